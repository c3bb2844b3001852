// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/zones/zonetree.h"

#include "ui/widgets/foldarrow.h"

#include <QKeyEvent>

namespace foyer {

ZoneTree::ZoneTree(QWidget *parent)
    : QTreeView(parent)
{
}

void ZoneTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    paintRowFoldArrow(*this, *painter, rect, index, model()->hasChildren(index));
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
