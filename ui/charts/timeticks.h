// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QTimeZone>

namespace foyer {

/// Where a time axis is marked, by the clock and calendar of a zone: full hours, midnights, Mondays
/// and firsts, also across a change to summer time.
class TimeTicks
{
public:
    /// At most `most` marks from `from` to `to`, ms since the epoch.
    TimeTicks(qint64 from, qint64 to, int most, const QTimeZone &zone);

    [[nodiscard]] const QList<qint64> &ticks() const { return m_ticks; }
    /// "14:30", at a midnight "12 Jan"; months "Jan 2026", years "2026".
    [[nodiscard]] QString label(qint64 at, const QLocale &locale) const;

private:
    enum class Unit { Second, Minute, Hour, Day, Week, Month, Year };
    [[nodiscard]] QDateTime firstAtOrBefore(qint64 at) const;
    [[nodiscard]] QDateTime next(const QDateTime &time) const;

    QTimeZone m_zone;
    Unit m_unit = Unit::Year;
    int m_count = 1;
    QList<qint64> m_ticks;
};

} // namespace foyer
