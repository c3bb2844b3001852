// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/composite.h"

namespace foyer {

class ChargeGauge;
class PanelOffer;
class StateHead;

/// A home battery or solar panels: power in and out as a sentence, how full it is as a gauge, the
/// power it is told to take or give, and its meters.
class BatteryComposite : public Composite
{
    Q_OBJECT

public:
    [[nodiscard]] static QStringList wants(const PanelOffer &offer);
    BatteryComposite(const PanelPart &part, Program &program, const UiWords &words,
                     const Device &device, int width, QWidget *parent);

protected:
    void display(const Device &device) override;

private:
    bool m_isSolar;
    StateHead *m_head;
    ChargeGauge *m_gauge = nullptr;
};

} // namespace foyer
