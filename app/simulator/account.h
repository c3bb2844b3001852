// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace foyer::sim {

/// Somebody who can sign in.
struct Person
{
    QString userId;
    QString email;
    QString password;
    QString firstName;
    QString lastName;
};

/// What the person allowed one client to do, and on which hubs.
struct Grant
{
    QString userId; ///< of the person
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

/// The Athom accounts of the simulation: passwords, codes, tokens and their deaths. No HTTP here.
class Account
{
public:
    enum class CodeState { Good, Unknown, Expired };
    /// What a refresh does to the refresh token: a new one and the old is dead; the same again; a
    /// new one while the old works for another minute.
    enum class Rotation { Rotating, Kept, Grace };

    /// Two; what does not say whose it is belongs to the first.
    [[nodiscard]] static const QList<Person> &people();
    /// By id or e-mail address; null when nobody has it.
    [[nodiscard]] static const Person *find(const QString &idOrEmail);
    [[nodiscard]] static QString email();
    [[nodiscard]] static QString password();
    [[nodiscard]] static QString userId();

    /// Known clients: the example client of the official library and a test client.
    [[nodiscard]] static bool knowsClient(const QString &id);
    [[nodiscard]] static bool accepts(const QString &id, const QString &secret);
    [[nodiscard]] static bool accepts(const QString &id, const QUrl &redirectUri);

    QString signIn(const QString &email,
                   const QString &password); ///< a user token; empty = refused
    /// Whose user token it is; empty = nobody's.
    [[nodiscard]] QString userOf(const QString &userToken) const;

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
    void expireAccessTokens(const QString &userId = {});  ///< empty = everybody's
    void revokeRefreshTokens(const QString &userId = {}); ///< empty = everybody's
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

    QHash<QString, QString> m_userTokens; ///< and their users
    QHash<QString, Code> m_codes;
    QHash<QString, Timed> m_accessTokens;
    QHash<QString, Grant> m_refreshTokens;
    QHash<QString, QDateTime> m_graceEnds; ///< refresh tokens that were replaced and still work
    Rotation m_rotation = Rotation::Rotating;
    QHash<QString, Timed> m_delegations;
};

} // namespace foyer::sim
