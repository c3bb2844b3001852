// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>

namespace foyer {

class Program;

/// Asks before a variable is deleted: names it and says what will break. Closes by itself when
/// somebody else was faster.
class DeleteVariableQuestion : public QMessageBox
{
    Q_OBJECT

public:
    /// `id` must be a variable of the home now.
    DeleteVariableQuestion(Program &program, const QString &id, QWidget *parent = nullptr);
};

} // namespace foyer
