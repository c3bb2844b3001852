// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/capabilityswitch.h"

namespace foyer {

CapabilitySwitch::CapabilitySwitch(QWidget *parent)
    : SwitchControl(parent)
{
    // Not clicked(): assistive technology toggles without a click.
    connect(this, &QAbstractButton::toggled, this, [this](bool on) {
        if (!m_isDisplaying)
            Q_EMIT wanted(on);
    });
}

void CapabilitySwitch::display(const Capability &capability)
{
    // The signal is not blocked, because the switch moves on it; it is only no wish.
    m_isDisplaying = true;
    setChecked(capability.shown().boolean().value_or(false));
    m_isDisplaying = false;
    setPending(capability.pending.has_value());
}

} // namespace foyer
