// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/bulkplan.h"

#include "homey/zonesummary.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

using Skip = BulkItem::Skip;

/// Nobody switches these along with others: what guards the house.
bool isGuard(const QString &deviceClass)
{
    static const QSet<QString> guards = {
        QStringLiteral("lock"),  QStringLiteral("garagedoor"), QStringLiteral("homealarm"),
        QStringLiteral("siren"), QStringLiteral("smokealarm"),
    };
    return guards.contains(deviceClass);
}

/// Classes that must not go dark with "everything off": cold food, the network, heat, a charging
/// car.
bool mustStayOn(const QString &deviceClass)
{
    static const QSet<QString> keepOn = {
        QStringLiteral("fridge"),    QStringLiteral("freezer"),
        QStringLiteral("bridge"),    QStringLiteral("fridge_and_freezer"),
        QStringLiteral("camera"),    QStringLiteral("networkrouter"),
        QStringLiteral("evcharger"), QStringLiteral("car"),
        QStringLiteral("vehicle"),   QStringLiteral("solarpanel"),
        QStringLiteral("battery"),   QStringLiteral("heatpump"),
        QStringLiteral("boiler"),
    };
    return keepOn.contains(deviceClass);
}

bool canSwitch(const Capability &capability)
{
    return capability.type == Capability::Type::Boolean && capability.isSetable &&
           !capability.isTrigger();
}

QList<const Capability *> switches(const Device &device)
{
    if (const Capability *onoff = device.capability(u"onoff"); onoff && canSwitch(*onoff))
        return {onoff};
    QList<const Capability *> found;
    for (const Capability &capability : device.capabilities) {
        if (capability.baseId() == u"onoff" && canSwitch(capability))
            found << &capability;
    }
    return found;
}

const Capability *levelOf(const Device &device)
{
    for (const QStringView id :
         {QStringView(u"dim"), QStringView(u"windowcoverings_set"), QStringView(u"volume_set")}) {
        const Capability *level = device.capability(id);
        if (level && level->type == Capability::Type::Number && level->isSetable)
            return level;
    }
    return nullptr;
}

/// The place 0…1 in the capability's range, in its own steps.
double valueAt(const Capability &level, double position)
{
    const double minimum = level.minimum.value_or(0);
    const double maximum = level.maximum.value_or(1);
    double value = minimum + std::clamp(position, 0.0, 1.0) * (maximum - minimum);
    const double step = level.step.value_or(0);
    if (step > 0 && step < maximum - minimum)
        value = minimum + std::round((value - minimum) / step) * step;
    return std::clamp(value, minimum, maximum);
}

class Planner
{
public:
    Planner(const Device &device, BulkVerb verb, double level)
        : m_device(device)
        , m_verb(verb)
        , m_level(level)
    {
        if (m_verb == BulkVerb::SetLevel)
            planLevel();
        else
            planSwitch();
    }

    QList<BulkItem> items;

private:
    void planSwitch()
    {
        const bool wanted = m_verb == BulkVerb::TurnOn;
        for (const Capability *capability : switches(m_device))
            add(*capability, Value(wanted));
        if (items.isEmpty())
            items << BulkItem{m_device.id, {}, {}, {}, Skip::NoControl};
    }

    void planLevel()
    {
        const Capability *level = levelOf(m_device);
        if (!level) {
            items << BulkItem{m_device.id, {}, {}, {}, Skip::NoControl};
            return;
        }
        const Value wanted(valueAt(*level, m_level));
        const Capability *onoff = m_device.capability(u"onoff");
        const bool isOff = level->id == u"dim" && onoff && canSwitch(*onoff) &&
                           !onoff->shown().boolean().value_or(true);
        if (isOff && wanted.number().value_or(0) > level->minimum.value_or(0)) {
            // First on, then the level: taken back in the other order it ends switched off.
            add(*onoff, Value(true));
            if (!items.constLast().isSkipped() && !(level->shown() == wanted))
                add(*level, wanted);
        } else if (isOff) {
            items << BulkItem{m_device.id, level->id, level->shown(), wanted, Skip::AlreadyThere};
        } else {
            add(*level, wanted);
        }
    }

    void add(const Capability &capability, const Value &wanted)
    {
        const bool isGuarded =
            isLeftOutOfBulk(m_device, capability.id, m_verb == BulkVerb::TurnOff);
        Skip skip = Skip::None;
        if (capability.shown() == wanted)
            skip = Skip::AlreadyThere;
        else if (isGuarded)
            skip = Skip::Guarded;
        else if (!m_device.isAvailable)
            skip = Skip::Unavailable;
        items << BulkItem{m_device.id, capability.id, capability.shown(), wanted, skip};
    }

    const Device &m_device;
    BulkVerb m_verb;
    double m_level;
};

} // namespace

QList<BulkItem> bulkPlan(const Home &home, const QStringList &deviceIds, BulkVerb verb,
                         double level0to1)
{
    QList<BulkItem> plan;
    for (const QString &id : deviceIds) {
        if (const Device *device = home.device(id))
            plan << Planner(*device, verb, level0to1).items;
    }
    return plan;
}

QList<BulkItem> switchOffPlan(const Home &home, const QString &zoneId, BulkScope scope)
{
    const QSet<QString> zones =
        zoneId.isEmpty() ? QSet<QString>() : home.zoneWithDescendants(zoneId);
    QStringList ids;
    for (const QString &id : home.deviceIds()) {
        const Device *device = home.device(id);
        if ((zoneId.isEmpty() || zones.contains(device->zoneId)) &&
            (scope == BulkScope::AllDevices || isLight(*device)))
            ids << id;
    }
    QList<BulkItem> plan = bulkPlan(home, ids, BulkVerb::TurnOff);
    plan.removeIf([](const BulkItem &item) {
        // Only what is known to be on: who asks for a zone did not choose each device.
        return item.skip == Skip::NoControl || !item.from.boolean().value_or(false);
    });
    return plan;
}

bool isLeftOutOfBulk(const Device &device, QStringView capabilityId, bool turnsOff)
{
    return isGuard(device.deviceClass) || device.guards(capabilityId) ||
           (turnsOff && mustStayOn(device.deviceClass));
}

int changesOf(const QList<BulkItem> &plan)
{
    return int(std::count_if(plan.cbegin(), plan.cend(),
                             [](const BulkItem &item) { return !item.isSkipped(); }));
}

} // namespace foyer
