// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/httpmessage.h"

#include <QObject>
#include <QPointer>
#include <QTcpServer>

class QTcpSocket;
class QWebSocket;
class QWebSocketServer;

namespace foyer::sim {

/// A tiny HTTP/1.1 server on 127.0.0.1 that can be slow, silent and rude on command and passes
/// WebSocket upgrades on; it is made for tests and refuses to listen anywhere else.
class LoopbackServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const HttpRequest &, const Answer &)>;
    /// Decides on an upgrade: nullopt hands the socket to the WebSocket server.
    using Gate = std::function<std::optional<HttpResponse>(const HttpRequest &)>;

    explicit LoopbackServer(Handler handler, Gate gate = {}, QObject *parent = nullptr);

    bool listen(quint16 port); ///< 0 = any free port; keeps the port for resume()
    void refuse();             ///< stops listening; open connections stay
    bool resume();             ///< listens again on the same port
    void dropAll();            ///< resets every open HTTP connection
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QString errorText() const { return m_server.errorString(); }

Q_SIGNALS:
    void webSocketOpened(QWebSocket *socket); ///< the receiver owns it

private:
    void accept();
    void upgrade(QTcpSocket *socket);

    Handler m_handler;
    Gate m_gate;
    QTcpServer m_server;
    QWebSocketServer *m_webSockets = nullptr;
    quint16 m_port = 0;
};

} // namespace foyer::sim
