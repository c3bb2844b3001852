// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"
#include "ui/theme/colours.h"

#include <QRect>

#include <functional>
#include <optional>

class QWidget;

namespace foyer {

/// Draws series over time. Knows neither words nor keys, and is only the outside of what draws: the
/// plotting library is large, few pages need it, and it is loaded with the first chart
/// (chartmodule.h).
class ChartPlot
{
public:
    ChartPlot() = default;
    virtual ~ChartPlot() = default;
    Q_DISABLE_COPY_MOVE(ChartPlot)

    [[nodiscard]] virtual QWidget *widget() const = 0;
    virtual void setSeries(const QList<ChartSeries> &series, const QTimeZone &zone) = 0;
    /// A newer point of series `id`.
    virtual void append(const QString &id, const Series::Point &point) = 0;
    virtual void setBounds(qint64 from,
                           qint64 to) = 0;            ///< how far one can look; ms since the epoch
    virtual void setView(qint64 from, qint64 to) = 0; ///< what is looked at, kept within the bounds
    virtual void fitValues() = 0;                     ///< values axes follow what is in view again
    [[nodiscard]] virtual qint64 viewFrom() const = 0;
    [[nodiscard]] virtual qint64 viewTo() const = 0;
    virtual void setColours(const Colours &colours, const QFont &caption) = 0;
    virtual void drawNow() = 0; ///< for measuring; otherwise drawing waits for the event loop

    /// Where series are drawn, in the coordinates of widget().
    [[nodiscard]] virtual QRect plotRect() const = 0;
    [[nodiscard]] virtual double xOf(qint64 at) const = 0;
    [[nodiscard]] virtual qint64 timeAt(double x) const = 0;
    /// nullopt for a series in a lane of its own.
    [[nodiscard]] virtual std::optional<double> yOf(const QString &id, double value) const = 0;

    /// False when the file cannot be written. PNG at twice the size on screen.
    virtual bool savePng(const QString &file) = 0;
    virtual bool savePdf(const QString &file, const QString &title) = 0;

    /// False where the part of the program that draws is missing.
    [[nodiscard]] virtual bool canDraw() const { return true; }

    // Who listens.
    std::function<void()> viewChanged = [] {};
    std::function<void(const QPoint &position)> pointerMoved = [](const QPoint &) {};
    std::function<void()> pointerPressed = [] {};
};

} // namespace foyer
