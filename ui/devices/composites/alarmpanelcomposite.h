// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/composite.h"

namespace foyer {

class AlarmLines;
class ChoiceTiles;
class PanelOffer;
class StateHead;

/// An alarm panel: disarmed, partly armed or armed as large buttons, and whether it is sounding,
/// above everything else. Every change is asked first.
class AlarmPanelComposite : public Composite
{
    Q_OBJECT

public:
    [[nodiscard]] static QStringList wants(const PanelOffer &offer);
    AlarmPanelComposite(const PanelPart &part, Program &program, const UiWords &words,
                        const Device &device, int width, QWidget *parent);

protected:
    void display(const Device &device) override;

private:
    void addStates(const Capability &state);
    StateHead *m_head;
    ChoiceTiles *m_states = nullptr;
    AlarmLines *m_alarms;
};

} // namespace foyer
