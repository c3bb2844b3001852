// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insights.h"

#include <deque>

namespace foyer {

/// How long the hub took to answer during the last ten minutes. Measures nothing itself and forgets
/// what is older.
class LatencyRecord
{
public:
    static constexpr qint64 window = 10LL * 60 * 1000; ///< ms
    static constexpr int maximum = 600;                ///< values kept, whatever their rate

    /// `at` is ms since the epoch; a clock that was set back starts the record over.
    void add(qint64 at, qint64 milliseconds);
    void addGap(qint64 at); ///< there was no connection from here on
    void clear() { m_points.clear(); }
    [[nodiscard]] Series series(qint64 now) const;

private:
    void put(const Series::Point &point);
    std::deque<Series::Point> m_points;
};

} // namespace foyer
