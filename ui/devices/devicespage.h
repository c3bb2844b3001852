// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/devicefilter.h"
#include "net/result.h"
#include "ui/widgets/page.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QAbstractItemView;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace foyer {

class ClassFilterBox;
class DeviceTable;
class EmptyState;
class MessageBar;
class Program;
class Segmented;
class TileSelectionBar;
class TileView;
class UiWords;
class ZoneFilterBox;

/// The page with every device: tiles or table, narrowed by text, zone, class and favourites, in an
/// order of one's choice; some hidden, many selected at once. Opens nothing itself: the frame owns
/// the drawer.
class DevicesPage : public Page
{
    Q_OBJECT

public:
    DevicesPage(Program &program, const UiWords &words, QWidget *parent = nullptr);
    ~DevicesPage() override;

    void setZone(const QString &zoneId); ///< empty = the whole home
    void showDevice(const QString &deviceId) override;
    bool closeTopmost() override;
    QWidget *firstFocus() override;
    void clearFilters();
    /// Hides devices here, for this hub, or shows them again (also those the hub hides);
    /// remembered.
    void setHidden(const QStringList &deviceIds, bool isHidden);

Q_SIGNALS:
    void deviceActivated(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class View { Tiles, Table };

    void buildHeader();
    void buildContent();
    void setView(View view);
    void showContent();
    void explainNoMatch();
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QAbstractItemView *view() const;
    // Made when they are wanted first: most starts show tiles and nothing else.
    DeviceTable *table();
    EmptyState *noDevices();
    EmptyState *noMatch();

    // devicespagemenus.cpp
    void buildOptions();
    void fillOptions(QMenu *menu);
    void addOrder(QMenu *menu, const QString &text, DeviceFilter::Order order, int column);
    void chooseOrder(DeviceFilter::Order order, int column);
    void arrangeTiles();
    void applyOrder();
    void showMenu(const QModelIndex &index, const QPoint &globalPos);

    // devicespageacts.cpp
    void confirmQuickAction(const QString &deviceId);
    void loadHidden();
    void tellHidden(const QStringList &deviceIds);
    void toggleFavourite(const QString &deviceId);
    void favouriteFailed(const QString &deviceId, const Error &error);
    void showNotice(const QString &text, const QString &detail, const QString &actionText,
                    std::function<void()> action);
    void showSelection();
    void setSelecting(bool isSelecting);
    bool endSelecting();
    void actOnSelection(int verb, double level0to1);
    [[nodiscard]] QStringList selectedDevices() const;

    Program &m_program;
    const UiWords &m_words;
    DeviceFilter m_filter;
    ZoneFilterBox *m_zones;
    ClassFilterBox *m_classes;
    Segmented *m_views;
    QToolButton *m_favourites, *m_options, *m_select;
    TileSelectionBar *m_selection;
    MessageBar *m_notice;
    QMetaObject::Connection m_noticeAction;
    QStackedWidget *m_stack;
    TileView *m_tiles;
    DeviceTable *m_table = nullptr;
    EmptyState *m_noDevices = nullptr;
    EmptyState *m_noMatch = nullptr;
    QWidget *m_skeleton;
    View m_view = View::Tiles;
    DeviceFilter::Order m_tileOrder = DeviceFilter::Order::Zone;
    QSet<QString> m_hidden, m_shown;
    QPointer<QMenu> m_menu;
    QTimer m_countLater; ///< many rows that come and go are counted once
};

} // namespace foyer
