// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/zonesummary.h"

#include <QSet>

#include <algorithm>

namespace foyer {

namespace {

template<typename Visit>
void forEachDevice(const Home &home, const QString &zoneId, Visit visit)
{
    const QSet<QString> zones =
        zoneId.isEmpty() ? QSet<QString>() : home.zoneWithDescendants(zoneId);
    for (const QString &id : home.deviceIds()) {
        const Device *device = home.device(id);
        if (device && (zoneId.isEmpty() || zones.contains(device->zoneId)))
            visit(*device);
    }
}

bool isSwitchedOn(const Device &device)
{
    const Capability *onoff = device.capability(u"onoff");
    return onoff && onoff->shown().boolean().value_or(false);
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
    forEachDevice(home, zoneId, [&](const Device &device) {
        ++summary.devices;
        const bool isOn = isSwitchedOn(device);
        if (isOn)
            ++summary.switchedOn;
        if (isLight(device)) {
            ++summary.lights;
            if (isOn)
                ++summary.lightsOn;
        }
        if (const Capability *sensor = device.capability(u"measure_temperature")) {
            if (const auto value = sensor->reported.number()) {
                summary.temperatureMin = std::min(summary.temperatureMin.value_or(*value), *value);
                summary.temperatureMax = std::max(summary.temperatureMax.value_or(*value), *value);
            }
        }
    });
    return summary;
}

} // namespace foyer
