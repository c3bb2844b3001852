// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/variables/variablelist.h"

#include "models/variablemodel.h"
#include "ui/frame/words.h"
#include "ui/theme/icons.h"
#include "ui/variables/numberreading.h"

namespace foyer {

namespace {
/// More of a text than fits a cell is only for the tool tip, and more than this is for nobody.
constexpr int LongestShown = 256;
constexpr int LongestToolTip = 2000;
} // namespace

VariableList::VariableList(QAbstractItemModel &variables, const UiWords &words, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_words(words)
{
    setSortRole(VariableModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setSourceModel(&variables);
    sort(VariableModel::Name);
}

void VariableList::setQuery(const QString &query)
{
    if (m_query == query.trimmed())
        return;
    m_query = query.trimmed();
    invalidateFilter();
}

void VariableList::setOnly(const std::optional<QSet<QString>> &ids)
{
    if (m_only == ids)
        return;
    m_only = ids;
    invalidateFilter();
}

void VariableList::setFrozen(bool frozen)
{
    if (frozen == !dynamicSortFilter())
        return;
    setDynamicSortFilter(!frozen);
    if (!frozen)
        invalidate();
}

void VariableList::setFailure(const QString &id, const QString &reason)
{
    if (m_failures.value(id) == reason)
        return;
    if (reason.isEmpty())
        m_failures.remove(id);
    else
        m_failures.insert(id, reason);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex value = index(row, VariableModel::ValueColumn);
        if (value.data(VariableModel::IdRole).toString() == id)
            Q_EMIT dataChanged(index(row, 0), value);
    }
}

QVariant VariableList::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return plain(shownText(mapToSource(index)), LongestShown);
    case Qt::AccessibleTextRole: return accessibleText(index);
    case Qt::DecorationRole: return mark(index);
    case Qt::ToolTipRole: {
        const QString reason = failure(index.data(VariableModel::IdRole).toString());
        const QString text = shownText(mapToSource(index)).left(LongestToolTip);
        return plainToolTip(reason.isEmpty() ? text : QString(text + QLatin1Char('\n') + reason));
    }
    default: return QSortFilterProxyModel::data(index, role);
    }
}

QVariant VariableList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    switch (section) {
    case VariableModel::Name: return m_words.header(QStringLiteral("name"));
    case VariableModel::Type: return m_words.header(QStringLiteral("type"));
    case VariableModel::ValueColumn: return m_words.header(QStringLiteral("value"));
    default: return {};
    }
}

bool VariableList::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex name = sourceModel()->index(row, VariableModel::Name, parent);
    if (m_only && !m_only->contains(name.data(VariableModel::IdRole).toString()))
        return false;
    if (m_query.isEmpty())
        return true;
    const auto matches = [&](int column) {
        return shownText(sourceModel()->index(row, column, parent))
            .contains(m_query, Qt::CaseInsensitive);
    };
    return matches(VariableModel::Name) || matches(VariableModel::ValueColumn);
}

bool VariableList::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == VariableModel::ValueColumn) {
        // Yes/no, numbers and texts do not compare with each other: each type keeps together.
        const int leftType = left.data(VariableModel::TypeRole).toInt();
        const int rightType = right.data(VariableModel::TypeRole).toInt();
        if (leftType != rightType)
            return leftType < rightType;
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

QString VariableList::shownText(const QModelIndex &source) const
{
    const QVariant value = source.data(Qt::EditRole);
    // As it will stand in the editor: without groups, every digit.
    if (source.column() == VariableModel::ValueColumn && value.userType() == QMetaType::Double)
        return NumberReading::text(value.toDouble(), m_words.locale());
    return source.data(Qt::DisplayRole).toString();
}

QString VariableList::accessibleText(const QModelIndex &index) const
{
    const QString text = plain(shownText(mapToSource(index)), LongestShown);
    if (index.column() != VariableModel::ValueColumn)
        return text;
    if (index.data(VariableModel::IsPendingRole).toBool())
        return tr("%1, being saved").arg(text);
    const QString reason = failure(index.data(VariableModel::IdRole).toString());
    return reason.isEmpty() ? text : tr("%1, not changed: %2").arg(text, reason);
}

QVariant VariableList::mark(const QModelIndex &index) const
{
    if (index.column() != VariableModel::ValueColumn)
        return {};
    if (index.data(VariableModel::IsPendingRole).toBool())
        return themedIcon(QStringLiteral("clock"), QPalette::Text);
    if (!failure(index.data(VariableModel::IdRole).toString()).isEmpty())
        return themedIcon(QStringLiteral("warning"), QPalette::Text);
    return {};
}

} // namespace foyer
