// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/foldarrow.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTreeView>

namespace foyer {

namespace {

constexpr int arrowSize = 14;

QPixmap arrowOf(const QTreeView &tree, const QModelIndex &index, int size, const QColor &ink)
{
    const QString folded =
        tree.isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    return tintedPixmap(tree.isExpanded(index) ? QStringLiteral("chevron-down") : folded, size, ink,
                        tree.devicePixelRatioF());
}

} // namespace

void paintFoldArrow(const QTreeView &tree, QPainter &painter, const QRect &rect,
                    const QModelIndex &index)
{
    painter.fillRect(rect, tree.palette().color(QPalette::Base)); // only the text looks chosen
    if (!tree.model()->hasChildren(index))
        return;
    const QPixmap arrow = arrowOf(tree, index, arrowSize, tree.palette().color(QPalette::Text));
    // The last step of the indentation, next to the text.
    QRect place = rect;
    if (tree.isRightToLeft())
        place.setRight(place.left() + tree.indentation() - 1);
    else
        place.setLeft(place.right() - tree.indentation() + 1);
    painter.drawPixmap(place.center().x() - arrowSize / 2 + 1,
                       place.center().y() - arrowSize / 2 + 1, arrow);
}

void paintRowFoldArrow(const QTreeView &tree, QPainter &painter, const QRect &rect,
                       const QModelIndex &index, bool isFolding)
{
    constexpr int size = 16;
    const Colours &colours = coloursFor(tree.palette());
    const bool isSelected = tree.selectionModel()->isSelected(index);
    const bool isStrong = isSelected && tree.hasFocus();
    if (isSelected)
        painter.fillRect(rect, isStrong ? tree.palette().color(QPalette::Highlight)
                                        : blended(colours.surface, colours.accent, 0.14));
    if (!isFolding)
        return;
    const QColor ink =
        isStrong ? tree.palette().color(QPalette::HighlightedText) : QColor(colours.textMuted);
    // Beside the name, at the end of the room for the branches.
    const int x = tree.isRightToLeft() ? rect.left() + Theme::spacing(1)
                                       : rect.right() - Theme::spacing(1) - size + 1;
    painter.drawPixmap(x, rect.center().y() - size / 2, arrowOf(tree, index, size, ink));
}

} // namespace foyer
