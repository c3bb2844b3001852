// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/tileskeleton.h"

#include "ui/devices/tilegeometry.h"
#include "ui/devices/tilelayout.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>

#include <algorithm>

namespace foyer {

TileSkeleton::TileSkeleton(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("deviceSkeleton"));
    setAccessibleName(tr("Loading devices"));
}

void TileSkeleton::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    TileMetrics metrics;
    metrics.tileHeight = TileGeometry::heightFor(font());
    metrics.minimumTileWidth = std::max(180, fontMetrics().averageCharWidth() * 28);
    metrics.headingHeight = fontMetrics().lineSpacing() + 22;
    // One zone of many devices has the shape of what will come.
    QStandardItemModel devices(std::clamp(height() / 20, 4, 60), 1);
    TileLayout layout;
    layout.build(devices, width(), metrics, isRightToLeft(),
                 [](const QModelIndex &) { return QString(); });

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto bar = [&](const QRect &within, const QRect &rect) {
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), within, rect), 4, 4);
    };
    const QRect heading = layout.heading(0);
    painter.setBrush(colours.skeleton);
    bar(heading, QRect(heading.left(), heading.center().y(), 120, 12));
    for (int row = 0; row < layout.rowCount(); ++row) {
        const QRect tile = layout.tile(row);
        if (tile.top() > height())
            break;
        painter.setBrush(colours.tileOff);
        painter.setPen(colours.border);
        painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radiusLarge,
                                Theme::radiusLarge);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.skeleton);
        const int middle = tile.center().y();
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), tile,
                                               QRect(tile.left() + 12, middle - 20, 40, 40)));
        bar(tile, QRect(tile.left() + 64, middle - 14, tile.width() / 3 + row * 37 % 40, 11));
        bar(tile, QRect(tile.left() + 64, middle + 6, tile.width() / 5 + row * 23 % 30, 8));
    }
}

} // namespace foyer
