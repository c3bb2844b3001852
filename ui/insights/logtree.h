// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

class QTreeView;

namespace foyer {

class InsightLogModel;

/// The logs of the hub to choose from, below whoever keeps them; narrowed by words.
class LogTree : public QWidget
{
    Q_OBJECT

public:
    explicit LogTree(InsightLogModel &model, QWidget *parent = nullptr);

    void setText(const QString &text); ///< all words must occur in owner or title
    [[nodiscard]] int shown() const;   ///< logs that match
    [[nodiscard]] QTreeView *view() const { return m_view; }
    void reveal(const QModelIndex &log); ///< of the model

private:
    class Filter;
    void updateFolding();

    InsightLogModel &m_model;
    Filter *m_filter;
    QTreeView *m_view;
};

} // namespace foyer
