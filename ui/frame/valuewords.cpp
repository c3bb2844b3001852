// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/words.h"

#include <QGuiApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

struct YesNo
{
    const char *yes;
    const char *no;
};

/// Words for the two states of a capability family; the hub's own titleTrue/titleFalse come first.
/// Each is marked where it stands: lupdate does not see through a macro.
const QHash<QString, YesNo> &booleanWords()
{
    static const QHash<QString, YesNo> words{
        {QStringLiteral("onoff"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "On"), QT_TRANSLATE_NOOP("foyer::UiWords", "Off")}},
        {QStringLiteral("windowcoverings_closed"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Closed"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Open")}},
        {QStringLiteral("garagedoor_closed"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Closed"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Open")}},
        {QStringLiteral("locked"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Locked"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Unlocked")}},
        {QStringLiteral("speaker_playing"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Playing"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Paused")}},
        {QStringLiteral("volume_mute"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Muted"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Not muted")}},
        {QStringLiteral("docked"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Docked"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Not docked")}},
        {QStringLiteral("evcharger_charging"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Charging"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Not charging")}},
        {QStringLiteral("oscillating"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "On"), QT_TRANSLATE_NOOP("foyer::UiWords", "Off")}},
        {QStringLiteral("power_boost"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "On"), QT_TRANSLATE_NOOP("foyer::UiWords", "Off")}},
        {QStringLiteral("speaker_shuffle"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "On"), QT_TRANSLATE_NOOP("foyer::UiWords", "Off")}},
        {QStringLiteral("alarm_contact"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Open"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Closed")}},
        {QStringLiteral("alarm_open"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Open"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Closed")}},
        {QStringLiteral("alarm_motion"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Motion"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "No motion")}},
        {QStringLiteral("alarm_occupancy"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Occupied"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Not occupied")}},
        {QStringLiteral("alarm_presence"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Present"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Not present")}},
        {QStringLiteral("alarm_smoke"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Smoke"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "No smoke")}},
        {QStringLiteral("alarm_fire"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Fire"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "No fire")}},
        {QStringLiteral("alarm_heat"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Too hot"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Fine")}},
        {QStringLiteral("alarm_cold"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Too cold"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Fine")}},
        {QStringLiteral("alarm_water"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Water"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Dry")}},
        {QStringLiteral("alarm_moisture"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Moist"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Dry")}},
        {QStringLiteral("alarm_rain"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Rain"), QT_TRANSLATE_NOOP("foyer::UiWords", "Dry")}},
        {QStringLiteral("alarm_battery"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Low"), QT_TRANSLATE_NOOP("foyer::UiWords", "Fine")}},
        {QStringLiteral("alarm_tamper"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Tampered with"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Fine")}},
        {QStringLiteral("alarm_vibration"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Vibration"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Still")}},
        {QStringLiteral("alarm_connectivity"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Connection lost"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Connected")}},
        {QStringLiteral("alarm_running"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Running"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Not running")}},
        {QStringLiteral("alarm_night"),
         {QT_TRANSLATE_NOOP("foyer::UiWords", "Night"),
          QT_TRANSLATE_NOOP("foyer::UiWords", "Day")}},
    };
    return words;
}

/// Digits after the point when the hub says nothing.
int decimalsOf(const Capability &capability)
{
    if (capability.decimals)
        return std::clamp(*capability.decimals, 0, 6);
    return capability.isFraction() ? 0 : 2;
}

} // namespace

QString UiWords::yesNo(bool value) const
{
    return value ? tr("Yes") : tr("No");
}

QString UiWords::number(double value, int decimals) const
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    QString text = m_locale.toString(value, 'f', std::clamp(decimals, 0, 12));
    const QString point = m_locale.decimalPoint();
    const QString zero = m_locale.zeroDigit();
    if (decimals > 0 && text.contains(point)) {
        while (text.endsWith(zero))
            text.chop(zero.size());
        if (text.endsWith(point))
            text.chop(point.size());
    }
    // -0.04 with one digit is 0, not -0.
    if (text == QString(m_locale.negativeSign() + zero))
        text = zero;
    return text;
}

QString UiWords::unitText(const Capability &capability) const
{
    return capability.units == QLatin1String("%") ? QStringLiteral("%")
                                                  : plain(capability.units, 16).trimmed();
}

QString UiWords::withUnit(const Capability &capability, double value, int decimals) const
{
    // The percentage trap of protocol.md 4.2: "%" with a maximum of 1 is a fraction. Its decimals
    // describe the fraction.
    if (capability.isFraction())
        return tr("%1 %", "a percentage").arg(number(value * 100, std::max(0, decimals - 2)));
    if (capability.baseId() == u"cooking_time" && capability.units == QLatin1String("s"))
        return duration(value);
    const QString unit = unitText(capability);
    const QString text = number(value, decimals);
    if (unit.isEmpty())
        return text;
    if (unit == QLatin1String("%"))
        return tr("%1 %", "a percentage").arg(text);
    if (unit == QStringLiteral("°"))
        return text + unit;
    return text + QLatin1Char(' ') + unit;
}

QString UiWords::booleanText(const Capability &capability, bool value) const
{
    const QString &own = value ? capability.titleTrue : capability.titleFalse;
    if (!own.isEmpty())
        return plain(own, 60);
    const QString base = capability.baseId().toString();
    const auto words = booleanWords().constFind(base);
    if (words != booleanWords().cend())
        return value ? tr(words->yes) : tr(words->no);
    if (base.startsWith(QLatin1String("alarm_")))
        return value ? tr("Alarm") : tr("Fine");
    if (capability.isSetable && base.startsWith(QLatin1String("onoff")))
        return value ? tr("On") : tr("Off");
    return yesNo(value);
}

QString UiWords::valueText(const Capability &capability) const
{
    return valueText(capability, capability.shown());
}

QString UiWords::valueText(const Capability &capability, const Value &value) const
{
    return textOf(capability, value, decimalsOf(capability));
}

QString UiWords::compactText(const Capability &capability) const
{
    // The hub's own titles ("Turned on") are for a row of its own; a tile says it short.
    if (const auto on = capability.shown().boolean(); on && capability.baseId() == u"onoff")
        return *on ? tr("On") : tr("Off");
    int decimals = decimalsOf(capability);
    if (const auto number = capability.shown().number(); number && !capability.isFraction()) {
        // A tile has room for what one acts on, not for every digit of a meter.
        const double size = std::abs(*number);
        decimals =
            std::min(decimals, capability.units == QLatin1String("%") || size >= 100 ? 0 : 1);
    } else if (capability.isFraction()) {
        decimals = 0;
    }
    return textOf(capability, capability.shown(), decimals);
}

QString UiWords::textOf(const Capability &capability, const Value &value, int decimals) const
{
    if (value.isNull())
        return QStringLiteral("–");
    if (const auto yes = value.boolean())
        return booleanText(capability, *yes);
    if (const auto number = value.number())
        return withUnit(capability, *number, decimals);
    const QString text = value.string().value_or(QString());
    for (const Capability::Option &option : capability.options) {
        if (option.id == text)
            return plain(option.title.isEmpty() ? readableId(option.id) : option.title, 60);
    }
    return capability.type == Capability::Type::Enum ? readableId(plain(text, 60)) : plain(text);
}

QString UiWords::alarmText(const Capability &alarm) const
{
    const auto words = booleanWords().constFind(alarm.baseId().toString());
    if (!alarm.titleTrue.isEmpty() || words != booleanWords().cend())
        return booleanText(alarm, true);
    return capabilityTitle(alarm);
}

QString UiWords::capabilityTitle(const Capability &capability) const
{
    if (!capability.title.isEmpty())
        return plain(capability.title, 100);
    const QString base = readableId(capability.baseId().toString());
    const QString suffix = capability.id.mid(capability.baseId().size() + 1);
    return suffix.isEmpty()
               ? base
               : tr("%1 (%2)", "capability title and its part").arg(base, readableId(suffix));
}

QString UiWords::readableId(const QString &id)
{
    QString text = plain(id, 60);
    text.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('.'), QLatin1Char(' '));
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString UiWords::duration(double seconds) const
{
    const auto whole = qint64(std::llround(std::max(0.0, seconds)));
    const auto part = [this](qint64 value) { return m_locale.toString(value); };
    if (whole < 60)
        return tr("%1 s", "seconds").arg(part(whole));
    if (whole < 3600)
        return whole % 60 == 0
                   ? tr("%1 min", "minutes").arg(part(whole / 60))
                   : tr("%1 min %2 s", "minutes").arg(part(whole / 60), part(whole % 60));
    const qint64 minutes = whole / 60 % 60;
    return minutes == 0 ? tr("%1 h", "hours").arg(part(whole / 3600))
                        : tr("%1 h %2 min", "hours").arg(part(whole / 3600), part(minutes));
}

QString UiWords::power(double watts) const
{
    const double size = std::abs(watts);
    // 999.6 W would read "1,000 W".
    if (size >= 999.5)
        return QString(number(size / 1000, 1) + QStringLiteral(" kW"));
    return QString(number(size, size < 10 ? 1 : 0) + QStringLiteral(" W"));
}

QString UiWords::changeText(const QString &from, const QString &to)
{
    const QString arrow =
        QGuiApplication::isRightToLeft() ? QStringLiteral(" ← ") : QStringLiteral(" → ");
    return from + arrow + to;
}

QString UiWords::latency(qint64 ms) const
{
    return ms < 0 ? tr("unknown") : tr("%1 ms").arg(m_locale.toString(ms));
}

} // namespace foyer
