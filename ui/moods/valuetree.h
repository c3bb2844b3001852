// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QSet>
#include <QTreeWidget>

namespace foyer {

/// Devices and values of theirs below, to be ticked one by one or by device; what cannot be ticked
/// says why in the last column. Plain text. Knows nothing of snapshots.
class ValueTree : public QTreeWidget
{
    Q_OBJECT

public:
    struct Value
    {
        QString key; ///< what chosen() says
        QString device, zone, iconName;
        QString title; ///< what of the device
        QString text;  ///< the value, or what changes
        QString bar;   ///< why it cannot be ticked; empty when it can
        bool isChosen = false;
    };

    ValueTree(const QStringList &headings, QWidget *parent = nullptr);

    void setValues(const QList<Value> &values); ///< those of a device stand together
    [[nodiscard]] QSet<QString> chosen() const;
    [[nodiscard]] int choosable() const;
    void chooseAll(bool isChosen);

Q_SIGNALS:
    void choiceChanged();

protected:
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
};

/// Draws the icon of a device in the ink of its row.
class ValueDelegate : public RowDelegate
{
    Q_OBJECT

public:
    static constexpr int IconNameRole = Qt::UserRole + 2;
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace foyer
