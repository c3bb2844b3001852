// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/homeskeleton.h"

#include "ui/devices/tilegeometry.h"
#include "ui/home/cardgrid.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace foyer {

HomeSkeleton::HomeSkeleton(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void HomeSkeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(coloursFor(palette()).skeleton);
    constexpr int margin = Theme::spacing(6);
    constexpr int gap = Theme::spacing(4);
    const int room = width() - 2 * margin;
    const auto row = [&](int top, int height, int columns) {
        for (int column = 0; column < columns; ++column) {
            const int left = margin + column * (room + gap) / columns;
            const int right = margin + (column + 1) * (room + gap) / columns - gap;
            painter.drawRoundedRect(QRect(left, top, right - left, height), Theme::radiusLarge,
                                    Theme::radiusLarge);
        }
    };
    const int tile = TileGeometry::heightFor(font());
    const int columns = CardGrid::columnsFor(room, fontMetrics().averageCharWidth());
    row(Theme::spacing(3), tile, columns + 1);
    row(Theme::spacing(3) + tile + Theme::spacing(8), Theme::spacing(70), columns);
}

} // namespace foyer
