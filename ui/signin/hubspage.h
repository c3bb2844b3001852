// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/signin/welcomecolumn.h"

namespace foyer {

class EmptyState;
class Program;

/// Which of several hubs to open.
class HubsPage : public WelcomeColumn
{
    Q_OBJECT

public:
    HubsPage(Program &program, QWidget *parent = nullptr);

Q_SIGNALS:
    void otherWayRequested();
    void chosen(); ///< before the program hears of it

private:
    void refresh();
    Program &m_program;
    QWidget *m_list;
    EmptyState *m_none;
};

} // namespace foyer
