// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSortFilterProxyModel>

namespace foyer {

class DeviceModel;
class Favourites;

/// The favourite devices in the user's own order, as the phone shows them. Devices that are not in
/// the home are left out.
class FavouriteList : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    FavouriteList(DeviceModel &devices, const Favourites &favourites, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void follow();
    [[nodiscard]] int rankOf(const QModelIndex &device) const; ///< -1: no favourite

    const Favourites &m_favourites;
    QHash<QString, int> m_rank;
};

} // namespace foyer
