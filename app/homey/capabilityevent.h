// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string_view>
#include <variant>

namespace foyer {

/// The event that a hub sends more often than all others (protocol.md 5.4), read in place:
///     ["homey:device:<id>","capability",{"capabilityId":"…","value":…,"transactionId":"…",
///      "transactionTime":"…"}]
/// Takes only what is written without escapes, in ASCII, with these members and simple values, and
/// leaves everything else, right or wrong, to the reader for all JSON.
struct CapabilityEvent
{
    std::string_view deviceId;
    std::string_view capabilityId;
    std::variant<std::monostate, bool, double, std::string_view> value; ///< null: monostate
    std::string_view transactionId;                                     ///< may be empty
    std::variant<std::monostate, double, std::string_view> time;

    /// What it names points into `json`.
    [[nodiscard]] static std::optional<CapabilityEvent> read(std::string_view json);
};

} // namespace foyer
