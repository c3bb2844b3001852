// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/siopacket.h"
#include "net/socketio.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QSslError>
#include <QTimer>

#include <deque>
#include <functional>

class QWebSocket;

namespace foyer {

/// One connection of a SocketIo: the steps to Connected, heartbeat, namespaces and pending acks.
/// Never reconnects.
class SocketIo::Private
{
public:
    using Clock = std::chrono::steady_clock;
    struct Pending
    {
        QString event; ///< for errors: no arguments
        Answer answer;
        bool isPrompt; ///< may be told of a failure wherever that is noticed
    };
    struct Failed
    {
        Pending pending;
        Error error;
    };

    Private(SocketIo *socketIo, SocketIoOptions socketOptions);
    ~Private();

    void open(const QUrl &base);
    void close();
    void join(const QString &nsp);
    Async<QByteArray> request(const QString &nsp, const QString &event, const QJsonArray &args);
    template<typename Argument>
    void ask(const QString &nsp, const Argument &argument, Pending pending);
    void notify(const QString &nsp, const QString &event, const QJsonArray &args);

    State state = State::Closed;

private:
    enum class Step { None, Transport, Open, Root };
    using AckKey = QPair<QString, qint64>;
    struct Deadline
    {
        Clock::time_point when;
        AckKey ack;
    };

    // socketio.cpp: the transport
    /// Runs a handler of one of the websocket's signals and remembers that it is running.
    void guarded(const std::function<void()> &handle);
    void stepTimedOut();
    void socketFailed(QAbstractSocket::SocketError error);
    void socketClosed();
    /// The one way to Closed: fails the acks, lets go of the websocket, says closed().
    void finish(Error error);
    void releaseSocket(bool politely);
    void failAcks(const Error &error, const QString &nsp = {});
    void send(const QString &packet);
    [[nodiscard]] Error error(Error::Kind kind, const QString &text,
                              const QString &code = {}) const;

    // socketiopackets.cpp: what comes in
    void received(const QString &text);
    void handleOpen(const SioPacket &packet);
    void handleMessage(const SioPacket &packet);
    void handleConnect(const SioPacket &packet);
    void handleDisconnect(const SioPacket &packet);
    void handleError(const SioPacket &packet);
    void handleAck(const SioPacket &packet);
    void sendPing();
    [[nodiscard]] bool isHeardMeanwhile();
    void handlePong();
    /// False when `nsp` was not being joined.
    bool stopJoining(const QString &nsp);
    void tellFailed(std::vector<Failed> failed);
    [[nodiscard]] static QString whatOf(const QString &nsp, const QString &event);
    void startAckTimer();
    void ackTimedOut();

    SocketIo *q;
    SocketIoOptions m_options;
    QWebSocket *m_socket = nullptr;
    int m_socketSignals = 0; ///< of the websocket on the stack
    QString m_what;          ///< "socket http://host:port", for errors
    QString m_tlsProblem;
    Step m_step = Step::None;
    QTimer m_stepTimer;
    QTimer m_pingTimer; ///< until the next ping
    QTimer m_pongTimer; ///< nothing heard since the ping
    std::chrono::milliseconds m_pongWait{};
    QElapsedTimer m_pingClock;
    QElapsedTimer m_heard; ///< since the last packet after the ping
    QTimer m_ackTimer;
    std::deque<Deadline> m_deadlines; ///< in order, because all acks wait equally long
    QHash<AckKey, Pending> m_acks;
    QHash<QString, qint64> m_nextId;
    QString m_eventNsp;                 ///< joined last; most of what comes are its events …
    QString m_eventPrefix;              ///< … and begin like this, "42/api,"
    QSet<QString> m_joined;             ///< "/" included while the root is connected
    QHash<QString, QTimer *> m_joining; ///< asked for; the timer gives up
};

} // namespace foyer
