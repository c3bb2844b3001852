// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/attentioncard.h"

#include "ui/frame/words.h"
#include "ui/home/calmnote.h"
#include "ui/home/rowlist.h"
#include "ui/program.h"

#include <QVBoxLayout>

namespace foyer {

namespace {
constexpr int mostRows = 7;
constexpr int ageInterval = 30'000;
} // namespace

AttentionCard::AttentionCard(Program &program, const UiWords &words, QWidget *parent)
    : HomeCard(QStringLiteral("warning"), tr("Needs attention"), parent)
    , m_words(words)
    , m_attention(program.home())
    , m_list(m_attention, program.home(), words)
    , m_rows(new RowList(this))
    , m_calm(new CalmNote(QStringLiteral("check"), tr("All is well"),
                          tr("Everything answers, no door is open and no battery is low."), this))
{
    setObjectName(QStringLiteral("attentionCard"));
    m_rows->setObjectName(QStringLiteral("attentionList"));
    m_rows->setAccessibleName(tr("Needs attention"));
    m_rows->setItemDelegate(new AttentionDelegate(m_list, m_rows));
    m_rows->setRowHeight(AttentionDelegate::height(m_rows->fontMetrics()));
    m_rows->setMostRows(mostRows);
    m_rows->setModel(&m_list);
    m_calm->setObjectName(QStringLiteral("allIsWell"));
    content()->addWidget(m_rows);
    content()->addWidget(m_calm);
    connect(m_rows, &RowList::rowsChanged, this, &AttentionCard::refresh);
    connect(m_rows, &RowList::opened, this, [this](const QModelIndex &index) {
        Q_EMIT deviceActivated(index.data(AttentionModel::DeviceIdRole).toString());
    });
    connect(this, &HomeCard::moreClicked, this, [this] {
        m_showsAll = !m_showsAll;
        m_rows->setMostRows(m_showsAll ? 0 : mostRows);
    });
    m_ages.setInterval(ageInterval);
    connect(&m_ages, &QTimer::timeout, m_rows->viewport(), qOverload<>(&QWidget::update));
    refresh();
}

AttentionCard::~AttentionCard()
{
    m_rows->disconnect(this);
    m_rows->setModel(nullptr); // the view goes after the list it shows
}

void AttentionCard::refresh()
{
    const int rows = count();
    m_rows->setVisible(rows > 0);
    m_calm->setVisible(rows == 0);
    setNote(rows > 0 ? m_words.locale().toString(rows) : QString());
    setMore(rows <= mostRows ? QString()
            : m_showsAll     ? tr("Show fewer")
                             : tr("Show all %1").arg(m_words.locale().toString(rows)));
    Q_EMIT countChanged();
}

void AttentionCard::showEvent(QShowEvent *event)
{
    HomeCard::showEvent(event);
    m_ages.start();
}

void AttentionCard::hideEvent(QHideEvent *event)
{
    HomeCard::hideEvent(event);
    m_ages.stop();
}

} // namespace foyer
