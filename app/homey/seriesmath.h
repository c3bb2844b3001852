// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insights.h"

#include <QTimeZone>

#include <array>

namespace foyer {

/// What a legend says of a series. Gaps count for nothing but coverage.
struct SeriesFigures
{
    double minimum, maximum;
    double mean;     ///< each value weighed with the time it stands for
    double sum;      ///< of the values: for differences of a meter, what was used
    double last;     ///< the newest value
    double coverage; ///< 0…1: the share of the points that hold a value
};
/// nullopt when nothing was recorded.
[[nodiscard]] std::optional<SeriesFigures> figuresOf(const Series &series);

/// True for the log of a meter that only counts up ("meter_power.imported"; protocol.md 4.21).
[[nodiscard]] bool isCumulative(const InsightsLog &log);
/// What a meter counted from each point to the next, at the time of the first. A meter that went
/// back was exchanged or reset: a gap.
[[nodiscard]] Series differences(const Series &meter);

/// Every resolution, shortest first within its kind.
[[nodiscard]] const std::array<Resolution, 15> &allResolutions();

/// Where to read the period before `resolution`'s: a window that the hub offers and that holds it.
/// nullopt when it offers none.
[[nodiscard]] std::optional<Resolution> resolutionBefore(Resolution resolution);
/// When the period before the one from `start` to `end` began, by the calendar of `zone`: the day,
/// week, month or year before, else as long before.
[[nodiscard]] qint64 startBefore(Resolution resolution, qint64 start, qint64 end,
                                 const QTimeZone &zone);
/// The part of `wider` from `from` on for `length` ms, moved by `shift` ms.
[[nodiscard]] Series shifted(const Series &wider, qint64 from, qint64 length, qint64 shift);

} // namespace foyer
