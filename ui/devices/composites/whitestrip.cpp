// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/whitestrip.h"

#include "ui/theme/lampcolours.h"

#include <cmath>

namespace foyer {

WhiteStrip::WhiteStrip(QWidget *parent)
    : GradientSlider(parent)
{
    setStops({{0, whiteColour(0)}, {0.5, whiteColour(0.5)}, {1, whiteColour(1)}});
}

QString WhiteStrip::words(double warmth)
{
    const int percent = int(std::lround(warmth * 100));
    if (percent < 35)
        return tr("Cold · %1 %").arg(percent);
    return percent < 65 ? tr("Neutral · %1 %").arg(percent) : tr("Warm · %1 %").arg(percent);
}

} // namespace foyer
