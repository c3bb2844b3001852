// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/hub.h"

#include <QHostAddress>

namespace foyer {

namespace {

QUrl address(const QString &scheme, const QString &host, int port)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(host);
    url.setPort(port);
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

QList<QUrl> addressCandidates(const QString &typed)
{
    QString text = typed.trimmed();
    while (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    if (text.isEmpty() || text.size() > 300)
        return {};

    const bool hasScheme = text.contains(QLatin1String("://"));
    const bool isBareIpv6 = QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol;
    if (isBareIpv6)
        text = QLatin1Char('[') + text + QLatin1Char(']');
    const QUrl url(hasScheme ? text : QStringLiteral("http://") + text, QUrl::StrictMode);
    const bool isHttp =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    // Someone who pastes more than an address (a path, a query, a name) may be pasting a secret:
    // refuse.
    if (!url.isValid() || url.host().isEmpty() || !isHttp || !url.userInfo().isEmpty() ||
        !url.path().isEmpty() || url.hasQuery() || url.hasFragment())
        return {};
    if (hasScheme)
        return {url};
    constexpr int selfHostedHttp = 4859;
    constexpr int selfHostedHttps = 4860;
    const QString http = QStringLiteral("http");
    const QString https = QStringLiteral("https");
    if (url.port() == selfHostedHttps)
        return {address(https, url.host(), url.port()), address(http, url.host(), url.port())};
    if (url.port() != -1)
        return {address(http, url.host(), url.port())};
    return {address(http, url.host(), -1), address(https, url.host(), -1),
            address(http, url.host(), selfHostedHttp), address(https, url.host(), selfHostedHttps)};
}

} // namespace foyer
