// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <limits>
#include <optional>

namespace foyer {

/// One log of the hub (protocol.md 4.10).
struct InsightsLog
{
    QString id;       ///< as the hub's paths want it: full on V3, short on V2
    QString ownerUri; ///< homey:device:<uuid>, homey:manager:…
    QString shortId;  ///< the capability id for a device's log
    QString ownerName;
    QString title;
    QString units;
    bool isBoolean = false;
    std::optional<int> decimals;
};

/// Values over time. A NaN is a gap: nothing was recorded there.
struct Series
{
    enum class Source { None, Hub, Program }; ///< Program: seen by us since the start
    struct Point
    {
        qint64 at = 0; ///< ms since the epoch, UTC
        double value = std::numeric_limits<double>::quiet_NaN();
    };
    Source source = Source::None;
    qint64 start = 0, end = 0;
    qint64 step = 0;      ///< ms between points; 0: irregular
    qint64 updatesIn = 0; ///< ms until the hub has more; 0: it did not say
    QList<Point> points;
    bool isBoolean = false; ///< values are shares of time true, 0…1

    struct Range
    {
        double minimum, maximum;
    };
    /// Over the points at or after `from`; nullopt without any.
    [[nodiscard]] std::optional<Range> range(qint64 from = 0) const;
};

/// The windows the hub knows. An unknown one would silently give another window, so it cannot be
/// named.
enum class Resolution {
    LastHour,
    Last6Hours,
    Last24Hours,
    Last7Days,
    Last14Days,
    Last31Days,
    Today,
    Yesterday,
    ThisWeek,
    LastWeek,
    ThisMonth,
    LastMonth,
    ThisYear,
    LastYear,
    Last2Years
};
[[nodiscard]] QString resolutionId(Resolution resolution);

} // namespace foyer
