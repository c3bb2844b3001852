// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readingkind.h"

#include <QHash>

namespace foyer {

namespace {

const QHash<QString, ReadingKind> &kinds()
{
    using enum ReadingKind;
    static const QHash<QString, ReadingKind> table = [] {
        QHash<QString, ReadingKind> made;
        const auto add = [&made](ReadingKind kind, std::initializer_list<const char *> ids) {
            for (const char *id : ids)
                made.insert(QString::fromLatin1(id), kind);
        };
        add(Temperature, {"measure_temperature", "alarm_heat", "alarm_cold", "alarm_freeze_risk"});
        add(Humidity, {"measure_humidity", "measure_moisture"});
        add(CarbonDioxide, {"measure_co2", "alarm_co2", "level_co2"});
        add(AirQuality,
            {"measure_aqi", "measure_ch2o", "measure_nox", "measure_o3", "measure_odor",
             "measure_pm01", "measure_pm1", "measure_pm10", "measure_pm25", "measure_radon",
             "measure_so2", "measure_tvoc", "measure_tvoc_index", "measure_carbon_filter",
             "measure_hepa_filter", "alarm_pm01", "alarm_pm1", "alarm_pm10", "alarm_pm25"});
        add(Pressure, {"measure_pressure"});
        add(Noise, {"measure_noise", "alarm_noise"});
        add(Light, {"measure_luminance", "measure_ultraviolet", "alarm_light", "alarm_night"});
        add(Motion, {"alarm_motion", "alarm_occupancy", "alarm_presence", "alarm_vibration"});
        add(Contact, {"alarm_contact", "alarm_open"});
        add(Safety,
            {"alarm_smoke", "alarm_fire", "alarm_gas", "alarm_co", "measure_co", "level_co"});
        add(Leak, {"alarm_water", "alarm_moisture"});
        add(Power, {"measure_power", "alarm_power"});
        add(Current, {"measure_current"});
        add(Voltage, {"measure_voltage", "measure_frequency"});
        add(Energy, {"meter_power"});
        add(Gas, {"meter_gas"});
        add(Water, {"meter_water", "measure_water"});
        add(Rain, {"measure_rain", "measure_rain_intensity", "meter_rain", "alarm_rain"});
        add(Wind, {"measure_wind_strength", "measure_wind_angle", "measure_gust_strength",
                   "measure_gust_angle"});
        add(Battery, {"measure_battery", "alarm_battery", "battery_charging_state"});
        add(Signal, {"measure_signal_strength", "measure_data_rate", "measure_data_size",
                     "alarm_connectivity"});
        return made;
    }();
    return table;
}

} // namespace

ReadingKind readingKind(QStringView capabilityId)
{
    const auto dot = capabilityId.indexOf(u'.');
    const QString base = (dot < 0 ? capabilityId : capabilityId.left(dot)).toString();
    const auto known = kinds().constFind(base);
    if (known != kinds().cend())
        return *known;
    if (base.startsWith(QLatin1String("level_")))
        return ReadingKind::AirQuality;
    if (base.startsWith(QLatin1String("alarm_")))
        return ReadingKind::OtherAlarm;
    if (base.startsWith(QLatin1String("speaker_")))
        return ReadingKind::Media;
    return ReadingKind::Other;
}

bool isReading(const Capability &capability)
{
    return capability.isGetable && !capability.isSetable && !capability.isMaintenanceAction;
}

} // namespace foyer
