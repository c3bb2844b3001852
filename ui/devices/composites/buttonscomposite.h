// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/composite.h"

#include <QTimer>

class QGridLayout;
class QPushButton;

namespace foyer {

class PanelOffer;

/// What can only be pressed: a grid of push buttons, titled as the hub titles them, each of which
/// says for a moment that the hub took the press. Presses are never repeated by themselves.
/// Maintenance actions are not among them.
class ButtonsComposite : public Composite
{
    Q_OBJECT

public:
    [[nodiscard]] static QStringList wants(const PanelOffer &offer);
    ButtonsComposite(const PanelPart &part, Program &program, const UiWords &words,
                     const Device &device, int width, QWidget *parent);

protected:
    void display(const Device &device) override;

private:
    enum class Phase { Resting, Sent, Confirmed };
    struct Button
    {
        QString capabilityId;
        QPushButton *button;
        Phase phase = Phase::Resting;
    };
    void add(const QString &capabilityId);
    void arrange();
    void note(const QString &capabilityId, Phase phase);
    void show(const Button &button);

    QGridLayout *m_grid;
    QList<Button> m_buttons;
    QTimer m_fade; ///< ends the confirmations
};

} // namespace foyer
