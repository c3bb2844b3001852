// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/routes.h"

#include <QUrlQuery>

namespace foyer {

std::chrono::milliseconds DiscoveryTiming::of(Route route) const
{
    switch (route) {
    case Route::LocalSecure: return localSecure;
    case Route::Local: return local;
    case Route::Mdns: return mdns;
    case Route::Forwarded: return forwarded;
    case Route::Typed: return typed;
    case Route::Cloud:
    case Route::None: break;
    }
    return cloud;
}

QList<QPair<Route, QUrl>> knownRoutes(const Hub &hub)
{
    QList<QPair<Route, QUrl>> routes;
    for (const QUrl &typed : hub.typed)
        routes.append({Route::Typed, typed});
    const QList<QPair<Route, QUrl>> others{{Route::LocalSecure, hub.localSecure},
                                           {Route::Local, hub.local},
                                           {Route::Mdns, hub.mdns},
                                           {Route::Forwarded, hub.forwarded},
                                           {Route::Cloud, hub.cloud}};
    for (const auto &route : others) {
        if (!route.second.isEmpty())
            routes.append(route);
    }
    return routes;
}

RouteBar routeBar(const Hub &hub, Route route, const QUrl &base)
{
    if (route == Route::Typed)
        return RouteBar::None; // the person named this very address
    if (hub.lanOnly && (route == Route::Forwarded || route == Route::Cloud))
        return RouteBar::OutsideLan;
    return HttpClient::bearerMayTravel(base, hub.plainLanAllowed) ? RouteBar::None
                                                                  : RouteBar::Unencrypted;
}

HttpRequest pingRequest(const Hub &hub, const QUrl &base, std::chrono::milliseconds timeout)
{
    HttpRequest ping;
    ping.url = QUrl(base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) +
                        QStringLiteral("/api/manager/system/ping"),
                    QUrl::StrictMode);
    if (!hub.id.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("id"), hub.id);
        ping.url.setQuery(query);
        ping.headers.append({QByteArrayLiteral("X-Homey-ID"), hub.id.toUtf8()});
    }
    ping.authorize = false;
    ping.expectJson = false; // the body is true/false, or text on old firmware
    ping.maxBytes = 64 * 1024;
    ping.timeout = timeout;
    return ping;
}

Result<PingAnswer> judgePing(const Hub &hub, const Result<HttpResponse> &response)
{
    if (!response)
        return fail(response.error());
    const QString answeredId = QString::fromLatin1(response->header("X-Homey-ID").left(64));
    const bool isOther = response->body.trimmed() == "false" ||
                         (!answeredId.isEmpty() && !hub.id.isEmpty() && answeredId != hub.id);
    const bool isPage = response->contentType.startsWith("text/html");
    // A typed address has no id to compare with: at least it must say that it is a Homey.
    const bool isAnonymous = hub.id.isEmpty() && answeredId.isEmpty();
    if (isOther)
        return fail(Error::Kind::Refused, {}, QStringLiteral("wrong_hub"));
    if (isPage || isAnonymous)
        return fail(Error::Kind::Protocol, {}, QStringLiteral("not_a_hub"));
    return PingAnswer{answeredId.isEmpty() ? hub.id : answeredId,
                      QString::fromLatin1(response->header("X-Homey-Version").left(64))};
}

} // namespace foyer
