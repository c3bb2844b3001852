// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace foyer {

/// Decides who gets Ctrl+Z and Ctrl+Shift+Z: a text field keeps them as long as it has something of
/// its own to take back, or is the editor of a cell; else they are the window's, although Qt's text
/// fields would swallow them. Takes nothing back itself.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    /// `window` owns it; the actions carry the keys.
    UndoKeys(QAction &undo, QAction &redo, QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    QAction &m_undo, &m_redo;
};

} // namespace foyer
