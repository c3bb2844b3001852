// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/page.h"

namespace foyer {

class Program;
class Segmented;
class Theme;
class UiWords;

/// Everything that can be set, in sections; each change counts at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Program &program, const UiWords &words, Theme &theme, QWidget *parent = nullptr);

    QWidget *firstFocus() override;

private:
    Segmented *m_scheme;
};

} // namespace foyer
