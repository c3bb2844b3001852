// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/discovery.h"

#include "homey/log.h"

#include <QUrlQuery>

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
    QList<QPair<Route, QUrl>> routes;
    const auto add = [&](Route route, const QUrl &url) {
        if (!url.isEmpty() && HttpClient::bearerMayTravel(url, m_hub.plainLanAllowed))
            routes.append({route, url});
    };
    for (const QUrl &typed : m_hub.typed)
        routes.append({Route::Typed, typed}); // the person named this very address
    add(Route::LocalSecure, m_hub.localSecure);
    add(Route::Local, m_hub.local);
    add(Route::Mdns, m_hub.mdns);
    if (!m_hub.lanOnly) {
        add(Route::Forwarded, m_hub.forwarded);
        add(Route::Cloud, m_hub.cloud);
    }
    return routes;
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
        HttpRequest ping;
        ping.url = QUrl(m_probes[i].base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) +
                            QStringLiteral("/api/manager/system/ping"),
                        QUrl::StrictMode);
        if (!m_hub.id.isEmpty()) {
            QUrlQuery query;
            query.addQueryItem(QStringLiteral("id"), m_hub.id);
            ping.url.setQuery(query);
            ping.headers.append({QByteArrayLiteral("X-Homey-ID"), m_hub.id.toUtf8()});
        }
        ping.authorize = false;
        ping.expectJson = false; // the body is true/false, or text on old firmware
        ping.maxBytes = 64 * 1024;
        switch (m_probes[i].route) {
        case Route::LocalSecure: ping.timeout = m_timing.localSecure; break;
        case Route::Local: ping.timeout = m_timing.local; break;
        case Route::Mdns: ping.timeout = m_timing.mdns; break;
        case Route::Forwarded: ping.timeout = m_timing.forwarded; break;
        case Route::Typed: ping.timeout = m_timing.typed; break;
        case Route::Cloud:
        case Route::None: ping.timeout = m_timing.cloud; break;
        }
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
    if (!response) {
        probe.error = response.error();
    } else {
        const QString answeredId = QString::fromLatin1(response->header("X-Homey-ID").left(64));
        const bool isOther =
            response->body.trimmed() == "false" ||
            (!answeredId.isEmpty() && !m_hub.id.isEmpty() && answeredId != m_hub.id);
        const bool isPage = response->contentType.startsWith("text/html");
        // A typed address has no id to compare with: at least it must say that it is a Homey.
        const bool isAnonymous = m_hub.id.isEmpty() && answeredId.isEmpty();
        if (isOther) {
            probe.error = Error{Error::Kind::Refused, {}, QStringLiteral("wrong_hub")};
        } else if (isPage || isAnonymous) {
            probe.error = Error{Error::Kind::Protocol, {}, QStringLiteral("not_a_hub")};
        } else {
            probe.answer =
                Found{probe.route, probe.base, answeredId.isEmpty() ? m_hub.id : answeredId,
                      QString::fromLatin1(response->header("X-Homey-Version").left(64))};
            m_arrivals.push_back(index);
        }
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
