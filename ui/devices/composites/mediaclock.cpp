// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/mediaclock.h"

#include <algorithm>

namespace foyer {

void MediaClock::note(const Report &report, const QDateTime &now)
{
    const bool isNews = !m_hasReport || report.seconds != m_last.seconds || report.at != m_last.at;
    if (isNews) {
        m_base = report.seconds;
        m_since = now;
        if (!m_hasReport && report.isPlaying && report.at.isValid()) {
            // It played on since; but not before it was started.
            QDateTime since = report.at;
            if (report.playingSince.isValid())
                since = std::max(since, report.playingSince);
            m_since = std::min(since, now);
        }
    } else if (report.isPlaying != m_last.isPlaying) {
        m_base = position(now);
        m_since = now;
    }
    m_last = report;
    m_hasReport = true;
}

std::optional<double> MediaClock::position(const QDateTime &now) const
{
    if (!m_base || !m_last.isPlaying)
        return m_base;
    return *m_base + double(std::max<qint64>(0, m_since.msecsTo(now))) / 1000;
}

} // namespace foyer
