// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/operations.h"

#include "simulator/hub.h"
#include "simulator/hubfacts.h"

namespace foyer::sim {

namespace {

const Failure noBoolean{400, QStringLiteral("invalid_input"),
                        QStringLiteral("value should be boolean")};

Reply userMe(Hub &hub, const Call &)
{
    return Reply::text(hub.home().items(ItemKind::User).text(hubfacts::ownerId()));
}

Reply users(Hub &hub, const Call &)
{
    return Reply::text(hub.home().items(ItemKind::User).listText());
}

Reply user(Hub &hub, const Call &call)
{
    const auto text = hub.home().items(ItemKind::User).text(call.text("id"));
    return text.isEmpty() ? Reply::notFound("User") : Reply::text(text);
}

Reply updateMe(Hub &hub, const Call &call)
{
    const auto name = call.args.value(QLatin1String("name"));
    if (!name.isString() || name.toString().trimmed().isEmpty())
        return Reply::failed(
            {400, QStringLiteral("invalid_input"), QStringLiteral("name should be string")});
    hub.home().update(ItemKind::User, hubfacts::ownerId(), {{QStringLiteral("name"), name}});
    return userMe(hub, call);
}

Reply changeProperty(Hub &hub, const QString &name, const QJsonValue &value)
{
    auto properties = hub.home()
                          .items(ItemKind::User)
                          .object(hubfacts::ownerId())
                          .value(QLatin1String("properties"))
                          .toObject();
    if (value.isUndefined())
        properties.remove(name);
    else
        properties.insert(name, value);
    hub.home().update(ItemKind::User, hubfacts::ownerId(),
                      {{QStringLiteral("properties"), properties}});
    return {};
}

Reply setProperty(Hub &hub, const Call &call)
{
    const auto value = call.args.value(QLatin1String("value"));
    if (value.isUndefined())
        return Reply::failed({400, QStringLiteral("invalid_input"),
                              QStringLiteral("should have required property 'value'")});
    return changeProperty(hub, call.text("id"), value);
}

Reply unsetProperty(Hub &hub, const Call &call)
{
    return changeProperty(hub, call.text("id"), QJsonValue(QJsonValue::Undefined));
}

Reply setState(Hub &hub, const QString &userId, const QString &key, const QJsonValue &value)
{
    if (!hub.home().items(ItemKind::User).contains(userId))
        return Reply::notFound("User");
    if (!value.isUndefined() && !value.isBool())
        return Reply::failed(noBoolean);
    const bool isSet = value.toBool(true);
    QJsonObject changes{{key, isSet}};
    // Who is away does not sleep here, and who sleeps here is not away.
    if (key == QLatin1String("present") && !isSet)
        changes.insert(QStringLiteral("asleep"), false);
    if (key == QLatin1String("asleep") && isSet)
        changes.insert(QStringLiteral("present"), true);
    hub.home().update(ItemKind::User, userId, changes);
    return {};
}

Reply setPresentMe(Hub &hub, const Call &call)
{
    return setState(hub, hubfacts::ownerId(), QStringLiteral("present"),
                    call.args.value(QLatin1String("value")));
}

Reply setPresent(Hub &hub, const Call &call)
{
    return setState(hub, call.text("id"), QStringLiteral("present"),
                    call.args.value(QLatin1String("value")));
}

Reply setAsleepMe(Hub &hub, const Call &call)
{
    return setState(hub, hubfacts::ownerId(), QStringLiteral("asleep"),
                    call.args.value(QLatin1String("value")));
}

Reply setAsleep(Hub &hub, const Call &call)
{
    return setState(hub, call.text("id"), QStringLiteral("asleep"),
                    call.args.value(QLatin1String("value")));
}

Reply state(Hub &hub, const Call &call, QLatin1String key)
{
    const auto id = call.text("id") == QLatin1String("me") ? hubfacts::ownerId() : call.text("id");
    const auto &users = hub.home().items(ItemKind::User);
    return users.contains(id) ? Reply::value(users.object(id).value(key)) : Reply::notFound("User");
}

Reply getPresent(Hub &hub, const Call &call)
{
    return state(hub, call, QLatin1String("present"));
}

Reply getAsleep(Hub &hub, const Call &call)
{
    return state(hub, call, QLatin1String("asleep"));
}

} // namespace

QList<Operation> peopleOperations()
{
    return {
        {"users", "getUserMe", "GET", "/user/me", nullptr, "user.self", "32", userMe},
        {"users", "updateUserMe", "PUT", "/user/me", nullptr, "user.self", "32", updateMe},
        {"users", "updateUserMeProperties", "PUT", "/user/me/properties/:id", nullptr, "user.self",
         "32", setProperty},
        {"users", "deleteUserMeProperties", "DELETE", "/user/me/properties/:id", nullptr,
         "user.self", "32", unsetProperty},
        {"users", "getUsers", "GET", "/user", nullptr, "user.readonly", "32", users},
        {"users", "getUser", "GET", "/user/:id", nullptr, "user.readonly", "32", user},
        {"presence", "setPresentMe", "PUT", "/me/present", nullptr, "presence.self", "32",
         setPresentMe},
        {"presence", "setAsleepMe", "PUT", "/me/asleep", nullptr, "presence.self", "32",
         setAsleepMe},
        {"presence", "setPresent", "PUT", "/:id/present", nullptr, "presence", "32", setPresent},
        {"presence", "getPresent", "GET", "/:id/present", nullptr, "presence.readonly", "32",
         getPresent},
        {"presence", "setAsleep", "PUT", "/:id/asleep", nullptr, "presence", "32", setAsleep},
        {"presence", "getAsleep", "GET", "/:id/asleep", nullptr, "presence.readonly", "32",
         getAsleep},
    };
}

} // namespace foyer::sim
