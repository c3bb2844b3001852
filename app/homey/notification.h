// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/hublist.h"

#include <QDateTime>

namespace foyer {

/// One entry of the hub's timeline (protocol.md 4.12). Text is an app's or the user's: plain,
/// bounded to 2,000 characters, with "**bold**" in it as it came.
struct Notification
{
    QString id;
    QString ownerUri;    ///< homey:manager:flow, homey:app:…, homey:device:…; may be empty
    QString ownerName;   ///< may be empty
    QDateTime createdAt; ///< UTC; not valid when the hub did not say
    QString excerpt;

    [[nodiscard]] bool operator==(const Notification &) const = default;
};

/// The newest that are kept of a timeline; people have had hundreds.
constexpr int mostNotifications = 1'000;

[[nodiscard]] std::optional<Notification>
decodeNotification(const JsonValue &json, const QString &key, JsonProblems &problems);

/// Newest first, at most mostNotifications.
[[nodiscard]] Async<std::vector<Notification>> listNotifications(HomeyApi &api);
[[nodiscard]] Async<Done> deleteNotification(HomeyApi &api, const QString &id);
/// Every notification of an owner; an empty `ownerUri` means all. Not repeated by anybody: what
/// came meanwhile would go, too.
[[nodiscard]] Async<Done> deleteNotifications(HomeyApi &api, const QString &ownerUri);

/// The timeline, live.
class Notifications : public HubList<Notification>
{
public:
    explicit Notifications(HubLink &link, QObject *parent = nullptr)
        : HubList(link, QStringLiteral("notifications"), QStringLiteral("notification"),
                  QStringLiteral("homey.notifications.readonly"), "excerpt", listNotifications,
                  decodeNotification, parent)
    {
    }
};

} // namespace foyer
