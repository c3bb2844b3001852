// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logmodel.h"

#include <algorithm>

namespace foyer {

LogModel::LogModel(int capacity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_capacity(std::max(1, capacity))
{
}

void LogModel::append(const QList<LogRecord> &records)
{
    // Of a burst longer than the whole list only the end will be seen.
    const qsizetype skipped = std::max<qsizetype>(0, records.size() - m_capacity);
    const int added = int(records.size() - skipped);
    if (added == 0)
        return;
    const int excess = int(m_records.size()) + added - m_capacity;
    if (excess > 0) {
        beginRemoveRows({}, 0, excess - 1);
        m_records.erase(m_records.begin(), m_records.begin() + excess);
        endRemoveRows();
    }
    const int first = int(m_records.size());
    beginInsertRows({}, first, first + added - 1);
    m_records.insert(m_records.end(), records.cbegin() + skipped, records.cend());
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogRecord &line = record(index.row());
    if (role == SeverityRole)
        return severity(line.level);
    if (role == LineRole)
        return lineOf(line);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time: return line.at.toLocalTime().time().toString(QStringLiteral("HH:mm:ss.zzz"));
    case Level: return levelName(line.level);
    case Category: return line.category;
    case Text: return line.text;
    default: return {};
    }
}

LogFilter::LogFilter(LogModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void LogFilter::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    invalidateFilter();
}

void LogFilter::setSeverity(int least)
{
    if (m_least == least)
        return;
    m_least = least;
    invalidateFilter();
}

QString LogFilter::lines() const
{
    QString all;
    for (int row = 0; row < rowCount(); ++row) {
        all += lineOf(m_model.record(mapToSource(index(row, 0)).row()));
        all += u'\n';
    }
    return all;
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LogRecord &record = m_model.record(row);
    return severity(record.level) >= m_least &&
           (m_text.isEmpty() || record.text.contains(m_text, Qt::CaseInsensitive) ||
            record.category.contains(m_text, Qt::CaseInsensitive));
}

} // namespace foyer
