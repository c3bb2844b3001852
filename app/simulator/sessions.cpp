// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/sessions.h"

#include "simulator/secrets.h"

namespace foyer::sim {

using Store = QHash<QString, Session>;

Session Sessions::open(const QString &hubId, const QString &clientId, const QStringList &scopes)
{
    Session session;
    session.id = randomUuid();
    session.token = session.id + QLatin1Char(':') + hubId + QLatin1Char(':') + randomHex(40);
    session.type = QStringLiteral("OAUTH");
    session.clientId = clientId;
    session.scopes = scopes;
    session.createdAt = QDateTime::currentDateTimeUtc();
    session.expiresAt = session.createdAt.addDays(1);
    m_sessions.insert(session.token, session);
    return session;
}

void Sessions::addKey(const QString &token, const QStringList &scopes, const QString &userId)
{
    Session session;
    session.id = randomUuid();
    session.token = token;
    session.type = QStringLiteral("PAT");
    session.userId = userId;
    session.scopes = scopes;
    session.createdAt = QDateTime::currentDateTimeUtc();
    m_sessions.insert(token, session);
}

const Session *Sessions::find(const QString &authorization) const
{
    const QLatin1String bearer("Bearer ");
    const bool hasWord = authorization.startsWith(bearer, Qt::CaseInsensitive);
    const auto found = m_sessions.constFind(hasWord ? authorization.mid(bearer.size()).trimmed()
                                                    : authorization.trimmed());
    if (found == m_sessions.constEnd())
        return nullptr;
    if (found->expiresAt.isValid() && found->expiresAt <= QDateTime::currentDateTimeUtc())
        return nullptr;
    return &*found;
}

QStringList Sessions::intersectedScopes(const Session &session) const
{
    QStringList result;
    for (const auto &scope : session.scopes) {
        if (covers(m_granted, scope))
            result.append(scope);
    }
    for (const auto &scope : m_granted) {
        if (!result.contains(scope) && covers(session.scopes, scope))
            result.append(scope);
    }
    return result;
}

bool Sessions::allows(const Session &session, const QString &scope) const
{
    return scope.isEmpty() || (covers(session.scopes, scope) && covers(m_granted, scope));
}

void Sessions::expireAll()
{
    m_sessions.removeIf(
        [](const Store::iterator &entry) { return entry->type == QLatin1String("OAUTH"); });
}

void Sessions::revokeKeys()
{
    m_sessions.removeIf(
        [](const Store::iterator &entry) { return entry->type == QLatin1String("PAT"); });
}

bool Sessions::remove(const QString &sessionId)
{
    return m_sessions.removeIf(
               [&](const Store::iterator &entry) { return entry->id == sessionId; }) > 0;
}

bool Sessions::covers(const QStringList &granted, const QString &scope)
{
    for (const auto &candidate : granted) {
        if (scope == candidate || scope.startsWith(candidate + QLatin1Char('.')))
            return true;
    }
    return false;
}

QStringList Sessions::defaultScopes()
{
    const auto text = QStringLiteral(
        "homey.alarm.readonly homey.app.readonly homey.dashboard.readonly homey.device.readonly "
        "homey.device.control homey.energy.readonly homey.flow.readonly homey.flow.start "
        "homey.geolocation.readonly homey.insights.readonly homey.logic homey.mood.readonly "
        "homey.notifications.readonly homey.presence.readonly homey.system.readonly "
        "homey.user.readonly homey.user.self homey.zone.readonly");
    return text.split(QLatin1Char(' '));
}

} // namespace foyer::sim
