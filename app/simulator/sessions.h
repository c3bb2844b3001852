// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace foyer::sim {

/// One login on one hub, or one API key.
struct Session
{
    QString id;
    QString token;
    QString type; ///< "OAUTH" or "PAT"
    QString clientId;
    QString userId;     ///< of the hub's user; empty: the owner
    QStringList scopes; ///< asked for
    QDateTime createdAt;
    QDateTime expiresAt; ///< invalid = never
};

/// The live tokens of one hub and what each may do (protocol.md §1.4, §2.3); it refuses to know
/// routes.
class Sessions
{
public:
    Session open(const QString &hubId, const QString &clientId, const QStringList &scopes);
    void addKey(const QString &token, const QStringList &scopes, const QString &userId = {});
    /// nullptr when unknown or expired. Accepts "Bearer <token>" and, as old hubs did, the bare
    /// token.
    [[nodiscard]] const Session *find(const QString &authorization) const;
    /// What the session may do now: what it asked for, within what the hub grants.
    [[nodiscard]] QStringList intersectedScopes(const Session &session) const;
    [[nodiscard]] bool allows(const Session &session, const QString &scope) const;

    void expireAll(); ///< sessions, not keys
    void revokeKeys();
    void setGrantedScopes(const QStringList &scopes) { m_granted = scopes; }
    [[nodiscard]] QList<Session> all() const { return m_sessions.values(); }
    bool remove(const QString &sessionId);

    static bool covers(const QStringList &granted, const QString &scope);
    /// What a third-party OAuth client gets when it asks for nothing in particular.
    static QStringList defaultScopes();

private:
    QHash<QString, Session> m_sessions; ///< by token
    QStringList m_granted{QStringLiteral("homey")};
};

} // namespace foyer::sim
