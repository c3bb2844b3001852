// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/discovery.h"

#include "homey/log.h"

#include <algorithm>

namespace foyer {

namespace {

HttpOptions pingOptions()
{
    HttpOptions options;
    options.maxInFlight = 8; // all routes at the same moment
    return options;
}

bool isFinalRefusal(const Error &error)
{
    return error.httpStatus == 403 &&
           (error.text.contains(QLatin1String("Subscription Inactive"), Qt::CaseInsensitive) ||
            error.text.contains(QLatin1String("Invalid Serial Number"), Qt::CaseInsensitive));
}

} // namespace

Discovery::Discovery(Hub hub, DiscoveryTiming timing, QObject *parent)
    : QObject(parent)
    , m_hub(std::move(hub))
    , m_timing(timing)
    , m_http(pingOptions())
{
}

QList<QPair<Route, QUrl>> Discovery::routes() const
{
    QList<QPair<Route, QUrl>> permitted = knownRoutes(m_hub);
    permitted.removeIf([this](const QPair<Route, QUrl> &route) {
        return routeBar(m_hub, route.first, route.second) != RouteBar::None;
    });
    return permitted;
}

void Discovery::start()
{
    const auto permitted = routes();
    for (const auto &[route, base] : permitted)
        m_probes.push_back({route, base});
    if (m_probes.empty()) {
        m_decided = true;
        Error error{Error::Kind::Refused, {}, QStringLiteral("no_route")};
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    for (size_t i = 0; i < m_probes.size(); ++i) {
        HttpRequest ping = pingRequest(m_hub, m_probes[i].base, m_timing.of(m_probes[i].route));
        then(m_http.send(std::move(ping)), this,
             [this, i](const Result<HttpResponse> &response) { answered(i, response); });
    }
}

void Discovery::answered(size_t index, const Result<HttpResponse> &response)
{
    Probe &probe = m_probes[index];
    probe.finished = true;
    if (m_decided)
        return;
    const Result<PingAnswer> answer = judgePing(m_hub, response);
    if (answer) {
        probe.answer = Found{probe.route, probe.base, answer->hubId, answer->version};
        m_arrivals.push_back(index);
    } else {
        probe.error = answer.error();
    }
    decide();
}

void Discovery::decide()
{
    const Probe &preferred = m_probes.front();
    const bool allFinished = std::all_of(m_probes.cbegin(), m_probes.cend(),
                                         [](const Probe &probe) { return probe.finished; });
    // Typed candidates are guesses at one address: the first that answers is as good as any.
    const bool mayTakeAny = preferred.finished || preferred.route == Route::Typed;
    if (preferred.answer || (mayTakeAny && !m_arrivals.empty())) {
        m_decided = true;
        const Found chosen =
            preferred.answer ? *preferred.answer : *m_probes[m_arrivals.front()].answer;
        m_http.cancelAll();
        Q_EMIT found(chosen);
        return;
    }
    for (const Probe &probe : m_probes) {
        if (probe.finished && isFinalRefusal(probe.error)) {
            m_decided = true;
            const Error error = probe.error;
            m_http.cancelAll();
            Q_EMIT failed(error);
            return;
        }
    }
    if (!allFinished)
        return;
    m_decided = true;
    // The most telling reason: a wrong hub or a failed certificate says more than "no answer".
    Error error{Error::Kind::Offline, {}, QStringLiteral("hub_offline")};
    for (const Probe &probe : m_probes) {
        qCInfo(lcHomey).noquote() << "route" << static_cast<int>(probe.route)
                                  << "failed:" << probe.error.toLogString();
        if (probe.error.tlsFailed || probe.error.code == QLatin1String("wrong_hub") ||
            probe.error.code == QLatin1String("not_a_hub"))
            error = probe.error;
    }
    Q_EMIT failed(error);
}

} // namespace foyer
