// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/homeyapi.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace foyer {

/// Gets and renews the session token of one hub: with a login token from the account, or a fixed
/// API key. One login at a time for everyone who waits; tokens stay in memory.
class HubLogin : public QObject
{
    Q_OBJECT

public:
    using LoginToken = std::function<Async<QByteArray>()>;

    /// `loginToken` null: `apiKey` is used as it is and cannot be renewed. `known` is a session
    /// token of the same hub from an earlier route: as long as the hub accepts it, the account
    /// (which may be out of reach while the hub is not) need not be asked.
    HubLogin(HomeyApi &api, LoginToken loginToken, QByteArray apiKey,
             std::chrono::milliseconds renewBefore, QByteArray known = {},
             QObject *parent = nullptr);

    /// Logs in (or joins the login under way) and learns the scopes. Sets the bearer of the api. A
    /// hub that will not tell about the session (no scope for it) is fine; 401 is not.
    [[nodiscard]] Async<QByteArray> logIn();
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    [[nodiscard]] const QStringList &scopes() const { return m_scopes; }
    [[nodiscard]] const QString &userId() const { return m_userId; }    ///< empty: not said
    [[nodiscard]] QDateTime loggedInAt() const { return m_loggedInAt; } ///< UTC; invalid: not yet
    [[nodiscard]] std::chrono::milliseconds renewsIn() const; ///< -1: no renewal is planned

Q_SIGNALS:
    void renewed(); ///< a new token came from the proactive renewal or after a 401
    void scopesChanged();

private:
    void allowRenewal();
    void askAccount();
    void askForSession();
    void useToken(const QByteArray &token);
    void finish(const Result<QByteArray> &result);
    void scheduleRenewal(const SessionInfo &info);

    HomeyApi &m_api;
    LoginToken m_loginToken;
    QByteArray m_apiKey;
    std::chrono::milliseconds m_renewBefore;
    QByteArray m_known; ///< not tried yet
    QByteArray m_token;
    QStringList m_scopes;
    QString m_userId;
    QDateTime m_loggedInAt;
    std::vector<std::shared_ptr<QPromise<Result<QByteArray>>>> m_waiting;
    QTimer m_renewal;
    bool m_isRenewal = false;
    bool m_isTrial = false;     ///< of the token that was known
    bool m_isForClient = false; ///< the HTTP client asked for this login after a 401
};

} // namespace foyer
