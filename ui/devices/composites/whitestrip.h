// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/gradientslider.h"

namespace foyer {

/// White light from cold (lowest, bluish) to warm (highest), as the hub counts light_temperature.
class WhiteStrip : public GradientSlider
{
    Q_OBJECT

public:
    explicit WhiteStrip(QWidget *parent = nullptr);

    /// "Cold", "Neutral", "Warm" with the share of warm; `warmth` 0…1.
    [[nodiscard]] static QString words(double warmth);
};

} // namespace foyer
