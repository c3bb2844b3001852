// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/hub.h"

#include "simulator/hubfacts.h"
#include "simulator/hubfiles.h"
#include "simulator/pictures.h"
#include "simulator/secrets.h"
#include "simulator/socketsession.h"

#include <QTimer>
#include <QWebSocket>

namespace foyer::sim {

Hub::Hub(HubInfo info, VerifyLogin verify, QObject *parent)
    : QObject(parent)
    , m_info(std::move(info))
    , m_verify(std::move(verify))
    , m_home(m_info.dialect)
    , m_reactions(m_home)
    , m_local([this](const auto &request, const auto &answer) { take(request, answer, false); },
              [this](const auto &request) { return gate(request); })
    , m_remote([this](const auto &request, const auto &answer) { take(request, answer, true); },
               [this](const auto &request) { return gate(request); })
{
    if (!m_info.apiKey.isEmpty())
        m_sessions.addKey(m_info.apiKey, {QStringLiteral("homey")});
    for (auto *server : {&m_local, &m_remote})
        connect(server, &LoopbackServer::webSocketOpened, this, &Hub::openSocket);
    connect(&m_home, &HomeState::capabilityReported, this,
            [this](const QString &device, const QString &capability, const QJsonValue &value,
                   const QString &transaction, qint64 time) {
                QJsonObject data{{QStringLiteral("capabilityId"), capability},
                                 {QStringLiteral("value"), value},
                                 {QStringLiteral("transactionTime"), time}};
                if (!transaction.isEmpty())
                    data.insert(QStringLiteral("transactionId"), transaction);
                publish(QStringLiteral("homey:device:") + device, QStringLiteral("capability"),
                        jsonText(data));
            });
    connect(&m_home, &HomeState::itemChanged, this,
            [this](ItemKind kind, const QString &id, const QString &event, const QByteArray &json) {
                const QString name = HomeState::itemName(kind);
                publish(HomeState::managerUri(kind), name + QLatin1Char('.') + event, json);
                if (event != QLatin1String("create"))
                    publish(QStringLiteral("homey:") + name + QLatin1Char(':') + id, event, json);
            });
    connect(&m_home, &HomeState::managerReported, this, &Hub::publish);
}

Hub::~Hub()
{
    // The servers' sockets must not call back into a half-destroyed hub.
    disconnect(&m_home, nullptr, this, nullptr);
    qDeleteAll(std::exchange(m_sockets, {}));
}

bool Hub::listen(quint16 port, QString *error)
{
    // A fixed cloud port asks for its neighbours; what is taken is not worth failing for.
    const bool isLocal = m_local.listen(port) || m_local.listen(0);
    if (!isLocal || !m_remote.listen(0)) {
        *error = isLocal ? m_remote.errorText() : m_local.errorText();
        return false;
    }
    m_info.url = m_local.url();
    m_info.remoteUrl = m_remote.url();
    return true;
}

QJsonObject Hub::addZone(const QJsonObject &wanted)
{
    auto zone = wanted;
    zone.insert(QStringLiteral("id"), randomUuid());
    zone.insert(QStringLiteral("active"), false);
    zone.insert(QStringLiteral("activeLastUpdated"), QJsonValue());
    if (!zone.contains(QLatin1String("icon")))
        zone.insert(QStringLiteral("icon"), QStringLiteral("home"));
    if (m_home.isV2()) {
        zone.insert(QStringLiteral("order"), int(m_home.items(ItemKind::Zone).size()) + 1);
    } else {
        zone.insert(QStringLiteral("sortIndex"), QJsonValue());
        zone.insert(QStringLiteral("activeOrigins"), QJsonArray());
    }
    m_home.create(ItemKind::Zone, zone);
    return zone;
}

void Hub::take(const HttpRequest &request, const Answer &answer, bool remote)
{
    const auto method = QString::fromLatin1(request.method);
    const QString path = QLatin1Char('/') + request.segments.join(QLatin1Char('/'));
    Q_EMIT received(method, path, request.query.toString(), request.body, QStringLiteral("http"));
    auto verdict = m_faults.judge(method, path);
    if (remote && m_inactive && !verdict.answer)
        verdict.answer = HttpResponse::json(
            QJsonObject{{QStringLiteral("error"), QStringLiteral("Subscription Inactive")},
                        {QStringLiteral("statusCode"), 403}},
            403);
    m_faults.schedule(verdict, this, [this, request, answer, verdict] {
        answer(signedByHub(verdict.answer ? *verdict.answer : verdict.rewritten(route(request))));
    });
}

HttpResponse Hub::signedByHub(HttpResponse response) const
{
    if (response.bare)
        return response;
    response.add("X-Homey-ID", m_info.id.toLatin1());
    response.add("X-Homey-Version", hubfacts::version(m_info.dialect).toLatin1());
    if (!m_home.isV2())
        response.add("X-Homey-Tier", "premium");
    return response;
}

Reply Hub::unknownRoute() const
{
    if (m_home.isV2())
        return Reply::failed({500, QStringLiteral("missing_api_method"),
                              QStringLiteral("There is no such function [missing_api_method]")});
    return Reply::failed({404, QStringLiteral("not_found"), QStringLiteral("Not Found")});
}

HttpResponse Hub::route(const HttpRequest &request)
{
    const auto first = request.segments.value(0);
    const auto second = request.segments.value(1);
    if (first == QLatin1String("icon") ||
        (first == QLatin1String("api") && second == QLatin1String("image")))
        return file(request);
    if (first == QLatin1String("api") && second == QLatin1String("manager"))
        return operation(request);
    if (first == QLatin1String("socket.io"))
        return HttpResponse::rawJson(R"({"code":0,"message":"Transport unknown"})", 400);
    const auto reply = unknownRoute();
    return HttpResponse::rawJson(reply.json, reply.status);
}

HttpResponse Hub::operation(const HttpRequest &request)
{
    const auto manager = request.segments.value(2);
    const auto rest = request.segments.mid(3);
    for (const auto &operation : allOperations()) {
        if (manager != QLatin1String(operation.manager) || request.method != operation.method ||
            !operation.isOn(m_info.dialect))
            continue;
        const auto found = operation.match(rest);
        if (!found)
            continue;
        auto args = *found;
        const auto queries = request.query.queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : queries)
            args.insert(name, value);
        if (!request.body.isEmpty()) {
            const auto body = parseJson(request.body);
            if (body.isUndefined())
                return HttpResponse::rawJson(
                    R"({"error":"invalid_json","error_description":"Invalid JSON"})", 400);
            if (operation.root)
                args.insert(QLatin1String(operation.root), body);
            const auto members = operation.root ? QJsonObject() : body.toObject();
            for (auto it = members.begin(); it != members.end(); ++it) {
                if (!found->contains(it.key()))
                    args.insert(it.key(), it.value());
            }
        }
        const auto reply = run(operation, args, QString::fromUtf8(request.header("authorization")));
        return HttpResponse::rawJson(reply.json, reply.status);
    }
    const auto reply = unknownRoute();
    return HttpResponse::rawJson(reply.json, reply.status);
}

HttpResponse Hub::file(const HttpRequest &request)
{
    if (request.segments.value(0) == QLatin1String("icon"))
        return hubfiles::icon(request.segments.value(1));
    if (!m_sessions.find(QString::fromUtf8(request.header("authorization"))))
        return HttpResponse::rawJson(
            R"({"error":"Invalid Session","error_description":"Invalid Session"})", 401);
    const auto picture = pictures::of(m_home, request.segments.value(2));
    if (picture.isEmpty())
        return HttpResponse::rawJson(
            R"({"error":"not_found","error_description":"Image not found"})", 404);
    auto response = HttpResponse::text(picture);
    response.contentType = "image/png";
    return response;
}

Reply Hub::run(const Operation &operation, const QJsonObject &args, const QString &authorization)
{
    Call call;
    call.args = args;
    if (!operation.isPublic()) {
        call.session = m_sessions.find(authorization);
        if (!call.session)
            return Reply::failed(
                {401, QStringLiteral("Invalid Session"), QStringLiteral("Invalid Session")});
        if (*operation.scope &&
            !m_sessions.allows(*call.session,
                               QStringLiteral("homey.") + QLatin1String(operation.scope)))
            return Reply::failed(
                {403, QStringLiteral("missing_scopes"), QStringLiteral("Missing Scopes")});
    }
    return operation.run(*this, call);
}

void Hub::call(const QString &operationId, const QString &managerUri, const QJsonObject &args,
               const QString &token, const std::function<void(const Reply &)> &answer)
{
    const auto manager = managerUri.section(QLatin1Char(':'), 2, 2);
    for (const auto &operation : allOperations()) {
        if (operationId != QLatin1String(operation.id) ||
            manager != QLatin1String(operation.manager) || !operation.isOn(m_info.dialect))
            continue;
        const auto path = operation.restPath(args);
        const auto method = QString::fromLatin1(operation.method);
        Q_EMIT received(method, path, {}, operation.restBody(args), QStringLiteral("socket"));
        const auto verdict = m_faults.judge(method, path);
        m_faults.schedule(verdict, this, [this, &operation, args, token, answer, verdict] {
            answer(verdict.answer ? Reply{verdict.answer->status, verdict.answer->body}
                                  : run(operation, args, token));
        });
        return;
    }
    answer(unknownRoute());
}

std::optional<QJsonObject> Hub::handshakeRefusal(const QString &token, const QString &homeyId) const
{
    const auto refusal = [](int status, const QString &text) {
        return QJsonObject{{QStringLiteral("statusCode"), status},
                           {QStringLiteral("error"), text},
                           {QStringLiteral("error_description"), text}};
    };
    if (m_socketError)
        return m_socketError;
    const auto *session = m_sessions.find(token);
    if (!session)
        return refusal(401, QStringLiteral("Invalid Session"));
    if (!homeyId.isEmpty() && homeyId != m_info.id)
        return refusal(400, QStringLiteral("Invalid Homey ID"));
    if (!m_sessions.allows(*session, QStringLiteral("homey.system.readonly")))
        return refusal(403, QStringLiteral("Missing Scopes"));
    return {};
}

std::optional<HttpResponse> Hub::gate(const HttpRequest &request) const
{
    // The real server insists on the slash and on the transport, and ignores the EIO value.
    if (request.path != QLatin1String("/socket.io/"))
        return HttpResponse::text("Not found", 404);
    if (request.queryValue(QStringLiteral("transport")) != QLatin1String("websocket"))
        return HttpResponse::rawJson(R"({"code":0,"message":"Transport unknown"})", 400);
    if (!m_socketManners.answersUpgrade) {
        HttpResponse nothing;
        nothing.isSilence = true;
        return nothing;
    }
    return {};
}

void Hub::openSocket(QWebSocket *socket)
{
    auto *session = new SocketSession(socket, *this);
    m_sockets.append(session);
    connect(session, &SocketSession::closed, this, [this, session] {
        m_sockets.removeOne(session);
        session->deleteLater();
    });
}

void Hub::publish(const QString &uri, const QString &event, const QByteArray &json)
{
    for (auto *session : std::as_const(m_sockets))
        session->publish(uri, event, json);
}

void Hub::announce(const QString &uri, const QString &event, const QJsonObject &data)
{
    publish(uri, event, jsonText(data));
}

void Hub::sendToSockets(const QByteArray &packet)
{
    const auto sockets = m_sockets;
    for (auto *session : sockets)
        session->send(packet);
}

void Hub::closeSockets()
{
    const auto sockets = m_sockets;
    for (auto *session : sockets)
        session->close();
}

void Hub::drop()
{
    m_local.dropAll();
    m_remote.dropAll();
    const auto sockets = m_sockets;
    for (auto *session : sockets)
        session->abort();
}

void Hub::setRefusing(bool refusing, const QString &route)
{
    const auto apply = [refusing](LoopbackServer &server) {
        if (refusing)
            server.refuse();
        else
            server.resume();
    };
    if (route != QLatin1String("remote"))
        apply(m_local);
    if (route != QLatin1String("local"))
        apply(m_remote);
}

} // namespace foyer::sim
