// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace foyer {

/// How much of the log is kept.
struct LogLimits
{
    qint64 bytes = 1024 * 1024; ///< of one file, at most
    int files = 5;              ///< at most, with the one being written
};

/// The log on disk: a few files of bounded size in a folder, all for their owner only. Never
/// follows a link somebody put in their place, never complains (that would be logged), and gives
/// up quietly when the disk does not take it. Not for several threads at once.
class LogFiles
{
public:
    /// Creates nothing yet. `folder` is absolute; `name` is the start of the files' names:
    /// <name>.log, <name>.1.log (the one before) …
    explicit LogFiles(const QString &folder = defaultFolder(),
                      const QString &name = QStringLiteral("foyer"), LogLimits limits = {});

    /// $XDG_STATE_HOME/foyer/log, or its equivalent elsewhere.
    [[nodiscard]] static QString defaultFolder();
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString file(int number = 0) const; ///< 0: the one being written

    /// `line` without its line break. False when it could not be written.
    bool write(const QByteArray &line);

private:
    bool open();
    void rotate();

    QString m_folder, m_name;
    LogLimits m_limits;
    QFile m_file;
    bool m_isRefused = false; ///< the place cannot be trusted or used: not tried again
};

} // namespace foyer
