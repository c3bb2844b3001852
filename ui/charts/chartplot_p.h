// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartplot.h"
#include "ui/charts/decimation.h"
#include "ui/charts/timeticks.h"

#include <qcustomplot.h>

#include <QObject>

#include <cmath>
#include <memory>

// What draws; only for its own source files, because of what it includes.

namespace foyer {

namespace chartplot {

inline double seconds(qint64 at)
{
    return double(at) / 1000;
}

inline qint64 milliseconds(double seconds)
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

} // namespace chartplot

/// The one class that knows the plotting library: its header costs every file that includes it
/// seconds.
class DrawnPlot final : public QObject, public ChartPlot
{
    Q_OBJECT

public:
    explicit DrawnPlot(QWidget *parent);
    ~DrawnPlot() override;

    [[nodiscard]] QWidget *widget() const override;
    void setSeries(const QList<ChartSeries> &series, const QTimeZone &zone) override;
    void append(const QString &id, const Series::Point &point) override;
    void setBounds(qint64 from, qint64 to) override;
    void setView(qint64 from, qint64 to) override;
    void fitValues() override;
    [[nodiscard]] qint64 viewFrom() const override;
    [[nodiscard]] qint64 viewTo() const override;
    void setColours(const Colours &colours, const QFont &caption) override;
    void drawNow() override;
    [[nodiscard]] QRect plotRect() const override;
    [[nodiscard]] double xOf(qint64 at) const override;
    [[nodiscard]] qint64 timeAt(double x) const override;
    [[nodiscard]] std::optional<double> yOf(const QString &id, double value) const override;
    bool savePng(const QString &file) override;
    bool savePdf(const QString &file, const QString &title) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

class DrawnPlot::Private
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

    DrawnPlot *q = nullptr;
    QCustomPlot *plot = nullptr;
    QCPAxisRect *lanesRect = nullptr;
    QCPMarginGroup *margins = nullptr;
    QSharedPointer<chartplot::TimeTicker> ticker{new chartplot::TimeTicker};
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
    [[nodiscard]] qint64 viewFrom() const
    {
        return chartplot::milliseconds(plot->xAxis->range().lower);
    }
    [[nodiscard]] qint64 viewTo() const
    {
        return chartplot::milliseconds(plot->xAxis->range().upper);
    }
};

} // namespace foyer
