// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/attention.h"

#include <tuple>

namespace foyer {

namespace {

/// Open doors and windows, in the capability's own sense: a garage door says when it is closed.
std::optional<bool> isOpen(const Capability &capability)
{
    const QStringView base = capability.baseId();
    const auto value = capability.reported.boolean();
    if (base == u"alarm_contact" || base == u"alarm_open")
        return value;
    if (base == u"garagedoor_closed" && value)
        return !*value;
    return {};
}

bool isAlarm(const Capability &capability)
{
    const QStringView base = capability.baseId();
    if (!base.startsWith(QLatin1String("alarm_")) || !capability.reported.boolean().value_or(false))
        return false;
    // Everyday life, and what has a kind of its own.
    for (const QStringView calm :
         {u"alarm_battery", u"alarm_motion", u"alarm_contact", u"alarm_open", u"alarm_occupancy",
          u"alarm_presence", u"alarm_night", u"alarm_light", u"alarm_running", u"alarm_rain"}) {
        if (base == calm)
            return false;
    }
    return true;
}

bool shouldReportDaily(const Device &device)
{
    return device.ownClass == QLatin1String("sensor") ||
           device.deviceClass == QLatin1String("sensor") || !device.energy.batteries.isEmpty() ||
           device.capability(u"measure_battery") || device.capability(u"alarm_battery");
}

QDateTime batteryReportedAt(const Device &device)
{
    for (const QStringView id : {u"measure_battery", u"alarm_battery"}) {
        const Capability *capability = device.capability(id);
        if (capability && capability->reportedAt.isValid())
            return capability->reportedAt;
    }
    return {};
}

} // namespace

QList<Attention> attentionFor(const Device &device, const QDateTime &now)
{
    QList<Attention> found;
    const auto add = [&](Attention::Kind kind, const QDateTime &since) -> Attention & {
        Attention one;
        one.kind = kind;
        one.deviceId = device.id;
        one.since = since;
        found << one;
        return found.last();
    };
    if (!device.isAvailable) {
        add(Attention::Kind::Unavailable, device.lastSeenAt).reason = device.unavailableMessage;
        return found;
    }
    for (const Capability &capability : device.capabilities) {
        if (isAlarm(capability))
            add(Attention::Kind::Alarm, capability.reportedAt).capabilityId = capability.id;
        else if (isOpen(capability).value_or(false))
            add(Attention::Kind::Open, capability.reportedAt).capabilityId = capability.id;
    }
    if (device.isBatteryLow())
        add(Attention::Kind::BatteryLow, batteryReportedAt(device)).percent = device.battery();
    if (device.lastSeenAt.isValid() && shouldReportDaily(device) &&
        device.lastSeenAt.msecsTo(now) > std::chrono::milliseconds(notSeenAfter()).count())
        add(Attention::Kind::NotSeen, device.lastSeenAt);
    if (!device.warningMessage.isEmpty())
        add(Attention::Kind::Warning, {}).reason = device.warningMessage;
    return found;
}

bool concernsAttention(QStringView capabilityId)
{
    return capabilityId.startsWith(QLatin1String("alarm_")) ||
           capabilityId.startsWith(QLatin1String("measure_battery")) ||
           capabilityId.startsWith(QLatin1String("garagedoor_closed"));
}

bool comesBefore(const Attention &a, const Attention &b)
{
    if (a.kind != b.kind)
        return a.kind < b.kind;
    if (a.percent != b.percent)
        return a.percent.value_or(0) < b.percent.value_or(0);
    if (a.since != b.since)
        return a.since > b.since;
    return std::tie(a.deviceId, a.capabilityId) < std::tie(b.deviceId, b.capabilityId);
}

} // namespace foyer
