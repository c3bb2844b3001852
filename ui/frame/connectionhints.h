// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace foyer {

class MessageBar;
class Program;
class Session;
class UiWords;

/// The standing hints about the connection: values are old and why; changes arrive slowly and which
/// permission is missing. Says nothing while all is well or for a moment's interruption.
class ConnectionHints : public QWidget
{
    Q_OBJECT

public:
    ConnectionHints(Program &program, const UiWords &words, QWidget *parent = nullptr);

    /// How long an interruption may last before it is mentioned, in ms; default 2 s.
    void setPatience(int ms) { m_patience.setInterval(ms); }

private:
    void adoptSession();
    void refresh();
    void showStale();

    Program &m_program;
    const UiWords &m_words;
    MessageBar *m_stale, *m_polling;
    QPointer<Session> m_pollingDismissed; ///< the session whose hint was closed
    QTimer m_patience, m_ageTimer;
    bool m_isSeen = false; ///< the window was painted, or nobody looks at it
    bool m_isPatienceOver = false;
};

} // namespace foyer
