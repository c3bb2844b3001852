// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/livefeed.h"

#include "homey/capabilityevent.h"
#include "homey/decode.h"
#include "homey/log.h"
#include "homey/transaction.h"

#include <QJsonObject>

namespace foyer {

namespace {

const auto devicePrefix = QStringLiteral("homey:device:");
const auto subscription = QStringLiteral("subscribe");
constexpr int subscribeAttempts = 3;

/// The first argument of an ack: null, a string, or {statusCode|code, error, error_description}
/// (protocol.md 6.1).
std::optional<Error> ackError(const JsonValue &first)
{
    if (!first.exists() || first.isNull())
        return {};
    Error error{Error::Kind::Server};
    if (const auto text = first.string()) {
        error.text = text->left(500);
        return error;
    }
    JsonProblems ignored;
    const JsonReader reader(first, QStringLiteral("ack"), ignored);
    error.text = reader.string("error_description").left(500);
    if (error.text.isEmpty())
        error.text = reader.string("message").left(500);
    error.code = reader.string("error").left(100);
    const double status = reader.number("statusCode").value_or(reader.number("code").value_or(500));
    error.httpStatus = static_cast<int>(status);
    if (error.httpStatus == 401)
        error.kind = Error::Kind::Unauthorized;
    else if (error.httpStatus == 403)
        error.kind = Error::Kind::MissingScope;
    else if (error.httpStatus >= 400 && error.httpStatus < 500)
        error.kind = Error::Kind::Refused;
    return error;
}

} // namespace

LiveFeed::LiveFeed(SocketIoOptions options, QObject *parent)
    : QObject(parent)
    , m_socket(options)
{
    connect(&m_socket, &SocketIo::connected, this, &LiveFeed::sendHandshake);
    connect(&m_socket, &SocketIo::namespaceJoined, this, [this](const QString &nsp) {
        if (nsp != m_namespace || m_ready)
            return;
        m_ready = true;
        Q_EMIT ready();
    });
    connect(&m_socket, &SocketIo::namespaceRefused, this,
            [this](const QString &, const QByteArray &json) {
                const auto document = JsonDocument::parse(json);
                const Error error =
                    document ? ackError(document->root()).value_or(Error{Error::Kind::Refused})
                             : Error{Error::Kind::Refused};
                if (error.kind == Error::Kind::Unauthorized)
                    Q_EMIT unauthorized();
                else if (error.httpStatus == 408)
                    giveUp({Error::Kind::Timeout, {}, QStringLiteral("no_namespace")});
                else
                    refuse(error);
            });
    connect(&m_socket, &SocketIo::namespaceLeft, this, [this] {
        // Whichever namespace the hub closes, events can no longer be relied upon
        // (protocol.md 5.6).
        if (m_ready)
            giveUp({Error::Kind::Offline, {}, QStringLiteral("disconnected")});
    });
    connect(&m_socket, &SocketIo::eventReceived, this, &LiveFeed::onEvent);
    connect(&m_socket, &SocketIo::latencyMeasured, this, &LiveFeed::latencyMeasured);
    connect(&m_socket, &SocketIo::closed, this, [this](const Error &error) {
        m_ready = false;
        m_subscribed.clear();
        m_unheard.clear();
        m_waiting = 0;
        ++m_connection;
        const Error reason = std::exchange(m_reason, std::nullopt).value_or(error);
        if (!m_closing) // asked for by close(): nobody needs to hear of it
            Q_EMIT lost(reason);
    });
}

LiveFeed::~LiveFeed()
{
    m_socket.disconnect(this);
    ++m_connection; // what is still answered is not for us
}

void LiveFeed::open(const QUrl &base, const QByteArray &token, const QString &hubId)
{
    close();
    m_base = base;
    m_token = token;
    m_hubId = hubId;
    m_socket.open(base);
}

void LiveFeed::handshake(const QByteArray &token)
{
    m_token = token;
    if (m_socket.state() == SocketIo::State::Connected)
        sendHandshake();
    else if (m_socket.state() == SocketIo::State::Closed)
        m_socket.open(m_base);
}

void LiveFeed::close()
{
    ++m_connection;
    m_ready = false;
    m_subscribed.clear();
    m_unheard.clear();
    m_waiting = 0;
    m_unconfirmed = 0;
    m_closing = true;
    m_socket.close();
    m_closing = false;
}

void LiveFeed::sendHandshake()
{
    const QJsonObject hello{{QStringLiteral("token"), QString::fromUtf8(m_token)},
                            {QStringLiteral("homeyId"), m_hubId}};
    then(m_socket.request({}, QStringLiteral("handshakeClient"), {hello}), this,
         [this, connection = m_connection](const Result<QByteArray> &answer) {
             if (connection == m_connection)
                 handshakeAnswered(answer);
         });
}

void LiveFeed::handshakeAnswered(const Result<QByteArray> &answer)
{
    if (!answer) {
        if (m_socket.state() != SocketIo::State::Closed)
            giveUp(answer.error()); // never acknowledged
        return;
    }
    const auto document = JsonDocument::parse(*answer, QStringLiteral("handshakeClient"));
    if (!document) {
        refuse(document.error());
        return;
    }
    const JsonValue arguments = document->root();
    if (const auto error = ackError(arguments.at(0))) {
        if (error->kind == Error::Kind::Unauthorized)
            Q_EMIT unauthorized();
        else
            refuse(*error);
        return;
    }
    if (m_ready)
        return; // a renewed token on a running connection
    m_namespace = arguments.at(1)["namespace"].string().value_or(QStringLiteral("/api"));
    m_socket.join(m_namespace);
}

void LiveFeed::refuse(Error error)
{
    qCWarning(lcHomey).noquote() << "realtime connection refused:" << error.toLogString();
    close();
    Q_EMIT refused(error);
}

void LiveFeed::giveUp(Error reason)
{
    m_reason = std::move(reason);
    m_socket.close(); // lost() follows
}

SessionFacts::Socket LiveFeed::socket() const
{
    switch (m_socket.state()) {
    case SocketIo::State::Closed: break;
    case SocketIo::State::Connecting: return SessionFacts::Socket::Connecting;
    case SocketIo::State::Connected:
        return m_ready ? SessionFacts::Socket::Open : SessionFacts::Socket::Joining;
    }
    return SessionFacts::Socket::Closed;
}

void LiveFeed::subscribe(const QStringList &uris)
{
    if (!m_ready)
        return;
    if (m_waiting == 0)
        m_unconfirmed = 0;
    for (const QString &uri : uris) {
        if (m_subscribed.contains(uri))
            continue;
        m_subscribed.insert(uri);
        ++m_waiting;
        sendSubscribe(uri, 1);
    }
}

void LiveFeed::unsubscribe(const QString &uri)
{
    m_unheard.remove(uri);
    if (m_subscribed.remove(uri) && m_ready)
        m_socket.notify(m_namespace, QStringLiteral("unsubscribe"), {uri});
}

void LiveFeed::sendSubscribe(const QString &uri, int attempt)
{
    m_socket.ask(m_namespace, subscription, uri,
                 [this, uri, attempt, connection = m_connection](const Result<QByteArray> &answer) {
                     if (connection != m_connection)
                         return;
                     bool confirmed = answer && *answer == "[null]";
                     if (answer && !confirmed) {
                         const auto document = JsonDocument::parse(*answer);
                         confirmed = document && !ackError(document->root().at(0));
                     }
                     const bool isWanted = m_subscribed.contains(uri);
                     if (isWanted && !confirmed && attempt < subscribeAttempts)
                         sendSubscribe(uri, attempt + 1);
                     else if (isWanted && !confirmed)
                         m_unheard.insert(uri);
                     if (attempt == 1)
                         firstTryAnswered(confirmed);
                     else if (isWanted && (confirmed || attempt >= subscribeAttempts))
                         Q_EMIT subscriptionSettled(uri, confirmed);
                 });
}

void LiveFeed::firstTryAnswered(bool confirmed)
{
    --m_waiting;
    if (!confirmed)
        ++m_unconfirmed;
    if (m_waiting == 0)
        Q_EMIT subscribed(m_unconfirmed);
}

void LiveFeed::onEvent(const QString &nsp, const QByteArray &json)
{
    if (nsp != m_namespace)
        return;
    const std::string_view text(json.constData(), static_cast<std::size_t>(json.size()));
    if (const auto event = CapabilityEvent::read(text)) {
        report(*event);
        return;
    }
    const auto document = JsonDocument::parse(json, QStringLiteral("event"));
    if (!document) {
        qCWarning(lcHomey) << "an event was not JSON";
        return;
    }
    const JsonValue arguments = document->root();
    const QString uri = arguments.at(0).string().value_or(QString());
    const QString event = arguments.at(1).string().value_or(QString());
    const JsonValue data = arguments.at(2);
    if (event == QLatin1String("capability") && uri.startsWith(devicePrefix)) {
        const QString capabilityId = data["capabilityId"].string().value_or(QString());
        if (!capabilityId.isEmpty())
            Q_EMIT capabilityReported(
                uri.mid(devicePrefix.size()), capabilityId, Value::fromJson(data["value"]),
                decodeTime(data["transactionTime"]), ownTransaction(data["transactionId"].utf8()));
        return;
    }
    Q_EMIT itemReported(uri, event, data);
}

void LiveFeed::report(const CapabilityEvent &event)
{
    Value value;
    if (const auto *number = std::get_if<double>(&event.value))
        value = *number;
    else if (const auto *boolean = std::get_if<bool>(&event.value))
        value = *boolean;
    else if (const auto *text = std::get_if<std::string_view>(&event.value))
        value = QString::fromLatin1(text->data(), static_cast<qsizetype>(text->size()));
    QDateTime at;
    if (const auto *iso = std::get_if<std::string_view>(&event.time))
        at = decodeTime(*iso);
    else if (const auto *milliseconds = std::get_if<double>(&event.time))
        at = decodeTime(*milliseconds);
    Q_EMIT capabilityReported(m_texts.text(event.deviceId), m_texts.text(event.capabilityId), value,
                              at, ownTransaction(event.transactionId));
}

} // namespace foyer
