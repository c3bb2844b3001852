// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace foyer {

class Home;

/// The zones above a zone, outermost first, "Upstairs › Attic"; without the root that holds the
/// whole home, and without the zone itself. Empty for a zone directly below the root. Safe when
/// parents form a cycle.
[[nodiscard]] QString zonePath(const Home &home, const QString &zoneId);

} // namespace foyer
