// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartplot.h"

#include "ui/charts/bandlanes.h"
#include "ui/charts/decimation.h"
#include "ui/charts/timeticks.h"
#include "ui/theme/chartcolours.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <cmath>

namespace foyer {

namespace {

constexpr qint64 shortestView = 30'000; ///< ms; nothing in a home is finer
constexpr double pixelsPerTick = 84;
constexpr double barsFill = 0.76; ///< of the time a bar stands for

double seconds(qint64 at)
{
    return double(at) / 1000;
}

qint64 milliseconds(double seconds)
{
    return qint64(std::llround(seconds * 1000));
}

/// Marks by the hub's clock and calendar.
class TimeTicker : public QCPAxisTicker
{
public:
    QTimeZone zone = QTimeZone::utc();
    int most = 8;

protected:
    double getTickStep(const QCPRange &) override { return 1; }
    int getSubTickCount(double) override { return 0; }
    QVector<double> createTickVector(double, const QCPRange &range) override
    {
        m_ticks = TimeTicks(milliseconds(range.lower), milliseconds(range.upper), most, zone);
        QVector<double> at;
        for (const qint64 tick : m_ticks.ticks())
            at << seconds(tick);
        return at;
    }
    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        return m_ticks.label(milliseconds(tick), locale);
    }

private:
    TimeTicks m_ticks{0, 0, 2, QTimeZone::utc()};
};

} // namespace

class ChartPlot::Private
{
public:
    struct Line
    {
        ChartSeries series; ///< without its points
        Decimation data;
        QPointer<QCPAxis> axis; ///< null: in a lane
        QPointer<QCPGraph> graph;
        QPointer<QCPBars> bars;
    };
    /// The lanes as one thing to draw, so that they are in the exported picture as well.
    class Lanes : public QCPLayerable
    {
    public:
        Lanes(QCustomPlot *plot, Private &owner)
            : QCPLayerable(plot, QStringLiteral("main"))
            , m_owner(owner)
        {
        }

    protected:
        QRect clipRect() const override { return m_owner.lanesRect->rect(); }
        void applyDefaultAntialiasingHint(QCPPainter *painter) const override
        {
            painter->setAntialiasing(false);
        }
        void draw(QCPPainter *painter) override { m_owner.paintLanes(*painter); }

    private:
        Private &m_owner;
    };

    ChartPlot *q = nullptr;
    QCustomPlot *plot = nullptr;
    QCPAxisRect *lanesRect = nullptr;
    QCPMarginGroup *margins = nullptr;
    QSharedPointer<TimeTicker> ticker{new TimeTicker};
    std::vector<Line> lines;
    QList<QPointer<QCPAxis>> axes; ///< of values, the first is the left one
    Colours colours = lightColours();
    QFont caption;
    qint64 from = 0, to = 1; ///< the bounds
    bool isOld = true;       ///< what the graphs hold is not what is in view
    bool isFitted = true;    ///< values axes follow the view
    bool isMoving = false;

    [[nodiscard]] QCPAxisRect *rect() const { return plot->xAxis->axisRect(); }
    void build();
    void clear();
    void keepWithin();
    void refill();
    void fit();
    void paint();
    void arrangeLanes();
    void paintLanes(QPainter &painter) const;
    [[nodiscard]] QCPAxis *axisFor(const QString &unit);
    [[nodiscard]] int columns() const { return std::max(rect()->width(), 100); }
    [[nodiscard]] qint64 viewFrom() const { return milliseconds(plot->xAxis->range().lower); }
    [[nodiscard]] qint64 viewTo() const { return milliseconds(plot->xAxis->range().upper); }
};

void ChartPlot::Private::build()
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

void ChartPlot::Private::clear()
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

QCPAxis *ChartPlot::Private::axisFor(const QString &unit)
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

void ChartPlot::Private::keepWithin()
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
    Q_EMIT q->viewChanged();
}

void ChartPlot::Private::refill()
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

void ChartPlot::Private::fit()
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

void ChartPlot::Private::paint()
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

void ChartPlot::Private::arrangeLanes()
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

void ChartPlot::Private::paintLanes(QPainter &painter) const
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

ChartPlot::ChartPlot(QWidget *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
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
            [this](QMouseEvent *event) { Q_EMIT pointerMoved(event->pos()); });
    connect(d->plot, &QCustomPlot::mousePress, this, [this](QMouseEvent *event) {
        // Shift: a box to zoom into. The library looks at the mode after this.
        const bool isBox = event->modifiers().testFlag(Qt::ShiftModifier);
        d->plot->setSelectionRectMode(isBox ? QCP::srmZoom : QCP::srmNone);
        Q_EMIT pointerPressed();
    });
    connect(d->plot->selectionRect(), &QCPSelectionRect::accepted, this,
            [this] { d->isFitted = false; });
    connect(d->plot, &QCustomPlot::mouseDoubleClick, this, [this] {
        fitValues();
        setView(d->from, d->to);
    });
}

ChartPlot::~ChartPlot() = default;

QWidget *ChartPlot::widget() const
{
    return d->plot;
}

void ChartPlot::setSeries(const QList<ChartSeries> &series, const QTimeZone &zone)
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

void ChartPlot::append(const QString &id, const Series::Point &point)
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

void ChartPlot::setBounds(qint64 from, qint64 to)
{
    d->from = from;
    d->to = std::max(to, from + 1);
    d->keepWithin();
}

void ChartPlot::setView(qint64 from, qint64 to)
{
    d->plot->xAxis->setRange(seconds(from), seconds(to));
    d->plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartPlot::fitValues()
{
    d->isFitted = d->isOld = true;
    d->plot->replot(QCustomPlot::rpQueuedReplot);
}

qint64 ChartPlot::viewFrom() const
{
    return d->viewFrom();
}

qint64 ChartPlot::viewTo() const
{
    return d->viewTo();
}

void ChartPlot::setColours(const Colours &colours, const QFont &caption)
{
    d->colours = colours;
    d->caption = caption;
    d->paint();
    // At once: a window that is half in the other scheme is an eyesore.
    d->plot->replot(QCustomPlot::rpQueuedRefresh);
}

void ChartPlot::drawNow()
{
    d->plot->replot(QCustomPlot::rpImmediateRefresh);
}

QRect ChartPlot::plotRect() const
{
    const QRect lines = d->rect()->rect();
    return d->lanesRect->visible() ? lines.united(d->lanesRect->rect()) : lines;
}

double ChartPlot::xOf(qint64 at) const
{
    return d->plot->xAxis->coordToPixel(seconds(at));
}

qint64 ChartPlot::timeAt(double x) const
{
    return milliseconds(d->plot->xAxis->pixelToCoord(x));
}

std::optional<double> ChartPlot::yOf(const QString &id, double value) const
{
    for (const Private::Line &line : d->lines) {
        if (line.series.id == id && line.axis)
            return line.axis->coordToPixel(value);
    }
    return {};
}

bool ChartPlot::savePng(const QString &file)
{
    return d->plot->savePng(file, 0, 0, 2);
}

bool ChartPlot::savePdf(const QString &file, const QString &title)
{
    return d->plot->savePdf(file, 0, 0, QCP::epAllowCosmetic, QStringLiteral("Foyer"), title);
}

} // namespace foyer
