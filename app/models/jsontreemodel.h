// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/jsontree.h"

#include <QAbstractItemModel>

namespace foyer {

/// A JsonTree for a view: the children of a value are made when it is opened, a thousand at a time.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< a JsonTree::Kind as int, for the colour
        PathRole,                    ///< "$.devices[0].name"
        TextRole,                    ///< the whole value, see JsonTree::text()
    };

    static constexpr int batch = 1000; ///< children made at once

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows this text; false (and an empty tree) when it is not JSON.
    bool setJson(const QByteArray &text);
    void clear();
    [[nodiscard]] const JsonTree &tree() const { return m_tree; }
    /// The index such rows (JsonTree::find) lead to, its nodes made on the way.
    [[nodiscard]] QModelIndex reach(const std::vector<int> &rows);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void make(const QModelIndex &parent, int upTo);

    JsonTree m_tree;
};

} // namespace foyer
