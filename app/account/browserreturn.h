// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTcpServer>
#include <QUrl>

#include <chrono>

class QTcpSocket;

namespace foyer {

/// Waits on 127.0.0.1 for the system browser to come back with a code, when the redirect URI names
/// a port. Answers exactly `GET <path>?code=…&state=…` with our own state, once; everything else
/// gets an error page and changes nothing. Never listens on another address, reads at most 8 KB in
/// 5 s from at most 4 connections.
class BrowserReturn : public QObject
{
    Q_OBJECT

public:
    explicit BrowserReturn(QObject *parent = nullptr);
    ~BrowserReturn() override;

    /// True for http on loopback with an explicit port: only then can the browser come back by
    /// itself.
    [[nodiscard]] static bool isPossible(const QUrl &redirectUri);

    /// False when the redirect URI does not allow it or the port is taken.
    bool listen(const QUrl &redirectUri, const QByteArray &expectedState);
    void stop();
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }

    /// What the browser shows in the end, as plain text.
    void setAnswerTexts(const QString &done, const QString &denied);
    void setReadDeadline(std::chrono::milliseconds deadline) { m_readDeadline = deadline; }

Q_SIGNALS:
    void received(const QString &code, const QString &state);
    void denied(const QString &error);

private:
    void accept();
    void read(QTcpSocket *socket, QByteArray &buffer);
    void judge(QTcpSocket *socket, const QByteArray &head);
    static void answer(QTcpSocket *socket, int status, const QString &text);

    QTcpServer m_server;
    QUrl m_redirectUri;
    QByteArray m_expectedState;
    QString m_doneText;
    QString m_deniedText;
    std::chrono::milliseconds m_readDeadline{5'000};
    int m_connections = 0;
};

} // namespace foyer
