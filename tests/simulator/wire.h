// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/simulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QWebSocket>

/// One HTTP answer as a test looks at it.
struct Response
{
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonValue bare() const
    {
        return QJsonDocument::fromJson('[' + body + ']').array().at(0);
    }
};

/// A plain HTTP client for tests: sends what it is told, follows nothing, keeps nothing.
class Wire
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    Response send(const QByteArray &method, const QUrl &url, const QByteArray &body = {},
                  const Headers &headers = {});
    Response get(const QUrl &url, const QString &token = {});
    Response put(const QUrl &url, const QByteArray &json, const QString &token);
    Response postForm(const QUrl &url, const QByteArray &form, const Headers &headers = {});
    Response postJson(const QUrl &url, const QByteArray &json, const Headers &headers = {});

    /// The whole sign-in, from the login form to an access token.
    QString code(const foyer::sim::Simulator &world,
                 const QByteArray &redirect = "http://localhost");
    QJsonObject tokens(const foyer::sim::Simulator &world);
    QString session(const foyer::sim::Simulator &world, int hub = 0);

    static Headers bearer(const QString &token)
    {
        return {{"Authorization", "Bearer " + token.toUtf8()}};
    }
    static QUrl at(const QUrl &base, const QString &path);

private:
    QNetworkAccessManager m_network;
};

/// Raw frames of one WebSocket to a hub.
class Frames : public QObject
{
    Q_OBJECT

public:
    explicit Frames(const QUrl &hub,
                    const QString &path = QStringLiteral("/socket.io/?EIO=3&transport=websocket"));

    void send(const QString &frame) { m_socket.sendTextMessage(frame); }
    /// Handshake and /api namespace; the frames so far are forgotten.
    bool open(const QString &token, const QString &homeyId = {});
    [[nodiscard]] bool has(const QString &start) const;
    [[nodiscard]] QString find(const QString &start) const;
    bool waitFor(const QString &start);
    [[nodiscard]] int count(const QString &start) const;
    [[nodiscard]] bool isOpen() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    [[nodiscard]] bool isClosed() const
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    void forget() { m_frames.clear(); }
    [[nodiscard]] QStringList all() const { return m_frames; }

Q_SIGNALS:
    void came();

private:
    QWebSocket m_socket;
    QStringList m_frames;
};

/// The id of an item by its name.
QString idOf(const QJsonObject &items, const QString &name);
foyer::sim::Options frozen(const QString &dialect = QStringLiteral("v3"));
