// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/zonecardmodel.h"

#include "models/devicefilter.h"
#include "models/zonemodel.h"

#include <algorithm>

namespace foyer {

ZoneCardModel::ZoneCardModel(ZoneModel &zones, const Home &home, QObject *parent)
    : QAbstractListModel(parent)
    , m_zones(zones)
    , m_home(home)
    , m_lines(wantedLines())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ZoneCardModel::follow);
    const auto soon = [this] { m_soon.start(); };
    connect(&zones, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&zones, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(&zones, &QAbstractItemModel::rowsMoved, this, soon);
    connect(&zones, &QAbstractItemModel::layoutChanged, this, soon);
    // A zone that had no device may have one now, and the other way round.
    connect(&zones, &QAbstractItemModel::dataChanged, this, soon);
}

QList<ZoneCardModel::Line> ZoneCardModel::wantedLines() const
{
    const QList<ZoneLine> tree = zonesInOrder(m_home);
    // The one root is the home itself: its summary is this whole page.
    const auto roots = std::count_if(tree.cbegin(), tree.cend(),
                                     [](const ZoneLine &line) { return line.depth == 0; });
    const int hidden = roots == 1 && tree.size() > 1 ? 1 : 0;
    QList<Line> lines;
    for (const ZoneLine &line : tree) {
        const QModelIndex zone = m_zones.indexOf(line.id);
        if (line.depth >= hidden && zone.data(ZoneModel::DevicesRole).toInt() > 0)
            lines << Line{line.id, line.depth - hidden};
    }
    return lines;
}

void ZoneCardModel::follow()
{
    const QList<Line> wanted = wantedLines();
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_lines.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < m_lines.size() && m_lines.at(row) == wanted.at(row))
            continue;
        const int from = int(m_lines.indexOf(wanted.at(row)));
        if (from > row) {
            beginMoveRows({}, from, from, {}, row);
            m_lines.move(from, row);
            endMoveRows();
        } else {
            beginInsertRows({}, row, row);
            m_lines.insert(row, wanted.at(row));
            endInsertRows();
        }
    }
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
}

int ZoneCardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QModelIndex ZoneCardModel::sourceOf(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid)
               ? m_zones.indexOf(m_lines.at(index.row()).id)
               : QModelIndex();
}

QVariant ZoneCardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return role == DepthRole ? QVariant(m_lines.at(index.row()).depth) : sourceOf(index).data(role);
}

} // namespace foyer
