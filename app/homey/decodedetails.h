// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/devicesettings.h"
#include "homey/energy.h"
#include "homey/flowuse.h"
#include "homey/insights.h"
#include "homey/user.h"
#include "net/json.h"

#include <vector>

namespace foyer {

// JSON → values for what is read beside the home; the same tolerance and bounds as in decode.h.

/// Groups of a settings_obj. A setting outside a group goes into one without heading; groups within
/// groups are laid flat. `current` (a device's "settings", protocol.md 4.1) wins over the value
/// beside a definition, which may be the default.
[[nodiscard]] Result<std::vector<SettingGroup>> decodeSettings(const JsonValue &groups,
                                                               const JsonValue &current,
                                                               JsonProblems &problems,
                                                               const QString &what);

/// Logs of either dialect (protocol.md 4.10).
[[nodiscard]] Result<std::vector<InsightsLog>>
decodeLogs(const JsonValue &list, JsonProblems &problems, const QString &what);
/// LogEntries, oldest first, at most 20,000 points.
[[nodiscard]] Result<Series> decodeEntries(const JsonValue &json, bool isBoolean,
                                           JsonProblems &problems, const QString &what);

[[nodiscard]] Result<std::vector<User>> decodeUsers(const JsonValue &list, JsonProblems &problems,
                                                    const QString &what);
/// nullopt without usable id.
[[nodiscard]] std::optional<User> decodeUser(const JsonValue &json, const QString &key,
                                             JsonProblems &problems);

[[nodiscard]] Result<EnergyLive> decodeEnergyLive(const JsonValue &json, JsonProblems &problems,
                                                  const QString &what);

/// The flows of a list of standard or advanced flows that mention `id` in a card's id or owner, its
/// arguments or tokens (protocol.md 4.5, 4.6). Notes on the canvas do not count.
[[nodiscard]] Result<std::vector<FlowUse>> decodeFlowUses(const JsonValue &list, const QString &id,
                                                          bool isAdvanced, JsonProblems &problems,
                                                          const QString &what);

} // namespace foyer
