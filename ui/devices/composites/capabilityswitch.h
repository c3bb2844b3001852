// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"
#include "ui/widgets/switchcontrol.h"

namespace foyer {

/// The switch of one yes-or-no capability: shows its value, and tells a wish of the person from a
/// value shown. Writes nothing itself.
class CapabilitySwitch : public SwitchControl
{
    Q_OBJECT

public:
    explicit CapabilitySwitch(QWidget *parent = nullptr);

    void display(const Capability &capability);

Q_SIGNALS:
    void wanted(bool on);

private:
    bool m_isDisplaying = false;
};

} // namespace foyer
