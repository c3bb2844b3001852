// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/powernow.h"

#include "homey/homeyapi.h"
#include "homey/hublink.h"

#include <algorithm>

namespace foyer {

PowerNow::PowerNow(HubLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PowerNow::ask);
    connect(&link, &HubLink::opened, this, [this] {
        m_failures = 0;
        m_sinceAnswer.invalidate(); // what is known may be old
        if (m_problem)
            m_problem.reset();
        plan();
    });
    connect(&link, &HubLink::closed, &m_timer, &QTimer::stop);
    connect(&link, &HubLink::hubChanged, this, &PowerNow::forget);
}

PowerNow::~PowerNow() = default;

void PowerNow::watch(QObject *watcher)
{
    if (!watcher || m_watchers.contains(watcher))
        return;
    m_watchers << watcher;
    connect(watcher, &QObject::destroyed, this, &PowerNow::unwatch);
    plan();
}

void PowerNow::unwatch(QObject *watcher)
{
    if (m_watchers.removeAll(watcher) == 0)
        return;
    disconnect(watcher, &QObject::destroyed, this, &PowerNow::unwatch);
    plan();
}

void PowerNow::setInterval(std::chrono::milliseconds interval)
{
    m_interval = std::max(interval, std::chrono::milliseconds(1));
    if (m_timer.isActive())
        plan();
}

void PowerNow::forget()
{
    ++m_hub;
    m_timer.stop();
    m_sinceAnswer.invalidate();
    m_failures = 0;
    m_isAsking = false;
    if (!m_report && !m_problem)
        return;
    m_report.reset();
    m_problem.reset();
    Q_EMIT changed();
}

void PowerNow::plan()
{
    m_timer.stop();
    const bool wasRefused = m_problem && m_problem->isDecision();
    if (m_watchers.isEmpty() || !m_link.api() || m_isAsking || wasRefused)
        return;
    if (!m_link.mayUse(QStringLiteral("homey.energy.readonly"))) {
        m_problem = Error{Error::Kind::MissingScope};
        Q_EMIT changed();
        return;
    }
    if (!m_sinceAnswer.isValid()) {
        ask();
        return;
    }
    // Twice, four, eight times as long while the hub has trouble.
    const auto pause = m_interval * (1 << std::min(m_failures, 3));
    const std::chrono::milliseconds gone(m_sinceAnswer.elapsed());
    m_timer.start(std::max(pause - gone, std::chrono::milliseconds(0)));
}

void PowerNow::ask()
{
    HomeyApi *api = m_link.api();
    if (!api || m_isAsking)
        return;
    m_isAsking = true;
    then(api->energyLive(), this, [this, hub = m_hub](const Result<EnergyLive> &report) {
        if (hub == m_hub)
            answered(report);
    });
}

void PowerNow::answered(const Result<EnergyLive> &report)
{
    m_isAsking = false;
    m_sinceAnswer.start();
    if (report) {
        m_failures = 0;
        m_report = *report;
        m_problem.reset();
        Q_EMIT changed();
    } else if (report.error().kind != Error::Kind::Cancelled) {
        ++m_failures;
        m_problem = report.error();
        Q_EMIT changed();
    }
    plan();
}

} // namespace foyer
