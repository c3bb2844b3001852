// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/flowtree.h"

#include "homey/flows.h"
#include "ui/flows/flowlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/foldarrow.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace foyer {

namespace {

/// Letters a column wants, and the width of the tree (in letters) below which it is left out.
struct ColumnWish
{
    int letters;
    int leftOutBelow;
};
constexpr ColumnWish wishes[] = {{28, 0}, {12, 74}, {19, 0}, {15, 58}};

} // namespace

FlowTree::FlowTree(FlowList &list, const Flows &flows, QWidget *parent)
    : QTreeView(parent)
    , m_list(list)
{
    setObjectName(QStringLiteral("flowTree"));
    setAccessibleName(tr("Flows"));
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setIndentation(Theme::spacing(5));
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    auto *delegate = new FlowDelegate(list, flows, this);
    setItemDelegate(delegate);
    setModel(&list);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header()->setHighlightSections(false);
    connect(delegate, &FlowDelegate::switchPressed, this, &FlowTree::switchRequested);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_isArranging)
            m_folded.insert(m_list.idAt(index));
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_isArranging)
            m_folded.remove(m_list.idAt(index));
    });
    m_unfold.setSingleShot(true);
    m_unfold.setInterval(0);
    connect(&m_unfold, &QTimer::timeout, this, &FlowTree::expandFolders);
    connect(&list, &QAbstractItemModel::rowsInserted, &m_unfold, qOverload<>(&QTimer::start));
    connect(&list, &QAbstractItemModel::rowsMoved, &m_unfold, qOverload<>(&QTimer::start));
    expandFolders();
}

void FlowTree::refresh()
{
    expandFolders();
}

void FlowTree::choose(const QString &id)
{
    const QModelIndex index = m_list.indexOf(id);
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index);
}

void FlowTree::expandFolders()
{
    m_isArranging = true;
    QList<QModelIndex> open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < m_list.rowCount(parent); ++row) {
            const QModelIndex index = m_list.index(row, 0, parent);
            if (!FlowList::isFolder(index))
                continue;
            // What was searched for must not stay folded away.
            setExpanded(index, m_list.isNarrowed() || !m_folded.contains(m_list.idAt(index)));
            open << index;
        }
    }
    m_isArranging = false;
}

void FlowTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    const bool isPlain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isOpening =
        isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    if (current.isValid() && isOpening) {
        if (FlowList::isFolder(current))
            setExpanded(current, !isExpanded(current));
        else
            Q_EMIT openRequested();
        event->accept();
        return;
    }
    if (current.isValid() && isPlain && event->key() == Qt::Key_Space) {
        if (m_list.flowAt(current))
            Q_EMIT switchRequested(m_list.idAt(current));
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FlowTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QTreeView::mousePressEvent(event);
    if (!index.isValid() || !FlowList::isFolder(index) || event->button() != Qt::LeftButton)
        return;
    // A folder folds wherever it is pressed; its arrow was handled above.
    const QRect name = visualRect(index.siblingAtColumn(0));
    const bool isOnArrow =
        isRightToLeft() ? event->pos().x() > name.right() : event->pos().x() < name.left();
    if (!isOnArrow)
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
}

void FlowTree::fitColumns()
{
    const int letter = std::max(1, fontMetrics().averageCharWidth());
    const int room = viewport()->width();
    int fixed = 0;
    for (int column = 1; column < FlowModel::ColumnCount; ++column) {
        const ColumnWish &wish = wishes[column];
        setColumnHidden(column, room < wish.leftOutBelow * letter);
        if (isColumnHidden(column))
            continue;
        const int width = std::max(wish.letters * letter, header()->sectionSizeHint(column));
        header()->resizeSection(column, width);
        fixed += width;
    }
    header()->resizeSection(0, std::max(letter * 14, room - fixed));
}

void FlowTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void FlowTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    paintRowFoldArrow(*this, *painter, rect, index, FlowList::isFolder(index));
}

} // namespace foyer
