// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/guardcomposite.h"

namespace foyer {

class ActionRow;
class PanelOffer;

/// A garage door: closed or open with its switch, the way and the position of the motor where it
/// has them, and its alarms. Everything that moves the door is asked first, both ways; stopping it
/// is not.
class GarageDoorComposite : public GuardComposite
{
    Q_OBJECT

public:
    [[nodiscard]] static QStringList wants(const PanelOffer &offer);
    GarageDoorComposite(const PanelPart &part, Program &program, const UiWords &words,
                        const Device &device, int width, QWidget *parent);

protected:
    void display(const Device &device) override;

private:
    void addMotor(const Capability &state);

    ActionRow *m_motor = nullptr;
};

} // namespace foyer
