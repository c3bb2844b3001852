// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/operations.h"

#include "simulator/hub.h"
#include "simulator/hubfacts.h"
#include "simulator/lifebuilder.h"
#include "simulator/secrets.h"

#include <QJsonArray>

namespace foyer::sim {

namespace {

// Notifications.

Reply notifications(Hub &hub, const Call &)
{
    return Reply::text(hub.home().items(ItemKind::Notification).listText());
}

Reply notification(Hub &hub, const Call &call)
{
    const auto text = hub.home().items(ItemKind::Notification).text(call.text("id"));
    return text.isEmpty() ? Reply::notFound("Notification") : Reply::text(text);
}

Reply deleteNotification(Hub &hub, const Call &call)
{
    return hub.home().remove(ItemKind::Notification, call.text("id"))
               ? Reply()
               : Reply::notFound("Notification");
}

Reply deleteNotifications(Hub &hub, const Call &call)
{
    const auto owner = call.text("ownerUri");
    auto &store = hub.home().items(ItemKind::Notification);
    const auto ids = store.ids();
    for (const auto &id : ids) {
        if (owner.isEmpty() ||
            store.object(id).value(QLatin1String("ownerUri")).toString() == owner)
            hub.home().remove(ItemKind::Notification, id);
    }
    return {};
}

Reply markRead(Hub &hub, const Call &call)
{
    auto item = hub.home().items(ItemKind::Notification).object(call.text("id"));
    if (item.isEmpty())
        return Reply::notFound("Notification");
    auto readers = item.value(QLatin1String("readBy")).toArray();
    if (!readers.contains(hubfacts::ownerId()))
        readers.append(hubfacts::ownerId());
    hub.home().update(ItemKind::Notification, call.text("id"),
                      {{QStringLiteral("readBy"), readers}});
    return {};
}

Reply owners(Hub &hub, const Call &)
{
    QJsonObject list;
    const auto &store = hub.home().items(ItemKind::Notification);
    for (const auto &id : store.ids()) {
        const auto item = store.object(id);
        const auto uri = item.value(QLatin1String("ownerUri")).toString();
        auto owner = list.value(uri).toObject();
        if (owner.isEmpty())
            owner = {
                {QStringLiteral("uri"), uri},
                {QStringLiteral("uriObj"),
                 QJsonObject{{QStringLiteral("type"), uri.section(QLatin1Char(':'), 1, 1)},
                             {QStringLiteral("id"), uri.section(QLatin1Char(':'), 2)},
                             {QStringLiteral("name"), item.value(QLatin1String("ownerName"))}}},
                {QStringLiteral("enabled"), true},
                {QStringLiteral("push"), false}};
        const auto flags = hub.notificationOwners().value(uri);
        for (auto it = flags.begin(); it != flags.end(); ++it)
            owner.insert(it.key(), it.value());
        owner.insert(QStringLiteral("size"), owner.value(QLatin1String("size")).toInt() + 1);
        list.insert(uri, owner);
    }
    return Reply::value(list);
}

Reply setOwner(Hub &hub, const Call &call, const QString &what)
{
    const auto wanted = call.args.value(what);
    if (!wanted.isBool())
        return Reply::failed(
            {400, QStringLiteral("invalid_input"), QStringLiteral("should be boolean")});
    hub.notificationOwners()[call.text("uri")].insert(what, wanted);
    return {};
}

Reply setOwnerEnabled(Hub &hub, const Call &call)
{
    return setOwner(hub, call, QStringLiteral("enabled"));
}

Reply setOwnerPush(Hub &hub, const Call &call)
{
    return setOwner(hub, call, QStringLiteral("push"));
}

// Alarms.

Reply alarms(Hub &hub, const Call &)
{
    return Reply::text(hub.home().items(ItemKind::Alarm).listText());
}

Reply alarm(Hub &hub, const Call &call)
{
    const auto text = hub.home().items(ItemKind::Alarm).text(call.text("id"));
    return text.isEmpty() ? Reply::notFound("Alarm") : Reply::text(text);
}

std::optional<Failure> alarmProblem(const QJsonObject &wanted)
{
    if (const auto extra =
            Failure::extraKey(wanted, {QStringLiteral("name"), QStringLiteral("time"),
                                       QStringLiteral("enabled"), QStringLiteral("repetition")}))
        return extra;
    const auto name = wanted.value(QLatin1String("name"));
    const auto time = wanted.value(QLatin1String("time"));
    const bool isTime =
        time.isUndefined() || QTime::fromString(time.toString(), QStringLiteral("HH:mm")).isValid();
    const auto enabled = wanted.value(QLatin1String("enabled"));
    const auto days = wanted.value(QLatin1String("repetition"));
    if ((!name.isUndefined() && !name.isString()) || !isTime ||
        (!enabled.isUndefined() && !enabled.isBool()) || (!days.isUndefined() && !days.isObject()))
        return Failure{400, QStringLiteral("invalid_input"), QStringLiteral("Invalid alarm")};
    return {};
}

Reply createAlarm(Hub &hub, const Call &call)
{
    const auto wanted = call.args.value(QLatin1String("alarm")).toObject();
    if (const auto problem = alarmProblem(wanted))
        return Reply::failed(*problem);
    auto item = lifebuilder::alarm({{QStringLiteral("id"), randomUuid()},
                                    {QStringLiteral("name"), QStringLiteral("Alarm")},
                                    {QStringLiteral("time"), QStringLiteral("07:00")}});
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        item.insert(it.key(), it.value());
    item = lifebuilder::scheduled(item, QDateTime::currentDateTimeUtc());
    hub.home().create(ItemKind::Alarm, item);
    return Reply::value(item);
}

Reply updateAlarm(Hub &hub, const Call &call)
{
    const auto wanted = call.args.value(QLatin1String("alarm")).toObject();
    auto item = hub.home().items(ItemKind::Alarm).object(call.text("id"));
    if (item.isEmpty())
        return Reply::notFound("Alarm");
    if (const auto problem = alarmProblem(wanted))
        return Reply::failed(*problem);
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        item.insert(it.key(), it.value());
    hub.home().update(ItemKind::Alarm, call.text("id"),
                      lifebuilder::scheduled(item, QDateTime::currentDateTimeUtc()));
    return alarm(hub, call);
}

Reply deleteAlarm(Hub &hub, const Call &call)
{
    return hub.home().remove(ItemKind::Alarm, call.text("id")) ? Reply() : Reply::notFound("Alarm");
}

} // namespace

QList<Operation> timelineOperations()
{
    return {
        {"notifications", "getNotifications", "GET", "/notification", nullptr,
         "notifications.readonly", "32", notifications},
        {"notifications", "getNotification", "GET", "/notification/:id", nullptr,
         "notifications.readonly", "2", notification},
        {"notifications", "deleteNotification", "DELETE", "/notification/:id", nullptr,
         "notifications", "32", deleteNotification},
        {"notifications", "deleteNotifications", "DELETE", "/notification", nullptr,
         "notifications", "32", deleteNotifications},
        {"notifications", "setNotificationRead", "POST", "/notification/:id/read", nullptr,
         "notifications.readonly", "2", markRead},
        {"notifications", "getOwners", "GET", "/owner", nullptr, "notifications.readonly", "32",
         owners},
        {"notifications", "setOwnerEnabled", "PUT", "/owner/:uri/enabled", nullptr, "notifications",
         "32", setOwnerEnabled},
        {"notifications", "setOwnerPush", "PUT", "/owner/:uri/push", nullptr, "notifications", "32",
         setOwnerPush},
        {"alarms", "getAlarms", "GET", "/alarm", nullptr, "alarm.readonly", "32", alarms},
        {"alarms", "getAlarm", "GET", "/alarm/:id", nullptr, "alarm.readonly", "32", alarm},
        {"alarms", "createAlarm", "POST", "/alarm", "alarm", "alarm", "32", createAlarm},
        {"alarms", "updateAlarm", "PUT", "/alarm/:id", "alarm", "alarm", "32", updateAlarm},
        {"alarms", "deleteAlarm", "DELETE", "/alarm/:id", nullptr, "alarm", "32", deleteAlarm},
    };
}

} // namespace foyer::sim
