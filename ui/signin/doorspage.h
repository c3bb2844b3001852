// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/signin/welcomecolumn.h"

class QPushButton;

namespace foyer {

class MessageBar;
class Program;
class UiWords;

/// The first page of all: three ways in, and what went wrong with the last one.
class DoorsPage : public WelcomeColumn
{
    Q_OBJECT

public:
    DoorsPage(Program &program, const UiWords &words, QWidget *parent = nullptr);

    void setCanGoBack(bool canGoBack);
    void refresh();

Q_SIGNALS:
    void accountChosen();
    void localKeyChosen();
    void hubsChosen(); ///< one that is known here already
    void demoChosen();
    void backRequested();

private:
    void refreshHubs();
    Program &m_program;
    const UiWords &m_words;
    MessageBar *m_problem;
    QPushButton *m_hubs, *m_account, *m_back;
};

} // namespace foyer
