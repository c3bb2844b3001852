// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/devicefilter.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace foyer {

class ClassFilterBox;
class DeviceTable;
class EmptyState;
class Program;
class Segmented;
class TileView;
class UiWords;
class ZoneFilterBox;

/// The page with every device: tiles or table, narrowed by text, zone and class. Opens nothing
/// itself: the frame owns the drawer.
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

Q_SIGNALS:
    void deviceActivated(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class View { Tiles, Table };

    void buildHeader();
    void buildContent();
    void setView(View view);
    void showContent();
    void confirmQuickAction(const QString &deviceId);
    [[nodiscard]] bool isFiltered() const;

    Program &m_program;
    const UiWords &m_words;
    DeviceFilter m_filter;
    ZoneFilterBox *m_zones;
    ClassFilterBox *m_classes;
    Segmented *m_views;
    QStackedWidget *m_stack;
    TileView *m_tiles;
    DeviceTable *m_table;
    EmptyState *m_noDevices;
    EmptyState *m_noMatch;
    QWidget *m_skeleton;
    View m_view = View::Tiles;
};

} // namespace foyer
