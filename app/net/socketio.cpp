// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/socketio.h"

#include "net/httperror.h"
#include "net/socketio_p.h"

#include <QPointer>
#include <QRegularExpression>
#include <QWebSocket>

namespace foyer {

namespace {

QUrl socketUrl(const QUrl &base)
{
    QUrl url = base;
    const QString scheme = base.scheme();
    url.setScheme(scheme == QLatin1String("https") || scheme == QLatin1String("wss")
                      ? QStringLiteral("wss")
                      : QStringLiteral("ws"));
    QString path = base.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path + QLatin1String("/socket.io/"));
    url.setQuery(QStringLiteral("EIO=3&transport=websocket"));
    url.setFragment(QString());
    return url;
}

bool isUsable(const QUrl &base)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"),
                                     QStringLiteral("ws"), QStringLiteral("wss")};
    return base.isValid() && schemes.contains(base.scheme()) && !base.host().isEmpty() &&
           base.userInfo().isEmpty();
}

bool isTlsError(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SslHandshakeFailedError ||
           error == QAbstractSocket::SslInternalError ||
           error == QAbstractSocket::SslInvalidUserDataError;
}

} // namespace

SocketIo::SocketIo(SocketIoOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options))
{
}

SocketIo::~SocketIo() = default;

void SocketIo::open(const QUrl &base)
{
    d->open(base);
}

void SocketIo::close()
{
    d->close();
}

SocketIo::State SocketIo::state() const
{
    return d->state;
}

void SocketIo::join(const QString &nsp)
{
    d->join(nsp);
}

Async<QByteArray> SocketIo::request(const QString &nsp, const QString &event,
                                    const QJsonArray &args)
{
    return d->request(nsp, event, args);
}

void SocketIo::ask(const QString &nsp, const QString &event, const QString &argument, Answer answer)
{
    d->ask(nsp, argument, {event, std::move(answer), false});
}

void SocketIo::notify(const QString &nsp, const QString &event, const QJsonArray &args)
{
    d->notify(nsp, event, args);
}

SocketIo::Private::Private(SocketIo *socketIo, SocketIoOptions socketOptions)
    : q(socketIo)
    , m_options(socketOptions)
{
    for (QTimer *timer : {&m_stepTimer, &m_pingTimer, &m_pongTimer, &m_ackTimer})
        timer->setSingleShot(true);
    connect(&m_stepTimer, &QTimer::timeout, q, [this] { stepTimedOut(); });
    connect(&m_pingTimer, &QTimer::timeout, q, [this] { sendPing(); });
    connect(&m_ackTimer, &QTimer::timeout, q, [this] { ackTimedOut(); });
    connect(&m_pongTimer, &QTimer::timeout, q, [this] {
        if (isHeardMeanwhile())
            return;
        finish(error(Error::Kind::Timeout, QStringLiteral("no pong in time"),
                     QStringLiteral("ping_timeout")));
    });
}

SocketIo::Private::~Private()
{
    QWebSocket *socket = m_socket;
    releaseSocket(false);
    if (socket) {
        socket->setParent(nullptr);
        // Destroyed in a slot of ours: the websocket is still on the stack and must wait for its
        // own end.
        if (m_socketSignals == 0)
            delete socket;
    }
    failAcks(error(Error::Kind::Cancelled, {}));
}

void SocketIo::Private::guarded(const std::function<void()> &handle)
{
    const QPointer<SocketIo> alive(q);
    ++m_socketSignals;
    handle();
    if (alive)
        --m_socketSignals;
}

Error SocketIo::Private::error(Error::Kind kind, const QString &text, const QString &code) const
{
    return Error{kind, boundedText(text), code, m_what};
}

void SocketIo::Private::open(const QUrl &base)
{
    const QPointer<SocketIo> alive(q);
    if (state != State::Closed)
        finish(error(Error::Kind::Cancelled, {}));
    if (!alive || state != State::Closed)
        return;
    state = State::Connecting;
    m_step = Step::Transport;
    m_what = QLatin1String("socket ") + base.scheme() + QLatin1String("://") + base.authority();
    if (!isUsable(base)) {
        m_what = QStringLiteral("socket");
        // Later, like every other failure to connect.
        m_stepTimer.start(0);
        return;
    }
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, q);
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(m_options.maxMessageBytes));
    m_socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(m_options.maxMessageBytes));
    connect(m_socket, &QWebSocket::connected, q, [this] {
        m_step = Step::Open;
        m_stepTimer.start(m_options.stepTimeout);
    });
    connect(m_socket, &QWebSocket::textMessageReceived, q,
            [this](const QString &text) { guarded([this, &text] { received(text); }); });
    connect(m_socket, &QWebSocket::sslErrors, q, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty()) // ignored never; kept for the text
            m_tlsProblem = errors.first().errorString();
    });
    connect(m_socket, &QWebSocket::disconnected, q,
            [this] { guarded([this] { socketClosed(); }); });
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), q,
            [this](QAbstractSocket::SocketError socketError) {
                guarded([this, socketError] { socketFailed(socketError); });
            });
    m_stepTimer.start(m_options.connectTimeout);
    m_socket->open(socketUrl(base));
}

void SocketIo::Private::close()
{
    if (state == State::Closed)
        return;
    if (state == State::Connected) {
        for (const QString &nsp : std::as_const(m_joined)) {
            if (nsp != QLatin1String("/"))
                send(SioPacket::disconnect(nsp));
        }
        send(SioPacket::disconnect({}));
    }
    finish(error(Error::Kind::Cancelled, {}));
}

void SocketIo::Private::stepTimedOut()
{
    if (!m_socket) {
        finish(error(Error::Kind::Protocol, QStringLiteral("not an HTTP URL"),
                     QStringLiteral("unsendable")));
        return;
    }
    switch (m_step) {
    case Step::Transport:
        finish(error(Error::Kind::Timeout, QStringLiteral("no websocket in time"),
                     QStringLiteral("connect_timeout")));
        return;
    case Step::Open:
        finish(error(Error::Kind::Timeout, QStringLiteral("no open packet in time")));
        return;
    case Step::Root:
        finish(error(Error::Kind::Timeout,
                     QStringLiteral("the root namespace did not connect in time")));
        return;
    case Step::None: return;
    }
}

void SocketIo::Private::socketFailed(QAbstractSocket::SocketError socketError)
{
    Error cause = error(Error::Kind::Offline, m_socket->errorString());
    static const QRegularExpression refusal(QStringLiteral("status code: (\\d{3})"));
    const QRegularExpressionMatch match = refusal.match(m_socket->errorString());
    if (isTlsError(socketError)) {
        cause.tlsFailed = true;
        if (!m_tlsProblem.isEmpty())
            cause.text = boundedText(m_tlsProblem);
    } else if (socketError == QAbstractSocket::SocketTimeoutError) {
        cause.kind = Error::Kind::Timeout;
    } else if (m_step == Step::Transport && match.hasMatch()) {
        // Qt offers the status of a refused upgrade as text only.
        cause.httpStatus = match.captured(1).toInt();
        cause.kind = cause.httpStatus >= 500 ? Error::Kind::Server : Error::Kind::Protocol;
        cause.code = QStringLiteral("upgrade_refused");
    } else if (m_step != Step::Transport) {
        cause.code = QStringLiteral("disconnected");
    }
    finish(std::move(cause));
}

void SocketIo::Private::socketClosed()
{
    const QWebSocketProtocol::CloseCode code = m_socket->closeCode();
    const QString reason = m_socket->closeReason();
    Error cause =
        error(Error::Kind::Offline,
              reason.isEmpty() ? QStringLiteral("the server closed the connection") : reason,
              QStringLiteral("disconnected"));
    if (code == QWebSocketProtocol::CloseCodeTooMuchData) {
        cause.kind = Error::Kind::Protocol;
        cause.code = QStringLiteral("too_large");
    } else if (code == QWebSocketProtocol::CloseCodeProtocolError ||
               code == QWebSocketProtocol::CloseCodeWrongDatatype ||
               code == QWebSocketProtocol::CloseCodeDatatypeNotSupported) {
        cause.kind = Error::Kind::Protocol;
    }
    finish(std::move(cause));
}

void SocketIo::Private::releaseSocket(bool politely)
{
    m_step = Step::None;
    for (QTimer *timer : {&m_stepTimer, &m_pingTimer, &m_pongTimer, &m_ackTimer})
        timer->stop();
    m_joined.clear();
    m_eventPrefix.clear();
    for (const QString &nsp : m_joining.keys())
        stopJoining(nsp);
    QWebSocket *socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(q);
    if (!politely || socket->state() != QAbstractSocket::ConnectedState) {
        socket->abort();
        socket->deleteLater(); // we may be in one of its signals
        return;
    }
    // The close frame wants to be written and answered, but not waited for without end.
    constexpr std::chrono::seconds farewell{2};
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(farewell, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    socket->close();
}

void SocketIo::Private::failAcks(const Error &cause, const QString &nsp)
{
    std::vector<Failed> failed;
    for (auto it = m_acks.begin(); it != m_acks.end();) {
        if (nsp.isEmpty() || it.key().first == nsp) {
            Error own = cause;
            own.request = whatOf(it.key().first, it->event);
            failed.push_back({std::move(*it), std::move(own)});
            it = m_acks.erase(it);
        } else {
            ++it;
        }
    }
    tellFailed(std::move(failed));
}

void SocketIo::Private::finish(Error cause)
{
    if (state == State::Closed)
        return;
    const QPointer<SocketIo> alive(q);
    state = State::Closed;
    // To a broken connection nothing more can be said.
    releaseSocket(cause.kind != Error::Kind::Timeout && cause.kind != Error::Kind::Offline);
    Error lost = cause;
    if (cause.kind != Error::Kind::Cancelled) {
        lost.kind = Error::Kind::Offline;
        lost.code = QStringLiteral("disconnected");
    }
    m_deadlines.clear();
    failAcks(lost);
    if (alive)
        Q_EMIT q->closed(cause);
}

void SocketIo::Private::send(const QString &packet)
{
    if (m_socket)
        m_socket->sendTextMessage(packet);
}

} // namespace foyer
