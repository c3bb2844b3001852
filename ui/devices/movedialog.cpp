// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/movedialog.h"

#include "homey/home.h"
#include "ui/frame/text.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace foyer {

namespace {
constexpr int deepest = 16;
}

MoveDialog::MoveDialog(Program &program, const UiWords &words, const QString &deviceId,
                       QWidget *parent)
    : DeviceDialog(program, words, deviceId, QString(), parent)
    , m_zones(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("moveDialog"));
    const QString heading =
        tr("Move “%1” to a zone").arg(device() ? plain(device()->name) : QString());
    setHeading(heading);
    setActionText(tr("Move"));
    m_zones->setObjectName(QStringLiteral("moveZones"));
    m_zones->setAccessibleName(tr("Zone"));
    m_zones->setColumnCount(1);
    m_zones->header()->hide();
    m_zones->setRootIsDecorated(false);
    m_zones->setItemsExpandable(false);
    m_zones->setIndentation(Theme::spacing(5));
    m_zones->setIconSize(QSize(Theme::iconSize, Theme::iconSize));
    m_zones->setUniformRowHeights(true);
    m_zones->setMinimumHeight(Theme::spacing(70));
    fill(QString(), nullptr, 0);
    m_zones->expandAll();
    body()->addWidget(m_zones);
    connect(m_zones, &QTreeWidget::itemActivated, this, &MoveDialog::accept);
    connect(m_zones, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *now) { setAcceptable(now != nullptr); });
    setAcceptable(m_zones->currentItem() != nullptr);
    m_zones->setFocus();
}

void MoveDialog::fill(const QString &parentId, QTreeWidgetItem *parent, int depth)
{
    const Home &home = program().home();
    const QStringList children = home.childZones(parentId);
    for (const QString &id : children) {
        auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_zones);
        item->setText(0, plain(home.zoneName(id)));
        item->setIcon(0, themedIcon(zoneIconName(home.zone(id)->icon), QPalette::Text));
        item->setData(0, Qt::UserRole, id);
        item->setSizeHint(0, QSize(0, Theme::controlHeight));
        if (device() && device()->zoneId == id)
            m_zones->setCurrentItem(item);
        if (depth < deepest)
            fill(id, item, depth + 1);
    }
}

QJsonObject MoveDialog::changes() const
{
    const Device *now = device();
    const QTreeWidgetItem *item = m_zones->currentItem();
    const QString zone = item ? item->data(0, Qt::UserRole).toString() : QString();
    if (!now || zone.isEmpty() || zone == now->zoneId)
        return {};
    return {{QStringLiteral("zone"), zone}};
}

} // namespace foyer
