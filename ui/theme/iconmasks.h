// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>

#include <array>

namespace foyer {

/// The program's own icons as they were drawn when it was built: reading and drawing an SVG takes
/// twenty times as long as colouring what came of it. A file of names, sorted, and then for each of
/// them the opacities of its pixels, in each of the sizes.
namespace iconmasks {

inline constexpr std::array sizes{14, 16, 20, 24}; ///< pixels: all that a window shows at 100 %
inline constexpr int nameSize = 40;                ///< bytes, filled up with zeros
inline constexpr int bytesOfIcon = 14 * 14 + 16 * 16 + 20 * 20 + 24 * 24;

/// In one colour; null when it was not drawn in that size.
[[nodiscard]] QPixmap tinted(const QString &name, int pixels, const QColor &colour);

} // namespace iconmasks

} // namespace foyer
