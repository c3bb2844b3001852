// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bandlanes.h"

#include "ui/theme/chartcolours.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace foyer::bandlanes {

namespace {
constexpr int bandHeight = 10;
constexpr double faintest = 0.25; ///< of the colour, for what was true only a moment
} // namespace

int laneHeight(const QFont &caption)
{
    return QFontMetrics(caption).height() + bandHeight + Theme::spacing(2);
}

void paint(QPainter &painter, const QRect &lane, const ChartSeries &series,
           const QList<Series::Point> &points, qint64 from, qint64 to, const Colours &colours,
           const QFont &caption)
{
    if (to <= from || lane.width() <= 0)
        return;
    const QFontMetrics metrics(caption);
    painter.setFont(caption);
    painter.setPen(colours.textMuted);
    painter.drawText(QRect(lane.left(), lane.top(), lane.width(), metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(series.title, Qt::ElideRight, lane.width()));
    const QRectF band(lane.left(), lane.top() + metrics.height() + 2, lane.width(), bandHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(colours.surface, colours.text, 0.06));
    painter.drawRect(band);
    const QColor strong = chartColour(colours, series.colour);
    const auto xOf = [&](qint64 at) {
        return band.left() + double(at - from) / double(to - from) * band.width();
    };
    for (qsizetype i = 0; i < points.size(); ++i) {
        const Series::Point &point = points.at(i);
        qint64 end = i + 1 < points.size() ? points.at(i + 1).at : point.at + series.step;
        if (series.step > 0 && end - point.at > 2 * series.step && points.size() < 2)
            end = point.at + series.step;
        const double left = std::max(xOf(point.at), band.left());
        const double right = std::min(xOf(end), band.right());
        if (right <= left || point.value == 0)
            continue;
        // A gap is hatched: nothing known is not "no".
        const bool isGap = !std::isfinite(point.value);
        const double share = isGap ? 0 : std::clamp(point.value, 0.0, 1.0);
        painter.setBrush(
            isGap ? QBrush(colours.control, Qt::BDiagPattern)
                  : QBrush(blended(colours.surface, strong, faintest + (1 - faintest) * share)));
        painter.drawRect(QRectF(left, band.top(), std::max(right - left, 1.0), band.height()));
    }
}

} // namespace foyer::bandlanes
