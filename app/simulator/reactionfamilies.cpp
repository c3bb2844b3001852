// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/reactions.h"

#include <QJsonArray>

#include <cmath>

namespace foyer::sim {

namespace {

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

/// Watts of a device that was off when the home began.
struct Nominal
{
    const char *deviceClass;
    double watts;
};
constexpr Nominal nominals[] = {{"dehumidifier", 210},  {"oven", 2100},  {"airconditioning", 780},
                                {"coffeemachine", 950}, {"dryer", 1900}, {"washer", 512}};
constexpr double otherWatts = 42;
constexpr double idleWatts = 3; // what uses less than that is as good as off

double rounded(double value, int decimals = 2)
{
    const double factor = std::pow(10, decimals);
    return std::round(value * factor) / factor;
}

} // namespace

void Reactions::follow(const QString &deviceId, const QString &capabilityId,
                       const QJsonValue &value)
{
    for (const auto family :
         {&Reactions::followSwitch, &Reactions::followLight, &Reactions::followCover,
          &Reactions::followMedia, &Reactions::followEnergy, &Reactions::followMachine,
          &Reactions::followButton}) {
        if ((this->*family)(deviceId, capabilityId, value))
            return;
    }
}

void Reactions::switchPower(const QString &deviceId, const QString &meter, bool on)
{
    const auto power = m_home.value(deviceId, meter);
    if (!power.isDouble())
        return;
    const QString key = deviceId + meter;
    const bool wasOn = power.toDouble() > idleWatts;
    if (!on && wasOn)
        m_nominal.insert(key, power.toDouble());
    const auto deviceClass =
        m_home.items(ItemKind::Device).object(deviceId).value(QLatin1String("class")).toString();
    double usual = otherWatts;
    for (const auto &nominal : nominals) {
        if (deviceClass == QLatin1String(nominal.deviceClass))
            usual = nominal.watts;
    }
    if (on != wasOn || !on)
        set(deviceId, meter, on ? m_nominal.value(key, usual) : 0.0);
}

void Reactions::switchAll(const QString &deviceId, bool on)
{
    for (const auto *part : {".1", ".2", ".3", ".4"}) {
        const QString id = QStringLiteral("onoff") + QLatin1String(part);
        if (!m_home.has(deviceId, id))
            continue;
        set(deviceId, id, on);
        switchPower(deviceId, QStringLiteral("measure_power") + QLatin1String(part), on);
    }
}

void Reactions::addUp(const QString &deviceId)
{
    double watts = 0;
    bool isAny = false;
    for (const auto *part : {".1", ".2", ".3", ".4"}) {
        watts += m_home.value(deviceId, QStringLiteral("measure_power") + QLatin1String(part))
                     .toDouble();
        isAny =
            isAny || m_home.value(deviceId, QStringLiteral("onoff") + QLatin1String(part)).toBool();
    }
    set(deviceId, "onoff", isAny);
    if (m_home.has(deviceId, QStringLiteral("measure_power.1")))
        set(deviceId, "measure_power", rounded(watts, 1));
}

bool Reactions::followSwitch(const QString &deviceId, const QString &capabilityId,
                             const QJsonValue &value)
{
    const bool on = value.toBool();
    if (capabilityId.startsWith(QLatin1String("onoff."))) {
        switchPower(deviceId, QStringLiteral("measure_power") + capabilityId.mid(5), on);
        addUp(deviceId);
        return true;
    }
    if (capabilityId != QLatin1String("onoff"))
        return false;
    if (m_home.has(deviceId, QStringLiteral("onoff.1"))) {
        switchAll(deviceId, on);
        addUp(deviceId);
        return true;
    }
    switchPower(deviceId, QStringLiteral("measure_power"), on);
    set(deviceId, "operational_state", on ? QStringLiteral("running") : QStringLiteral("stopped"));
    if (!get(deviceId, "vacuumcleaner_state").isUndefined())
        followMachine(deviceId, QStringLiteral("vacuumcleaner_state"),
                      on ? QStringLiteral("cleaning") : QStringLiteral("docked"));
    if (!get(deviceId, "watering_minutes").isUndefined())
        set(deviceId, "measure_water", on ? 9.5 : 0.0);
    else if (!get(deviceId, "valve_position").isUndefined()) {
        set(deviceId, "valve_position", on ? 1.0 : 0.0);
        set(deviceId, "measure_water", on ? 0.4 : 0.0);
    }
    if (!get(deviceId, "pump_setpoint").isUndefined())
        set(deviceId, "measure_rotation",
            on ? rounded(2800 * get(deviceId, "pump_setpoint").toDouble(), 0) : 0.0);
    if (on && get(deviceId, "fan_mode").toString() == QLatin1String("off"))
        set(deviceId, "fan_mode", QStringLiteral("auto"));
    return true;
}

bool Reactions::followLight(const QString &deviceId, const QString &capabilityId,
                            const QJsonValue &value)
{
    const auto is = [&](const char *name) { return capabilityId == QLatin1String(name); };
    const auto switchTo = [&](bool on) {
        if (get(deviceId, "onoff").toBool(on) == on)
            return;
        set(deviceId, "onoff", on);
        followSwitch(deviceId, QStringLiteral("onoff"), on);
    };
    if (is("dim") || is("fan_speed"))
        switchTo(value.toDouble() > 0);
    else if (is("dim_up") || is("dim_down"))
        switchTo(true);
    else if (is("fan_mode"))
        switchTo(value.toString() != QLatin1String("off"));
    else if (is("light_hue") || is("light_saturation"))
        set(deviceId, "light_mode", QStringLiteral("color"));
    else if (is("light_temperature"))
        set(deviceId, "light_mode", QStringLiteral("temperature"));
    else
        return false;
    return true;
}

bool Reactions::followCover(const QString &deviceId, const QString &capabilityId,
                            const QJsonValue &value)
{
    const auto is = [&](const char *name) { return capabilityId == QLatin1String(name); };
    const auto arrive = [&](double position) {
        set(deviceId, "windowcoverings_set", position);
        set(deviceId, "windowcoverings_closed", position <= 0);
    };
    if (is("windowcoverings_state")) {
        const bool hasPlace = !get(deviceId, "windowcoverings_set").isUndefined() ||
                              !get(deviceId, "windowcoverings_closed").isUndefined();
        if (m_travelling || !hasPlace)
            return true; // the life of the home moves it, or nobody can tell where it is
        if (value.toString() != QLatin1String("idle"))
            arrive(value.toString() == QLatin1String("up") ? 1.0 : 0.0);
        set(deviceId, "windowcoverings_state", QStringLiteral("idle"));
    } else if (is("windowcoverings_set")) {
        set(deviceId, "windowcoverings_state", QStringLiteral("idle"));
        set(deviceId, "windowcoverings_closed", value.toDouble() <= 0);
    } else if (is("windowcoverings_closed")) {
        if (m_travelling && !get(deviceId, "windowcoverings_state").isUndefined())
            set(deviceId, "windowcoverings_state",
                value.toBool() ? QStringLiteral("down") : QStringLiteral("up"));
        else
            set(deviceId, "windowcoverings_set", value.toBool() ? 0.0 : 1.0);
    } else if (is("windowcoverings_tilt_up") || is("windowcoverings_tilt_down")) {
        const double step = is("windowcoverings_tilt_up") ? 0.1 : -0.1;
        const double now = get(deviceId, "windowcoverings_tilt_set").toDouble();
        set(deviceId, "windowcoverings_tilt_set", rounded(qBound(0.0, now + step, 1.0)));
    } else if (is("garagedoor_closed")) {
        set(deviceId, "alarm_contact", !value.toBool());
    } else if (is("lock_mode")) {
        if (value.toString() != QLatin1String("locked_until_unlock"))
            set(deviceId, "locked", value.toString() == QLatin1String("always_locked"));
    } else {
        return false;
    }
    return true;
}

void Reactions::skip(const QString &deviceId, int by)
{
    const auto title = get(deviceId, "speaker_track").toString();
    int now = 0;
    constexpr int count = int(std::size(tracks));
    while (now < count - 1 && title != QLatin1String(tracks[now].title))
        ++now;
    const auto &track = tracks[(now + by + count) % count];
    const bool isOtherAlbum =
        get(deviceId, "speaker_album").toString() != QLatin1String(track.album);
    set(deviceId, "speaker_artist", QLatin1String(track.artist));
    set(deviceId, "speaker_track", QLatin1String(track.title));
    set(deviceId, "speaker_album", QLatin1String(track.album));
    set(deviceId, "speaker_duration", track.seconds);
    set(deviceId, "speaker_position", 0);
    const auto images =
        m_home.items(ItemKind::Device).object(deviceId).value(QLatin1String("images")).toArray();
    for (const auto &image : images) {
        if (isOtherAlbum)
            m_home.renewImage(image.toObject()
                                  .value(QLatin1String("imageObj"))
                                  .toObject()
                                  .value(QLatin1String("id"))
                                  .toString());
    }
}

bool Reactions::followMedia(const QString &deviceId, const QString &capabilityId,
                            const QJsonValue &value)
{
    const auto is = [&](const char *name) { return capabilityId == QLatin1String(name); };
    if (is("speaker_next") || is("speaker_prev")) {
        skip(deviceId, is("speaker_next") ? 1 : -1);
    } else if (is("speaker_stop")) {
        set(deviceId, "speaker_playing", false);
        set(deviceId, "speaker_position", 0);
    } else if (is("volume_up") || is("volume_down")) {
        const double step = is("volume_up") ? 0.05 : -0.05;
        set(deviceId, "volume_set",
            rounded(qBound(0.0, get(deviceId, "volume_set").toDouble() + step, 1.0)));
        set(deviceId, "volume_mute", false);
    } else if (is("volume_set")) {
        if (value.toDouble() > 0)
            set(deviceId, "volume_mute", false);
    } else {
        return false;
    }
    return true;
}

bool Reactions::followEnergy(const QString &deviceId, const QString &capabilityId,
                             const QJsonValue &value)
{
    const auto is = [&](const char *name) { return capabilityId == QLatin1String(name); };
    if (is("evcharger_charging")) {
        set(deviceId, "evcharger_charging_state",
            value.toBool() ? QStringLiteral("plugged_in_charging") : QStringLiteral("plugged_in"));
        set(deviceId, "measure_power", value.toBool() ? 7360.0 : 0.0);
    } else if (is("target_power")) {
        const double watts = value.toDouble();
        set(deviceId, "target_power_mode", QStringLiteral("homey"));
        set(deviceId, "measure_power", watts);
        set(deviceId, "battery_charging_state",
            watts > 0   ? QStringLiteral("charging")
            : watts < 0 ? QStringLiteral("discharging")
                        : QStringLiteral("idle"));
    } else if (is("heater_operation_mode")) {
        const bool isOff = value.toString() == QLatin1String("off");
        set(deviceId, "operational_state",
            isOff ? QStringLiteral("stopped") : QStringLiteral("running"));
        set(deviceId, "measure_power", isOff ? 12.0 : 620.0);
    } else if (is("power_boost")) {
        if (get(deviceId, "operational_state").toString() == QLatin1String("running"))
            set(deviceId, "measure_power", value.toBool() ? 1840.0 : 620.0);
    } else {
        return false;
    }
    return true;
}

bool Reactions::followMachine(const QString &deviceId, const QString &capabilityId,
                              const QJsonValue &value)
{
    const auto is = [&](const char *name) { return capabilityId == QLatin1String(name); };
    const auto state = value.toString();
    if (is("vacuumcleaner_state")) {
        const bool isHome = state == QLatin1String("docked") || state == QLatin1String("charging");
        set(deviceId, "vacuumcleaner_state", value);
        set(deviceId, "onoff", state.endsWith(QLatin1String("cleaning")));
        // The way home takes a while where things travel.
        if (!isHome || !m_travelling)
            set(deviceId, "docked", isHome);
    } else if (is("homealarm_state")) {
        if (state == QLatin1String("disarmed"))
            set(deviceId, "alarm_generic", false);
    } else {
        return false;
    }
    return true;
}

bool Reactions::followButton(const QString &deviceId, const QString &capabilityId,
                             const QJsonValue &)
{
    if (capabilityId == QLatin1String("button.reset_meter")) {
        for (const auto *meter : {"meter_power", "meter_water", "meter_gas"})
            set(deviceId, meter, 0);
    } else if (capabilityId == QLatin1String("button.reset_filter")) {
        set(deviceId, "measure_hepa_filter", 100);
        set(deviceId, "level_hepa_filter", QStringLiteral("ok"));
    } else if (capabilityId == QLatin1String("button")) {
        const auto food = get(deviceId, "measure_weight");
        if (food.isDouble())
            set(deviceId, "measure_weight", qMax(0.0, food.toDouble() - 30));
    } else {
        return false;
    }
    return true;
}

} // namespace foyer::sim
