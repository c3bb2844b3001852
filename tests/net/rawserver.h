// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <utility>

namespace foyer::test {

/// A loopback HTTP server that answers each request with the bytes a test scripts, however wrong.
/// Knows just enough of HTTP to see where a request ends.
class RawServer : public QTcpServer
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method;
        QByteArray path;
        QByteArray head; ///< request line and headers as they came
        QByteArray body;
        [[nodiscard]] bool has(const QByteArray &line) const { return head.contains(line); }
    };
    using Answer = std::function<void(QTcpSocket &socket, const Request &request)>;

    explicit RawServer(Answer answer = {})
        : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
                connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                    m_buffers.remove(socket);
                    socket->deleteLater();
                });
            }
        });
    }

    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(
            QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(serverPort()), path));
    }

    /// A whole, correct answer.
    static QByteArray http(const QByteArray &status, const QByteArray &body,
                           const QByteArray &type = "application/json",
                           const QByteArray &moreHeaders = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + moreHeaders +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    static QByteArray ok(const QByteArray &json) { return http("200 OK", json); }
    /// Always the same bytes.
    static Answer always(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket &socket, const Request &) { socket.write(bytes); };
    }
    /// The bytes, then the end of the connection.
    static Answer thenClose(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket &socket, const Request &) {
            socket.write(bytes);
            socket.disconnectFromHost();
        };
    }

    QList<Request> requests;
    int connections = 0;

private:
    void read(QTcpSocket &socket)
    {
        const QPointer<QTcpSocket> alive(&socket);
        QByteArray &buffer = m_buffers[&socket];
        buffer += socket.readAll();
        for (;;) {
            const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
            if (headEnd < 0)
                return;
            Request request;
            request.head = buffer.left(headEnd + 2);
            const qsizetype length = contentLength(request.head);
            if (buffer.size() < headEnd + 4 + length)
                return;
            request.body = buffer.mid(headEnd + 4, length);
            buffer.remove(0, headEnd + 4 + length);
            const QList<QByteArray> line =
                request.head.left(request.head.indexOf("\r\n")).split(' ');
            request.method = line.value(0);
            request.path = line.value(1);
            requests.append(request);
            if (m_answer)
                m_answer(socket, request);
            if (!alive || !m_buffers.contains(&socket))
                return;
        }
    }

    static qsizetype contentLength(const QByteArray &head)
    {
        const qsizetype at = head.toLower().indexOf("content-length:");
        if (at < 0)
            return 0;
        const qsizetype from = at + 15;
        return head.mid(from, head.indexOf("\r\n", from) - from).trimmed().toLongLong();
    }

    Answer m_answer;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace foyer::test

/// Waits until an Async has its result.
#define FINISHES(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 10'000)
