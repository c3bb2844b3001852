// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

class QColor;
class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace foyer {

struct Colours;

/// The one focus ring: 2 px, in the focus colour, around `rect`. For delegates and self-painted
/// controls too.
void paintFocusRing(QPainter &painter, const QRectF &rect, const Colours &colours, double radius);

/// Icon and text of a push button side by side, in `ink`. Qt 6.4 sets the text at the far end of a
/// button that is read from the right, and knows no icon on a filled one.
void paintIconLabel(const QStyle &style, QPainter &painter, const QStyleOptionButton &button,
                    const QColor &ink, bool isPrimary);

/// Which way a column is ordered, on the line of its title: the place that the style names in
/// `option` is too high.
void paintSortArrow(QPainter &painter, const QStyleOption *option, const QWidget *header);

} // namespace foyer
