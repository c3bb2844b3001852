// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/async.h"

#include <QString>

#include <optional>
#include <vector>

namespace foyer {

class HomeyApi;
class JsonProblems;
class JsonValue;

/// Who writes into the timeline, and whether it may (protocol.md 3.3 notifications). What a hub
/// answers is not written down anywhere: every field may be missing.
struct NotificationOwner
{
    QString uri;                   ///< "homey:manager:flow", "homey:device:…"
    QString name;                  ///< may be empty
    std::optional<bool> isEnabled; ///< nullopt: the hub does not say
    std::optional<bool> isPushed;  ///< sent to phones as well

    [[nodiscard]] bool operator==(const NotificationOwner &) const = default;
};

[[nodiscard]] std::optional<NotificationOwner>
decodeNotificationOwner(const JsonValue &json, const QString &key, JsonProblems &problems);
/// Ordered by name; at most 2,000.
[[nodiscard]] Async<std::vector<NotificationOwner>> listNotificationOwners(HomeyApi &api);
/// PUT owner/:uri/enabled, an absolute value.
[[nodiscard]] Async<Done> setNotificationOwnerEnabled(HomeyApi &api, const QString &uri,
                                                      bool isEnabled);
/// PUT owner/:uri/push, an absolute value.
[[nodiscard]] Async<Done> setNotificationOwnerPushed(HomeyApi &api, const QString &uri,
                                                     bool isPushed);

} // namespace foyer
