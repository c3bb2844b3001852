// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/moods/valuetree.h"

#include "ui/frame/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/foldarrow.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace foyer {

namespace {

constexpr int keyRole = Qt::UserRole + 1;
enum Column { What, Text, ColumnCount };

template<typename Visit>
void eachValue(const QTreeWidget &tree, Visit visit)
{
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        QTreeWidgetItem *device = tree.topLevelItem(i);
        for (int j = 0; j < device->childCount(); ++j) {
            if (device->child(j)->flags().testFlag(Qt::ItemIsUserCheckable))
                visit(device->child(j));
        }
    }
}

} // namespace

ValueTree::ValueTree(const QStringList &headings, QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setHeaderLabels(headings);
    setItemDelegate(new ValueDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    setMinimumHeight(Theme::spacing(60));
    connect(this, &QTreeWidget::itemChanged, this, &ValueTree::choiceChanged);
}

void ValueTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    paintRowFoldArrow(*this, *painter, rect, index, !index.parent().isValid());
}

void ValueDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (!index.flags().testFlag(Qt::ItemIsEnabled))
        setInk(option, inksOf(*option).muted);
    const QString icon = index.data(IconNameRole).toString();
    if (!icon.isEmpty())
        setSymbol(option, icon, inksOf(*option).text);
}

void ValueTree::setValues(const QList<Value> &values)
{
    {
        const QSignalBlocker quiet(this);
        clear();
        QTreeWidgetItem *device = nullptr;
        QString last;
        for (const Value &value : values) {
            const QString id = value.key.section(QLatin1Char(' '), 0, 0);
            if (!device || id != last) {
                device = new QTreeWidgetItem(this);
                device->setText(What, plain(value.device, 120));
                device->setText(Text, plain(value.zone, 120));
                device->setData(What, ValueDelegate::IconNameRole, value.iconName);
                device->setFirstColumnSpanned(false);
                device->setFont(What, Theme::font(Theme::FontRole::Strong, font()));
                device->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsAutoTristate |
                                 Qt::ItemIsUserCheckable);
                device->setExpanded(true);
                last = id;
            }
            auto *row = new QTreeWidgetItem(device);
            row->setText(What, plain(value.title, 120));
            const QString text = plain(value.text, 160);
            row->setText(Text, value.bar.isEmpty() ? text
                               : text.isEmpty()
                                   ? value.bar
                                   : QString(text + QStringLiteral(" · ") + value.bar));
            row->setData(What, keyRole, value.key);
            row->setData(What, Qt::AccessibleTextRole,
                         QString(plain(value.device, 120) + QLatin1Char(' ') + value.title +
                                 QStringLiteral(", ") + row->text(Text)));
            if (value.bar.isEmpty()) {
                row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
                row->setCheckState(What, value.isChosen ? Qt::Checked : Qt::Unchecked);
            } else {
                row->setFlags(Qt::ItemIsSelectable); // greyed; the reason can be read
            }
        }
        // A device of which nothing can be ticked has no tick of its own.
        for (int i = 0; i < topLevelItemCount(); ++i) {
            QTreeWidgetItem *top = topLevelItem(i);
            bool canBeTicked = false;
            for (int j = 0; j < top->childCount(); ++j)
                canBeTicked =
                    canBeTicked || top->child(j)->flags().testFlag(Qt::ItemIsUserCheckable);
            if (!canBeTicked) {
                top->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
                top->setData(What, Qt::CheckStateRole, QVariant());
            }
        }
        header()->resizeSection(What, Theme::spacing(80));
        if (topLevelItemCount() > 0)
            setCurrentItem(topLevelItem(0));
    }
    Q_EMIT choiceChanged();
}

QSet<QString> ValueTree::chosen() const
{
    QSet<QString> keys;
    eachValue(*this, [&](const QTreeWidgetItem *row) {
        if (row->checkState(What) == Qt::Checked)
            keys.insert(row->data(What, keyRole).toString());
    });
    return keys;
}

int ValueTree::choosable() const
{
    int count = 0;
    eachValue(*this, [&](const QTreeWidgetItem *) { ++count; });
    return count;
}

void ValueTree::chooseAll(bool isChosen)
{
    {
        const QSignalBlocker quiet(this);
        eachValue(*this, [&](QTreeWidgetItem *row) {
            row->setCheckState(What, isChosen ? Qt::Checked : Qt::Unchecked);
        });
    }
    viewport()->update();
    Q_EMIT choiceChanged();
}

} // namespace foyer
