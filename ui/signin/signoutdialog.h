// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace foyer {

class Program;

/// Asks before signing out and says what that deletes.
class SignOutDialog : public QDialog
{
    Q_OBJECT

public:
    SignOutDialog(Program &program, QWidget *parent = nullptr);
};

} // namespace foyer
