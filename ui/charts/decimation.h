// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insights.h"

#include <vector>

namespace foyer {

/// A long series at any zoom for the price of the pixels: lowest and highest of ever larger groups
/// of points, so that a peak of one minute still shows in a year. Draws nothing.
class Decimation
{
public:
    static constexpr qsizetype groupSize = 8;

    void setPoints(QList<Series::Point> points); ///< oldest first
    void append(const Series::Point &point);     ///< not older than the last
    [[nodiscard]] const QList<Series::Point> &points() const { return m_points; }

    /// What to draw from `from` to `to` on `columns` pixels: every point when there are few, else
    /// the lowest and highest of each column in the order they came; a NaN where a column or a
    /// point has nothing. One point beyond each end is included, so that lines leave the picture.
    [[nodiscard]] QList<Series::Point> visible(qint64 from, qint64 to, int columns) const;
    /// Lowest and highest from `from` to `to`; nullopt when there is nothing.
    [[nodiscard]] std::optional<Series::Range> range(qint64 from, qint64 to) const;

private:
    struct Group
    {
        double minimum, maximum; ///< NaN: only gaps
        qint64 minimumAt, maximumAt;
    };
    using Level = std::vector<Group>;

    static void join(Group &group, const Group &other);
    [[nodiscard]] static Group single(const Series::Point &point);
    [[nodiscard]] qsizetype indexOf(qint64 at) const; ///< of the first point at or after `at`
    /// Groups that cover the points `first` … `last` (exclusive) exactly, the fewest there are.
    template<typename Fn>
    void eachGroup(qsizetype first, qsizetype last, qsizetype largest, Fn fn) const;

    QList<Series::Point> m_points;
    std::vector<Level> m_levels; ///< groups of 8, of 64, … points
};

} // namespace foyer
