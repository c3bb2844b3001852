// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which tiles a bulk action will be about, and the keys that move between tiles.

#include "models/devicemodel.h"
#include "ui/devices/tileview.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>

namespace foyer {

namespace {
constexpr auto rows = QItemSelectionModel::Rows;
} // namespace

QItemSelectionModel::SelectionFlags TileView::selectionCommand(const QModelIndex &,
                                                               const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

void TileView::setSelecting(bool isSelecting)
{
    if (std::exchange(m_isSelecting, isSelecting) == isSelecting)
        return;
    m_delegate->setSelecting(m_isSelecting || m_hadSelection);
    viewport()->update();
    Q_EMIT selectingChanged(isSelecting);
}

bool TileView::endSelecting()
{
    const bool wasSelecting = m_isSelecting || selectionModel()->hasSelection();
    clearSelection();
    setSelecting(false);
    return wasSelecting;
}

void TileView::toggleSelection(const QModelIndex &index)
{
    if (!index.isValid() || selectionMode() == NoSelection)
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(index, QItemSelectionModel::Toggle | rows);
    m_anchor = index;
}

void TileView::selectTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (!m_anchor.isValid())
        m_anchor = currentIndex().isValid() ? currentIndex() : index;
    if (selectionMode() == NoSelection) {
        setCurrentIndex(index);
        return;
    }
    const int first = std::min(m_anchor.row(), index.row());
    const int last = std::max(m_anchor.row(), index.row());
    selectionModel()->select(QItemSelection(rowIndex(first), rowIndex(last)),
                             QItemSelectionModel::ClearAndSelect | rows);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void TileView::selectAll()
{
    const int count = model() && selectionMode() != NoSelection ? model()->rowCount() : 0;
    if (count > 0)
        selectionModel()->select(QItemSelection(rowIndex(0), rowIndex(count - 1)),
                                 QItemSelectionModel::ClearAndSelect | rows);
}

bool TileView::selectByClick(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (selectionMode() == NoSelection)
        return false;
    if (modifiers.testFlag(Qt::ShiftModifier))
        selectTo(index);
    else if (modifiers.testFlag(Qt::ControlModifier) || m_isSelecting)
        toggleSelection(index);
    else
        return false;
    return true;
}

bool TileView::moveByKey(const QKeyEvent &event)
{
    static const QHash<int, CursorAction> actions{
        {Qt::Key_Left, MoveLeft},     {Qt::Key_Right, MoveRight},      {Qt::Key_Up, MoveUp},
        {Qt::Key_Down, MoveDown},     {Qt::Key_Home, MoveHome},        {Qt::Key_End, MoveEnd},
        {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown}};
    const auto action = actions.constFind(event.key());
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (action == actions.cend() || (modifiers & ~(Qt::ShiftModifier | Qt::ControlModifier)))
        return false;
    const QModelIndex next = moveCursor(*action, modifiers);
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        selectTo(next);
    } else if (next.isValid()) {
        setCurrentIndex(next);
        m_anchor = next;
    }
    return true;
}

bool TileView::stepByKey(const QKeyEvent &event)
{
    const bool isUp = event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal;
    const auto others = event.modifiers() & (Qt::AltModifier | Qt::MetaModifier);
    const QModelIndex current = currentIndex();
    if ((!isUp && event.key() != Qt::Key_Minus) || others || !current.isValid() ||
        !TileFacts::shapeOf(current).level)
        return false;
    const int size = event.modifiers().testFlag(Qt::ControlModifier) ? 10 : 1;
    stepLevel(current, isUp ? size : -size);
    return true;
}

void TileView::wantMenu(const QModelIndex &index, const QPoint &globalPos)
{
    setCurrentIndex(index);
    Q_EMIT menuWanted(index, globalPos);
}

void TileView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (const QModelIndex index = indexAt(rect.center()); index.isValid())
        selectionModel()->select(index, flags | rows);
}

QRegion TileView::visualRegionForSelection(const QItemSelection &selection) const
{
    // Only what is in sight: everything may be selected, and there may be thousands.
    QRegion region;
    const auto [first, last] = rowsInSight();
    for (const QItemSelectionRange &range : selection) {
        for (int row = std::max(first, range.top()); row <= std::min(last, range.bottom()); ++row)
            region += m_layout.tile(row).translated(-offset());
    }
    return region;
}

void TileView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    const bool hasSelection = selectionModel()->hasSelection();
    if (std::exchange(m_hadSelection, hasSelection) != hasSelection) {
        m_delegate->setSelecting(m_isSelecting || hasSelection);
        viewport()->update();
    }
    if (!QAccessible::isActive() || !isVisible())
        return;
    const auto tell = [this](const QItemSelection &selection, QAccessible::Event what) {
        constexpr int manyRows = 20;
        int told = 0;
        for (const QItemSelectionRange &range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                if (++told > manyRows)
                    return;
                QAccessibleEvent event(this, what);
                event.setChild(row);
                QAccessible::updateAccessibility(&event);
            }
        }
    };
    tell(deselected, QAccessible::SelectionRemove);
    tell(selected, QAccessible::SelectionAdd);
}

} // namespace foyer
