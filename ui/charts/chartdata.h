// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insights.h"

#include <QTimeZone>

#include <functional>

namespace foyer {

/// One line, row of bars or lane of bands of a chart.
struct ChartSeries
{
    enum class Kind {
        Line,  ///< from point to point, broken at a gap
        Step,  ///< a value holds until the next
        Bands, ///< a lane of its own: shares of time true, 0…1
        Bars,  ///< from `at` for `step` ms
    };
    QString id;
    QString title; ///< plain text
    QString unit;  ///< series of one unit share an axis; "" is a unit too
    Kind kind = Kind::Line;
    int colour = 0;            ///< index for chartColour()
    bool isComparison = false; ///< drawn fainter and dashed: another time laid over this one
    qint64 shift = 0;          ///< ms added to the times to lay them over; the true time is without
    qint64 step = 0;           ///< ms between points; 0: irregular
    QList<Series::Point> points;           ///< oldest first; NaN is a gap
    std::function<QString(double)> format; ///< words a value with its unit; none: plain digits

    [[nodiscard]] QString text(double value) const;
    /// The point a reader at `at` would name: for bars and steps the one that covers it, else the
    /// nearest; nullptr outside of what was recorded, or in a gap.
    [[nodiscard]] const Series::Point *pointAt(qint64 at) const;
};

/// Values exactly as they are, one line a time, ISO 8601 times with the offset of `zone`; a
/// comparison keeps its true times in a column of its own. RFC 4180; a name that a spreadsheet
/// would run as a formula gets a quote before it.
[[nodiscard]] QByteArray chartCsv(const QList<ChartSeries> &series, const QTimeZone &zone);

} // namespace foyer
