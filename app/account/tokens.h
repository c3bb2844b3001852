// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>

namespace foyer {

/// What the token endpoint gives (protocol.md 1.3). Access tokens live in memory only.
struct Tokens
{
    QByteArray accessToken;
    QByteArray
        refreshToken; ///< empty in an answer without one: the old one stays valid (RFC 6749 §6)
    std::chrono::seconds lifetime{3600};
};

/// When the access token was received and how long it will be used; never the token itself.
struct AccessTokenTimes
{
    QDateTime receivedAt;                  ///< UTC; invalid: there is none in memory
    std::chrono::milliseconds freshFor{0}; ///< then the next use renews it
};

/// The OAuth client Foyer signs in as; the default comes from the build (foyer_config.h).
struct OAuthClient
{
    QString id;
    QString secret;
    QUrl redirectUri;
    [[nodiscard]] static OAuthClient builtIn();
    [[nodiscard]] bool operator==(const OAuthClient &) const = default;
};

/// Where the cloud is: api.athom.com, or ATHOM_CLOUD_API_BASEURL when that is https or loopback.
struct CloudAddress
{
    QUrl base;
    /// Reads the environment; anything that is neither https nor loopback http is ignored with a
    /// warning.
    [[nodiscard]] static CloudAddress fromEnvironment();
    /// `path` (starting with "/") below the base, whether or not the base ends in a slash.
    [[nodiscard]] QUrl endpoint(const QString &path) const;
};

/// One hub of the account as /user/me lists it (protocol.md 2.1). URLs are empty when absent or not
/// http(s).
struct CloudHub
{
    QString id;
    QString name;
    int apiVersion = 3; ///< 2 or 3
    QString platform;   ///< "local" or "cloud"
    QString modelName;
    QString role;
    bool isOnline = false;  ///< state starts with "online"
    bool isLookedAt = true; ///< the account said so in this run; else isOnline means nothing
    QUrl localUrl;
    QUrl localUrlSecure;
    QUrl remoteUrl;
    QUrl remoteUrlForwarded;
    QString mdnsFqdn;
    int portHttp = 0;
};

struct CloudUser
{
    QString id;
    QString name;
    QString email;
    QList<CloudHub> hubs;
};

} // namespace foyer
