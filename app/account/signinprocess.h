// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

namespace foyer {

/// What the login window needs to know; no secrets.
struct SignInRequest
{
    QUrl authorise;
    QUrl redirect;
    QString title;
    quint64 parentWindow = 0; ///< X11 id of the main window, or 0
    QString language;         ///< e.g. "de"
    bool dark = false;
    QStringList extraHosts; ///< exact host names to allow besides those of Athom
};

/// Runs foyer-signin, the login window in a process of its own, and reads what it reports. Hands
/// over addresses and gets back a code; never passes a secret, never believes a line longer than 8
/// KB, never waits without a deadline.
class SignInProcess : public QObject
{
    Q_OBJECT

public:
    enum class Failure {
        NotInstalled, ///< the executable is missing or does not start
        Load,         ///< the first page could not be loaded
        Tls,          ///< a certificate was not accepted
        Crash,        ///< the page's or the whole process died, or it said nonsense
    };
    Q_ENUM(Failure)

    explicit SignInProcess(QObject *parent = nullptr);
    ~SignInProcess() override;

    /// Beside the program, in its libexec directory, or where the build put it; empty when it is
    /// nowhere.
    [[nodiscard]] static QString installedPath();
    [[nodiscard]] bool isInstalled() const;
    void setExecutable(const QString &path); ///< instead of installedPath()
    /// How long the window may take to appear, and how long it may take to leave when asked.
    void setDeadlines(std::chrono::milliseconds ready, std::chrono::milliseconds leave);

    /// While one is running it is closed without a word, and the new one follows it.
    void start(const SignInRequest &request);
    void cancel(); ///< closes the window; cancelled() and finished() follow
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    /// The JSON line that the helper reads first.
    [[nodiscard]] static QByteArray toLine(const SignInRequest &request);

Q_SIGNALS:
    void ready();                          ///< the window is on screen
    void stepChanged(const QString &host); ///< the page is now on this host
    void blocked(const QString &host);     ///< the page wanted to go to a host that is not allowed
    // One of these four, once:
    void codeReceived(const QString &code, const QString &state);
    void denied(const QString &error);
    void failed(foyer::SignInProcess::Failure failure);
    void cancelled();
    void finished(); ///< last of all: the process is gone

private:
    void launch(const SignInRequest &request);
    void leave();
    void readLines();
    void readEvent(const QByteArray &line);
    void processFinished();
    void deadlinePassed();
    void fail(Failure failure);
    [[nodiscard]] bool conclude(); ///< true the first time

    QProcess m_process;
    QString m_executable;
    QByteArray m_buffer;
    QTimer m_deadline;
    std::chrono::milliseconds m_readyDeadline{30'000};
    std::chrono::milliseconds m_leaveDeadline{3'000};
    std::optional<SignInRequest> m_next; ///< waits for the one before to leave
    bool m_concluded = true;
    bool m_leaving = false;
};

} // namespace foyer
