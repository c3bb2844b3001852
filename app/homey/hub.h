// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace foyer {

enum class Dialect { V2, V3 };

/// The way to a hub that is in use (protocol.md 2.2).
enum class Route { None, LocalSecure, Local, Mdns, Forwarded, Cloud, Typed };

/// Which hub, and every address it may be found under. Empty URLs are routes that do not exist.
struct Hub
{
    QString id; ///< the cloud id, what the hub answers in X-Homey-ID; may be empty for a typed
                ///< address until the ping
    QString name;
    Dialect dialect = Dialect::V3;
    QUrl localSecure, local, mdns, forwarded, cloud;
    QList<QUrl> typed; ///< what the address a person typed for a local API key may mean, see
                       ///< addressCandidates()
    /// A bearer may go over plain http on the LAN: only when the person allowed it for this hub
    /// (anyone can answer a ping).
    bool plainLanAllowed = false;
    bool lanOnly = false; ///< never use forwarded or cloud
};

/// What a typed address may mean, in order of preference: "192.168.1.50", "homey-….local",
/// "host:4859" or a whole http(s) URL. Without scheme and port the ports of a Homey (80) and of a
/// Self-Hosted Server (4859 http, 4860 https) are tried. Empty when it is no address.
[[nodiscard]] QList<QUrl> addressCandidates(const QString &typed);

} // namespace foyer
