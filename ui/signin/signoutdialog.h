// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace foyer {

class Program;

/// Asks before signing out and says what that deletes: one account's things, or everything.
class SignOutDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without an account it is about everything.
    SignOutDialog(Program &program, const QString &accountId, QWidget *parent = nullptr);

    /// About the account that is in front when there are several, else about everything.
    static void ask(Program &program, QWidget *parent);
    static void ask(Program &program, const QString &accountId, QWidget *parent);
};

} // namespace foyer
