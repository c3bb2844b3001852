// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/operations.h"

#include "simulator/devicesettings.h"
#include "simulator/hub.h"

#include <QJsonArray>

namespace foyer::sim {

namespace {

Reply getDevice(Hub &hub, const Call &call)
{
    const auto text = hub.home().items(ItemKind::Device).text(call.text("id"));
    return text.isEmpty() ? Reply::notFound("Device") : Reply::text(text);
}

Reply getDevices(Hub &hub, const Call &)
{
    return Reply::text(hub.home().items(ItemKind::Device).listText());
}

Reply getCapabilityValue(Hub &hub, const Call &call)
{
    const auto value = hub.home().value(call.text("deviceId"), call.text("capabilityId"));
    return value.isUndefined() ? Reply::notFound("Capability") : Reply::value(value);
}

Reply setCapabilityValue(Hub &hub, const Call &call)
{
    const auto deviceId = call.text("deviceId");
    const auto capabilityId = call.text("capabilityId");
    const auto value = call.args.value(QLatin1String("value"));
    if (const auto refusal = hub.home().refusal(deviceId, capabilityId, value))
        return Reply::failed(*refusal);
    const auto transaction = call.text("transactionId");
    hub.reactions().write(deviceId, capabilityId, value,
                          call.args.value(QLatin1String("opts")).toObject(), transaction);
    QJsonObject result{{QStringLiteral("value"), value}};
    if (!transaction.isEmpty())
        result.insert(QStringLiteral("transactionId"), transaction);
    return Reply::value(result);
}

/// Whether a field of a device may become this value; the empty text when it may.
QString complaint(const QString &key, const QJsonValue &value)
{
    if (key == QLatin1String("name"))
        return value.isString() && !value.toString().trimmed().isEmpty()
                   ? QString()
                   : QStringLiteral("name should be a string that is not empty");
    if (key == QLatin1String("hidden"))
        return value.isBool() ? QString() : QStringLiteral("hidden should be boolean");
    if (key == QLatin1String("zone"))
        return value.isString() ? QString() : QStringLiteral("zone should be string");
    return value.isString() || value.isNull() ? QString()
                                              : key + QStringLiteral(" should be string or null");
}

Reply updateDevice(Hub &hub, const Call &call)
{
    const auto id = call.text("id");
    if (!hub.home().items(ItemKind::Device).contains(id))
        return Reply::notFound("Device");
    const auto changes = call.args.value(QLatin1String("device")).toObject();
    QStringList allowed{QStringLiteral("name"), QStringLiteral("zone"), QStringLiteral("note"),
                        QStringLiteral("iconOverride")};
    if (!hub.home().isV2())
        allowed += {QStringLiteral("virtualClass"), QStringLiteral("uiIndicator"),
                    QStringLiteral("hidden")};
    if (const auto extra = Failure::extraKey(changes, allowed))
        return Reply::failed(*extra);
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const auto problem = complaint(it.key(), it.value());
        if (!problem.isEmpty())
            return Reply::failed({400, QStringLiteral("invalid_input"), problem});
    }
    const auto zone = changes.value(QLatin1String("zone"));
    if (!zone.isUndefined() && !hub.home().items(ItemKind::Zone).contains(zone.toString()))
        return Reply::notFound("Zone");
    hub.home().update(ItemKind::Device, id, changes);
    return getDevice(hub, call);
}

Reply deleteDevice(Hub &hub, const Call &call)
{
    return hub.home().remove(ItemKind::Device, call.text("id")) ? Reply()
                                                                : Reply::notFound("Device");
}

Reply getSettingsObj(Hub &hub, const Call &call)
{
    const auto device = hub.home().items(ItemKind::Device).object(call.text("id"));
    return device.isEmpty() ? Reply::notFound("Device")
                            : Reply::value(devicesettings::groups(device));
}

Reply setSettings(Hub &hub, const Call &call)
{
    const auto id = call.text("id");
    const auto device = hub.home().items(ItemKind::Device).object(id);
    if (device.isEmpty())
        return Reply::notFound("Device");
    const auto given = call.args.value(QLatin1String("settings"));
    if (!given.isObject())
        return Reply::failed(
            {400, QStringLiteral("invalid_input"), QStringLiteral("settings should be object")});
    const auto changes = given.toObject();
    if (const auto refusal = devicesettings::refusal(device, changes))
        return Reply::failed(*refusal);
    auto settings = device.value(QLatin1String("settings")).toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        settings.insert(it.key(), it.value());
    hub.home().update(ItemKind::Device, id, {{QStringLiteral("settings"), settings}});
    return {};
}

} // namespace

QList<Operation> deviceOperations()
{
    return {
        {"devices", "getDevices", "GET", "/device", nullptr, "device.readonly", "32", getDevices},
        {"devices", "getDevice", "GET", "/device/:id", nullptr, "device.readonly", "32", getDevice},
        {"devices", "updateDevice", "PUT", "/device/:id", "device", "device", "32", updateDevice},
        {"devices", "deleteDevice", "DELETE", "/device/:id", nullptr, "device", "32", deleteDevice},
        {"devices", "getDeviceSettingsObj", "GET", "/device/:id/settings_obj", nullptr,
         "device.readonly", "32", getSettingsObj},
        {"devices", "setDeviceSettings", "PUT", "/device/:id/settings", "settings", "device", "32",
         setSettings},
        {"devices", "getCapabilityValue", "GET", "/device/:deviceId/capability/:capabilityId",
         nullptr, "device.readonly", "3", getCapabilityValue},
        {"devices", "setCapabilityValue", "PUT", "/device/:deviceId/capability/:capabilityId",
         nullptr, "device.control", "32", setCapabilityValue},
    };
}

} // namespace foyer::sim
