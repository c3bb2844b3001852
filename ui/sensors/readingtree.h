// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QSet>
#include <QTimer>
#include <QTreeView>

namespace foyer {

class ReadingList;
class Trends;

/// Kinds that fold, readings below them, each with its line of the last 24 hours. Leaves columns
/// out when it is narrow; what it does per change is bounded by what is visible.
class ReadingTree : public QTreeView
{
    Q_OBJECT

public:
    ReadingTree(ReadingList &list, Trends &trends, QWidget *parent = nullptr);

    /// Looks again at what is in sight, and folds new kinds as the person left them.
    void refresh();

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);

protected Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;

protected:
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void open(const QModelIndex &index);
    void fitColumns();
    void expandKinds();
    void wantVisible();

    ReadingList &m_list;
    Trends &m_trends;
    QSet<int> m_folded;         ///< kinds the person folded
    bool m_isArranging = false; ///< not the person
    QTimer m_unfold;            ///< after new kinds came
    QTimer m_settled;           ///< after scrolling, before asking
    QTimer m_ages;
};

/// Draws a reading's cells: the line of the last 24 hours, muted ages, kinds as headings.
class ReadingDelegate : public RowDelegate
{
    Q_OBJECT

public:
    ReadingDelegate(ReadingList &list, Trends &trends, QObject *parent = nullptr)
        : RowDelegate(parent)
        , m_list(list)
        , m_trends(trends)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    ReadingList &m_list;
    Trends &m_trends;
};

} // namespace foyer
