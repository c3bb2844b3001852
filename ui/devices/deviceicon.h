// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace foyer {

struct Device;
class HubPictures;
class Program;

/// The picture for a device: that of its class, and for sensors, which all share one class, that of
/// what they sense.
[[nodiscard]] QString deviceIconName(const Device &device);

/// The hub's own picture of the device in one colour, `size` device-independent pixels square; null
/// when it has none, while it is on its way (HubPictures::iconReady follows), and when nothing of
/// it can be made out.
[[nodiscard]] QPixmap hubPixmap(HubPictures &pictures, const Device &device, int size,
                                const QColor &colour, double dpr);

/// The hub's own picture, and that of its class as long as there is none: never null.
[[nodiscard]] QPixmap devicePixmap(Program &program, const Device &device, int size,
                                   const QColor &colour, double dpr);

} // namespace foyer
