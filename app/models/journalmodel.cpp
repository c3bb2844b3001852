// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/journalmodel.h"

#include "homey/home.h"

namespace foyer {

JournalModel::JournalModel(Home &home, const Journal &journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{
    for (const JournalEntry &entry : journal.entries())
        add(entry);

    connect(&journal, &Journal::entryAdded, this, &JournalModel::append);
    connect(&journal, &Journal::entryChanged, this, &JournalModel::refresh);
    connect(&journal, &Journal::oldestDropped, this, &JournalModel::drop);
    // Whether an entry can be taken back depends on what its subject is now.
    connect(&home, &Home::capabilityChanged, this, &JournalModel::refreshAll);
    const auto subjectChanged = [this](const QString &id) { refreshAll(id); };
    connect(&home, &Home::deviceAdded, this, subjectChanged);
    connect(&home, &Home::deviceChanged, this, subjectChanged);
    connect(&home, &Home::deviceRemoved, this, subjectChanged);
    connect(&home, &Home::variableAdded, this, subjectChanged);
    connect(&home, &Home::variableChanged, this, subjectChanged);
    connect(&home, &Home::variableRemoved, this, subjectChanged);
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const JournalEntry *JournalModel::entry(int row) const
{
    const int position = positionOf(row);
    return position >= 0 && row >= 0 ? m_journal.entry(m_rows[size_t(position)].id) : nullptr;
}

JournalEntry::Bar JournalModel::bar(int row) const
{
    const int position = positionOf(row);
    return position >= 0 && row >= 0 ? m_rows[size_t(position)].bar : JournalEntry::Bar::Gone;
}

int JournalModel::rowOf(quint64 entryId) const
{
    // Numbered without gaps.
    if (m_rows.empty() || entryId < m_rows.front().id || entryId > m_rows.back().id)
        return -1;
    return int(m_rows.back().id - entryId);
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(positionOf(index.row()))];
    switch (role) {
    case IdRole: return QVariant::fromValue(row.id);
    case BarRole: return int(row.bar);
    case SubjectIdRole: return row.subjectId;
    default: return {};
    }
}

void JournalModel::add(const JournalEntry &entry)
{
    m_rows.push_back({entry.id, entry.subjectId, entry.capability.id, m_journal.bar(entry)});
    ++m_subjects[entry.subjectId];
    ++m_capabilities[{entry.subjectId, entry.capability.id}];
}

void JournalModel::append()
{
    const JournalEntry &entry = m_journal.entries().back();
    beginInsertRows({}, 0, 0);
    add(entry);
    endInsertRows();
    // What was the newest value of the same thing no longer is.
    refreshAll(entry.subjectId, entry.capability.id);
}

void JournalModel::drop(int count)
{
    const int last = rowCount() - 1;
    beginRemoveRows({}, last - count + 1, last);
    for (; count > 0; --count) {
        const Row &oldest = m_rows.front();
        if (--m_subjects[oldest.subjectId] == 0)
            m_subjects.remove(oldest.subjectId);
        const QPair<QString, QString> key(oldest.subjectId, oldest.capabilityId);
        if (--m_capabilities[key] == 0)
            m_capabilities.remove(key);
        m_rows.pop_front();
    }
    endRemoveRows();
}

void JournalModel::refresh(int position)
{
    if (position < 0 || position >= int(m_rows.size()))
        return;
    Row &known = m_rows[size_t(position)];
    if (const JournalEntry *entry = m_journal.entry(known.id))
        known.bar = m_journal.bar(*entry);
    const int row = positionOf(position);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void JournalModel::refreshAll(const QString &subjectId, const QString &capabilityId)
{
    if (capabilityId.isEmpty() ? !m_subjects.contains(subjectId)
                               : !m_capabilities.contains({subjectId, capabilityId}))
        return;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &known = m_rows[i];
        if (known.subjectId != subjectId ||
            (!capabilityId.isEmpty() && known.capabilityId != capabilityId))
            continue;
        const JournalEntry *entry = m_journal.entry(known.id);
        if (!entry)
            continue;
        const JournalEntry::Bar now = m_journal.bar(*entry);
        if (now == known.bar)
            continue;
        known.bar = now;
        const int row = positionOf(int(i));
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

} // namespace foyer
