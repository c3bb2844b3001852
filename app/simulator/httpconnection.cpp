// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/httpconnection.h"

#include <QTcpSocket>

namespace foyer::sim {

namespace {
constexpr qint64 largestHeader = 64 * 1024;
constexpr qint64 largestBody = 16 * 1024 * 1024;
} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, LoopbackServer::Handler handler,
                               LoopbackServer::Gate gate, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
    , m_gate(std::move(gate))
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    // Queued: the owner has not connected to upgradeWanted yet.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::reset()
{
    if (m_socket)
        m_socket->abort();
    deleteLater();
}

void HttpConnection::read()
{
    if (m_busy || !m_socket)
        return;
    if (!m_inBody) {
        const auto seen = m_socket->peek(largestHeader);
        const auto end = seen.indexOf("\r\n\r\n");
        if (end < 0) {
            if (seen.size() >= largestHeader)
                reset();
            return;
        }
        const auto parsed = HttpRequest::parse(seen.left(end));
        if (!parsed) {
            m_socket->readAll();
            m_request.headers.insert("connection", "close");
            m_busy = true;
            answer(HttpResponse::text("Not HTTP", 400), m_number);
            return;
        }
        m_request = *parsed;
        if (m_request.wantsUpgrade()) {
            const auto refusal = m_gate ? m_gate(m_request) : HttpResponse::text("No sockets", 400);
            if (!refusal) {
                auto *socket = m_socket.data();
                socket->disconnect(this);
                socket->setParent(nullptr);
                m_socket.clear();
                Q_EMIT upgradeWanted(socket);
                deleteLater();
                return;
            }
            m_socket->read(end + 4);
            m_request.headers.insert("connection", "close");
            m_busy = true;
            answer(*refusal, m_number);
            return;
        }
        m_socket->read(end + 4);
        m_missing = m_request.header("content-length").toLongLong();
        if (m_missing < 0 || m_missing > largestBody ||
            !m_request.header("transfer-encoding").isEmpty()) {
            m_request.headers.insert("connection", "close");
            m_busy = true;
            answer(HttpResponse::text("Too large", 413), m_number);
            return;
        }
        m_inBody = true;
    }
    const auto part = m_socket->read(m_missing);
    m_request.body += part;
    m_missing -= part.size();
    if (m_missing == 0) {
        m_inBody = false;
        handle();
    }
}

void HttpConnection::handle()
{
    m_busy = true;
    const auto number = m_number;
    const QPointer<HttpConnection> self(this);
    m_handler(m_request, [self, number](const HttpResponse &response) {
        if (self)
            self->answer(response, number);
    });
}

void HttpConnection::answer(const HttpResponse &response, quint64 number)
{
    if (number != m_number || !m_socket)
        return;
    ++m_number;
    if (response.isSilence)
        return; // busy for good
    m_busy = false;
    m_inBody = false;
    const bool stays = m_request.keepAlive() && response.cutAfter < 0 && !response.isEndless &&
                       response.status != 413;
    auto bytes = response.toBytes(stays);
    if (m_request.method == "HEAD")
        bytes.truncate(bytes.indexOf("\r\n\r\n") + 4);
    m_socket->write(bytes);
    if (response.stallAfter >= 0) {
        m_busy = true;
        return;
    }
    if (response.isEndless) {
        m_busy = true;
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this, body = response.body] {
            if (m_socket->bytesToWrite() < body.size())
                m_socket->write(body);
        });
        return;
    }
    if (!stays) {
        m_socket->disconnectFromHost();
        return;
    }
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

} // namespace foyer::sim
