// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/control.h"

#include "simulator/hub.h"

namespace foyer::sim {

namespace {

QJsonObject ok()
{
    return {{QStringLiteral("ok"), true}};
}

QJsonObject error(const QString &text)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), text}};
}

/// The manners with one step left out; false when there is no such step.
bool leaveOut(SocketManners &manners, const QString &step, const QJsonObject &command)
{
    if (step == QLatin1String("upgrade")) {
        manners.answersUpgrade = false;
    } else if (step == QLatin1String("open")) {
        manners.sendsOpen = false;
    } else if (step == QLatin1String("root")) {
        manners.sendsRoot = false;
    } else if (step == QLatin1String("handshake")) {
        manners.acksHandshake = false;
    } else if (step == QLatin1String("namespace")) {
        manners.echoesNamespace = false;
    } else if (step == QLatin1String("subscribe")) {
        manners.unheardUri = command.value(QLatin1String("uri")).toString();
        manners.unheardTimes = command.value(QLatin1String("times")).toInt(-1);
    } else {
        return false;
    }
    return true;
}

} // namespace

QJsonObject Control::silence(const QJsonObject &command)
{
    const auto step = command.value(QLatin1String("step")).toString();
    if (!leaveOut(hubOf(command)->socketManners(), step, command))
        return error(
            QStringLiteral("step: upgrade, open, root, handshake, namespace or subscribe"));
    return ok();
}

QJsonObject Control::refuseNamespace(const QJsonObject &command)
{
    hubOf(command)->socketManners().namespaceError = jsonText(QJsonObject{
        {QStringLiteral("message"),
         command.value(QLatin1String("message")).toString(QStringLiteral("Unauthorized"))},
        {QStringLiteral("statusCode"), command.value(QLatin1String("status")).toInt(401)}});
    return ok();
}

QJsonObject Control::heartbeat(const QJsonObject &command)
{
    auto &manners = hubOf(command)->socketManners();
    manners.pingInterval = command.value(QLatin1String("interval")).toInt(manners.pingInterval);
    manners.pingTimeout = command.value(QLatin1String("timeout")).toInt(manners.pingTimeout);
    return ok();
}

QJsonObject Control::goodManners(const QJsonObject &command)
{
    hubOf(command)->socketManners() = SocketManners();
    return ok();
}

QJsonObject Control::packet(const QJsonObject &command)
{
    const auto text = command.value(QLatin1String("text")).toString().toUtf8();
    const int times = command.value(QLatin1String("times")).toInt(1);
    for (int i = 0; i < times; ++i)
        hubOf(command)->sendToSockets(text);
    return ok();
}

QJsonObject Control::event(const QJsonObject &command)
{
    const auto uri = command.value(QLatin1String("uri")).toString();
    const auto name = command.value(QLatin1String("event")).toString();
    const auto data = command.value(QLatin1String("data"));
    const int times = command.value(QLatin1String("times")).toInt(1);
    QByteArray packet = "42/api,[" + jsonText(uri) + ',' + jsonText(name);
    if (!data.isUndefined())
        packet += ',' + jsonText(data);
    for (int i = 0; i < times; ++i)
        hubOf(command)->sendToSockets(packet + ']');
    return ok();
}

QJsonObject Control::closeSockets(const QJsonObject &command)
{
    hubOf(command)->closeSockets();
    return ok();
}

} // namespace foyer::sim
