// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/pages.h"

#include "ui/alarms/alarmspage.h"
#include "ui/batteries/batteriespage.h"
#include "ui/connection/connectionpage.h"
#include "ui/console/consolepage.h"
#include "ui/devices/devicespage.h"
#include "ui/energy/energypage.h"
#include "ui/flows/flowspage.h"
#include "ui/frame/pageorder.h"
#include "ui/home/homepage.h"
#include "ui/insights/insightspage.h"
#include "ui/journal/journalpage.h"
#include "ui/logs/logspage.h"
#include "ui/moods/moodspage.h"
#include "ui/people/peoplepage.h"
#include "ui/sensors/sensorspage.h"
#include "ui/settings/settingspage.h"
#include "ui/system/systempage.h"
#include "ui/timeline/timelinepage.h"
#include "ui/variables/variablespage.h"
#include "ui/zones/zonespage.h"

#include <QCoreApplication>

namespace foyer {

namespace {

/// Not called tr(): lupdate would take the calls for its own and miss the marked texts.
QString translated(const char *text)
{
    return QCoreApplication::translate("foyer::Pages", text);
}

/// A page that needs nothing but the program and the words.
template<typename PageType>
Page *make(const PageContext &context, QWidget *parent)
{
    return new PageType(context.program, context.words, parent);
}

/// One that also leads to a device.
template<typename PageType>
Page *makeWithDevices(const PageContext &context, QWidget *parent)
{
    auto *page = new PageType(context.program, context.words, parent);
    QObject::connect(page, &PageType::deviceActivated, page, context.openDevice);
    return page;
}

Page *makeHome(const PageContext &context, QWidget *parent)
{
    auto *page = new HomePage(context.program, context.words, parent);
    QObject::connect(page, &HomePage::deviceActivated, page, context.openDevice);
    QObject::connect(page, &HomePage::zoneActivated, page, context.openZone);
    return page;
}

Page *makeZones(const PageContext &context, QWidget *parent)
{
    auto *page = new ZonesPage(context.program, context.words, parent);
    QObject::connect(page, &ZonesPage::zoneActivated, page, context.openZone);
    return page;
}

Page *makeJournal(const PageContext &context, QWidget *parent)
{
    auto *page = new JournalPage(context.program, context.words, parent);
    QObject::connect(page, &JournalPage::deviceRequested, page, context.openDevice);
    return page;
}

Page *makeVariables(const PageContext &context, QWidget *parent)
{
    auto *page = new VariablesPage(context.program, context.words, parent);
    QObject::connect(page, &VariablesPage::flowRequested, page, context.openFlow);
    return page;
}

Page *makeMoods(const PageContext &context, QWidget *parent)
{
    auto *page = new MoodsPage(context.program, context.words, parent);
    QObject::connect(page, &MoodsPage::flowRequested, page, context.openFlow);
    return page;
}

Page *makeSettings(const PageContext &context, QWidget *parent)
{
    return new SettingsPage(context.program, context.words, context.theme, parent);
}

Page *makeConnection(const PageContext &context, QWidget *parent)
{
    auto *page = new ConnectionPage(context.program, context.words, parent);
    QObject::connect(page, &ConnectionPage::logRequested, page,
                     [open = context.openPage] { open(QStringLiteral("logs")); });
    return page;
}

Page *makeLogs(const PageContext &context, QWidget *parent)
{
    return new LogsPage(context.program, parent);
}

} // namespace

QList<PageEntry> allPages()
{
    const auto name = [](const char *id) { return QString::fromLatin1(id); };
    QList<PageEntry> pages{
        {name("home"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Home")), name("home"),
         makeHome},
        {name("devices"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Devices")), name("devices"),
         makeWithDevices<DevicesPage>},
        {name("zones"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Zones")), name("zones"),
         makeZones},
        {name("sensors"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Sensors")),
         name("cap-temperature"), makeWithDevices<SensorsPage>},
        {name("batteries"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Batteries")),
         name("battery"), makeWithDevices<BatteriesPage>},
        {name("flows"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Flows")), name("flows"),
         make<FlowsPage>},
        {name("variables"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Variables")),
         name("variables"), makeVariables},
        {name("insights"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Insights")),
         name("insights"), make<InsightsPage>},
        {name("moods"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Moods")), name("moods"),
         makeMoods},
        {name("timeline"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Timeline")),
         name("timeline"), makeWithDevices<TimelinePage>},
        {name("people"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "People")), name("people"),
         make<PeoplePage>},
        {name("alarms"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Alarms")),
         name("alarmclock"), make<AlarmsPage>},
        {name("energy"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Energy")), name("energy"),
         makeWithDevices<EnergyPage>},
        {name("journal"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Journal")), name("journal"),
         makeJournal},
        {name("system"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "System")), name("system"),
         make<SystemPage>},
        {name("console"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Console")), name("console"),
         make<ConsolePage>},
        {name("settings"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Settings")),
         name("settings"), makeSettings},
        {name("connection"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Connection")),
         name("wifi"), makeConnection, false},
        {name("logs"), translated(QT_TRANSLATE_NOOP("foyer::Pages", "Log")), name("journal"),
         makeLogs, false},
    };
    arrangePages(pages);
    return pages;
}

QList<PageEntry> sidebarPages()
{
    QList<PageEntry> pages = allPages();
    pages.removeIf([](const PageEntry &page) { return !page.isInSidebar; });
    return pages;
}

} // namespace foyer
