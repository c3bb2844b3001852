// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/awaychanges.h"

#include <QAbstractTableModel>

namespace foyer {

class UiWords;

/// What changed while away, in words: one row each, in the order of AwayChanges. Plain text.
class AwayList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Change, Zone, Time, ColumnCount };
    enum Role {
        SearchRole = Qt::UserRole + 1, ///< all that a row says, on one line
        DeviceIdRole,                  ///< empty for variables and what is gone
    };

    AwayList(const AwayChanges &away, const Home &home, const UiWords &words,
             QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// "Between yesterday 23:10 and 07:02": when the changes happened.
    [[nodiscard]] QString period() const;

private:
    void follow();
    [[nodiscard]] QString text(const AwayChange &change, int column) const;
    [[nodiscard]] QString what(const AwayChange &change) const;
    [[nodiscard]] QString difference(const AwayChange &change) const;
    [[nodiscard]] QString value(const AwayChange &change, const Value &value) const;
    [[nodiscard]] QString time(const QDateTime &at) const;
    [[nodiscard]] QString iconName(const AwayChange &change) const;

    const AwayChanges &m_away;
    const Home &m_home;
    const UiWords &m_words;
    std::vector<AwayChange> m_rows;
};

} // namespace foyer
