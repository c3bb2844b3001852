// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QStringList>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>

namespace foyer::test {

/// A loopback Socket.IO server that says what a test scripts. Answers nothing by itself but the
/// open packet, the root connect and pings, and each of these can be switched off.
class SocketHub : public QWebSocketServer
{
    Q_OBJECT

public:
    SocketHub()
        : QWebSocketServer(QStringLiteral("hub"), QWebSocketServer::NonSecureMode)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            client = nextPendingConnection();
            client->setParent(this);
            request = client->requestUrl();
            ++connections;
            connect(client, &QWebSocket::textMessageReceived, this, &SocketHub::received);
            connect(client, &QWebSocket::disconnected, client, &QObject::deleteLater);
            if (sendsOpen)
                say(QStringLiteral(
                        "0{\"sid\":\"s\",\"upgrades\":[],\"pingInterval\":%1,\"pingTimeout\":%2}")
                        .arg(pingInterval)
                        .arg(pingTimeout));
            if (sendsRoot)
                say(QStringLiteral("40"));
        });
    }

    void say(const QString &packet)
    {
        if (client)
            client->sendTextMessage(packet);
    }
    [[nodiscard]] QUrl base() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
    }

    bool sendsOpen = true;
    bool sendsRoot = true;
    bool answersPings = true;
    int pingInterval = 60'000;
    int pingTimeout = 60'000;
    int connections = 0;
    int pings = 0;
    QPointer<QWebSocket> client;
    QUrl request;
    QStringList heard; ///< without pings
    std::function<void(const QString &packet)> onPacket;

private:
    void received(const QString &packet)
    {
        if (packet == QLatin1String("2")) {
            ++pings;
            if (answersPings)
                say(QStringLiteral("3"));
            return;
        }
        heard << packet;
        if (onPacket)
            onPacket(packet);
    }
};

} // namespace foyer::test

/// Waits until an Async has its result.
#define FINISHES(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 10'000)
