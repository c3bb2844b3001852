// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/flowmodel.h"

#include "homey/flows.h"

namespace foyer {

FlowModel::FlowModel(Flows &flows, QObject *parent)
    : QAbstractItemModel(parent)
    , m_flows(flows)
    , m_root(std::make_unique<Node>())
{
    m_root->isFolder = true;
    const QStringList folders = flows.folderIds();
    for (const QString &id : folders)
        put(id, true);
    settleAll();
    const QStringList ids = flows.ids();
    for (const QString &id : ids)
        put(id, false);

    const auto changed = [this](const QString &id) {
        Node *node = m_nodes.value(id);
        if (!node)
            return;
        if (placeOf(id, node->isFolder) != node->parent)
            settleAll();
        const QModelIndex first = indexOf(m_nodes.value(id));
        Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
    };
    connect(&flows, &Flows::flowAdded, this, [this](const QString &id) { put(id, false); });
    connect(&flows, &Flows::flowChanged, this, changed);
    connect(&flows, &Flows::flowRemoved, this, &FlowModel::take);
    connect(&flows, &Flows::folderAdded, this, [this](const QString &id) {
        put(id, true);
        settleAll();
    });
    connect(&flows, &Flows::folderChanged, this, changed);
    connect(&flows, &Flows::folderRemoved, this, [this](const QString &id) {
        settleAll(); // what was in it goes to the top
        take(id);
    });
}

FlowModel::~FlowModel() = default;

FlowModel::Node *FlowModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

int FlowModel::rowOf(const Node *node)
{
    const auto &siblings = node->parent->children;
    for (size_t row = 0; row < siblings.size(); ++row) {
        if (siblings[row].get() == node)
            return int(row);
    }
    return -1;
}

QModelIndex FlowModel::indexOf(const Node *node) const
{
    return node && node->parent ? createIndex(rowOf(node), 0, node) : QModelIndex();
}

QModelIndex FlowModel::indexOf(const QString &id) const
{
    return indexOf(m_nodes.value(id));
}

QModelIndex FlowModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = nodeAt(parent);
    if (row < 0 || column < 0 || column >= ColumnCount || row >= int(above->children.size()) ||
        parent.column() > 0)
        return {};
    return createIndex(row, column, above->children[size_t(row)].get());
}

QModelIndex FlowModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeAt(index)->parent) : QModelIndex();
}

int FlowModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int FlowModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FlowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeAt(index);
    if (role == IdRole)
        return node->id;
    if (role == IsFolderRole)
        return node->isFolder;
    if (role != Qt::DisplayRole || index.column() != Name)
        return {};
    // Between the store's removal and this model's there is a moment without it.
    if (node->isFolder) {
        const FlowFolder *folder = m_flows.folder(node->id);
        return folder ? folder->name : QString();
    }
    const Flow *flow = m_flows.flow(node->id);
    return flow ? flow->name : QString();
}

FlowModel::Node *FlowModel::placeOf(const QString &id, bool isFolder) const
{
    QString above;
    if (isFolder)
        above = m_flows.parentOf(id);
    else if (const Flow *flow = m_flows.flow(id))
        above = m_flows.folder(flow->folder) ? flow->folder : QString();
    Node *place = above.isEmpty() ? nullptr : m_nodes.value(above);
    return place && place->isFolder ? place : m_root.get();
}

void FlowModel::put(const QString &id, bool isFolder)
{
    if (m_nodes.contains(id))
        return;
    Node *place = placeOf(id, isFolder);
    const int row = int(place->children.size());
    beginInsertRows(indexOf(place), row, row);
    auto node = std::make_unique<Node>();
    node->id = id;
    node->isFolder = isFolder;
    node->parent = place;
    m_nodes.insert(id, node.get());
    place->children.push_back(std::move(node));
    endInsertRows();
}

void FlowModel::take(const QString &id)
{
    Node *node = m_nodes.value(id);
    if (!node)
        return;
    while (!node->children.empty()) // never with what it holds
        take(node->children.back()->id);
    const int row = rowOf(node);
    Node *place = node->parent;
    beginRemoveRows(indexOf(place), row, row);
    m_nodes.remove(id);
    place->children.erase(place->children.begin() + row);
    endRemoveRows();
}

void FlowModel::settleAll()
{
    const QStringList ids = m_nodes.keys();
    for (const QString &id : ids) {
        Node *node = m_nodes.value(id);
        Node *place = placeOf(id, node->isFolder);
        if (place == node->parent)
            continue;
        const int from = rowOf(node);
        const int to = int(place->children.size());
        if (!beginMoveRows(indexOf(node->parent), from, from, indexOf(place), to))
            continue; // into itself: the folders are in a circle for now
        auto &siblings = node->parent->children;
        std::unique_ptr<Node> moved = std::move(siblings[size_t(from)]);
        siblings.erase(siblings.begin() + from);
        moved->parent = place;
        place->children.push_back(std::move(moved));
        endMoveRows();
    }
}

} // namespace foyer
