// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"

class QLineEdit;
class QPushButton;

namespace foyer {

class Program;

/// An OAuth client of one's own instead of the built-in one. Never shows a stored secret.
class ClientSection : public Section
{
    Q_OBJECT

public:
    ClientSection(Program &program, QWidget *parent = nullptr);

private:
    void refresh();
    void save();
    [[nodiscard]] QString problem() const; ///< why this cannot be saved; empty when it can

    Program &m_program;
    QLineEdit *m_id, *m_secret, *m_redirect;
    PlainLabel *m_status;
    QPushButton *m_save, *m_builtIn;
};

} // namespace foyer
