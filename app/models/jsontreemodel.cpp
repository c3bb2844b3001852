// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jsontreemodel.h"

#include <algorithm>

namespace foyer {

namespace {

JsonTree::Node *nodeAt(const QModelIndex &index)
{
    return static_cast<JsonTree::Node *>(index.internalPointer());
}

} // namespace

bool JsonTreeModel::setJson(const QByteArray &text)
{
    beginResetModel();
    const bool isJson = m_tree.parse(text);
    endResetModel();
    return isJson;
}

void JsonTreeModel::clear()
{
    beginResetModel();
    m_tree.clear();
    endResetModel();
}

void JsonTreeModel::make(const QModelIndex &parent, int upTo)
{
    JsonTree::Node &node = *nodeAt(parent);
    const int from = static_cast<int>(node.children.size());
    const int last = std::min(upTo, node.size);
    if (last <= from)
        return;
    beginInsertRows(parent, from, last - 1);
    m_tree.make(node, last);
    endInsertRows();
}

QModelIndex JsonTreeModel::reach(const std::vector<int> &rows)
{
    QModelIndex reached;
    for (const int row : rows) {
        if (reached.isValid() && row >= rowCount(reached))
            make(reached, (row / batch + 1) * batch);
        reached = index(row, 0, reached);
        if (!reached.isValid())
            break;
    }
    return reached;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    JsonTree::Node *node = parent.isValid()
                               ? nodeAt(parent)->children.at(static_cast<size_t>(row)).get()
                               : m_tree.root();
    return createIndex(row, column, node);
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    JsonTree::Node *parent = index.isValid() ? nodeAt(index)->parent : nullptr;
    return parent ? createIndex(parent->row, 0, parent) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_tree.root() ? 1 : 0;
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_tree.root() != nullptr;
    return parent.column() == 0 && nodeAt(parent)->size > 0;
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() == 0 && rowCount(parent) < nodeAt(parent)->size;
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        make(parent, rowCount(parent) + batch);
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JsonTree::Node &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Value ? JsonTree::shown(node) : JsonTree::label(node);
    case KindRole: return static_cast<int>(JsonTree::kind(node));
    case PathRole: return JsonTree::path(node);
    case TextRole: return JsonTree::text(node);
    default: return {};
    }
}

} // namespace foyer
