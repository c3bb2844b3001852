// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/rowlist.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace foyer {

RowList::RowList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false); // the card's face shows
}

void RowList::setModel(QAbstractItemModel *newModel)
{
    QListView::setModel(newModel);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &RowList::fit);
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &RowList::fit);
    }
    fit();
}

void RowList::setRowHeight(int height)
{
    m_rowHeight = height;
    fit();
}

void RowList::setMostRows(int rows)
{
    m_mostRows = rows;
    fit();
}

void RowList::fit()
{
    updateGeometry();
    Q_EMIT rowsChanged();
}

QSize RowList::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int shown = m_mostRows > 0 ? std::min(rows, m_mostRows) : rows;
    return {200, shown * m_rowHeight};
}

QSize RowList::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const bool isOpening = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOpening && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void RowList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        Q_EMIT opened(index);
}

void RowList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // The keyboard arrives somewhere.
    const bool isByKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && !currentIndex().isValid() && model())
        setCurrentIndex(model()->index(0, 0));
}

void RowList::wheelEvent(QWheelEvent *event)
{
    // Nothing to scroll here: the page scrolls.
    if (verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QListView::wheelEvent(event);
}

} // namespace foyer
