// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <deque>
#include <limits>
#include <memory>
#include <vector>

#include <sys/socket.h>

namespace foyer {

/// A wire between a client and a server on loopback that can be bad on command: slow, thin, cut,
/// silent in one direction. Carries bytes and refuses to know what they mean.
class TcpProxy : public QTcpServer
{
public:
    enum Way { Up = 1, Down = 2, Both = 3 }; ///< Up: from the client to the server

    explicit TcpProxy(const QUrl &target)
        : m_target(target)
    {
        listen(QHostAddress::LocalHost);
        m_port = serverPort();
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                accept(client);
        });
    }
    ~TcpProxy() override
    {
        for (const auto &wire : m_wires) {
            wire->client->disconnect(this);
            wire->server->disconnect(this);
        }
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
    }
    [[nodiscard]] int openConnections() const { return static_cast<int>(m_wires.size()); }

    // What happens from now on, on open connections too.
    int latencyMs = 0;         ///< every byte is late by this much
    int bytesPerSecond = 0;    ///< 0: as fast as it goes
    int sliceBytes = 0;        ///< 0: whole; else no larger pieces, one per turn of the event loop
    qint64 limitDownBytes = 0; ///< 0: none; else each new connection ends after so many bytes
    int droppedWays = 0;       ///< Ways in which bytes vanish while the connection stays
    int accepted = 0;          ///< connections since the beginning

    /// Resets every connection (RST), as when a box loses power and answers again.
    void reset()
    {
        const auto wires = m_wires;
        for (const auto &wire : wires) {
            const linger hard{1, 0};
            for (QTcpSocket *socket : {wire->client.get(), wire->server.get()}) {
                ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                             &hard, sizeof hard);
                socket->abort();
            }
        }
    }
    /// Says "no more" to every client and still listens to it.
    void halfClose()
    {
        for (const auto &wire : m_wires) {
            wire->client->flush();
            ::shutdown(static_cast<int>(wire->client->socketDescriptor()), SHUT_WR);
        }
    }
    /// Refuses new connections; open ones stay.
    void refuse() { close(); }
    bool resume() { return isListening() || listen(QHostAddress::LocalHost, m_port); }

private:
    struct Piece
    {
        QDeadlineTimer due;
        QByteArray bytes;
    };
    struct Flow
    {
        std::deque<Piece> pieces;
        QDeadlineTimer free{0}; ///< when the thin wire takes the next piece
        qint64 passed = 0;
        std::unique_ptr<QTimer> timer = std::make_unique<QTimer>();
    };
    struct SocketDeleter
    {
        void operator()(QTcpSocket *socket) const { socket->deleteLater(); }
    };
    struct Wire
    {
        std::unique_ptr<QTcpSocket, SocketDeleter> client, server;
        Flow up, down;
        qint64 limit = 0;
    };
    using WirePointer = std::shared_ptr<Wire>;

    void accept(QTcpSocket *client)
    {
        ++accepted;
        auto wire = std::make_shared<Wire>();
        client->setParent(nullptr);
        wire->client.reset(client);
        wire->server.reset(new QTcpSocket);
        wire->limit = limitDownBytes;
        m_wires.push_back(wire);
        QTcpSocket *server = wire->server.get();
        const std::weak_ptr<Wire> weak = wire;
        for (Flow *flow : {&wire->up, &wire->down}) {
            const bool isUp = flow == &wire->up;
            flow->timer->setSingleShot(true);
            flow->timer->setTimerType(Qt::PreciseTimer);
            QTcpSocket *source = isUp ? client : server;
            connect(flow->timer.get(), &QTimer::timeout, this, [this, weak, isUp] {
                if (const auto alive = weak.lock())
                    pump(*alive, isUp);
            });
            connect(source, &QTcpSocket::readyRead, this, [this, weak, isUp] {
                if (const auto alive = weak.lock())
                    take(*alive, isUp);
            });
            const auto end = [this, weak, isUp] {
                // A goodbye vanishes like everything else.
                if (isUp || (droppedWays & Down) == 0)
                    hangUp(weak.lock());
            };
            connect(source, &QTcpSocket::disconnected, this, end, Qt::QueuedConnection);
            if (!isUp) // never connected
                connect(source, &QTcpSocket::errorOccurred, this, end, Qt::QueuedConnection);
        }
        server->connectToHost(m_target.host(), static_cast<quint16>(m_target.port()));
        take(*wire, true);
    }

    void take(Wire &wire, bool isUp)
    {
        const QByteArray bytes = (isUp ? wire.client : wire.server)->readAll();
        if (bytes.isEmpty() || (droppedWays & (isUp ? Up : Down)) != 0)
            return;
        Flow &flow = isUp ? wire.up : wire.down;
        flow.pieces.push_back({QDeadlineTimer(latencyMs, Qt::PreciseTimer), bytes});
        pump(wire, isUp);
    }

    void pump(Wire &wire, bool isUp)
    {
        Flow &flow = isUp ? wire.up : wire.down;
        QTcpSocket &sink = isUp ? *wire.server : *wire.client;
        while (!flow.pieces.empty()) {
            const qint64 wait =
                std::max(flow.pieces.front().due.remainingTime(), flow.free.remainingTime());
            if (wait > 0) {
                flow.timer->start(static_cast<int>(wait));
                return;
            }
            QByteArray &bytes = flow.pieces.front().bytes;
            qint64 most = std::numeric_limits<qint64>::max();
            if (sliceBytes > 0)
                most = sliceBytes;
            if (bytesPerSecond > 0)
                most = std::min<qint64>(most, std::max(1, bytesPerSecond / 100));
            if (!isUp && wire.limit > 0)
                most = std::min(most, wire.limit - flow.passed);
            const QByteArray piece = bytes.left(most);
            bytes.remove(0, piece.size());
            if (bytes.isEmpty())
                flow.pieces.pop_front();
            if ((droppedWays & (isUp ? Up : Down)) == 0)
                sink.write(piece);
            flow.passed += piece.size();
            if (!isUp && wire.limit > 0 && flow.passed >= wire.limit) {
                flow.pieces.clear();
                sink.disconnectFromHost();
                return;
            }
            if (bytesPerSecond > 0)
                flow.free = QDeadlineTimer(piece.size() * 1000 / bytesPerSecond, Qt::PreciseTimer);
            else if (sliceBytes > 0)
                flow.free = QDeadlineTimer(1, Qt::PreciseTimer);
        }
    }

    void hangUp(const WirePointer &wire)
    {
        if (!wire)
            return;
        take(*wire, false); // what the server said before it left
        wire->client->disconnect(this);
        wire->server->disconnect(this);
        wire->client->disconnectFromHost();
        wire->server->abort();
        std::erase(m_wires, wire);
    }

    QUrl m_target;
    quint16 m_port = 0;
    std::vector<WirePointer> m_wires;
};

} // namespace foyer
