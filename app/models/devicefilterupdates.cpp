// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/devicefilter.h"
#include "models/devicemodel.h"

#include <algorithm>

// What the filter makes of changes of the devices.

namespace foyer {

void DeviceFilter::followSource()
{
    disconnect(&m_model, &QAbstractItemModel::dataChanged, this, nullptr);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &DeviceFilter::sourceChanged);
}

void DeviceFilter::sourceChanged(const QModelIndex &first, const QModelIndex &last,
                                 const QList<int> &roles)
{
    if (roles.isEmpty())
        m_hiddenCount = -1;
    if (sortsByChange() && !m_settle.isActive() &&
        (roles.isEmpty() || roles.contains(DeviceModel::LastChangeRole)))
        m_settle.start();
    if (first.row() == 0 && last.row() == m_model.rowCount() - 1 &&
        roles.contains(DeviceModel::IsStaleRole)) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), roles);
        return;
    }
    // The definition of a device changes rarely; of values only the words for them are searched,
    // and only the table sorts by some.
    const bool isOther = roles.isEmpty() || roles.contains(DeviceModel::ZoneNameRole);
    const bool mayMove = isOther || (m_order == Order::Column && sortColumn() > DeviceModel::Name &&
                                     roles.contains(DeviceModel::SortRole));
    if (mayMove)
        forgetSortKeys(first.row(), last.row());
    const bool mayGo = roles.isEmpty() || !m_words.isEmpty();
    bool isOutOfOrder = false;
    bool isOutOfPlace = false;
    for (int row = first.row(); row <= last.row(); ++row) {
        const QModelIndex shown = mapFromSource(m_model.index(row, 0));
        if (mayGo && filterAcceptsRow(row, {}) != shown.isValid()) {
            isOutOfPlace = true;
        } else if (shown.isValid()) {
            isOutOfOrder = isOutOfOrder || (mayMove && !isInOrder(shown.row()));
            Q_EMIT dataChanged(shown, shown.siblingAtColumn(DeviceModel::ColumnCount - 1), roles);
        }
    }
    if (isOutOfOrder || isOutOfPlace) {
        m_isOutOfOrder = m_isOutOfOrder || isOutOfOrder;
        m_tidyLater.start(); // once for all that changed in this frame
    }
}

bool DeviceFilter::isInOrder(int row) const
{
    const auto follows = [this](int before, int after) {
        const QModelIndex a = mapToSource(index(before, std::max(0, sortColumn())));
        const QModelIndex b = mapToSource(index(after, std::max(0, sortColumn())));
        return sortOrder() == Qt::AscendingOrder ? !lessThan(b, a) : !lessThan(a, b);
    };
    return sortColumn() < 0 || ((row == 0 || follows(row - 1, row)) &&
                                (row == rowCount() - 1 || follows(row, row + 1)));
}

} // namespace foyer
