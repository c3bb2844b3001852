// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowdelegate.h"

#include "ui/frame/text.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace foyer {

int RowDelegate::rowHeight(const QFontMetrics &metrics)
{
    return std::max(Theme::spacing(9), metrics.lineSpacing() + Theme::spacing(4));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight(option.fontMetrics)};
}

RowDelegate::Inks RowDelegate::inksOf(const QStyleOptionViewItem &option)
{
    const Colours &colours = coloursFor(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected) &&
                            (!option.widget || option.widget->hasFocus());
    if (isSelected) {
        const QColor ink = option.palette.color(QPalette::HighlightedText);
        return {ink, ink, true};
    }
    return {colours.text, colours.textMuted, false};
}

void RowDelegate::setSymbol(QStyleOptionViewItem *option, const QString &icon, const QColor &ink)
{
    const double dpr = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    option->icon = QIcon(tintedPixmap(icon, Theme::iconSize, ink, dpr));
    option->decorationSize = QSize(Theme::iconSize, Theme::iconSize);
    option->features |= QStyleOptionViewItem::HasDecoration;
}

void RowDelegate::setInk(QStyleOptionViewItem *option, const QColor &ink)
{
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = plain(option->text);
    const Inks inks = inksOf(*option);
    if (option->state.testFlag(QStyle::State_Selected) && !inks.isSelected) {
        const Colours &colours = coloursFor(option->palette);
        option->palette.setColor(QPalette::Highlight,
                                 blended(colours.surface, colours.accent, 0.14));
    }
    setInk(option, inks.text);
}

void RowDelegate::paintFace(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintFace(painter, cell);
    cell.state &= ~QStyle::State_HasFocus;
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

} // namespace foyer
