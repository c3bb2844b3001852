// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"
#include "homey/sessionfacts.h"
#include "net/backoff.h"
#include "net/json.h"
#include "net/socketio.h"
#include "net/textpool.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace foyer {

struct CapabilityEvent;

/// The hub's events over Socket.IO: handshake, /api, subscriptions, typed events (protocol.md 5.4).
/// Opens and closes when told; who reconnects is the Session.
class LiveFeed : public QObject
{
    Q_OBJECT

public:
    explicit LiveFeed(SocketIoOptions options = {}, QObject *parent = nullptr);
    ~LiveFeed() override;

    /// Connects to the hub at `base` and shakes hands with the session token (or API key).
    void open(const QUrl &base, const QByteArray &token, const QString &hubId);
    /// After unauthorized(): the same websocket shakes hands again with a fresh token; when it is
    /// gone, opens anew.
    void handshake(const QByteArray &token);
    void close();
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] SessionFacts::Socket socket() const;
    [[nodiscard]] int subscriptions() const { return int(m_subscribed.size()); }
    [[nodiscard]] int unanswered() const { return m_ready ? m_waiting : 0; }
    [[nodiscard]] int unconfirmed() const { return int(m_unheard.size()); }

    /// Subscribes to URIs (managers, devices) not subscribed yet on this connection. When there
    /// were any, subscribed() follows once each was answered or its first ack timeout has passed;
    /// two more tries follow for each that was not confirmed, the others need not wait for them.
    void subscribe(const QStringList &uris);
    void unsubscribe(const QString &uri);
    /// What the hub does not report although it was asked three times.
    [[nodiscard]] const QSet<QString> &unheard() const { return m_unheard; }

Q_SIGNALS:
    void ready();                     ///< /api is open
    void subscribed(int unconfirmed); ///< how many the hub did not confirm at once
    /// A later try was confirmed, or the last one was not (then it is in unheard()).
    void subscriptionSettled(const QString &uri, bool confirmed);
    void unauthorized();                     ///< the hub does not accept the token (any more)
    void refused(const foyer::Error &error); ///< the hub answers, but grants no realtime connection
    void lost(const foyer::Error &error);    ///< the connection is gone or never came up
    /// `transactionId` is empty unless this program made it: nobody waits for others'.
    void capabilityReported(const QString &deviceId, const QString &capabilityId,
                            const foyer::Value &value, const QDateTime &at,
                            const QString &transactionId);
    /// CRUD events of managers ("homey:manager:logic", "variable.update") and of items; `data`
    /// lives during the call only.
    void itemReported(const QString &uri, const QString &event, const foyer::JsonValue &data);
    void latencyMeasured(qint64 milliseconds);

private:
    void sendHandshake();
    void handshakeAnswered(const Result<QByteArray> &answer);
    void sendSubscribe(const QString &uri, int attempt);
    void firstTryAnswered(bool confirmed);
    void onEvent(const QString &nsp, const QByteArray &json);
    void report(const CapabilityEvent &event);
    void refuse(Error error);
    void giveUp(Error reason);

    QUrl m_base;
    QByteArray m_token;
    QString m_hubId;
    QString m_namespace;
    TextPool m_texts; ///< ids of devices and capabilities: the same few over and over
    QSet<QString> m_subscribed;
    QSet<QString> m_unheard;
    std::optional<Error> m_reason; ///< why we end the connection ourselves
    quint64 m_connection = 0;      ///< answers of an earlier connection are ignored
    int m_waiting = 0;
    int m_unconfirmed = 0;
    bool m_ready = false;
    bool m_closing = false;
    SocketIo m_socket; ///< the first to go: it may still answer
};

} // namespace foyer
