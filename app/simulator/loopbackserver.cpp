// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/loopbackserver.h"

#include "simulator/httpconnection.h"

#include <QTcpSocket>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

namespace foyer::sim {

LoopbackServer::LoopbackServer(Handler handler, Gate gate, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_gate(std::move(gate))
    , m_webSockets(
          new QWebSocketServer(QStringLiteral("Homey"), QWebSocketServer::NonSecureMode, this))
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackServer::accept);
    connect(m_webSockets, &QWebSocketServer::newConnection, this, [this] {
        while (auto *socket = m_webSockets->nextPendingConnection())
            Q_EMIT webSocketOpened(socket);
    });
}

bool LoopbackServer::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return false;
    m_port = m_server.serverPort();
    return true;
}

void LoopbackServer::refuse()
{
    m_server.close();
}

bool LoopbackServer::resume()
{
    return m_server.isListening() || m_server.listen(QHostAddress::LocalHost, m_port);
}

void LoopbackServer::dropAll()
{
    const auto connections = findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *connection : connections)
        connection->reset();
}

QUrl LoopbackServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

void LoopbackServer::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto *connection = new HttpConnection(socket, m_handler, m_gate, this);
        connect(connection, &HttpConnection::upgradeWanted, this, &LoopbackServer::upgrade);
    }
}

void LoopbackServer::upgrade(QTcpSocket *socket)
{
    socket->setParent(m_webSockets);
    m_webSockets->handleConnection(socket);
}

} // namespace foyer::sim
