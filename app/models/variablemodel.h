// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"
#include "models/words.h"

#include <QAbstractTableModel>
#include <QHash>

namespace foyer {

class VariableWriter;

/// The logic variables in a table: name, type, value. Editing (EditRole) goes through
/// VariableWriter; a value of the wrong type is refused by setData (false) and the hub is not
/// asked.
class VariableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, ValueColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        TypeRole, ///< int of Variable::Type
        IsPendingRole,
        IsStaleRole,
        SortRole,
    };

    VariableModel(Home &home, VariableWriter &writer, const Words &words,
                  QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// EditRole of the value column is bool, double or QString by type; of the name column the
    /// name.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexOf(const QString &variableId, int column = Name) const;

private:
    Home &m_home;
    VariableWriter &m_writer;
    const Words &m_words;
    QStringList m_rows;
    QHash<QString, int> m_rowOf;
};

} // namespace foyer
