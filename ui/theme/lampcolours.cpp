// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/lampcolours.h"

#include "ui/theme/colours.h"

#include <algorithm>
#include <cmath>

namespace foyer {

QColor lampColour(double hue, double saturation)
{
    return QColor::fromHsvF(float(hue - std::floor(hue)), float(std::clamp(saturation, 0.0, 1.0)),
                            1.0F);
}

QColor whiteColour(double warmth)
{
    static const QColor cold(0xc4, 0xdd, 0xff);
    static const QColor neutral(0xff, 0xf6, 0xe6);
    static const QColor warm(0xff, 0xb3, 0x5c);
    const double at = std::clamp(warmth, 0.0, 1.0);
    return at < 0.5 ? blended(cold, neutral, at * 2) : blended(neutral, warm, at * 2 - 1);
}

} // namespace foyer
