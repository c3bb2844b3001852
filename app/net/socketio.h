// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/async.h"

#include <QJsonArray>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace foyer {

struct SocketIoOptions
{
    std::chrono::milliseconds connectTimeout{
        10'000};                                   ///< TCP/TLS/upgrade; QWebSocket itself has none
    std::chrono::milliseconds stepTimeout{10'000}; ///< open packet, root connect, namespace echo
    std::chrono::milliseconds ackTimeout{10'000};
    qint64 maxMessageBytes = 96LL * 1024 * 1024;
    int maxPendingAcks = 20'000;
};

/// A Socket.IO 2 / Engine.IO 3 client over one QWebSocket (protocol.md 5). Knows packets,
/// heartbeat, namespaces, acks and events; knows nothing of hubs and never reconnects by itself.
class SocketIo : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Connecting, Connected };
    Q_ENUM(State)

    explicit SocketIo(SocketIoOptions options = {}, QObject *parent = nullptr);
    ~SocketIo() override;

    /// `base` is an http(s) URL; connects to <base>/socket.io/?EIO=3&transport=websocket as ws(s).
    /// TLS errors are final.
    void open(const QUrl &base);
    void close();
    [[nodiscard]] State state() const;

    /// Asks for a namespace such as "/api"; namespaceJoined or namespaceRefused follows.
    /// A name not matching ^/[A-Za-z0-9/_-]{1,64}$ is refused at once. No answer within stepTimeout
    /// counts as refused with `{"message":"timeout","statusCode":408}`. Joining what is joined
    /// announces it again.
    void join(const QString &nsp);
    /// Emits an event; the answer is the JSON text of the ack's argument array, e.g. `[null,{…}]`.
    /// Fails with Offline ("not_joined" when the namespace is not joined, "disconnected" when it
    /// was lost before the answer), Timeout after ackTimeout, RateLimited ("too_many") beyond
    /// maxPendingAcks. What the ack says, even an error, is not looked at here.
    [[nodiscard]] Async<QByteArray> request(const QString &nsp, const QString &event,
                                            const QJsonArray &args);
    using Answer = std::function<void(const Result<QByteArray> &)>;
    /// request() for one text as the argument, for those who ask hundreds of times at once. An ack
    /// is told while it is received, a failure in a later turn of the event loop, both at most as
    /// long as this lives.
    void ask(const QString &nsp, const QString &event, const QString &argument, Answer answer);
    /// Emits an event without asking for an ack. nsp "" or "/" is the root.
    void notify(const QString &nsp, const QString &event, const QJsonArray &args);

Q_SIGNALS:
    void connected(); ///< transport open and root namespace connected ("40")
    void namespaceJoined(const QString &nsp);
    void namespaceRefused(const QString &nsp, const QByteArray &json);
    void namespaceLeft(const QString &nsp); ///< the server disconnected the namespace ("41/api,");
                                            ///< "/" for the root
    /// `json` is the whole argument array `["name", arg…]` as UTF-8.
    void eventReceived(const QString &nsp, const QByteArray &json);
    /// Once per open(): the connection is gone (also after close(), then kind Cancelled). Pending
    /// acks fail first.
    void closed(const foyer::Error &error);
    void latencyMeasured(qint64 milliseconds); ///< ping to pong

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
