// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/discovery.h"
#include "homey/homeyapi.h"
#include "homey/hublogin.h"
#include "homey/livefeed.h"
#include "homey/session.h"
#include "homey/snapshot.h"
#include "homey/sparekey.h"
#include "net/backoff.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace foyer {

/// The state machine behind Session: one method per step, each step ends by calling the next. Every
/// wait has a deadline, in the class that waits (HttpClient, SocketIo, Discovery) or in a timer
/// here.
class Session::Private : public QObject
{
    Q_OBJECT

public:
    Private(Session *session, Hub hub, HubAccess access, Home &home, CapabilityWriter &capabilities,
            VariableWriter &variables, SessionTiming timing);
    ~Private() override;

    void discover();
    void stop();
    void retryNow();
    void refresh();
    [[nodiscard]] SessionFacts facts() const;
    void setSpareKey(const QByteArray &key);
    [[nodiscard]] const SpareKeyFacts &spareFacts() const { return m_spareFacts; }
    void startOver(std::chrono::milliseconds slept);
    void setNetworkMissing(bool missing);

    Session *q;
    Hub hub;
    HubAccess access;
    Home &home;
    CapabilityWriter &capabilities;
    VariableWriter &variables;
    SessionTiming timing;
    State state = State::Idle;
    Route route = Route::None;
    std::optional<Error> error;
    qint64 latency = -1;
    std::unique_ptr<HomeyApi> api;
    std::unique_ptr<HubLogin> login;
    std::unique_ptr<SpareKey> spare; ///< while there is a way and a key

private:
    // The steps.
    void routeFound(const Discovery::Found &found);
    void logIn();
    void load();
    void subscribeAll();
    void openFeed();
    void resync();
    void goLive(State reached);
    void reconnect(const Error &reason);
    void attemptAgain();
    void newAttempt(); ///< forgets everything under way
    void refuse(const Error &reason);

    // What happens meanwhile.
    void feedReady();
    void feedRefused(const Error &reason);
    void feedUnauthorized();
    void capabilityReported(const QString &deviceId, const QString &capabilityId,
                            const Value &value, const QDateTime &at, const QString &transactionId);
    void itemReported(const QString &uri, const QString &event, const JsonValue &data);
    void deviceEvent(const QString &verb, const JsonValue &data);
    void zoneEvent(const QString &verb, const JsonValue &data);
    void variableEvent(const QString &verb, const JsonValue &data);
    void fetchDevice(const QString &id);
    void reloadSoon();
    void noteMeanwhile(std::function<void()> again);
    void replayMeanwhile();
    void poll();
    void subscriptionSettled(const QString &uri, bool confirmed);
    void askUnheard();
    void feedLost(const Error &reason);
    void applySnapshot(const FetchedSnapshot &fetched);
    void watchHome();
    void snapshotFailed(const Error &reason);

    void setState(State next);
    void setError(std::optional<Error> next);
    void leaveWay();
    void makeSpare();
    void askSpare();
    void letWriters(bool write);
    [[nodiscard]] QStringList subscriptions() const;

    std::unique_ptr<Discovery> m_discovery;
    LiveFeed m_feed;
    Backoff m_backoff;
    QTimer m_retry;     ///< Reconnecting → the next attempt
    QTimer m_poll;      ///< Polling
    QTimer m_resync;    ///< Live: list again now and then
    QTimer m_reload;    ///< one reload for many surprises
    QTimer m_stable;    ///< Live this long: the back-off starts over
    QTimer m_feedAgain; ///< Polling: try the socket again
    QTimer m_unheard;   ///< Live: ask for the devices the hub does not report
    QSet<QString> m_fetching;
    quint64 m_attempt = 0;                    ///< answers to an earlier attempt are ignored
    int m_failures = 0;                       ///< connection attempts in a row
    int m_feedFailures = 0;                   ///< sockets in a row that never became ready
    std::chrono::milliseconds m_feedPause{0}; ///< before a refused socket is tried again
    SpareKeyFacts m_spareFacts;               ///< as last heard, on whatever way
    QByteArray m_knownToken;                  ///< of the session before the last discovery
    bool m_handshakeRenewed = false;
    bool m_isSubscribed = false;  ///< every subscription of this connection is in force
    bool m_isFeedRefused = false; ///< the hub grants no socket: poll
    bool m_snapshotRunning = false;
    bool m_snapshotAgain = false;
    /// What was reported while a list was on its way: the list may be older, so it is applied again
    /// over it. Of a capability the newest report.
    struct Report
    {
        Value value;
        QDateTime at;
    };
    QHash<QPair<QString, QString>, Report> m_reports;
    std::vector<std::function<void()>> m_meanwhile;
    /// What the lists looked like that the home was last made of, as long as nobody changed it
    /// since.
    SnapshotPrints m_listed;
    bool m_hasSnapshot = false; ///< the home is what this session's hub described at least once
    bool m_isNetworkMissing = false;
};

} // namespace foyer
