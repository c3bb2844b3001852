// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/browserreturn.h"
#include "account/signin.h"
#include "account/signinprocess.h"

#include <QObject>
#include <QWindow>

namespace foyer {

/// Where an authorisation code can come from: the sign-in window in a process of its own, or the
/// system browser with a loopback listener. Hands codes to SignIn and never sees a token.
class CodeSources : public QObject
{
    Q_OBJECT

public:
    explicit CodeSources(SignIn &signIn, QObject *parent = nullptr);

    /// Codes are for this one from now on; what was open for another is closed.
    void setSignIn(SignIn &signIn);

    [[nodiscard]] bool hasView() const { return m_view.isInstalled(); }
    /// False (and viewFailed("missing")) when foyer-signin is not installed.
    bool openView(WId parentWindow);
    void openBrowser();
    void close(); ///< the window and the listener; the attempt itself goes on

Q_SIGNALS:
    void viewStep(const QString &host);
    void viewBlocked(const QString &host);
    void viewFailed(const QString &reason); ///< "load", "crash", "tls", "missing"

private:
    void connectView();

    SignIn *m_signIn;
    SignInProcess m_view;
    BrowserReturn m_browserReturn;
};

} // namespace foyer
