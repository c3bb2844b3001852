// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <utility>

namespace foyer {

/// A hub that records each request and answers what a test tells it to, so that pages can be tested
/// with the real writers. Knows nothing of the real hub's rules.
class LoopbackHub : public QTcpServer
{
public:
    struct Request
    {
        QByteArray method;
        QByteArray path;
        QJsonObject body;
        QByteArray head; ///< the request line and the headers
    };
    struct Answer
    {
        int status = 200;
        QByteArray body = "null";
        QByteArray type = "application/json";
        bool isHeld = false; ///< comes with the next release()
        QByteArray raw;      ///< instead of all this, when not empty
    };

    LoopbackHub()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
    }

    /// Requests of this method whose path contains `part`.
    [[nodiscard]] QList<Request> received(const QByteArray &method, const QByteArray &part) const
    {
        QList<Request> found;
        for (const Request &request : requests) {
            if (request.method == method && request.path.contains(part))
                found << request;
        }
        return found;
    }

    void release()
    {
        for (const auto &[socket, reply] : std::exchange(m_held, {})) {
            if (socket)
                send(socket, reply);
        }
    }

    QList<Request> requests;
    std::function<Answer(const Request &)> answer = [](const Request &) { return Answer(); };

private:
    void read(QTcpSocket *socket)
    {
        QByteArray received = socket->property("received").toByteArray() + socket->readAll();
        const qsizetype end = received.indexOf("\r\n\r\n");
        const qsizetype length = bodyLength(received.left(end));
        if (end < 0 || received.size() < end + 4 + length) {
            socket->setProperty("received", received);
            return;
        }
        socket->setProperty("received", QByteArray());
        const QList<QByteArray> first = received.left(received.indexOf('\r')).split(' ');
        const Request request{first.value(0), first.value(1),
                              QJsonDocument::fromJson(received.mid(end + 4, length)).object(),
                              received.left(end)};
        requests.append(request);
        const Answer reply = answer(request);
        if (reply.isHeld)
            m_held.append({socket, reply});
        else
            send(socket, reply);
    }

    static void send(QTcpSocket *socket, const Answer &reply)
    {
        if (!reply.raw.isEmpty()) {
            socket->write(reply.raw);
            return;
        }
        socket->write("HTTP/1.1 " + QByteArray::number(reply.status) + " Answer\r\nContent-Type: " +
                      reply.type + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) +
                      "\r\n\r\n" + reply.body);
    }

    static qsizetype bodyLength(const QByteArray &head)
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                return line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
        }
        return 0;
    }

    QList<QPair<QPointer<QTcpSocket>, Answer>> m_held;
};

} // namespace foyer
