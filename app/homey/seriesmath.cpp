// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/seriesmath.h"

#include <algorithm>
#include <cmath>

namespace foyer {

std::optional<SeriesFigures> figuresOf(const Series &series)
{
    SeriesFigures figures{0, 0, 0, 0, 0, 0};
    double weights = 0, weighed = 0;
    qsizetype known = 0;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const Series::Point &point = series.points.at(i);
        if (!std::isfinite(point.value))
            continue;
        figures.minimum = known == 0 ? point.value : std::min(figures.minimum, point.value);
        figures.maximum = known == 0 ? point.value : std::max(figures.maximum, point.value);
        figures.sum += point.value;
        figures.last = point.value;
        ++known;
        // On a grid all weigh the same; what came live in between stands for less.
        double weight = series.step > 0 ? double(series.step) : 1;
        if (i + 1 < series.points.size()) {
            const auto length = double(series.points.at(i + 1).at - point.at);
            weight = series.step > 0 ? std::min(weight, length) : length;
        }
        weights += weight;
        weighed += weight * point.value;
    }
    if (known == 0)
        return {};
    figures.mean = weights > 0 ? weighed / weights : figures.last;
    figures.coverage = double(known) / double(series.points.size());
    return figures;
}

bool isCumulative(const InsightsLog &log)
{
    return !log.isBoolean && log.shortId.startsWith(QLatin1String("meter_"));
}

Series differences(const Series &meter)
{
    Series counted = meter;
    counted.points.clear();
    for (qsizetype i = 0; i + 1 < meter.points.size(); ++i) {
        const double by = meter.points.at(i + 1).value - meter.points.at(i).value;
        counted.points << Series::Point{meter.points.at(i).at,
                                        by >= 0 ? by : std::numeric_limits<double>::quiet_NaN()};
    }
    return counted;
}

const std::array<Resolution, 15> &allResolutions()
{
    static constexpr std::array<Resolution, 15> all{
        Resolution::LastHour,   Resolution::Last6Hours, Resolution::Last24Hours,
        Resolution::Last7Days,  Resolution::Last14Days, Resolution::Last31Days,
        Resolution::Last2Years, Resolution::Today,      Resolution::Yesterday,
        Resolution::ThisWeek,   Resolution::LastWeek,   Resolution::ThisMonth,
        Resolution::LastMonth,  Resolution::ThisYear,   Resolution::LastYear};
    return all;
}

std::optional<Resolution> resolutionBefore(Resolution resolution)
{
    switch (resolution) {
    case Resolution::LastHour: return Resolution::Last6Hours;
    case Resolution::Last6Hours: return Resolution::Last24Hours;
    case Resolution::Last24Hours: return Resolution::Last7Days;
    case Resolution::Last7Days: return Resolution::Last14Days;
    case Resolution::Last14Days: return Resolution::Last31Days;
    case Resolution::Last31Days: return Resolution::Last2Years;
    case Resolution::Today: return Resolution::Yesterday;
    case Resolution::Yesterday: return Resolution::Last7Days;
    case Resolution::ThisWeek: return Resolution::LastWeek;
    case Resolution::LastWeek: return Resolution::Last31Days;
    case Resolution::ThisMonth: return Resolution::LastMonth;
    case Resolution::LastMonth: return Resolution::Last2Years;
    case Resolution::ThisYear: return Resolution::LastYear;
    case Resolution::LastYear: return Resolution::Last2Years;
    case Resolution::Last2Years: break;
    }
    return {};
}

qint64 startBefore(Resolution resolution, qint64 start, qint64 end, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(start, zone);
    const auto on = [&](const QDate &date) {
        return QDateTime(date, time.time(), zone).toMSecsSinceEpoch();
    };
    switch (resolution) {
    case Resolution::Today:
    case Resolution::Yesterday: return on(time.date().addDays(-1));
    case Resolution::ThisWeek:
    case Resolution::LastWeek: return on(time.date().addDays(-7));
    case Resolution::ThisMonth:
    case Resolution::LastMonth: return on(time.date().addMonths(-1));
    case Resolution::ThisYear:
    case Resolution::LastYear: return on(time.date().addYears(-1));
    default: return start - (end - start);
    }
}

Series shifted(const Series &wider, qint64 from, qint64 length, qint64 shift)
{
    Series part = wider;
    part.points.clear();
    for (const Series::Point &point : wider.points) {
        if (point.at >= from && point.at <= from + length)
            part.points << Series::Point{point.at + shift, point.value};
    }
    part.start = from + shift;
    part.end = part.start + length;
    return part;
}

} // namespace foyer
