// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/hublist.h"

#include "homey/homeyapi.h"
#include "homey/hublink.h"

namespace foyer {

HubListBase::HubListBase(HubLink &link, const QString &manager, const QString &item,
                         const QString &scope, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_uri(QStringLiteral("homey:manager:") + manager)
    , m_item(item + QLatin1Char('.'))
    , m_scope(scope)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &HubListBase::refresh);
    connect(&link, &HubLink::opened, this, &HubListBase::opened);
    connect(&link, &HubLink::closed, &m_again, &QTimer::stop);
    connect(&link, &HubLink::hubChanged, this, &HubListBase::forget);
    connect(&link, &HubLink::itemReported, this, &HubListBase::itemReported);
}

HubListBase::~HubListBase() = default;

void HubListBase::setIntervals(std::chrono::milliseconds refresh, std::chrono::milliseconds retry)
{
    m_refresh = refresh;
    m_retry = retry;
}

void HubListBase::begin()
{
    if (m_link.api())
        opened();
}

void HubListBase::opened()
{
    if (m_link.mayUse(m_scope))
        refresh();
    else
        answered(m_hub, Error{Error::Kind::MissingScope});
}

void HubListBase::forget()
{
    ++m_hub;
    m_again.stop();
    m_isReading = m_readAgain = false;
    if (!m_isKnown && !m_problem)
        return;
    m_isKnown = false;
    m_problem.reset();
    forgetItems();
    Q_EMIT changed();
}

void HubListBase::refresh()
{
    HomeyApi *api = m_link.api();
    if (!api || !m_link.mayUse(m_scope))
        return;
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    m_readAgain = false;
    ask(*api);
}

void HubListBase::answered(int hub, const std::optional<Error> &problem)
{
    if (hub != m_hub)
        return;
    m_isReading = false;
    const bool wasCancelled = problem && problem->kind == Error::Kind::Cancelled;
    if (m_readAgain)
        refresh(); // this answer may be older than what was reported
    else if (m_link.api() && (!problem || !problem->isDecision()))
        m_again.start(problem ? m_retry : m_refresh);
    if (wasCancelled)
        return;
    m_problem = problem;
    const bool isRefused = problem && problem->isDecision();
    m_isKnown = !problem || (m_isKnown && !isRefused);
    if (isRefused)
        forgetItems(); // what was read before the scope was taken away is not shown any longer
    Q_EMIT changed();
}

void HubListBase::itemReported(const QString &uri, const QString &event, const JsonValue &data)
{
    if (uri != m_uri || !event.startsWith(m_item))
        return;
    if (m_isReading)
        m_readAgain = true;
    if (!m_isKnown)
        return;
    if (take(event.mid(m_item.size()), data))
        Q_EMIT changed();
    else
        refresh();
}

} // namespace foyer
