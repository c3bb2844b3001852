// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/zonesummary.h"

#include <QSet>

#include <algorithm>

namespace foyer {

namespace {

bool isSwitchedOn(const Device &device)
{
    const Capability *onoff = device.capability(u"onoff");
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
    const Capability *sensor = device.capability(u"measure_temperature");
    const auto value = sensor ? sensor->reported.number() : std::nullopt;
    if (value) {
        summary.temperatureMin = std::min(summary.temperatureMin.value_or(*value), *value);
        summary.temperatureMax = std::max(summary.temperatureMax.value_or(*value), *value);
    }
}

} // namespace

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
    QHash<QString, ZoneSummary> summaries;
    for (const QString &id : home.zoneIds())
        summaries[id].isActive = home.zone(id)->isActive;
    for (const QString &id : home.deviceIds()) {
        const Device *device = home.device(id);
        // Upwards to the root; a cycle of parents ends where it began.
        QSet<QString> seen;
        const Zone *zone = home.zone(device->zoneId);
        while (zone && !seen.contains(zone->id)) {
            seen.insert(zone->id);
            count(summaries[zone->id], *device);
            zone = home.zone(zone->parentId);
        }
    }
    return summaries;
}

} // namespace foyer
