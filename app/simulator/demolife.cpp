// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demolife.h"

#include "simulator/homebuilder.h"
#include "simulator/reactions.h"

#include <QJsonArray>

#include <cmath>

namespace foyer::sim {

namespace {

constexpr int tickMs = 1000;
constexpr double pi = 3.14159265358979;

double rounded(double value, int decimals)
{
    const double factor = std::pow(10, decimals);
    return std::round(value * factor) / factor;
}

struct Drift
{
    const char *device;
    const char *capability;
    double step;
    double least;
    double most;
    int decimals;
    double chance; ///< per home minute
};
constexpr Drift drifts[] = {
    {"Air quality", "measure_co2", 18, 420, 1400, 0, 0.4},
    {"Air quality", "measure_pm25", 1, 2, 30, 0, 0.1},
    {"Air quality", "measure_noise", 4, 28, 65, 0, 0.3},
    {"Air quality", "measure_humidity", 1, 35, 60, 0, 0.1},
    {"Air quality", "measure_pressure", 1, 990, 1030, 0, 0.05},
    {"Bedroom climate", "measure_temperature", 0.1, 17, 21, 1, 0.15},
    {"Bedroom climate", "measure_humidity", 1, 40, 65, 0, 0.1},
    {"Weather station", "measure_temperature", 0.1, 4, 16, 1, 0.15},
    {"Weather station", "measure_wind_strength", 3, 0, 60, 0, 0.3},
    {"Weather station", "measure_wind_angle", 8, 0, 360, 0, 0.3},
    {"Hall motion", "measure_temperature", 0.1, 17, 21, 1, 0.1},
    {"Thermostat", "measure_humidity", 1, 38, 55, 0, 0.1},
    {"TV plug", "measure_voltage", 0.4, 227, 236, 1, 0.4},
    {"Smart meter", "measure_voltage.phase1", 0.4, 227, 236, 1, 0.4},
};

} // namespace

DemoLife::DemoLife(HomeState &home, Reactions &reactions, quint32 seed, double timeScale,
                   QObject *parent)
    : QObject(parent)
    , m_home(home)
    , m_reactions(reactions)
    , m_random(seed)
    , m_scale(timeScale)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { advance(m_scale); });
    m_reactions.setTravelling(timeScale > 0);
}

void DemoLife::start()
{
    if (m_scale > 0)
        m_timer.start();
}

void DemoLife::advance(double minutes)
{
    m_total += minutes;
    m_clock = std::fmod(m_clock + minutes, 24 * 60);
    if (!m_home.has(homebuilder::deviceIdOf(QStringLiteral("Desk lamp")),
                    QStringLiteral("onoff"))) {
        wander();
        return;
    }
    sun(minutes);
    doors(minutes);
    climate(minutes);
    covers(minutes);
    media(minutes);
    machines(minutes);
    energy(minutes);
    drift(minutes);
}

void DemoLife::sun(double minutes)
{
    // Up at six, down at six: enough for a home that has to show a sunset soon after it starts.
    m_elevation = 48 * std::sin((m_clock - 6 * 60) / (12 * 60) * pi);
    const double light = qMax(0.0, m_elevation) / 48;
    if (happens(0.5, minutes)) {
        say("Weather station", "measure_luminance", rounded(light * 42000 + 2, 0));
        say("Hall motion", "measure_luminance", rounded(light * 380 + 3, 0));
        say("Office motion", "measure_luminance",
            rounded(light * 620 + (truth("Desk lamp", "onoff") ? 180 : 4), 0));
        tell("Sun elevation", rounded(m_elevation, 1));
    }
    say("Solar panels", "measure_power",
        rounded(light > 0 ? light * 3100 + noise(40) * light : 0, 0));
}

void DemoLife::doors(double minutes)
{
    struct Event
    {
        const char *device;
        const char *capability;
        double chance;
        double lasts;
    };
    static constexpr Event events[] = {
        {"Front door", "alarm_contact", 0.05, 2}, {"Garden door", "alarm_contact", 0.03, 6},
        {"Hall motion", "alarm_motion", 0.12, 3}, {"Office motion", "alarm_motion", 0.1, 8},
        {"Doorbell", "alarm_generic", 0.015, 1},
    };
    for (const auto &event : events) {
        const auto name = QString::fromLatin1(event.device);
        const bool isOn = truth(event.device, event.capability);
        if (!isOn && happens(event.chance, minutes)) {
            m_until.insert(name, m_total + event.lasts * (0.5 + m_random.generateDouble()));
            say(event.device, event.capability, true);
            zoneActivity(homebuilder::deviceIdOf(name), true);
            if (name == QLatin1String("Doorbell")) {
                const auto visitors =
                    m_home.items(ItemKind::Variable)
                        .object(homebuilder::variableIdOf(QStringLiteral("Visitors today")))
                        .value(QLatin1String("value"))
                        .toDouble();
                tell("Visitors today", visitors + 1);
                tell("Last doorbell", QStringLiteral("today %1:%2")
                                          .arg(int(m_clock) / 60, 2, 10, QLatin1Char('0'))
                                          .arg(int(m_clock) % 60, 2, 10, QLatin1Char('0')));
            }
        } else if (isOn && m_total >= m_until.value(name)) {
            say(event.device, event.capability, false);
            zoneActivity(homebuilder::deviceIdOf(name), false);
        }
    }
}

void DemoLife::climate(double minutes)
{
    const auto follow = [&](const char *device, double rate) {
        const double measured = number(device, "measure_temperature");
        const double target = number(device, "target_temperature");
        const double step = qBound(-rate * minutes, target - measured, rate * minutes);
        if (happens(0.5, minutes))
            say(device, "measure_temperature", rounded(measured + step + noise(0.04), 1));
        return target - measured;
    };
    follow("Thermostat", 0.15);
    const double missing = follow("Office radiator", 0.1);
    if (happens(0.3, minutes))
        say("Office radiator", "valve_position", rounded(qBound(0.0, missing * 0.5 + 0.1, 1.0), 2));
}

void DemoLife::covers(double minutes)
{
    for (const auto *device : {"Bedroom blinds", "Living room curtain"}) {
        const auto id = homebuilder::deviceIdOf(QString::fromLatin1(device));
        const auto state = m_home.value(id, QStringLiteral("windowcoverings_state")).toString();
        if (state == QLatin1String("idle") || state.isEmpty())
            continue;
        const double step = (state == QLatin1String("up") ? 0.15 : -0.15) * qMax(minutes, 1.0);
        const double position = qBound(0.0, number(device, "windowcoverings_set") + step, 1.0);
        say(device, "windowcoverings_set", rounded(position, 2));
        if (position <= 0 || position >= 1)
            say(device, "windowcoverings_state", QStringLiteral("idle"));
    }
}

void DemoLife::media(double minutes)
{
    if (!truth("Speaker", "speaker_playing"))
        return;
    // Music plays in real seconds: a song in three would only irritate.
    const double position =
        number("Speaker", "speaker_position") + (m_scale > 0 ? minutes / m_scale : minutes);
    if (position >= number("Speaker", "speaker_duration"))
        m_reactions.write(homebuilder::deviceIdOf(QStringLiteral("Speaker")),
                          QStringLiteral("speaker_next"), true);
    else
        say("Speaker", "speaker_position", rounded(position, 0));
}

void DemoLife::machines(double minutes)
{
    if (truth("Washing machine", "onoff")) {
        const double progress = number("Washing machine", "progress") + minutes * 0.6;
        say("Washing machine", "progress", rounded(qMin(progress, 100.0), 0));
        say("Washing machine", "measure_power", rounded(480 + noise(160), 0));
        if (progress >= 100)
            m_reactions.write(homebuilder::deviceIdOf(QStringLiteral("Washing machine")),
                              QStringLiteral("onoff"), false);
    }
    const auto vacuum = homebuilder::deviceIdOf(QStringLiteral("Robot vacuum"));
    const auto state = m_home.value(vacuum, QStringLiteral("vacuumcleaner_state")).toString();
    const double charge = number("Robot vacuum", "measure_battery");
    if (state == QLatin1String("cleaning") || state == QLatin1String("spot_cleaning")) {
        say("Robot vacuum", "measure_battery", rounded(qMax(0.0, charge - minutes), 0));
        if (charge < 15)
            m_reactions.write(vacuum, QStringLiteral("vacuumcleaner_state"),
                              QStringLiteral("charging"));
    } else if (charge < 100) {
        say("Robot vacuum", "measure_battery", rounded(qMin(100.0, charge + minutes), 0));
    }
}

void DemoLife::energy(double minutes)
{
    const auto count = [&](const char *device, const char *meter, double watts) {
        if (watts > 0)
            say(device, meter, rounded(number(device, meter) + watts * minutes / 60000, 4));
    };
    if (truth("TV plug", "onoff"))
        say("TV plug", "measure_power", rounded(84 + noise(5), 1));
    const double charger = number("EV charger", "measure_power");
    const double solar = number("Solar panels", "measure_power");
    const double use = 310 + noise(25) + number("TV plug", "measure_power") +
                       number("Washing machine", "measure_power") + charger +
                       number("Desk lamp", "measure_power");
    const double grid = rounded(use - solar, 0);
    say("Smart meter", "measure_power", grid);
    say("Smart meter", "measure_current.phase1", rounded(std::abs(grid) / 230, 2));
    const bool isNight = m_clock < 7 * 60 || m_clock >= 23 * 60;
    count("Smart meter", isNight ? "meter_power.imported.t1" : "meter_power.imported.t2", grid);
    count("Smart meter", "meter_power.exported", -grid);
    count("Solar panels", "meter_power", solar);
    count("EV charger", "meter_power", charger);
    count("TV plug", "meter_power", number("TV plug", "measure_power"));
    count("Washing machine", "meter_power", number("Washing machine", "measure_power"));
    if (happens(0.1, minutes))
        say("Smart meter", "meter_gas", rounded(number("Smart meter", "meter_gas") + 0.01, 2));
}

void DemoLife::drift(double minutes)
{
    for (const auto &row : drifts) {
        if (happens(row.chance, minutes))
            say(row.device, row.capability,
                rounded(qBound(row.least, number(row.device, row.capability) + noise(row.step),
                               row.most),
                        row.decimals));
    }
}

void DemoLife::wander()
{
    // A home that is not the demo: some measured values move, one in two hundred per step.
    const auto ids = m_home.items(ItemKind::Device).ids();
    const auto count = qMax<qsizetype>(1, ids.size() / 200);
    for (qsizetype i = 0; i < count && !ids.isEmpty(); ++i) {
        const auto &id = ids.at(m_random.bounded(int(ids.size())));
        const auto names = m_home.items(ItemKind::Device)
                               .object(id)
                               .value(QLatin1String("capabilities"))
                               .toArray();
        for (const auto &name : names) {
            const auto capability = name.toString();
            const auto value = m_home.value(id, capability);
            if (!capability.startsWith(QLatin1String("measure_")) || !value.isDouble())
                continue;
            const double next =
                value.toDouble() + noise(qMax(0.5, std::abs(value.toDouble()) * 0.02));
            const bool isPercentage = capability == QLatin1String("measure_battery") ||
                                      capability == QLatin1String("measure_humidity");
            m_home.report(id, capability,
                          rounded(isPercentage ? qBound(0.0, next, 100.0) : next, 1));
            break;
        }
    }
}

void DemoLife::zoneActivity(const QString &deviceId, bool active)
{
    const auto zoneId =
        m_home.items(ItemKind::Device).object(deviceId).value(QLatin1String("zone")).toString();
    QJsonObject changes{{QStringLiteral("active"), active}};
    if (active)
        changes.insert(QStringLiteral("activeLastUpdated"), isoNow());
    if (!m_home.isV2()) {
        const QString uri = QStringLiteral("homey:device:") + deviceId;
        changes.insert(QStringLiteral("activeOrigins"), active ? QJsonArray{uri} : QJsonArray());
    }
    m_home.update(ItemKind::Zone, zoneId, changes);
}

double DemoLife::number(const char *device, const char *capability) const
{
    return m_home
        .value(homebuilder::deviceIdOf(QString::fromLatin1(device)),
               QString::fromLatin1(capability))
        .toDouble();
}

bool DemoLife::truth(const char *device, const char *capability) const
{
    return m_home
        .value(homebuilder::deviceIdOf(QString::fromLatin1(device)),
               QString::fromLatin1(capability))
        .toBool();
}

bool DemoLife::happens(double chancePerMinute, double minutes)
{
    return m_random.generateDouble() < chancePerMinute * minutes;
}

double DemoLife::noise(double size)
{
    return (m_random.generateDouble() * 2 - 1) * size;
}

void DemoLife::say(const char *device, const char *capability, const QJsonValue &value)
{
    const auto id = homebuilder::deviceIdOf(QString::fromLatin1(device));
    const auto name = QString::fromLatin1(capability);
    const auto current = m_home.value(id, name);
    const bool available =
        m_home.items(ItemKind::Device).object(id).value(QLatin1String("available")).toBool();
    if (available && !current.isUndefined() && current != value)
        m_home.report(id, name, value);
}

void DemoLife::tell(const char *variable, const QJsonValue &value)
{
    const auto id = homebuilder::variableIdOf(QString::fromLatin1(variable));
    const auto current = m_home.items(ItemKind::Variable).object(id).value(QLatin1String("value"));
    if (current != value)
        m_home.update(ItemKind::Variable, id, {{QStringLiteral("value"), value}});
}

} // namespace foyer::sim
