// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demolife.h"

#include "simulator/homebuilder.h"
#include "simulator/reactions.h"

namespace foyer::sim {

void DemoLife::climate(double minutes)
{
    const auto level = [&](const char *capability, double value, double medium, double high,
                           double critical) {
        say("Air quality", capability,
            value >= critical ? QStringLiteral("critical")
            : value >= high   ? QStringLiteral("high")
            : value >= medium ? QStringLiteral("medium")
                              : QStringLiteral("low"));
    };
    const auto follow = [&](const char *device, const char *thermometer, double rate) {
        const double measured = number(device, thermometer);
        const double target = number(device, "target_temperature");
        const double step = qBound(-rate * minutes, target - measured, rate * minutes);
        if (happens(0.5, minutes))
            say(device, thermometer, rounded(measured + step + noise(0.04), 1));
        return target - measured;
    };
    follow("Thermostat", "measure_temperature", 0.15);
    const double missing = follow("Office radiator", "measure_temperature", 0.1);
    follow("Heat pump", "measure_temperature.inside", 0.05);
    if (truth("Air conditioner", "onoff"))
        follow("Air conditioner", "measure_temperature", 0.2);
    if (truth("Oven", "onoff"))
        follow("Oven", "measure_temperature", 20);
    else if (number("Oven", "measure_temperature") > 26)
        say("Oven", "measure_temperature", rounded(number("Oven", "measure_temperature") - 3, 1));
    level("level_co2", number("Air quality", "measure_co2"), 900, 1200, 1400);
    level("level_pm25", number("Air quality", "measure_pm25"), 12, 24, 28);
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
        say(device, "windowcoverings_closed", position <= 0);
        if (position <= 0 || position >= 1)
            say(device, "windowcoverings_state", QStringLiteral("idle"));
    }
}

void DemoLife::media(double minutes)
{
    for (const auto *device : {"Speaker", "Kitchen radio"}) {
        if (!truth(device, "speaker_playing"))
            continue;
        // Music plays in real seconds: a song in three would only irritate.
        const double position =
            number(device, "speaker_position") + (m_scale > 0 ? minutes / m_scale : minutes);
        if (position < number(device, "speaker_duration")) {
            say(device, "speaker_position", rounded(position, 0));
            continue;
        }
        const auto id = homebuilder::deviceIdOf(QString::fromLatin1(device));
        if (m_home.value(id, QStringLiteral("speaker_repeat")) == QLatin1String("track"))
            say(device, "speaker_position", 0);
        else
            m_reactions.write(id, QStringLiteral("speaker_next"), true);
    }
}

void DemoLife::people(double minutes)
{
    // Bo comes and goes, Mia wakes up; Jo is the one who looks at the screen.
    const auto change = [this](const char *name, const char *key, bool value) {
        for (const auto &id : m_home.items(ItemKind::User).ids()) {
            const auto user = m_home.items(ItemKind::User).object(id);
            if (user.value(QLatin1String("name")) == QLatin1String(name) &&
                user.value(QLatin1String(key)).toBool() != value)
                m_home.update(ItemKind::User, id, {{QLatin1String(key), value}});
        }
    };
    if (happens(0.01, minutes))
        change("Bo", "present", m_random.bounded(2) == 1);
    if (happens(0.005, minutes))
        change("Mia", "asleep", m_clock < 7 * 60 || m_clock > 20 * 60);
}

void DemoLife::pictures(double minutes)
{
    if (truth("Garden camera", "onoff") && happens(0.2, minutes))
        renew("Garden camera");
}

} // namespace foyer::sim
