// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>

namespace foyer::test {

/// What real hubs answered. Such files are somebody's home, so they are not in the repository but
/// in a folder that FOYER_RECORDINGS names, beside the checkout unless it is set (CONTRIBUTING.md).
/// Empty where there is no such file: the test says that it was skipped.
inline QString recording(const char *file)
{
    const QString folder =
        qEnvironmentVariable("FOYER_RECORDINGS", QStringLiteral(FOYER_SOURCE_DIR "/../shared"));
    const QString path = folder + QLatin1Char('/') + QLatin1String(file);
    return QFile::exists(path) ? path : QString();
}

} // namespace foyer::test
