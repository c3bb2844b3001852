// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/homebuilder.h"

#include "simulator/catalogue.h"
#include "simulator/devicepower.h"
#include "simulator/devicesettings.h"
#include "simulator/flowbuilder.h"
#include "simulator/homestate.h"
#include "simulator/hubfiles.h"
#include "simulator/secrets.h"

#include <QDateTime>
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

/// Real drivers say more than the catalogue does; the demo's wishes are listed once, by capability.
QJsonObject withDefaults(QJsonObject home)
{
    const auto defaults = home.value(QLatin1String("defaults")).toObject();
    QJsonArray devices;
    const auto given = home.value(QLatin1String("devices")).toArray();
    for (const auto &value : given) {
        auto device = value.toObject();
        QJsonArray rows;
        const auto capabilities = device.value(QLatin1String("capabilities")).toArray();
        for (const auto &capability : capabilities) {
            auto row = capability.toArray();
            const auto base = row.at(0).toString().section(QLatin1Char('.'), 0, 0);
            auto overrides = defaults.value(base).toObject();
            const auto own = row.at(2).toObject();
            for (auto it = own.begin(); it != own.end(); ++it)
                overrides.insert(it.key(), it.value());
            rows.append(QJsonArray{row.at(0), row.at(1), overrides});
        }
        device.insert(QStringLiteral("capabilities"), rows);
        devices.append(device);
    }
    home.insert(QStringLiteral("devices"), devices);
    return home;
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
    if (!isV2 && given.contains(QLatin1String("approximation")))
        energy.insert(QStringLiteral("approximated"), true);
    return energy;
}

/// How the vendor's app would lay the device out: one component per kind of control.
QJsonObject uiOf(const QJsonArray &capabilities)
{
    QJsonArray components;
    QStringList kinds;
    QString quick;
    // What one tap on the tile may do; anything else of two states waits for the device's page.
    static const QStringList quickActions{
        QStringLiteral("onoff"),  QStringLiteral("speaker_playing"),
        QStringLiteral("locked"), QStringLiteral("garagedoor_closed"),
        QStringLiteral("button"), QStringLiteral("evcharger_charging")};
    for (const auto &value : capabilities) {
        const auto id = value.toArray().at(0).toString();
        const auto known = catalogue::known(id);
        const auto kind = known.value(QLatin1String("ui")).toString(QStringLiteral("sensor"));
        // What belongs into the settings of a device has no place on its tile.
        if (value.toArray().at(2).toObject().value(QLatin1String("maintenanceAction")).toBool())
            continue;
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
        if (quick.isEmpty() && quickActions.contains(id))
            quick = id;
    }
    return {{QStringLiteral("quickAction"), quick.isEmpty() ? QJsonValue() : QJsonValue(quick)},
            {QStringLiteral("quickActionOverride"), QJsonValue()},
            {QStringLiteral("components"), components},
            {QStringLiteral("componentsStartAt"), 0}};
}

QJsonObject imageOf(const QString &type, const QString &shortId, const QJsonValue &title,
                    const QString &deviceId)
{
    const auto imageId = imageIdOf(deviceId, shortId);
    const QJsonObject image{
        {QStringLiteral("id"), imageId},
        {QStringLiteral("ownerUri"), QString(QStringLiteral("homey:device:") + deviceId)},
        {QStringLiteral("url"), QString(QStringLiteral("/api/image/") + imageId)},
        {QStringLiteral("lastUpdated"), isoNow()}};
    return {{QStringLiteral("type"), type},
            {QStringLiteral("id"), shortId},
            {QStringLiteral("title"), title},
            {QStringLiteral("imageObj"), image}};
}

QJsonArray imagesOf(const QJsonObject &description, const QString &id)
{
    QJsonArray images;
    const auto camera = description.value(QLatin1String("camera"));
    if (camera.isString())
        images.append(imageOf(QStringLiteral("camera"), QStringLiteral("snapshot"), camera, id));
    const auto cover = description.value(QLatin1String("albumArt"));
    if (cover.isString())
        images.append(imageOf(QStringLiteral("media"), QStringLiteral("albumart"), cover, id));
    return images;
}

/// What the driver says of energy, as far as it says anything.
QJsonValue driverEnergy(const QJsonObject &given)
{
    auto energy = given;
    energy.remove(QStringLiteral("W"));
    return energy.isEmpty() ? QJsonValue() : QJsonValue(energy);
}

/// When the device was heard last: now, or as many hours ago as it says.
QString agoOf(const QJsonObject &description)
{
    const auto hours = description.value(QLatin1String("lastSeenHours")).toDouble();
    return QDateTime::currentDateTimeUtc()
        .addMSecs(-qint64(hours * 3600000))
        .toString(Qt::ISODateWithMs);
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

QString userIdOf(const QString &name)
{
    return derivedUuid(0, QStringLiteral("user/") + name);
}

QString imageIdOf(const QString &deviceId, const QString &shortId)
{
    return derivedUuid(0, QStringLiteral("image/") + shortId + deviceId);
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
    const auto seen = agoOf(description);
    QJsonArray capabilities;
    QJsonObject entries;
    QJsonArray logs;
    for (const auto &value : given) {
        const auto row = value.toArray();
        const auto capabilityId = row.at(0).toString();
        const auto overrides = row.at(2).toObject();
        auto entry = catalogue::entry(capabilityId, row.at(1), overrides, isV2);
        if (!entry.value(QLatin1String("lastUpdated")).isNull() &&
            !overrides.contains(QLatin1String("lastUpdated")))
            entry.insert(QStringLiteral("lastUpdated"), seen);
        const auto log = catalogue::logDefinition(id, capabilityId, overrides);
        capabilities.append(capabilityId);
        entries.insert(capabilityId, entry);
        if (!log.isEmpty())
            logs.append(log);
    }
    auto settings = devicesettings::initial(driver);
    const auto ownSettings = description.value(QLatin1String("settings")).toObject();
    for (auto it = ownSettings.begin(); it != ownSettings.end(); ++it)
        settings.insert(it.key(), it.value());
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
        {QStringLiteral("settings"), settings},
        {QStringLiteral("settingsObj"), !settings.isEmpty()},
        {QStringLiteral("icon"), QJsonValue()},
        {QStringLiteral("iconOverride"), QJsonValue()},
        {QStringLiteral("iconObj"),
         hubfiles::iconObj(description.value(QLatin1String("icon")).toString(deviceClass))},
        {QStringLiteral("color"), colourOf(app)},
        {QStringLiteral("ui"), uiOf(given)},
        {QStringLiteral("uiIndicator"), orNull("uiIndicator")},
        {QStringLiteral("energy"), driverEnergy(energy)},
        {QStringLiteral("energyObj"), energyObj(energy, isV2)},
        {QStringLiteral("insights"), logs},
        {QStringLiteral("images"), imagesOf(description, id)},
        {QStringLiteral("flags"), description.value(QLatin1String("flags")).toArray()},
        {QStringLiteral("repair"), false},
        {QStringLiteral("unpair"), false},
        {QStringLiteral("note"), orNull("note")},
    };
    if (isV2) {
        device.insert(QStringLiteral("zoneName"), zoneName);
        device.insert(QStringLiteral("speechExamples"), QJsonArray());
    } else {
        device.insert(QStringLiteral("ownerUri"), owner);
        device.insert(QStringLiteral("group"), QJsonValue());
        device.insert(QStringLiteral("hidden"),
                      description.value(QLatin1String("hidden")).toBool());
        device.insert(QStringLiteral("lastSeenAt"), seen);
        device.insert(QStringLiteral("firmwareUpdate"), QJsonValue());
        device.insert(QStringLiteral("videos"), QJsonArray());
    }
    auto power = device.value(QLatin1String("energyObj")).toObject();
    const auto watts = DevicePower::of(device);
    if (watts && watts->watts)
        power.insert(QStringLiteral("W"), *watts->watts);
    device.insert(QStringLiteral("energyObj"), power);
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

QJsonObject user(const QJsonObject &description)
{
    const auto name = description.value(QLatin1String("name"));
    const auto given = [&description](const char *key, const QJsonValue &otherwise) {
        const auto value = description.value(QLatin1String(key));
        return value.isUndefined() ? otherwise : value;
    };
    const auto idsOf = [&description](const char *key, QString (*idOf)(const QString &)) {
        QJsonArray ids;
        const auto names = description.value(QLatin1String(key)).toArray();
        for (const auto &entry : names)
            ids.append(idOf(entry.toString()));
        return ids;
    };
    const auto id = description.value(QLatin1String("id"))
                        .toString(userIdOf(name.toString(QStringLiteral("guest"))));
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), given("name", {})},
            {QStringLiteral("role"), given("role", QStringLiteral("user"))},
            {QStringLiteral("athomId"), given("athomId", {})},
            {QStringLiteral("enabled"), given("enabled", true)},
            {QStringLiteral("enabledUntil"), QJsonValue()},
            {QStringLiteral("present"), given("present", {})},
            {QStringLiteral("asleep"), given("asleep", {})},
            {QStringLiteral("avatar"), QJsonValue()},
            {QStringLiteral("verified"), given("verified", true)},
            {QStringLiteral("inviteUrl"), given("inviteUrl", {})},
            {QStringLiteral("localUsername"), QJsonValue()},
            {QStringLiteral("properties"),
             QJsonObject{{QStringLiteral("favoriteDevices"), idsOf("favouriteDevices", deviceIdOf)},
                         {QStringLiteral("favoriteFlows"),
                          idsOf("favouriteFlows", flowbuilder::flowIdOf)}}}};
}

const QJsonObject &demoHome()
{
    static const QJsonObject home = withDefaults(resource(QStringLiteral("home.json")));
    return home;
}

} // namespace foyer::sim::homebuilder
