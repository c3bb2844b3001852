// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/operationlist.h"

#include "homey/operation.h"
#include "ui/frame/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/foldarrow.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace foyer {

namespace {

constexpr int indexRole = Qt::UserRole + 1; ///< in the catalogue; -1 the own path; none: a manager
constexpr int methodRole = Qt::UserRole + 2;
constexpr int mutedRole = Qt::UserRole + 3;

/// Name left, method right.
class OperationDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        paintFace(painter, cell);
        const Inks inks = inksOf(option);
        const bool isMuted = index.data(mutedRole).toBool();
        const QString method = index.data(methodRole).toString();
        const QRect room = option.rect.adjusted(Theme::spacing(1), 0, -Theme::spacing(2), 0);
        const QFont caption = Theme::font(Theme::FontRole::Caption, option.font);
        const int width = QFontMetrics(caption).horizontalAdvance(method);
        painter->save();
        painter->setFont(caption);
        painter->setPen(inks.muted);
        painter->drawText(QStyle::visualRect(option.direction, room, room), method,
                          QTextOption(Qt::AlignTrailing | Qt::AlignVCenter));
        const bool isManager = !index.data(indexRole).isValid();
        painter->setFont(isManager ? Theme::font(Theme::FontRole::Strong, option.font)
                                   : option.font);
        painter->setPen(isMuted ? inks.muted : inks.text);
        QRect name = room;
        name.setWidth(room.width() - width - Theme::spacing(2));
        name = QStyle::visualRect(option.direction, room, name);
        painter->drawText(
            name, Qt::AlignVCenter | Qt::AlignLeading,
            painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, name.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + Theme::spacing(3)};
    }
};

QTreeWidgetItem *row(const QString &text, int index, const QString &method)
{
    auto *item = new QTreeWidgetItem({text});
    item->setData(0, indexRole, index);
    item->setData(0, methodRole, method);
    return item;
}

} // namespace

OperationList::OperationList(const OperationCatalogue &catalogue, QWidget *parent)
    : QTreeWidget(parent)
    , m_catalogue(catalogue)
{
    setObjectName(QStringLiteral("operationList"));
    setAccessibleName(tr("Operations"));
    setFrameShape(QFrame::NoFrame);
    setColumnCount(1);
    header()->hide();
    header()->setSectionResizeMode(QHeaderView::Stretch);
    setAnimated(false);
    setUniformRowHeights(true);
    setIndentation(Theme::spacing(4));
    setItemDelegate(new OperationDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addTopLevelItem(row(tr("Own path"), -1, {}));
    QTreeWidgetItem *manager = nullptr;
    for (int i = 0; i < m_catalogue.all().size(); ++i) {
        const Operation &operation = m_catalogue.all().at(i);
        if (!manager || manager->text(0) != operation.manager) {
            manager = new QTreeWidgetItem({operation.manager});
            addTopLevelItem(manager);
        }
        QTreeWidgetItem *item = row(operation.id, i, QString::fromLatin1(operation.method));
        item->setData(0, Qt::AccessibleTextRole,
                      QString(operation.manager + QStringLiteral(", ") + operation.id +
                              QStringLiteral(", ") + QString::fromLatin1(operation.method)));
        manager->addChild(item);
    }
    setCurrentItem(topLevelItem(0));
    setText({});
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && item->data(0, indexRole).isValid())
            Q_EMIT chosen(operationOf(item));
    });
}

const Operation *OperationList::operationOf(const QTreeWidgetItem *item) const
{
    const int index = item ? item->data(0, indexRole).toInt() : -1;
    return index < 0 ? nullptr : &m_catalogue.all().at(index);
}

int OperationList::total() const
{
    return static_cast<int>(m_catalogue.all().size());
}

void OperationList::drawBranches(QPainter *painter, const QRect &rect,
                                 const QModelIndex &index) const
{
    paintFoldArrow(*this, *painter, rect, index);
}

void OperationList::setRefusal(const Refusal &refusal)
{
    for (int i = 1; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *manager = topLevelItem(i);
        for (int j = 0; j < manager->childCount(); ++j) {
            QTreeWidgetItem *item = manager->child(j);
            const Operation &operation = *operationOf(item);
            const QString reason = refusal(operation);
            const QString path =
                operation.pathPattern(operation.isOn(Dialect::V3) ? Dialect::V3 : Dialect::V2);
            item->setData(0, mutedRole, !reason.isEmpty());
            item->setToolTip(0, reason.isEmpty() ? plainToolTip(path) : plainToolTip(reason));
            item->setData(0, Qt::AccessibleDescriptionRole, reason);
        }
    }
    viewport()->update();
}

void OperationList::setText(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_shown = 0;
    for (int i = 1; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *manager = topLevelItem(i);
        int inside = 0;
        for (int j = 0; j < manager->childCount(); ++j) {
            const Operation &operation = *operationOf(manager->child(j));
            const QString all = operation.id + QLatin1Char(' ') +
                                QString::fromLatin1(operation.method) + QLatin1Char(' ') +
                                operation.pathPattern(Dialect::V3) + QLatin1Char(' ') +
                                operation.pathPattern(Dialect::V2);
            const bool matches =
                std::all_of(words.cbegin(), words.cend(), [&all](const QString &word) {
                    return all.contains(word, Qt::CaseInsensitive);
                });
            manager->child(j)->setHidden(!matches);
            inside += matches ? 1 : 0;
        }
        manager->setHidden(inside == 0);
        manager->setExpanded(!words.isEmpty() ||
                             (currentItem() && currentItem()->parent() == manager));
        m_shown += inside;
    }
}

void OperationList::choose(const Operation *operation)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = topLevelItem(i);
        if (!operation && i == 0)
            setCurrentItem(top);
        for (int j = 0; operation && j < top->childCount(); ++j) {
            if (operationOf(top->child(j)) == operation) {
                top->setExpanded(true);
                setCurrentItem(top->child(j));
                scrollToItem(top->child(j));
            }
        }
    }
}

} // namespace foyer
