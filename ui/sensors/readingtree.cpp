// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sensors/readingtree.h"

#include "ui/sensors/readinglist.h"
#include "ui/sensors/trends.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace foyer {

namespace {

constexpr int ageInterval = 30'000;
constexpr int settleInterval = 80;

/// Letters a column wants, and the width of the page (in letters) below which it is left out.
struct ColumnWish
{
    int letters;
    int leftOutBelow;
};
constexpr ColumnWish wishes[] = {
    {28, 0},   // device
    {18, 92},  // zone
    {20, 74},  // reading
    {20, 0},   // value
    {22, 124}, // today
    {22, 106}, // trend
    {14, 56},  // age
};

} // namespace

ReadingTree::ReadingTree(ReadingList &list, Trends &trends, QWidget *parent)
    : QTreeView(parent)
    , m_list(list)
    , m_trends(trends)
{
    setObjectName(QStringLiteral("readingTree"));
    setAccessibleName(tr("Readings"));
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setRootIsDecorated(true);
    setIndentation(Theme::spacing(5));
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new ReadingDelegate(list, trends, this));
    setModel(&list);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header()->setHighlightSections(false);
    header()->setSortIndicator(ReadingModel::ZoneColumn, Qt::AscendingOrder);
    setSortingEnabled(true);

    connect(this, &QAbstractItemView::activated, this, &ReadingTree::open);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_isArranging)
            m_folded.insert(index.data(ReadingModel::KindRole).toInt());
        m_settled.start();
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_isArranging)
            m_folded.remove(index.data(ReadingModel::KindRole).toInt());
        m_settled.start();
    });
    m_unfold.setSingleShot(true);
    m_unfold.setInterval(0);
    connect(&m_unfold, &QTimer::timeout, this, &ReadingTree::expandKinds);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleInterval);
    connect(&m_settled, &QTimer::timeout, this, &ReadingTree::wantVisible);
    const auto settle = [this] { m_settled.start(); };
    connect(&list, &QAbstractItemModel::layoutChanged, this, settle);
    connect(&list, &QAbstractItemModel::rowsRemoved, this, settle);
    connect(&list, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        if (!parent.isValid())
            m_unfold.start(); // not while the list is still at it
        m_settled.start();
    });
    connect(&trends, &Trends::arrived, this, [this] { viewport()->update(); });
    m_ages.setInterval(ageInterval);
    connect(&m_ages, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    expandKinds();
}

void ReadingTree::refresh()
{
    expandKinds();
    m_settled.start();
}

void ReadingTree::expandKinds()
{
    m_isArranging = true;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const QModelIndex kind = m_list.index(row, 0);
        // What was searched for must not stay folded away.
        setExpanded(kind, m_list.isNarrowed() ||
                              !m_folded.contains(kind.data(ReadingModel::KindRole).toInt()));
    }
    m_isArranging = false;
}

void ReadingTree::wantVisible()
{
    if (!isVisible() || isColumnHidden(ReadingModel::TrendColumn))
        return;
    QList<Trends::Key> keys;
    const int bottom = viewport()->height();
    for (QModelIndex index = indexAt(QPoint(0, 0)); index.isValid(); index = indexBelow(index)) {
        if (visualRect(index.siblingAtColumn(0)).top() > bottom)
            break;
        const QString id = index.data(ReadingModel::DeviceIdRole).toString();
        if (!id.isEmpty())
            keys << Trends::Key(id, index.data(ReadingModel::CapabilityIdRole).toString());
    }
    m_trends.setWanted(keys);
}

void ReadingTree::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                              const QList<int> &roles)
{
    // Rows have one height, and out of sight there is nothing to paint: the base class is for who
    // listens through assistive technology.
    const QRect cell = isVisible() ? visualRect(topLeft.siblingAtColumn(0)) : QRect();
    if (!cell.isValid() || cell.bottom() < 0 || cell.top() > viewport()->height())
        return;
    if (QAccessible::isActive())
        QTreeView::dataChanged(topLeft, bottomRight, roles);
    else
        viewport()->update(QRect(0, cell.top(), viewport()->width(), cell.height()));
}

void ReadingTree::open(const QModelIndex &index)
{
    const QString id = index.data(ReadingModel::DeviceIdRole).toString();
    if (!id.isEmpty())
        Q_EMIT deviceActivated(id);
    else if (index.isValid())
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
}

void ReadingTree::keyPressEvent(QKeyEvent *event)
{
    const bool isOpening = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOpening && currentIndex().isValid()) {
        open(currentIndex());
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ReadingTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QTreeView::mousePressEvent(event);
    // A heading folds wherever it is pressed; its arrow was handled above.
    const bool isHeading = index.isValid() && !index.parent().isValid();
    const QRect arrow = visualRect(index.siblingAtColumn(0));
    const bool isOnArrow =
        isRightToLeft() ? event->pos().x() > arrow.right() : event->pos().x() < arrow.left();
    if (isHeading && !isOnArrow && event->button() == Qt::LeftButton)
        open(index);
}

void ReadingTree::fitColumns()
{
    const int letter = std::max(1, fontMetrics().averageCharWidth());
    const int room = viewport()->width();
    int fixed = 0, wanted = 0;
    for (int column = 0; column < ReadingModel::ColumnCount; ++column) {
        const ColumnWish &wish = wishes[column];
        setColumnHidden(column, room < wish.leftOutBelow * letter);
        if (!isColumnHidden(column))
            wanted += wish.letters;
    }
    for (int column = 1; column < ReadingModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = std::max(wishes[column].letters * room / std::max(1, wanted),
                                   header()->sectionSizeHint(column));
        header()->resizeSection(column, width);
        fixed += width;
    }
    header()->resizeSection(0, std::max(letter * 14, room - fixed));
}

void ReadingTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
    m_settled.start();
}

void ReadingTree::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    m_settled.start();
}

void ReadingTree::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    fitColumns();
    m_settled.start();
    m_ages.start();
}

void ReadingTree::hideEvent(QHideEvent *event)
{
    QTreeView::hideEvent(event);
    m_ages.stop();
    m_trends.setWanted({});
}

} // namespace foyer
