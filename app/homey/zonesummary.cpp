// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/zonesummary.h"

#include <QSet>

#include <algorithm>

namespace foyer {

namespace {

constexpr QStringView switchId = u"onoff";
constexpr QStringView temperatureId = u"measure_temperature";

bool isSwitchedOn(const Device &device)
{
    const Capability *onoff = device.capability(switchId);
    return onoff && onoff->shown().boolean().value_or(false);
}

void count(ZoneSummary &summary, const Device &device)
{
    ++summary.devices;
    const bool isOn = isSwitchedOn(device);
    if (isOn)
        ++summary.switchedOn;
    if (isLight(device)) {
        ++summary.lights;
        if (isOn)
            ++summary.lightsOn;
    }
    const Capability *sensor = device.capability(temperatureId);
    const auto value = sensor ? sensor->reported.number() : std::nullopt;
    if (value) {
        summary.temperatureMin = std::min(summary.temperatureMin.value_or(*value), *value);
        summary.temperatureMax = std::max(summary.temperatureMax.value_or(*value), *value);
    }
}

void add(ZoneSummary &whole, const ZoneSummary &part)
{
    whole.devices += part.devices;
    whole.switchedOn += part.switchedOn;
    whole.lights += part.lights;
    whole.lightsOn += part.lightsOn;
    if (part.temperatureMin) {
        whole.temperatureMin =
            std::min(whole.temperatureMin.value_or(*part.temperatureMin), *part.temperatureMin);
        whole.temperatureMax =
            std::max(whole.temperatureMax.value_or(*part.temperatureMax), *part.temperatureMax);
    }
}

} // namespace

bool isSummarised(const QString &capabilityId)
{
    return capabilityId == switchId || capabilityId == temperatureId;
}

bool isLight(const Device &device)
{
    return device.deviceClass == QLatin1String("light");
}

ZoneSummary summarise(const Home &home, const QString &zoneId)
{
    ZoneSummary summary;
    if (const Zone *zone = home.zone(zoneId))
        summary.isActive = zone->isActive;
    const QSet<QString> zones =
        zoneId.isEmpty() ? QSet<QString>() : home.zoneWithDescendants(zoneId);
    for (const QString &id : home.deviceIds()) {
        const Device *device = home.device(id);
        if (device && (zoneId.isEmpty() || zones.contains(device->zoneId)))
            count(summary, *device);
    }
    return summary;
}

QHash<QString, ZoneSummary> summariseZones(const Home &home)
{
    // First what each zone has itself, then the zones: there are a hundred devices to each.
    QHash<QString, ZoneSummary> own;
    for (const QString &id : home.zoneIds())
        own.insert(id, {});
    for (const QString &id : home.deviceIds()) {
        const Device *device = home.device(id);
        const auto zone = own.find(device->zoneId);
        if (zone != own.end())
            count(*zone, *device);
    }
    QHash<QString, ZoneSummary> summaries = own;
    for (const QString &id : home.zoneIds()) {
        const Zone *zone = home.zone(id);
        summaries[id].isActive = zone->isActive;
        const ZoneSummary &part = *own.constFind(id);
        // Upwards to the root; a cycle of parents ends where it began.
        QSet<QString> seen{id};
        for (zone = home.zone(zone->parentId); zone && !seen.contains(zone->id);
             zone = home.zone(zone->parentId)) {
            seen.insert(zone->id);
            add(summaries[zone->id], part);
        }
    }
    return summaries;
}

} // namespace foyer
