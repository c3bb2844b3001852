// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/cardface.h"

#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace foyer {

void paintCardFace(QWidget &card)
{
    const Colours &colours = coloursFor(card.palette());
    QPainter painter(&card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(card.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radiusLarge,
                            Theme::radiusLarge);
}

} // namespace foyer
