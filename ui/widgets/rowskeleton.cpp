// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowskeleton.h"

#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QPainter>
#include <QStyle>

namespace foyer {

RowSkeleton::RowSkeleton(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void RowSkeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(coloursFor(palette()).skeleton);
    const int height = RowDelegate::rowHeight(fontMetrics());
    const int bar = fontMetrics().ascent();
    // Widths that look like names and values without being any.
    constexpr int percents[] = {64, 48, 72, 40, 56, 80};
    const int third = width() / 3;
    for (int row = 0; (row + 1) * height < this->height(); ++row) {
        const int top = row * height + (height - bar) / 2;
        for (int column = 0; column < 3; ++column) {
            const int percent = percents[(row * 2 + column * 3) % 6];
            const QRect place(column * third + Theme::spacing(2), top, third * percent / 100, bar);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), place),
                                    Theme::radiusSmall, Theme::radiusSmall);
        }
    }
}

} // namespace foyer
