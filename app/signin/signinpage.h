// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "signin/allowlist.h"

#include <QUrl>
#include <QWebEnginePage>

namespace foyer::signin {

/// The page inside the login window. Stops the navigation to the redirect URI before any request is
/// made and hands over what it carries; goes only where AllowList says; says no to everything else
/// a page may ask for.
class SignInPage : public QWebEnginePage
{
    Q_OBJECT

public:
    SignInPage(QWebEngineProfile *profile, QUrl redirectUri, AllowList allowed,
               QObject *parent = nullptr);

    /// Goes to `url` if the rules allow it, as if the page had asked; for what opened in a new
    /// window.
    void openUnderRules(const QUrl &url);
    /// True once after a navigation was stopped here: the "load failed" that follows is no failure.
    [[nodiscard]] bool takeStopped() { return std::exchange(m_stopped, false); }

Q_SIGNALS:
    void codeReceived(const QString &code, const QString &state);
    void denied(const QString &error);
    void redirectUnusable();
    void blocked(const QString &host); ///< host in ASCII, or the scheme with a colon
    void certificateRefused(const QString &host, bool mainPage);
    void passwordPromptRefused();

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
                                  int line, const QString &source) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &fallback,
                          QString *result) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &old,
                            const QStringList &types) override;

private:
    [[nodiscard]] bool mayGoTo(const QUrl &url);
    void refuseEverythingElse();

    QUrl m_redirectUri;
    AllowList m_allowed;
    bool m_done = false; ///< the redirect was seen
    bool m_stopped = false;
};

} // namespace foyer::signin
