// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPixmap>

#include <vector>

class QPainter;
class QPalette;
class QRect;
class QRectF;

namespace foyer {

/// The shapes that many tiles have, a rounded box, a disc and a switch: many look the same, and
/// smooth edges are dear. What is smooth is drawn once and copied from then on. For plain boxes
/// only: dashed and wide outlines are drawn as they are.
class TileFace
{
public:
    void clear() { m_pieces.clear(); }
    /// A box with a hairline around it, as drawRoundedRect() on the middle of its outer pixels.
    void paintBox(QPainter &painter, const QRect &box, const QColor &face, const QColor &border);
    /// As drawEllipse() without a pen, half a pixel within `box`.
    void paintDisc(QPainter &painter, const QRect &box, const QColor &colour);
    /// As SwitchControl::paint() at one of its ends, in the colours there were after clear().
    void paintSwitch(QPainter &painter, const QRect &box, const QPalette &palette, bool isOn,
                     bool isPending);

private:
    struct Piece
    {
        QRgb face, border;
        int size; ///< logical pixels
        int ratio;
        QPixmap picture;
    };
    template<typename Draw>
    const QPixmap &piece(QRgb face, QRgb border, int size, int ratio, Draw draw);

    std::vector<Piece> m_pieces;
};

} // namespace foyer
