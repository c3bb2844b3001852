// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace foyer::sim {

/// What the person allowed one client to do, and on which hubs.
struct Grant
{
    QString clientId;
    QString redirectUri;
    QStringList hubIds;
    QStringList scopes;
};

/// A pair of tokens as the token endpoint hands it out.
struct TokenPair
{
    QString accessToken;
    QString refreshToken;
    int expiresIn = 3660; ///< seconds; as recorded, protocol.md §1.3
};

/// The one Athom account of the simulation: password, codes, tokens and their deaths. No HTTP here.
class Account
{
public:
    enum class CodeState { Good, Unknown, Expired };
    /// What a refresh does to the refresh token: a new one and the old is dead; the same again; a
    /// new one while the old works for another minute.
    enum class Rotation { Rotating, Kept, Grace };

    [[nodiscard]] static QString email();
    [[nodiscard]] static QString password();
    [[nodiscard]] static QString userId();

    /// Known clients: the example client of the official library and a test client.
    [[nodiscard]] static bool knowsClient(const QString &id);
    [[nodiscard]] static bool accepts(const QString &id, const QString &secret);
    [[nodiscard]] static bool accepts(const QString &id, const QUrl &redirectUri);

    QString signIn(const QString &email,
                   const QString &password); ///< a user token; empty = refused
    [[nodiscard]] bool isSignedIn(const QString &userToken) const;

    QString issueCode(const Grant &grant); ///< 40 hex digits, 30 s, once
    [[nodiscard]] CodeState takeCode(const QString &code, const QString &clientId, Grant *grant);
    TokenPair issueTokens(const Grant &grant);
    /// What becomes of the old refresh token is up to the rotation. nullopt = it was dead already.
    std::optional<TokenPair> refresh(const QString &refreshToken, const QString &clientId);
    [[nodiscard]] std::optional<Grant> grantOf(const QString &authorization) const;

    QString delegate(const Grant &grant); ///< a JWT that lives for a minute
    [[nodiscard]] std::optional<Grant> delegated(const QString &jwt, const QString &hubId) const;

    void setRotation(Rotation rotation) { m_rotation = rotation; }
    void expireCodes();
    void expireAccessTokens();
    void revokeRefreshTokens();
    void expireDelegations() { m_delegations.clear(); }

private:
    struct Code
    {
        Grant grant;
        QDateTime until;
        bool used = false;
    };
    struct Timed
    {
        Grant grant;
        QDateTime until;
    };

    QStringList m_userTokens;
    QHash<QString, Code> m_codes;
    QHash<QString, Timed> m_accessTokens;
    QHash<QString, Grant> m_refreshTokens;
    QHash<QString, QDateTime> m_graceEnds; ///< refresh tokens that were replaced and still work
    Rotation m_rotation = Rotation::Rotating;
    QHash<QString, Timed> m_delegations;
};

} // namespace foyer::sim
