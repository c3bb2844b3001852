// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace foyer {

class Flows;
struct Flow;

/// The flows in their folders as a tree; what is in no folder is at the top. Grows, shrinks and
/// moves row by row, never as a whole. Words belong to the view.
class FlowModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, State, Runs, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, IsFolderRole };

    explicit FlowModel(Flows &flows, QObject *parent = nullptr);
    ~FlowModel() override;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const; ///< of a flow or folder

private:
    struct Node
    {
        QString id;
        bool isFolder = false;
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children;
    };
    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    [[nodiscard]] static int rowOf(const Node *node);
    /// Where the thing belongs now: the node of its folder, or the root.
    [[nodiscard]] Node *placeOf(const QString &id, bool isFolder) const;
    void put(const QString &id, bool isFolder);
    void take(const QString &id);
    void settleAll(); ///< moves what a change of folders left in the wrong place

    Flows &m_flows;
    std::unique_ptr<Node> m_root;
    QHash<QString, Node *> m_nodes;
};

} // namespace foyer
