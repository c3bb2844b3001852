// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPalette>
#include <QPixmap>

namespace foyer {

/// The picture `name` (a file name of resources/icons without ".svg") in one colour, `size`
/// device-independent pixels square, sharp at `dpr`. Cached. A name that does not exist gives the
/// generic cube.
[[nodiscard]] QPixmap tintedPixmap(const QString &name, int size, const QColor &colour, double dpr);

/// The same from SVG text, e.g. a device's own icon from the hub; `key` identifies it in the cache.
/// Null when it is not a drawable SVG, and when nothing of it could be made out in one colour: an
/// empty picture, or one that fills its whole square.
[[nodiscard]] QPixmap tintedSvg(const QByteArray &svg, const QString &key, int size,
                                const QColor &colour, double dpr);

/// An icon in the colours of a palette: normal, disabled and selected. Fixed: it does not follow a
/// later change of scheme.
[[nodiscard]] QIcon tintedIcon(const QString &name, const QPalette &palette,
                               QPalette::ColorRole role = QPalette::ButtonText);

/// An icon that follows the application's palette by itself: for buttons, actions and models.
[[nodiscard]] QIcon themedIcon(const QString &name,
                               QPalette::ColorRole role = QPalette::ButtonText);

[[nodiscard]] bool hasIcon(const QString &name);
/// "class-light"; "class-other" for classes we have no picture of.
[[nodiscard]] QString classIconName(const QString &deviceClass);
/// The hub's camelCase key ("diningRoom") → "zone-dining-room"; "zone-zone" for an unknown one.
[[nodiscard]] QString zoneIconName(const QString &hubIconKey);
/// A picture for a capability's family, e.g. "cap-temperature"; "cap-number"/"cap-text" when
/// nothing closer exists.
[[nodiscard]] QString capabilityIconName(const QString &capabilityId);

} // namespace foyer
