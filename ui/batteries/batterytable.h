// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QTableView>
#include <QTimer>

namespace foyer {

class BatteriesList;

/// The batteries as a sortable table with a gauge in each row. Leaves columns out when it is
/// narrow.
class BatteryTable : public QTableView
{
    Q_OBJECT

public:
    explicit BatteryTable(BatteriesList &list, QWidget *parent = nullptr);

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void open(const QModelIndex &index);
    void fitColumns();

    QTimer m_ages;
};

/// Draws the gauge beside the words, so that neither colour nor shape says it alone.
class BatteryDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace foyer
