// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "signin/task.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QWebEngineLoadingInfo;
class QWebEngineProfile;
class QWebEngineView;
class QWindow;

namespace foyer::signin {

class SignInPage;

/// The login window: the page, its address above it for reading only, and a bar that says what was
/// refused. Keeps nothing on disk, sees no token, and ends with exactly one of codeReceived,
/// denied, failed and cancelled.
class SignInView : public QWidget
{
    Q_OBJECT

public:
    explicit SignInView(Task task, QWidget *parent = nullptr);
    ~SignInView() override;

    void start(); ///< loads the authorise URL
    [[nodiscard]] SignInPage *page() const { return m_page.get(); }

Q_SIGNALS:
    void stepChanged(const QString &host);
    void blocked(const QString &host);
    void codeReceived(const QString &code, const QString &state);
    void denied(const QString &error);
    void failed(const QString &reason); ///< "load", "crash" or "tls"
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void setParentWindow();
    void buildProfile();
    void buildLayout();
    void connectPage();
    void addressChanged(const QUrl &url);
    void loadingChanged(const QWebEngineLoadingInfo &info);
    void say(const QString &text);
    void cancel();
    void fail(const QString &reason);
    [[nodiscard]] bool conclude(); ///< true the first time

    Task m_task;
    std::unique_ptr<QWebEngineProfile> m_profile; // must outlive the page,
    std::unique_ptr<SignInPage> m_page;           // which must outlive the view
    std::unique_ptr<QWindow> m_parentWindow;      ///< the main program's, seen from here
    QWebEngineView *m_view = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_reload = nullptr;
    QLabel *m_message = nullptr;
    QWidget *m_bar = nullptr;
    QProgressBar *m_progress = nullptr;
    QString m_host;
    bool m_loadedOnce = false;
    bool m_concluded = false;
};

} // namespace foyer::signin
