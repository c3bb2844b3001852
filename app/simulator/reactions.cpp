// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/reactions.h"

namespace foyer::sim {

namespace {

constexpr int rampStepMs = 100;
constexpr int mostSteps = 8; // a hub does not report every percent of a ramp

} // namespace

Reactions::Reactions(HomeState &home, QObject *parent)
    : QObject(parent)
    , m_home(home)
{
    m_timer.setInterval(rampStepMs);
    connect(&m_timer, &QTimer::timeout, this, &Reactions::tick);
}

void Reactions::write(const QString &deviceId, const QString &capabilityId, const QJsonValue &value,
                      const QJsonObject &opts, const QString &transactionId)
{
    m_ramps.removeIf([&](const Ramp &ramp) {
        return ramp.deviceId == deviceId && ramp.capabilityId == capabilityId;
    });
    const auto duration = opts.value(QLatin1String("duration")).toInt();
    if (m_travelling && duration >= 2 * rampStepMs && value.isDouble()) {
        Ramp ramp{deviceId,
                  capabilityId,
                  transactionId,
                  m_home.value(deviceId, capabilityId).toDouble(),
                  value.toDouble(),
                  0,
                  qMin(mostSteps, duration / rampStepMs),
                  duration,
                  {}};
        ramp.clock.start();
        m_ramps.append(ramp);
        m_timer.start();
        if (value.toDouble() > 0)
            follow(deviceId, capabilityId, value);
        return;
    }
    m_home.report(deviceId, capabilityId, value, transactionId);
    follow(deviceId, capabilityId, value);
}

void Reactions::tick()
{
    const auto ramps = m_ramps;
    m_ramps.clear();
    for (auto ramp : ramps) {
        const auto due = int(ramp.clock.elapsed() * ramp.steps / ramp.duration);
        if (due <= ramp.step) {
            m_ramps.append(ramp);
            continue;
        }
        ramp.step = due;
        const bool isOver = ramp.step >= ramp.steps;
        const double part = double(ramp.step) / ramp.steps;
        const double now = isOver ? ramp.to : ramp.from + (ramp.to - ramp.from) * part;
        // Only the arrival carries the transaction: what lies between is not what was asked for.
        m_home.report(ramp.deviceId, ramp.capabilityId, qRound(now * 1000) / 1000.0,
                      isOver ? ramp.transactionId : QString());
        if (isOver)
            follow(ramp.deviceId, ramp.capabilityId, ramp.to);
        else
            m_ramps.append(ramp);
    }
    if (m_ramps.isEmpty())
        m_timer.stop();
}

void Reactions::set(const QString &deviceId, const QString &capabilityId, const QJsonValue &value)
{
    const auto current = m_home.value(deviceId, capabilityId);
    if (current.isUndefined() || current == value)
        return;
    if (m_home.capability(deviceId, capabilityId).value(QLatin1String("getable")).toBool(true))
        m_home.report(deviceId, capabilityId, value);
}

QJsonValue Reactions::get(const QString &deviceId, const char *capabilityId) const
{
    return m_home.value(deviceId, QLatin1String(capabilityId));
}

void Reactions::set(const QString &deviceId, const char *capabilityId, const QJsonValue &value)
{
    set(deviceId, QString(QLatin1String(capabilityId)), value);
}

} // namespace foyer::sim
