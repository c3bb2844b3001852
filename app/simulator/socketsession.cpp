// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/socketsession.h"

#include "simulator/httpmessage.h"
#include "simulator/hub.h"
#include "simulator/secrets.h"

#include <QJsonDocument>
#include <QPointer>
#include <QWebSocket>

namespace foyer::sim {

namespace {

const QString root = QStringLiteral("/");
const QString api = QStringLiteral("/api");

QByteArray spacePrefix(const QString &space)
{
    return space == root ? QByteArray() : space.toUtf8() + ',';
}

} // namespace

SocketSession::SocketSession(QWebSocket *socket, Hub &hub)
    : m_socket(socket)
    , m_hub(hub)
{
    socket->setParent(this);
    socket->setMaxAllowedIncomingMessageSize(16 * 1024 * 1024);
    connect(socket, &QWebSocket::textMessageReceived, this, &SocketSession::read);
    connect(socket, &QWebSocket::disconnected, this, &SocketSession::closed);
    const auto &manners = hub.socketManners();
    m_silence.setInterval(manners.pingInterval + manners.pingTimeout);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, socket, [socket] { socket->close(); });
    m_silence.start();
    if (manners.sendsOpen)
        send("0" + jsonText(QJsonObject{{QStringLiteral("sid"), randomHex(20)},
                                        {QStringLiteral("upgrades"), QJsonArray()},
                                        {QStringLiteral("pingInterval"), manners.pingInterval},
                                        {QStringLiteral("pingTimeout"), manners.pingTimeout}}));
    if (manners.sendsRoot)
        send("40");
}

SocketSession::~SocketSession()
{
    m_socket->disconnect(this);
}

void SocketSession::close()
{
    m_socket->close();
}

void SocketSession::abort()
{
    m_socket->abort();
}

void SocketSession::send(const QByteArray &frame)
{
    if (!m_hub.faults().isFrozen())
        m_socket->sendTextMessage(QString::fromUtf8(frame));
}

void SocketSession::publish(const QString &uri, const QString &event, const QByteArray &json)
{
    if (m_isInApi && m_uris.contains(uri))
        send("42/api,[" + jsonText(uri) + ',' + jsonText(event) + ',' + json + ']');
}

void SocketSession::read(const QString &frame)
{
    if (m_hub.faults().isFrozen())
        return;
    m_silence.start();
    switch (frame.isEmpty() ? u'\0' : frame.at(0).unicode()) {
    case u'2': send("3" + frame.mid(1).toUtf8()); break;
    case u'4': packet(frame.mid(1)); break;
    case u'1': m_socket->close(); break;
    default: break;
    }
}

void SocketSession::packet(const QString &text)
{
    const auto type = text.isEmpty() ? QChar() : text.at(0);
    auto rest = text.mid(1);
    QString space = root;
    if (rest.startsWith(QLatin1Char('/'))) {
        const auto comma = rest.indexOf(QLatin1Char(','));
        space = comma < 0 ? rest : rest.left(comma);
        rest = comma < 0 ? QString() : rest.mid(comma + 1);
    }
    if (type == QLatin1Char('0')) {
        if (space != api)
            return;
        const auto &manners = m_hub.socketManners();
        if (!manners.echoesNamespace)
            return;
        if (!manners.namespaceError.isEmpty()) {
            send("44/api," + manners.namespaceError);
            return;
        }
        m_isInApi = m_isAuthorised;
        send(m_isAuthorised ? QByteArray("40/api,")
                            : QByteArray(R"(44/api,{"message":"Unauthorized","statusCode":401})"));
        return;
    }
    if (type == QLatin1Char('1')) {
        // Leaving the root namespace is tolerated: old clients do it once /api is up.
        if (space == api) {
            m_isInApi = false;
            m_uris.clear();
        }
        return;
    }
    if (type != QLatin1Char('2'))
        return;
    int digits = 0;
    while (digits < rest.size() && rest.at(digits).isDigit())
        ++digits;
    const auto args = QJsonDocument::fromJson(rest.mid(digits).toUtf8()).array();
    event(space, rest.left(digits), args);
}

void SocketSession::event(const QString &space, const QString &ackId, const QJsonArray &args)
{
    const auto name = args.at(0).toString();
    if (space == root) {
        if (name == QLatin1String("handshakeClient"))
            handshake(ackId, args.at(1).toObject());
        return;
    }
    if (space != api || !m_isInApi)
        return;
    if (name == QLatin1String("api")) {
        apiCall(ackId, args.at(1).toObject());
    } else if (name == QLatin1String("subscribe")) {
        if (isUnheard(args.at(1).toString()))
            return;
        m_uris.insert(args.at(1).toString());
        ack(space, ackId, "[null]");
    } else if (name == QLatin1String("unsubscribe")) {
        m_uris.remove(args.at(1).toString());
        ack(space, ackId, "[null]");
    }
}

void SocketSession::handshake(const QString &ackId, const QJsonObject &request)
{
    if (!m_hub.socketManners().acksHandshake)
        return;
    const auto token = request.value(QLatin1String("token")).toString();
    const auto refusal =
        m_hub.handshakeRefusal(token, request.value(QLatin1String("homeyId")).toString());
    m_isAuthorised = !refusal;
    m_token = refusal ? QString() : token;
    ack(root, ackId,
        refusal ? '[' + jsonText(*refusal) + ']' : QByteArray(R"([null,{"namespace":"/api"}])"));
}

void SocketSession::apiCall(const QString &ackId, const QJsonObject &request)
{
    const QPointer<SocketSession> self(this);
    m_hub.call(request.value(QLatin1String("operation")).toString(),
               request.value(QLatin1String("uri")).toString(),
               request.value(QLatin1String("args")).toObject(), m_token,
               [self, ackId](const Reply &reply) {
                   if (!self)
                       return;
                   if (reply.status < 400) {
                       self->ack(api, ackId, "[null," + reply.json + ']');
                       return;
                   }
                   auto error = parseJson(reply.json).toObject();
                   if (error.isEmpty())
                       error.insert(QStringLiteral("error"), QString::fromUtf8(reply.json));
                   error.insert(QStringLiteral("statusCode"), reply.status);
                   error.insert(QStringLiteral("stack"), QStringLiteral("Error"));
                   self->ack(api, ackId, '[' + jsonText(error) + ']');
               });
}

bool SocketSession::isUnheard(const QString &uri)
{
    auto &manners = m_hub.socketManners();
    if (manners.unheardUri != uri || manners.unheardTimes == 0)
        return false;
    if (manners.unheardTimes > 0)
        --manners.unheardTimes;
    return true;
}

void SocketSession::ack(const QString &space, const QString &ackId, const QByteArray &args)
{
    if (!ackId.isEmpty())
        send("43" + spacePrefix(space) + ackId.toLatin1() + args);
}

} // namespace foyer::sim
