// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace foyer {

class UiWords;

/// The variables as the table shows them: searched, sorted, in words, marked while pending or after
/// a failure. Refuses to move or hide the row that is being edited.
class VariableList : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    VariableList(QAbstractItemModel &variables, const UiWords &words, QObject *parent = nullptr);

    void
    setQuery(const QString &query); ///< matches names and shown values, any case; empty shows all
    [[nodiscard]] const QString &query() const { return m_query; }
    /// Only these; nullopt shows all.
    void setOnly(const std::optional<QSet<QString>> &ids);
    [[nodiscard]] bool isNarrowed() const { return !m_query.isEmpty() || m_only; }
    /// While an editor is open: nothing is re-sorted or filtered out by changes from the hub.
    void setFrozen(bool frozen);
    /// Marks a variable with the reason why its last change did not happen; empty takes the mark
    /// away.
    void setFailure(const QString &id, const QString &reason);
    [[nodiscard]] QString failure(const QString &id) const { return m_failures.value(id); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] QString shownText(const QModelIndex &source) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;
    [[nodiscard]] QVariant mark(const QModelIndex &index) const;

    const UiWords &m_words;
    QString m_query;
    std::optional<QSet<QString>> m_only;
    QHash<QString, QString> m_failures;
};

} // namespace foyer
