// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insights.h"

#include <QRectF>

class QPainter;
class QPalette;

namespace foyer {

/// Where times and values of a series lie in a rectangle. Time runs from left to right in every
/// language, as clocks and the hub's own charts do.
class SparkScale
{
public:
    SparkScale(const Series &series, const QRectF &rect);

    [[nodiscard]] double x(qint64 at) const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] qint64 timeAt(double x) const;
    [[nodiscard]] const QRectF &rect() const { return m_rect; }

private:
    QRectF m_rect;
    double m_start = 0, m_length = 1;
    double m_low = 0, m_height = 0;
};

/// Until when a point's value is drawn: to the next point where it holds (step 0, booleans), else
/// its own time.
[[nodiscard]] qint64 heldUntil(const Series &series, qsizetype point);
/// The last point at or before `at`, so that its value held then; -1 without.
[[nodiscard]] qsizetype pointAt(const Series &series, qint64 at);

/// A line with a light area below, bars for yes/no, nothing where nothing is known; a dot at the
/// newest value. In the colours of the palette; `isSelected` in those of a selected row.
void paintSpark(QPainter &painter, const QRectF &rect, const Series &series,
                const QPalette &palette, bool isSelected = false);

} // namespace foyer
