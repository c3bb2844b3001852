// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"

namespace foyer::test {

inline Capability boolean(const char *id, const char *title, bool value, bool setable = false)
{
    Capability capability;
    capability.id = QString::fromLatin1(id);
    capability.type = Capability::Type::Boolean;
    capability.title = QString::fromUtf8(title);
    capability.isSetable = setable;
    capability.reported = Value(value);
    capability.reportedAt = QDateTime::currentDateTimeUtc().addSecs(-90);
    return capability;
}

inline Capability number(const char *id, const char *title, double value, const char *units,
                         int decimals = 1)
{
    Capability capability = boolean(id, title, false);
    capability.type = Capability::Type::Number;
    capability.units = QString::fromUtf8(units);
    capability.decimals = decimals;
    capability.reported = Value(value);
    return capability;
}

inline Capability fraction(const char *id, const char *title, double value)
{
    Capability capability = number(id, title, value, "%", 2);
    capability.isSetable = true;
    capability.minimum = 0;
    capability.maximum = 1;
    capability.step = 0.01;
    return capability;
}

inline Capability choice(const char *id, const char *title, const char *value,
                         const QList<Capability::Option> &options)
{
    Capability capability = boolean(id, title, false, true);
    capability.type = Capability::Type::Enum;
    capability.options = options;
    capability.reported = Value(QString::fromUtf8(value));
    return capability;
}

inline Device device(const char *id, const char *name, const char *zone, const char *deviceClass,
                     const QList<Capability> &capabilities)
{
    Device made;
    made.id = QString::fromLatin1(id);
    made.name = QString::fromUtf8(name);
    made.zoneId = QString::fromLatin1(zone);
    made.deviceClass = QString::fromLatin1(deviceClass);
    made.capabilities = capabilities;
    return made;
}

inline Variable variable(const char *id, const char *name, Variable::Type type, const Value &value)
{
    Variable made;
    made.id = QString::fromLatin1(id);
    made.name = QString::fromUtf8(name);
    made.type = type;
    made.value = value;
    return made;
}

/// A home with one of each: lamps, climate, blinds, sensors, a lock, a speaker, names that are
/// awkward, something broken.
inline HomeSnapshot testHome()
{
    const auto zone = [](const char *id, const char *name, const char *parent, const char *icon,
                         double order) {
        return Zone{QString::fromLatin1(id),
                    QString::fromUtf8(name),
                    QString::fromLatin1(parent),
                    QString::fromLatin1(icon),
                    false,
                    order};
    };
    HomeSnapshot snapshot;
    snapshot.zones = std::vector<Zone>{zone("home", "Home", "", "home", 0),
                                       zone("living", "Living room", "home", "livingRoom", 1),
                                       zone("kitchen", "Kitchen", "home", "kitchen", 2),
                                       zone("office", "Office", "home", "office", 3),
                                       zone("garden", "Garden", "home", "garden", 4)};
    Capability target = number("target_temperature", "Target temperature", 21, "°C");
    target.isSetable = true;
    target.minimum = 5;
    target.maximum = 30;
    target.step = 0.5;
    Device broken = device("broken", "Garden sensor", "garden", "sensor",
                           {number("measure_luminance", "Luminance", 12, "lx")});
    broken.isAvailable = false;
    broken.unavailableMessage = QStringLiteral("No route to the device");
    snapshot.devices = std::vector<Device>{
        device("desk", "Desk lamp", "office", "light",
               {boolean("onoff", "Turned on", true, true), fraction("dim", "Dim level", 0.4)}),
        device("ceiling", "Ceiling light", "living", "light",
               {boolean("onoff", "Turned on", false, true), fraction("dim", "Dim level", 0.8)}),
        device("thermostat", "Thermostat", "living", "thermostat",
               {target, number("measure_temperature", "Temperature", 20.5, "°C")}),
        device("blinds", "Garden doors blind with a rather long name that needs two lines",
               "living", "blinds", {fraction("windowcoverings_set", "Position", 0.6)}),
        device("door", "Front door", "home", "sensor",
               {boolean("alarm_contact", "Contact alarm", false),
                number("measure_battery", "Battery", 12, "%", 0)}),
        device("climate", "Climate", "kitchen", "sensor",
               {number("measure_temperature", "Temperature", 21.5, "°C"),
                number("measure_humidity", "Humidity", 48, "%", 2)}),
        device("lock", "Back door lock", "kitchen", "lock",
               {boolean("locked", "Locked", true, true)}),
        device("smoke", "Smoke detector", "kitchen", "smokealarm",
               {boolean("alarm_smoke", "Smoke alarm", true)}),
        device("meter", "Washing machine plug", "kitchen", "socket",
               {boolean("onoff", "Turned on", true, true),
                number("measure_power", "Power", 1834.27, "W", 2),
                number("meter_power", "Energy", 412.123, "kWh", 3)}),
        device("awkward", "<img src=x onerror=alert(1)> & Co", "office", "socket",
               {boolean("onoff", "<b>Turned on</b>", false, true)}),
        broken};
    snapshot.variables = std::vector<Variable>{
        variable("v1", "Guests", Variable::Type::Boolean, Value(true)),
        variable("v2", "Target & <b>limit</b>", Variable::Type::Number, Value(21.5)),
        variable("v3", "Greeting", Variable::Type::String, Value(QStringLiteral("Welcome home")))};
    return snapshot;
}

} // namespace foyer::test
