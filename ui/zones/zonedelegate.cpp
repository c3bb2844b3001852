// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/zones/zonedelegate.h"

#include "models/zonemodel.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPixmap>

namespace foyer {

namespace {
constexpr int DotSize = 12;
constexpr double Inset = 2.5;
constexpr double Stroke = 1.5;

QPixmap dot(bool isFilled, const QColor &colour, double dpr)
{
    QPixmap pixmap(QSize(DotSize, DotSize) * dpr);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, Stroke));
    painter.setBrush(isFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(0, 0, DotSize, DotSize).adjusted(Inset, Inset, -Inset, -Inset));
    return pixmap;
}
} // namespace

void ZoneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const Colours &colours = coloursFor(option->palette);
    if (index.column() == ZoneModel::Name) {
        option->decorationSize = QSize(Theme::iconSize, Theme::iconSize);
        return;
    }
    if (index.column() != ZoneModel::Activity)
        return;
    const Inks inks = inksOf(*option);
    const bool isActive = index.data(ZoneModel::IsActiveRole).toBool();
    const double dpr = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(DotSize, DotSize);
    option->icon =
        QIcon(dot(isActive, isActive && !inks.isSelected ? colours.positive : inks.muted, dpr));
    if (!isActive)
        setInk(option, inks.muted);
}

} // namespace foyer
