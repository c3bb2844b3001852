// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace foyer {

/// When the sun rises and sets; not valid where it does not on that day.
struct SunTimes
{
    QDateTime rise; ///< UTC
    QDateTime set;
    bool isAlwaysUp = false; ///< when both are not valid: midnight sun, else polar night
};

/// For the day `date` at a place, degrees north and east; upper edge of the sun on a flat horizon,
/// with the usual refraction (NOAA's formulas; good to about a minute below 65° latitude).
[[nodiscard]] SunTimes sunTimes(const QDate &date, double latitude, double longitude);

} // namespace foyer
