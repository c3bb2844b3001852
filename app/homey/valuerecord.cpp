// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/valuerecord.h"

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {
constexpr qint64 ms = 1000;
} // namespace

void ValueRecord::add(qint64 at, double value)
{
    if (!m_samples.empty() && value == m_last)
        return;
    quint32 second = quint32(std::max<qint64>(0, at) / ms);
    if (m_samples.empty())
        m_base = value;
    else
        second = std::max(second, m_samples.back().at);
    if (m_samples.size() >= std::size_t(capacity))
        merge(second);
    m_last = value;
    // Grows a little at a time: most readings change a few times a day, and there are thousands.
    if (m_samples.size() == m_samples.capacity())
        m_samples.reserve(std::min<std::size_t>(capacity, m_samples.size() * 3 / 2 + 2));
    m_samples.push_back({second, float(value - m_base)});
}

void ValueRecord::merge(quint32 now)
{
    constexpr quint32 length = quint32(bucket / ms);
    const quint32 oldest = now > window / ms ? now - quint32(window / ms) : 0;
    std::vector<Sample> kept;
    kept.reserve(capacity);
    auto first = std::partition_point(m_samples.cbegin(), m_samples.cend(),
                                      [&](const Sample &s) { return s.at < oldest; });
    if (first != m_samples.cbegin())
        kept.push_back(*(first - 1)); // held when the window began
    while (first != m_samples.cend()) {
        const quint32 end = (first->at / length + 1) * length;
        const auto next =
            std::find_if(first, m_samples.cend(), [&](const Sample &s) { return s.at >= end; });
        auto [low, high] = std::minmax_element(
            first, next, [](const Sample &a, const Sample &b) { return a.delta < b.delta; });
        if (high < low)
            std::swap(low, high);
        kept.push_back(*low);
        if (high != low)
            kept.push_back(*high);
        if (next - 1 > high)
            kept.push_back(*(next - 1));
        first = next;
    }
    m_samples.swap(kept);
}

double ValueRecord::value(const Sample &sample) const
{
    const double value = m_base + double(sample.delta);
    // What the float lost is far behind the digits any sensor reports.
    constexpr double digits = 1e5;
    return std::abs(value) < 1e9 ? std::round(value * digits) / digits : value;
}

QList<Series::Point> ValueRecord::points(qint64 now, const std::vector<Gap> &gaps) const
{
    QList<Series::Point> found;
    found.reserve(qsizetype(m_samples.size() + 2 * gaps.size()));
    const qint64 start = now - window;
    auto gap = gaps.cbegin();
    double held = std::numeric_limits<double>::quiet_NaN();
    const auto put = [&](qint64 at, double value) {
        if (at <= start && !found.isEmpty())
            found.last() = {start, value}; // all that matters is what held at the beginning
        else
            found << Series::Point{std::max(at, start), value};
    };
    // Gaps up to `until`; a change reported for a time within one ends it early.
    const auto putGaps = [&](qint64 until, bool isChange) {
        for (; gap != gaps.cend() && gap->from < until; ++gap) {
            if (found.isEmpty())
                continue; // nothing was known before it
            put(gap->from, std::numeric_limits<double>::quiet_NaN());
            if (gap->to != 0 && (!isChange || gap->to < until))
                put(gap->to, held);
        }
    };
    for (const Sample &sample : m_samples) {
        const qint64 at = qint64(sample.at) * ms;
        putGaps(at, true);
        held = value(sample);
        put(at, held);
    }
    putGaps(now + 1, false);
    return found;
}

qsizetype ValueRecord::bytes() const
{
    return qsizetype(m_samples.capacity() * sizeof(Sample));
}

} // namespace foyer
