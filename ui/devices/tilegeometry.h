// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/tilefacts.h"

#include <QFont>
#include <QRect>

namespace foyer {

/// What of a tile is under the pointer.
enum class TilePart { None, Body, Action, Slider };

/// Where the parts of one tile lie inside its rectangle, mirrored for right-to-left.
struct TileGeometry
{
    QRect icon;
    QRect text;   ///< name and state line
    QRect action; ///< empty without quick action
    QRect slider; ///< where the pointer catches the groove; empty without level
    QRect groove;
    bool isMirrored = false;

    [[nodiscard]] static TileGeometry of(const QRect &tile, const TileFacts &facts,
                                         Qt::LayoutDirection direction);
    /// The height that holds two lines of name, the state line and the slider in this font.
    [[nodiscard]] static int heightFor(const QFont &font);
    [[nodiscard]] TilePart partAt(const QPoint &point) const;
    /// 0…1 along the groove for a pointer position; limited to it.
    [[nodiscard]] double positionAt(int x) const;
};

} // namespace foyer
