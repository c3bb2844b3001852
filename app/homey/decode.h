// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"
#include "net/json.h"

namespace foyer {

class JsonParts;

// JSON → values (protocol.md 4). A bad item is skipped and noted in `problems`; a bad container is
// a Protocol error. Unknown fields are ignored, unknown capabilities kept, texts cut to 256
// characters (values of variables and text capabilities to 64 KiB).

/// Lists come as an object keyed by id or as an array; both are read. `what` names the call for the
/// error.
[[nodiscard]] Result<std::vector<Device>>
decodeDevices(const JsonValue &list, JsonProblems &problems, const QString &what);
[[nodiscard]] Result<std::vector<Zone>> decodeZones(const JsonValue &list, JsonProblems &problems,
                                                    const QString &what);
[[nodiscard]] Result<std::vector<Variable>>
decodeVariables(const JsonValue &list, JsonProblems &problems, const QString &what);

/// The same of a text that came in parts, which is then used up.
[[nodiscard]] Result<std::vector<Device>> readDevices(JsonParts &list, JsonProblems &problems,
                                                      const QString &what);
[[nodiscard]] Result<std::vector<Zone>> readZones(JsonParts &list, JsonProblems &problems,
                                                  const QString &what);
[[nodiscard]] Result<std::vector<Variable>> readVariables(JsonParts &list, JsonProblems &problems,
                                                          const QString &what);

/// One item; nullopt when it has no usable id. `key` is the id when the item itself has none.
[[nodiscard]] std::optional<Device> decodeDevice(const JsonValue &json, const QString &key,
                                                 JsonProblems &problems);
[[nodiscard]] std::optional<Zone> decodeZone(const JsonValue &json, const QString &key,
                                             JsonProblems &problems);
[[nodiscard]] std::optional<Variable> decodeVariable(const JsonValue &json, const QString &key,
                                                     JsonProblems &problems);

/// ISO 8601 text or a number of milliseconds since the epoch; invalid when neither.
[[nodiscard]] QDateTime decodeTime(const JsonValue &json);
[[nodiscard]] QDateTime decodeTime(std::string_view iso);
[[nodiscard]] QDateTime decodeTime(double milliseconds);

} // namespace foyer
