// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace foyer {

class HomeView;
class Program;
class SignInView;
class Theme;
class UiWords;

/// The one window: the doors and sign-in while no hub is open, the home otherwise; owns the
/// standard keys. Decides nothing about hubs or accounts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Program &program, const UiWords &words, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Null until a home was opened for the first time.
    [[nodiscard]] HomeView *homeView() const { return m_homeView; }
    void showPage(const QString &id);
    void showDevice(const QString &deviceId);
    void showShortcuts();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QAction *addKey(const QString &objectName, const QString &text, const QList<QKeySequence> &keys,
                    std::function<void()> run);
    void makeActions();
    void makeUndo();
    void showStage();
    void showHome();
    void openRequested(const QString &page, const QString &deviceId);
    void askSignOut();
    void setSignInShown(bool shown);

    Program &m_program;
    const UiWords &m_words;
    Theme &m_theme;
    QStackedWidget *m_stack;
    SignInView *m_signIn = nullptr; ///< made when it is needed first
    HomeView *m_homeView = nullptr;
    QString m_wantedPage, m_wantedDevice; ///< asked for before there was a home
    bool m_isAddingHub = false;           ///< the doors are open although a home is
};

} // namespace foyer
