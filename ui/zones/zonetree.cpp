// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/zones/zonetree.h"

#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QPainter>

namespace foyer {

namespace {
constexpr int ArrowSize = 16;
}

ZoneTree::ZoneTree(QWidget *parent)
    : QTreeView(parent)
{
}

void ZoneTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const bool isSelected = selectionModel() && selectionModel()->isSelected(index);
    const QColor colour = palette().color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QString folded =
        isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    const QPixmap arrow = tintedPixmap(isExpanded(index) ? QStringLiteral("chevron-down") : folded,
                                       ArrowSize, colour, devicePixelRatioF());
    // The last step of the indentation, next to the icon.
    QRect place = rect;
    if (isRightToLeft())
        place.setRight(place.left() + indentation() - 1);
    else
        place.setLeft(place.right() - indentation() + 1);
    painter->drawPixmap(place.center() - QPoint(ArrowSize / 2 - 1, ArrowSize / 2 - 1), arrow);
}

void ZoneTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    if (event->key() == Qt::Key_Space && current.isValid()) {
        setExpanded(current, !isExpanded(current));
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace foyer
