// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace foyer {

/// Before anything else: files are for their owner alone, and neither a core dump nor another
/// program of the same user gets to read this one's memory. Failing quietly is fine: every part is
/// an extra.
void protectProcess();

} // namespace foyer
