// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/journalmodel.h"
#include "ui/journal/journalwords.h"

#include <QSortFilterProxyModel>

namespace foyer {

class Home;

/// The journal's rows in words, filtered by what a person types. Keeps the order of the journal:
/// newest first.
class JournalList : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `home` is only asked for the picture of a device.
    JournalList(JournalModel &model, const Home &home, const UiWords &words,
                QObject *parent = nullptr);

    void setQuery(const QString &query);
    [[nodiscard]] const QString &query() const { return m_query; }
    [[nodiscard]] const JournalWords &words() const { return m_words; }
    /// The entry behind a row of this list; null when it is gone.
    [[nodiscard]] const JournalEntry *entry(const QModelIndex &index) const;
    [[nodiscard]] JournalEntry::Bar bar(const QModelIndex &index) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] QString text(const JournalEntry &entry, JournalEntry::Bar bar, int column) const;
    [[nodiscard]] QString spoken(const JournalEntry &entry, JournalEntry::Bar bar,
                                 int column) const;
    [[nodiscard]] QString toolTip(const JournalEntry &entry, JournalEntry::Bar bar,
                                  int column) const;

    [[nodiscard]] QString iconName(const JournalEntry &entry) const;

    JournalModel &m_model;
    const Home &m_home;
    const UiWords &m_uiWords;
    JournalWords m_words;
    QString m_query;
};

} // namespace foyer
