// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/composite.h"

namespace foyer {

/// A dimmer that only knows brighter and darker, not how bright: a pair of buttons. Holding one
/// presses it again and again, at a bounded pace, each time on its own.
class RelativeDim : public Composite
{
    Q_OBJECT

public:
    RelativeDim(const PanelPart &part, Program &program, const UiWords &words, const Device &device,
                int width, QWidget *parent);

    /// A pair of buttons for up and down among the spellings apps use.
    [[nodiscard]] static QStringList wants(const PanelOffer &offer);

protected:
    void display(const Device &) override {}
};

} // namespace foyer
