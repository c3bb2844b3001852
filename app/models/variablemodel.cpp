// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/variablemodel.h"

#include "homey/variablewriter.h"

namespace foyer {

VariableModel::VariableModel(Home &home, VariableWriter &writer, const Words &words,
                             QObject *parent)
    : QAbstractTableModel(parent)
    , m_home(home)
    , m_writer(writer)
    , m_words(words)
{
    m_rows = home.variableIds();
    for (int row = 0; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows.at(row), row);

    connect(&home, &Home::variableAdded, this, [this](const QString &id) {
        const int row = static_cast<int>(m_rows.size());
        beginInsertRows({}, row, row);
        m_rows << id;
        m_rowOf.insert(id, row);
        endInsertRows();
    });
    connect(&home, &Home::variableRemoved, this, [this](const QString &id) {
        const int row = m_rowOf.value(id, -1);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        m_rowOf.remove(id);
        for (int i = row; i < m_rows.size(); ++i)
            m_rowOf[m_rows.at(i)] = i;
        endRemoveRows();
    });
    connect(&home, &Home::variableChanged, this, [this](const QString &id) {
        const int row = m_rowOf.value(id, -1);
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1),
                               {Qt::DisplayRole, Qt::EditRole, IsPendingRole, SortRole});
    });
    connect(&home, &Home::staleChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {IsStaleRole});
    });
}

int VariableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VariableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VariableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    // Between Home's removal and this model's there is a moment without the variable.
    const Variable *variable = m_home.variable(m_rows.at(index.row()));
    if (!variable)
        return {};
    const Value &shown = variable->shown();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return variable->name;
        return index.column() == Type ? m_words.variableType(variable->type)
                                      : m_words.variableValue(*variable);
    case Qt::EditRole:
        if (index.column() == Name)
            return variable->name;
        [[fallthrough]];
    case SortRole:
        if (index.column() == Name)
            return variable->name;
        if (index.column() == Type)
            return m_words.variableType(variable->type);
        if (const auto boolean = shown.boolean())
            return *boolean;
        if (const auto number = shown.number())
            return *number;
        return shown.string().value_or(QString());
    case IdRole: return variable->id;
    case TypeRole: return static_cast<int>(variable->type);
    case IsPendingRole: return variable->pending.has_value();
    case IsStaleRole: return m_home.isStale();
    default: return {};
    }
}

bool VariableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const Variable *variable = m_home.variable(m_rows.at(index.row()));
    if (!variable)
        return false;
    if (index.column() == Name) {
        if (value.toString().trimmed().isEmpty())
            return false;
        m_writer.rename(variable->id, value.toString());
        return true;
    }
    if (index.column() != ValueColumn)
        return false;

    Value wanted;
    switch (variable->type) {
    case Variable::Type::Boolean:
        if (value.userType() == QMetaType::Bool)
            wanted = Value(value.toBool());
        break;
    case Variable::Type::Number: {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (isNumber && value.userType() != QMetaType::Bool)
            wanted = Value(number);
        break;
    }
    case Variable::Type::String:
        if (value.userType() == QMetaType::QString)
            wanted = Value(value.toString());
        break;
    }
    if (!variable->accepts(wanted))
        return false;
    m_writer.setValue(variable->id, wanted);
    return true;
}

QVariant VariableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    static const QStringList keys = {QStringLiteral("name"), QStringLiteral("type"),
                                     QStringLiteral("value")};
    return section >= 0 && section < keys.size() ? m_words.header(keys.at(section)) : QString();
}

Qt::ItemFlags VariableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Type ? base : base | Qt::ItemIsEditable;
}

QModelIndex VariableModel::indexOf(const QString &variableId, int column) const
{
    const int row = m_rowOf.value(variableId, -1);
    return row < 0 ? QModelIndex() : index(row, column);
}

} // namespace foyer
