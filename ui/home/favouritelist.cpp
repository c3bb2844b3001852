// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/favouritelist.h"

#include "homey/favourites.h"
#include "models/devicemodel.h"

namespace foyer {

FavouriteList::FavouriteList(DeviceModel &devices, const Favourites &favourites, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_favourites(favourites)
{
    setSourceModel(&devices);
    connect(&favourites, &Favourites::changed, this, &FavouriteList::follow);
    follow();
    sort(0);
}

void FavouriteList::follow()
{
    m_rank.clear();
    const QStringList &ids = m_favourites.devices();
    for (int i = 0; i < ids.size(); ++i)
        m_rank.insert(ids.at(i), i);
    invalidateFilter(); // rows come and go one by one …
    invalidate();       // … and what stayed finds its place
}

int FavouriteList::rankOf(const QModelIndex &device) const
{
    return m_rank.value(device.data(DeviceModel::IdRole).toString(), -1);
}

QVariant FavouriteList::data(const QModelIndex &index, int role) const
{
    return role == DeviceModel::IsFavouriteRole ? QVariant(true)
                                                : QSortFilterProxyModel::data(index, role);
}

bool FavouriteList::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return rankOf(sourceModel()->index(row, 0, parent)) >= 0;
}

bool FavouriteList::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return rankOf(left) < rankOf(right);
}

} // namespace foyer
