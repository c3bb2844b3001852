// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

class QPainter;

namespace foyer {

struct Colours;

/// The one focus ring: 2 px, in the focus colour, around `rect`. For delegates and self-painted
/// controls too.
void paintFocusRing(QPainter &painter, const QRectF &rect, const Colours &colours, double radius);

} // namespace foyer
