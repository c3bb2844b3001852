// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/hub.h"
#include "net/httpclient.h"

#include <QPair>

#include <chrono>

namespace foyer {

/// How long each route may take to answer the ping (protocol.md 2.2).
struct DiscoveryTiming
{
    std::chrono::milliseconds localSecure{1200};
    std::chrono::milliseconds local{1000};
    std::chrono::milliseconds mdns{3000};
    std::chrono::milliseconds forwarded{2000};
    std::chrono::milliseconds cloud{5000};
    std::chrono::milliseconds typed{5000};

    [[nodiscard]] std::chrono::milliseconds of(Route route) const;
};

/// Why an address that is known is not used.
enum class RouteBar {
    None,
    Unencrypted, ///< a bearer may not go over plain http there
    OutsideLan,  ///< the person wants to stay in the local network
};

/// Every address of the hub in order of preference, also those that are barred.
[[nodiscard]] QList<QPair<Route, QUrl>> knownRoutes(const Hub &hub);
[[nodiscard]] RouteBar routeBar(const Hub &hub, Route route, const QUrl &base);

/// The question that finds out who is there. Carries no credential.
[[nodiscard]] HttpRequest pingRequest(const Hub &hub, const QUrl &base,
                                      std::chrono::milliseconds timeout);

/// What a hub says about itself when it is pinged.
struct PingAnswer
{
    QString hubId;   ///< X-Homey-ID, or the id it was asked for
    QString version; ///< X-Homey-Version; may be empty
};
/// Whether the answer is that hub's: Refused with code "wrong_hub" for another hub, Protocol with
/// code "not_a_hub" for a web page or a typed address that does not say it is a Homey, else the
/// response's own error.
[[nodiscard]] Result<PingAnswer> judgePing(const Hub &hub, const Result<HttpResponse> &response);

} // namespace foyer
