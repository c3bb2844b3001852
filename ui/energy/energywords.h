// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/energy.h"

#include <QString>

#include <optional>

namespace foyer {

class UiWords;

/// Amounts of energy and money in words, and what can be reckoned from a live report.
namespace energywords {

[[nodiscard]] QString kWh(const UiWords &words, std::optional<double> amount); ///< "–" for nothing
/// "€ 1.23" as the language writes it; `currency` is an ISO code.
[[nodiscard]] QString money(const UiWords &words, double amount, const QString &currency);

/// The watts of all home batteries, positive charging; nullopt without any.
[[nodiscard]] std::optional<double> batteryWatts(const EnergyLive &live);
/// What the home uses: drawn from the grid and the sun, less what goes into batteries; without a
/// smart meter what the devices use.
[[nodiscard]] std::optional<double> homeWatts(const EnergyLive &live);
/// What the home uses and no device says; nullopt without a smart meter.
[[nodiscard]] std::optional<double> unmeteredWatts(const EnergyLive &live);

} // namespace energywords

} // namespace foyer
