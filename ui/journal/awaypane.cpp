// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/awaypane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintable.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace foyer {

namespace {
constexpr int ZoneWidth = 160;
constexpr int TimeWidth = 130;
} // namespace

AwayPane::AwayPane(const AwayChanges &away, const Home &home, const UiWords &words, QWidget *parent)
    : QWidget(parent)
    , m_model(away, home, words)
    , m_period(new PlainLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_noMatch(new EmptyState(QStringLiteral("search"), tr("No change matches."), this))
{
    setObjectName(QStringLiteral("awayPane"));
    m_list.setSourceModel(&m_model);
    m_list.setFilterRole(AwayList::SearchRole);
    m_list.setFilterKeyColumn(AwayList::What);
    m_list.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_period->setObjectName(QStringLiteral("awayPeriod"));
    m_period->setSecondary(true);
    m_period->setWordWrap(true);
    m_period->setContentsMargins(Theme::spacing(1), 0, Theme::spacing(1), 0); // below the title
    m_noMatch->setAction(tr("Show all"));
    connect(m_noMatch, &EmptyState::actionTriggered, this, &AwayPane::showAllRequested);
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noMatch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Theme::spacing(3));
    layout->setSpacing(Theme::spacing(2));
    layout->addWidget(m_period);
    layout->addWidget(m_stack, 1);
    connect(&away, &AwayChanges::changesChanged, this, &AwayPane::refresh);
    refresh();
}

void AwayPane::buildTable()
{
    m_table->setObjectName(QStringLiteral("awayTable"));
    m_table->setAccessibleName(tr("Changes while away"));
    m_table->setModel(&m_list);
    setUpPlainTable(*m_table, Theme::controlHeight + Theme::spacing(2));
    m_table->setIconSize(QSize(Theme::iconSize, Theme::iconSize));
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(Theme::spacing(12));
    header->resizeSection(AwayList::Zone, ZoneWidth);
    header->resizeSection(AwayList::Time, TimeWidth);
    for (const int words : {AwayList::What, AwayList::Change})
        header->setSectionResizeMode(words, QHeaderView::Stretch);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QString device = index.data(AwayList::DeviceIdRole).toString();
        if (!device.isEmpty())
            Q_EMIT deviceChosen(device);
    });
}

void AwayPane::setQuery(const QString &query)
{
    m_list.setFilterFixedString(query.trimmed());
    refresh();
}

void AwayPane::refresh()
{
    m_period->setText(m_model.period());
    m_stack->setCurrentWidget(m_list.rowCount() > 0 || m_model.rowCount() == 0
                                  ? static_cast<QWidget *>(m_table)
                                  : m_noMatch);
    if (m_list.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(m_list.index(0, AwayList::What),
                                                   QItemSelectionModel::NoUpdate);
    Q_EMIT contentsChanged();
}

QWidget *AwayPane::firstFocus() const
{
    return m_stack->currentWidget() == m_table && m_list.rowCount() > 0 ? m_table : nullptr;
}

} // namespace foyer
