// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/batterygauge.h"

#include <QPainter>

#include <algorithm>

namespace foyer {

namespace {

constexpr double stroke = 1.5;
constexpr double capWidth = 3;
constexpr double inset = 3;

} // namespace

void BatteryGauge::paint(QPainter &painter, const QRectF &rect, const QColor &ink,
                         const QColor &fill, bool isMirrored) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isMirrored) {
        painter.translate(rect.center().x() * 2, 0);
        painter.scale(-1, 1);
    }
    const QRectF body = rect.adjusted(stroke / 2, stroke / 2, -capWidth - stroke / 2, -stroke / 2);
    painter.setPen(QPen(ink, stroke));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(body, 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const double capHeight = rect.height() * 0.4;
    painter.drawRoundedRect(
        QRectF(body.right() + 1, rect.center().y() - capHeight / 2, capWidth, capHeight), 1, 1);

    const QRectF inside = body.adjusted(inset, inset, -inset, -inset);
    switch (mark) {
    case Mark::Dead: {
        painter.setPen(QPen(fill, stroke + 0.5, Qt::SolidLine, Qt::RoundCap));
        const QPointF c = inside.center();
        const double r = inside.height() / 2;
        painter.drawLine(c + QPointF(-r, -r), c + QPointF(r, r));
        painter.drawLine(c + QPointF(-r, r), c + QPointF(r, -r));
        break;
    }
    case Mark::Unknown:
        painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(inside.center() - QPointF(4, 0), inside.center() + QPointF(4, 0));
        break;
    case Mark::Low:
    case Mark::None: {
        // A low battery without a number has one bar.
        const double share =
            std::clamp(percent.value_or(mark == Mark::Low ? 10 : 100) / 100, 0.06, 1.0);
        painter.setBrush(fill);
        painter.drawRoundedRect(
            QRectF(inside.left(), inside.top(), inside.width() * share, inside.height()), 1.5, 1.5);
        if (mark == Mark::Low) {
            // An exclamation mark in the empty part: low, also without colour.
            painter.setPen(QPen(fill, stroke + 0.25, Qt::SolidLine, Qt::RoundCap));
            const double x = inside.right() - inside.width() * 0.3;
            painter.drawLine(QPointF(x, inside.top()), QPointF(x, inside.bottom() - 4));
            painter.drawPoint(QPointF(x, inside.bottom() - 0.5));
        }
        break;
    }
    }
    painter.restore();
}

} // namespace foyer
