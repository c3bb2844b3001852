// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace foyer {

class UiWords;

/// The zone tree as the page shows it: searched with parents and children of what matches, and in
/// words ("2 of 5", "19.5–21.3 °C"). Refuses to re-order: the hub's order is the household's own.
class ZoneList : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    ZoneList(QAbstractItemModel &zones, const UiWords &words, QObject *parent = nullptr);

    void setQuery(const QString &query); ///< matches names, any case; empty shows all
    [[nodiscard]] const QString &query() const { return m_query; }
    /// Zones whose own name matches, and zones altogether; parents that only lead there are not
    /// counted.
    [[nodiscard]] std::pair<int, int> matches() const;
    [[nodiscard]] QModelIndex indexOf(const QString &zoneId, const QModelIndex &below = {}) const;

    /// "4 devices · 1 of 2 lights on · 21.3 °C" of any column's row; empty parts are left out.
    [[nodiscard]] QString summary(const QModelIndex &index, const QString &separator) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index, int column) const;
    [[nodiscard]] QString temperature(const QModelIndex &index) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;

    const UiWords &m_words;
    QString m_query;
};

} // namespace foyer
