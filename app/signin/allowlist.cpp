// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/allowlist.h"

#include "account/redirect.h"

namespace foyer::signin {

AllowList::AllowList(const QUrl &authorise, const QStringList &extraHosts)
    : m_hosts{QStringLiteral("accounts.athom.com")}
    , m_loopback(isLoopback(authorise))
{
    if (!m_loopback)
        m_hosts.insert(authorise.host(QUrl::FullyEncoded));
    for (const QString &host : extraHosts)
        m_hosts.insert(QString::fromLatin1(QUrl::toAce(host)));
    m_hosts.remove(QString());
}

bool AllowList::allowsPage(const QUrl &url) const
{
    if (!url.isValid() || url.authority().contains(u'@'))
        return false;
    if (isLoopback(url))
        return m_loopback;
    if (url.scheme() != QLatin1String("https") || url.port(443) != 443)
        return false;
    const QString host = url.host(QUrl::FullyEncoded);
    if (host.isEmpty() || host.endsWith(u'.'))
        return false;
    return m_hosts.contains(host) || host.endsWith(QLatin1String(".athom.com"));
}

bool AllowList::allowsResource(const QUrl &url) const
{
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("data") || scheme == QLatin1String("blob"))
        return true;
    QUrl plain = url; // ws and wss go where http and https go
    if (scheme == QLatin1String("ws") || scheme == QLatin1String("wss"))
        plain.setScheme(scheme == QLatin1String("ws") ? QStringLiteral("http")
                                                      : QStringLiteral("https"));
    if (isLoopback(plain))
        return m_loopback;
    return plain.scheme() == QLatin1String("https");
}

} // namespace foyer::signin
