// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/zonepath.h"

#include "homey/home.h"
#include "ui/frame/text.h"

namespace foyer {

QString zonePath(const Home &home, const QString &zoneId)
{
    QStringList names;
    const Zone *zone = home.zone(zoneId);
    constexpr int deepest = 16; // deeper than any home, and the end of a cycle
    while (zone && !zone->parentId.isEmpty() && names.size() < deepest) {
        zone = home.zone(zone->parentId);
        if (zone && !zone->parentId.isEmpty())
            names.prepend(plain(zone->name));
    }
    return names.join(QStringLiteral(" › "));
}

} // namespace foyer
