// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QModelIndex;
class QPainter;
class QRect;
class QTreeView;

namespace foyer {

/// What a tree paints in QTreeView::drawBranches(): one arrow before what can be unfolded, nothing
/// else.
void paintFoldArrow(const QTreeView &tree, QPainter &painter, const QRect &rect,
                    const QModelIndex &index);

/// The same in a tree whose rows look chosen from edge to edge (RowDelegate): the face of the row
/// goes on below the arrow, which is muted. Without `isFolding` the face alone.
void paintRowFoldArrow(const QTreeView &tree, QPainter &painter, const QRect &rect,
                       const QModelIndex &index, bool isFolding);

} // namespace foyer
