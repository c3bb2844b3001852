// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/connectionpage.h"

#include "homey/diagnosticreport.h"
#include "homey/household.h"
#include "ui/connection/innersection.h"
#include "ui/connection/keysection.h"
#include "ui/connection/nowsection.h"
#include "ui/connection/problemssection.h"
#include "ui/connection/reportdialog.h"
#include "ui/connection/routessection.h"
#include "ui/program.h"
#include "ui/settings/connectionsection.h"
#include "ui/theme/icons.h"
#include "ui/widgets/cardcolumn.h"

#include <QPushButton>

namespace foyer {

ConnectionPage::ConnectionPage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("connection"), tr("Connection"), QStringLiteral("wifi"), parent)
    , m_program(program)
    , m_now(new NowSection(program, words))
    , m_routes(new RoutesSection(program, words))
    , m_inner(new InnerSection(program, words))
    , m_problems(new ProblemsSection(program, words))
{
    buildHeader();
    QVBoxLayout *sections = addCardColumn(contentLayout(), QStringLiteral("connectionScroll"));
    for (QWidget *section : {static_cast<QWidget *>(m_now), static_cast<QWidget *>(m_routes),
                             static_cast<QWidget *>(m_problems), static_cast<QWidget *>(m_inner),
                             static_cast<QWidget *>(new KeySection(program, words)),
                             static_cast<QWidget *>(new ConnectionSection(program))})
        sections->addWidget(section);
    sections->addStretch();

    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &ConnectionPage::refresh);
    connect(&m_program, &Program::sessionChanged, this, &ConnectionPage::adoptSession);
    const ConnectionInspector &inspector = m_program.household().inspector;
    connect(&inspector, &ConnectionInspector::latencyChanged, this, [this] {
        if (isVisible())
            m_now->refreshLatency();
    });
    connect(&inspector, &ConnectionInspector::problemsChanged, this, [this] {
        if (isVisible())
            m_problems->refresh();
    });
    adoptSession();
}

void ConnectionPage::buildHeader()
{
    const auto button = [this](const QString &name, const QString &icon, const QString &text) {
        auto *made = new QPushButton(themedIcon(icon), text, this);
        made->setObjectName(name);
        addFilter(made);
        return made;
    };
    auto *log =
        button(QStringLiteral("inspectorLog"), QStringLiteral("journal"), tr("Show the log"));
    connect(log, &QPushButton::clicked, this, &ConnectionPage::logRequested);
    auto *report = button(QStringLiteral("inspectorReport"), QStringLiteral("copy"),
                          tr("Diagnostic report …"));
    connect(report, &QPushButton::clicked, this, &ConnectionPage::showReport);
    m_reconnect = button(QStringLiteral("inspectorReconnect"), QStringLiteral("refresh"),
                         tr("Reconnect now"));
    connect(m_reconnect, &QPushButton::clicked, this, &ConnectionPage::reconnect);
}

void ConnectionPage::adoptSession()
{
    if (const Session *session = m_program.session()) {
        connect(session, &Session::stateChanged, this, &ConnectionPage::refresh,
                Qt::UniqueConnection);
        connect(session, &Session::routeChanged, this, &ConnectionPage::refresh,
                Qt::UniqueConnection);
        connect(session, &Session::problemChanged, this, &ConnectionPage::refresh,
                Qt::UniqueConnection);
    }
    refresh();
}

void ConnectionPage::refresh()
{
    if (!isVisible())
        return; // showEvent() catches up
    m_reconnect->setEnabled(m_program.session() != nullptr);
    m_now->refresh();
    m_routes->refresh();
    m_inner->refresh();
}

void ConnectionPage::reconnect()
{
    Session *session = m_program.session();
    if (!session)
        return;
    // From the start: the best route may be another one by now.
    session->stop();
    session->start();
}

void ConnectionPage::showReport()
{
    const AccessTokenTimes token = m_program.signIn().accessTokenTimes();
    auto *dialog =
        new ReportDialog(diagnosticReport(m_program.session(), m_program.household().inspector,
                                          m_program.home(), {token.receivedAt, token.freshFor}),
                         this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QWidget *ConnectionPage::firstFocus()
{
    return m_routes->testButton()->isEnabled() ? m_routes->testButton() : m_reconnect;
}

void ConnectionPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_clock.start();
    refresh();
    m_now->refreshLatency();
    m_problems->refresh();
}

void ConnectionPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_clock.stop();
}

} // namespace foyer
