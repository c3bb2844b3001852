// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/tokens.h"

#include "account/logging.h"
#include "account/redirect.h"

#include <foyer_config.h>

namespace foyer {

OAuthClient OAuthClient::builtIn()
{
    return {QStringLiteral(FOYER_OAUTH_CLIENT_ID), QStringLiteral(FOYER_OAUTH_CLIENT_SECRET),
            QUrl(QStringLiteral(FOYER_OAUTH_REDIRECT_URI))};
}

QUrl CloudAddress::endpoint(const QString &path) const
{
    QUrl url = base;
    QString prefix = base.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + path);
    return url;
}

CloudAddress CloudAddress::fromEnvironment()
{
    const CloudAddress standard{QUrl(QStringLiteral("https://api.athom.com"))};
    const QString wanted = qEnvironmentVariable("ATHOM_CLOUD_API_BASEURL").trimmed();
    if (wanted.isEmpty())
        return standard;
    const QUrl url(wanted, QUrl::StrictMode);
    const bool safe = url.scheme() == QLatin1String("https") || isLoopback(url);
    if (!url.isValid() || url.host().isEmpty() || !safe || !url.userInfo().isEmpty() ||
        url.hasQuery() || url.hasFragment()) {
        qCWarning(lcAccount, "ATHOM_CLOUD_API_BASEURL is neither https nor loopback: ignored");
        return standard;
    }
    return {url};
}

} // namespace foyer
