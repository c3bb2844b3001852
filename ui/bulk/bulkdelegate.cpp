// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulk/bulkdelegate.h"

#include "ui/bulk/bulklist.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace foyer {

namespace {

using Tone = BulkList::Tone;

QColor inkOf(Tone tone, const Colours &colours)
{
    switch (tone) {
    case Tone::Done: return colours.positive;
    case Tone::Failed: return colours.danger;
    case Tone::Waiting: return colours.pending;
    case Tone::Plain: break;
    }
    return colours.textMuted;
}

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Done: return QStringLiteral("check");
    case Tone::Failed: return QStringLiteral("error");
    case Tone::Waiting: return QStringLiteral("clock");
    case Tone::Plain: break;
    }
    return {};
}

} // namespace

QSize BulkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(BulkList::IsHeadingRole).toBool())
        return {0, headingHeight};
    const int lines = QFontMetrics(Theme::font(Theme::FontRole::Body, option.font)).height() +
                      QFontMetrics(Theme::font(Theme::FontRole::Caption, option.font)).height();
    return {0, std::max(rowHeight, lines + Theme::spacing(3))};
}

void BulkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem face = option;
    initStyleOption(&face, index);
    const QString name = std::exchange(face.text, QString());
    const QIcon icon = std::exchange(face.icon, QIcon());
    face.features &= ~QStyleOptionViewItem::HasDecoration;
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &face, painter, widget);

    const Colours &colours = coloursFor(option.palette);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const Qt::Alignment start =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    QRect room = option.rect.adjusted(Theme::spacing(2), 0, -Theme::spacing(2), 0);
    painter->save();
    if (index.data(BulkList::IsHeadingRole).toBool()) {
        painter->setFont(Theme::font(Theme::FontRole::Caption, option.font));
        painter->setPen(colours.textMuted);
        painter->drawText(mirrored(room), int(start), name);
        painter->restore();
        return;
    }

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = isSelected ? option.palette.color(QPalette::HighlightedText) : colours.text;
    const auto tone = Tone(index.data(BulkList::ToneRole).toInt());
    const QString state = index.data(BulkList::StateRole).toString();
    const QFont caption = Theme::font(Theme::FontRole::Caption, option.font);

    const QRect picture(room.left(), room.center().y() - Theme::iconSize / 2 + 1, Theme::iconSize,
                        Theme::iconSize);
    icon.paint(painter, mirrored(picture), Qt::AlignCenter,
               isSelected ? QIcon::Selected : QIcon::Normal);
    room.setLeft(picture.right() + Theme::spacing(3));

    if (!state.isEmpty()) {
        const QColor colour = isSelected ? ink : inkOf(tone, colours);
        const int width = QFontMetrics(caption).horizontalAdvance(state);
        const QRect word(room.right() - width, room.top(), width + 1, room.height());
        painter->setFont(caption);
        painter->setPen(colour);
        painter->drawText(mirrored(word), int(start), state);
        constexpr int size = 16;
        const QRect sign(word.left() - Theme::spacing(1) - size, room.center().y() - size / 2 + 1,
                         size, size);
        const double dpr = widget ? widget->devicePixelRatioF() : 1.0;
        painter->drawPixmap(mirrored(sign), tintedPixmap(iconOf(tone), size, colour, dpr));
        room.setRight(sign.left() - Theme::spacing(3));
    }

    const QFont body = Theme::font(Theme::FontRole::Body, option.font);
    const QFontMetrics upper(body), lower(caption);
    const int top = room.center().y() - (upper.height() + lower.height()) / 2 + 1;
    const QRect first(room.left(), top, room.width(), upper.height());
    const QRect second(room.left(), first.bottom() + 1, room.width(), lower.height());
    painter->setFont(body);
    painter->setPen(ink);
    painter->drawText(mirrored(first), int(start),
                      upper.elidedText(name, Qt::ElideRight, first.width()));
    painter->setFont(caption);
    painter->setPen(isSelected ? ink : tone == Tone::Failed ? colours.danger : colours.textMuted);
    painter->drawText(mirrored(second), int(start),
                      lower.elidedText(index.data(BulkList::DetailRole).toString(), Qt::ElideRight,
                                       second.width()));
    painter->restore();
}

} // namespace foyer
