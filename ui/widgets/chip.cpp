// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chip.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace foyer {

Chip::Chip(const QString &text, QWidget *parent)
    : QPushButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setDotVisible(bool visible)
{
    m_dot = visible;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int dot = m_dot ? Theme::spacing(4) : 0;
    return {fontMetrics().horizontalAdvance(text()) + dot + Theme::spacing(5),
            std::max(fontMetrics().height() + Theme::spacing(2), Theme::spacing(6))};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Theme::spacing(8)), sizeHint().height()};
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QPushButton::event(event);
}

void Chip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &colours = coloursFor(palette());
    const QColor ink = m_tone == Tone::Positive  ? colours.positive
                       : m_tone == Tone::Warning ? colours.warning
                       : m_tone == Tone::Danger  ? colours.danger
                                                 : colours.textMuted;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double radius = box.height() / 2;
    QColor face = isChecked() ? colours.accent : colours.surface;
    if (underMouse() && isEnabled())
        face = blended(face, colours.text, 0.06);
    painter.setPen(QPen(isChecked() ? colours.accent : colours.border, 1));
    painter.setBrush(face);
    painter.drawRoundedRect(box, radius, radius);
    double left = box.left() + Theme::spacing(2) + 2;
    if (m_dot) {
        // Full: fine. Half: on its way. Ring: not there. Readable without colour.
        const QRectF dot(left, box.center().y() - 4, 8, 8);
        painter.setPen(QPen(ink, 1.75));
        painter.setBrush(m_tone == Tone::Positive ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
        if (m_tone == Tone::Warning) {
            painter.setBrush(ink);
            painter.drawPie(dot.adjusted(1, 1, -1, -1), 90 * 16, 180 * 16);
        }
        left += Theme::spacing(4) - 2;
    }
    painter.setPen(isChecked() ? colours.onAccent : isEnabled() ? colours.text : colours.textMuted);
    const QRectF room(left, box.top(), box.right() - Theme::spacing(2) - left, box.height());
    painter.drawText(
        room, Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(room.width()) + 2));
    if (hasFocus())
        paintFocusRing(painter, box, colours, radius);
}

} // namespace foyer
