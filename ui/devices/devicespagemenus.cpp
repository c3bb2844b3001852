// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menus of the devices page: the order, and what one can do with a device.

#include "homey/household.h"
#include "models/devicemodel.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/tileview.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMetaEnum>
#include <QToolButton>

namespace foyer {

namespace {

using Order = DeviceFilter::Order;
const QString orderPreference = QStringLiteral("devices.order");

/// The names of the orders in the preferences.
const QHash<QString, Order> &orderNames()
{
    static const QHash<QString, Order> names{{QStringLiteral("hub"), Order::Hub},
                                             {QStringLiteral("name"), Order::Name},
                                             {QStringLiteral("zone"), Order::Zone},
                                             {QStringLiteral("class"), Order::Class},
                                             {QStringLiteral("change"), Order::LastChange}};
    return names;
}

} // namespace

void DevicesPage::buildOptions()
{
    m_tileOrder = orderNames().value(m_program.preference(orderPreference).toString(), Order::Zone);
    m_options->setObjectName(QStringLiteral("deviceOrder"));
    m_options->setIcon(themedIcon(QStringLiteral("sort")));
    m_options->setToolTip(tr("Order and hidden devices"));
    m_options->setAccessibleName(tr("Order and hidden devices"));
    m_options->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_options);
    menu->setObjectName(QStringLiteral("deviceOrderMenu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillOptions(menu); });
    m_options->setMenu(menu);
}

void DevicesPage::fillOptions(QMenu *menu)
{
    menu->clear();
    menu->addSection(tr("Order"));
    delete menu->findChild<QActionGroup *>();
    new QActionGroup(menu);
    addOrder(menu, tr("As in the hub"), Order::Hub, -1);
    addOrder(menu, tr("By name"), Order::Name, DeviceModel::Name);
    addOrder(menu, tr("By zone"), Order::Zone, DeviceModel::ZoneColumn);
    addOrder(menu, tr("By kind"), Order::Class, DeviceModel::Class);
    addOrder(menu, tr("Last changed first"), Order::LastChange, DeviceModel::LastChange);
    menu->addSeparator();
    const int hidden = m_filter.hiddenCount();
    QAction *shows = menu->addAction(tr("Show hidden (%1)").arg(m_words.locale().toString(hidden)));
    shows->setObjectName(QStringLiteral("showHidden"));
    shows->setCheckable(true);
    shows->setChecked(m_filter.showsHidden());
    shows->setEnabled(hidden > 0 || m_filter.showsHidden());
    connect(shows, &QAction::triggered, this, [this](bool isOn) {
        m_filter.setShowsHidden(isOn);
        showContent();
    });
}

void DevicesPage::addOrder(QMenu *menu, const QString &text, Order order, int column)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString(QStringLiteral("order/") + orderNames().key(order)));
    action->setCheckable(true);
    action->setChecked(m_view == View::Tiles
                           ? order == m_tileOrder
                           : column == m_table->horizontalHeader()->sortIndicatorSection());
    menu->findChild<QActionGroup *>()->addAction(action);
    connect(action, &QAction::triggered, this,
            [this, order, column] { chooseOrder(order, column); });
}

void DevicesPage::chooseOrder(Order order, int column)
{
    if (m_view == View::Table) {
        m_table->sortBy(column,
                        order == Order::LastChange ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
    m_tileOrder = order;
    m_program.setPreference(orderPreference, orderNames().key(order));
    applyOrder();
}

void DevicesPage::arrangeTiles()
{
    m_filter.setOrder(m_tileOrder);
    m_tiles->setGrouping(m_tileOrder == Order::Zone    ? TileView::Grouping::Zone
                         : m_tileOrder == Order::Class ? TileView::Grouping::Class
                                                       : TileView::Grouping::None);
}

void DevicesPage::applyOrder()
{
    if (m_view == View::Table) {
        m_filter.setOrder(Order::Column);
        m_table->restoreSorting();
    } else {
        arrangeTiles();
    }
    if (const QModelIndex current = view()->currentIndex(); current.isValid())
        view()->scrollTo(current);
}

void DevicesPage::showMenu(const QModelIndex &index, const QPoint &globalPos)
{
    if (m_menu && m_menu->isVisible())
        return; // a key may come as a key and as a wish for the menu
    const TileFacts facts = TileFacts::of(index);
    const QString id = facts.id;
    m_menu = new QMenu(this);
    m_menu->setObjectName(QStringLiteral("deviceMenu"));
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this](const char *name, const QString &icon, const QString &text,
                            auto action) {
        QAction *made = m_menu->addAction(themedIcon(icon), text);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QAction::triggered, this, action);
        return made;
    };
    if (facts.canAct()) {
        const QString text = !facts.hasSwitch() ? tr("Quick action")
                             : *facts.isOn      ? tr("Switch off")
                                                : tr("Switch on");
        add("deviceMenuAct", facts.actionIcon(), text, [this, id] {
            m_tiles->act(m_filter.mapFromSource(m_program.deviceModel().indexOf(id)));
        });
    }
    add("deviceMenuOpen", QStringLiteral("info"), tr("Open"),
        [this, id] { Q_EMIT deviceActivated(id); });
    m_menu->addSeparator();
    const bool isFavourite = m_program.household().favourites.contains(id);
    add("deviceMenuFavourite", isFavourite ? QStringLiteral("star-filled") : QStringLiteral("star"),
        // The key beside the words only: the page has the one that works.
        QString((isFavourite ? tr("Remove from favourites") : tr("Add to favourites")) +
                QLatin1Char('\t') +
                QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::NativeText)),
        [this, id] { toggleFavourite(id); });
    QStringList group = selectedDevices();
    if (!group.contains(id))
        group = QStringList{id};
    const int many = int(group.size());
    if (facts.isHidden)
        add("deviceMenuHide", QStringLiteral("eye"),
            many == 1 ? tr("Show this device again") : tr("Show %n devices again", nullptr, many),
            [this, group] { setHidden(group, false); });
    else
        add("deviceMenuHide", QStringLiteral("eye-off"),
            many == 1 ? tr("Hide this device") : tr("Hide %n devices", nullptr, many),
            [this, group] { setHidden(group, true); });
    const bool isSelected = m_tiles->selectionModel()->isRowSelected(index.row());
    add("deviceMenuSelect", QStringLiteral("select"), isSelected ? tr("Deselect") : tr("Select"),
        [this, id] {
            m_tiles->toggleSelection(m_filter.mapFromSource(m_program.deviceModel().indexOf(id)));
        });
    add("deviceMenuCopy", QStringLiteral("copy"), tr("Copy name"),
        [name = facts.name] { QGuiApplication::clipboard()->setText(name); });
    m_menu->popup(globalPos);
}

} // namespace foyer
