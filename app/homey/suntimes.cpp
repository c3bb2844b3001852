// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/suntimes.h"

#include <QtMath>

#include <cmath>
#include <optional>

namespace foyer {

namespace {

constexpr double horizon = 90.833; ///< degrees from the zenith: half a sun and refraction

struct Sun
{
    double declination;    ///< radians
    double equationOfTime; ///< minutes
};

/// Where the sun stands, by Julian centuries since 2000 (Meeus, as NOAA's calculator uses it).
Sun sunAt(double centuries)
{
    const double t = centuries;
    const double meanLongitude = std::fmod(280.46646 + t * (36000.76983 + t * 0.0003032), 360.0);
    const double meanAnomaly = 357.52911 + t * (35999.05029 - 0.0001537 * t);
    const double eccentricity = 0.016708634 - t * (0.000042037 + 0.0000001267 * t);
    const double m = qDegreesToRadians(meanAnomaly);
    const double centre = std::sin(m) * (1.914602 - t * (0.004817 + 0.000014 * t)) +
                          std::sin(2 * m) * (0.019993 - 0.000101 * t) + std::sin(3 * m) * 0.000289;
    const double node = qDegreesToRadians(125.04 - 1934.136 * t);
    const double apparent =
        qDegreesToRadians(meanLongitude + centre - 0.00569 - 0.00478 * std::sin(node));
    const double meanObliquity =
        23 + (26 + (21.448 - t * (46.815 + t * (0.00059 - t * 0.001813))) / 60) / 60;
    const double obliquity = qDegreesToRadians(meanObliquity + 0.00256 * std::cos(node));
    const double y = std::pow(std::tan(obliquity / 2), 2);
    const double l = qDegreesToRadians(meanLongitude);
    const double equation = y * std::sin(2 * l) - 2 * eccentricity * std::sin(m) +
                            4 * eccentricity * y * std::sin(m) * std::cos(2 * l) -
                            0.5 * y * y * std::sin(4 * l) -
                            1.25 * eccentricity * eccentricity * std::sin(2 * m);
    return {std::asin(std::sin(obliquity) * std::sin(apparent)), 4 * qRadiansToDegrees(equation)};
}

} // namespace

SunTimes sunTimes(const QDate &date, double latitude, double longitude)
{
    SunTimes times;
    if (!date.isValid() || !(std::abs(latitude) <= 90) || !(std::abs(longitude) <= 180))
        return times;
    const QDateTime midnight(date, QTime(0, 0), Qt::UTC);
    const double phi = qDegreesToRadians(latitude);
    // Twice: first as the sun stands at noon there, then as it stands when it rises or sets.
    const auto minuteOf = [&](bool isRise) -> std::optional<double> {
        double minute = 720 - 4 * longitude;
        for (int pass = 0; pass < 2; ++pass) {
            const double day = date.toJulianDay() - 0.5 + minute / 1440;
            const Sun sun = sunAt((day - 2451545.0) / 36525);
            const double cosine =
                std::cos(qDegreesToRadians(horizon)) / (std::cos(phi) * std::cos(sun.declination)) -
                std::tan(phi) * std::tan(sun.declination);
            if (cosine < -1 || cosine > 1) {
                times.isAlwaysUp = cosine < -1;
                return {};
            }
            const double hourAngle = qRadiansToDegrees(std::acos(cosine));
            minute = 720 - 4 * (longitude + (isRise ? hourAngle : -hourAngle)) - sun.equationOfTime;
        }
        return minute;
    };
    if (const auto rise = minuteOf(true))
        times.rise = midnight.addSecs(qint64(std::round(*rise * 60)));
    if (const auto set = minuteOf(false))
        times.set = midnight.addSecs(qint64(std::round(*set * 60)));
    return times;
}

} // namespace foyer
