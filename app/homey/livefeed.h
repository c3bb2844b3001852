// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"
#include "net/backoff.h"
#include "net/json.h"
#include "net/socketio.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace foyer {

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

    /// Subscribes to URIs (managers, devices) not subscribed yet on this connection. When there
    /// were any, subscribed() follows once each is acknowledged or was given up after three tries.
    void subscribe(const QStringList &uris);
    void unsubscribe(const QString &uri);

Q_SIGNALS:
    void ready();                            ///< /api is open
    void subscribed(int givenUp);            ///< how many subscriptions the hub did not confirm
    void unauthorized();                     ///< the hub does not accept the token (any more)
    void refused(const foyer::Error &error); ///< the hub answers, but grants no realtime connection
    void lost(const foyer::Error &error);    ///< the connection is gone or never came up
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
    void finishSubscription(bool confirmed);
    void onEvent(const QString &nsp, const QByteArray &json);
    void refuse(Error error);

    SocketIo m_socket;
    QUrl m_base;
    QByteArray m_token;
    QString m_hubId;
    QString m_namespace;
    QSet<QString> m_subscribed;
    quint64 m_connection = 0; ///< answers of an earlier connection are ignored
    int m_waiting = 0;
    int m_givenUp = 0;
    bool m_ready = false;
    bool m_closing = false;
};

} // namespace foyer
