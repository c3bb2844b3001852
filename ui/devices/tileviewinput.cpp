// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with the tiles: keyboard and pointer.

#include "homey/home.h"
#include "models/devicemodel.h"
#include "ui/devices/tileview.h"
#include "ui/frame/words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>

namespace foyer {

QModelIndex TileView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = tiles().rowCount();
    if (rows == 0)
        return {};
    const int current = currentIndex().row();
    if (current < 0)
        return rowIndex(0);
    const int towardsEnd = isRightToLeft() ? -1 : 1;
    int row = current;
    switch (action) {
    case MoveLeft: row -= towardsEnd; break;
    case MoveRight: row += towardsEnd; break;
    case MoveNext: ++row; break;
    case MovePrevious: --row; break;
    case MoveUp: row = m_layout.rowAbove(row); break;
    case MoveDown: row = m_layout.rowBelow(row); break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = rows - 1; break;
    case MovePageUp:
    case MovePageDown: {
        const bool isUp = action == MovePageUp;
        const int from = m_layout.tile(row).top();
        for (int next = row; std::abs(m_layout.tile(next).top() - from) < viewport()->height();) {
            row = next;
            next = isUp ? m_layout.rowAbove(row) : m_layout.rowBelow(row);
            if (next == row)
                break;
        }
        break;
    }
    }
    return rowIndex(std::clamp(row, 0, rows - 1));
}

void TileView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (moveByKey(*event) || stepByKey(*event)) {
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid() && modifiers == Qt::NoModifier) {
            open(current);
            event->accept();
            return;
        }
        break;
    case Qt::Key_Space:
        // In the middle of a name being typed it is a letter like others.
        if (m_typed.isValid() && m_typed.elapsed() < QApplication::keyboardInputInterval()) {
            keyboardSearch(QStringLiteral(" "));
            event->accept();
            return;
        }
        if (modifiers == Qt::ControlModifier || (modifiers == Qt::NoModifier && m_isSelecting)) {
            toggleSelection(current);
            event->accept();
            return;
        }
        if (modifiers == Qt::NoModifier) {
            if (!event->isAutoRepeat())
                act(current);
            event->accept();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_dragged) {
            endDrag(false);
            event->accept();
            return;
        }
        if (endSelecting()) {
            event->accept();
            return;
        }
        break;
    case Qt::Key_Menu:
    case Qt::Key_F10:
        if (current.isValid() && (event->key() == Qt::Key_Menu || modifiers == Qt::ShiftModifier)) {
            wantMenu(current, viewport()->mapToGlobal(visualRect(current).center()));
            event->accept();
            return;
        }
        break;
    default:
        if (!event->text().isEmpty() && event->text().at(0).isPrint())
            m_typed.start();
        break;
    }
    QAbstractItemView::keyPressEvent(event);
}

void TileView::touch(const QModelIndex &index, TilePart hovered)
{
    if (m_touched == index && m_interaction.hovered == hovered)
        return;
    if (m_touched.isValid())
        viewport()->update(visualRect(m_touched));
    m_touched = index;
    m_interaction.hovered = index.isValid() ? hovered : TilePart::None;
    m_delegate->setInteraction(index, m_interaction);
    if (index.isValid())
        viewport()->update(visualRect(index));
}

void TileView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    event->accept();
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        if (index.isValid())
            setCurrentIndex(index);
        else if (event->button() == Qt::LeftButton && !m_isSelecting)
            clearSelection();
        return;
    }
    if (selectByClick(index, event->modifiers()))
        return;
    const TilePart part = partAt(index, event->position().toPoint());
    setCurrentIndex(index);
    m_anchor = index;
    if (part == TilePart::Body)
        clearSelection();
    m_interaction.pressed = part;
    touch(index, part);
    if (part == TilePart::Slider) {
        m_dragged = TileFacts::shapeOf(index).level;
        dragTo(int(event->position().x()));
    }
    m_delegate->setInteraction(index, m_interaction);
    viewport()->update(visualRect(index));
}

void TileView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged) {
        dragTo(int(event->position().x()));
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_interaction.pressed == TilePart::None)
        touch(index, partAt(index, event->position().toPoint()));
}

void TileView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_dragged) {
        endDrag(true);
        return;
    }
    const TilePart pressed = std::exchange(m_interaction.pressed, TilePart::None);
    m_delegate->setInteraction(m_touched, m_interaction);
    const QModelIndex index = indexAt(event->position().toPoint());
    viewport()->update(visualRect(m_touched));
    // As with any button: leaving it before letting go takes the click back.
    if (index.isValid() && index == m_touched &&
        partAt(index, event->position().toPoint()) == pressed) {
        if (pressed == TilePart::Action)
            act(index);
        else if (pressed == TilePart::Body)
            open(index);
    }
}

void TileView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second click of two quick ones is a click like the first.
    mousePressEvent(event);
}

void TileView::dragTo(int x)
{
    const TileGeometry parts =
        TileGeometry::of(visualRect(m_touched), TileFacts::shapeOf(m_touched), layoutDirection());
    if (!m_dragged || parts.groove.isEmpty()) {
        endDrag(false);
        return;
    }
    m_dragged->value = m_dragged->at(parts.positionAt(x));
    m_interaction.drag = m_dragged->position();
    const Device *device = m_home.device(m_touched.data(DeviceModel::IdRole).toString());
    const Capability *capability = device ? device->capability(m_dragged->capability) : nullptr;
    m_interaction.dragText =
        capability ? m_words.valueText(*capability, Value(m_dragged->value)) : QString();
    m_delegate->setInteraction(m_touched, m_interaction);
    viewport()->update(visualRect(m_touched));
    m_pacer.offer(m_dragged->value);
}

void TileView::endDrag(bool isKept)
{
    if (m_dragged && isKept)
        m_pacer.finish(m_dragged->value);
    else
        m_pacer.cancel();
    m_dragged.reset();
    m_interaction.drag.reset();
    m_interaction.pressed = TilePart::None;
    m_delegate->setInteraction(m_touched, m_interaction);
    if (m_touched.isValid())
        viewport()->update(visualRect(m_touched));
}

void TileView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKeyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    wantMenu(index,
             isKeyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
    event->accept();
}

bool TileView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave) {
        if (!m_dragged && m_interaction.pressed == TilePart::None)
            touch({}, TilePart::None);
    }
    return QAbstractItemView::viewportEvent(event);
}

bool TileView::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && m_dragged)
        endDrag(true);
    return QAbstractItemView::event(event);
}

void TileView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LanguageChange: invalidate(); [[fallthrough]];
    case QEvent::PaletteChange: updateLook(); break;
    default: break;
    }
}

void TileView::resizeEvent(QResizeEvent *event)
{
    m_isLayoutDirty = true;
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    viewport()->update();
}

void TileView::showEvent(QShowEvent *event)
{
    // What changed while nobody looked was not followed.
    invalidate();
    m_ages.start();
    QAbstractItemView::showEvent(event);
}

void TileView::hideEvent(QHideEvent *event)
{
    endDrag(false);
    m_ages.stop();
    QAbstractItemView::hideEvent(event);
}

} // namespace foyer
