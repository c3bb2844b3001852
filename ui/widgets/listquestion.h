// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QDialog;
class QPushButton;
class QString;
class QWidget;

namespace foyer {

class PlainLabel;

/// What a dialog is made of that asks about a list and then shows in it what became of each: the
/// question, how far it is, the list, the buttons. The dialog fills them; this only arranges them.
struct ListQuestion
{
    PlainLabel *question;
    PlainLabel *status;
    QWidget *list;
    QPushButton *confirm;
    QPushButton *cancel;
    QList<QPushButton *> before{}; ///< at the start of the line of buttons
    QList<QPushButton *> after{};  ///< at its end, beyond `confirm`
};

/// Names the parts ("<name>Question", "<name>Status", "<name>List", "<name>Confirm",
/// "<name>Cancel") and `dialog` ("<name>Dialog"), and lays them out in it.
void layOut(const ListQuestion &parts, QDialog &dialog, const QString &name);

} // namespace foyer
