// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sparkpaint.h"

#include "ui/theme/colours.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

constexpr double lineWidth = 1.5;
constexpr double dotRadius = 2.5;
constexpr double trackHeight = 2;
constexpr double areaOpacity = 0.14;

struct Inks
{
    QColor line;
    QColor area;
};

Inks inksFor(const QPalette &palette, bool isSelected)
{
    const Colours &colours = coloursFor(palette);
    const QColor line =
        isSelected ? palette.color(QPalette::HighlightedText) : QColor(colours.accent);
    QColor area = line;
    area.setAlphaF(float(areaOpacity));
    return {line, area};
}

/// One stretch without a gap: its line, and the same closed along the bottom.
void paintStretch(QPainter &painter, const QPainterPath &line, const SparkScale &scale,
                  const Inks &inks)
{
    if (line.elementCount() < 2)
        return;
    QPainterPath area = line;
    area.lineTo(line.currentPosition().x(), scale.rect().bottom());
    area.lineTo(line.elementAt(0).x, scale.rect().bottom());
    area.closeSubpath();
    painter.fillPath(area, inks.area);
    painter.strokePath(line,
                       QPen(inks.line, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void paintDot(QPainter &painter, const QPointF &at, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(at, dotRadius, dotRadius);
}

void paintLine(QPainter &painter, const Series &series, const SparkScale &scale, const Inks &inks)
{
    QPainterPath path;
    QPointF last;
    int inStretch = 0;
    const auto finish = [&] {
        if (inStretch == 1 && path.elementCount() < 2)
            paintDot(painter, last, inks.line); // a value alone between two gaps
        paintStretch(painter, path, scale, inks);
        path = {};
        inStretch = 0;
    };
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const Series::Point &point = series.points.at(i);
        if (!std::isfinite(point.value)) {
            finish();
            continue;
        }
        last = {scale.x(point.at), scale.y(point.value)};
        if (inStretch++ == 0) {
            path.moveTo(last);
        } else {
            if (series.step == 0)
                path.lineTo(last.x(), path.currentPosition().y()); // held until now
            path.lineTo(last);
        }
        if (const qint64 until = heldUntil(series, i); until > point.at) {
            last.setX(scale.x(until));
            path.lineTo(last);
        }
    }
    const bool endsKnown = inStretch > 0;
    finish();
    if (endsKnown)
        paintDot(painter, last, inks.line);
}

void paintBands(QPainter &painter, const Series &series, const SparkScale &scale, const Inks &inks)
{
    const QRectF rect = scale.rect();
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const Series::Point &point = series.points.at(i);
        if (!std::isfinite(point.value))
            continue;
        const double left = scale.x(point.at);
        const double right = std::max(left + 1, scale.x(heldUntil(series, i)));
        // The track says "known, and no"; a bar's height is the share of the time it was yes.
        painter.fillRect(QRectF(left, rect.bottom() - trackHeight, right - left, trackHeight),
                         inks.area);
        const double share = std::clamp(point.value, 0.0, 1.0);
        if (share > 0) {
            const double height = std::max(trackHeight, rect.height() * share);
            painter.fillRect(QRectF(left, rect.bottom() - height, right - left, height), inks.line);
        }
    }
}

} // namespace

SparkScale::SparkScale(const Series &series, const QRectF &rect)
    : m_rect(rect)
{
    qint64 start = series.start, end = series.end;
    if (end <= start && !series.points.isEmpty()) {
        start = series.points.constFirst().at;
        end = series.points.constLast().at;
    }
    m_start = double(start);
    m_length = std::max(1.0, double(end - start));
    if (const auto range = series.range()) {
        m_low = range->minimum;
        m_height = range->maximum - range->minimum;
    }
}

double SparkScale::x(qint64 at) const
{
    const double share = std::clamp((double(at) - m_start) / m_length, 0.0, 1.0);
    return m_rect.left() + share * m_rect.width();
}

double SparkScale::y(double value) const
{
    // A value that never changed is a line in the middle, not at the floor.
    const double share = m_height > 0 ? (value - m_low) / m_height : 0.5;
    return m_rect.bottom() - share * m_rect.height();
}

qint64 SparkScale::timeAt(double x) const
{
    const double share =
        m_rect.width() > 0 ? std::clamp((x - m_rect.left()) / m_rect.width(), 0.0, 1.0) : 0.0;
    return qint64(m_start + share * m_length);
}

qint64 heldUntil(const Series &series, qsizetype point)
{
    const qint64 at = series.points.at(point).at;
    if (series.step > 0 && !series.isBoolean)
        return at;
    const qint64 next = point + 1 < series.points.size() ? series.points.at(point + 1).at
                                                         : std::max(series.end, at);
    // Of a regular grid each point stands for its own step and no longer.
    return series.step > 0 ? std::min(next, at + series.step) : next;
}

qsizetype pointAt(const Series &series, qint64 at)
{
    const auto after =
        std::upper_bound(series.points.cbegin(), series.points.cend(), at,
                         [](qint64 t, const Series::Point &point) { return t < point.at; });
    return after - series.points.cbegin() - 1;
}

void paintSpark(QPainter &painter, const QRectF &rect, const Series &series,
                const QPalette &palette, bool isSelected)
{
    if (series.points.isEmpty())
        return;
    const Inks inks = inksFor(palette, isSelected);
    // Room for the dot and half the line at the edges.
    const SparkScale scale(series, rect.adjusted(dotRadius, dotRadius, -dotRadius, -dotRadius));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (series.isBoolean)
        paintBands(painter, series, scale, inks);
    else
        paintLine(painter, series, scale, inks);
    painter.restore();
}

} // namespace foyer
