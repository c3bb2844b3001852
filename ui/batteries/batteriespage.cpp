// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batteries/batteriespage.h"

#include "ui/batteries/batterytable.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowskeleton.h"
#include "ui/widgets/searchfield.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace foyer {

BatteriesPage::BatteriesPage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("batteries"), tr("Batteries"), QStringLiteral("battery"), parent)
    , m_program(program)
    , m_words(words)
    , m_batteries(program.home())
    , m_list(m_batteries, words)
    , m_stack(new QStackedWidget(this))
    , m_table(new BatteryTable(m_list, m_stack))
    , m_nothing(new EmptyState(QStringLiteral("battery"), tr("No device here runs on batteries"),
                               m_stack))
    , m_noMatch(new EmptyState(QStringLiteral("search"), tr("No battery matches"), m_stack))
    , m_skeleton(new RowSkeleton(m_stack))
{
    SearchField *search = addSearch(tr("Search batteries"));
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list.setText(text);
        updateContents();
    });
    m_nothing->setObjectName(QStringLiteral("noBatteries"));
    m_nothing->setDetail(tr("Devices with a battery appear here, the emptiest first."));
    m_noMatch->setObjectName(QStringLiteral("noMatchingBattery"));
    m_noMatch->setDetail(tr("Try a name, a zone, “low” or a type such as AA."));
    m_noMatch->setAction(tr("Show all"));
    connect(m_noMatch, &EmptyState::actionTriggered, search, &QLineEdit::clear);
    connect(m_table, &BatteryTable::deviceActivated, this, &BatteriesPage::deviceActivated);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_table, m_nothing, m_noMatch, m_skeleton})
        m_stack->addWidget(widget);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(Theme::spacing(4), 0, Theme::spacing(4), 0);
    inset->addWidget(m_stack);
    contentLayout()->addLayout(inset);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &BatteriesPage::updateContents);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_list, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&m_list, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(&m_batteries, &QAbstractItemModel::dataChanged, this, soon);
    connect(&program.home(), &Home::loaded, this, soon);
    updateContents();
}

BatteriesPage::~BatteriesPage()
{
    m_table->setModel(nullptr); // the table goes after the list it shows
}

void BatteriesPage::updateContents()
{
    const int total = m_batteries.rowCount();
    const int shown = m_list.rowCount();
    searchField()->setMatchCount(shown, total);
    QWidget *wanted = m_table;
    if (!m_program.home().isLoaded() && total == 0)
        wanted = m_skeleton;
    else if (total == 0)
        wanted = m_nothing;
    else if (shown == 0)
        wanted = m_noMatch;
    m_stack->setCurrentWidget(wanted);

    const QLocale &locale = m_words.locale();
    const int low =
        m_batteries.count(BatteryModel::State::Low) + m_batteries.count(BatteryModel::State::Dead);
    if (wanted == m_skeleton || total == 0)
        setSubtitle({});
    else if (m_list.isNarrowed())
        setSubtitle(tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
    else if (low == 0)
        setSubtitle(tr("All %1 are fine").arg(locale.toString(total)));
    else
        setSubtitle(tr("%1 of %2 low or empty").arg(locale.toString(low), locale.toString(total)));
}

void BatteriesPage::showDevice(const QString &deviceId)
{
    const QModelIndex source = m_batteries.indexOf(deviceId);
    if (!source.isValid())
        return;
    if (!m_list.mapFromSource(source).isValid())
        searchField()->clear();
    const QModelIndex index = m_list.mapFromSource(source);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

bool BatteriesPage::closeTopmost()
{
    if (searchField()->text().isEmpty())
        return false;
    searchField()->clear();
    return true;
}

QWidget *BatteriesPage::firstFocus()
{
    return m_stack->currentWidget() == m_table ? static_cast<QWidget *>(m_table) : searchField();
}

} // namespace foyer
