// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/pageprogram.h"

namespace foyer {

/// A PageProgram that counts what devices were told, and homes to show in it.
class DeviceProgram : public PageProgram
{
public:
    /// Writes the hub received for this capability.
    [[nodiscard]] int writesOf(const QByteArray &capability) const
    {
        const QByteArray end = QByteArray("/capability/").append(capability);
        return int(std::count_if(hub.requests.cbegin(), hub.requests.cend(), [&](const auto &r) {
            return r.method == "PUT" && r.path.endsWith(end);
        }));
    }
};

inline Capability capabilityOf(const char *id, Capability::Type type, const Value &value,
                               bool isSetable = false)
{
    Capability capability;
    capability.id = QString::fromLatin1(id);
    capability.type = type;
    capability.isSetable = isSetable;
    capability.reported = value;
    capability.reportedAt = QDateTime::currentDateTimeUtc().addSecs(-150);
    return capability;
}

inline Capability onoff(bool value)
{
    Capability capability = capabilityOf("onoff", Capability::Type::Boolean, Value(value), true);
    capability.title = QStringLiteral("Turned on");
    return capability;
}

inline Capability dim(double value)
{
    Capability capability = capabilityOf("dim", Capability::Type::Number, Value(value), true);
    capability.title = QStringLiteral("Dim level");
    capability.units = QStringLiteral("%");
    capability.minimum = 0;
    capability.maximum = 1;
    capability.step = 0.01;
    capability.decimals = 2;
    return capability;
}

inline Capability sensor(const char *id, const char *title, double value, const char *units)
{
    Capability capability = capabilityOf(id, Capability::Type::Number, Value(value));
    capability.title = QString::fromUtf8(title);
    capability.units = QString::fromUtf8(units);
    capability.decimals = 1;
    return capability;
}

inline Capability choice(const char *id, const char *title, const QStringList &options,
                         const QString &value)
{
    Capability capability = capabilityOf(id, Capability::Type::Enum, Value(value), true);
    capability.title = QString::fromUtf8(title);
    for (const QString &option : options)
        capability.options << Capability::Option{option.toLower(), option};
    return capability;
}

inline Device deviceOf(const char *id, const QString &name, const char *zone, const char *kind,
                       const QList<Capability> &capabilities)
{
    Device device;
    device.id = QString::fromLatin1(id);
    device.name = name;
    device.zoneId = QString::fromLatin1(zone);
    device.deviceClass = QString::fromLatin1(kind);
    device.capabilities = capabilities;
    return device;
}

inline Zone zoneOf(const char *id, const QString &name, const char *parent = "")
{
    Zone zone;
    zone.id = QString::fromLatin1(id);
    zone.name = name;
    zone.parentId = QString::fromLatin1(parent);
    return zone;
}

/// A small home: two floors, a lamp that dims, a plug, a sensor, a lock and a thermostat. Live.
inline void fillSmallHome(Home &home)
{
    HomeSnapshot snapshot;
    snapshot.zones = {zoneOf("home", QStringLiteral("Home")),
                      zoneOf("up", QStringLiteral("Upstairs"), "home"),
                      zoneOf("office", QStringLiteral("Office"), "up"),
                      zoneOf("hall", QStringLiteral("Hall"), "home")};
    Capability locked = capabilityOf("locked", Capability::Type::Boolean, Value(true), true);
    locked.title = QStringLiteral("Locked");
    Capability target =
        capabilityOf("target_temperature", Capability::Type::Number, Value(20.5), true);
    target.title = QStringLiteral("Target temperature");
    target.units = QStringLiteral("°C");
    target.minimum = 5;
    target.maximum = 30;
    target.step = 0.5;
    target.decimals = 1;
    Device lock = deviceOf("lock", QStringLiteral("Front door"), "hall", "lock", {locked});
    lock.quickAction = QStringLiteral("locked");
    snapshot.devices = {
        deviceOf("lamp", QStringLiteral("Desk lamp"), "office", "light", {onoff(true), dim(0.4)}),
        deviceOf("plug", QStringLiteral("Printer"), "office", "socket", {onoff(false)}),
        deviceOf("climate", QStringLiteral("Attic sensor"), "up", "sensor",
                 {sensor("measure_temperature", "Temperature", 21.5, "°C"),
                  sensor("measure_battery", "Battery", 80, "%")}),
        lock,
        deviceOf("heat", QStringLiteral("Thermostat"), "hall", "thermostat",
                 {target, sensor("measure_temperature", "Temperature", 19.8, "°C"),
                  choice("thermostat_mode", "Mode",
                         {QStringLiteral("Auto"), QStringLiteral("Heat"), QStringLiteral("Off")},
                         QStringLiteral("heat"))}),
    };
    home.apply(snapshot);
    home.setStale(false);
}

} // namespace foyer
