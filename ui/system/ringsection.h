// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"
#include "ui/system/systemparts.h"

class QComboBox;

namespace foyer {

class GrooveSlider;

/// The LED ring: its animation, and its brightness where the hub lets one set it.
class RingSection : public Section
{
    Q_OBJECT

public:
    explicit RingSection(const SystemParts &parts, QWidget *parent = nullptr);

    void refresh();

private:
    SystemParts m_parts;
    QComboBox *m_animation;
    GrooveSlider *m_brightness;
    QWidget *m_brightnessRow;
};

} // namespace foyer
