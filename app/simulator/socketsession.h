// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QObject>
#include <QSet>
#include <QTimer>

class QWebSocket;

namespace foyer::sim {

class Hub;
struct Reply;

/// One client on Socket.IO 2 over Engine.IO 3 (protocol.md §5): frames, namespaces, acks and
/// subscriptions; what a call means is the hub's business.
class SocketSession : public QObject
{
    Q_OBJECT

public:
    SocketSession(QWebSocket *socket, Hub &hub); ///< takes the socket
    ~SocketSession() override;

    /// Sends an event named by the URI when the client subscribed to it.
    void publish(const QString &uri, const QString &event, const QByteArray &json);
    void send(const QByteArray &frame);
    void close(); ///< says goodbye
    void abort(); ///< cuts the TCP connection, no goodbye

Q_SIGNALS:
    void closed();

private:
    void read(const QString &frame);
    void packet(const QString &text);
    void event(const QString &space, const QString &ackId, const QJsonArray &args);
    void handshake(const QString &ackId, const QJsonObject &request);
    void apiCall(const QString &ackId, const QJsonObject &request);
    void ack(const QString &space, const QString &ackId, const QByteArray &args);
    bool isUnheard(const QString &uri);

    QWebSocket *m_socket;
    Hub &m_hub;
    QString m_token;
    bool m_isAuthorised = false;
    bool m_isInApi = false;
    QSet<QString> m_uris;
    QTimer m_silence;
};

} // namespace foyer::sim
