// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace foyer {

/// Teaches assistive technology what a TileView is: a list of devices, each with its text and with
/// actions (open, switch, raise and lower the level). May be called any number of times; acts once.
void installTileAccessibility();

} // namespace foyer
