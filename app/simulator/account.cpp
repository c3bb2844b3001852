// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/account.h"

#include "simulator/secrets.h"

#include <QUrl>

namespace foyer::sim {

namespace {

constexpr int codeLife = 30;
constexpr int delegationLife = 60;
constexpr int graceLife = 60;

struct Client
{
    const char *id;
    const char *secret;
};
// The first is the example client in the documentation of the official library.
constexpr Client clients[] = {
    {"5a8d4ca6eb9f7a2c9d6ccf6d", "e3ace394af9f615857ceaa61b053f966ddcfb12a"},
    {"foyer-test-client", "foyer-test-secret"},
};

QDateTime in(int seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(seconds);
}

bool isOver(const QDateTime &until)
{
    return until <= QDateTime::currentDateTimeUtc();
}

} // namespace

const QList<Person> &Account::people()
{
    static const QList<Person> all{
        {QStringLiteral("5c0ffee00000000000000001"), QStringLiteral("resident@foyer.example"),
         QStringLiteral("welcome-home"), QStringLiteral("Jo"), QStringLiteral("Resident")},
        {QStringLiteral("5c0ffee00000000000000002"), QStringLiteral("neighbour@foyer.example"),
         QStringLiteral("welcome-next-door"), QStringLiteral("Nel"), QStringLiteral("Neighbour")}};
    return all;
}

const Person *Account::find(const QString &idOrEmail)
{
    for (const Person &person : people()) {
        if (idOrEmail == person.userId || idOrEmail == person.email)
            return &person;
    }
    return nullptr;
}

QString Account::email()
{
    return people().constFirst().email;
}

QString Account::password()
{
    return people().constFirst().password;
}

QString Account::userId()
{
    return people().constFirst().userId;
}

bool Account::knowsClient(const QString &id)
{
    for (const auto &client : clients) {
        if (id == QLatin1String(client.id))
            return true;
    }
    return false;
}

bool Account::accepts(const QString &id, const QString &secret)
{
    for (const auto &client : clients) {
        if (id == QLatin1String(client.id))
            return secret == QLatin1String(client.secret);
    }
    return false;
}

bool Account::accepts(const QString &id, const QUrl &redirectUri)
{
    if (redirectUri.scheme() != QLatin1String("http") || redirectUri.hasQuery() ||
        redirectUri.hasFragment())
        return false;
    const auto path = redirectUri.path();
    const bool bare = path.isEmpty() || path == QLatin1String("/");
    if (id == QLatin1String(clients[0].id))
        return redirectUri.host() == QLatin1String("localhost") && redirectUri.port() < 0 && bare;
    const bool loopback = redirectUri.host() == QLatin1String("127.0.0.1") ||
                          redirectUri.host() == QLatin1String("localhost");
    return loopback && (bare || path == QLatin1String("/callback"));
}

QString Account::signIn(const QString &email, const QString &password)
{
    const Person *person = find(email);
    if (!person || email != person->email || password != person->password)
        return {};
    const QString token = unsignedJwt(person->userId, QStringLiteral("accounts"), 3600);
    m_userTokens.insert(token, person->userId);
    return token;
}

QString Account::userOf(const QString &userToken) const
{
    return m_userTokens.value(userToken);
}

QString Account::issueCode(const Grant &grant)
{
    const auto code = randomHex(40);
    m_codes.insert(code, Code{grant, in(codeLife), false});
    return code;
}

Account::CodeState Account::takeCode(const QString &code, const QString &clientId, Grant *grant)
{
    const auto found = m_codes.find(code);
    if (found == m_codes.end() || found->used || found->grant.clientId != clientId)
        return CodeState::Unknown;
    if (isOver(found->until))
        return CodeState::Expired;
    found->used = true;
    *grant = found->grant;
    return CodeState::Good;
}

TokenPair Account::issueTokens(const Grant &grant)
{
    TokenPair pair;
    pair.accessToken = randomHex(40);
    pair.refreshToken = randomHex(40);
    m_accessTokens.insert(pair.accessToken, Timed{grant, in(pair.expiresIn)});
    m_refreshTokens.insert(pair.refreshToken, grant);
    return pair;
}

std::optional<TokenPair> Account::refresh(const QString &refreshToken, const QString &clientId)
{
    const auto found = m_refreshTokens.constFind(refreshToken);
    if (found == m_refreshTokens.constEnd() || found->clientId != clientId)
        return {};
    const auto grant = *found;
    const QDateTime graceEnd = m_graceEnds.value(refreshToken);
    if (graceEnd.isValid() && isOver(graceEnd)) {
        m_refreshTokens.erase(found);
        return {};
    }
    TokenPair pair = issueTokens(grant);
    switch (m_rotation) {
    case Rotation::Rotating: m_refreshTokens.remove(refreshToken); break;
    case Rotation::Grace: m_graceEnds.insert(refreshToken, in(graceLife)); break;
    case Rotation::Kept:
        m_refreshTokens.remove(pair.refreshToken);
        pair.refreshToken = refreshToken;
        break;
    }
    return pair;
}

std::optional<Grant> Account::grantOf(const QString &authorization) const
{
    const QLatin1String bearer("Bearer ");
    const auto token = authorization.startsWith(bearer, Qt::CaseInsensitive)
                           ? authorization.mid(bearer.size()).trimmed()
                           : authorization.trimmed();
    const auto found = m_accessTokens.constFind(token);
    if (found == m_accessTokens.constEnd() || isOver(found->until))
        return {};
    return found->grant;
}

QString Account::delegate(const Grant &grant)
{
    const auto jwt = unsignedJwt(grant.userId, QStringLiteral("homey"), delegationLife);
    m_delegations.insert(jwt, Timed{grant, in(delegationLife)});
    return jwt;
}

std::optional<Grant> Account::delegated(const QString &jwt, const QString &hubId) const
{
    const auto found = m_delegations.constFind(jwt);
    if (found == m_delegations.constEnd() || isOver(found->until) ||
        !found->grant.hubIds.contains(hubId))
        return {};
    return found->grant;
}

void Account::expireCodes()
{
    for (auto &code : m_codes)
        code.until = in(-1);
}

void Account::expireAccessTokens(const QString &userId)
{
    m_accessTokens.removeIf([&](const QHash<QString, Timed>::iterator &token) {
        return userId.isEmpty() || token->grant.userId == userId;
    });
}

void Account::revokeRefreshTokens(const QString &userId)
{
    m_refreshTokens.removeIf([&](const QHash<QString, Grant>::iterator &token) {
        return userId.isEmpty() || token->userId == userId;
    });
}

} // namespace foyer::sim
