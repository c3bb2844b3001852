// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/busyline.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace foyer {

BusyLine::BusyLine(const QString &accessibleName, QWidget *parent)
    : QProgressBar(parent)
{
    setRange(0, 0);
    setTextVisible(false);
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setDuration(1600);
    m_motion.setLoopCount(-1);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_position = value.toDouble();
        update();
    });
}

QSize BusyLine::sizeHint() const
{
    return {Theme::spacing(20), Theme::spacing(1)};
}

void BusyLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF line = QRectF(rect());
    const double radius = line.height() / 2;
    painter.setBrush(colours.border);
    painter.drawRoundedRect(line, radius, radius);
    const bool still = m_motion.state() != QAbstractAnimation::Running;
    const double part = line.width() * 0.3;
    const double left = still ? line.width() * 0.35 : m_position * (line.width() + part) - part;
    painter.setBrush(colours.accent);
    painter.setClipRect(line);
    painter.drawRoundedRect(QRectF(left, line.top(), part, line.height()), radius, radius);
}

void BusyLine::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    if (motionDuration(this) > 0)
        m_motion.start();
}

void BusyLine::hideEvent(QHideEvent *event)
{
    m_motion.stop();
    QProgressBar::hideEvent(event);
}

} // namespace foyer
