// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/journal.h"

#include <QAbstractTableModel>
#include <QHash>

#include <deque>

namespace foyer {

class Home;

/// The journal in a table, newest first: facts only, the words are the user interface's. Knows for
/// each row whether it can be taken back at this moment. Never resets and changes nothing.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, What, Change, Result, Who, Action, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< quint64
        BarRole,                   ///< int of JournalEntry::Bar, as it is now
        SubjectIdRole,             ///< device or variable id
    };

    JournalModel(Home &home, const Journal &journal, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Null when the row's entry was dropped this very moment. Valid until the next event.
    [[nodiscard]] const JournalEntry *entry(int row) const;
    [[nodiscard]] JournalEntry::Bar bar(int row) const;
    [[nodiscard]] int rowOf(quint64 entryId) const; ///< −1 when it is not there

private:
    struct Row
    {
        quint64 id = 0;
        QString subjectId, capabilityId;
        JournalEntry::Bar bar = JournalEntry::Bar::NotDone;
    };
    void add(const JournalEntry &entry);
    void append();
    void drop(int count);
    void refresh(int position);
    void refreshAll(const QString &subjectId, const QString &capabilityId = {});
    [[nodiscard]] int positionOf(int row) const { return int(m_rows.size()) - 1 - row; }

    const Journal &m_journal;
    std::deque<Row> m_rows; ///< oldest first, as in the journal
    /// How many rows are about a subject, and about one capability of it: most of what changes in
    /// a home is in no journal.
    QHash<QString, int> m_subjects;
    QHash<QPair<QString, QString>, int> m_capabilities;
};

} // namespace foyer
