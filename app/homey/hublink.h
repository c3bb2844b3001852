// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/hub.h"

#include <QObject>
#include <QPointer>

namespace foyer {

class HomeyApi;
class JsonValue;
class Session;

/// The way to the hub that is open now, for everything that outlives a session and reads more than
/// the home itself. Says when there is a way, and when what was read before may be old. Sends
/// nothing.
class HubLink : public QObject
{
    Q_OBJECT

public:
    explicit HubLink(QObject *parent = nullptr);
    ~HubLink() override;

    /// The session from now on; null when none is open. The caller keeps it alive until it says so.
    void setSession(Session *session);

    [[nodiscard]] Session *session() const; ///< null when no hub is open

    /// Null while the hub cannot be asked (no session, connecting, reconnecting).
    [[nodiscard]] HomeyApi *api() const;
    [[nodiscard]] QString hubId() const; ///< empty without a session or before the hub said it
    [[nodiscard]] Dialect dialect() const;
    /// What the session's scopes allow (protocol.md 1.4); false when there is no session, true when
    /// the scopes are not known.
    [[nodiscard]] bool mayUse(const QString &scope) const;

Q_SIGNALS:
    /// The hub can be asked (again), or for more: what was known may be old.
    void opened();
    void closed();     ///< it cannot be asked any more; keep what is known
    void hubChanged(); ///< another hub, or none: forget what was known
    /// An event of a manager or item channel that is not a capability value ("homey:manager:users",
    /// "user.update"); `data` lives during the call only.
    void itemReported(const QString &uri, const QString &event, const foyer::JsonValue &data);

private:
    void follow();
    void followScopes();

    QPointer<Session> m_session;
    QString m_hubId;
    QStringList m_spareScopes; ///< of the key beside the account
    bool m_isOpen = false;
};

} // namespace foyer
