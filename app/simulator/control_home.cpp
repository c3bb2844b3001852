// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/control.h"

#include "simulator/hub.h"
#include "simulator/hubfacts.h"

#include <QDateTime>
#include <QJsonArray>

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

QJsonObject unknownDevice()
{
    return error(QStringLiteral("unknown device"));
}

QString ago(double minutes)
{
    return QDateTime::currentDateTimeUtc()
        .addMSecs(-qint64(minutes * 60000))
        .toString(Qt::ISODateWithMs);
}

} // namespace

QJsonObject Control::presence(const QJsonObject &command)
{
    const auto user = itemOf(command);
    if (!user || user->first != ItemKind::User)
        return error(QStringLiteral("unknown user"));
    QJsonObject changes;
    for (const auto *key : {"present", "asleep"}) {
        const auto value = command.value(QLatin1String(key));
        if (value.isBool() || value.isNull())
            changes.insert(QLatin1String(key), value);
    }
    hubOf(command)->home().update(ItemKind::User, user->second, changes);
    return ok();
}

QJsonObject Control::userProperty(const QJsonObject &command)
{
    const auto user = itemOf(command);
    if (command.contains(QLatin1String("user")) && (!user || user->first != ItemKind::User))
        return error(QStringLiteral("unknown user"));
    const auto id = user ? user->second : hubfacts::ownerId();
    auto &home = hubOf(command)->home();
    auto properties =
        home.items(ItemKind::User).object(id).value(QLatin1String("properties")).toObject();
    const auto name = command.value(QLatin1String("property")).toString();
    const auto value = command.value(QLatin1String("value"));
    if (value.isUndefined())
        properties.remove(name);
    else
        properties.insert(name, value);
    home.update(ItemKind::User, id, {{QStringLiteral("properties"), properties}});
    return ok();
}

QJsonObject Control::image(const QJsonObject &command)
{
    const auto item = itemOf(command);
    auto &home = hubOf(command)->home();
    if (item && item->first == ItemKind::Image)
        return home.renewImage(item->second) ? ok() : error(QStringLiteral("unknown image"));
    if (!item || item->first != ItemKind::Device)
        return unknownDevice();
    const auto images =
        home.items(ItemKind::Device).object(item->second).value(QLatin1String("images")).toArray();
    for (const auto &image : images)
        home.renewImage(image.toObject()
                            .value(QLatin1String("imageObj"))
                            .toObject()
                            .value(QLatin1String("id"))
                            .toString());
    return images.isEmpty() ? error(QStringLiteral("the device has no image")) : ok();
}

QJsonObject Control::deviceSettings(const QJsonObject &command)
{
    const auto item = itemOf(command);
    if (!item || item->first != ItemKind::Device)
        return unknownDevice();
    auto &home = hubOf(command)->home();
    auto settings = home.items(ItemKind::Device)
                        .object(item->second)
                        .value(QLatin1String("settings"))
                        .toObject();
    const auto changes = command.value(QLatin1String("settings")).toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        settings.insert(it.key(), it.value());
    home.update(ItemKind::Device, item->second, {{QStringLiteral("settings"), settings}});
    return ok();
}

QJsonObject Control::lastSeen(const QJsonObject &command)
{
    const auto hours = command.value(QLatin1String("hoursAgo"));
    auto changed = command;
    changed.insert(
        QStringLiteral("changes"),
        QJsonObject{{QStringLiteral("lastSeenAt"),
                     hours.isDouble() ? QJsonValue(ago(hours.toDouble() * 60)) : QJsonValue()}});
    return patch(changed);
}

QJsonObject Control::age(const QJsonObject &command)
{
    const auto item = itemOf(command);
    if (!item || item->first != ItemKind::Device)
        return unknownDevice();
    auto &home = hubOf(command)->home();
    const auto wanted = command.value(QLatin1String("capability")).toString();
    const auto when = ago(command.value(QLatin1String("minutesAgo")).toDouble());
    auto capabilities = home.items(ItemKind::Device)
                            .object(item->second)
                            .value(QLatin1String("capabilitiesObj"))
                            .toObject();
    if (!wanted.isEmpty() && !capabilities.contains(wanted))
        return error(QStringLiteral("unknown capability"));
    for (auto it = capabilities.begin(); it != capabilities.end(); ++it) {
        auto entry = it.value().toObject();
        if (!wanted.isEmpty() && it.key() != wanted)
            continue;
        entry.insert(QStringLiteral("lastUpdated"), when);
        it.value() = entry;
    }
    home.update(ItemKind::Device, item->second,
                {{QStringLiteral("capabilitiesObj"), capabilities}});
    return ok();
}

QJsonObject Control::warn(const QJsonObject &command)
{
    const auto message = command.value(QLatin1String("message"));
    auto changed = command;
    changed.insert(QStringLiteral("changes"),
                   QJsonObject{{QStringLiteral("warningMessage"),
                                message.isString() ? message : QJsonValue()}});
    return patch(changed);
}

QJsonObject Control::weather(const QJsonObject &command)
{
    auto &home = hubOf(command)->home();
    if (command.value(QLatin1String("missing")).toBool()) {
        home.changeSurroundings(QStringLiteral("weather"), QJsonValue(QJsonValue::Undefined));
        return ok();
    }
    auto weather = home.surroundings().value(QLatin1String("weather")).toObject();
    const auto changes = command.value(QLatin1String("changes")).toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        weather.insert(it.key(), it.value());
    home.changeSurroundings(QStringLiteral("weather"), weather);
    return ok();
}

} // namespace foyer::sim
