// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/alarm.h"

#include <QCoreApplication>

namespace foyer {

class UiWords;

/// Alarm clocks in words; the week begins as the language has it.
class AlarmWords
{
    Q_DECLARE_TR_FUNCTIONS(foyer::AlarmWords)

public:
    explicit AlarmWords(const UiWords &words)
        : m_words(words)
    {
    }

    [[nodiscard]] QString name(const Alarm &alarm) const;
    [[nodiscard]] QString time(const QTime &time) const;
    /// "Every day", "Workdays", "Weekend", "Mon, Wed", "Once".
    [[nodiscard]] QString days(const Alarm &alarm) const;
    /// "Tomorrow at 06:45, in 9 h 12 min" on the hub's clock.
    [[nodiscard]] QString next(const Alarm &alarm, const QDateTime &now,
                               const QTimeZone &zone) const;
    /// Days of the week, 0 is Monday, in the order of the language.
    [[nodiscard]] QList<int> week() const;

private:
    const UiWords &m_words;
};

} // namespace foyer
