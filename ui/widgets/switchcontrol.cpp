// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/switchcontrol.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVariantAnimation>

namespace foyer {

SwitchControl::SwitchControl(QWidget *parent)
    : QCheckBox(parent)
    , m_motion(new QVariantAnimation(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_position = value.toDouble();
        update();
    });
    connect(this, &QCheckBox::toggled, this, &SwitchControl::moveTo);
}

void SwitchControl::setPending(bool pending)
{
    m_pending = pending;
    update();
}

QSize SwitchControl::sizeHint() const
{
    return switchSize + QSize(Theme::spacing(2), Theme::spacing(2));
}

void SwitchControl::moveTo(bool on)
{
    m_motion->stop();
    const int duration = isVisible() ? motionDuration(this) : 0;
    if (duration == 0) {
        m_position = on ? 1 : 0;
        update();
        return;
    }
    m_motion->setStartValue(m_position);
    m_motion->setEndValue(on ? 1.0 : 0.0);
    m_motion->setDuration(duration);
    m_motion->start();
}

void SwitchControl::paint(QPainter &painter, const QRect &rect, const QPalette &palette,
                          double position, bool enabled, bool pending)
{
    const Colours &colours = coloursFor(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF track(QPointF(0, 0), QSizeF(switchSize));
    track.moveCenter(QRectF(rect).center());
    track.adjust(1, 1, -1, -1);
    const double radius = track.height() / 2;
    const QColor line = !enabled         ? colours.border
                        : position > 0.5 ? colours.accent
                                         : colours.control;
    QPen pen(pending && enabled ? colours.pending : line, 1.5);
    if (pending)
        pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.setBrush(blended(colours.surface, enabled ? colours.accent : colours.border, position));
    painter.drawRoundedRect(track, radius, radius);
    const double knob = radius - 3.5;
    const double x = track.left() + radius + position * (track.width() - 2 * radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(enabled ? colours.control : colours.border,
                             enabled ? colours.onAccent : colours.control, position));
    painter.drawEllipse(QPointF(x, track.center().y()), knob, knob);
    painter.restore();
}

void SwitchControl::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paint(painter, rect(), palette(), m_position, isEnabled(), m_pending);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), coloursFor(palette()),
                       rect().height() / 2.0);
}

void SwitchControl::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QCheckBox::keyPressEvent(event);
}

} // namespace foyer
