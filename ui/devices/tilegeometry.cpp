// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/tilegeometry.h"

#include "ui/theme/theme.h"
#include "ui/widgets/switchcontrol.h"

#include <QFontMetrics>
#include <QStyle>

#include <algorithm>

namespace foyer {

namespace {
constexpr int padding = 12;
constexpr int iconField = 40;
constexpr int actionSize = 36;
constexpr int sliderHeight = 18; ///< easy to catch; the groove itself is thin
constexpr int grooveHeight = 4;

int lines(const QFont &font, int nameLines)
{
    return nameLines * QFontMetrics(Theme::font(Theme::FontRole::Strong, font)).lineSpacing() +
           QFontMetrics(font).lineSpacing() + 2;
}
} // namespace

int TileGeometry::heightFor(const QFont &font)
{
    return padding - 4 + std::max(iconField, lines(font, 2)) + sliderHeight + 6;
}

TileGeometry TileGeometry::of(const QRect &tile, const TileFacts &facts,
                              Qt::LayoutDirection direction)
{
    TileGeometry parts;
    parts.isMirrored = direction == Qt::RightToLeft;
    const bool hasSlider = facts.level && facts.isAvailable;
    // Without a slider the content sits in the middle of the tile, with one above it.
    const int top = tile.top() + (hasSlider ? padding - 6 : 0);
    const int bottom = tile.bottom() - (hasSlider ? sliderHeight + 3 : 0);
    const int middle = (top + bottom + 1) / 2;
    parts.icon = QRect(tile.left() + padding, middle - iconField / 2, iconField, iconField);

    int right = tile.right() - padding;
    if (facts.canAct()) {
        const int width = facts.hasSwitch() ? SwitchControl::switchSize.width() + 8 : actionSize;
        parts.action = QRect(right - width + 5, middle - actionSize / 2, width, actionSize);
        right = parts.action.left() - 6;
    }
    const int left = parts.icon.right() + 11;
    parts.text = QRect(left, top, std::max(0, right - left + 1), bottom - top + 1);
    if (hasSlider) {
        parts.slider = QRect(tile.left() + padding, tile.bottom() - sliderHeight - 4,
                             tile.width() - 2 * padding, sliderHeight);
        parts.groove = QRect(parts.slider.left(), parts.slider.center().y() - grooveHeight / 2 + 1,
                             parts.slider.width(), grooveHeight);
    }
    for (QRect *rect : {&parts.icon, &parts.text, &parts.action, &parts.slider, &parts.groove}) {
        if (!rect->isEmpty())
            *rect = QStyle::visualRect(direction, tile, *rect);
    }
    return parts;
}

TilePart TileGeometry::partAt(const QPoint &point) const
{
    if (action.contains(point))
        return TilePart::Action;
    if (slider.contains(point))
        return TilePart::Slider;
    return TilePart::Body;
}

double TileGeometry::positionAt(int x) const
{
    if (groove.width() < 2)
        return 0;
    const double along = double(x - groove.left()) / (groove.width() - 1);
    return std::clamp(isMirrored ? 1 - along : along, 0.0, 1.0);
}

} // namespace foyer
