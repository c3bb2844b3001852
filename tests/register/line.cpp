// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "register/line.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace foyer::test {

namespace {

void reset(QTcpSocket *socket)
{
    const linger hard{1, 0}; // RST instead of FIN
    if (socket->socketDescriptor() >= 0)
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

} // namespace

Line::Line(const QUrl &hub, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
{
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            accept(client);
    });
}

Line::~Line()
{
    cut();
}

QUrl Line::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void Line::accept(QTcpSocket *client)
{
    ++m_accepted;
    auto pair = std::make_shared<Pair>();
    pair->client = client;
    pair->hub = new QTcpSocket(this);
    client->setParent(this);
    m_pairs.push_back(pair);
    const std::weak_ptr<Pair> weak = pair;
    connect(client, &QTcpSocket::readyRead, this, [this, weak] {
        if (const auto alive = weak.lock())
            carry(alive, true);
    });
    connect(pair->hub, &QTcpSocket::readyRead, this, [this, weak] {
        if (const auto alive = weak.lock())
            carry(alive, false);
    });
    connect(client, &QTcpSocket::disconnected, this, [this, weak] {
        if (const auto alive = weak.lock())
            end(alive, true);
    });
    const auto hubEnds = [this, weak] {
        if (const auto alive = weak.lock())
            end(alive, false);
    };
    connect(pair->hub, &QTcpSocket::disconnected, this, hubEnds);
    connect(pair->hub, &QTcpSocket::errorOccurred, this, hubEnds);
    pair->hub->connectToHost(m_hub.host(), quint16(m_hub.port()));
    carry(pair, true);
}

void Line::carry(const std::shared_ptr<Pair> &pair, bool isUp)
{
    const int way = isUp ? Up : Down;
    const QByteArray bytes = (isUp ? pair->client : pair->hub)->readAll();
    if (isUp && !bytes.isEmpty())
        Q_EMIT sentUp(bytes);
    QByteArray &held = isUp ? pair->up : pair->down;
    if ((m_losing & way) == 0)
        held += bytes;
    if ((m_held & way) != 0 || held.isEmpty())
        return;
    (isUp ? pair->hub : pair->client)->write(std::exchange(held, {}));
}

void Line::end(const std::shared_ptr<Pair> &pair, bool byClient)
{
    if (!byClient && (m_held & Down) == 0)
        carry(pair, false); // what the hub said before it left
    std::erase(m_pairs, pair);
    if (byClient) {
        reset(pair->hub);
        pair->client->disconnect();
        pair->client->deleteLater();
    } else {
        reset(pair->hub);
        pair->client->disconnect();
        connect(pair->client, &QTcpSocket::disconnected, pair->client, &QObject::deleteLater);
        pair->client->disconnectFromHost();
        if (pair->client->state() == QAbstractSocket::UnconnectedState)
            pair->client->deleteLater();
    }
}

void Line::cut()
{
    const auto pairs = std::exchange(m_pairs, {});
    for (const auto &pair : pairs) {
        reset(pair->client);
        reset(pair->hub);
    }
}

void Line::setOpen(bool open)
{
    if (!open) {
        m_server.close();
        cut();
    } else if (!m_server.isListening()) {
        m_server.listen(QHostAddress::LocalHost, m_port);
    }
}

void Line::setHeld(int ways)
{
    m_held = ways;
    const auto pairs = m_pairs;
    for (const auto &pair : pairs) {
        carry(pair, true);
        carry(pair, false);
    }
}

void Line::setLosing(int ways)
{
    if (m_losing != 0 && ways == 0)
        cut();
    m_losing = ways;
}

void Line::heal()
{
    setLosing(0);
    setHeld(0);
    setOpen(true);
}

} // namespace foyer::test
