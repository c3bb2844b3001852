// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartplot_p.h"

#include "foyer_config.h"

#include <cstring>

namespace foyer {

using namespace chartplot;

namespace {
constexpr double barsFill = 0.76; ///< of the time a bar stands for
} // namespace

DrawnPlot::DrawnPlot(QWidget *parent)
    : d(std::make_unique<Private>())
{
    d->q = this;
    d->plot = new QCustomPlot(parent);
    d->plot->resize(400, 300); // nothing can be drawn on nothing
    d->build();
    connect(d->plot->xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this,
            [this] { d->keepWithin(); });
    connect(d->plot, &QCustomPlot::beforeReplot, this, [this] {
        if (d->isOld)
            d->refill();
    });
    connect(d->plot, &QCustomPlot::mouseMove, this,
            [this](QMouseEvent *event) { pointerMoved(event->pos()); });
    connect(d->plot, &QCustomPlot::mousePress, this, [this](QMouseEvent *event) {
        // Shift: a box to zoom into. The library looks at the mode after this.
        const bool isBox = event->modifiers().testFlag(Qt::ShiftModifier);
        d->plot->setSelectionRectMode(isBox ? QCP::srmZoom : QCP::srmNone);
        pointerPressed();
    });
    connect(d->plot->selectionRect(), &QCPSelectionRect::accepted, this,
            [this] { d->isFitted = false; });
    connect(d->plot, &QCustomPlot::mouseDoubleClick, this, [this] {
        fitValues();
        setView(d->from, d->to);
    });
}

DrawnPlot::~DrawnPlot() = default;

QWidget *DrawnPlot::widget() const
{
    return d->plot;
}

void DrawnPlot::setSeries(const QList<ChartSeries> &series, const QTimeZone &zone)
{
    d->clear();
    d->ticker->zone = zone.isValid() ? zone : QTimeZone::utc();
    int bars = 0;
    for (const ChartSeries &each : series)
        bars += each.kind == ChartSeries::Kind::Bars ? 1 : 0;
    int bar = 0;
    for (const ChartSeries &each : series) {
        Private::Line line;
        line.data.setPoints(each.points);
        line.series = each;
        line.series.points.clear();
        if (each.kind != ChartSeries::Kind::Bands)
            line.axis = d->axisFor(each.unit);
        if (each.kind == ChartSeries::Kind::Bars) {
            line.bars = new QCPBars(d->plot->xAxis, line.axis);
            const double width = seconds(each.step) * barsFill / bars;
            line.bars->setWidth(width);
            const double offset = seconds(each.step) * (1 - barsFill) / 2 + width * (bar++ + 0.5);
            for (const Series::Point &point : each.points)
                line.bars->addData(seconds(point.at) + offset, point.value);
        } else if (line.axis) {
            line.graph = d->plot->addGraph(d->plot->xAxis, line.axis);
            line.graph->setAdaptiveSampling(false); // Decimation has done it, and keeps gaps
            line.graph->setLineStyle(each.kind == ChartSeries::Kind::Step ? QCPGraph::lsStepLeft
                                                                          : QCPGraph::lsLine);
        }
        d->lines.push_back(std::move(line));
    }
    d->isOld = d->isFitted = true;
    d->paint();
}

void DrawnPlot::append(const QString &id, const Series::Point &point)
{
    for (Private::Line &line : d->lines) {
        if (line.series.id != id || line.bars ||
            (!line.data.points().isEmpty() && line.data.points().constLast().at > point.at))
            continue;
        line.data.append(point);
        d->isOld = true;
        d->plot->replot(QCustomPlot::rpQueuedReplot);
    }
}

void DrawnPlot::setBounds(qint64 from, qint64 to)
{
    d->from = from;
    d->to = std::max(to, from + 1);
    d->keepWithin();
}

void DrawnPlot::setView(qint64 from, qint64 to)
{
    d->plot->xAxis->setRange(seconds(from), seconds(to));
    d->plot->replot(QCustomPlot::rpQueuedReplot);
}

void DrawnPlot::fitValues()
{
    d->isFitted = d->isOld = true;
    d->plot->replot(QCustomPlot::rpQueuedReplot);
}

qint64 DrawnPlot::viewFrom() const
{
    return d->viewFrom();
}

qint64 DrawnPlot::viewTo() const
{
    return d->viewTo();
}

void DrawnPlot::setColours(const Colours &colours, const QFont &caption)
{
    d->colours = colours;
    d->caption = caption;
    d->paint();
    // At once: a window that is half in the other scheme is an eyesore.
    d->plot->replot(QCustomPlot::rpQueuedRefresh);
}

void DrawnPlot::drawNow()
{
    d->plot->replot(QCustomPlot::rpImmediateRefresh);
}

QRect DrawnPlot::plotRect() const
{
    const QRect lines = d->rect()->rect();
    return d->lanesRect->visible() ? lines.united(d->lanesRect->rect()) : lines;
}

double DrawnPlot::xOf(qint64 at) const
{
    return d->plot->xAxis->coordToPixel(seconds(at));
}

qint64 DrawnPlot::timeAt(double x) const
{
    return milliseconds(d->plot->xAxis->pixelToCoord(x));
}

std::optional<double> DrawnPlot::yOf(const QString &id, double value) const
{
    for (const Private::Line &line : d->lines) {
        if (line.series.id == id && line.axis)
            return line.axis->coordToPixel(value);
    }
    return {};
}

bool DrawnPlot::savePng(const QString &file)
{
    return d->plot->savePng(file, 0, 0, 2);
}

bool DrawnPlot::savePdf(const QString &file, const QString &title)
{
    return d->plot->savePdf(file, 0, 0, QCP::epAllowCosmetic, QStringLiteral("Foyer"), title);
}

} // namespace foyer

/// What the program asks this module for; null for a program of another version.
extern "C" Q_DECL_EXPORT foyer::ChartPlot *foyerChartPlot(const char *version, QWidget *parent)
{
    return std::strcmp(version, FOYER_VERSION) == 0 ? new foyer::DrawnPlot(parent) : nullptr;
}
