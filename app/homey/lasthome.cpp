// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/lasthome.h"

#include "homey/hublink.h"

namespace foyer {

namespace {

constexpr std::chrono::seconds clockInterval{30};
/// Timers are late in a busy program, but not by this much.
constexpr std::chrono::seconds asleepAfter{90};

} // namespace

LastHome::LastHome(Home &home, HubLink &link, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_home(home)
    , m_link(link)
    , m_cache(folder.isEmpty() ? QString() : QString(folder + QStringLiteral("/homes")))
    , m_clock(&QDateTime::currentDateTimeUtc)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_cache.isWriting())
            m_timer.start(m_again); // a slow disk is not given more to do
        else
            keep(m_clock());
    });
    m_clockTimer.setInterval(clockInterval);
    connect(&m_clockTimer, &QTimer::timeout, this, &LastHome::lookAtClock);
    connect(&home, &Home::staleChanged, this, &LastHome::staleChanged);
    for (const auto signal : {&Home::deviceAdded, &Home::deviceRemoved, &Home::deviceChanged,
                              &Home::zoneAdded, &Home::zoneRemoved, &Home::zoneChanged,
                              &Home::variableAdded, &Home::variableRemoved, &Home::variableChanged})
        connect(&home, signal, this, &LastHome::changed);
    connect(&home, &Home::capabilityChanged, this, &LastHome::changed);
}

LastHome::~LastHome()
{
    leave();
}

void LastHome::setPace(std::chrono::milliseconds soon, std::chrono::milliseconds again)
{
    m_soon = soon;
    m_again = again;
}

void LastHome::setClock(std::function<QDateTime()> clock)
{
    m_clock = std::move(clock);
}

void LastHome::lookAtClock()
{
    const QDateTime now = m_clock();
    const bool slept = m_lookedAt.isValid() && m_lookedAt + asleepAfter < now;
    // Kept for one look: the connection's end is noticed before the next.
    m_fellAsleep = slept ? m_lookedAt : QDateTime();
    m_lookedAt = now;
}

QDateTime LastHome::lastHeard()
{
    const QDateTime now = m_clock();
    if (m_fellAsleep.isValid())
        return m_fellAsleep;
    return m_lookedAt.isValid() && m_lookedAt + asleepAfter < now ? m_lookedAt : now;
}

bool LastHome::show(const HomeOwner &owner)
{
    if (owner == m_owner)
        return m_home.isLoaded();
    leave();
    m_owner = owner;
    Q_EMIT ownerChanged();
    if (m_home.isLoaded())
        return true;
    auto kept = m_cache.read(owner);
    if (!kept)
        return false;
    // A clock that was ahead then must not make the values younger than they are.
    m_confirmedAt = std::min(kept->confirmedAt, m_clock());
    m_home.apply(std::move(kept->snapshot));
    Q_EMIT shown();
    return true;
}

void LastHome::begin(const HomeOwner &owner)
{
    leave();
    m_cache.forget(owner);
    Q_EMIT forgotten(owner);
    m_owner = owner;
    Q_EMIT ownerChanged();
}

void LastHome::leave()
{
    if (!m_home.isStale())
        keep(m_clock());
    m_timer.stop();
    if (!m_owner.isValid())
        return;
    m_owner = {};
    Q_EMIT ownerChanged();
}

void LastHome::forget(const HomeOwner &owner)
{
    m_cache.forget(owner);
    Q_EMIT forgotten(owner);
}

void LastHome::forgetAll()
{
    m_timer.stop();
    if (m_owner.isValid()) {
        m_owner = {};
        Q_EMIT ownerChanged();
    }
    m_cache.forgetAll();
    Q_EMIT allForgotten();
}

void LastHome::staleChanged(bool stale)
{
    if (stale) {
        m_confirmedAt = m_home.isLoaded() ? lastHeard() : QDateTime();
        m_clockTimer.stop();
        m_timer.stop();
        if (m_home.isLoaded())
            keep(m_confirmedAt);
    } else {
        m_confirmedAt = {};
        m_fellAsleep = {};
        m_lookedAt = m_clock();
        m_clockTimer.start();
        m_wasKept = false;
        changed(); // at least the time at which it was confirmed
    }
}

void LastHome::changed()
{
    if (!m_home.isStale() && m_owner.isValid() && !m_timer.isActive())
        m_timer.start(m_wasKept ? m_again : m_soon);
}

bool LastHome::isOurs() const
{
    // The hub says which one it is; what another one said is not kept under this name.
    return m_owner.isValid() && m_link.hubId() == m_owner.hubId;
}

void LastHome::keep(const QDateTime &confirmedAt)
{
    if (!isOurs() || !m_home.isLoaded())
        return;
    m_wasKept = true;
    m_cache.write(m_owner, archive(confirmedAt));
}

ArchivedHome LastHome::archive(const QDateTime &confirmedAt) const
{
    // Shared, not copied: the texts belong to both threads and neither changes them.
    ArchivedHome archived;
    archived.confirmedAt = confirmedAt;
    archived.snapshot.devices.emplace();
    archived.snapshot.zones.emplace();
    archived.snapshot.variables.emplace();
    for (const QString &id : m_home.deviceIds())
        archived.snapshot.devices->push_back(*m_home.device(id));
    for (const QString &id : m_home.zoneIds())
        archived.snapshot.zones->push_back(*m_home.zone(id));
    for (const QString &id : m_home.variableIds())
        archived.snapshot.variables->push_back(*m_home.variable(id));
    return archived;
}

} // namespace foyer
