// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logs/loglist.h"

namespace foyer {

QString LogList::levelText(int severity)
{
    switch (severity) {
    case 0: return tr("Detail", "level of a log line");
    case 1: return tr("Info", "level of a log line");
    case 2: return tr("Warning", "level of a log line");
    default: return tr("Error", "level of a log line");
    }
}

QVariant LogList::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole && index.column() == LogModel::Level)
        return levelText(index.data(LogModel::SeverityRole).toInt());
    if (role == Qt::AccessibleTextRole && index.column() == LogModel::Text)
        return tr("%1: %2", "level and text of a log line")
            .arg(levelText(index.data(LogModel::SeverityRole).toInt()),
                 LogFilter::data(index, Qt::DisplayRole).toString());
    return LogFilter::data(index, role);
}

QVariant LogList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return LogFilter::headerData(section, orientation, role);
    switch (section) {
    case LogModel::Time: return tr("Time");
    case LogModel::Level: return tr("Level");
    case LogModel::Category: return tr("Part");
    case LogModel::Text: return tr("Text");
    default: return {};
    }
}

} // namespace foyer
