// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace foyer {

class JournalList;

/// Paints the journal's rows: what failed in its colour, and a button in the last column where the
/// row can be taken back. Takes nothing back itself.
class JournalDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit JournalDelegate(const JournalList &list, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

Q_SIGNALS:
    void takeBackPressed(const QModelIndex &index);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    [[nodiscard]] bool hasButton(const QModelIndex &index) const;

    const JournalList &m_list;
    QPersistentModelIndex m_pressed;
};

} // namespace foyer
