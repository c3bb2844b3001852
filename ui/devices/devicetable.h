// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace foyer {

class Program;

/// The devices as a sortable table: name, zone, class, state, battery, last change. Remembers the
/// widths of its columns and the order; changes no device. As with the tiles, a plain click makes a
/// row current and selects nothing; Ctrl, Shift and Space select.
class DeviceTable : public QTableView
{
    Q_OBJECT

public:
    explicit DeviceTable(Program &program, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Sorts as last time; call when the table comes into view.
    void restoreSorting();
    /// By this column, −1 for the hub's own order; remembered.
    void sortBy(int column, Qt::SortOrder order);
    /// The picture of this id has arrived: the rows in sight that show it are painted again.
    void repaintPicture(const QString &iconId);
    /// While selecting, a plain click selects.
    void setSelecting(bool isSelecting) { m_isSelecting = isSelecting; }

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);
    /// The owner shows what can be done with this device, at this place of the screen.
    void menuWanted(const QModelIndex &index, const QPoint &globalPos);

protected Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

protected:
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void rememberColumns();
    void open(const QModelIndex &index);
    void updateRow(int row);

    Program &m_program;
    QTimer *m_ages;
    bool m_isSelecting = false;
};

/// Draws a cell with the symbol that belongs to it (the device, an alarm, a low battery …) in the
/// colours of the theme, and marks the current and the selected rows. Text is drawn as it is.
class DeviceTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DeviceTableDelegate(Program &program, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_program(program)
    {
    }

    /// The room between the edge of a cell and what is in it; the first column begins where the
    /// page's title does.
    [[nodiscard]] static QRect insideOf(const QRect &cell, int column,
                                        Qt::LayoutDirection direction);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Program &m_program;
};

} // namespace foyer
