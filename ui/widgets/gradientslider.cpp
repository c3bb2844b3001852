// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/gradientslider.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace foyer {

GradientSlider::GradientSlider(QWidget *parent)
    : GrooveSlider(Qt::Horizontal, parent)
{
    setAttribute(Qt::WA_Hover);
}

void GradientSlider::setStops(const QGradientStops &stops)
{
    if (m_stops == stops)
        return;
    m_stops = stops;
    update();
}

void GradientSlider::setInForce(bool isInForce)
{
    if (m_isInForce == isInForce)
        return;
    m_isInForce = isInForce;
    update();
}

QSize GradientSlider::sizeHint() const
{
    return {Theme::spacing(40), Theme::spacing(7)};
}

QSize GradientSlider::minimumSizeHint() const
{
    return {Theme::spacing(20), Theme::spacing(7)};
}

void GradientSlider::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRectF handle =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    // The ends of the strip are where the handle's middle stands at either end.
    const double thickness = Theme::spacing(4);
    QRectF strip(0.5, (height() - thickness) / 2.0, width() - 1.0, thickness);
    const double reach = handle.width() / 2;
    QLinearGradient gradient(strip.left() + reach, 0, strip.right() - reach, 0);
    if (option.upsideDown) {
        gradient.setStart(strip.right() - reach, 0);
        gradient.setFinalStop(strip.left() + reach, 0);
    }
    gradient.setStops(m_stops);
    painter.setOpacity(isEnabled() ? 1 : 0.45);
    painter.setPen(QPen(colours.control, 1));
    painter.setBrush(gradient);
    painter.drawRoundedRect(strip, thickness / 2, thickness / 2);
    painter.setOpacity(1);

    const double radius = isDragging() ? 11 : 10;
    QPointF middle(handle.center().x(), height() / 2.0);
    middle.setX(std::clamp(middle.x(), radius + 1.0, width() - radius - 1.0));
    const double at = double(sliderPosition() - minimum()) / std::max(1, maximum() - minimum());
    QColor face = m_stops.isEmpty() ? colours.surface : m_stops.constFirst().second;
    for (int i = 1; i < m_stops.size(); ++i) {
        const auto &[from, before] = m_stops.at(i - 1);
        const auto &[to, after] = m_stops.at(i);
        if (at >= from)
            face = blended(before, after, to > from ? (at - from) / (to - from) : 1);
    }
    painter.setPen(QPen(property("foyerPending").toBool() ? colours.pending : colours.text, 1.5));
    painter.setBrush(colours.surface);
    painter.drawEllipse(middle, radius, radius);
    if (m_isInForce && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(face);
        painter.drawEllipse(middle, radius - 3, radius - 3);
    }
    if (hasFocus())
        paintFocusRing(painter,
                       QRectF(middle - QPointF(radius + 1, radius + 1),
                              QSizeF(2 * radius + 2, 2 * radius + 2)),
                       colours, radius + 1);
}

} // namespace foyer
