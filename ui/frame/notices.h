// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/signin.h"
#include "homey/journal.h"

#include <QObject>

namespace foyer {

class MessageStack;
class Program;
class UiWords;

/// Turns what went wrong into notices: which device or variable, why, what one can do, and "try
/// again" where that is safe. Says what undo and redo did, and where an added account went.
class Notices : public QObject
{
    Q_OBJECT

public:
    Notices(Program &program, const UiWords &words, MessageStack &stack, QObject *parent = nullptr);

Q_SIGNALS:
    void awayListRequested(); ///< somebody wants to see what changed while away

private:
    void caughtUp(int count);
    void capabilityFailed(const QString &deviceId, const QString &capabilityId, const Value &value,
                          const Error &error);
    void variableFailed(const QString &action, const QString &name, const Error &error,
                        const QString &id, const Value &wanted);
    void stepDone(JournalEntry::Origin origin, const QList<JournalEntry> &written,
                  const QList<QPair<JournalEntry, JournalEntry::Bar>> &leftOut);
    void signInProblem();
    void accountAdded();
    [[nodiscard]] QString reason(const Error &error) const; ///< what happened and what one can do

    Program &m_program;
    const UiWords &m_words;
    MessageStack &m_stack;
    QStringList m_accounts;                         ///< ids of those that are not news
    SignIn::Problem m_said = SignIn::Problem::None; ///< of those, the last one
};

} // namespace foyer
