// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/energy.h"

#include <optional>

namespace foyer {

// What a live report adds up to, in watts. One place for it: the home page and the energy page
// must not disagree.

/// All home batteries together, positive charging; nullopt without any.
[[nodiscard]] std::optional<double> batteryWatts(const EnergyLive &live);
/// What the home uses: drawn from the grid and the sun, less what goes into batteries; without a
/// smart meter what the devices use.
[[nodiscard]] std::optional<double> homeWatts(const EnergyLive &live);
/// What the home uses and no device says; nullopt without a smart meter.
[[nodiscard]] std::optional<double> unmeteredWatts(const EnergyLive &live);

} // namespace foyer
