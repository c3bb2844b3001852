// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demolife.h"

#include "simulator/devicepower.h"
#include "simulator/homebuilder.h"
#include "simulator/reactions.h"

#include <cmath>

namespace foyer::sim {

namespace {

constexpr double minutesHome = 3; // a vacuum needs to get back to its dock

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
    {"Presence sensor", "measure_distance", 0.6, 0.4, 6, 1, 0.2},
    {"Presence sensor", "measure_luminance", 15, 20, 600, 0, 0.3},
    {"Dehumidifier", "measure_humidity", 1, 45, 78, 0, 0.15},
    {"Fridge", "measure_temperature.fridge", 0.2, 3.5, 6, 1, 0.2},
    {"Fridge", "measure_temperature.freezer", 0.2, -19, -16, 1, 0.2},
    {"Heat pump", "measure_temperature.outside", 0.1, 4, 16, 1, 0.15},
    {"Heat pump", "measure_temperature.flow", 0.4, 30, 40, 1, 0.3},
    {"Heat pump", "measure_temperature.water", 0.2, 44, 52, 1, 0.2},
    {"Water heater", "measure_temperature", 0.3, 48, 58, 1, 0.2},
    {"Air purifier", "measure_pm25", 1, 1, 14, 0, 0.15},
    {"Weather station", "measure_gust_strength", 4, 0, 80, 0, 0.3},
    {"Fig tree", "measure_moisture", 1, 18, 60, 0, 0.02},
    {"Network router", "measure_data_rate.down", 9000000, 200000, 240000000, 0, 0.8},
    {"Network router", "measure_data_rate.up", 1500000, 50000, 40000000, 0, 0.8},
    {"Energy price", "measure_monetary", 0.03, 0.04, 0.42, 2, 0.02},
    {"Pool pump", "measure_temperature.water", 0.1, 12, 24, 1, 0.05},
    {"Scene remote", "measure_battery", 0.6, 9, 15, 0, 0.002},
    {"TV plug", "measure_voltage", 0.4, 227, 236, 1, 0.4},
    {"Smart meter", "measure_voltage.phase1", 0.4, 227, 236, 1, 0.4},
};

} // namespace

void DemoLife::machines(double minutes)
{
    if (truth("Washing machine", "onoff")) {
        const double progress = number("Washing machine", "progress") + minutes * 0.6;
        say("Washing machine", "progress", rounded(qMin(progress, 100.0), 0));
        say("Washing machine", "measure_power", rounded(480 + noise(160), 0));
        if (progress >= 100)
            say("Washing machine", "operational_state", QStringLiteral("stopped"));
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
        say("Robot vacuum", "docked", false);
        if (happens(0.004, minutes))
            say("Robot vacuum", "alarm_bin_full", true);
    } else if (state != QLatin1String("stopped")) {
        // It drives home first, then charges, and rests when it is full.
        if (!truth("Robot vacuum", "docked")) {
            m_wayHome += minutes;
            if (m_wayHome < minutesHome)
                return;
            say("Robot vacuum", "docked", true);
            say("Robot vacuum", "alarm_bin_full", false);
        }
        m_wayHome = 0;
        const double now = qMin(100.0, charge + minutes);
        say("Robot vacuum", "measure_battery", rounded(now, 0));
        say("Robot vacuum", "vacuumcleaner_state",
            now < 100 ? QStringLiteral("charging") : QStringLiteral("docked"));
    }
}

void DemoLife::garden(double minutes)
{
    if (truth("Garden sprinkler", "onoff")) {
        m_watered += minutes;
        say("Garden sprinkler", "meter_water",
            rounded(number("Garden sprinkler", "meter_water") + 0.0095 * minutes, 3));
        if (m_watered >= number("Garden sprinkler", "watering_minutes"))
            m_reactions.write(homebuilder::deviceIdOf(QStringLiteral("Garden sprinkler")),
                              QStringLiteral("onoff"), false);
    } else {
        m_watered = 0;
    }
    if (truth("Water main", "onoff") && happens(0.15, minutes)) {
        const double flow = m_random.bounded(4) == 0 ? 6.5 + noise(3) : 0;
        say("Water main", "measure_water", rounded(flow, 1));
        say("Water main", "meter_water",
            rounded(number("Water main", "meter_water") + flow * minutes / 1000, 3));
    }
    const auto mower = homebuilder::deviceIdOf(QStringLiteral("Lawn mower"));
    const bool mows = m_home.value(mower, QStringLiteral("mower_state")) == QLatin1String("mowing");
    const double charge = number("Lawn mower", "measure_battery") + (mows ? -1 : 1) * minutes;
    say("Lawn mower", "measure_battery", rounded(qBound(5.0, charge, 100.0), 0));
    if (mows && charge < 15)
        say("Lawn mower", "mower_state", QStringLiteral("docked"));
}

double DemoLife::consumption() const
{
    double watts = 0;
    for (const auto &id : m_home.items(ItemKind::Device).ids()) {
        const auto device = m_home.items(ItemKind::Device).object(id);
        const auto energy = device.value(QLatin1String("energyObj")).toObject();
        if (energy.value(QLatin1String("cumulative")).toBool() ||
            energy.value(QLatin1String("generator")).toBool() ||
            energy.value(QLatin1String("homeBattery")).toBool())
            continue;
        if (const auto power = DevicePower::of(device))
            watts += power->watts.value_or(0);
    }
    return watts;
}

double DemoLife::storage(double solar, double minutes)
{
    constexpr double capacity = 10000; // watt hours
    const auto id = homebuilder::deviceIdOf(QStringLiteral("Home battery"));
    const double charge = number("Home battery", "measure_battery");
    double watts = number("Home battery", "measure_power");
    // Left to itself it takes what the sun gives too much, and gives when there is no sun.
    if (m_home.value(id, QStringLiteral("target_power_mode")) != QLatin1String("homey") &&
        happens(0.2, minutes))
        watts = rounded(qBound(-1500.0, solar - consumption() - 325, 2500.0), 0);
    if ((charge >= 100 && watts > 0) || (charge <= 5 && watts < 0))
        watts = 0;
    say("Home battery", "measure_power", watts);
    say("Home battery", "battery_charging_state",
        watts > 0   ? QStringLiteral("charging")
        : watts < 0 ? QStringLiteral("discharging")
                    : QStringLiteral("idle"));
    m_stored = qBound(
        0.0, (m_stored > 0 ? m_stored : charge) + watts * minutes / 60 / capacity * 100, 100.0);
    say("Home battery", "measure_battery", rounded(m_stored, 0));
    const auto *meter = watts > 0 ? "meter_power.charged" : "meter_power.discharged";
    say("Home battery", meter,
        rounded(number("Home battery", meter) + std::abs(watts) * minutes / 60000, 4));
    return watts;
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
    const double battery = storage(solar, minutes);
    const double grid = rounded(325 + noise(25) + consumption() + battery - solar, 0);
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

} // namespace foyer::sim
