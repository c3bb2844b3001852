// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace foyer {

class UiWords;

/// What a battery, a charger or a solar panel does, in a sentence with its power. Signs as the hub
/// sends them: positive is charging for a battery and producing for a solar panel (protocol.md
/// 4.11).
namespace powerwords {

/// `state`: battery_charging_state ("charging", "discharging", "idle"), empty when there is none;
/// then the sign decides.
[[nodiscard]] QString battery(const UiWords &words, const QString &state,
                              std::optional<double> watts);
[[nodiscard]] QString solar(const UiWords &words, std::optional<double> watts);
/// `state`: evcharger_charging_state or ev_charging_state; empty or unknown: `isCharging` decides,
/// and nothing is said when that is not known either.
[[nodiscard]] QString charger(const UiWords &words, const QString &state,
                              std::optional<bool> isCharging, std::optional<double> watts);

/// Below this a power is none: meters of resting devices tremble. Watts.
inline constexpr double nothingBelow = 1;

} // namespace powerwords

} // namespace foyer
