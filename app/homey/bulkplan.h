// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"

namespace foyer {

enum class BulkVerb { TurnOn, TurnOff, SetLevel };
/// Which devices of a zone "switch off" is about.
enum class BulkScope { Lights, AllDevices };

/// One change of a bulk action, or a device that takes no part in it and why.
struct BulkItem
{
    enum class Skip {
        None,
        Guarded,      ///< locks, doors, alarms; cold food, the network … where a whim would hurt
        Unavailable,  ///< the hub cannot reach it now
        NoControl,    ///< it has nothing that does this
        AlreadyThere, ///< it is so already
    };
    QString deviceId;
    QString capabilityId; ///< empty when it has no control for this
    Value from, to;       ///< `from` is what is shown now; null when it never reported
    Skip skip = Skip::None;

    [[nodiscard]] bool isSkipped() const { return skip != Skip::None; }
};

/// What acting on these devices would write, in their order, and what is left out. Ids that are not
/// in the home are ignored. On and off go through "onoff", or where a device has none through each
/// of its "onoff.…" (a wall switch with two keys). The level is 0…1 of the range of dim, else of a
/// window covering's position, else of the volume; a lamp that is off is switched on with it.
[[nodiscard]] QList<BulkItem> bulkPlan(const Home &home, const QStringList &deviceIds,
                                       BulkVerb verb, double level0to1 = 0);

/// What "switch off" would write in the zone with its sub-zones (an empty id is the whole home):
/// bulkPlan(TurnOff) without what is off already and what cannot be switched at all.
[[nodiscard]] QList<BulkItem> switchOffPlan(const Home &home, const QString &zoneId,
                                            BulkScope scope);

/// Whether a capability is never changed along with others: locks, doors, alarms, and where turning
/// off would hurt (cold food, the network …) also that.
[[nodiscard]] bool isLeftOutOfBulk(const Device &device, QStringView capabilityId, bool turnsOff);

/// How many of the items are changes.
[[nodiscard]] int changesOf(const QList<BulkItem> &plan);

} // namespace foyer
