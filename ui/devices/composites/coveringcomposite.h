// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/composite.h"

namespace foyer {

class ActionRow;
class PlainLabel;

/// Blinds, curtains, awnings: up, stop and down, how far they are open in words, and the tilt of
/// the slats.
class CoveringComposite : public Composite
{
    Q_OBJECT

public:
    CoveringComposite(const PanelPart &part, Program &program, const UiWords &words,
                      const Device &device, int width, QWidget *parent);

    [[nodiscard]] static QStringList wants(const PanelOffer &offer);

protected:
    void display(const Device &device) override;

private:
    void addMotor(const Device &device);
    void addTiltButtons();
    /// "Open", "Closed", "60 % open"; what it does when that is all the hub says.
    [[nodiscard]] QString stateText(const Device &device) const;

    PlainLabel *m_state;
    ActionRow *m_motor = nullptr;
};

} // namespace foyer
