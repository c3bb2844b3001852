// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "register/lag.h"

namespace foyer::test {

Lag::Lag()
{
    m_clock.start();
    m_beat.setTimerType(Qt::PreciseTimer);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        const qint64 now = m_clock.elapsed();
        if (const qint64 late = now - m_last - beat; late > 5)
            m_late.emplace_back(now, late);
        while (!m_late.empty() && m_late.front().first < now - 300'000)
            m_late.pop_front();
        m_last = now;
    });
    m_beat.start(beat);
}

qint64 Lag::between(qint64 from, qint64 to) const
{
    qint64 sum = 0;
    for (const auto &[when, late] : m_late) {
        if (when >= from && when - late <= to)
            sum += late;
    }
    return sum;
}

} // namespace foyer::test
