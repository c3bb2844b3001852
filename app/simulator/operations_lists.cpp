// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/operations.h"

#include "simulator/energyreport.h"
#include "simulator/hub.h"
#include "simulator/hubfacts.h"

namespace foyer::sim {

namespace {

Reply emptyMap(Hub &, const Call &)
{
    return Reply::text("{}");
}

template<ItemKind kind>
Reply list(Hub &hub, const Call &)
{
    return Reply::text(hub.home().items(kind).listText());
}

template<ItemKind kind>
Reply one(Hub &hub, const Call &call)
{
    const auto text = hub.home().items(kind).text(call.text("id"));
    return text.isEmpty() ? Reply::notFound("Item") : Reply::text(text);
}

Reply apps(Hub &hub, const Call &)
{
    QJsonObject list = hubfacts::apps(hub.home());
    for (auto it = list.begin(); it != list.end(); ++it)
        it.value() = hub.machine().withChanges(it.value().toObject());
    return Reply::value(list);
}

Reply app(Hub &hub, const Call &call)
{
    const auto found = hubfacts::apps(hub.home()).value(call.text("id"));
    return found.isUndefined() ? Reply::notFound("App")
                               : Reply::value(hub.machine().withChanges(found.toObject()));
}

Reply drivers(Hub &hub, const Call &)
{
    return Reply::value(hubfacts::drivers(hub.home()));
}

Reply live(Hub &hub, const Call &call)
{
    const auto report = energyLive(hub.home(), call.text("zone"));
    return report.isEmpty() ? Reply::notFound("Zone") : Reply::value(report);
}

} // namespace

QList<Operation> listOperations()
{
    return {
        {"dashboards", "getDashboards", "GET", "/dashboard", nullptr, "dashboard.readonly", "32",
         emptyMap},
        {"energy", "getLiveReport", "GET", "/live", nullptr, "energy.readonly", "32", live},
        {"apps", "getApps", "GET", "/app", nullptr, "app.readonly", "32", apps},
        {"apps", "getApp", "GET", "/app/:id", nullptr, "app.readonly", "32", app},
        {"drivers", "getDrivers", "GET", "/driver", nullptr, "device.readonly", "32", drivers},
        {"dashboards", "getAppWidgets", "GET", "/appwidget", nullptr, "dashboard.readonly", "32",
         emptyMap},
        {"dashboards", "getWidgetStores", "GET", "/widgetstore", nullptr, "dashboard.readonly",
         "32", emptyMap},
        {"videos", "getVideos", "GET", "/video", nullptr, "device.readonly", "3", emptyMap},
        {"matter", "getMatterNodes", "GET", "/nodes", nullptr, "system.readonly", "3", emptyMap},
        {"devices", "getCapabilities", "GET", "/capability", nullptr, "device.readonly", "2",
         emptyMap},
        {"drivers", "getPairSessions", "GET", "/pairsession", nullptr, "device", "2", emptyMap},
        {"speech-output", "getVoices", "GET", "/voice", nullptr, "system", "2", emptyMap},
        {"images", "getImages", "GET", "/image", nullptr, "device.readonly", "3",
         list<ItemKind::Image>},
        {"images", "getImages", "GET", "/image", nullptr, "device", "2", list<ItemKind::Image>},
        {"images", "getImage", "GET", "/image/:id", nullptr, "device", "2", one<ItemKind::Image>},
    };
}

} // namespace foyer::sim
