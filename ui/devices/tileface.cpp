// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/tileface.h"

#include "ui/theme/theme.h"
#include "ui/widgets/switchcontrol.h"

#include <QPainter>

#include <cmath>

namespace foyer {

namespace {

constexpr std::size_t mostPieces = 24;
constexpr int corner = int(Theme::radiusLarge) + 2;

/// Pixels of the device for a logical one where that is a whole number, else 0: nothing can be
/// copied to between two pixels.
int wholeRatio(const QPainter &painter)
{
    const QTransform &transform = painter.deviceTransform();
    const double ratio = painter.device()->devicePixelRatioF();
    const bool isPlain = transform.type() <= QTransform::TxScale && transform.m11() == ratio &&
                         transform.m22() == ratio && transform.dx() == std::floor(transform.dx()) &&
                         transform.dy() == std::floor(transform.dy());
    return isPlain && ratio == std::floor(ratio) ? int(ratio) : 0;
}

void drawBox(QPainter &painter, const QRectF &box, const QColor &face, const QColor &border)
{
    painter.setPen(QPen(border, 1));
    painter.setBrush(face);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), Theme::radiusLarge,
                            Theme::radiusLarge);
}

void drawDisc(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

template<typename Draw>
const QPixmap &TileFace::piece(QRgb face, QRgb border, int size, int ratio, Draw draw)
{
    for (const Piece &known : m_pieces) {
        if (known.face == face && known.border == border && known.size == size &&
            known.ratio == ratio)
            return known.picture;
    }
    if (m_pieces.size() >= mostPieces)
        m_pieces.clear();
    QPixmap picture(size * ratio, size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter, QRectF(0, 0, size, size));
    }
    m_pieces.push_back({face, border, size, ratio, picture});
    return m_pieces.back().picture;
}

void TileFace::paintBox(QPainter &painter, const QRect &box, const QColor &face,
                        const QColor &border)
{
    const int ratio = wholeRatio(painter);
    if (ratio == 0 || box.width() < 2 * corner || box.height() < 2 * corner)
        return drawBox(painter, box, face, border);
    const QPixmap &corners =
        piece(face.rgba(), border.rgba(), 2 * corner, ratio,
              [&](QPainter &on, const QRectF &whole) { drawBox(on, whole, face, border); });
    const int right = box.x() + box.width() - corner, bottom = box.y() + box.height() - corner;
    const int step = corner * ratio; // a source is in the pixels of the device
    painter.drawPixmap(QPoint(box.x(), box.y()), corners, QRect(0, 0, step, step));
    painter.drawPixmap(QPoint(right, box.y()), corners, QRect(step, 0, step, step));
    painter.drawPixmap(QPoint(box.x(), bottom), corners, QRect(0, step, step, step));
    painter.drawPixmap(QPoint(right, bottom), corners, QRect(step, step, step, step));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRect wide(box.x() + corner, box.y(), box.width() - 2 * corner, box.height());
    const QRect high(box.x(), box.y() + corner, box.width(), box.height() - 2 * corner);
    painter.fillRect(wide.adjusted(0, 1, 0, -1), face);
    painter.fillRect(high.adjusted(1, 0, -wide.width() - corner, 0), face);
    painter.fillRect(high.adjusted(wide.width() + corner, 0, -1, 0), face);
    painter.fillRect(wide.x(), box.y(), wide.width(), 1, border);
    painter.fillRect(wide.x(), box.bottom(), wide.width(), 1, border);
    painter.fillRect(box.x(), high.y(), 1, high.height(), border);
    painter.fillRect(box.right(), high.y(), 1, high.height(), border);
    painter.setRenderHint(QPainter::Antialiasing);
}

void TileFace::paintDisc(QPainter &painter, const QRect &box, const QColor &colour)
{
    const int ratio = wholeRatio(painter);
    if (ratio == 0 || box.width() != box.height())
        return drawDisc(painter, box, colour);
    painter.drawPixmap(box.topLeft(), piece(colour.rgba(), 0, box.width(), ratio,
                                            [&](QPainter &on, const QRectF &whole) {
                                                drawDisc(on, whole, colour);
                                            }));
}

void TileFace::paintSwitch(QPainter &painter, const QRect &box, const QPalette &palette, bool isOn,
                           bool isPending)
{
    const auto draw = [&](QPainter &on, const QRect &rect) {
        SwitchControl::paint(on, rect, palette, isOn ? 1 : 0, true, isPending);
    };
    const int ratio = wholeRatio(painter);
    if (ratio == 0)
        return draw(painter, box);
    // Named by colours that no box and no disc has: one cannot see them.
    const QRgb name = qRgba(isOn ? 1 : 0, isPending ? 1 : 0, 1, 0);
    painter.drawPixmap(box.topLeft(),
                       piece(name, 0, box.width(), ratio, [&](QPainter &on, const QRectF &) {
                           draw(on, QRect(QPoint(0, 0), box.size()));
                       }));
}

} // namespace foyer
