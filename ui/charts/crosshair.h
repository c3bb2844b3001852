// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace foyer {

/// The line under the pointer of a chart, with the time and the values there. Lies over the chart,
/// so that moving it draws no chart again; takes no events.
class Crosshair : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QColor colour;
        QString name;
        QString value;
        double y = -1; ///< of the point on its line; negative: none
    };

    explicit Crosshair(QWidget *parent);

    void showAt(const QRect &plot, double x, const QString &time, const QList<Row> &rows);
    void clear();
    [[nodiscard]] bool isShown() const { return m_x >= 0; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect m_plot;
    double m_x = -1;
    QString m_time;
    QList<Row> m_rows;
};

} // namespace foyer
