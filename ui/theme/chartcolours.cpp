// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/chartcolours.h"

#include <iterator>

namespace foyer {

namespace {

struct Pair
{
    QRgb light, dark;
};
// Blue and orange first: the pair that most colour-blind people keep apart.
constexpr Pair pairs[] = {
    {0xff1f5f99, 0xff84bdec}, {0xffa9520a, 0xfff0a35e}, {0xff17703f, 0xff78d19c},
    {0xff7a3fa0, 0xffc6a3f6}, {0xffb0302a, 0xffff968c}, {0xff0b6b7d, 0xff66cfd8},
    {0xff74552b, 0xffd8bd8a}, {0xffab2c72, 0xfff49ac1},
};
static_assert(std::size(pairs) == chartColourCount);

} // namespace

QColor chartColour(const Colours &colours, int index)
{
    const Pair &pair = pairs[(index % chartColourCount + chartColourCount) % chartColourCount];
    return QColor::fromRgba(colours.isDark ? pair.dark : pair.light);
}

} // namespace foyer
