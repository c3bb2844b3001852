// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartkey.h"

#include "ui/theme/chartcolours.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace foyer {

namespace {
constexpr int square = 10;
} // namespace

ChartKey::ChartKey(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ChartKey::setSeries(const QList<ChartSeries> &series)
{
    m_entries.clear();
    QStringList names;
    for (const ChartSeries &each : series) {
        m_entries << Entry{each.title, each.colour};
        names << each.title;
    }
    setAccessibleName(names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ChartKey::sizeHint() const
{
    int wide = Theme::spacing(2);
    for (const Entry &entry : m_entries)
        wide += square + fontMetrics().horizontalAdvance(entry.title) + 1 + Theme::spacing(6);
    return {wide, fontMetrics().lineSpacing() + Theme::spacing(2)};
}

void ChartKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursFor(palette());
    const int gap = Theme::spacing(2);
    int left = gap;
    for (const Entry &entry : m_entries) {
        const QString text =
            fontMetrics().elidedText(entry.title, Qt::ElideRight, width() - left - square - gap);
        const int wide = fontMetrics().horizontalAdvance(text) + 1;
        const auto placed = [&](const QRect &rect) {
            return QStyle::visualRect(layoutDirection(), this->rect(), rect);
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(chartColour(colours, entry.colour));
        painter.drawRoundedRect(placed({left, (height() - square) / 2, square, square}), 2, 2);
        painter.setPen(colours.textMuted);
        painter.drawText(placed({left + square + gap, 0, wide, height()}), Qt::AlignVCenter, text);
        left += square + gap + wide + 2 * gap;
    }
}

} // namespace foyer
