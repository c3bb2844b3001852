// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/systemwatch.h"

#include <QDateTime>
#include <QNetworkInformation>

namespace foyer {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds largestDrift = std::chrono::seconds(30); // corrections are smaller
constexpr std::chrono::minutes checkEvery{1};
constexpr milliseconds settleTime{500};

} // namespace

Clocks Clocks::ofSystem()
{
    return {[] { return milliseconds(QDateTime::currentMSecsSinceEpoch()); },
            [] {
                return std::chrono::duration_cast<milliseconds>(
                    std::chrono::steady_clock::now().time_since_epoch());
            }};
}

SystemWatch::SystemWatch(Clocks clocks, QObject *parent)
    : QObject(parent)
    , m_clocks(std::move(clocks))
    , m_offset(m_clocks.wall() - m_clocks.awake())
{
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    m_minute.setInterval(checkEvery);
    connect(&m_minute, &QTimer::timeout, this, &SystemWatch::check);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &SystemWatch::settled);
}

void SystemWatch::start()
{
    m_minute.start();
    m_hearsSleep = listenToSleep(this, [this](bool begins) { noteSleep(begins); });
    listenToNetwork();
}

void SystemWatch::listenToNetwork()
{
    using Reachability = QNetworkInformation::Reachability;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    QNetworkInformation *network = QNetworkInformation::instance();
    if (!network)
        return;
    m_hearsNetwork = true;
    const auto isThere = [](Reachability reachability) {
        return reachability != Reachability::Disconnected;
    };
    m_hasNetwork = m_toldNetwork = isThere(network->reachability());
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this, isThere](Reachability reachability) { noteReachable(isThere(reachability)); });
    connect(network, &QNetworkInformation::transportMediumChanged, this,
            &SystemWatch::noteOtherNetwork);
}

void SystemWatch::check()
{
    const milliseconds offset = m_clocks.wall() - m_clocks.awake();
    if (std::chrono::abs(offset - m_offset) > largestDrift)
        wake();
}

void SystemWatch::noteSleep(bool begins)
{
    if (!begins)
        wake();
}

void SystemWatch::wake()
{
    const milliseconds offset = m_clocks.wall() - m_clocks.awake();
    const milliseconds slept = std::max(offset - m_offset, milliseconds(0));
    m_offset = offset;
    Q_EMIT woke(slept);
}

void SystemWatch::noteReachable(bool isReachable)
{
    m_hasNetwork = isReachable;
    m_settle.start();
}

void SystemWatch::noteOtherNetwork()
{
    m_isOther = true;
    m_settle.start();
}

void SystemWatch::settled()
{
    const bool isOther = std::exchange(m_isOther, false);
    const bool had = std::exchange(m_toldNetwork, m_hasNetwork);
    if (!m_hasNetwork && had)
        Q_EMIT networkLost();
    else if (m_hasNetwork && (!had || isOther))
        Q_EMIT networkChanged();
}

} // namespace foyer
