// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/composite.h"

namespace foyer {

class CapabilitySwitch;
class ChargeGauge;
class PanelOffer;
class StateHead;

/// A charging post or an electric car: what it does in a sentence with its power, the switch that
/// charges, how full the car is, the power it may take, and its meters.
class EvChargerComposite : public Composite
{
    Q_OBJECT

public:
    [[nodiscard]] static QStringList wants(const PanelOffer &offer);
    EvChargerComposite(const PanelPart &part, Program &program, const UiWords &words,
                       const Device &device, int width, QWidget *parent);

protected:
    void display(const Device &device) override;

private:
    QString m_stateId; ///< empty when there is none
    StateHead *m_head;
    CapabilitySwitch *m_switch = nullptr;
    ChargeGauge *m_gauge = nullptr;
};

} // namespace foyer
