// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/composite.h"

class QPushButton;

namespace foyer {

class PlainLabel;

/// What a room shall have and what it has: the target large between − and +, what is measured below
/// it, then the exact way to set it and the modes.
class ThermostatComposite : public Composite
{
    Q_OBJECT

public:
    ThermostatComposite(const PanelPart &part, Program &program, const UiWords &words,
                        const Device &device, int width, QWidget *parent);

    /// Whatever has a target temperature that can be set.
    [[nodiscard]] static QStringList wants(const PanelOffer &offer);

protected:
    void display(const Device &device) override;

private:
    QPushButton *addStepButton(const QString &part, const QString &icon, const QString &text,
                               int direction);
    void addTarget();
    void step(int direction);
    /// Where one step leads, in the capability's own step, on its own grid and within its range.
    [[nodiscard]] double stepped(const Capability &target, int direction) const;

    PlainLabel *m_target;
    PlainLabel *m_measured = nullptr;
    PlainLabel *m_age = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_up = nullptr;
};

} // namespace foyer
