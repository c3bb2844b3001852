// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/insightcurve.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace foyer::sim {

namespace {

constexpr double pi = 3.14159265358979;
constexpr qint64 minute = 60000;
constexpr qint64 block = 30 * minute;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr double localHours = 1;           // of the hub's zone, near enough for a curve
constexpr double returnMs = 2.5 * 3600000; // how fast the curve bends to the present value
constexpr double meterDays = 400;          // what a meter shows was counted in so many days
constexpr quint64 firstSalt = 1ULL << 62;  // no bucket of a time has these

quint64 seedOf(const QString &text)
{
    const auto hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5);
    quint64 seed = 0;
    std::memcpy(&seed, hash.constData(), sizeof seed);
    return seed;
}

double hourOf(qint64 at)
{
    return std::fmod(double(at) / double(hour) + localHours, 24);
}

struct Swing
{
    const char *start;
    double size;
    double share; ///< of the present value, added to `size`
    double peak;
};
// By the beginning of the capability's id; what is not here swings a little.
constexpr Swing swings[] = {
    {"measure_temperature", 1.6, 0, 16},  {"measure_humidity", 5, 0, 5},
    {"measure_co2", 180, 0.1, 21},        {"measure_pm", 4, 0.2, 19},
    {"measure_noise", 9, 0, 18},          {"measure_luminance", 0, 0.9, 13},
    {"measure_pressure", 4, 0, 3},        {"measure_power", 6, 0.35, 20},
    {"measure_voltage", 2.2, 0, 4},       {"measure_current", 0.05, 0.3, 20},
    {"measure_wind", 4, 0.4, 15},         {"measure_gust", 6, 0.4, 15},
    {"measure_battery", 9, 0.2, 16},      {"measure_tvoc", 40, 0.2, 20},
    {"target_temperature", 0.9, 0, 19.5}, {"measure_water", 0.5, 0.4, 8},
};

} // namespace

InsightCurve::InsightCurve(const QJsonObject &device, const QJsonObject &capability,
                           const QDateTime &now)
    : m_now(now.toMSecsSinceEpoch())
{
    const auto id = capability.value(QLatin1String("id")).toString();
    const auto deviceClass = device.value(QLatin1String("class")).toString();
    m_seed = seedOf(device.value(QLatin1String("id")).toString() + id);
    const auto value = capability.value(QLatin1String("value"));
    if (value.isDouble())
        m_present = value.toDouble();
    else if (value.isBool())
        m_present = value.toBool() ? 1 : 0;
    m_least = capability.value(QLatin1String("min")).toDouble(m_least);
    m_most = capability.value(QLatin1String("max")).toDouble(m_most);
    m_decimals = capability.value(QLatin1String("decimals")).toInt(2);
    if (capability.value(QLatin1String("type")) == QLatin1String("boolean")) {
        m_kind = Kind::Truth;
        m_isEvening =
            deviceClass == QLatin1String("light") && id.startsWith(QLatin1String("onoff"));
        const bool isSwitch = id.startsWith(QLatin1String("onoff"));
        // What is shut most of the time, and says so with "true".
        const bool isShut = id == QLatin1String("locked") || id == QLatin1String("docked") ||
                            id.endsWith(QLatin1String("_closed"));
        m_busy = m_isEvening                                       ? 0.9
                 : isSwitch                                        ? 0.75
                 : isShut                                          ? 0.97
                 : id.startsWith(QLatin1String("alarm_motion"))    ? 0.45
                 : id.startsWith(QLatin1String("alarm_contact"))   ? 0.12
                 : id.startsWith(QLatin1String("alarm_occupancy")) ? 0.5
                                                                   : 0.01;
        m_longest = isSwitch || isShut ? 30 : 12;
        return;
    }
    const double present = m_present.value_or(0);
    if (id.startsWith(QLatin1String("meter_"))) {
        m_kind = Kind::Meter;
        m_size = std::abs(present) / meterDays;
        return;
    }
    if (id == QLatin1String("measure_battery") && deviceClass != QLatin1String("battery")) {
        m_kind = Kind::Meter; // one that counts down, an eighth of a percent a day
        m_size = -0.125;
        return;
    }
    // Nobody sees below zero what starts at zero.
    if (m_least < -1e299 && present >= 0 && !id.startsWith(QLatin1String("measure_temperature")) &&
        !device.value(QLatin1String("energyObj"))
             .toObject()
             .value(QLatin1String("cumulative"))
             .toBool() &&
        !id.startsWith(QLatin1String("target_power")))
        m_least = 0;
    if (deviceClass == QLatin1String("solarpanel") && id == QLatin1String("measure_power")) {
        m_kind = Kind::Sun;
        m_size = std::max(3200.0, present);
        return;
    }
    m_kind = id.startsWith(QLatin1String("measure_")) || id.startsWith(QLatin1String("target_temp"))
                 ? Kind::Day
                 : Kind::Steady;
    m_size = std::abs(present) * 0.08;
    for (const auto &swing : swings) {
        if (!id.startsWith(QLatin1String(swing.start)))
            continue;
        m_size = swing.size + std::abs(present) * swing.share;
        m_peak = swing.peak;
        break;
    }
    // No two rooms have the same day: it is warmest earlier or later, and swings more or less.
    m_size *= 0.6 + double(chance(firstSalt) % 81) / 100;
    m_peak += double(chance(firstSalt + 1) % 61) / 10 - 3;
    m_halfDay = double(chance(firstSalt + 2) % 101) / 100 - 0.5;
}

quint64 InsightCurve::chance(quint64 salt) const
{
    // splitmix64: good digits from any number, the same on every machine.
    quint64 z = m_seed + (salt + 1) * 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

bool InsightCurve::isGap(qint64 at, qint64 stepMs) const
{
    // One log in three was silent for a while each day; in coarse windows a whole bucket is
    // missing.
    if (m_seed % 3 != 0 || at + stepMs > m_now - hour)
        return false;
    const auto today = at / day;
    if (stepMs >= hour)
        return chance(quint64(at / stepMs)) % 29 == 0;
    const auto begin = today * day + qint64(chance(quint64(today)) % 22) * hour;
    return at >= begin && at < begin + 45 * minute;
}

double InsightCurve::share(qint64 from, qint64 to) const
{
    qint64 covered = 0;
    for (auto index = from / block; index * block < to; ++index) {
        const double hourNow = hourOf(index * block);
        const bool isNight = hourNow < 6.5 || hourNow >= 23.5;
        double busy = m_busy;
        if (m_isEvening)
            busy = hourNow >= 17.5 && hourNow < 23.5 ? m_busy
                                                     : (hourNow >= 6.5 && hourNow < 8 ? 0.5 : 0.02);
        else if (isNight)
            busy = m_longest >= 30 ? m_busy : m_busy * 0.1;
        const auto dice = chance(quint64(index));
        if (double(dice % 1000) >= busy * 1000)
            continue;
        const auto length =
            m_longest >= 30 ? block : qint64(2 + (dice >> 12) % quint64(m_longest)) * minute;
        const auto offset = length >= block ? 0 : qint64((dice >> 24) % quint64(block - length));
        const auto begin = index * block + offset;
        covered += std::max<qint64>(0, std::min(to, begin + length) - std::max(from, begin));
    }
    return double(covered) / double(to - from);
}

double InsightCurve::shape(qint64 at, qint64 stepMs) const
{
    const double hourNow = hourOf(at);
    if (m_kind == Kind::Sun) {
        const double light = std::sin((hourNow - 7) / 10.5 * pi);
        const double cloud = 0.55 + double(chance(quint64(at / (20 * minute))) % 450) / 1000;
        // A bucket of a day has a bit of everything in it.
        if (stepMs >= 6 * hour)
            return 0.18 * cloud;
        return hourNow > 7 && hourNow < 17.5 ? light * cloud : 0;
    }
    const double wave = stepMs >= day ? 0
                                      : std::cos((hourNow - m_peak) / 12 * pi) +
                                            m_halfDay * std::cos((hourNow - m_peak) / 6 * pi);
    const double slow =
        std::sin(double(at) / double(day) * 2 * pi / 5.3 + double(m_seed % 628) / 100);
    const double noise =
        double(chance(quint64(at / std::max<qint64>(stepMs, minute))) % 2001) / 1000 - 1;
    return m_kind == Kind::Steady ? 0.2 * slow : 0.62 * wave + 0.26 * slow + 0.12 * noise;
}

double InsightCurve::counted(qint64 at) const
{
    // Grows always, faster in the day: the derivative stays above zero.
    const double days = double(at) / double(day);
    return days + 0.11 * std::sin((days - 0.6) * 2 * pi);
}

double InsightCurve::tidied(double value) const
{
    const double factor = std::pow(10, m_decimals);
    return std::round(std::clamp(value, m_least, m_most) * factor) / factor;
}

std::optional<double> InsightCurve::value(qint64 at, qint64 stepMs) const
{
    if (!m_present || isGap(at, stepMs))
        return {};
    const bool isPresent = at + stepMs > m_now;
    if (m_kind == Kind::Truth)
        return isPresent ? *m_present : std::round(share(at, at + stepMs) * 10000) / 10000;
    if (isPresent)
        return m_present;
    if (m_kind == Kind::Meter) {
        const double then = *m_present - m_size * (counted(m_now) - counted(at));
        return *m_present > 0 && then < 0 ? std::nullopt : std::optional(tidied(then));
    }
    const double bend = std::exp(-double(m_now - at) / returnMs);
    const double then = shape(at, stepMs) * m_size;
    // No sun at night, whatever the present says: a demo may start at any hour.
    if (m_kind == Kind::Sun)
        return tidied(then > 0 || m_now - at < hour
                          ? then + (*m_present - shape(m_now, stepMs) * m_size) * bend
                          : 0);
    return tidied(*m_present + then - shape(m_now, stepMs) * m_size * bend);
}

} // namespace foyer::sim
