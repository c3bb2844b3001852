// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/foldarrow.h"

#include "ui/theme/icons.h"

#include <QPainter>
#include <QTreeView>

namespace foyer {

namespace {
constexpr int arrowSize = 14;
} // namespace

void paintFoldArrow(const QTreeView &tree, QPainter &painter, const QRect &rect,
                    const QModelIndex &index)
{
    painter.fillRect(rect, tree.palette().color(QPalette::Base)); // only the text looks chosen
    if (!tree.model()->hasChildren(index))
        return;
    const QString folded =
        tree.isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    const QPixmap arrow =
        tintedPixmap(tree.isExpanded(index) ? QStringLiteral("chevron-down") : folded, arrowSize,
                     tree.palette().color(QPalette::Text), tree.devicePixelRatioF());
    // The last step of the indentation, next to the text.
    QRect place = rect;
    if (tree.isRightToLeft())
        place.setRight(place.left() + tree.indentation() - 1);
    else
        place.setLeft(place.right() - tree.indentation() + 1);
    painter.drawPixmap(place.center().x() - arrowSize / 2 + 1,
                       place.center().y() - arrowSize / 2 + 1, arrow);
}

} // namespace foyer
