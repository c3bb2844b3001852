// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace foyer::sim {

/// The watts of one device at this moment: measured, or reckoned from its energy approximation
/// (protocol.md §4.1 energyObj). It knows nothing of totals.
struct DevicePower
{
    std::optional<double> watts; ///< nullopt: it has to do with energy, but nobody knows how much
    bool isApproximated = false;
    bool canApproximate = false;

    /// nullopt when the device has nothing to do with energy.
    static std::optional<DevicePower> of(const QJsonObject &device);
};

} // namespace foyer::sim
