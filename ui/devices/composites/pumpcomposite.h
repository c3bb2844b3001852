// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/composite.h"

namespace foyer {

/// A pump or a valve: how far, and by what it steers.
class PumpComposite : public Composite
{
    Q_OBJECT

public:
    PumpComposite(const PanelPart &part, Program &program, const UiWords &words,
                  const Device &device, int width, QWidget *parent);

    [[nodiscard]] static QStringList wants(const PanelOffer &offer);

protected:
    void display(const Device &) override {}
};

} // namespace foyer
