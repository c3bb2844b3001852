// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/panelplan.h"

namespace foyer {

/// Those of what is left of a device that show an alarm (read-only booleans "alarm_…"), in its own
/// order. Not alarm_battery: it belongs to the battery wherever that is shown.
[[nodiscard]] QStringList alarmsOf(const PanelOffer &offer);

/// `base` and its sub-capabilities ("meter_power", "meter_power.imported"), in the device's order.
[[nodiscard]] QStringList familyOf(const PanelOffer &offer, QStringView base);

/// Whether it is still to be had and of this type.
[[nodiscard]] bool isOffered(const PanelOffer &offer, QStringView id, Capability::Type type);

} // namespace foyer
