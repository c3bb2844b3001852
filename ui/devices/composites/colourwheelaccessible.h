// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace foyer {

class ColourWheel;

/// Makes colour wheels known to assistive technology: a dial whose value is the hue in degrees and
/// whose words say hue and saturation. Once per process; further calls do nothing.
void installColourWheelAccessibility();
/// Says that the wheel shows another colour; costs nothing while nobody listens.
void tellColourChanged(ColourWheel *wheel);

} // namespace foyer
