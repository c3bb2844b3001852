// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/pacer.h"
#include "ui/devices/tiledelegate.h"
#include "ui/devices/tilelayout.h"

#include <QAbstractItemView>
#include <QElapsedTimer>

namespace foyer {

class Home;

/// The devices of a DeviceFilter as tiles under the headings of their zones. Everything a pointer
/// can do here the keyboard can too. Work per change is bounded by what is visible; asks its owner
/// before anything that needs a second thought.
class TileView : public QAbstractItemView
{
    Q_OBJECT

public:
    TileView(const Home &home, const UiWords &words, QWidget *parent = nullptr);
    ~TileView() override;

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;
    void reset() override;

    /// Where a part of a tile lies in the viewport; empty when the tile has no such part.
    [[nodiscard]] QRect partRect(const QModelIndex &index, TilePart part) const;
    /// One click: acts, or asks through confirmationWanted(). Nothing happens on a device that
    /// cannot act.
    void act(const QModelIndex &index);
    void open(const QModelIndex &index);
    /// Moves the level by its own steps.
    void stepLevel(const QModelIndex &index, int steps);
    [[nodiscard]] const TileLayout &tiles() const;

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);
    /// The quick action of this device asks first: the owner asks, and acts when the person agreed.
    void confirmationWanted(const QString &deviceId);

protected Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void invalidate();
    void ensureLayout() const;
    void updateLook();
    [[nodiscard]] QPoint offset() const { return {0, verticalOffset()}; }
    [[nodiscard]] TilePart partAt(const QModelIndex &index, const QPoint &point) const;
    void touch(const QModelIndex &index, TilePart hovered);
    void dragTo(int x);
    void endDrag(bool isKept);
    [[nodiscard]] QModelIndex rowIndex(int row) const;
    void paintHeading(QPainter &painter, int section);
    [[nodiscard]] int switchedOnIn(int section);
    void tellNameChanged(int row);

    const Home &m_home;
    const UiWords &m_words;
    TileDelegate *m_delegate;
    mutable TileLayout m_layout;
    mutable bool m_isLayoutDirty = true;
    std::vector<int> m_onCounts; ///< per section; −1 = count again when painted
    QPersistentModelIndex m_touched;
    TileInteraction m_interaction;
    std::optional<Level> m_dragged;
    Pacer m_pacer;
    QTimer m_ages;
    QElapsedTimer m_typed; ///< since the last letter of a name
};

} // namespace foyer
