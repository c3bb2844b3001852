// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

#include <QWidget>

#include <memory>

namespace foyer {

class ChartPlot;
class Crosshair;

/// Series over time: wheel and Shift+drag zoom, drag moves, the pointer or the arrow keys read
/// values, and the same in words for who cannot see it. Fetches nothing.
///
/// Keys: Left and Right go from point to point, with Ctrl they move the view; + and - zoom, Home
/// shows everything.
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(const QString &accessibleName, QWidget *parent = nullptr);
    ~Chart() override;

    /// From now on; the whole of `from` to `to` (ms since the epoch) is in view. Times are those of
    /// `zone`.
    void setSeries(QList<ChartSeries> series, qint64 from, qint64 to, const QTimeZone &zone);
    /// A newer point. A view that ends where the chart ended goes with it.
    void append(const QString &id, const Series::Point &point);
    [[nodiscard]] const QList<ChartSeries> &series() const { return m_series; }
    [[nodiscard]] const QTimeZone &timeZone() const { return m_zone; }

    void showAll();
    void setView(qint64 from, qint64 to); ///< kept within what there is
    [[nodiscard]] bool isWhole() const;   ///< everything is in view
    void zoomBy(double factor);           ///< above 1: closer, around the cursor or the middle
    void moveBy(double share);            ///< of the view; above 0: later
    [[nodiscard]] qint64 viewFrom() const;
    [[nodiscard]] qint64 viewTo() const;

    /// "12 Jan 14:30. Hall temperature 20.1 °C, …" under the cursor; empty without.
    [[nodiscard]] QString cursorText() const { return m_cursorText; }
    /// What there is to see, in one sentence a series.
    [[nodiscard]] QString summary() const;
    /// False where the part of the program that draws is missing.
    [[nodiscard]] bool canDraw() const;
    bool savePng(const QString &file);
    bool savePdf(const QString &file);
    [[nodiscard]] ChartPlot &plot() { return *m_plot; } ///< for measuring

    [[nodiscard]] QSize sizeHint() const override { return {640, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    void viewChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void setCursorAt(qint64 at, bool isTold);
    void clearCursor();
    void stepCursor(int steps);
    void updateLook();
    void tell();
    [[nodiscard]] QString timeText(qint64 at) const;

    std::unique_ptr<ChartPlot> m_plot;
    Crosshair *m_crosshair;
    QList<ChartSeries> m_series;
    QTimeZone m_zone;
    qint64 m_from = 0, m_to = 1;
    qint64 m_cursor = -1;
    QString m_cursorText;
};

} // namespace foyer
