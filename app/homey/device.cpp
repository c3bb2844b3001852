// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/device.h"

#include <QSet>

#include <algorithm>

namespace foyer {

const Capability *Device::capability(QStringView capabilityId) const
{
    const auto found = std::find_if(capabilities.cbegin(), capabilities.cend(),
                                    [&](const Capability &c) { return c.id == capabilityId; });
    return found == capabilities.cend() ? nullptr : &*found;
}

Capability *Device::capability(QStringView capabilityId)
{
    const auto found = std::find_if(capabilities.begin(), capabilities.end(),
                                    [&](const Capability &c) { return c.id == capabilityId; });
    return found == capabilities.end() ? nullptr : &*found;
}

const Capability *Device::quickActionCapability() const
{
    if (const Capability *named = capability(quickAction); named && named->isSetable)
        return named;
    if (const Capability *onoff = capability(u"onoff"); onoff && onoff->isSetable)
        return onoff;
    return nullptr;
}

const Capability *Device::activeAlarm() const
{
    // Motion, contact and occupancy are everyday life; a low battery has a state of its own.
    static const QSet<QString> everyday = {
        QStringLiteral("alarm_battery"),  QStringLiteral("alarm_motion"),
        QStringLiteral("alarm_contact"),  QStringLiteral("alarm_occupancy"),
        QStringLiteral("alarm_presence"), QStringLiteral("alarm_night"),
        QStringLiteral("alarm_light"),    QStringLiteral("alarm_running")};
    for (const Capability &c : capabilities) {
        if (c.id.startsWith(QLatin1String("alarm_")) && c.reported.boolean().value_or(false) &&
            !everyday.contains(c.baseId().toString()))
            return &c;
    }
    return nullptr;
}

std::optional<double> Device::battery() const
{
    const Capability *level = capability(u"measure_battery");
    const auto number = level ? level->reported.number() : std::nullopt;
    if (!number)
        return {};
    return std::clamp(level->isFraction() ? *number * 100 : *number, 0.0, 100.0);
}

bool Device::isBatteryLow() const
{
    const Capability *alarm = capability(u"alarm_battery");
    const auto level = battery();
    return (alarm && alarm->reported.boolean().value_or(false)) || (level && *level < 20.0);
}

QDateTime Device::lastChange() const
{
    QDateTime newest;
    for (const Capability &c : capabilities) {
        if (c.reportedAt.isValid() && (!newest.isValid() || c.reportedAt > newest))
            newest = c.reportedAt;
    }
    return newest;
}

bool Device::needsConfirmation(QStringView capabilityId)
{
    const auto dot = capabilityId.indexOf(u'.');
    const QStringView base = dot < 0 ? capabilityId : capabilityId.left(dot);
    return base == u"locked" || base == u"lock_mode" || base == u"garagedoor_closed" ||
           base == u"homealarm_state";
}

bool Device::guards(QStringView capabilityId) const
{
    if (needsConfirmation(capabilityId))
        return true;
    const bool isGuard = deviceClass == QLatin1String("garagedoor") ||
                         deviceClass == QLatin1String("lock") ||
                         deviceClass == QLatin1String("homealarm");
    const auto dot = capabilityId.indexOf(u'.');
    const QStringView base = dot < 0 ? capabilityId : capabilityId.left(dot);
    return isGuard &&
           (base == u"onoff" || base == u"button" || base.startsWith(u"windowcoverings_"));
}

bool Device::describesSameAs(const Device &other) const
{
    // What a device draws now is a reading, not a description.
    Energy sameWatts = other.energy;
    sameWatts.watts = energy.watts;
    return id == other.id && name == other.name && zoneId == other.zoneId &&
           deviceClass == other.deviceClass && driverId == other.driverId &&
           isAvailable == other.isAvailable && unavailableMessage == other.unavailableMessage &&
           warningMessage == other.warningMessage && iconUrl == other.iconUrl &&
           iconId == other.iconId && quickAction == other.quickAction &&
           indicator == other.indicator && note == other.note && isHidden == other.isHidden &&
           images == other.images && energy == sameWatts && ownClass == other.ownClass &&
           virtualClass == other.virtualClass && iconOverride == other.iconOverride &&
           ownerUri == other.ownerUri && flags == other.flags &&
           loggedCapabilities == other.loggedCapabilities && hasSettings == other.hasSettings &&
           std::equal(capabilities.cbegin(), capabilities.cend(), other.capabilities.cbegin(),
                      other.capabilities.cend(), [](const Capability &a, const Capability &b) {
                          return a.describesSameAs(b);
                      });
}

} // namespace foyer
