// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"
#include "ui/theme/colours.h"

#include <QObject>
#include <QRect>

#include <memory>

class QWidget;

namespace foyer {

/// Draws series over time: the one class that knows the plotting library, because its header costs
/// every file that includes it seconds. Knows neither words nor keys.
class ChartPlot : public QObject
{
    Q_OBJECT

public:
    explicit ChartPlot(QWidget *parent);
    ~ChartPlot() override;

    [[nodiscard]] QWidget *widget() const;
    void setSeries(const QList<ChartSeries> &series, const QTimeZone &zone);
    /// A newer point of series `id`.
    void append(const QString &id, const Series::Point &point);
    void setBounds(qint64 from, qint64 to); ///< how far one can look; ms since the epoch
    void setView(qint64 from, qint64 to);   ///< what is looked at, kept within the bounds
    void fitValues();                       ///< values axes follow what is in view again
    [[nodiscard]] qint64 viewFrom() const;
    [[nodiscard]] qint64 viewTo() const;
    void setColours(const Colours &colours, const QFont &caption);
    void drawNow(); ///< for measuring; otherwise drawing waits for the event loop

    /// Where series are drawn, in the coordinates of widget().
    [[nodiscard]] QRect plotRect() const;
    [[nodiscard]] double xOf(qint64 at) const;
    [[nodiscard]] qint64 timeAt(double x) const;
    /// nullopt for a series in a lane of its own.
    [[nodiscard]] std::optional<double> yOf(const QString &id, double value) const;

    /// False when the file cannot be written. PNG at twice the size on screen.
    bool savePng(const QString &file);
    bool savePdf(const QString &file, const QString &title);

Q_SIGNALS:
    void viewChanged();
    void pointerMoved(const QPoint &position);
    void pointerPressed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
