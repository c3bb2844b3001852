// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bandlanes.h"
#include "ui/charts/chartplot_p.h"
#include "ui/theme/chartcolours.h"
#include "ui/theme/theme.h"

namespace foyer {

using namespace chartplot;

namespace {
constexpr qint64 shortestView = 30'000; ///< ms; nothing in a home is finer
constexpr double pixelsPerTick = 84;
} // namespace

void DrawnPlot::Private::build()
{
    plot->setPlottingHints(QCP::phFastPolylines | QCP::phCacheLabels);
    plot->setNoAntialiasingOnDrag(true);
    plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot->setFocusPolicy(Qt::NoFocus); // keys are the chart's
    plot->xAxis->setTicker(ticker);
    rect()->setRangeDrag(Qt::Horizontal);
    rect()->setRangeZoom(Qt::Horizontal);
    margins = new QCPMarginGroup(plot);
    plot->plotLayout()->insertRow(0);
    lanesRect = new QCPAxisRect(plot, false);
    plot->plotLayout()->addElement(0, 0, lanesRect);
    plot->plotLayout()->setRowSpacing(0);
    lanesRect->setAutoMargins(QCP::msLeft | QCP::msRight);
    lanesRect->setMargins({});
    for (QCPAxisRect *each : {lanesRect, rect()})
        each->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
    new Lanes(plot, *this); // the plot's from now on
}

void DrawnPlot::Private::clear()
{
    plot->clearPlottables();
    lines.clear();
    for (const QPointer<QCPAxis> &axis : std::as_const(axes)) {
        if (axis && axis != plot->yAxis && axis != plot->yAxis2)
            rect()->removeAxis(axis);
    }
    axes.clear();
    plot->yAxis2->setVisible(false);
}

QCPAxis *DrawnPlot::Private::axisFor(const QString &unit)
{
    for (const QPointer<QCPAxis> &axis : std::as_const(axes)) {
        if (axis->property("unit").toString() == unit)
            return axis;
    }
    QCPAxis *axis = axes.isEmpty()     ? plot->yAxis
                    : axes.size() == 1 ? plot->yAxis2
                                       : rect()->addAxis(axes.size() % 2 == 0 ? QCPAxis::atLeft
                                                                              : QCPAxis::atRight);
    axis->setProperty("unit", unit);
    axis->setVisible(true);
    axis->setTickLabels(true);
    axis->setLabel(unit);
    axis->grid()->setVisible(axes.isEmpty());
    axes << axis;
    return axis;
}

void DrawnPlot::Private::keepWithin()
{
    if (isMoving)
        return;
    isMoving = true;
    QCPRange range = plot->xAxis->range();
    const double least = seconds(std::min(shortestView, to - from)), most = seconds(to - from);
    if (range.size() < least)
        range = QCPRange(range.center() - least / 2, range.center() + least / 2);
    if (range.size() > most)
        range = QCPRange(seconds(from), seconds(to));
    if (range.lower < seconds(from))
        range = QCPRange(seconds(from), seconds(from) + range.size());
    if (range.upper > seconds(to))
        range = QCPRange(seconds(to) - range.size(), seconds(to));
    plot->xAxis->setRange(range);
    isOld = true;
    isMoving = false;
    q->viewChanged();
}

void DrawnPlot::Private::refill()
{
    const qint64 begin = viewFrom(), end = viewTo();
    for (Line &line : lines) {
        if (line.graph) {
            QVector<QCPGraphData> drawn;
            const QList<Series::Point> points = line.data.visible(begin, end, columns());
            drawn.reserve(points.size());
            for (const Series::Point &point : points)
                drawn << QCPGraphData(seconds(point.at), point.value);
            line.graph->data()->set(drawn, true);
        }
    }
    if (isFitted)
        fit();
    ticker->most = std::max(int(columns() / pixelsPerTick), 2);
    isOld = false;
}

void DrawnPlot::Private::fit()
{
    for (const QPointer<QCPAxis> &axis : std::as_const(axes)) {
        std::optional<Series::Range> range;
        bool fromZero = false;
        for (const Line &line : lines) {
            const auto own =
                line.axis == axis ? line.data.range(viewFrom(), viewTo()) : std::nullopt;
            fromZero |= line.axis == axis && line.bars;
            if (!own)
                continue;
            range = range ? Series::Range{std::min(range->minimum, own->minimum),
                                          std::max(range->maximum, own->maximum)}
                          : *own;
        }
        if (!range) {
            axis->setRange(0, 1);
            continue;
        }
        // What starts near zero starts at zero: a line's height then means something.
        if (fromZero || (range->minimum > 0 && range->minimum < 0.4 * range->maximum))
            range->minimum = std::min(range->minimum, 0.0);
        if (fromZero)
            range->maximum = std::max(range->maximum, 0.0);
        double room = (range->maximum - range->minimum) * 0.08;
        if (room <= 0)
            room = std::max(std::abs(range->maximum) * 0.05, 0.5);
        axis->setRange(range->minimum == 0 ? 0 : range->minimum - room,
                       range->maximum == 0 ? 0 : range->maximum + room);
    }
}

void DrawnPlot::Private::paint()
{
    plot->setBackground(QBrush(colours.surface));
    const QPen grid(colours.border, 0, Qt::SolidLine);
    QList<QCPAxis *> all{plot->xAxis};
    for (const QPointer<QCPAxis> &axis : std::as_const(axes))
        all << axis;
    for (QCPAxis *axis : std::as_const(all)) {
        axis->setBasePen(axis == plot->xAxis ? QPen(colours.control) : QPen(Qt::NoPen));
        axis->setTickPen(axis == plot->xAxis ? QPen(colours.control) : QPen(Qt::NoPen));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(colours.textMuted);
        axis->setLabelColor(colours.textMuted);
        axis->setTickLabelFont(caption);
        axis->setLabelFont(caption);
        axis->grid()->setPen(grid);
        axis->grid()->setZeroLinePen(QPen(colours.control, 0));
    }
    for (Line &line : lines) {
        const QColor base = chartColour(colours, line.series.colour);
        const QColor colour = line.series.isComparison ? blended(colours.surface, base, 0.6) : base;
        QPen pen(colour, line.series.isComparison ? 1.2 : 1.7);
        pen.setStyle(line.series.isComparison ? Qt::DashLine : Qt::SolidLine);
        if (line.graph)
            line.graph->setPen(pen);
        if (line.bars) {
            line.bars->setPen(QPen(colour, 0));
            line.bars->setBrush(line.series.isComparison
                                    ? QBrush(colour, Qt::BDiagPattern)
                                    : QBrush(blended(colours.surface, base, 0.8)));
        }
    }
    plot->selectionRect()->setPen(QPen(colours.accent));
    QColor box = colours.accent;
    box.setAlpha(40);
    plot->selectionRect()->setBrush(box);
    arrangeLanes();
    plot->replot(QCustomPlot::rpQueuedReplot);
}

void DrawnPlot::Private::arrangeLanes()
{
    const auto lanes = int(
        std::count_if(lines.cbegin(), lines.cend(), [](const Line &line) { return !line.axis; }));
    const bool isAlone = lanes > 0 && axes.isEmpty();
    const int height = lanes * bandlanes::laneHeight(caption);
    lanesRect->setVisible(lanes > 0);
    lanesRect->setMinimumSize(0, height);
    lanesRect->setMaximumSize(QWIDGETSIZE_MAX, isAlone ? QWIDGETSIZE_MAX : height);
    rect()->setMinimumSize(QSize(50, isAlone ? 4 : 50));
    rect()->setMaximumSize(QWIDGETSIZE_MAX, isAlone ? 4 : QWIDGETSIZE_MAX);
    plot->yAxis->setVisible(!isAlone);
    plot->plotLayout()->setRowStretchFactor(0, isAlone ? 1 : 0.01);
    QList<QCPAxis *> values; // for the box; the wheel zooms time alone
    for (const QPointer<QCPAxis> &axis : std::as_const(axes))
        values << axis;
    // The lanes move and zoom as the lines do.
    for (QCPAxisRect *each : {lanesRect, rect()}) {
        each->setRangeDragAxes({plot->xAxis}, {});
        each->setRangeZoomAxes({plot->xAxis}, each == rect() ? values : QList<QCPAxis *>());
        each->setRangeDrag(Qt::Horizontal);
        each->setRangeZoom(Qt::Horizontal);
    }
}

void DrawnPlot::Private::paintLanes(QPainter &painter) const
{
    const QRect all = lanesRect->rect();
    const int height = bandlanes::laneHeight(caption);
    int top = all.top();
    for (const Line &line : lines) {
        if (line.axis)
            continue;
        bandlanes::paint(painter, QRect(all.left(), top, all.width(), height), line.series,
                         line.data.visible(viewFrom(), viewTo(), columns()), viewFrom(), viewTo(),
                         colours, caption);
        top += height;
    }
}

} // namespace foyer
