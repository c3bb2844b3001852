// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace foyer {

/// Two clocks: one that people set and that goes on during sleep, one that only ever counts the
/// time this computer was awake.
struct Clocks
{
    std::function<std::chrono::milliseconds()> wall;
    std::function<std::chrono::milliseconds()> awake;
    [[nodiscard]] static Clocks ofSystem();
};

/// Tells when the computer slept, when its clock was moved, and when its network came, went or
/// became another one. Asks nobody more often than once a minute; decides nothing.
class SystemWatch : public QObject
{
    Q_OBJECT

public:
    explicit SystemWatch(Clocks clocks = Clocks::ofSystem(), QObject *parent = nullptr);

    /// Listens to logind and to what Qt knows of the network, where there are such; both are asked
    /// once, which takes milliseconds.
    void start();
    /// Something happened that may be the first thing after a sleep: compares the clocks.
    void check();
    /// Changes within this time are told as one; default 500 ms.
    void setSettleTime(std::chrono::milliseconds time) { m_settle.setInterval(time); }

    /// False when the system says that there is no network at all; true when it does not say.
    [[nodiscard]] bool hasNetwork() const { return m_hasNetwork; }
    [[nodiscard]] bool hearsSleep() const { return m_hearsSleep; }
    [[nodiscard]] bool hearsNetwork() const { return m_hearsNetwork; }

    // What the sources have to say.
    void noteSleep(bool begins);
    void noteReachable(bool isReachable);
    void noteOtherNetwork(); ///< the same reachability by another way: Wi-Fi after cable

Q_SIGNALS:
    /// `slept` is how far the wall clock ran ahead: of sleep, or because somebody moved it; 0 when
    /// it was moved back or the sleep was short.
    void woke(std::chrono::milliseconds slept);
    void networkLost();
    void networkChanged(); ///< there is one again, or another one

private:
    void listenToNetwork();
    void wake();
    void settled();

    Clocks m_clocks;
    QTimer m_minute;
    QTimer m_settle;
    std::chrono::milliseconds m_offset{}; ///< wall minus awake
    bool m_hasNetwork = true;
    bool m_toldNetwork = true;
    bool m_isOther = false;
    bool m_hearsSleep = false;
    bool m_hearsNetwork = false;
};

/// Calls `said` with true before the computer sleeps and with false when it is awake again, as long
/// as `context` lives. False when nobody here would tell.
[[nodiscard]] bool listenToSleep(QObject *context, std::function<void(bool begins)> said);

} // namespace foyer

Q_DECLARE_METATYPE(std::chrono::milliseconds)
