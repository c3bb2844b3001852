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

/// Counts over the zone with its sub-zones; an empty id means the whole home.
[[nodiscard]] ZoneSummary summarise(const Home &home, const QString &zoneId);

/// The same for every zone at once, by zone id: one pass over the devices.
[[nodiscard]] QHash<QString, ZoneSummary> summariseZones(const Home &home);

/// Whether a new value of this capability may change a summary.
[[nodiscard]] bool isSummarised(const QString &capabilityId);

[[nodiscard]] bool isLight(const Device &device); ///< class light, or a socket used as light

} // namespace foyer
