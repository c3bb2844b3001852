// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/picture.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace foyer {

Picture::Picture(const QString &placeholderIcon, QWidget *parent)
    : QWidget(parent)
    , m_icon(placeholderIcon)
{
}

void Picture::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void Picture::setCaption(const QString &text)
{
    m_caption = text;
    update();
}

void Picture::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF face = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(face, Theme::radiusLarge, Theme::radiusLarge);
    if (m_image.isNull()) {
        QLinearGradient ground(face.topLeft(), face.bottomRight());
        ground.setColorAt(0, blended(colours.surface, colours.accent, 0.20));
        ground.setColorAt(1, blended(colours.surface, colours.accent, 0.07));
        painter.setPen(colours.border);
        painter.setBrush(ground);
        painter.drawPath(shape);
        const int side = std::clamp(int(std::min(width(), height()) * 0.4), 16, 48);
        const int line = m_caption.isEmpty() ? 0 : fontMetrics().height() + Theme::spacing(1);
        painter.drawPixmap(QPointF((width() - side) / 2.0, (height() - side - line) / 2.0),
                           tintedPixmap(m_icon, side, colours.textMuted, devicePixelRatioF()));
        if (line > 0) {
            painter.setPen(colours.textMuted);
            painter.setFont(Theme::font(Theme::FontRole::Caption, font()));
            painter.drawText(QRectF(0, (height() + side - line) / 2.0 + Theme::spacing(1), width(),
                                    fontMetrics().height()),
                             Qt::AlignHCenter | Qt::AlignTop, m_caption);
        }
        return;
    }
    painter.setClipPath(shape);
    const QSizeF shown =
        QSizeF(m_image.size()).scaled(QSizeF(size()), Qt::KeepAspectRatioByExpanding);
    painter.drawImage(
        QRectF(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown),
        m_image);
    painter.setClipping(false);
    // A hairline, so that a white picture ends somewhere on a white panel.
    painter.setPen(colours.border);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

} // namespace foyer
