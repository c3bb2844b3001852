// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/crosshair.h"

#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace foyer {

namespace {
constexpr int widestName = 180;
constexpr int swatch = 8;
} // namespace

Crosshair::Crosshair(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void Crosshair::showAt(const QRect &plot, double x, const QString &time, const QList<Row> &rows)
{
    m_plot = plot;
    m_x = x;
    m_time = time;
    m_rows = rows;
    update();
}

void Crosshair::clear()
{
    if (m_x < 0)
        return;
    m_x = -1;
    update();
}

void Crosshair::paintEvent(QPaintEvent *)
{
    if (m_x < 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursFor(palette());
    painter.setPen(QPen(colours.control, 1));
    painter.drawLine(QPointF(m_x, m_plot.top()), QPointF(m_x, m_plot.bottom()));
    for (const Row &row : m_rows) {
        if (row.y < m_plot.top() || row.y > m_plot.bottom())
            continue;
        painter.setPen(QPen(colours.surface, 2));
        painter.setBrush(row.colour);
        painter.drawEllipse(QPointF(m_x, row.y), 5, 5);
    }
    const QFont caption = Theme::font(Theme::FontRole::Caption, font());
    QFont strong = caption;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(caption), strongMetrics(strong);
    const int line = metrics.lineSpacing() + 2;
    int names = 0, values = 0;
    for (const Row &row : m_rows) {
        names = std::max(names, std::min(metrics.horizontalAdvance(row.name), widestName));
        values = std::max(values, strongMetrics.horizontalAdvance(row.value));
    }
    const int pad = Theme::spacing(2);
    const int inside =
        std::max(swatch + pad + names + 2 * pad + values, strongMetrics.horizontalAdvance(m_time)) +
        2;
    QRect box(0, m_plot.top() + pad, inside + 2 * pad, line * (int(m_rows.size()) + 1) + 2 * pad);
    // On the side with more room, never over the line itself.
    const int gap = Theme::spacing(3);
    box.moveLeft(m_x + gap + box.width() <= m_plot.right() ? int(m_x) + gap
                                                           : int(m_x) - gap - box.width());
    box.moveLeft(std::clamp(box.left(), 0, std::max(0, width() - box.width())));
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(colours.surfaceRaised);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius,
                            Theme::radius);
    QRect at(box.left() + pad, box.top() + pad, box.width() - 2 * pad, line);
    painter.setFont(strong);
    painter.setPen(colours.text);
    painter.drawText(at, Qt::AlignLeading | Qt::AlignVCenter, m_time);
    for (const Row &row : m_rows) {
        at.translate(0, line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.colour);
        const double left = isRightToLeft() ? at.right() + 1 - swatch : at.left();
        painter.drawRoundedRect(QRectF(left, at.center().y() - swatch / 2.0 + 1, swatch, swatch), 2,
                                2);
        painter.setFont(caption);
        painter.setPen(colours.textMuted);
        const QRect name = isRightToLeft() ? at.adjusted(0, 0, -swatch - pad, 0)
                                           : at.adjusted(swatch + pad, 0, 0, 0);
        painter.drawText(name, Qt::AlignLeading | Qt::AlignVCenter,
                         metrics.elidedText(row.name, Qt::ElideRight, widestName));
        painter.setFont(strong);
        painter.setPen(colours.text);
        painter.drawText(at, Qt::AlignTrailing | Qt::AlignVCenter, row.value);
    }
}

} // namespace foyer
