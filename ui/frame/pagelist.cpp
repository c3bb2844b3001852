// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/pagelist.h"

#include "ui/frame/pages.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace foyer {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int iconRole = Qt::UserRole + 2;
constexpr int groupRole = Qt::UserRole + 3; ///< true for the first page of a group but the first

int groupGap()
{
    return Theme::spacing(2);
}

class PageItemDelegate : public QStyledItemDelegate
{
public:
    explicit PageItemDelegate(PageList *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        return {0, m_list->rowHeight() + (index.data(groupRole).toBool() ? groupGap() : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours &colours = coloursFor(option.palette);
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRectF box = QRectF(option.rect).adjusted(2, 2, -2, -2);
        // From the left edge of a page read from the left.
        const auto mirrored = [&option](const QRectF &rect) {
            return option.direction == Qt::LeftToRight
                       ? rect
                       : QRectF(QPointF(option.rect.left() + option.rect.right() + 1 - rect.right(),
                                        rect.top()),
                                rect.size());
        };
        if (index.data(groupRole).toBool()) {
            painter->fillRect(QRectF(box.left() + Theme::spacing(2),
                                     option.rect.top() + groupGap() / 2.0 - 1,
                                     box.width() - Theme::spacing(4), 1),
                              colours.border);
            box.setTop(box.top() + groupGap());
        }
        if (current || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(blended(colours.sidebar, current ? colours.accent : colours.text,
                                      current ? 0.18 : 0.07));
            painter->drawRoundedRect(box, Theme::radius, Theme::radius);
        }
        if (current) { // a bar beside the page that is open: the sign that needs no colour
            painter->setBrush(colours.accent);
            painter->drawRoundedRect(
                mirrored(QRectF(box.left(), box.top() + 8, 3, box.height() - 16)), 1.5, 1.5);
        }
        const QColor ink = current ? colours.text : colours.textMuted;
        const double iconX = m_list->isCollapsed() ? box.center().x() - Theme::iconSize / 2.0
                                                   : box.left() + Theme::spacing(3);
        const QRectF icon(iconX, box.center().y() - Theme::iconSize / 2.0, Theme::iconSize,
                          Theme::iconSize);
        painter->drawPixmap(mirrored(icon).topLeft(),
                            tintedPixmap(index.data(iconRole).toString(), Theme::iconSize,
                                         current ? colours.accent : ink,
                                         painter->device()->devicePixelRatioF()));
        if (!m_list->isCollapsed()) {
            painter->setFont(current ? Theme::font(Theme::FontRole::Strong, option.font)
                                     : option.font);
            painter->setPen(ink);
            const QRectF room =
                box.adjusted(Theme::spacing(3) + Theme::iconSize + Theme::spacing(3), 0, -4, 0);
            painter->drawText(mirrored(room), Qt::AlignVCenter | Qt::AlignLeading,
                              painter->fontMetrics().elidedText(index.data().toString(),
                                                                Qt::ElideRight,
                                                                static_cast<int>(room.width())));
        }
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, box, colours, Theme::radius);
        painter->restore();
    }

private:
    PageList *m_list;
};

} // namespace

PageList::PageList(const QList<PageEntry> &pages, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("pageList"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(new PageItemDelegate(this));
    viewport()->setAutoFillBackground(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    int group = pages.isEmpty() ? 0 : pages.first().group;
    for (const PageEntry &page : pages) {
        auto *item = new QListWidgetItem(page.title, this);
        item->setData(idRole, page.id);
        item->setData(iconRole, page.iconName);
        if (std::exchange(group, page.group) != page.group) {
            item->setData(groupRole, true);
            ++m_groupGaps;
        }
        const int number = count();
        if (number <= 9)
            item->setToolTip(tr("%1 (Alt+%2)").arg(page.title, QString::number(number)));
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(idRole).toString());
    });
    fitRows();
}

void PageList::fitRows()
{
    const int text = fontMetrics().height();
    const int roomy = std::max(text + Theme::spacing(4), Theme::spacing(10));
    const int dense = std::max(text + Theme::spacing(2), Theme::spacing(7));
    const int room = viewport()->height() - m_groupGaps * groupGap();
    const int height = std::clamp(room / std::max(count(), 1), dense, roomy);
    if (height == m_rowHeight)
        return;
    m_rowHeight = height;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void PageList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fitRows();
    scrollTo(currentIndex());
}

void PageList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void PageList::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    viewport()->update();
}

void PageList::setCurrentPage(const QString &id)
{
    const QSignalBlocker blocker(this);
    int current = -1; // a page that is not in the list
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(idRole).toString() == id)
            current = row;
    }
    setCurrentRow(current);
}

QSize PageList::sizeHint() const
{
    return {Theme::spacing(40), count() * m_rowHeight + m_groupGaps * groupGap() + 4};
}

} // namespace foyer
