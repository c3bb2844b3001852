// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/composite.h"

namespace foyer {

/// What heats water and boosts: a boiler, a heat pump, a water heater.
class HeatPumpComposite : public Composite
{
    Q_OBJECT

public:
    HeatPumpComposite(const PanelPart &part, Program &program, const UiWords &words,
                      const Device &device, int width, QWidget *parent);

    [[nodiscard]] static QStringList wants(const PanelOffer &offer);

protected:
    void display(const Device &) override {}
};

} // namespace foyer
