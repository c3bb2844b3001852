// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sensors/kindwords.h"

#include "ui/frame/words.h"

namespace foyer {

QString KindWords::name(ReadingKind kind)
{
    switch (kind) {
    case ReadingKind::Temperature: return tr("Temperature");
    case ReadingKind::Humidity: return tr("Humidity");
    case ReadingKind::CarbonDioxide: return tr("CO₂");
    case ReadingKind::AirQuality: return tr("Air quality");
    case ReadingKind::Pressure: return tr("Air pressure");
    case ReadingKind::Noise: return tr("Noise");
    case ReadingKind::Light: return tr("Brightness");
    case ReadingKind::Motion: return tr("Motion");
    case ReadingKind::Contact: return tr("Contact");
    case ReadingKind::Safety: return tr("Smoke and gas");
    case ReadingKind::Leak: return tr("Water leaks");
    case ReadingKind::OtherAlarm: return tr("Other alarms");
    case ReadingKind::Power: return tr("Power");
    case ReadingKind::Current: return tr("Current");
    case ReadingKind::Voltage: return tr("Voltage");
    case ReadingKind::Energy: return tr("Energy");
    case ReadingKind::Gas: return tr("Gas");
    case ReadingKind::Water: return tr("Water");
    case ReadingKind::Rain: return tr("Rain");
    case ReadingKind::Wind: return tr("Wind");
    case ReadingKind::Battery: return tr("Battery");
    case ReadingKind::Signal: return tr("Signal");
    case ReadingKind::Media: return tr("Media");
    case ReadingKind::Other: break;
    }
    return tr("Other");
}

QString KindWords::icon(ReadingKind kind)
{
    const auto cap = [](const char *family) {
        return QString(QStringLiteral("cap-") + QString::fromLatin1(family));
    };
    switch (kind) {
    case ReadingKind::Temperature: return cap("temperature");
    case ReadingKind::Humidity: return cap("humidity");
    case ReadingKind::CarbonDioxide: return cap("co2");
    case ReadingKind::AirQuality: return cap("air");
    case ReadingKind::Pressure: return cap("pressure");
    case ReadingKind::Noise: return cap("sound");
    case ReadingKind::Light: return cap("light-level");
    case ReadingKind::Motion: return cap("motion");
    case ReadingKind::Contact: return cap("contact");
    case ReadingKind::Safety: return cap("smoke");
    case ReadingKind::Leak: return cap("water");
    case ReadingKind::OtherAlarm: return cap("alarm");
    case ReadingKind::Power:
    case ReadingKind::Current:
    case ReadingKind::Voltage: return cap("power");
    case ReadingKind::Energy: return cap("energy");
    case ReadingKind::Gas: return cap("gas");
    case ReadingKind::Water: return cap("water");
    case ReadingKind::Rain: return cap("rain");
    case ReadingKind::Wind: return cap("wind");
    case ReadingKind::Battery: return cap("battery");
    case ReadingKind::Signal: return QStringLiteral("wifi");
    case ReadingKind::Media: return cap("volume");
    case ReadingKind::Other: break;
    }
    return cap("number");
}

QString KindWords::range(ReadingKind kind, const ReadingSummary &summary, const Capability &example,
                         const UiWords &words)
{
    if (summary.minimum && summary.maximum) {
        Capability unit = example;
        // A line of its own says how it is altogether, not to the last digit.
        const double size = std::max(std::abs(*summary.minimum), std::abs(*summary.maximum));
        if (!unit.isFraction())
            unit.decimals = size >= 100 ? 0 : std::min(unit.decimals.value_or(1), 1);
        const QString low = words.valueText(unit, Value(*summary.minimum));
        const QString high = words.valueText(unit, Value(*summary.maximum));
        if (low == high)
            return low;
        if (kind == ReadingKind::Battery)
            return tr("lowest %1").arg(low);
        return tr("%1 to %2", "lowest and highest").arg(low, high);
    }
    if (summary.booleans > 0 && summary.booleans == summary.readings) {
        if (summary.yes == 0)
            return words.booleanText(example, false);
        return tr("%1 of %2: %3", "how many of how many are so: Open, Motion …")
            .arg(words.locale().toString(summary.yes), words.locale().toString(summary.booleans),
                 words.booleanText(example, true));
    }
    return {};
}

} // namespace foyer
