// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/roundbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace foyer {

RoundButton::RoundButton(const QString &iconName, Look look, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(iconName)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RoundButton::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

void RoundButton::setPending(bool pending)
{
    m_pending = pending;
    update();
}

void RoundButton::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

QSize RoundButton::sizeHint() const
{
    const int side = m_look == Look::Primary ? Theme::spacing(12) : Theme::spacing(9);
    return {side, side};
}

bool RoundButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QToolButton::event(event);
}

void RoundButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    const bool isPrimary = m_look == Look::Primary;
    const bool isOn = m_marked || (isCheckable() && isChecked() && !isPrimary);
    const bool isHot = isEnabled() && (underMouse() || isDown());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);

    QColor fill = colours.surface;
    QColor ink = isEnabled() ? colours.text : palette().color(QPalette::Disabled, QPalette::Text);
    if (isPrimary) {
        fill = isEnabled() ? colours.accent : colours.border;
        ink = isEnabled() ? colours.onAccent : ink;
    } else if (isOn) {
        fill = blended(colours.surface, colours.accent, 0.16);
        ink = isEnabled() ? colours.accent : ink;
    }
    if (isHot)
        fill = blended(fill, isPrimary ? colours.onAccent : colours.text, isDown() ? 0.18 : 0.08);
    QPen outline(Qt::NoPen);
    if (m_pending)
        outline = QPen(colours.pending, 1.5, Qt::DashLine);
    painter.setPen(outline);
    painter.setBrush(isPrimary || isOn || isHot ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawEllipse(face);

    const int size = isPrimary ? Theme::iconLarge : Theme::iconSize;
    painter.drawPixmap(QPointF((width() - size) / 2.0, (height() - size) / 2.0),
                       tintedPixmap(m_iconName, size, ink, devicePixelRatioF()));
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(width() / 2.0, height() - 5.5), 1.75, 1.75);
    }
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), colours, height() / 2.0);
}

} // namespace foyer
