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
struct Device;

/// The devices of a DeviceFilter as tiles under the headings of their zones or kinds. Everything a
/// pointer can do here the keyboard can too. Work per change is bounded by what is visible; asks
/// its owner before anything that needs a second thought.
///
/// Being current (where the keyboard is) and being selected (what a bulk action is about) are two
/// things here: a click acts or opens, and selects only with Ctrl, Shift or while selecting; with
/// setSelectionMode(NoSelection) nothing does.
class TileView : public QAbstractItemView
{
    Q_OBJECT

public:
    /// What the rows are grouped by; the model must be sorted so.
    enum class Grouping { None, Zone, Class };
    /// A device's own picture; null as long as there is none.
    using Picture =
        std::function<QPixmap(const Device &, int size, const QColor &colour, double dpr)>;

    TileView(const Home &home, const UiWords &words, QWidget *parent = nullptr);
    ~TileView() override;

    void setModel(QAbstractItemModel *model) override;
    void setGrouping(Grouping grouping);
    void setPicture(Picture picture);
    /// The picture of this id has arrived: the tiles in sight that show it are painted again.
    void repaintPicture(const QString &iconId);
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

    /// While selecting, a plain click or Space selects instead of acting: for hands without Ctrl.
    void setSelecting(bool isSelecting);
    [[nodiscard]] bool isSelecting() const { return m_isSelecting; }
    /// Esc: nothing is selected and a click acts again; false when it was so already.
    bool endSelecting();
    void toggleSelection(const QModelIndex &index);
    void selectAll() override;

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);
    /// The quick action of this device asks first: the owner asks, and acts when the person agreed.
    void confirmationWanted(const QString &deviceId);
    /// The owner shows what can be done with this device, at this place of the screen.
    void menuWanted(const QModelIndex &index, const QPoint &globalPos);
    void selectingChanged(bool isSelecting);

protected Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    /// Nothing by itself: what a key or a click selects is decided where it is handled.
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event) const override;

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
    void readRows() const;
    void updateLook();
    [[nodiscard]] QPoint offset() const { return {0, verticalOffset()}; }
    [[nodiscard]] TilePart partAt(const QModelIndex &index, const QPoint &point) const;
    void touch(const QModelIndex &index, TilePart hovered);
    void dragTo(int x);
    void endDrag(bool isKept);
    [[nodiscard]] QModelIndex rowIndex(int row) const;
    /// First and last row that may be in sight; last < first when none is.
    [[nodiscard]] std::pair<int, int> rowsInSight() const;
    bool moveByKey(const QKeyEvent &event);
    bool stepByKey(const QKeyEvent &event);
    /// True when the click was about the selection and nothing else.
    bool selectByClick(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void selectTo(const QModelIndex &index);
    void wantMenu(const QModelIndex &index, const QPoint &globalPos);
    [[nodiscard]] QString headingOf(const QString &key) const;
    void paintHeading(QPainter &painter, int section);
    [[nodiscard]] int switchedOnIn(int section);
    void tellNameChanged(int row);

    const Home &m_home;
    const UiWords &m_words;
    TileDelegate *m_delegate;
    mutable TileLayout m_layout;
    mutable bool m_isLayoutDirty = true;
    mutable bool m_areRowsDirty = true;
    std::vector<int> m_onCounts; ///< per section; −1 = count again when painted
    QPersistentModelIndex m_touched;
    TileInteraction m_interaction;
    std::optional<Level> m_dragged;
    Pacer m_pacer;
    QTimer m_ages;
    QElapsedTimer m_typed; ///< since the last letter of a name
    Grouping m_grouping = Grouping::Zone;
    QPersistentModelIndex m_anchor; ///< where a range of selected tiles begins
    bool m_isSelecting = false;
    bool m_hadSelection = false;
};

} // namespace foyer
