// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace foyer {

/// Rewrites what real hubs get wrong inside strings and numbers so that a strict parser takes it:
/// BOM dropped, invalid UTF-8 and lone surrogate escapes → U+FFFD, raw control characters →
/// escaped, numbers beyond a double, NaN and Infinity → null, integers beyond 64 bit → the same
/// digits as a double. Never touches the structure: what is damaged there stays damaged. Linear
/// time.
[[nodiscard]] QByteArray repairJson(const QByteArray &text);

} // namespace foyer
