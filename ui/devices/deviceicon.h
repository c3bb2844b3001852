// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace foyer {

struct Device;

/// The picture for a device: that of its class, and for sensors, which all share one class, that of
/// what they sense.
[[nodiscard]] QString deviceIconName(const Device &device);

} // namespace foyer
