// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

namespace foyer {

/// Every colour of one scheme, by what it is for. Text colours reach 4.5:1 on every surface they
/// are meant for, controls and the focus ring 3:1 (tests/ui/frame/tst_theme.cpp checks the pairs).
/// Nothing outside ui/theme names a colour by its value.
struct Colours
{
    bool isDark = false;
    QColor window;        ///< behind everything
    QColor sidebar;       ///< the page list
    QColor surface;       ///< tables, cards, the drawer
    QColor surfaceRaised; ///< what floats: popups, message bars, tiles under the pointer
    QColor border;        ///< hairlines; decoration only, never the only sign of something
    QColor control;       ///< outlines of controls, grooves: 3:1
    QColor text;
    QColor textMuted; ///< second lines, units, ages
    QColor accent;    ///< what is chosen or on; also links
    QColor onAccent;  ///< text on accent
    QColor positive;  ///< fine, connected
    QColor warning;   ///< needs attention
    QColor danger;    ///< failed, alarm, deletes
    QColor pending;   ///< asked for, not confirmed
    QColor stale;     ///< older than the connection
    QColor focus;     ///< keyboard focus ring
    QColor tileOff;   ///< a tile's face
    QColor tileOn;
    QColor tileOnBorder;
    QColor tileOnIcon;    ///< the icon of a tile that is on
    QColor dangerSurface; ///< face of an alarm or failure
    QColor warningSurface;
    QColor infoSurface;
    QColor skeleton; ///< placeholders while loading
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();

/// The scheme a palette belongs to, by the lightness of its window colour. For painting code, which
/// always has a palette at hand.
[[nodiscard]] const Colours &coloursFor(const QPalette &palette);

/// The palette that standard widgets paint with in this scheme.
[[nodiscard]] QPalette paletteFor(const Colours &colours);

/// Contrast of two opaque colours, 1…21 (WCAG 2.2, relative luminance).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// `amount` (0…1) of `over` laid on `under`, opaque.
[[nodiscard]] QColor blended(const QColor &under, const QColor &over, double amount);

} // namespace foyer
