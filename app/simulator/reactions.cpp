// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/reactions.h"

#include <QJsonArray>

namespace foyer::sim {

namespace {

constexpr int rampStepMs = 100;

struct Track
{
    const char *artist;
    const char *title;
    const char *album;
    int seconds;
};
constexpr Track tracks[] = {
    {"The Paper Boats", "Harbour lights", "Low tide", 214},
    {"Mina Tolland", "Slow elevator", "Second floor", 187},
    {"Quiet Machines", "Standby", "Idle power", 251},
    {"Ove & the Larks", "Morning kettle", "Breakfast songs", 163},
};

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
    if (duration >= 2 * rampStepMs && value.isDouble()) {
        Ramp ramp{deviceId,
                  capabilityId,
                  transactionId,
                  m_home.value(deviceId, capabilityId).toDouble(),
                  value.toDouble(),
                  0,
                  duration / rampStepMs};
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
        ++ramp.step;
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
    if (!current.isUndefined() && current != value)
        m_home.report(deviceId, capabilityId, value);
}

void Reactions::switchPower(const QString &deviceId, bool on)
{
    const auto power = m_home.value(deviceId, QStringLiteral("measure_power"));
    if (!power.isDouble())
        return;
    if (!on && power.toDouble() > 1)
        m_nominal.insert(deviceId, power.toDouble());
    set(deviceId, QStringLiteral("measure_power"), on ? m_nominal.value(deviceId, 42) : 0.0);
}

void Reactions::follow(const QString &deviceId, const QString &capabilityId,
                       const QJsonValue &value)
{
    const auto is = [&](const char *name) { return capabilityId == QLatin1String(name); };
    if (is("onoff")) {
        switchPower(deviceId, value.toBool());
    } else if (is("dim")) {
        const bool on = value.toDouble() > 0;
        if (m_home.value(deviceId, QStringLiteral("onoff")).toBool(on) != on) {
            set(deviceId, QStringLiteral("onoff"), on);
            switchPower(deviceId, on);
        }
    } else if (is("light_hue") || is("light_saturation")) {
        set(deviceId, QStringLiteral("light_mode"), QStringLiteral("color"));
    } else if (is("light_temperature")) {
        set(deviceId, QStringLiteral("light_mode"), QStringLiteral("temperature"));
    } else if (is("windowcoverings_state") && !m_travelling) {
        if (value.toString() != QLatin1String("idle"))
            set(deviceId, QStringLiteral("windowcoverings_set"),
                value.toString() == QLatin1String("up") ? 1.0 : 0.0);
        set(deviceId, QStringLiteral("windowcoverings_state"), QStringLiteral("idle"));
    } else if (is("garagedoor_closed")) {
        set(deviceId, QStringLiteral("alarm_contact"), !value.toBool());
    } else if (is("evcharger_charging")) {
        set(deviceId, QStringLiteral("evcharger_charging_state"),
            value.toBool() ? QStringLiteral("plugged_in_charging") : QStringLiteral("plugged_in"));
        set(deviceId, QStringLiteral("measure_power"), value.toBool() ? 7360.0 : 0.0);
    } else if (is("vacuumcleaner_state")) {
        set(deviceId, QStringLiteral("onoff"), value.toString() == QLatin1String("cleaning"));
    } else if (is("speaker_next") || is("speaker_prev")) {
        const auto title = m_home.value(deviceId, QStringLiteral("speaker_track")).toString();
        int now = 0;
        constexpr int count = int(std::size(tracks));
        while (now < count - 1 && title != QLatin1String(tracks[now].title))
            ++now;
        const auto &track = tracks[(now + (is("speaker_next") ? 1 : count - 1)) % count];
        set(deviceId, QStringLiteral("speaker_artist"), QLatin1String(track.artist));
        set(deviceId, QStringLiteral("speaker_track"), QLatin1String(track.title));
        set(deviceId, QStringLiteral("speaker_album"), QLatin1String(track.album));
        set(deviceId, QStringLiteral("speaker_duration"), track.seconds);
        set(deviceId, QStringLiteral("speaker_position"), 0);
    }
}

} // namespace foyer::sim
