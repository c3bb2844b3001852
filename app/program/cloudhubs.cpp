// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/cloudhubs.h"

#include <QRegularExpression>

namespace foyer {

namespace {

/// http://homey-<id>.local, or what the account says the name is (protocol.md 2.2).
QUrl mdnsUrl(const CloudHub &cloud)
{
    static const QRegularExpression plainId(QStringLiteral("^[0-9a-f]{24}$"));
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    if (!cloud.mdnsFqdn.isEmpty() && cloud.mdnsFqdn.endsWith(QLatin1String(".local"))) {
        url.setHost(cloud.mdnsFqdn);
        if (cloud.portHttp > 0 && cloud.portHttp != 80)
            url.setPort(cloud.portHttp);
    } else if (plainId.match(cloud.id).hasMatch()) {
        url.setHost(QStringLiteral("homey-") + cloud.id + QStringLiteral(".local"));
    }
    return url.host().isEmpty() ? QUrl() : url;
}

} // namespace

Hub hubFrom(const CloudHub &cloud)
{
    Hub hub;
    hub.id = cloud.id;
    hub.name = cloud.name;
    hub.dialect = cloud.apiVersion <= 2 ? Dialect::V2 : Dialect::V3;
    hub.cloud = cloud.remoteUrl;
    if (cloud.platform == QLatin1String("cloud"))
        return hub; // lives in Athom's cloud, there is no other way to it
    hub.localSecure = cloud.localUrlSecure;
    hub.local = cloud.localUrl;
    hub.mdns = mdnsUrl(cloud);
    hub.forwarded = cloud.remoteUrlForwarded;
    return hub;
}

} // namespace foyer
