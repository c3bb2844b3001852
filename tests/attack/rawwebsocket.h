// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCryptographicHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace foyer::test {

/// A websocket server on loopback that agrees to the upgrade (RFC 6455 §4.2.2) and then sends
/// whatever bytes a test wants, however wrong. Keeps what came back.
class RawWebSocket : public QTcpServer
{
public:
    RawWebSocket()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, this, [this] { read(); });
        });
    }

    [[nodiscard]] QUrl base() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
    }

    /// One frame; `first` holds FIN (0x80), the reserved bits and the opcode.
    static QByteArray frame(int first, const QByteArray &payload, bool isMasked = false)
    {
        return head(first, quint64(payload.size()), isMasked) +
               (isMasked ? QByteArray(4, '\0') : QByteArray()) + payload;
    }
    /// The start of a frame that announces so many bytes.
    static QByteArray head(int first, quint64 length, bool isMasked = false)
    {
        QByteArray bytes(1, char(first));
        const int mask = isMasked ? 0x80 : 0;
        if (length < 126) {
            bytes += char(mask | int(length));
        } else if (length < 0x10000) {
            bytes += char(mask | 126);
            bytes += char(length >> 8);
            bytes += char(length);
        } else {
            bytes += char(mask | 127);
            for (int shift = 56; shift >= 0; shift -= 8)
                bytes += char(length >> shift);
        }
        return bytes;
    }
    static QByteArray text(const QByteArray &packet) { return frame(0x81, packet); }

    void send(const QByteArray &bytes)
    {
        if (client)
            client->write(bytes);
    }

    QPointer<QTcpSocket> client;
    bool isUpgraded = false;
    QByteArray heard; ///< frames of the client, masked as they came

private:
    void read()
    {
        heard += client->readAll();
        if (isUpgraded || !heard.contains("\r\n\r\n"))
            return;
        isUpgraded = true;
        const qsizetype at = heard.indexOf("Sec-WebSocket-Key: ") + 19;
        const QByteArray key = heard.mid(at, heard.indexOf('\r', at) - at);
        const QByteArray accept =
            QCryptographicHash::hash(QByteArray(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"),
                                     QCryptographicHash::Sha1)
                .toBase64();
        heard.clear();
        send("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
             "Sec-WebSocket-Accept: " +
             accept + "\r\n\r\n" +
             text("0{\"sid\":\"s\",\"pingInterval\":60000,\"pingTimeout\":60000}") + text("40"));
    }
};

} // namespace foyer::test
