// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <optional>

namespace foyer {

/// Where a track is between two reports of the hub: counts on while it plays, stands while it does
/// not. The hub's clock is asked only once, for what was reported before anybody looked; from then
/// on reports count from when they came, so that a hub whose clock is wrong does no harm.
class MediaClock
{
public:
    struct Report
    {
        std::optional<double> seconds; ///< speaker_position
        QDateTime at;                  ///< when the hub says so
        bool isPlaying = false;
        QDateTime playingSince; ///< when the hub reported that it plays
    };

    /// What the hub says now; the same again changes nothing.
    void note(const Report &report, const QDateTime &now);
    /// Seconds from the beginning; nothing when the hub never said.
    [[nodiscard]] std::optional<double> position(const QDateTime &now) const;
    [[nodiscard]] bool isPlaying() const { return m_last.isPlaying; }

private:
    Report m_last;
    bool m_hasReport = false;
    std::optional<double> m_base; ///< the position at m_since
    QDateTime m_since;
};

} // namespace foyer
