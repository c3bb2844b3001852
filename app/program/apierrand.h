// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/apicall.h"
#include "program/commandline.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace foyer {

class Program;
class UiWords;

/// `foyer api METHOD PATH [JSON]`: one call to the hub with the stored sign-in, its answer on the
/// standard output. Sends once, never prints a token, and leaves the choice of hub as it was.
class ApiErrand : public QObject
{
    Q_OBJECT

public:
    using Print = std::function<void(const QByteArray &text)>;

    /// `out` gets the answer, `problems` what went wrong; each text ends with a line break.
    ApiErrand(ApiCall call, QString hub, Program &program, const UiWords &words, Print out,
              Print problems, QObject *parent = nullptr);

    /// Waits for the hub to be reached (at most `patience`), then calls it.
    void start(std::chrono::milliseconds patience = std::chrono::seconds(45));

    /// What is wrong with the call before anything is started, or empty. `isAllowed`: a call that
    /// changes something was agreed to.
    [[nodiscard]] static QString flaw(const Result<ApiCall> &call, bool isAllowed);

Q_SIGNALS:
    void finished(int exitCode); ///< once

private:
    void look();
    void chooseHub();
    [[nodiscard]] bool isSignedOut() const; ///< the account of the hub that is meant
    void send();
    void end(int exitCode, const QString &problem = {});

    ApiCall m_call;
    QString m_hub;
    Program &m_program;
    const UiWords &m_words;
    Print m_out, m_problems;
    QTimer m_patience;
    QString m_hubId; ///< that was chosen
    bool m_isSent = false;
    bool m_isDone = false;
};

} // namespace foyer
