// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace foyer {

/// A tree whose arrows can be seen on a selected row, too, and that folds with the space bar. Knows
/// nothing of zones.
class ZoneTree : public QTreeView
{
    Q_OBJECT

public:
    explicit ZoneTree(QWidget *parent = nullptr);

protected:
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace foyer
