// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/guardcomposite.h"

namespace foyer {

class PanelOffer;

/// A lock: locked or not as a padlock with its switch, the mode it works in, and whether it is
/// jammed or tampered with. Unlocking is asked first.
class LockComposite : public GuardComposite
{
    Q_OBJECT

public:
    [[nodiscard]] static QStringList wants(const PanelOffer &offer);
    LockComposite(const PanelPart &part, Program &program, const UiWords &words,
                  const Device &device, int width, QWidget *parent);
};

} // namespace foyer
