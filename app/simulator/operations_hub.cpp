// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/operations.h"

#include "simulator/account.h"
#include "simulator/hub.h"
#include "simulator/hubfacts.h"
#include "simulator/secrets.h"

#include <QJsonArray>

namespace foyer::sim {

namespace {

QJsonObject sessionJson(Hub &hub, const Session &session)
{
    const auto iso = [](const QDateTime &time) -> QJsonValue {
        return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
    };
    const QString user = session.userId.isEmpty() ? hubfacts::ownerId() : session.userId;
    const auto clientId = session.clientId.isEmpty() ? QJsonValue() : QJsonValue(session.clientId);
    return {{QStringLiteral("id"), session.id},
            {QStringLiteral("type"), session.type},
            {QStringLiteral("userId"), user},
            {QStringLiteral("userName"),
             hub.home().items(ItemKind::User).object(user).value(QLatin1String("name"))},
            {QStringLiteral("userAthomId"), Account::userId()},
            {QStringLiteral("scopes"), QJsonArray::fromStringList(session.scopes)},
            {QStringLiteral("intersectedScopes"),
             QJsonArray::fromStringList(hub.sessions().intersectedScopes(session))},
            {QStringLiteral("clientId"), clientId},
            {QStringLiteral("clientName"), QStringLiteral("Simulated client")},
            {QStringLiteral("agent"), QString()},
            {QStringLiteral("createdAt"), iso(session.createdAt)},
            {QStringLiteral("expiresAt"), iso(session.expiresAt)},
            {QStringLiteral("lastUsed"), isoNow()}};
}

Reply login(Hub &hub, const Call &call)
{
    const auto grant = hub.delegated(call.text("token"));
    if (!grant)
        return Reply::failed(
            {401, QStringLiteral("invalid_token"), QStringLiteral("Invalid token")});
    return Reply::value(hub.sessions().open(hub.info().id, grant->clientId, grant->scopes).token);
}

Reply sessionMe(Hub &hub, const Call &call)
{
    return Reply::value(sessionJson(hub, *call.session));
}

Reply sessionList(Hub &hub, const Call &)
{
    QJsonObject list;
    for (const auto &session : hub.sessions().all())
        list.insert(session.id, sessionJson(hub, session));
    return Reply::value(list);
}

Reply deleteSession(Hub &hub, const Call &call)
{
    return hub.sessions().remove(call.text("id")) ? Reply() : Reply::notFound("Session");
}

Reply createKey(Hub &hub, const Call &call)
{
    if (call.session->type == QLatin1String("PAT"))
        return Reply::failed(
            {403, QStringLiteral("Invalid Session Type"), QStringLiteral("Invalid Session Type")});
    QStringList scopes;
    const auto wanted = call.args.value(QLatin1String("scopes")).toArray();
    for (const auto &scope : wanted)
        scopes.append(scope.toString());
    const QString token = randomUuid() + QLatin1Char(':') + randomHex(40);
    hub.sessions().addKey(token, scopes);
    const auto *key = hub.sessions().find(token);
    return Reply::value(QJsonObject{{QStringLiteral("id"), key->id},
                                    {QStringLiteral("name"), call.text("name")},
                                    {QStringLiteral("scopes"), wanted},
                                    {QStringLiteral("token"), token},
                                    {QStringLiteral("createdAt"), isoNow()}});
}

Reply keys(Hub &hub, const Call &)
{
    QJsonArray list;
    for (const auto &session : hub.sessions().all()) {
        if (session.type == QLatin1String("PAT"))
            list.append(QJsonObject{
                {QStringLiteral("id"), session.id},
                {QStringLiteral("name"), QStringLiteral("Key")},
                {QStringLiteral("scopes"), QJsonArray::fromStringList(session.scopes)},
                {QStringLiteral("createdAt"), session.createdAt.toString(Qt::ISODateWithMs)}});
    }
    return Reply::value(list);
}

Reply ping(Hub &hub, const Call &call)
{
    const auto id = call.text("id");
    return Reply::value(id.isEmpty() || id == hub.info().id);
}

Reply systemInfo(Hub &hub, const Call &)
{
    return Reply::value(hubfacts::system(hub.info()));
}

Reply systemName(Hub &hub, const Call &)
{
    const QString &renamed = hub.machine().name();
    return Reply::value(renamed.isEmpty() ? hub.info().name : renamed);
}

} // namespace

QList<Operation> accessOperations()
{
    return {
        {"users", "login", "POST", "/login", nullptr, "public", "32", login},
        {"users", "createPersonalAccessToken", "POST", "/pat", nullptr, "", "3", createKey},
        {"users", "getPersonalAccessTokens", "GET", "/pat", nullptr, "", "3", keys},
        {"users", "deletePersonalAccessToken", "DELETE", "/pat/:id", nullptr, "", "3",
         deleteSession},
        {"sessions", "getSessionMe", "GET", "/session/me", nullptr, "", "32", sessionMe},
        {"sessions", "getSessions", "GET", "/session", nullptr, "user.readonly", "2", sessionList},
        {"sessions", "deleteSession", "DELETE", "/session/:id", nullptr, "user.readonly", "2",
         deleteSession},
    };
}

QList<Operation> systemOperations()
{
    return {
        {"system", "ping", "GET", "/ping", nullptr, "public", "32", ping},
        {"system", "getInfo", "GET", "", nullptr, "system.readonly", "32", systemInfo},
        {"system", "getSystemName", "GET", "/name", nullptr, "system.readonly", "32", systemName},
    };
}

} // namespace foyer::sim
