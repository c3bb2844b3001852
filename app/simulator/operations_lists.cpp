// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/operations.h"

#include "simulator/hub.h"
#include "simulator/hubfacts.h"

namespace foyer::sim {

namespace {

Reply emptyMap(Hub &, const Call &)
{
    return Reply::text("{}");
}

// Flow cards are arrays on V2 and maps on V3 (protocol.md §3.1).
Reply noCards(Hub &hub, const Call &)
{
    return Reply::text(hub.home().isV2() ? "[]" : "{}");
}

Reply flows(Hub &hub, const Call &)
{
    return Reply::value(hubfacts::flows(hub.home()));
}

Reply flow(Hub &hub, const Call &call)
{
    const auto found = hubfacts::flows(hub.home()).value(call.text("id"));
    return found.isUndefined() ? Reply::notFound("Flow") : Reply::value(found);
}

Reply apps(Hub &hub, const Call &)
{
    return Reply::value(hubfacts::apps(hub.home()));
}

Reply app(Hub &hub, const Call &call)
{
    const auto found = hubfacts::apps(hub.home()).value(call.text("id"));
    return found.isUndefined() ? Reply::notFound("App") : Reply::value(found);
}

Reply drivers(Hub &hub, const Call &)
{
    return Reply::value(hubfacts::drivers(hub.home()));
}

Reply images(Hub &hub, const Call &)
{
    return Reply::value(hubfacts::images(hub.home()));
}

Reply energyLive(Hub &hub, const Call &)
{
    return Reply::value(hubfacts::energyLive(hub.home()));
}

} // namespace

QList<Operation> listOperations()
{
    return {
        {"flow", "getFlows", "GET", "/flow", nullptr, "flow.readonly", "32", flows},
        {"flow", "getFlow", "GET", "/flow/:id", nullptr, "flow.readonly", "32", flow},
        {"flow", "getFlowFolders", "GET", "/flowfolder", nullptr, "flow.readonly", "32", emptyMap},
        {"flow", "getAdvancedFlows", "GET", "/advancedflow", nullptr, "flow.readonly", "32",
         emptyMap},
        {"flow", "getFlowCardTriggers", "GET", "/flowcardtrigger", nullptr, "flow.readonly", "32",
         noCards},
        {"flow", "getFlowCardConditions", "GET", "/flowcardcondition", nullptr, "flow.readonly",
         "32", noCards},
        {"flow", "getFlowCardActions", "GET", "/flowcardaction", nullptr, "flow.readonly", "32",
         noCards},
        {"flowtoken", "getFlowTokens", "GET", "/flowtoken", nullptr, "flow.readonly", "32",
         emptyMap},
        {"insights", "getLogs", "GET", "/log", nullptr, "insights.readonly", "32", emptyMap},
        {"notifications", "getNotifications", "GET", "/notification", nullptr,
         "notifications.readonly", "32", emptyMap},
        {"notifications", "getOwners", "GET", "/owner", nullptr, "notifications.readonly", "32",
         emptyMap},
        {"moods", "getMoods", "GET", "/mood", nullptr, "mood.readonly", "32", emptyMap},
        {"alarms", "getAlarms", "GET", "/alarm", nullptr, "alarm.readonly", "32", emptyMap},
        {"dashboards", "getDashboards", "GET", "/dashboard", nullptr, "dashboard.readonly", "32",
         emptyMap},
        {"energy", "getLiveReport", "GET", "/live", nullptr, "energy.readonly", "32", energyLive},
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
        {"images", "getImages", "GET", "/image", nullptr, "device.readonly", "3", images},
        {"images", "getImages", "GET", "/image", nullptr, "device", "2", images},
    };
}

} // namespace foyer::sim
