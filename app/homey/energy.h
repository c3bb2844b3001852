// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace foyer {

/// The live energy report (protocol.md 4.11). Watts: positive consumes, for solar panels positive
/// generates, for a home battery positive charges. nullopt is "not known".
struct EnergyLive
{
    struct Item
    {
        QString type; ///< device, cumulative, zone
        QString id;
        QString name;
        std::optional<double> watts;
        std::optional<double> costPerHour; ///< in the currency, at the price of now
        bool isHomeBattery = false;
        bool isEvCharger = false;
        bool isApproximated = false;
        bool isIncludedInTotal = false;
    };
    std::optional<double> consumedWatts;
    std::optional<double> generatedWatts;
    std::optional<double> gridWatts; ///< totalCumulative: the smart meter
    /// What the hub itself says that costs, at the price of now; negative is earned.
    std::optional<double> consumedCostPerHour, generatedCostPerHour, gridCostPerHour;
    QString currency; ///< ISO code; may be empty
    std::vector<Item> items;
};

} // namespace foyer
