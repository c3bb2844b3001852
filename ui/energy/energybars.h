// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

namespace foyer {

/// Names with an amount and a bar each, the longest first; drawn by PowerRowDelegate. Takes new
/// amounts over row by row.
class EnergyBars : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        QString id; ///< of a device; empty for what is none
        QString name;
        QString text;
        double amount = 0; ///< what the bar is as long as
    };
    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<Row> rows);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Row> m_rows;
    double m_largest = 1;
};

} // namespace foyer
