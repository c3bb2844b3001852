// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace foyer {

class Home;
class Program;

/// The devices as a sortable table: name, zone, class, state, battery, last change. Remembers the
/// widths of its columns and the order; changes no device.
class DeviceTable : public QTableView
{
    Q_OBJECT

public:
    explicit DeviceTable(Program &program, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Sorts as last time; call when the table comes into view.
    void restoreSorting();

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);

protected Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void rememberColumns();
    void open(const QModelIndex &index);

    Program &m_program;
    QTimer *m_ages;
};

/// Draws a cell with the symbol that belongs to it (class, alarm, low battery …) in the colours of
/// the theme. Text is drawn as it is.
class DeviceTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DeviceTableDelegate(const Home &home, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_home(home)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Home &m_home;
};

} // namespace foyer
