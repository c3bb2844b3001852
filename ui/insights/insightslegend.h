// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/insightschart.h"

#include <QAbstractTableModel>

namespace foyer {

/// What is drawn, in figures: lowest, mean, highest, total and how much of the time is covered.
class InsightsLegend : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Last, Lowest, Mean, Highest, Total, Coverage, ColumnCount };

    explicit InsightsLegend(const UiWords &words, QObject *parent = nullptr);

    void setRows(const QList<InsightsChart::Row> &rows); ///< row by row, without a reset
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const InsightsChart::Row &row, int column) const;

    const UiWords &m_words;
    QList<InsightsChart::Row> m_rows;
};

} // namespace foyer
