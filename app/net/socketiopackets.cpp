// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httperror.h"
#include "net/json.h"
#include "net/socketio_p.h"

#include <QPointer>

#include <algorithm>

namespace foyer {

using std::chrono::milliseconds;

namespace {

QString normalised(const QString &nsp)
{
    return nsp.isEmpty() ? QStringLiteral("/") : nsp;
}

QString packetOf(const QString &nsp, qint64 id, const QString &event, const QJsonArray &args)
{
    return SioPacket::event(nsp, id, event, args);
}

QString packetOf(const QString &nsp, qint64 id, const QString &event, const QString &argument)
{
    return SioPacket::textEvent(nsp, id, event, argument);
}

/// A heartbeat as the server wants it, within what notices a dead link after 30 s at the latest.
milliseconds bounded(const JsonValue &value, milliseconds fallback, milliseconds most)
{
    constexpr milliseconds least{20};
    const std::optional<double> number = value.number();
    if (!number)
        return fallback;
    return milliseconds(static_cast<qint64>(std::clamp(*number, static_cast<double>(least.count()),
                                                       static_cast<double>(most.count()))));
}

} // namespace

void SocketIo::Private::join(const QString &nsp)
{
    if (!SioPacket::isNamespace(nsp) || state != State::Connected) {
        Q_EMIT q->namespaceRefused(nsp, QByteArrayLiteral("{\"message\":\"not possible\"}"));
        return;
    }
    if (m_joined.contains(nsp)) {
        Q_EMIT q->namespaceJoined(nsp);
        return;
    }
    if (m_joining.contains(nsp))
        return;
    auto *timer = new QTimer(q);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, q, [this, nsp] {
        stopJoining(nsp);
        Q_EMIT q->namespaceRefused(
            nsp, QByteArrayLiteral("{\"message\":\"timeout\",\"statusCode\":408}"));
    });
    timer->start(m_options.stepTimeout);
    m_joining.insert(nsp, timer);
    send(SioPacket::connect(nsp));
}

bool SocketIo::Private::stopJoining(const QString &nsp)
{
    QTimer *timer = m_joining.take(nsp);
    if (!timer)
        return false;
    timer->stop();
    timer->deleteLater(); // it may be what called
    return true;
}

Async<QByteArray> SocketIo::Private::request(const QString &nsp, const QString &event,
                                             const QJsonArray &args)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto future = promise->future();
    const Answer answer = [promise](const Result<QByteArray> &result) {
        promise->addResult(result);
        promise->finish();
    };
    ask(nsp, args, {event, answer, true});
    return future;
}

template<typename Argument>
void SocketIo::Private::ask(const QString &nspAsked, const Argument &argument, Pending pending)
{
    const QString nsp = normalised(nspAsked);
    const QString event = pending.event;
    const auto refuse = [&](Error::Kind kind, const QString &code) {
        tellFailed({{std::move(pending), Error{kind, {}, code, whatOf(nsp, event)}}});
    };
    if (state != State::Connected || !m_joined.contains(nsp))
        return refuse(Error::Kind::Offline, QStringLiteral("not_joined"));
    if (m_acks.size() >= m_options.maxPendingAcks)
        return refuse(Error::Kind::RateLimited, QStringLiteral("too_many"));
    const AckKey key{nsp, m_nextId[nsp]++};
    m_acks.insert(key, pending);
    m_deadlines.push_back({Clock::now() + m_options.ackTimeout, key});
    if (!m_ackTimer.isActive())
        startAckTimer();
    send(packetOf(nsp, key.second, event, argument));
}

template void SocketIo::Private::ask(const QString &, const QString &, Pending);

QString SocketIo::Private::whatOf(const QString &nsp, const QString &event)
{
    return QLatin1String("socket ") + nsp + QLatin1Char(' ') + event;
}

void SocketIo::Private::tellFailed(std::vector<Failed> failed)
{
    std::vector<Failed> later;
    for (Failed &one : failed) {
        if (one.pending.isPrompt)
            one.pending.answer(fail(one.error));
        else
            later.push_back(std::move(one));
    }
    if (later.empty())
        return;
    QMetaObject::invokeMethod(
        q,
        [later = std::move(later)] {
            for (const Failed &one : later)
                one.pending.answer(fail(one.error));
        },
        Qt::QueuedConnection);
}

void SocketIo::Private::notify(const QString &nspAsked, const QString &event,
                               const QJsonArray &args)
{
    const QString nsp = normalised(nspAsked);
    if (state == State::Connected && m_joined.contains(nsp))
        send(SioPacket::event(nsp, -1, event, args));
}

void SocketIo::Private::received(const QString &text)
{
    if (m_pongTimer.isActive())
        m_heard.start(); // whatever arrives is a sign of life
    const qsizetype prefix = m_eventPrefix.size();
    if (prefix > 0 && text.size() > prefix && text.at(prefix) == u'[' &&
        text.startsWith(m_eventPrefix)) {
        Q_EMIT q->eventReceived(m_eventNsp, QStringView(text).sliced(prefix).toUtf8());
        return;
    }
    const std::optional<SioPacket> packet = SioPacket::decode(text);
    if (!packet)
        return;
    switch (packet->engine) {
    case SioPacket::Engine::Open: handleOpen(*packet); return;
    case SioPacket::Engine::Close:
        finish(error(Error::Kind::Offline, QStringLiteral("the server closed the connection"),
                     QStringLiteral("disconnected")));
        return;
    case SioPacket::Engine::Pong: handlePong(); return;
    case SioPacket::Engine::Message: handleMessage(*packet); return;
    case SioPacket::Engine::Ping: // the server never pings in Engine.IO 3, so a flood of them gets
                                  // no answer
    case SioPacket::Engine::Upgrade:
    case SioPacket::Engine::Noop: return;
    }
}

void SocketIo::Private::handleOpen(const SioPacket &packet)
{
    if (m_step != Step::Open)
        return;
    const auto json = JsonDocument::parse(packet.json, m_what);
    if (!json || !json->root().isObject()) {
        finish(error(Error::Kind::Protocol, QStringLiteral("the open packet is not readable")));
        return;
    }
    using std::chrono::seconds;
    m_pingTimer.setInterval(bounded(json->root()["pingInterval"], seconds(5), seconds(10)));
    m_pongWait = bounded(json->root()["pingTimeout"], seconds(8), seconds(20));
    m_pingTimer.start();
    m_step = Step::Root;
    m_stepTimer.start(m_options.stepTimeout);
}

void SocketIo::Private::handleMessage(const SioPacket &packet)
{
    if (m_step == Step::Transport || m_step == Step::Open)
        return; // nothing counts before the open packet
    switch (packet.type) {
    case SioPacket::Type::Connect: handleConnect(packet); return;
    case SioPacket::Type::Disconnect: handleDisconnect(packet); return;
    case SioPacket::Type::Event:
        if (m_joined.contains(packet.nsp))
            Q_EMIT q->eventReceived(packet.nsp, packet.json);
        return;
    case SioPacket::Type::Ack: handleAck(packet); return;
    case SioPacket::Type::Error: handleError(packet); return;
    case SioPacket::Type::BinaryEvent:
    case SioPacket::Type::BinaryAck: return;
    }
}

void SocketIo::Private::handleConnect(const SioPacket &packet)
{
    if (packet.nsp == QLatin1String("/")) {
        m_joined.insert(packet.nsp);
        if (m_step != Step::Root)
            return;
        m_step = Step::None;
        m_stepTimer.stop();
        state = State::Connected;
        Q_EMIT q->connected();
    } else if (stopJoining(packet.nsp)) {
        m_joined.insert(packet.nsp);
        m_eventNsp = packet.nsp;
        m_eventPrefix = QLatin1String("42") + packet.nsp + QLatin1Char(',');
        Q_EMIT q->namespaceJoined(packet.nsp);
    }
}

void SocketIo::Private::handleDisconnect(const SioPacket &packet)
{
    if (stopJoining(packet.nsp)) {
        Q_EMIT q->namespaceRefused(packet.nsp, QByteArrayLiteral("{\"message\":\"disconnected\"}"));
        return;
    }
    if (!m_joined.remove(packet.nsp))
        return;
    if (packet.nsp == m_eventNsp)
        m_eventPrefix.clear();
    const QPointer<SocketIo> alive(q);
    failAcks(error(Error::Kind::Offline, QStringLiteral("the server left the namespace"),
                   QStringLiteral("disconnected")),
             packet.nsp);
    if (alive)
        Q_EMIT q->namespaceLeft(packet.nsp);
}

void SocketIo::Private::handleError(const SioPacket &packet)
{
    if (packet.nsp == QLatin1String("/") && m_step == Step::Root) {
        const auto json = JsonDocument::parse(packet.json);
        const JsonValue root = json ? json->root() : JsonValue();
        const QString text = root.string().value_or(root["message"].string().value_or(QString()));
        finish(error(Error::Kind::Refused, text));
    } else if (stopJoining(packet.nsp)) {
        Q_EMIT q->namespaceRefused(packet.nsp, packet.json);
    }
}

void SocketIo::Private::handleAck(const SioPacket &packet)
{
    const auto found = m_acks.find({packet.nsp, packet.id});
    if (found == m_acks.end())
        return; // answered too late, or never asked
    const Answer answer = std::move(found->answer);
    m_acks.erase(found);
    answer(packet.json);
}

void SocketIo::Private::sendPing()
{
    m_pingClock.start();
    m_heard.invalidate();
    m_pongTimer.setInterval(m_pongWait);
    m_pongTimer.start();
    send(QStringLiteral("2"));
}

/// True when the wait for a pong goes on: from what was heard last, not from the ping.
bool SocketIo::Private::isHeardMeanwhile()
{
    if (!m_heard.isValid())
        return false;
    const milliseconds left = m_pongWait - milliseconds(m_heard.elapsed());
    if (left.count() <= 0)
        return false;
    m_pongTimer.start(left);
    return true;
}

void SocketIo::Private::handlePong()
{
    if (!m_pongTimer.isActive())
        return;
    m_pongTimer.stop();
    m_pingTimer.start();
    if (state == State::Connected)
        Q_EMIT q->latencyMeasured(m_pingClock.elapsed());
}

void SocketIo::Private::startAckTimer()
{
    // Deadlines of acks that came are dropped here, so that the list stays as short as what is
    // pending.
    while (!m_deadlines.empty() && !m_acks.contains(m_deadlines.front().ack))
        m_deadlines.pop_front();
    if (m_deadlines.empty())
        return;
    const auto wait = std::chrono::ceil<milliseconds>(m_deadlines.front().when - Clock::now());
    m_ackTimer.start(std::max(wait, milliseconds(0)));
}

void SocketIo::Private::ackTimedOut()
{
    const auto now = Clock::now();
    std::vector<Failed> late;
    while (!m_deadlines.empty() && m_deadlines.front().when <= now) {
        const auto found = m_acks.find(m_deadlines.front().ack);
        if (found != m_acks.end()) {
            const QString what = whatOf(found.key().first, found->event);
            late.push_back(
                {std::move(*found),
                 Error{Error::Kind::Timeout, QStringLiteral("no answer in time"), {}, what}});
            m_acks.erase(found);
        }
        m_deadlines.pop_front();
    }
    startAckTimer();
    tellFailed(std::move(late));
}

} // namespace foyer
