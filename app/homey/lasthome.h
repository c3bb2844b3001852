// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/homecache.h"

#include <QTimer>

#include <functional>

namespace foyer {

class HubLink;

/// The home as it was last confirmed: put on the screen before the hub answers, and kept while the
/// hub confirms it. Never shows a home to anybody but its owner, and never calls it live.
class LastHome : public QObject
{
    Q_OBJECT

public:
    /// `folder` as for HomeCache.
    LastHome(Home &home, HubLink &link, const QString &folder, QObject *parent = nullptr);
    ~LastHome() override;

    /// Whose home is shown and kept; not valid for nobody's (the demo, a hub on trial).
    [[nodiscard]] const HomeOwner &owner() const { return m_owner; }
    /// From now on it is this owner's home. Shows what is kept when the home is empty; true when
    /// something is shown. The caller clears the home of somebody else first.
    bool show(const HomeOwner &owner);
    /// As show(), but what was kept is forgotten: the way in is another than it was.
    void begin(const HomeOwner &owner);
    void leave(); ///< nobody's from now on; what is confirmed is kept first
    void forget(const HomeOwner &owner);
    void forgetAll(); ///< sign-out

    /// When what is shown was last confirmed by the hub (this computer's clock); not valid while it
    /// is confirmed all the time, and when nothing is known.
    [[nodiscard]] const QDateTime &confirmedAt() const { return m_confirmedAt; }
    [[nodiscard]] HomeCache &cache() { return m_cache; }
    /// How long after a change, and how long after the last time, the home is kept.
    void setPace(std::chrono::milliseconds soon, std::chrono::milliseconds again);
    /// What time it is, UTC; the computer's clock unless a test says otherwise.
    void setClock(std::function<QDateTime()> clock);
    /// Looks at the clock: a jump means that the computer slept, and that nothing was heard of the
    /// hub since the look before. Happens by itself every 30 s while a home is confirmed.
    void lookAtClock();

Q_SIGNALS:
    void shown(); ///< a kept home is on the screen
    /// owner() is another from now on, before its home is shown and before the last one's goes.
    void ownerChanged();
    void forgotten(const foyer::HomeOwner &owner); ///< what is kept of it has to go
    void allForgotten();

private:
    void staleChanged(bool stale);
    void changed();
    void keep(const QDateTime &confirmedAt);
    [[nodiscard]] bool isOurs() const;
    [[nodiscard]] QDateTime lastHeard();
    [[nodiscard]] ArchivedHome archive(const QDateTime &confirmedAt) const;

    Home &m_home;
    HubLink &m_link;
    HomeCache m_cache;
    HomeOwner m_owner;
    QDateTime m_confirmedAt;
    QTimer m_timer;
    QTimer m_clockTimer;
    std::function<QDateTime()> m_clock;
    QDateTime m_lookedAt;   ///< at the clock
    QDateTime m_fellAsleep; ///< not valid unless the computer woke a moment ago
    std::chrono::milliseconds m_soon{3'000};
    std::chrono::milliseconds m_again{60'000};
    bool m_wasKept = false; ///< since it is confirmed
};

} // namespace foyer
