// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/homebuilder.h"

#include "simulator/homestate.h"
#include "simulator/hubfiles.h"
#include "simulator/secrets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace foyer::sim::homebuilder {

namespace {

QJsonObject resource(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QJsonObject iconObj(const QString &deviceClass)
{
    const auto id = hubfiles::iconIdOf(deviceClass);
    return {{QStringLiteral("id"), id},
            {QStringLiteral("url"),
             QString(QStringLiteral("/icon/") + id + QStringLiteral("/icon.svg"))}};
}

QJsonObject capability(const QString &id, const QJsonValue &value, const QJsonObject &overrides,
                       bool isV2)
{
    const auto known = catalogue().value(id.section(QLatin1Char('.'), 0, 0)).toObject();
    QJsonObject entry{
        {QStringLiteral("id"), id},
        {QStringLiteral("type"), known.value(QLatin1String("type"))},
        {QStringLiteral("title"), known.value(QLatin1String("title"))},
        {QStringLiteral("getable"), known.value(QLatin1String("getable")).toBool(true)},
        {QStringLiteral("setable"), known.value(QLatin1String("setable"))},
        {QStringLiteral("units"), known.value(QLatin1String("units")).toVariant().isNull()
                                      ? QJsonValue()
                                      : known.value(QLatin1String("units"))},
        {QStringLiteral("value"), value},
        {QStringLiteral("lastUpdated"), value.isNull() ? QJsonValue() : QJsonValue(isoNow())}};
    for (const auto *key : {"min", "max", "step", "decimals", "values"}) {
        if (known.contains(QLatin1String(key)))
            entry.insert(QLatin1String(key), known.value(QLatin1String(key)));
    }
    if (isV2) {
        entry.insert(QStringLiteral("desc"), QJsonValue());
        entry.insert(QStringLiteral("options"),
                     known.value(QLatin1String("duration")).toBool()
                         ? QJsonObject{{QStringLiteral("opts"),
                                        QJsonObject{{QStringLiteral("duration"), true}}}}
                         : QJsonObject());
        if (known.contains(QLatin1String("chart")))
            entry.insert(QStringLiteral("chartType"), known.value(QLatin1String("chart")));
    } else {
        entry.insert(QStringLiteral("titleShort"), QJsonValue());
        entry.insert(QStringLiteral("iconObj"), known.value(QLatin1String("own")).toBool()
                                                    ? QJsonValue(iconObj(QStringLiteral("other")))
                                                    : QJsonValue());
        entry.insert(QStringLiteral("insightsTitleTrue"), QJsonValue());
        entry.insert(QStringLiteral("insightsTitleFalse"), QJsonValue());
        for (const auto *key : {"titleTrue", "titleFalse", "insights"}) {
            if (known.contains(QLatin1String(key)))
                entry.insert(QLatin1String(key), known.value(QLatin1String(key)));
        }
    }
    for (auto it = overrides.begin(); it != overrides.end(); ++it)
        entry.insert(it.key(), it.value());
    return entry;
}

QJsonObject energyObj(const QJsonObject &given, bool isV2)
{
    QJsonObject energy;
    for (const auto *key :
         {"W", "batteries", "cumulative", "homeBattery", "electricCar", "evCharger", "generator"})
        energy.insert(QLatin1String(key), QJsonValue());
    if (!isV2) {
        for (const auto *key :
             {"cumulativeImportedCapability", "cumulativeExportedCapability", "homeBatteryVirtual",
              "evChargerVirtual", "meterPowerImportedCapability", "meterPowerExportedCapability",
              "approximated", "approximation"})
            energy.insert(QLatin1String(key), QJsonValue());
    }
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (energy.contains(it.key()))
            energy.insert(it.key(), it.value());
    }
    return energy;
}

/// How the vendor's app would lay the device out: one component per kind of control.
QJsonObject uiOf(const QJsonArray &capabilities)
{
    QJsonArray components;
    QStringList kinds;
    QString quick;
    for (const auto &value : capabilities) {
        const auto id = value.toArray().at(0).toString();
        const auto known = catalogue().value(id.section(QLatin1Char('.'), 0, 0)).toObject();
        const auto kind = known.value(QLatin1String("ui")).toString(QStringLiteral("sensor"));
        const auto place = kinds.indexOf(kind);
        if (place < 0) {
            kinds.append(kind);
            components.append(QJsonObject{{QStringLiteral("id"), kind},
                                          {QStringLiteral("capabilities"), QJsonArray{id}}});
        } else {
            auto component = components.at(place).toObject();
            auto ids = component.value(QLatin1String("capabilities")).toArray();
            ids.append(id);
            component.insert(QStringLiteral("capabilities"), ids);
            components.replace(place, component);
        }
        const bool isSwitch =
            kind == QLatin1String("toggle") || id == QLatin1String("speaker_playing");
        if (quick.isEmpty() && isSwitch && known.value(QLatin1String("setable")).toBool())
            quick = id;
    }
    return {{QStringLiteral("quickAction"), quick.isEmpty() ? QJsonValue() : QJsonValue(quick)},
            {QStringLiteral("quickActionOverride"), QJsonValue()},
            {QStringLiteral("components"), components},
            {QStringLiteral("componentsStartAt"), 0}};
}

QJsonArray imagesOf(const QJsonObject &description, const QString &id)
{
    const auto title = description.value(QLatin1String("camera"));
    if (!title.isString())
        return {};
    const auto imageId = derivedUuid(0, QStringLiteral("image/") + id);
    const QJsonObject image{
        {QStringLiteral("id"), imageId},
        {QStringLiteral("ownerUri"), QString(QStringLiteral("homey:device:") + id)},
        {QStringLiteral("url"), QString(QStringLiteral("/api/image/") + imageId)},
        {QStringLiteral("lastUpdated"), isoNow()}};
    return {QJsonObject{{QStringLiteral("type"), QStringLiteral("camera")},
                        {QStringLiteral("id"), QStringLiteral("snapshot")},
                        {QStringLiteral("title"), title},
                        {QStringLiteral("imageObj"), image}}};
}

QString colourOf(const QString &app)
{
    return QStringLiteral("#") + derivedHex(7, app, 6);
}

} // namespace

QString deviceIdOf(const QString &name)
{
    return derivedUuid(0, QStringLiteral("device/") + name);
}

QString zoneIdOf(const QString &name)
{
    return derivedUuid(0, QStringLiteral("zone/") + name);
}

QString variableIdOf(const QString &name)
{
    return derivedUuid(0, QStringLiteral("variable/") + name);
}

QJsonObject device(const QJsonObject &description, const QString &dialect)
{
    const bool isV2 = dialect == QLatin1String("v2");
    const auto name = description.value(QLatin1String("name")).toString();
    const auto id = description.value(QLatin1String("id")).toString(deviceIdOf(name));
    const auto zoneName = description.value(QLatin1String("zone")).toString();
    const auto deviceClass =
        description.value(QLatin1String("class")).toString(QStringLiteral("other"));
    const auto driver =
        description.value(QLatin1String("driver")).toString(QStringLiteral("lumen:thing"));
    const auto app = driver.section(QLatin1Char(':'), 0, 0);
    const QString owner = QStringLiteral("homey:app:com.example.") + app;
    const auto shortDriver = driver.section(QLatin1Char(':'), 1);
    const auto given = description.value(QLatin1String("capabilities")).toArray();
    QJsonArray capabilities;
    QJsonObject entries;
    for (const auto &value : given) {
        const auto row = value.toArray();
        capabilities.append(row.at(0));
        entries.insert(row.at(0).toString(),
                       capability(row.at(0).toString(), row.at(1), row.at(2).toObject(), isV2));
    }
    const auto message = description.value(QLatin1String("unavailable"));
    const auto energy = description.value(QLatin1String("energy")).toObject();
    const auto orNull = [&description](const char *key) {
        const auto value = description.value(QLatin1String(key));
        return value.isUndefined() ? QJsonValue() : value;
    };
    QJsonObject device{
        {QStringLiteral("id"), id},
        {QStringLiteral("name"), name},
        {QStringLiteral("driverUri"), owner},
        {QStringLiteral("driverId"),
         isV2 ? shortDriver : QString(owner + QLatin1Char(':') + shortDriver)},
        {QStringLiteral("zone"),
         description.value(QLatin1String("zoneId")).toString(zoneIdOf(zoneName))},
        {QStringLiteral("class"), deviceClass},
        {QStringLiteral("virtualClass"), orNull("virtualClass")},
        {QStringLiteral("capabilities"), capabilities},
        {QStringLiteral("capabilitiesObj"), entries},
        {QStringLiteral("available"), !message.isString()},
        {QStringLiteral("unavailableMessage"), orNull("unavailable")},
        {QStringLiteral("warningMessage"), orNull("warning")},
        {QStringLiteral("ready"), true},
        {QStringLiteral("data"), QJsonObject{{QStringLiteral("id"), id.left(8)}}},
        {QStringLiteral("settings"), QJsonObject{{QStringLiteral("poll_interval"), 30}}},
        {QStringLiteral("settingsObj"), true},
        {QStringLiteral("icon"), QJsonValue()},
        {QStringLiteral("iconOverride"), QJsonValue()},
        {QStringLiteral("iconObj"), iconObj(deviceClass)},
        {QStringLiteral("color"), colourOf(app)},
        {QStringLiteral("ui"), uiOf(given)},
        {QStringLiteral("uiIndicator"), QJsonValue()},
        {QStringLiteral("energy"), QJsonValue()},
        {QStringLiteral("energyObj"), energyObj(energy, isV2)},
        {QStringLiteral("insights"), QJsonArray()},
        {QStringLiteral("images"), imagesOf(description, id)},
        {QStringLiteral("flags"), QJsonArray()},
        {QStringLiteral("repair"), false},
        {QStringLiteral("unpair"), false},
        {QStringLiteral("note"), QJsonValue()},
    };
    if (isV2) {
        device.insert(QStringLiteral("zoneName"), zoneName);
        device.insert(QStringLiteral("speechExamples"), QJsonArray());
    } else {
        device.insert(QStringLiteral("ownerUri"), owner);
        device.insert(QStringLiteral("group"), QJsonValue());
        device.insert(QStringLiteral("hidden"), false);
        device.insert(QStringLiteral("lastSeenAt"), isoNow());
        device.insert(QStringLiteral("firmwareUpdate"), QJsonValue());
        device.insert(QStringLiteral("videos"), QJsonArray());
    }
    return device;
}

QJsonObject zone(const QJsonObject &description, int order, const QString &dialect)
{
    const auto name = description.value(QLatin1String("name")).toString();
    const auto parent = description.value(QLatin1String("parent")).toString();
    QJsonObject zone{
        {QStringLiteral("id"), description.value(QLatin1String("id")).toString(zoneIdOf(name))},
        {QStringLiteral("name"), name},
        {QStringLiteral("parent"), parent.isEmpty() ? QJsonValue() : QJsonValue(zoneIdOf(parent))},
        {QStringLiteral("icon"),
         description.value(QLatin1String("icon")).toString(QStringLiteral("home"))},
        {QStringLiteral("active"), false},
        {QStringLiteral("activeLastUpdated"), QJsonValue()}};
    if (dialect == QLatin1String("v2")) {
        zone.insert(QStringLiteral("order"), order);
    } else {
        zone.insert(QStringLiteral("sortIndex"), order);
        zone.insert(QStringLiteral("activeOrigins"), QJsonArray());
    }
    return zone;
}

QJsonObject variable(const QJsonObject &description)
{
    const auto name = description.value(QLatin1String("name")).toString();
    return {
        {QStringLiteral("id"), description.value(QLatin1String("id")).toString(variableIdOf(name))},
        {QStringLiteral("name"), name},
        {QStringLiteral("type"), description.value(QLatin1String("type"))},
        {QStringLiteral("value"), description.value(QLatin1String("value"))}};
}

QJsonObject demoHome()
{
    return resource(QStringLiteral("home.json"));
}

const QJsonObject &catalogue()
{
    static const QJsonObject all = resource(QStringLiteral("capabilities.json"));
    return all;
}

} // namespace foyer::sim::homebuilder
