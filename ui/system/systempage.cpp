// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/systempage.h"

#include "homey/household.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/system/appssection.h"
#include "ui/system/hubsection.h"
#include "ui/system/nodessection.h"
#include "ui/system/ringsection.h"
#include "ui/system/usagesection.h"
#include "ui/system/userssection.h"
#include "ui/widgets/cardcolumn.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QStackedWidget>

namespace foyer {

SystemPage::SystemPage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("system"), tr("System"), QStringLiteral("system"), parent)
    , m_program(program)
    , m_words(words)
    , m_status(program.household().link)
    , m_parts{program, words, m_status, [this](const Async<Done> &answer) { act(answer); }}
    , m_stack(new QStackedWidget(this))
    , m_nothing(
          new EmptyState(QStringLiteral("offline"), tr("There is no connection to the hub."), this))
    , m_messages(new MessageStack(this))
    , m_hub(new HubSection(m_parts))
    , m_usage(new UsageSection(m_parts))
    , m_ring(new RingSection(m_parts))
    , m_apps(new AppsSection(m_parts))
    , m_users(new UsersSection(m_parts))
    , m_zigbee(
          new NodesSection(tr("Zigbee"), QStringLiteral("systemZigbee"), m_parts, m_status.zigbee))
    , m_zwave(
          new NodesSection(tr("Z-Wave"), QStringLiteral("systemZwave"), m_parts, m_status.zwave))
{
    SearchField *search = addSearch(tr("Search apps"));
    connect(search, &QLineEdit::textChanged, m_apps, &AppsSection::setText);
    m_nothing->setDetail(tr("What is known of the hub appears here as soon as it can be reached."));
    auto *known = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(known);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(Theme::spacing(6), 0, Theme::spacing(6), 0);
    bars->addWidget(m_messages);
    layout->addLayout(bars);
    QVBoxLayout *cards = addCardColumn(layout, QStringLiteral("systemScroll"));
    for (QWidget *section : std::initializer_list<QWidget *>{m_hub, m_usage, m_ring, m_apps,
                                                             m_users, m_zigbee, m_zwave})
        cards->addWidget(section);
    cards->addStretch();
    m_stack->addWidget(known);
    m_stack->addWidget(m_nothing);
    contentLayout()->addWidget(m_stack, 1);
    connect(&m_status, &SystemStatus::changed, this, &SystemPage::refresh);
    const HubLink &link = program.household().link;
    connect(&link, &HubLink::opened, this, &SystemPage::refresh);
    refresh();
}

void SystemPage::refresh()
{
    // What was read stays while the hub is away; only then there may be nothing at all.
    const bool isEmpty = !m_parts.link().api() && !m_status.info.isKnown;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_hub->refresh();
    m_usage->refresh();
    m_ring->refresh();
    m_apps->refresh();
    m_zigbee->refresh();
    m_zwave->refresh();
}

void SystemPage::act(const Async<Done> &answer)
{
    then(answer, this, [this](const Result<Done> &done) {
        if (!done)
            m_messages->show(QStringLiteral("system"), MessageBar::Kind::Failure,
                             tr("It did not work: %1").arg(m_words.errorText(done.error())),
                             m_words.errorNextStep(done.error()));
        else
            m_messages->dismiss(QStringLiteral("system"));
        m_status.refresh();
        refresh(); // what was not accepted shows its true value again
    });
}

QWidget *SystemPage::firstFocus()
{
    return searchField();
}

bool SystemPage::closeTopmost()
{
    if (m_messages->dismissNewest())
        return true;
    if (searchField()->text().isEmpty())
        return false;
    searchField()->clear();
    return true;
}

void SystemPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_status.setWatched(true);
}

void SystemPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_status.setWatched(false);
}

} // namespace foyer
