// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/balanceslider.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace foyer {

BalanceSlider::BalanceSlider(QWidget *parent)
    : GrooveSlider(Qt::Horizontal, parent)
{
    setAttribute(Qt::WA_Hover);
}

void BalanceSlider::setZero(int position)
{
    m_zero = position;
    update();
}

QSize BalanceSlider::sizeHint() const
{
    return {GrooveSlider::sizeHint().width(), Theme::spacing(6)};
}

void BalanceSlider::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRectF handle =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const double reach = handle.width() / 2;
    const double room = width() - 2 * reach;
    double zero = double(m_zero - minimum()) / std::max(1, maximum() - minimum());
    if (option.upsideDown)
        zero = 1 - zero;
    const double middle = height() / 2.0;
    const double zeroX = reach + zero * room;
    const double handleX = handle.center().x() + 0.5;

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? blended(colours.control, colours.surface, 0.35)
                                 : colours.border);
    painter.drawRoundedRect(QRectF(reach, middle - 2, room, 4), 2, 2);
    painter.setBrush(isEnabled() ? colours.accent : colours.control);
    painter.drawRoundedRect(
        QRectF(std::min(zeroX, handleX), middle - 2, std::abs(handleX - zeroX), 4), 2, 2);
    painter.setBrush(isEnabled() ? colours.text : colours.control);
    painter.drawRoundedRect(QRectF(zeroX - 1, middle - 7, 2, 14), 1, 1);
    const double radius = isDragging() ? 8 : 7;
    painter.setPen(
        QPen(property("foyerPending").toBool() ? colours.pending : colours.surface, 1.5));
    painter.setBrush(isEnabled() ? colours.accent : colours.control);
    painter.drawEllipse(QPointF(handleX, middle), radius, radius);
    if (hasFocus())
        paintFocusRing(painter, QRectF(handleX - 9, middle - 9, 18, 18), colours, 9);
}

} // namespace foyer
