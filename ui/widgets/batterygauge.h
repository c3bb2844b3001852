// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>

#include <optional>

class QPainter;

namespace foyer {

/// What a battery looks like lying on its side: filled as far as it is charged, one bar and a
/// notch of air when it is low, a cross when it is empty, a dash when nobody knows.
struct BatteryGauge
{
    enum class Mark { None, Low, Dead, Unknown };

    std::optional<double> percent; ///< 0…100
    Mark mark = Mark::None;

    /// `ink` for the outline, `fill` for what is charged. Grows from the left, and from the right
    /// when mirrored.
    void paint(QPainter &painter, const QRectF &rect, const QColor &ink, const QColor &fill,
               bool isMirrored) const;
    static constexpr double width = 44;
    static constexpr double height = 16;
};

} // namespace foyer
