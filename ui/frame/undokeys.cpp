// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/undokeys.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace foyer {

namespace {

const QLineEdit *fieldOf(const QWidget *widget)
{
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return field;
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->lineEdit();
    if (qobject_cast<const QAbstractSpinBox *>(widget))
        return widget->findChild<QLineEdit *>();
    return nullptr;
}

bool isEditorOfACell(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QWidget *parent = widget->parentWidget();
        const auto *view =
            parent ? qobject_cast<const QAbstractItemView *>(parent->parentWidget()) : nullptr;
        if (view && view->viewport() == parent)
            return true;
    }
    return false;
}

} // namespace

UndoKeys::UndoKeys(QAction &undo, QAction &redo, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_undo(undo)
    , m_redo(redo)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence pressed(key->keyCombination());
    const bool isUndo = m_undo.shortcuts().contains(pressed);
    if (!isUndo && !m_redo.shortcuts().contains(pressed))
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    const QLineEdit *field = fieldOf(widget);
    if (!field || widget->window() != m_window || isEditorOfACell(widget))
        return false;
    if (isUndo ? field->isUndoAvailable() : field->isRedoAvailable())
        return false;
    event->ignore(); // not swallowed: the window's shortcut is asked next
    return true;
}

} // namespace foyer
