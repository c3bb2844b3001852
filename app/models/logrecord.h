// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace foyer {

/// One line of the program's log as it may be shown: redacted, one line, no control characters.
struct LogRecord
{
    QDateTime at; ///< UTC
    QtMsgType level = QtInfoMsg;
    QString category; ///< "foyer.homey"
    QString text;
};

/// How much a level matters, 0 (debug) to 4 (fatal): the values of QtMsgType are in no order.
[[nodiscard]] constexpr int severity(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg: return 0;
    case QtInfoMsg: return 1;
    case QtWarningMsg: return 2;
    case QtCriticalMsg: return 3;
    case QtFatalMsg: return 4;
    }
    return 1;
}

[[nodiscard]] inline QString levelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg: return QStringLiteral("debug");
    case QtInfoMsg: return QStringLiteral("info");
    case QtWarningMsg: return QStringLiteral("warning");
    case QtCriticalMsg: return QStringLiteral("critical");
    case QtFatalMsg: return QStringLiteral("fatal");
    }
    return QStringLiteral("info");
}

/// The record as one line of the log file, without a line break.
[[nodiscard]] inline QString lineOf(const LogRecord &record)
{
    return QString(record.at.toString(Qt::ISODateWithMs) + u' ' + record.category + u' ' +
                   levelName(record.level) + QStringLiteral(": ") + record.text);
}

} // namespace foyer
