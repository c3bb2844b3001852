// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/flow.h"
#include "net/async.h"

namespace foyer {

class HomeyApi;

// The calls of the managers flow and flowtoken (protocol.md 3.3), both dialects.

[[nodiscard]] Async<std::vector<Flow>> listFlows(HomeyApi &api, bool advanced);
[[nodiscard]] Async<std::vector<FlowFolder>> listFlowFolders(HomeyApi &api);
/// The catalogue is megabytes at some hubs: ask for it only when cards are shown.
[[nodiscard]] Async<std::vector<FlowCardDefinition>> listFlowCards(HomeyApi &api,
                                                                   FlowCard::Type type);
[[nodiscard]] Async<std::vector<FlowToken>> listFlowTokens(HomeyApi &api);
/// Starts a triggerable flow; not idempotent and never repeated. An error with the code
/// outcomeUnknown: it may have been started.
[[nodiscard]] Async<Done> startFlow(HomeyApi &api, const QString &id, bool advanced);
/// Whether a start that failed so may have reached the flow all the same.
[[nodiscard]] bool mayHaveStarted(const Error &error);
[[nodiscard]] Async<Done> setFlowEnabled(HomeyApi &api, const QString &id, bool advanced,
                                         bool enabled);

} // namespace foyer
