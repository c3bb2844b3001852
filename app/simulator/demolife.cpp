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

} // namespace

double DemoLife::rounded(double value, int decimals)
{
    const double factor = std::pow(10, decimals);
    return std::round(value * factor) / factor;
}

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
    garden(minutes);
    energy(minutes);
    drift(minutes);
    people(minutes);
    pictures(minutes);
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
    say("Weather station", "measure_ultraviolet", rounded(light * 6.5, 1));
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
        {"Front door", "alarm_contact", 0.05, 2},
        {"Garden door", "alarm_contact", 0.03, 6},
        {"Hall motion", "alarm_motion", 0.12, 3},
        {"Office motion", "alarm_motion", 0.1, 8},
        {"Doorbell", "alarm_generic", 0.015, 1},
        {"Garden camera", "alarm_motion", 0.06, 2},
        {"Bathroom window", "alarm_contact", 0.01, 25},
        {"Fridge", "alarm_contact.door", 0.03, 1},
        {"Presence sensor", "alarm_occupancy", 0.1, 20},
        // What nobody wants to see, and few ever do.
        {"Leak sensor", "alarm_water", 0.0008, 6},
        {"Robot vacuum", "alarm_stuck", 0.0008, 15},
        {"Network router", "alarm_connectivity", 0.0005, 3},
    };
    for (const auto &event : events) {
        const auto name = QString::fromLatin1(event.device);
        const bool isOn = truth(event.device, event.capability);
        if (!isOn && happens(event.chance, minutes)) {
            m_until.insert(name, m_total + event.lasts * (0.5 + m_random.generateDouble()));
            say(event.device, event.capability, true);
            zoneActivity(homebuilder::deviceIdOf(name), true);
            if (name == QLatin1String("Presence sensor"))
                say(event.device, "alarm_presence", true);
            if (name == QLatin1String("Doorbell")) {
                renew("Doorbell");
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
            if (name == QLatin1String("Presence sensor"))
                say(event.device, "alarm_presence", false);
            zoneActivity(homebuilder::deviceIdOf(name), false);
        }
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

void DemoLife::renew(const char *device)
{
    const auto images = m_home.items(ItemKind::Device)
                            .object(homebuilder::deviceIdOf(QString::fromLatin1(device)))
                            .value(QLatin1String("images"))
                            .toArray();
    for (const auto &image : images)
        m_home.renewImage(image.toObject()
                              .value(QLatin1String("imageObj"))
                              .toObject()
                              .value(QLatin1String("id"))
                              .toString());
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

const QString &DemoLife::idOf(const char *device) const
{
    // Literals have one address each; an id costs a hash of its own.
    auto found = m_ids.find(device);
    if (found == m_ids.end())
        found = m_ids.insert(device, homebuilder::deviceIdOf(QString::fromLatin1(device)));
    return *found;
}

double DemoLife::number(const char *device, const char *capability) const
{
    return m_home.value(idOf(device), QString::fromLatin1(capability)).toDouble();
}

bool DemoLife::truth(const char *device, const char *capability) const
{
    return m_home.value(idOf(device), QString::fromLatin1(capability)).toBool();
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
    const auto &id = idOf(device);
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
