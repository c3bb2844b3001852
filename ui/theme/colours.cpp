// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/colours.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace foyer {

const Colours &lightColours()
{
    static const Colours colours{
        .isDark = false,
        .window = QColor(0xf4, 0xf5, 0xf7),
        .sidebar = QColor(0xe9, 0xec, 0xf0),
        .surface = QColor(0xff, 0xff, 0xff),
        .surfaceRaised = QColor(0xff, 0xff, 0xff),
        .border = QColor(0xd5, 0xda, 0xe1),
        .control = QColor(0x79, 0x84, 0x92),
        .text = QColor(0x1b, 0x1f, 0x24),
        .textMuted = QColor(0x50, 0x5a, 0x66),
        .accent = QColor(0x1f, 0x5f, 0x99),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .positive = QColor(0x17, 0x6b, 0x3a),
        .warning = QColor(0x86, 0x54, 0x00),
        .danger = QColor(0xb0, 0x22, 0x1b),
        .pending = QColor(0x64, 0x47, 0xa3),
        .stale = QColor(0x5a, 0x62, 0x6d),
        .focus = QColor(0x1b, 0x6f, 0xc2),
        .tileOff = QColor(0xff, 0xff, 0xff),
        .tileOn = QColor(0xff, 0xf4, 0xd9),
        .tileOnBorder = QColor(0xe6, 0xc1, 0x6e),
        .tileOnIcon = QColor(0x8a, 0x55, 0x00),
        .dangerSurface = QColor(0xfd, 0xec, 0xea),
        .warningSurface = QColor(0xff, 0xf3, 0xdc),
        .infoSurface = QColor(0xe6, 0xf0, 0xf9),
        .skeleton = QColor(0xe2, 0xe6, 0xea),
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .isDark = true,
        .window = QColor(0x16, 0x19, 0x1d),
        .sidebar = QColor(0x11, 0x14, 0x17),
        .surface = QColor(0x1e, 0x22, 0x27),
        .surfaceRaised = QColor(0x2a, 0x2f, 0x36),
        .border = QColor(0x38, 0x3f, 0x48),
        .control = QColor(0x81, 0x8c, 0x99),
        .text = QColor(0xe8, 0xea, 0xed),
        .textMuted = QColor(0xa9, 0xb2, 0xbc),
        .accent = QColor(0x84, 0xbd, 0xec),
        .onAccent = QColor(0x0b, 0x1f, 0x30),
        .positive = QColor(0x78, 0xd1, 0x9c),
        .warning = QColor(0xf0, 0xbc, 0x62),
        .danger = QColor(0xff, 0x96, 0x8c),
        .pending = QColor(0xc6, 0xb3, 0xf6),
        .stale = QColor(0xa9, 0xb2, 0xbc),
        .focus = QColor(0x9c, 0xcb, 0xf2),
        .tileOff = QColor(0x22, 0x27, 0x2d),
        .tileOn = QColor(0x40, 0x36, 0x21),
        .tileOnBorder = QColor(0x7d, 0x66, 0x33),
        .tileOnIcon = QColor(0xff, 0xcf, 0x7a),
        .dangerSurface = QColor(0x45, 0x23, 0x22),
        .warningSurface = QColor(0x3f, 0x33, 0x1c),
        .infoSurface = QColor(0x1d, 0x2f, 0x40),
        .skeleton = QColor(0x2c, 0x32, 0x39),
    };
    return colours;
}

const Colours &coloursFor(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkColours()
                                                                               : lightColours();
}

QPalette paletteFor(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, blended(colours.surface, colours.window, 0.6));
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.textMuted);
    palette.setColor(QPalette::Button, colours.isDark ? colours.surfaceRaised : colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.danger);
    palette.setColor(QPalette::ToolTipBase, colours.surfaceRaised);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light,
                     blended(colours.surfaceRaised, Qt::white, colours.isDark ? 0.08 : 1.0));
    palette.setColor(QPalette::Midlight, colours.border);
    palette.setColor(QPalette::Mid, blended(colours.border, colours.control, 0.4));
    palette.setColor(QPalette::Dark, colours.control);
    palette.setColor(QPalette::Shadow, Qt::black);
    const QColor faint = blended(colours.window, colours.text, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor blended(const QColor &under, const QColor &over, double amount)
{
    const auto mix = [amount](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * std::clamp(amount, 0.0, 1.0)));
    };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()),
                  mix(under.blue(), over.blue()));
}

} // namespace foyer
