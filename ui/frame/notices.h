// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"
#include "net/result.h"

#include <QObject>

namespace foyer {

class MessageStack;
class Program;
class UiWords;

/// Turns what went wrong into notices: which device or variable, why, what one can do, and "try
/// again" where that is safe.
class Notices : public QObject
{
    Q_OBJECT

public:
    Notices(Program &program, const UiWords &words, MessageStack &stack, QObject *parent = nullptr);

private:
    void capabilityFailed(const QString &deviceId, const QString &capabilityId, const Value &value,
                          const Error &error);
    void variableFailed(const QString &action, const QString &name, const Error &error);
    void signInProblem();
    [[nodiscard]] QString reason(const Error &error) const; ///< what happened and what one can do

    Program &m_program;
    const UiWords &m_words;
    MessageStack &m_stack;
};

} // namespace foyer
