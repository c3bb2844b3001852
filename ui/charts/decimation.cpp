// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/decimation.h"

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr qsizetype topGroups = 64; ///< a level above so few is not worth having
} // namespace

Decimation::Group Decimation::single(const Series::Point &point)
{
    return {point.value, point.value, point.at, point.at};
}

void Decimation::join(Group &group, const Group &other)
{
    if (!std::isfinite(other.minimum))
        return;
    if (!std::isfinite(group.minimum)) {
        group = other;
        return;
    }
    if (other.minimum < group.minimum) {
        group.minimum = other.minimum;
        group.minimumAt = other.minimumAt;
    }
    if (other.maximum > group.maximum) {
        group.maximum = other.maximum;
        group.maximumAt = other.maximumAt;
    }
}

void Decimation::setPoints(QList<Series::Point> points)
{
    m_points = std::move(points);
    m_levels.clear();
    Level below;
    for (qsizetype count = m_points.size(); count > topGroups * groupSize;) {
        const qsizetype groups = (count + groupSize - 1) / groupSize;
        Level level;
        level.reserve(std::size_t(groups));
        for (qsizetype first = 0; first < count; first += groupSize) {
            Group group{nothing, nothing, 0, 0};
            for (qsizetype i = first; i < std::min(first + groupSize, count); ++i)
                join(group,
                     m_levels.empty() ? single(m_points.at(i)) : m_levels.back()[std::size_t(i)]);
            level.push_back(group);
        }
        m_levels.push_back(std::move(level));
        count = groups;
    }
}

void Decimation::append(const Series::Point &point)
{
    m_points << point;
    qsizetype index = m_points.size() - 1;
    for (Level &level : m_levels) {
        index /= groupSize;
        if (std::size_t(index) < level.size())
            join(level[std::size_t(index)], single(point));
        else
            level.push_back(single(point));
    }
    // Without this a series that only ever grew would have no levels.
    if (m_levels.empty() && m_points.size() > 2 * topGroups * groupSize)
        setPoints(m_points);
}

qsizetype Decimation::indexOf(qint64 at) const
{
    return std::lower_bound(m_points.cbegin(), m_points.cend(), at,
                            [](const Series::Point &point, qint64 t) { return point.at < t; }) -
           m_points.cbegin();
}

template<typename Fn>
void Decimation::eachGroup(qsizetype first, qsizetype last, qsizetype largest, Fn fn) const
{
    while (first < last) {
        int level = -1;
        qsizetype size = 1;
        while (std::size_t(level + 1) < m_levels.size() && size * groupSize <= largest &&
               first % (size * groupSize) == 0 && first + size * groupSize <= last) {
            size *= groupSize;
            ++level;
        }
        fn(level < 0 ? single(m_points.at(first))
                     : m_levels[std::size_t(level)][std::size_t(first / size)],
           m_points.at(first).at);
        first += size;
    }
}

std::optional<Series::Range> Decimation::range(qint64 from, qint64 to) const
{
    Group all{nothing, nothing, 0, 0};
    eachGroup(indexOf(from), indexOf(to + 1), m_points.size(),
              [&](const Group &group, qint64) { join(all, group); });
    if (!std::isfinite(all.minimum))
        return {};
    return Series::Range{all.minimum, all.maximum};
}

QList<Series::Point> Decimation::visible(qint64 from, qint64 to, int columns) const
{
    const qsizetype first = std::max<qsizetype>(indexOf(from) - 1, 0);
    const qsizetype last = std::min(indexOf(to + 1) + 1, m_points.size());
    columns = std::max(columns, 1);
    if (last - first <= qsizetype(columns) * 4 || to <= from)
        return m_points.mid(first, std::max<qsizetype>(last - first, 0));
    // Groups a quarter of a column wide at most: no peak lands in a neighbour's column.
    const qsizetype largest = std::max<qsizetype>((last - first) / (qsizetype(columns) * 4), 1);
    QList<Series::Point> drawn;
    drawn.reserve(qsizetype(columns) * 2 + 2);
    Group group{nothing, nothing, 0, 0};
    qint64 column = std::numeric_limits<qint64>::min(), begin = from;
    const auto flush = [&] {
        if (column == std::numeric_limits<qint64>::min())
            return;
        if (!std::isfinite(group.minimum)) {
            drawn << Series::Point{begin, nothing};
            return;
        }
        const Series::Point low{group.minimumAt, group.minimum};
        const Series::Point high{group.maximumAt, group.maximum};
        drawn << (low.at <= high.at ? low : high);
        if (low.at != high.at)
            drawn << (low.at <= high.at ? high : low);
    };
    const double perMs = double(columns) / double(to - from);
    eachGroup(first, last, largest, [&](const Group &each, qint64 at) {
        const auto here = qint64(std::floor(double(at - from) * perMs));
        if (here != column) {
            flush();
            group = Group{nothing, nothing, 0, 0};
            column = here;
            begin = at;
        }
        join(group, each);
    });
    flush();
    return drawn;
}

} // namespace foyer
