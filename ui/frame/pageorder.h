// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/pages.h"

namespace foyer {

/// Puts the pages into the order of the sidebar and says which group each one belongs to: the home,
/// what makes it act, what it was like, who and when, the program's own tools, the settings. Pages
/// without a place there come last, in the order they had.
void arrangePages(QList<PageEntry> &pages);

} // namespace foyer
