// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"

namespace foyer {

/// What a reading is about, in the order the household asks about it.
enum class ReadingKind {
    Temperature,
    Humidity,
    CarbonDioxide,
    AirQuality,
    Pressure,
    Noise,
    Light,
    Motion,
    Contact,
    Safety, ///< smoke, fire, gas, carbon monoxide
    Leak,   ///< water where none should be
    OtherAlarm,
    Power,
    Current,
    Voltage,
    Energy,
    Gas,
    Water,
    Rain,
    Wind,
    Battery,
    Signal,
    Media,
    Other,
};
constexpr int readingKindCount = int(ReadingKind::Other) + 1;

[[nodiscard]] ReadingKind readingKind(QStringView capabilityId);
/// Read and never set: everything that can be read, is not set and is not a maintenance action.
[[nodiscard]] bool isReading(const Capability &capability);

} // namespace foyer
