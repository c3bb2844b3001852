// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace foyer {

struct Household;
class Program;

/// Keeps the household with the program: it follows the session, forgets what belongs to another
/// hub, and keeps local favourites in the preferences. Both live as long as each other.
void keepHousehold(Household &household, Program &program);

} // namespace foyer
