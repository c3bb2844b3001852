// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/journal/awaylist.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QStackedWidget;
class QTableView;

namespace foyer {

class EmptyState;
class PlainLabel;

/// The journal's other list: what changed at the hub while this program was not listening. Changes
/// nothing; a device opens from its row.
class AwayPane : public QWidget
{
    Q_OBJECT

public:
    AwayPane(const AwayChanges &away, const Home &home, const UiWords &words,
             QWidget *parent = nullptr);

    void setQuery(const QString &query);
    [[nodiscard]] int total() const { return m_model.rowCount(); }
    [[nodiscard]] int shown() const { return m_list.rowCount(); }
    [[nodiscard]] QWidget *firstFocus() const; ///< null while there is nothing to walk through

Q_SIGNALS:
    void contentsChanged();
    void deviceChosen(const QString &deviceId); ///< Enter or a double click
    void showAllRequested();

private:
    void buildTable();
    void refresh();

    AwayList m_model;
    QSortFilterProxyModel m_list;
    PlainLabel *m_period;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_noMatch;
};

} // namespace foyer
