// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

#include <optional>

namespace foyer {

/// The level on a tile (DeviceModel::LevelRole) as plain numbers: where it stands, and which values
/// it may take.
struct Level
{
    QString capability;
    QString units;
    double value = 0;
    double minimum = 0;
    double maximum = 1;
    double step = 0;      ///< 0 = the hub gave none
    int decimals = -1;    ///< −1 = the hub gave none
    bool isKnown = false; ///< false: the hub never reported a value

    /// Nothing when the variant holds no level or a range without width.
    [[nodiscard]] static std::optional<Level> from(const QVariant &variant);
    /// 0…1 along the groove.
    [[nodiscard]] double position() const;
    /// The value at a place on the groove (any number; limited to the range) in the capability's
    /// own steps.
    [[nodiscard]] double at(double position) const;
    /// `steps` own steps away from the present value, limited to the range; without a step,
    /// hundredths of the range.
    [[nodiscard]] double stepped(int steps) const;
    /// The nearest value on the grid of steps that starts at the minimum, limited to the range.
    [[nodiscard]] double snapped(double wanted) const;
};

} // namespace foyer
