// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

namespace foyer {

class DoorsPage;
class HubsPage;
class LocalKeyPage;
class ProgressPage;
class Program;
class UiWords;

/// Everything before a home is open: renders Program::stage() and the state of the sign-in, and
/// passes on what the person chose.
class SignInView : public QStackedWidget
{
    Q_OBJECT

public:
    SignInView(Program &program, const UiWords &words, QWidget *parent = nullptr);

    void showStage();
    /// Goes to the account at once; when somebody thinks better of it, back to the home.
    void begin();
    void setCanGoBack(bool canGoBack); ///< a home is open behind this
    bool closeTopmost();               ///< Esc

Q_SIGNALS:
    void backRequested(); ///< to the home that is open

private:
    void openDoors();
    void giveUp(); ///< what begin() began
    Program &m_program;
    DoorsPage *m_doors;
    LocalKeyPage *m_localKey;
    ProgressPage *m_progress;
    HubsPage *m_hubs;
    bool m_canGoBack = false;
    bool m_returnsHome = false; ///< begin() was called over an open home
    bool m_wantsHubs = false;   ///< likewise, the list of the known hubs
    bool m_wantsDoors = false;  ///< the person asked for them although the stage says otherwise
};

} // namespace foyer
