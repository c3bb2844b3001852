// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"

namespace foyer {

/// Version, licence, and what this program is not.
class AboutSection : public Section
{
    Q_OBJECT

public:
    explicit AboutSection(QWidget *parent = nullptr);
};

} // namespace foyer
