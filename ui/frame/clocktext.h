// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QTime>

namespace foyer {

/// How this language writes a time of day, always without seconds ("06:45", "6:45 am").
[[nodiscard]] inline QString clockFormat(const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")).remove(QStringLiteral(".ss"));
    return format;
}

[[nodiscard]] inline QString clockText(const QLocale &locale, const QTime &time)
{
    return time.isValid() ? locale.toString(time, clockFormat(locale)) : QString();
}

} // namespace foyer
