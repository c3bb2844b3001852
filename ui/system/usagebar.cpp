// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/usagebar.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace foyer {

namespace {
constexpr int barHeight = 8;
constexpr double almostFull = 0.9;
} // namespace

UsageBar::UsageBar(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UsageBar::setUsage(double used, const QString &text)
{
    m_used = std::clamp(used, 0.0, 1.0);
    m_text = text;
    setAccessibleName(QString(m_title + QStringLiteral(": ") + text));
    update();
}

QSize UsageBar::sizeHint() const
{
    return {Theme::spacing(60), fontMetrics().height() + Theme::spacing(2) + barHeight};
}

QSize UsageBar::minimumSizeHint() const
{
    return {Theme::spacing(30), sizeHint().height()};
}

void UsageBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect line(0, 0, width(), fontMetrics().height());
    painter.setPen(colours.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line),
                     Qt::AlignLeading | Qt::AlignVCenter, m_title);
    painter.setPen(colours.textMuted);
    painter.drawText(line, Qt::AlignTrailing | Qt::AlignVCenter, m_text);
    const QRectF groove(0, height() - barHeight, width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.skeleton);
    painter.drawRoundedRect(groove, barHeight / 2.0, barHeight / 2.0);
    QRectF part = groove;
    part.setWidth(std::max<double>(barHeight, groove.width() * m_used));
    if (isRightToLeft())
        part.moveRight(groove.right());
    painter.setBrush(m_used >= almostFull ? colours.warning : colours.accent);
    painter.drawRoundedRect(part, barHeight / 2.0, barHeight / 2.0);
}

} // namespace foyer
