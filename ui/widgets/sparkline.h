// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insights.h"

#include <QWidget>

#include <functional>

namespace foyer {

/// One reading's last 24 hours (or minutes), small: a line with its gaps, bars for yes/no, and in
/// words for who cannot see it. Pointer and arrow keys tell the value at a time. Time runs from
/// left to right also in right-to-left languages. Fetches nothing and never moves by itself.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    enum class Span { Day, Minutes }; ///< what the words call it; the series has the times

    explicit Sparkline(QWidget *parent = nullptr);
    void setSpan(Span span);

    /// `formatter` words a value with its unit ("20.1 °C", "Open"); `title` names the reading
    /// ("Temperature").
    void setSeries(const Series &series, std::function<QString(double)> formatter, QString title);
    [[nodiscard]] const Series &series() const { return m_series; }
    /// Lowest and highest below the line, replaced by value and time under the pointer; without
    /// them a tool tip says that. Off by default.
    void setLabelsVisible(bool visible);

    /// "Temperature, last 24 hours: lowest 18.2 °C, highest 21.7 °C, now 20.1 °C".
    [[nodiscard]] QString summary() const;
    [[nodiscard]] static QString summaryOf(const Series &series,
                                           const std::function<QString(double)> &formatter,
                                           const QString &title, const QLocale &locale,
                                           Span span = Span::Day);
    /// "14:35: 20.1 °C" of the point under the cursor; empty without a cursor.
    [[nodiscard]] QString cursorText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF chartRect() const;
    [[nodiscard]] QString timeText(qint64 at) const;
    [[nodiscard]] QString rangeText() const;
    void setCursorPoint(qsizetype point, qint64 at);
    void tell();

    Series m_series;
    std::function<QString(double)> m_format;
    QString m_title;
    Span m_span = Span::Day;
    bool m_hasLabels = false;
    qsizetype m_cursor = -1; ///< a point, or none
    qint64 m_cursorAt = 0;   ///< a held value is asked for between its points
};

} // namespace foyer
