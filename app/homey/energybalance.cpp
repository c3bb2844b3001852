// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/energybalance.h"

#include <algorithm>

namespace foyer {

std::optional<double> batteryWatts(const EnergyLive &live)
{
    std::optional<double> sum;
    for (const EnergyLive::Item &item : live.items) {
        if (item.isHomeBattery && item.watts)
            sum = sum.value_or(0) + *item.watts;
    }
    return sum;
}

std::optional<double> homeWatts(const EnergyLive &live)
{
    if (!live.gridWatts)
        return live.consumedWatts;
    return *live.gridWatts + live.generatedWatts.value_or(0) - batteryWatts(live).value_or(0);
}

std::optional<double> unmeteredWatts(const EnergyLive &live)
{
    if (!live.gridWatts || !live.consumedWatts)
        return {};
    // Meters report at different moments: a little below nothing is nothing.
    return std::max(*homeWatts(live) - *live.consumedWatts, 0.0);
}

} // namespace foyer
