// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace foyer::signin {

/// What the main program asks for, as the first line of standard input says it. No secrets.
struct Task
{
    QUrl authorise;
    QUrl redirect;
    QString title;
    QString language;         ///< e.g. "de"; empty = the system's
    quint64 parentWindow = 0; ///< X11 id, or 0
    bool dark = false;
    QStringList extraHosts;
};

/// Nothing when the line is not JSON, the authorise URL is neither https nor loopback, or there is
/// no redirect URI.
[[nodiscard]] std::optional<Task> readTask(const QByteArray &line);

} // namespace foyer::signin
