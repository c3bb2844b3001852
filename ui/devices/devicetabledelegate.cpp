// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a cell of the device table looks.

#include "homey/home.h"
#include "models/devicemodel.h"
#include "ui/devices/deviceicon.h"
#include "ui/devices/devicetable.h"
#include "ui/frame/text.h"
#include "ui/program.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace foyer {

QRect DeviceTableDelegate::insideOf(const QRect &cell, int column, Qt::LayoutDirection direction)
{
    const int lead = column == DeviceModel::Name ? Theme::spacing(6) - 3 : Theme::spacing(2);
    return QStyle::visualRect(direction, cell, cell.adjusted(lead, 0, -Theme::spacing(1), 0));
}

void DeviceTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const Colours &colours = coloursFor(option.palette);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const bool isCurrent = table && table->currentIndex().row() == index.row();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const QRect whole = cell.rect;
    cell.state &= ~QStyle::State_HasFocus;
    cell.rect = insideOf(cell.rect, index.column(), cell.direction);
    if (index.column() == DeviceModel::Name) {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const auto mark = [&](const QString &icon, const QColor &colour) {
            const double dpr = painter->device()->devicePixelRatioF();
            constexpr int size = 16;
            const QRect place(cell.rect.right() - size, cell.rect.center().y() - size / 2 + 1, size,
                              size);
            painter->drawPixmap(QStyle::visualRect(cell.direction, cell.rect, place),
                                tintedPixmap(icon, size, colour, dpr));
            cell.rect = QStyle::visualRect(cell.direction, cell.rect,
                                           cell.rect.adjusted(0, 0, -size - 4, 0));
        };
        const QColor onRow = cell.palette.color(QPalette::HighlightedText);
        if (index.data(DeviceModel::IsFavouriteRole).toBool())
            mark(QStringLiteral("star-filled"), isSelected ? onRow : colours.warning);
        if (index.data(DeviceModel::IsHiddenRole).toBool())
            mark(QStringLiteral("eye-off"), isSelected ? onRow : colours.textMuted);
    }
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (isCurrent && table->hasFocus()) {
        // The row is the focus; a frame around the words of one cell would say less.
        painter->fillRect(QRect(whole.left(), whole.top(), whole.width(), 2), colours.focus);
        painter->fillRect(QRect(whole.left(), whole.bottom() - 1, whole.width(), 2), colours.focus);
    }
}

void DeviceTableDelegate::initStyleOption(QStyleOptionViewItem *option,
                                          const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = plain(option->text);
    const Colours &colours = coloursFor(option->palette);
    const auto *table = qobject_cast<const QTableView *>(option->widget);
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    if (!isSelected && table && table->currentIndex().row() == index.row())
        option->backgroundBrush = blended(colours.surface, colours.accent, 0.10);
    const QColor text =
        isSelected ? option->palette.color(QPalette::HighlightedText) : colours.text;
    const QColor muted = isSelected ? text : colours.textMuted;
    const double dpr = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    const auto setPicture = [option](const QPixmap &picture) {
        option->icon = QIcon(picture);
        option->decorationSize = QSize(Theme::iconSize, Theme::iconSize);
        option->features |= QStyleOptionViewItem::HasDecoration;
    };
    const auto setSymbol = [&](const QString &name, const QColor &colour) {
        setPicture(tintedPixmap(name, Theme::iconSize, colour, dpr));
    };
    const bool isAvailable = index.data(DeviceModel::IsAvailableRole).toBool();
    const bool isHidden = index.data(DeviceModel::IsHiddenRole).toBool();
    QColor ink = isAvailable && !isHidden && index.column() == DeviceModel::Name ? text : muted;
    option->features &=
        ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasDecoration);
    switch (index.column()) {
    case DeviceModel::Name: {
        const Device *device = m_program.home().device(index.data(DeviceModel::IdRole).toString());
        if (isSelected) // seen without its colour, too
            setSymbol(QStringLiteral("select"), text);
        else if (device)
            setPicture(devicePixmap(m_program, *device, Theme::iconSize, muted, dpr));
        break;
    }
    case DeviceModel::State:
        if (!isAvailable) {
            setSymbol(QStringLiteral("offline"), muted);
        } else if (index.data(DeviceModel::HasAlarmRole).toBool()) {
            setSymbol(QStringLiteral("warning"), isSelected ? text : colours.danger);
            ink = isSelected ? text : colours.danger;
        } else if (index.data(DeviceModel::FailureRole).isValid()) {
            setSymbol(QStringLiteral("error"), isSelected ? text : colours.danger);
        } else if (index.data(DeviceModel::IsPendingRole).toBool()) {
            option->text += QStringLiteral(" …");
            option->font.setItalic(true);
        } else if (index.data(DeviceModel::IsStaleRole).toBool()) {
            setSymbol(QStringLiteral("clock"), isSelected ? text : colours.stale);
        }
        break;
    case DeviceModel::Battery:
        if (index.data(DeviceModel::IsBatteryLowRole).toBool()) {
            setSymbol(QStringLiteral("battery-low"), isSelected ? text : colours.warning);
            ink = isSelected ? text : colours.warning;
        }
        break;
    default: break;
    }
    option->palette.setColor(QPalette::Text, ink);
    if (!isSelected)
        option->palette.setColor(QPalette::HighlightedText, ink);
}

} // namespace foyer
