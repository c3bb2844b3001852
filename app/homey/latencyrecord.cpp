// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/latencyrecord.h"

#include <cmath>

namespace foyer {

void LatencyRecord::add(qint64 at, qint64 milliseconds)
{
    put({at, double(milliseconds)});
}

void LatencyRecord::addGap(qint64 at)
{
    if (!m_points.empty() && std::isfinite(m_points.back().value))
        put({at});
}

void LatencyRecord::put(const Series::Point &point)
{
    if (!m_points.empty() && point.at < m_points.back().at)
        m_points.clear();
    m_points.push_back(point);
    while (m_points.size() > size_t(maximum) || m_points.front().at < point.at - window)
        m_points.pop_front();
}

Series LatencyRecord::series(qint64 now) const
{
    Series series;
    series.source = Series::Source::Hub;
    series.start = now - window;
    series.end = now;
    series.step = 1; // a line from answer to answer: nothing is held in between
    for (const Series::Point &point : m_points) {
        if (point.at >= series.start)
            series.points << point;
    }
    return series;
}

} // namespace foyer
