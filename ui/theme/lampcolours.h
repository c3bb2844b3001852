// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace foyer {

/// The colours of light itself, the same in both schemes: what a lamp shows, not what the window is
/// made of. All numbers are 0…1 as the hub counts them (protocol.md 4.21) and are limited to that.

/// Full brightness; hue 0…1 is once around from red, saturation 0 is white.
[[nodiscard]] QColor lampColour(double hue, double saturation);
/// White light from cold and bluish (0) to warm (1).
[[nodiscard]] QColor whiteColour(double warmth);

} // namespace foyer
