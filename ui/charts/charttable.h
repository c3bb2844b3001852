// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

#include <QAbstractTableModel>

namespace foyer {

/// What a chart draws, as a table: a row per time, newest first, a column per series. For who
/// cannot see the lines, and for who wants the number.
class ChartTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSeries(const QList<ChartSeries> &series, const QTimeZone &zone);
    /// The newest value of the series `id`; a time that is known already is overwritten.
    void append(const QString &id, const Series::Point &point);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString timeText(qint64 at) const;

    QList<ChartSeries> m_series;
    QTimeZone m_zone;
    QList<qint64> m_times; ///< oldest first
};

} // namespace foyer
