// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace foyer {

/// A list inside a card: as tall as its rows, up to a limit beyond which it scrolls by itself;
/// Enter and one click open a row. Says when its height changed.
class RowList : public QListView
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setRowHeight(int height);
    void setMostRows(int rows); ///< 0: all
    [[nodiscard]] int mostRows() const { return m_mostRows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void rowsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    int m_rowHeight = 40;
    int m_mostRows = 0;
};

} // namespace foyer
