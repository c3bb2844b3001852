// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttable.h"

#include <QLocale>

#include <algorithm>

namespace foyer {

void ChartTable::setSeries(const QList<ChartSeries> &series, const QTimeZone &zone)
{
    beginResetModel(); // another chart: nothing of the old one stays
    m_series = series;
    m_zone = zone;
    m_times.clear();
    for (const ChartSeries &each : series) {
        QList<qint64> times;
        times.reserve(each.points.size());
        for (const Series::Point &point : each.points)
            times << point.at;
        QList<qint64> all;
        all.reserve(m_times.size() + times.size());
        std::set_union(m_times.cbegin(), m_times.cend(), times.cbegin(), times.cend(),
                       std::back_inserter(all));
        m_times = std::move(all);
    }
    endResetModel();
}

void ChartTable::append(const QString &id, const Series::Point &point)
{
    const auto series = std::find_if(m_series.begin(), m_series.end(),
                                     [&](const ChartSeries &each) { return each.id == id; });
    if (series == m_series.end() ||
        (!series->points.isEmpty() && series->points.constLast().at > point.at))
        return;
    if (!series->points.isEmpty() && series->points.constLast().at == point.at)
        series->points.last() = point;
    else
        series->points << point;
    const auto place = std::lower_bound(m_times.begin(), m_times.end(), point.at);
    const int row = int(m_times.cend() - place);
    if (place != m_times.end() && *place == point.at) {
        const int column = int(series - m_series.begin()) + 1;
        Q_EMIT dataChanged(index(row - 1, column), index(row - 1, column));
        return;
    }
    beginInsertRows({}, row, row);
    m_times.insert(place, point.at);
    endInsertRows();
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_times.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_series.size()) + 1;
}

QString ChartTable::timeText(qint64 at) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, m_zone);
    const QLocale locale;
    return locale.toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ') +
           locale.toString(time.time(), QStringLiteral("HH:mm:ss"));
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const qint64 at = m_times.at(m_times.size() - 1 - index.row());
    if (index.column() == 0)
        return timeText(at);
    const ChartSeries &series = m_series.at(index.column() - 1);
    const auto point = std::lower_bound(series.points.cbegin(), series.points.cend(), at,
                                        [](const auto &each, qint64 t) { return each.at < t; });
    if (point == series.points.cend() || point->at != at)
        return QString();
    return series.text(point->value);
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > m_series.size())
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Time") : m_series.at(section - 1).title;
}

} // namespace foyer
