// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPixmap>

#include <vector>

class QPainter;
class QRect;
class QRectF;

namespace foyer {

/// The shapes that every tile has, a rounded box and a disc: many look the same, and smooth edges
/// are dear. What is smooth is drawn once and copied from then on. For plain boxes only: dashed and
/// wide outlines are drawn as they are.
class TileFace
{
public:
    void clear() { m_pieces.clear(); }
    /// A box with a hairline around it, as drawRoundedRect() on the middle of its outer pixels.
    void paintBox(QPainter &painter, const QRect &box, const QColor &face, const QColor &border);
    /// As drawEllipse() without a pen, half a pixel within `box`.
    void paintDisc(QPainter &painter, const QRect &box, const QColor &colour);

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
