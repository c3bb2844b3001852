// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"

namespace foyer {

/// What a zone and everything below it is doing.
struct ZoneSummary
{
    int devices = 0;
    int lights = 0;
    int lightsOn = 0;
    int switchedOn = 0;                                   ///< devices of any class that are on
    std::optional<double> temperatureMin, temperatureMax; ///< °C as reported by measure_temperature
    bool isActive = false;                                ///< as the hub says of the zone itself
};

enum class BulkScope { Lights, AllDevices };

/// Counts over the zone with its sub-zones; an empty id means the whole home.
[[nodiscard]] ZoneSummary summarise(const Home &home, const QString &zoneId);

/// One write of a bulk action.
struct BulkWrite
{
    QString deviceId;
    QString capabilityId;
    Value value;
};

/// What "switch off" would write in the zone with its sub-zones: every available device that is on
/// through a settable onoff. Locks, doors, alarms, and devices that are not plain switches (class
/// of fridge, freezer, router, hub, camera, alarm panel, EV charger) are left out.
[[nodiscard]] QList<BulkWrite> switchOffPlan(const Home &home, const QString &zoneId,
                                             BulkScope scope);
[[nodiscard]] bool isLight(const Device &device); ///< class light, or a socket used as light

} // namespace foyer
