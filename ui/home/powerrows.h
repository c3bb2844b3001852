// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/energy.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace foyer {

class UiWords;

/// The hungriest devices, a row each: name, watts. Takes a new report over row by row.
class PowerRows : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DeviceIdRole = Qt::UserRole + 1, WattsTextRole, ShareRole };

    explicit PowerRows(const UiWords &words, QObject *parent = nullptr);
    void setItems(std::vector<EnergyLive::Item> items);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const UiWords &m_words;
    std::vector<EnergyLive::Item> m_items;
};

/// Draws a device's name and watts over a bar of its share of the hungriest.
class PowerRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] static int height(const QFontMetrics &metrics);
};

} // namespace foyer
