// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart.h"

#include "ui/charts/chartmodule.h"
#include "ui/charts/crosshair.h"
#include "ui/frame/clocktext.h"
#include "ui/theme/chartcolours.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {
constexpr int frame = 3;            ///< room for the focus ring
constexpr qint64 liveRoom = 60'000; ///< ms of room a live chart gets at a time
constexpr double keyZoom = 1.6, keyMove = 0.25;
} // namespace

Chart::Chart(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_plot(makeChartPlot(this))
    , m_crosshair(new Crosshair(this))
    , m_zone(QTimeZone::systemTimeZone())
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_plot->widget()->setAccessibleName(accessibleName);
    m_crosshair->raise();
    m_plot->viewChanged = [this] {
        Q_EMIT viewChanged();
        clearCursor();
    };
    m_plot->pointerMoved = [this](const QPoint &position) {
        if (m_plot->plotRect().contains(position))
            setCursorAt(m_plot->timeAt(position.x()), false);
        else
            clearCursor();
    };
    m_plot->pointerPressed = [this] { setFocus(Qt::MouseFocusReason); };
    updateLook();
}

Chart::~Chart() = default;

void Chart::setSeries(QList<ChartSeries> series, qint64 from, qint64 to, const QTimeZone &zone)
{
    clearCursor();
    m_series = std::move(series);
    m_zone = zone.isValid() ? zone : QTimeZone::systemTimeZone();
    m_from = from;
    m_to = std::max(to, from + 1);
    m_plot->setSeries(m_series, m_zone);
    m_plot->setBounds(m_from, m_to);
    m_plot->setView(m_from, m_to);
    tell();
}

void Chart::append(const QString &id, const Series::Point &point)
{
    const auto series = std::find_if(m_series.begin(), m_series.end(),
                                     [&](const ChartSeries &each) { return each.id == id; });
    if (series == m_series.end() ||
        (!series->points.isEmpty() && series->points.constLast().at >= point.at))
        return;
    series->points << point;
    m_plot->append(id, point);
    if (point.at <= m_to)
        return;
    const bool isAtEnd = viewTo() >= m_to - 1, isWhole = isAtEnd && viewFrom() <= m_from + 1;
    const qint64 length = viewTo() - viewFrom();
    m_to = point.at + std::min(liveRoom, (m_to - m_from) / 50);
    m_plot->setBounds(m_from, m_to);
    if (isAtEnd)
        m_plot->setView(isWhole ? m_from : m_to - length, m_to);
}

void Chart::showAll()
{
    m_plot->fitValues();
    m_plot->setView(m_from, m_to);
}

void Chart::setView(qint64 from, qint64 to)
{
    m_plot->setView(from, to);
}

bool Chart::isWhole() const
{
    return viewFrom() <= m_from + 1 && viewTo() >= m_to - 1;
}

void Chart::zoomBy(double factor)
{
    const qint64 from = viewFrom(), to = viewTo();
    const qint64 centre = m_cursor >= from && m_cursor <= to ? m_cursor : from + (to - from) / 2;
    const auto scaled = [&](qint64 at) { return centre + qint64(double(at - centre) / factor); };
    m_plot->setView(scaled(from), scaled(to));
}

void Chart::moveBy(double share)
{
    const qint64 by = qint64(double(viewTo() - viewFrom()) * share);
    m_plot->setView(viewFrom() + by, viewTo() + by);
}

qint64 Chart::viewFrom() const
{
    return m_plot->viewFrom();
}

qint64 Chart::viewTo() const
{
    return m_plot->viewTo();
}

QString Chart::timeText(qint64 at) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, m_zone);
    const QLocale locale;
    // Seconds only where they say something.
    return locale.toString(time.date(), QStringLiteral("ddd d MMM ")) +
           (time.time().second() == 0 ? clockText(locale, time.time())
                                      : locale.toString(time.time(), QStringLiteral("HH:mm:ss")));
}

void Chart::setCursorAt(qint64 at, bool isTold)
{
    QList<Crosshair::Row> rows;
    const Colours &colours = coloursFor(palette());
    QStringList said;
    qint64 named = at;
    for (const ChartSeries &series : m_series) {
        const Series::Point *point = series.pointAt(at);
        const QString value = point ? series.text(point->value) : QStringLiteral("–");
        const auto y = point ? m_plot->yOf(series.id, point->value) : std::nullopt;
        rows << Crosshair::Row{chartColour(colours, series.colour), series.title, value,
                               y ? *y + frame : -1};
        said << QString(series.title + QLatin1Char(' ') + value);
        if (point && named == at)
            named = point->at;
    }
    if (rows.isEmpty()) {
        clearCursor();
        return;
    }
    m_cursor = at;
    const QString time = timeText(named);
    m_cursorText = time + QStringLiteral(". ") + said.join(QStringLiteral(", "));
    const QRect plot = m_plot->plotRect().translated(frame, frame);
    m_crosshair->showAt(plot, m_plot->xOf(at) + frame, time, rows);
    if (isTold)
        tell();
}

void Chart::clearCursor()
{
    if (m_cursor < 0)
        return;
    m_cursor = -1;
    m_cursorText.clear();
    m_crosshair->clear();
}

void Chart::stepCursor(int steps)
{
    const auto line =
        std::max_element(m_series.cbegin(), m_series.cend(), [](const auto &a, const auto &b) {
            return a.points.size() < b.points.size();
        });
    if (line == m_series.cend() || line->points.isEmpty())
        return;
    const QList<Series::Point> &points = line->points;
    const qint64 at = m_cursor >= 0 ? m_cursor : (viewFrom() + viewTo()) / 2;
    auto index = std::lower_bound(points.cbegin(), points.cend(), at,
                                  [](const auto &point, qint64 t) { return point.at < t; }) -
                 points.cbegin();
    if (m_cursor >= 0)
        index += steps;
    index = std::clamp<qsizetype>(index, 0, points.size() - 1);
    const qint64 wanted = points.at(index).at;
    if (wanted < viewFrom() || wanted > viewTo())
        moveBy(steps < 0 ? -keyMove : keyMove);
    setCursorAt(std::clamp(wanted, viewFrom(), viewTo()), true);
}

QString Chart::summary() const
{
    QStringList sentences;
    for (const ChartSeries &series : m_series) {
        double least = 0, most = 0;
        bool isKnown = false;
        for (const Series::Point &point : series.points) {
            if (!std::isfinite(point.value))
                continue;
            least = isKnown ? std::min(least, point.value) : point.value;
            most = isKnown ? std::max(most, point.value) : point.value;
            isKnown = true;
        }
        sentences << (isKnown ? tr("%1: from %2 to %3.")
                                    .arg(series.title, series.text(least), series.text(most))
                              : tr("%1: nothing recorded.").arg(series.title));
    }
    return sentences.join(QLatin1Char(' '));
}

void Chart::tell()
{
    setAccessibleDescription(m_cursorText.isEmpty() ? summary() : m_cursorText);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool Chart::canDraw() const
{
    return m_plot->canDraw();
}

bool Chart::savePng(const QString &file)
{
    return m_plot->savePng(file);
}

bool Chart::savePdf(const QString &file)
{
    return m_plot->savePdf(file, accessibleName());
}

void Chart::updateLook()
{
    m_plot->setColours(coloursFor(palette()), Theme::font(Theme::FontRole::Caption, font()));
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (width() > 8 * frame && height() > 8 * frame)
        m_plot->widget()->setGeometry(rect().adjusted(frame, frame, -frame, -frame));
    m_crosshair->setGeometry(rect());
    m_plot->fitValues();
    clearCursor();
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const bool isMoving = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left: isMoving ? moveBy(-keyMove) : stepCursor(-1); return;
    case Qt::Key_Right: isMoving ? moveBy(keyMove) : stepCursor(1); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(keyZoom); return;
    case Qt::Key_Minus: zoomBy(1 / keyZoom); return;
    case Qt::Key_Home:
    case Qt::Key_0: showAll(); return;
    case Qt::Key_Escape:
        if (m_cursor >= 0) {
            clearCursor();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    clearCursor();
    update();
}

void Chart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    clearCursor();
}

void Chart::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), coloursFor(palette()),
                   Theme::radius);
}

} // namespace foyer
