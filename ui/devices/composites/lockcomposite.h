// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/composite.h"

namespace foyer {

class AlarmLines;
class CapabilitySwitch;
class PanelOffer;
class StateHead;

/// A lock: locked or not as a padlock with its switch, the mode it works in, and whether it is
/// jammed or tampered with. Unlocking is asked first.
class LockComposite : public Composite
{
    Q_OBJECT

public:
    [[nodiscard]] static QStringList wants(const PanelOffer &offer);
    LockComposite(const PanelPart &part, Program &program, const UiWords &words,
                  const Device &device, int width, QWidget *parent);

protected:
    void display(const Device &device) override;

private:
    StateHead *m_head;
    CapabilitySwitch *m_switch = nullptr;
    AlarmLines *m_alarms;
};

} // namespace foyer
