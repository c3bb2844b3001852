// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/flowcalls.h"

#include "homey/decodeflow.h"
#include "homey/homeyapi_p.h"

#include <QJsonObject>

namespace foyer {

namespace {

/// Nobody wants a flow to start long after the button was pressed.
constexpr std::chrono::seconds startWithin{8};

QString flowPath(bool advanced)
{
    return advanced ? QStringLiteral("/api/manager/flow/advancedflow")
                    : QStringLiteral("/api/manager/flow/flow");
}

QString cardPath(FlowCard::Type type)
{
    if (type == FlowCard::Type::Trigger)
        return QStringLiteral("/api/manager/flow/flowcardtrigger");
    return type == FlowCard::Type::Condition ? QStringLiteral("/api/manager/flow/flowcardcondition")
                                             : QStringLiteral("/api/manager/flow/flowcardaction");
}

} // namespace

Async<std::vector<Flow>> listFlows(HomeyApi &api, bool advanced)
{
    return api.call<std::vector<Flow>>(
        api.request("GET", flowPath(advanced)),
        [advanced](const JsonValue &json, JsonProblems &problems, const QString &what) {
            return decodeFlows(json, advanced, problems, what);
        });
}

Async<std::vector<FlowFolder>> listFlowFolders(HomeyApi &api)
{
    return api.call<std::vector<FlowFolder>>(
        api.request("GET", QStringLiteral("/api/manager/flow/flowfolder")), decodeFlowFolders);
}

Async<std::vector<FlowCardDefinition>> listFlowCards(HomeyApi &api, FlowCard::Type type)
{
    return api.call<std::vector<FlowCardDefinition>>(api.request("GET", cardPath(type)),
                                                     decodeFlowCards);
}

Async<std::vector<FlowToken>> listFlowTokens(HomeyApi &api)
{
    return api.call<std::vector<FlowToken>>(
        api.request("GET", QStringLiteral("/api/manager/flowtoken/flowtoken")), decodeFlowTokens);
}

Async<Done> startFlow(HomeyApi &api, const QString &id, bool advanced)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty())
        return ready<Done>(fail(invalidId()));
    const QString path =
        flowPath(advanced) + QLatin1Char('/') + segment + QStringLiteral("/trigger");
    // V2 takes a state as body, V3 nothing; an empty object suits both.
    HttpRequest post = api.request("POST", path, QJsonObject());
    post.sendBy = std::chrono::steady_clock::now() + startWithin;
    return api.perform(std::move(post));
}

bool mayHaveStarted(const Error &error)
{
    return error.code == outcomeUnknown || error.kind == Error::Kind::Server ||
           error.kind == Error::Kind::Protocol;
}

Async<Done> setFlowEnabled(HomeyApi &api, const QString &id, bool advanced, bool enabled)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty())
        return ready<Done>(fail(invalidId()));
    return api.perform(api.request("PUT", flowPath(advanced) + QLatin1Char('/') + segment,
                                   {{QStringLiteral("enabled"), enabled}}));
}

} // namespace foyer
