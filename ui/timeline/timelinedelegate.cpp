// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinedelegate.h"

#include "models/timelinemodel.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinelist.h"
#include "ui/widgets/emphasis.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace foyer {

namespace {

constexpr int mostLines = 4;
constexpr int iconSize = 16;
constexpr int dotSize = 8;
constexpr int padding = Theme::spacing(2);
constexpr int narrow = Theme::spacing(140); ///< below, the owner takes less

/// In the middle of the line, at its beginning or end in the direction of reading.
int aligned(const QStyleOptionViewItem &option, Qt::Alignment side)
{
    return int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter |
               Qt::AlignAbsolute);
}

} // namespace

TimelineDelegate::Places TimelineDelegate::placesIn(const QRect &row, const QFontMetrics &metrics)
{
    const int line = metrics.height();
    const int top = row.top() + padding;
    const int ownerWidth = row.width() < narrow ? Theme::spacing(24) : Theme::spacing(42);
    const int timeWidth = metrics.horizontalAdvance(QStringLiteral("00:00 AM")) + Theme::spacing(1);
    Places places;
    int x = row.left() + Theme::spacing(2);
    places.dot = QRect(x, top + (line - dotSize) / 2, dotSize, dotSize);
    x += dotSize + Theme::spacing(3);
    places.icon = QRect(x, top + (line - iconSize) / 2, iconSize, iconSize);
    x += iconSize + Theme::spacing(2);
    places.owner = QRect(x, top, ownerWidth, line);
    x += ownerWidth + Theme::spacing(3);
    const int end = row.right() - Theme::spacing(3);
    places.time = QRect(end - timeWidth, top, timeWidth, line);
    places.text =
        QRect(x, top, std::max(Theme::spacing(10), places.time.left() - Theme::spacing(3) - x),
              row.height() - 2 * padding);
    return places;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(TimelineModel::IsHeadingRole).toBool())
        return {0, rowHeight(option.fontMetrics) + (index.row() > 0 ? Theme::spacing(3) : 0)};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Places places = placesIn(QRect(0, 0, width, 0), option.fontMetrics);
    const Emphasis text = Emphasis::of(index.data(TimelineModel::ExcerptRole).toString());
    return {0, emphasisHeight(text, option.font, places.text.width(), mostLines) + 2 * padding};
}

void TimelineDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    const int height = rowHeight(option.fontMetrics);
    const QRect line(option.rect.left() + Theme::spacing(2), option.rect.bottom() - height + 1,
                     option.rect.width() - Theme::spacing(4), height);
    painter->save();
    if (index.row() > 0) {
        painter->setPen(colours.border);
        painter->drawLine(line.left(), line.top() - Theme::spacing(1), line.right(),
                          line.top() - Theme::spacing(1));
    }
    painter->setFont(Theme::font(Theme::FontRole::Strong, option.font));
    painter->setPen(colours.text);
    painter->drawText(line, aligned(option, Qt::AlignLeft),
                      m_list.dayText(index.data(TimelineModel::DayRole).toDate()));
    painter->restore();
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (index.data(TimelineModel::IsHeadingRole).toBool()) {
        paintHeading(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintFace(painter, cell);
    const Inks inks = inksOf(option);
    const Colours &colours = coloursFor(option.palette);
    const Places places = placesIn(option.rect, option.fontMetrics);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const double dpr = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isUnread = index.data(TimelineModel::IsUnreadRole).toBool();
    if (isUnread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(inks.isSelected ? inks.text : colours.accent);
        painter->drawEllipse(mirrored(places.dot));
    }
    painter->setPen(inks.muted);
    painter->setFont(option.font);
    if (index.data(TimelineModel::IsFirstOfOwnerRole).toBool()) {
        const QString icon =
            TimelineList::ownerIcon(index.data(TimelineModel::OwnerUriRole).toString());
        painter->drawPixmap(mirrored(places.icon).topLeft(),
                            tintedPixmap(icon, iconSize, inks.muted, dpr));
        painter->drawText(mirrored(places.owner), aligned(option, Qt::AlignLeft),
                          option.fontMetrics.elidedText(m_list.ownerText(index), Qt::ElideRight,
                                                        places.owner.width()));
    }
    painter->drawText(mirrored(places.time), aligned(option, Qt::AlignRight),
                      m_list.timeText(index.data(TimelineModel::CreatedRole).toDateTime()));
    QFont font = option.font;
    const Emphasis text = Emphasis::of(index.data(TimelineModel::ExcerptRole).toString());
    drawEmphasis(*painter, mirrored(places.text), text, font, inks.text, option.direction,
                 mostLines);
    painter->restore();
}

} // namespace foyer
