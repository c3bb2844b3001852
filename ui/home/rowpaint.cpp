// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/rowpaint.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace foyer {

void CardRow::paint(QPainter &painter, const QStyleOptionViewItem &option) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursFor(option.palette);
    const QRect row = option.rect;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isFocused = option.widget && option.widget->hasFocus();
    if (isChosen || isHovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChosen && isFocused ? option.palette.color(QPalette::Highlight)
                                               : blended(colours.surface, colours.text, 0.05));
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    }
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const double dpr = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    int left = row.left() + Theme::spacing(2) + indent;
    const QRect picture(left, row.center().y() - Theme::iconSize / 2, Theme::iconSize,
                        Theme::iconSize);
    painter.drawPixmap(mirrored(picture).topLeft(),
                       tintedPixmap(icon, Theme::iconSize, iconInk, dpr));
    left = picture.right() + Theme::spacing(3);
    int right = row.right() - Theme::spacing(2);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int lead = Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    const int trail = Qt::AlignAbsolute | (isMirrored ? Qt::AlignLeft : Qt::AlignRight);

    const QFont caption = Theme::font(Theme::FontRole::Caption, option.font);
    const QFontMetrics small(caption);
    if (!end.isEmpty()) {
        const int wanted = std::min(small.horizontalAdvance(end) + 1, row.width() / 2);
        const QRect place(right - wanted, row.top(), wanted, row.height());
        painter.setFont(caption);
        painter.setPen(muted);
        painter.drawText(mirrored(place), Qt::AlignVCenter | trail,
                         small.elidedText(end, Qt::ElideRight, wanted));
        right = place.left() - Theme::spacing(2);
    }
    const QFontMetrics big(option.font);
    const int lines = big.lineSpacing() + (detail.isEmpty() ? 0 : small.lineSpacing() + 2);
    const QRect first(left, row.center().y() - lines / 2, std::max(0, right - left),
                      big.lineSpacing());
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(mirrored(first), Qt::AlignVCenter | lead,
                     big.elidedText(title, Qt::ElideRight, first.width()));
    if (!detail.isEmpty()) {
        const QRect second(left, first.bottom() + 3, first.width(), small.lineSpacing());
        painter.setFont(caption);
        painter.setPen(muted);
        painter.drawText(mirrored(second), Qt::AlignVCenter | lead,
                         small.elidedText(detail, Qt::ElideRight, second.width()));
    }
    if (isFocused && option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, QRectF(row).adjusted(1, 1, -1, -1), colours, Theme::radius);
    painter.restore();
}

} // namespace foyer
