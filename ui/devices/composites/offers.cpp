// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/offers.h"

namespace foyer {

QStringList alarmsOf(const PanelOffer &offer)
{
    QStringList ids;
    for (const Capability &capability : offer.device().capabilities) {
        if (capability.baseId().startsWith(u"alarm_") && capability.baseId() != u"alarm_battery" &&
            capability.type == Capability::Type::Boolean && !capability.isSetable &&
            offer.has(capability.id))
            ids << capability.id;
    }
    return ids;
}

QStringList familyOf(const PanelOffer &offer, QStringView base)
{
    QStringList ids;
    for (const Capability &capability : offer.device().capabilities) {
        if (capability.baseId() == base && offer.has(capability.id))
            ids << capability.id;
    }
    return ids;
}

bool isOffered(const PanelOffer &offer, QStringView id, Capability::Type type)
{
    const Capability *found = offer.find(id);
    return found && found->type == type;
}

} // namespace foyer
