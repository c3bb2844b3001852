// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/progressline.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {
constexpr int fullScale = 1000;
constexpr int lineWidth = Theme::spacing(1);
} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QProgressBar(parent)
{
    setRange(0, fullScale);
    setValue(0);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setFraction(double fraction)
{
    const double known = std::isfinite(fraction) ? std::clamp(fraction, 0.0, 1.0) : 0.0;
    setValue(int(std::lround(known * fullScale)));
}

QSize ProgressLine::sizeHint() const
{
    return {Theme::spacing(20), Theme::spacing(2)};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF groove(0, (height() - lineWidth) / 2.0, width(), lineWidth);
    painter.setBrush(blended(colours.surface, colours.control, 0.35));
    painter.drawRoundedRect(groove, lineWidth / 2.0, lineWidth / 2.0);
    const double part = double(value() - minimum()) / std::max(1, maximum() - minimum());
    if (part <= 0)
        return;
    const double full = std::max(double(lineWidth), groove.width() * part);
    if (isRightToLeft())
        groove.setLeft(groove.right() - full);
    else
        groove.setWidth(full);
    painter.setBrush(isEnabled() ? colours.accent : colours.control);
    painter.drawRoundedRect(groove, lineWidth / 2.0, lineWidth / 2.0);
}

} // namespace foyer
