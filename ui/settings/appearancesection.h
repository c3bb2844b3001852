// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"

namespace foyer {

class Program;
class Theme;

/// Light, dark or as the desktop; motion.
class AppearanceSection : public Section
{
    Q_OBJECT

public:
    AppearanceSection(Program &program, Theme &theme, QWidget *parent = nullptr);
};

} // namespace foyer
