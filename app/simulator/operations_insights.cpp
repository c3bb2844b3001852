// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/operations.h"

#include "simulator/hub.h"
#include "simulator/insights.h"

namespace foyer::sim {

namespace {

Reply getLogs(Hub &hub, const Call &)
{
    return Reply::text(insights::logs(hub.home()));
}

/// "homey:device:<uuid>" and "measure_power" from the full id.
std::pair<QString, QString> split(const QString &fullId)
{
    return {fullId.section(QLatin1Char(':'), 0, 2), fullId.section(QLatin1Char(':'), 3)};
}

Reply answerLog(Hub &hub, const QString &ownerUri, const QString &shortId)
{
    const auto log = insights::log(hub.home(), ownerUri, shortId);
    return log.isEmpty() ? Reply::notFound("Log") : Reply::value(log);
}

Reply getLog(Hub &hub, const Call &call)
{
    const auto [owner, shortId] = split(call.text("id"));
    return answerLog(hub, owner, shortId);
}

Reply getLogV2(Hub &hub, const Call &call)
{
    return answerLog(hub, call.text("uri"), call.text("id"));
}

Reply getLogEntries(Hub &hub, const Call &call)
{
    const auto id = call.text("id");
    const auto owner = call.text("uri");
    // V3 repeats the owner in the id (protocol.md §3.3); a V2 hub knows short ids only.
    const auto shortId = hub.home().isV2() ? id : split(id).second;
    if (!hub.home().isV2() && split(id).first != owner)
        return Reply::notFound("Log");
    const auto log = insights::log(hub.home(), owner, shortId);
    if (log.isEmpty())
        return Reply::notFound("Log");
    return Reply::value(insights::entries(hub.home(), log, owner, id, call.text("resolution")));
}

} // namespace

QList<Operation> insightsOperations()
{
    return {
        {"insights", "getLogs", "GET", "/log", nullptr, "insights.readonly", "32", getLogs},
        {"insights", "getLog", "GET", "/log/:id", nullptr, "insights.readonly", "3", getLog},
        {"insights", "getLog", "GET", "/log/:uri/:id", nullptr, "insights.readonly", "2", getLogV2},
        {"insights", "getLogEntries", "GET", "/log/:uri/:id/entry", nullptr, "insights.readonly",
         "32", getLogEntries},
    };
}

} // namespace foyer::sim
