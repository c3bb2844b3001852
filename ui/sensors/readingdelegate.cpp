// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sensors/kindwords.h"
#include "ui/sensors/readinglist.h"
#include "ui/sensors/readingtree.h"
#include "ui/sensors/trends.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/foldarrow.h"
#include "ui/widgets/sparkpaint.h"

#include <QPainter>

namespace foyer {

void ReadingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const Inks inks = inksOf(*option);
    const bool isHeading = !index.parent().isValid();
    if (isHeading) {
        if (index.column() == ReadingModel::DeviceColumn) {
            option->font = Theme::font(Theme::FontRole::Strong, option->font);
            setSymbol(option,
                      KindWords::icon(ReadingKind(index.data(ReadingModel::KindRole).toInt())),
                      inks.text);
        } else if (index.column() == ReadingModel::ValueColumn) {
            option->font = Theme::font(Theme::FontRole::Strong, option->font);
        } else {
            setInk(option, inks.muted);
        }
        return;
    }
    const Capability *capability = m_list.capabilityAt(index);
    const bool isAvailable = index.data(ReadingModel::IsAvailableRole).toBool();
    const bool isValue = index.column() == ReadingModel::ValueColumn;
    if (!isAvailable || (index.column() != ReadingModel::DeviceColumn && !isValue))
        setInk(option, inks.muted);
    // A yes among yes/no readings stands out by weight, not only by its words.
    if (isValue && isAvailable && capability && capability->reported.boolean().value_or(false))
        option->font = Theme::font(Theme::FontRole::Strong, option->font);
}

void ReadingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const bool isHeading = !index.parent().isValid();
    const Colours &colours = coloursFor(option.palette);
    if (isHeading && index.row() > 0 && index.column() == ReadingModel::DeviceColumn) {
        painter->setPen(colours.border);
        painter->drawLine(0, option.rect.top(), option.widget ? option.widget->width() : 0,
                          option.rect.top());
    }
    if (isHeading || index.column() != ReadingModel::TrendColumn) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintFace(painter, cell);
    const QRectF room = QRectF(cell.rect).adjusted(Theme::spacing(1), Theme::spacing(1),
                                                   -Theme::spacing(3), -Theme::spacing(1));
    const Trends::Key key(index.data(ReadingModel::DeviceIdRole).toString(),
                          index.data(ReadingModel::CapabilityIdRole).toString());
    const Series *series = m_trends.series(key);
    if (series && series->range()) {
        paintSpark(*painter, room, *series, cell.palette, inksOf(option).isSelected);
        return;
    }
    painter->setPen(inksOf(option).muted);
    // A text has no line; a line that is still on its way leaves its place quiet.
    if (series)
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("–"));
}

void ReadingTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    paintRowFoldArrow(*this, *painter, rect, index, !index.parent().isValid());
}

} // namespace foyer
