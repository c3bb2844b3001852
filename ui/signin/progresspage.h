// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/signin.h"
#include "ui/signin/welcomecolumn.h"

class QLineEdit;
class QPushButton;

namespace foyer {

class BusyLine;
class MessageBar;
class PlainLabel;
class Program;
class UiWords;

/// The sign-in while it runs: where it is, what went wrong, and what one can do now.
class ProgressPage : public WelcomeColumn
{
    Q_OBJECT

public:
    ProgressPage(Program &program, const UiWords &words, QWidget *parent = nullptr);

    /// In the sign-in window, or in the person's browser when there is no such window.
    void start();

Q_SIGNALS:
    void otherWayRequested(); ///< the doors, although a sign-in is kept

private:
    void refresh();
    void useBrowser();
    void viewFailed(const QString &reason);
    void submitPasted();
    void makePasteField();

    Program &m_program;
    const UiWords &m_words;
    BusyLine *m_busy;
    PlainLabel *m_step;
    PlainLabel *m_otherAccount;
    MessageBar *m_problem;
    QWidget *m_paste;
    QLineEdit *m_pasted;
    QPushButton *m_browser, *m_retry, *m_other, *m_cancel;
    bool m_isInBrowser = false;
    bool m_hasViewFailed = false;
};

} // namespace foyer
