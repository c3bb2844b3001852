// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"
#include "homey/hub.h"
#include "net/async.h"

#include <QObject>

#include <functional>
#include <memory>

namespace foyer {

class HomeyApi;
class JsonValue;
class CapabilityWriter;
class VariableWriter;
struct SessionFacts;
struct SpareKeyFacts;

/// How to get in: a login token from the account for every session, or a fixed local API key.
struct HubAccess
{
    std::function<Async<QByteArray>()> loginToken; ///< delegation JWT; null with an API key
    QByteArray apiKey;                             ///< empty with an account
    QByteArray spareKey; ///< beside an account: asked for what that may not
};

/// Durations of a session, injected so that tests do not wait.
struct SessionTiming
{
    std::chrono::milliseconds pollInterval{10'000}; ///< when the socket is refused but HTTP works
    std::chrono::milliseconds resyncInterval{
        300'000}; ///< list again even when live (protocol.md 3.2)
    std::chrono::milliseconds backoffBase{1000};
    std::chrono::milliseconds backoffCap{30'000};
    std::chrono::milliseconds callTimeout{10'000};  ///< 30 s is used for V2
    std::chrono::milliseconds renewBefore{300'000}; ///< new login this long before the session ends
    std::chrono::milliseconds socketTimeout{10'000}; ///< each step of the socket, and each ack
    std::chrono::milliseconds stableAfter{30'000}; ///< live so long: delays start over after a loss
    std::chrono::milliseconds reloadSpacing{5'000}; ///< surprises cost one list at most this often
    std::chrono::milliseconds feedAgainAfter{300'000}; ///< a socket that was refused is tried again
    std::chrono::milliseconds routeTimeout{5'000}; ///< the most a route may take to answer a ping
};

/// The life of the connection to one hub: find a route, log in, snapshot, subscribe, live; lost →
/// back-off → again. Keeps the last good state on screen (stale) and forgets no credential.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Discovering,
        LoggingIn,
        Loading,      ///< first snapshot or resync under way
        Live,         ///< socket subscribed
        Polling,      ///< HTTP works, the socket is refused; values every pollInterval
        Reconnecting, ///< lost; waiting for the next attempt
        Refused, ///< the hub or account said no: retry() after the person did something about it
    };
    Q_ENUM(State)

    /// The writers outlive sessions; while this one has a way to the hub they write through it.
    Session(Hub hub, HubAccess access, Home &home, CapabilityWriter &capabilities,
            VariableWriter &variables, SessionTiming timing = {}, QObject *parent = nullptr);
    ~Session() override;

    void start();
    void stop();     ///< closes everything; the home stays, stale
    void retryNow(); ///< from Reconnecting or Refused, at once
    void refresh();  ///< F5: snapshot again (when live or polling), else retryNow()

    /// The computer slept, its clock jumped or its network changed: what is open leads nowhere any
    /// more. Drops it and looks for the hub again at once. After a long sleep it logs in anew.
    void startOver(std::chrono::milliseconds slept = {});
    /// The system says that there is no network (true) or that there is one again (false): while
    /// there is none, lastError() has the code "no_network" and trying goes on quietly.
    void setNetworkMissing(bool missing);

    [[nodiscard]] State state() const;
    [[nodiscard]] Route route() const;
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] const Hub &hub() const; ///< id and name are filled in by the hub's own answers
    [[nodiscard]] const std::optional<Error> &lastError() const;
    /// Scopes of the hub session; empty until known.
    [[nodiscard]] const QStringList &scopes() const;
    /// Prefix rule of protocol.md 1.4; of the session, or of the key beside it.
    [[nodiscard]] bool hasScope(const QString &scope) const;
    /// The local API key beside the account, from now on; empty: none.
    void setSpareKey(const QByteArray &key);
    [[nodiscard]] SpareKeyFacts spareKey() const;
    /// What this key would be good for at the open hub. Offline while there is no way to it,
    /// Unauthorized when the hub does not know it.
    [[nodiscard]] Async<SpareKeyFacts> checkSpareKey(const QByteArray &key);
    [[nodiscard]] HomeyApi *api() const;      ///< null until a route is known
    [[nodiscard]] qint64 latencyMs() const;   ///< last ping → pong, -1 unknown
    [[nodiscard]] SessionFacts facts() const; ///< what the socket and the login are doing now

Q_SIGNALS:
    void stateChanged(foyer::Session::State state);
    void routeChanged(foyer::Route route);
    void hubChanged();
    void scopesChanged();                      ///< hasScope() may say something else now
    void problemChanged();                     ///< lastError() differs
    void latencyMeasured(qint64 milliseconds); ///< each pong of the socket
    /// Every event of a manager or item channel, after the home took what concerns it.
    void itemReported(const QString &uri, const QString &event, const foyer::JsonValue &data);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
