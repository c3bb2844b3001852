// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/energy/consumerscard.h"

#include "homey/home.h"
#include "ui/home/powerrows.h"
#include "ui/home/rowlist.h"

#include <QVBoxLayout>

namespace foyer {

ConsumersCard::ConsumersCard(const Home &home, const QString &name, const QString &title,
                             QAbstractItemModel &model, QWidget *parent)
    : HomeCard(QStringLiteral("energy"), title, parent)
{
    auto *list = new RowList(this);
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setItemDelegate(new PowerRowDelegate(list));
    list->setRowHeight(PowerRowDelegate::height(list->fontMetrics()));
    list->setModel(&model);
    connect(list, &RowList::opened, this, [this, &home](const QModelIndex &index) {
        const QString id = index.data(PowerRows::DeviceIdRole).toString();
        if (home.device(id))
            Q_EMIT deviceActivated(id);
    });
    content()->addWidget(list);
}

} // namespace foyer
