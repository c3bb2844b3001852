// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insights.h"

#include <vector>

namespace foyer {

/// The values one reading took in the last 24 hours: only changes, since a value holds until the
/// next one. Eight bytes a sample and at most `capacity` of them: when there are more, samples of a
/// quarter of an hour are merged to its lowest, highest and last. Knows nothing of devices.
class ValueRecord
{
public:
    static constexpr int capacity = 300;
    static constexpr qint64 window = 24 * 3600 * 1000LL; ///< ms
    static constexpr qint64 bucket = 15 * 60 * 1000LL; ///< ms; local midnights fall between buckets

    /// A stretch in which nothing could be seen; `to` is 0 while it lasts. ms since the epoch.
    struct Gap
    {
        qint64 from = 0;
        qint64 to = 0;
    };

    /// `at` in ms since the epoch, kept to the second; times before the last one are taken as that.
    /// The same value again adds nothing.
    void add(qint64 at, double value);
    [[nodiscard]] bool isEmpty() const { return m_samples.empty(); }
    [[nodiscard]] double last() const { return m_last; }
    /// What is known of the 24 hours before `now`, oldest first: the value that held when they
    /// began, each change, and a NaN where a gap began with the held value again where it ended.
    [[nodiscard]] QList<Series::Point> points(qint64 now, const std::vector<Gap> &gaps) const;
    [[nodiscard]] int count() const { return int(m_samples.size()); }
    [[nodiscard]] qsizetype bytes() const; ///< on the heap

private:
    struct Sample
    {
        quint32 at;  ///< seconds since the epoch
        float delta; ///< from m_base: exact enough for a meter's seven digits before the point
    };
    void merge(quint32 now);
    [[nodiscard]] double value(const Sample &sample) const;

    std::vector<Sample> m_samples;
    double m_base = 0;
    double m_last = 0;
};

} // namespace foyer
