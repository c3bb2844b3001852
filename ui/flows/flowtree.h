// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QSet>
#include <QTimer>
#include <QTreeView>

namespace foyer {

class FlowList;
class Flows;

/// Folders that fold and the flows in them, with a switch in each row. Asks for what was pressed;
/// switches and starts nothing itself.
class FlowTree : public QTreeView
{
    Q_OBJECT

public:
    FlowTree(FlowList &list, const Flows &flows, QWidget *parent = nullptr);

    void refresh(); ///< unfolds what was searched for
    void choose(const QString &id);

Q_SIGNALS:
    void switchRequested(const QString &flowId);
    void openRequested(); ///< Enter on a flow

protected:
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void expandFolders();
    void fitColumns();

    FlowList &m_list;
    QSet<QString> m_folded; ///< folders the person folded
    bool m_isArranging = false;
    QTimer m_unfold;
};

/// Draws a flow's cells: picture by kind, switch, what is broken in words and a colour of its own.
class FlowDelegate : public RowDelegate
{
    Q_OBJECT

public:
    FlowDelegate(FlowList &list, const Flows &flows, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

Q_SIGNALS:
    void switchPressed(const QString &flowId);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    FlowList &m_list;
    const Flows &m_flows;
    QPersistentModelIndex m_pressed;
};

} // namespace foyer
