// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/insights.h"

#include <algorithm>
#include <cmath>

namespace foyer {

std::optional<Series::Range> Series::range(qint64 from) const
{
    std::optional<Range> found;
    for (const Point &point : points) {
        if (point.at < from || !std::isfinite(point.value))
            continue;
        if (!found)
            found = Range{point.value, point.value};
        found->minimum = std::min(found->minimum, point.value);
        found->maximum = std::max(found->maximum, point.value);
    }
    return found;
}

QString resolutionId(Resolution resolution)
{
    switch (resolution) {
    case Resolution::LastHour: return QStringLiteral("lastHour");
    case Resolution::Last6Hours: return QStringLiteral("last6Hours");
    case Resolution::Last24Hours: return QStringLiteral("last24Hours");
    case Resolution::Last7Days: return QStringLiteral("last7Days");
    case Resolution::Last14Days: return QStringLiteral("last14Days");
    case Resolution::Last31Days: return QStringLiteral("last31Days");
    case Resolution::Today: return QStringLiteral("today");
    case Resolution::Yesterday: return QStringLiteral("yesterday");
    case Resolution::ThisWeek: return QStringLiteral("thisWeek");
    case Resolution::LastWeek: return QStringLiteral("lastWeek");
    case Resolution::ThisMonth: return QStringLiteral("thisMonth");
    case Resolution::LastMonth: return QStringLiteral("lastMonth");
    case Resolution::ThisYear: return QStringLiteral("thisYear");
    case Resolution::LastYear: return QStringLiteral("lastYear");
    case Resolution::Last2Years: return QStringLiteral("last2Years");
    }
    return {};
}

} // namespace foyer
