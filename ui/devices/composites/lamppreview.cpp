// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/lamppreview.h"

#include "ui/theme/lampcolours.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace foyer {

LampPreview::LampPreview(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(Theme::spacing(7), Theme::spacing(7));
}

void LampPreview::setLight(double level, bool isWhite, double hue, double saturation, double warmth)
{
    m_level = level;
    m_colour = isWhite ? whiteColour(warmth) : lampColour(hue, saturation);
    update();
}

void LampPreview::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.control, 1.5));
    if (m_level > 0)
        painter.setBrush(blended(colours.surface, m_colour, 0.3 + 0.7 * std::min(1.0, m_level)));
    painter.drawEllipse(QRectF(rect()).adjusted(3, 3, -3, -3));
}

} // namespace foyer
