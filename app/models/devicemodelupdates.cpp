// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/devicemodel.h"

#include <algorithm>
#include <functional>
#include <utility>

// What changed within a frame, told when it is over.

namespace foyer {

namespace {

constexpr int firstOwnRole = Qt::UserRole + 1;
constexpr int ownRolesFrom = 32; ///< the bit of the first; those before are Qt's

} // namespace

DeviceModel::Roles DeviceModel::rolesOf(const QList<int> &roles)
{
    Roles bits = 0;
    for (const int role : roles)
        bits |= Roles(1) << (role >= firstOwnRole ? role - firstOwnRole + ownRolesFrom : role);
    return bits;
}

QList<int> DeviceModel::listOf(Roles roles)
{
    QList<int> list;
    if (roles == allRoles)
        return list;
    for (int bit = 0; roles != 0; ++bit, roles >>= 1U) {
        if (roles & 1U)
            list << (bit >= ownRolesFrom ? bit - ownRolesFrom + firstOwnRole : bit);
    }
    return list;
}

void DeviceModel::touch(const QString &deviceId, Roles roles)
{
    const auto row = m_rowOf.constFind(deviceId);
    if (row != m_rowOf.cend())
        touch(*row, roles);
}

void DeviceModel::touch(int row, Roles roles)
{
    Row &touched = m_rows[std::size_t(row)];
    touched.state = QString();
    if (touched.dirty == 0)
        m_dirty.push_back(row);
    touched.dirty |= roles;
    if (!m_frame.isActive())
        m_frame.start();
}

void DeviceModel::flush()
{
    // From the last one on, with the first row at the end. Who hears of a row may remove rows, and
    // may ask for more in the next frame.
    std::sort(m_dirty.begin(), m_dirty.end(), std::greater<>());
    Roles told = 0; // most rows have the same news: a value
    QList<int> roles;
    for (auto left = m_dirty.size(); left > 0 && !m_dirty.empty(); --left) {
        const int row = m_dirty.back();
        m_dirty.pop_back();
        const Roles changed = std::exchange(m_rows[std::size_t(row)].dirty, 0);
        if (changed != told) {
            told = changed;
            roles = listOf(changed);
        }
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), roles);
    }
}

} // namespace foyer
