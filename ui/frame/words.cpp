// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/words.h"

#include <QDateTime>

#include <cmath>

namespace foyer {

namespace {

/// The capability with exactly this id, else the first one of this family (sub-capabilities), that
/// has ever reported.
const Capability *reporting(const Device &device, QStringView base)
{
    const Capability *exact = device.capability(base);
    if (exact)
        return exact->shown().isNull() ? nullptr : exact;
    for (const Capability &capability : device.capabilities) {
        if (capability.baseId() == base && !capability.shown().isNull())
            return &capability;
    }
    return nullptr;
}

} // namespace

UiWords::UiWords(const QLocale &locale)
    : m_locale(locale)
{
}

QString UiWords::deviceState(const Device &device) const
{
    if (!device.isAvailable) {
        return device.unavailableMessage.isEmpty()
                   ? tr("Unavailable")
                   : tr("Unavailable · %1").arg(plain(device.unavailableMessage, 120));
    }
    QStringList parts;
    QSet<QString> told;
    const auto tell = [&](const Capability *capability, const QString &text) {
        if (!capability || text.isEmpty() || told.contains(capability->id))
            return;
        told.insert(capability->id);
        if (!parts.contains(text)) // a garage door and its own contact say the same
            parts.append(text);
    };
    const auto tellValue = [&](QStringView base) {
        if (const Capability *capability = reporting(device, base))
            tell(capability, compactText(*capability));
    };

    if (const Capability *alarm = device.activeAlarm())
        tell(alarm, alarmText(*alarm));

    // What it is doing. A covering's position says more than its last movement.
    if (const Capability *position = reporting(device, u"windowcoverings_set")) {
        const double open = position->shown().number().value_or(0);
        tell(position, open <= 0.005   ? tr("Closed")
                       : open >= 0.995 ? tr("Open")
                                       : tr("Open %1").arg(percent(open * 100)));
    } else {
        tellValue(u"windowcoverings_state");
        tellValue(u"windowcoverings_closed");
    }
    for (const QStringView base :
         {QStringView(u"homealarm_state"), QStringView(u"locked"),
          QStringView(u"garagedoor_closed"), QStringView(u"vacuumcleaner_state"),
          QStringView(u"mower_state"), QStringView(u"operational_state"),
          QStringView(u"evcharger_charging_state"), QStringView(u"ev_charging_state")})
        tellValue(base);
    const Capability *onOff = reporting(device, u"onoff");
    tellValue(u"onoff");
    const bool isOff = onOff && !onOff->shown().boolean().value_or(true);
    if (const Capability *playing = reporting(device, u"speaker_playing")) {
        tell(playing, booleanText(*playing, playing->shown().boolean().value_or(false)));
        const Capability *track = reporting(device, u"speaker_track");
        if (track && playing->shown().boolean().value_or(false))
            tell(track, plain(track->shown().string().value_or(QString()), 60));
    }
    if (!isOff) {
        tellValue(u"dim");
        tellValue(u"fan_speed");
    }
    for (const QStringView base : {QStringView(u"alarm_contact"), QStringView(u"alarm_motion"),
                                   QStringView(u"alarm_occupancy"), QStringView(u"alarm_presence")})
        tellValue(base);

    // What it measures.
    tellValue(u"measure_temperature");
    if (const Capability *target = reporting(device, u"target_temperature"))
        tell(target, tr("set to %1").arg(compactText(*target)));
    for (const QStringView base :
         {QStringView(u"measure_humidity"), QStringView(u"measure_co2"),
          QStringView(u"measure_power"), QStringView(u"battery_charging_state"),
          QStringView(u"measure_rain"), QStringView(u"measure_wind_strength"),
          QStringView(u"measure_luminance"), QStringView(u"measure_pressure"),
          QStringView(u"measure_water"), QStringView(u"meter_power"), QStringView(u"meter_water"),
          QStringView(u"meter_gas")}) {
        if (parts.size() >= 2)
            break;
        tellValue(base);
    }
    if (parts.isEmpty()) {
        for (const Capability &capability : device.capabilities) {
            if (capability.isGetable && !capability.isMaintenanceAction &&
                !capability.shown().isNull() && capability.baseId() != u"alarm_battery") {
                tell(&capability, compactText(capability));
                break;
            }
        }
    }
    // The device's own choice of what to show, when it is not there already.
    if (!device.indicator.isEmpty() && device.indicator != QLatin1String(".none") &&
        parts.size() < 3)
        if (const Capability *own = device.capability(device.indicator);
            own && !own->shown().isNull())
            tell(own, compactText(*own));
    while (parts.size() > 3)
        parts.removeLast();
    return parts.join(QStringLiteral(" · "));
}

QString UiWords::age(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    const qint64 seconds = at.secsTo(QDateTime::currentDateTimeUtc());
    if (seconds < 10) // also a hub whose clock is ahead
        return tr("just now");
    if (seconds < 60)
        return tr("%1 s ago").arg(m_locale.toString(seconds));
    if (seconds < 3600)
        return tr("%1 min ago").arg(m_locale.toString(seconds / 60));
    if (seconds < 24 * 3600)
        return tr("%1 h ago").arg(m_locale.toString(seconds / 3600));
    if (seconds < 14 * 24 * 3600)
        return tr("%1 d ago").arg(m_locale.toString(seconds / (24 * 3600)));
    return m_locale.toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

QString UiWords::percent(double value0to100) const
{
    return tr("%1 %", "a percentage").arg(m_locale.toString(std::lround(value0to100)));
}

QString UiWords::batteryLevel(const Device &device) const
{
    if (const auto level = device.battery())
        return percent(*level);
    return device.isBatteryLow() ? tr("Low", "a battery") : QString();
}

QString UiWords::noZone() const
{
    return tr("No zone");
}

QString UiWords::variableType(Variable::Type type) const
{
    switch (type) {
    case Variable::Type::Boolean: return tr("Yes/No");
    case Variable::Type::Number: return tr("Number");
    case Variable::Type::String: break;
    }
    return tr("Text");
}

QString UiWords::variableValue(const Variable &variable) const
{
    const Value &value = variable.shown();
    switch (variable.type) {
    case Variable::Type::Boolean: {
        const auto yes = value.boolean();
        return yes ? yesNo(*yes) : QString();
    }
    case Variable::Type::Number: {
        const auto number = value.number();
        // As exact as the hub keeps it: a variable is not a measurement.
        return number ? m_locale.toString(*number, 'g', QLocale::FloatingPointShortest) : QString();
    }
    case Variable::Type::String: break;
    }
    return plain(value.string().value_or(QString()), 1000);
}

QString UiWords::header(const QString &columnKey) const
{
    if (columnKey == QLatin1String("name"))
        return tr("Name");
    if (columnKey == QLatin1String("zone"))
        return tr("Zone");
    if (columnKey == QLatin1String("class"))
        return tr("Kind");
    if (columnKey == QLatin1String("state"))
        return tr("State");
    if (columnKey == QLatin1String("battery"))
        return tr("Battery");
    if (columnKey == QLatin1String("lastChange"))
        return tr("Last change");
    if (columnKey == QLatin1String("type"))
        return tr("Type");
    if (columnKey == QLatin1String("value"))
        return tr("Value");
    return columnKey;
}

} // namespace foyer
