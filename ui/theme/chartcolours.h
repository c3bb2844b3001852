// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colours.h"

namespace foyer {

/// How many series can be told apart by colour alone; after that colours repeat.
constexpr int chartColourCount = 8;

/// The colour of the `index`th series: at least 4.5:1 on the surface of the scheme, so that a name
/// can be written in it.
[[nodiscard]] QColor chartColour(const Colours &colours, int index);

} // namespace foyer
