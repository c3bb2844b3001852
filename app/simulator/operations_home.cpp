// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/operations.h"

#include "simulator/hub.h"
#include "simulator/secrets.h"

#include <QJsonArray>

namespace foyer::sim {

namespace {

const Failure badInput{400, QStringLiteral("invalid_input"), QStringLiteral("Invalid input")};

Reply item(Hub &hub, ItemKind kind, const QString &id)
{
    const auto text = hub.home().items(kind).text(id);
    if (text.isEmpty())
        return Reply::notFound(kind == ItemKind::Zone ? "Zone" : "Variable");
    return Reply::text(text);
}

bool isName(const QJsonValue &value)
{
    return value.isString() && !value.toString().trimmed().isEmpty();
}

Reply getZone(Hub &hub, const Call &call)
{
    return item(hub, ItemKind::Zone, call.text("id"));
}

Reply getZones(Hub &hub, const Call &)
{
    return Reply::text(hub.home().items(ItemKind::Zone).listText());
}

Reply createZone(Hub &hub, const Call &call)
{
    const auto wanted = call.args.value(QLatin1String("zone")).toObject();
    const auto parent = wanted.value(QLatin1String("parent")).toString();
    if (const auto extra = Failure::extraKey(
            wanted, {QStringLiteral("name"), QStringLiteral("icon"), QStringLiteral("parent")}))
        return Reply::failed(*extra);
    if (!isName(wanted.value(QLatin1String("name"))))
        return Reply::failed(badInput);
    if (!hub.home().items(ItemKind::Zone).contains(parent))
        return Reply::notFound("Zone");
    return Reply::value(hub.addZone(wanted));
}

Reply updateZone(Hub &hub, const Call &call)
{
    const auto changes = call.args.value(QLatin1String("zone")).toObject();
    if (const auto extra = Failure::extraKey(
            changes, {QStringLiteral("name"), QStringLiteral("icon"), QStringLiteral("parent")}))
        return Reply::failed(*extra);
    if (!hub.home().update(ItemKind::Zone, call.text("id"), changes))
        return Reply::notFound("Zone");
    return getZone(hub, call);
}

Reply deleteZone(Hub &hub, const Call &call)
{
    const auto id = call.text("id");
    const auto usedBy = [&hub, &id](ItemKind kind, QLatin1String key) {
        const auto &store = hub.home().items(kind);
        return std::any_of(store.ids().begin(), store.ids().end(), [&](const QString &other) {
            return store.object(other).value(key).toString() == id;
        });
    };
    if (usedBy(ItemKind::Zone, QLatin1String("parent")) ||
        usedBy(ItemKind::Device, QLatin1String("zone")))
        return Reply::failed(
            {400, QStringLiteral("zone_not_empty"), QStringLiteral("Zone is not empty")});
    return hub.home().remove(ItemKind::Zone, id) ? Reply() : Reply::notFound("Zone");
}

bool valueFits(const QString &type, const QJsonValue &value)
{
    return (type == QLatin1String("boolean") && value.isBool()) ||
           (type == QLatin1String("number") && value.isDouble()) ||
           (type == QLatin1String("string") && value.isString());
}

Reply getVariable(Hub &hub, const Call &call)
{
    return item(hub, ItemKind::Variable, call.text("id"));
}

Reply getVariables(Hub &hub, const Call &)
{
    return Reply::text(hub.home().items(ItemKind::Variable).listText());
}

Reply createVariable(Hub &hub, const Call &call)
{
    auto variable = call.args.value(QLatin1String("variable")).toObject();
    if (const auto extra = Failure::extraKey(
            variable, {QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("value")}))
        return Reply::failed(*extra);
    if (!isName(variable.value(QLatin1String("name"))) ||
        !valueFits(variable.value(QLatin1String("type")).toString(),
                   variable.value(QLatin1String("value"))))
        return Reply::failed(badInput);
    variable.insert(QStringLiteral("id"), randomUuid());
    hub.home().create(ItemKind::Variable, variable);
    return Reply::value(variable);
}

Reply updateVariable(Hub &hub, const Call &call)
{
    const auto id = call.text("id");
    const auto current = hub.home().items(ItemKind::Variable).object(id);
    if (current.isEmpty())
        return Reply::notFound("Variable");
    const auto changes = call.args.value(QLatin1String("variable")).toObject();
    if (const auto extra =
            Failure::extraKey(changes, {QStringLiteral("name"), QStringLiteral("value")}))
        return Reply::failed(*extra);
    const auto value = changes.value(QLatin1String("value"));
    if (!value.isUndefined() && !valueFits(current.value(QLatin1String("type")).toString(), value))
        return Reply::failed(
            {400, QStringLiteral("invalid_value"), QStringLiteral("Invalid value")});
    const auto name = changes.value(QLatin1String("name"));
    if (!name.isUndefined() && !isName(name))
        return Reply::failed(badInput);
    hub.home().update(ItemKind::Variable, id, changes);
    return getVariable(hub, call);
}

Reply deleteVariable(Hub &hub, const Call &call)
{
    return hub.home().remove(ItemKind::Variable, call.text("id")) ? Reply()
                                                                  : Reply::notFound("Variable");
}

} // namespace

QList<Operation> zoneOperations()
{
    return {
        {"zones", "getZones", "GET", "/zone", nullptr, "zone.readonly", "32", getZones},
        {"zones", "getZone", "GET", "/zone/:id", nullptr, "zone.readonly", "32", getZone},
        {"zones", "createZone", "POST", "/zone", "zone", "zone", "32", createZone},
        {"zones", "updateZone", "PUT", "/zone/:id", "zone", "zone", "32", updateZone},
        {"zones", "deleteZone", "DELETE", "/zone/:id", nullptr, "zone", "32", deleteZone},
    };
}

QList<Operation> logicOperations()
{
    return {
        {"logic", "getVariables", "GET", "/variable", nullptr, "logic.readonly", "32",
         getVariables},
        {"logic", "getVariable", "GET", "/variable/:id", nullptr, "logic.readonly", "32",
         getVariable},
        {"logic", "createVariable", "POST", "/variable", "variable", "logic", "32", createVariable},
        {"logic", "updateVariable", "PUT", "/variable/:id", "variable", "logic", "32",
         updateVariable},
        {"logic", "deleteVariable", "DELETE", "/variable/:id", nullptr, "logic", "32",
         deleteVariable},
    };
}

} // namespace foyer::sim
