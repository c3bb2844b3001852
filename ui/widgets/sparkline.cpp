// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sparkline.h"

#include "ui/frame/text.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sparkpaint.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

/// Share of the known time that a yes/no was yes; nullopt when nothing is known.
std::optional<double> shareOfTime(const Series &series)
{
    double known = 0, yes = 0;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const Series::Point &point = series.points.at(i);
        if (!std::isfinite(point.value))
            continue;
        const double length = std::max(1.0, double(heldUntil(series, i) - point.at));
        known += length;
        yes += length * std::clamp(point.value, 0.0, 1.0);
    }
    return known > 0 ? std::optional(yes / known) : std::nullopt;
}

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("sparkline"));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

void Sparkline::setSeries(const Series &series, std::function<QString(double)> formatter,
                          QString title)
{
    m_series = series;
    m_format = std::move(formatter);
    m_title = std::move(title);
    m_cursor = m_cursor >= 0 && !m_series.points.isEmpty() ? pointAt(m_series, m_cursorAt) : -1;
    tell();
    update();
}

void Sparkline::setSpan(Span span)
{
    m_span = span;
    tell();
    update();
}

void Sparkline::setLabelsVisible(bool visible)
{
    m_hasLabels = visible;
    updateGeometry();
    update();
}

QString Sparkline::summary() const
{
    return summaryOf(m_series, m_format, m_title, locale(), m_span);
}

QString Sparkline::summaryOf(const Series &series, const std::function<QString(double)> &formatter,
                             const QString &title, const QLocale &locale, Span span)
{
    const auto range = series.range();
    const bool isDay = span == Span::Day;
    if (!range || !formatter)
        return (isDay ? tr("%1, last 24 hours: nothing known")
                      : tr("%1, last ten minutes: nothing known"))
            .arg(title);
    // A gap at the end: there is no value now.
    const double last = series.points.constLast().value;
    const QString now =
        std::isfinite(last) ? tr("now %1").arg(formatter(last)) : tr("not known now");
    if (series.isBoolean) {
        const int percent = int(std::lround(shareOfTime(series).value_or(0) * 100));
        return tr("%1, last 24 hours: %2 for %3 % of the time, %4")
            .arg(title, formatter(1), locale.toString(percent), now);
    }
    return (isDay ? tr("%1, last 24 hours: lowest %2, highest %3, %4")
                  : tr("%1, last ten minutes: lowest %2, highest %3, %4"))
        .arg(title, formatter(range->minimum), formatter(range->maximum), now);
}

QString Sparkline::timeText(qint64 at) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    const QString clock = locale().toString(time.time(), QLocale::ShortFormat);
    if (time.date() == QDate::currentDate())
        return clock;
    return tr("%1 %2", "a weekday and a time")
        .arg(locale().dayName(time.date().dayOfWeek(), QLocale::ShortFormat), clock);
}

QString Sparkline::cursorText() const
{
    if (m_cursor < 0 || m_cursor >= m_series.points.size() || !m_format)
        return {};
    const double value = m_series.points.at(m_cursor).value;
    const bool isShare = m_series.isBoolean && value > 0 && value < 1;
    const QString text = !std::isfinite(value) ? tr("not known")
                         : isShare
                             ? tr("%1 for %2 % of the time")
                                   .arg(m_format(1), locale().toString(std::lround(value * 100)))
                             : m_format(value);
    return tr("%1: %2", "a time and a value").arg(timeText(m_cursorAt), text);
}

QString Sparkline::rangeText() const
{
    const auto range = m_series.range();
    if (!range || !m_format)
        return m_span == Span::Day ? tr("Nothing known of the last 24 hours")
                                   : tr("Nothing known of the last ten minutes");
    if (m_series.isBoolean)
        return tr("%1: %2 % of 24 h")
            .arg(m_format(1),
                 locale().toString(std::lround(shareOfTime(m_series).value_or(0) * 100)));
    const QString low = m_format(range->minimum);
    const QString high = m_format(range->maximum);
    return low == high ? low : tr("%1 to %2", "lowest and highest").arg(low, high);
}

void Sparkline::tell()
{
    setAccessibleName(summary());
    QString more = cursorText();
    if (more.isEmpty() && m_series.source == Series::Source::Program)
        more = tr("The hub keeps no log of this: what was seen since the program started.");
    if (accessibleDescription() != more)
        setAccessibleDescription(more);
}

QRectF Sparkline::chartRect() const
{
    QRectF rect = QRectF(contentsRect()).adjusted(1, 1, -1, -1);
    if (m_hasLabels)
        rect.setBottom(rect.bottom() -
                       QFontMetricsF(Theme::font(Theme::FontRole::Caption, font())).height() - 2);
    return rect;
}

QSize Sparkline::sizeHint() const
{
    const int label =
        m_hasLabels ? QFontMetrics(Theme::font(Theme::FontRole::Caption, font())).height() + 2 : 0;
    return {Theme::spacing(40), Theme::spacing(9) + label};
}

QSize Sparkline::minimumSizeHint() const
{
    return {Theme::spacing(15), sizeHint().height()};
}

void Sparkline::setCursorPoint(qsizetype point, qint64 at)
{
    if (point == m_cursor && at == m_cursorAt)
        return;
    m_cursor = point;
    m_cursorAt = at;
    tell();
    update();
}

bool Sparkline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_hasLabels ? summary() : cursorText();
        QToolTip::showText(help->globalPos(), plainToolTip(text), this);
        return true;
    }
    return QWidget::event(event);
}

void Sparkline::mouseMoveEvent(QMouseEvent *event)
{
    const SparkScale scale(m_series, chartRect());
    qint64 at = scale.timeAt(event->position().x());
    const qsizetype point = pointAt(m_series, at);
    if (point >= 0 && m_series.step > 0)
        at = m_series.points.at(point).at;
    setCursorPoint(point, at);
    if (!m_hasLabels && point >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(cursorText()), this);
}

void Sparkline::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCursorPoint(-1, 0);
}

void Sparkline::keyPressEvent(QKeyEvent *event)
{
    const qsizetype count = m_series.points.size();
    const qsizetype page = std::max<qsizetype>(1, count / 24);
    qsizetype wanted = m_cursor < 0 ? count : m_cursor;
    switch (event->key()) {
    case Qt::Key_Left: wanted -= 1; break; // earlier, whichever way the language runs
    case Qt::Key_Right: wanted = m_cursor < 0 ? count - 1 : wanted + 1; break;
    case Qt::Key_PageUp: wanted -= page; break;
    case Qt::Key_PageDown: wanted += page; break;
    case Qt::Key_Home: wanted = 0; break;
    case Qt::Key_End: wanted = count - 1; break;
    default: QWidget::keyPressEvent(event); return;
    }
    if (count == 0)
        return;
    wanted = std::clamp<qsizetype>(wanted, 0, count - 1);
    setCursorPoint(wanted, m_series.points.at(wanted).at);
    if (!m_hasLabels) {
        const QPoint below(int(SparkScale(m_series, chartRect()).x(m_cursorAt)), height());
        QToolTip::showText(mapToGlobal(below), plainToolTip(cursorText()), this);
    }
}

void Sparkline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Sparkline::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCursorPoint(-1, 0);
    update();
}

void Sparkline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LocaleChange)
        tell();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF chart = chartRect();
    paintSpark(painter, chart, m_series, palette());
    const bool isEmpty = !m_series.range();
    if (isEmpty && !m_hasLabels) {
        painter.setPen(colours.textMuted);
        painter.drawText(chart, Qt::AlignCenter, QStringLiteral("–"));
    }
    if (m_cursor >= 0 && m_cursor < m_series.points.size()) {
        const SparkScale scale(m_series, chart);
        const double x = scale.x(m_cursorAt);
        painter.setPen(QPen(colours.textMuted, 1));
        painter.drawLine(QPointF(x, chart.top()), QPointF(x, chart.bottom()));
    }
    if (m_hasLabels) {
        painter.setFont(Theme::font(Theme::FontRole::Caption, font()));
        painter.setPen(colours.textMuted);
        const QRectF label(chart.left(), chart.bottom() + 2, chart.width(),
                           height() - chart.bottom() - 2);
        const QString text = m_cursor >= 0 ? cursorText() : rangeText();
        painter.drawText(
            label,
            Qt::AlignVCenter | Qt::AlignAbsolute |
                (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
            painter.fontMetrics().elidedText(text, Qt::ElideRight, int(label.width())));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::radiusSmall,
                                Theme::radiusSmall);
    }
}

} // namespace foyer
