// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/energy/energybars.h"

#include "ui/frame/text.h"
#include "ui/home/powerrows.h"

#include <algorithm>

namespace foyer {

void EnergyBars::setRows(QList<Row> rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return a.amount > b.amount; });
    const int before = int(m_rows.size()), now = int(rows.size());
    m_largest = rows.isEmpty() ? 1 : std::max(rows.constFirst().amount, 1e-9);
    if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_rows = std::move(rows);
        endRemoveRows();
    } else if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_rows = std::move(rows);
        endInsertRows();
    } else {
        m_rows = std::move(rows);
    }
    if (now > 0)
        Q_EMIT dataChanged(index(0), index(now - 1));
}

int EnergyBars::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EnergyBars::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return plain(row.name);
    case Qt::AccessibleTextRole: return QString(plain(row.name) + QStringLiteral(", ") + row.text);
    case PowerRows::DeviceIdRole: return row.id;
    case PowerRows::WattsTextRole: return row.text;
    case PowerRows::ShareRole: return std::max(row.amount, 0.0) / m_largest;
    default: return {};
    }
}

} // namespace foyer
