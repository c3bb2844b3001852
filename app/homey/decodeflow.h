// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/flow.h"
#include "net/json.h"

namespace foyer {

// JSON → flows, their folders and the catalogue of cards, both dialects, with the tolerance and
// bounds of decode.h: at most 500 cards a flow, 64 arguments a card, 4,000 characters a text.

/// nullopt without usable id.
[[nodiscard]] std::optional<Flow> decodeFlow(const JsonValue &json, const QString &key,
                                             bool isAdvanced, JsonProblems &problems);
[[nodiscard]] Result<std::vector<Flow>> decodeFlows(const JsonValue &list, bool isAdvanced,
                                                    JsonProblems &problems, const QString &what);
[[nodiscard]] std::optional<FlowFolder> decodeFlowFolder(const JsonValue &json, const QString &key,
                                                         JsonProblems &problems);
[[nodiscard]] Result<std::vector<FlowFolder>>
decodeFlowFolders(const JsonValue &list, JsonProblems &problems, const QString &what);
/// Arrays (V2) and maps (V3).
[[nodiscard]] Result<std::vector<FlowCardDefinition>>
decodeFlowCards(const JsonValue &list, JsonProblems &problems, const QString &what);
[[nodiscard]] Result<std::vector<FlowToken>>
decodeFlowTokens(const JsonValue &list, JsonProblems &problems, const QString &what);

} // namespace foyer
