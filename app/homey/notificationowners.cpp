// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/notificationowners.h"

#include "homey/decode_p.h"
#include "homey/homeyapi_p.h"

#include <QJsonObject>

#include <algorithm>

namespace foyer {

namespace {

constexpr size_t mostOwners = 2'000;
const auto path = QStringLiteral("/api/manager/notifications/owner");

Async<Done> set(HomeyApi &api, const QString &uri, const QString &what, bool value)
{
    const QString segment = HttpClient::segment(uri);
    if (segment.isEmpty())
        return ready<Done>(fail(invalidId()));
    return api.perform(api.request(
        "PUT", path + QLatin1Char('/') + segment + QLatin1Char('/') + what, {{what, value}}));
}

} // namespace

std::optional<NotificationOwner> decodeNotificationOwner(const JsonValue &json, const QString &key,
                                                         JsonProblems &problems)
{
    if (!json.isObject()) {
        problems.note(key.left(64), QStringLiteral("owner is not an object"));
        return {};
    }
    const JsonReader reader(json, QStringLiteral("owner ") + key.left(64), problems);
    NotificationOwner owner;
    for (const QString &uri :
         {decoding::usableId(reader.string("uri")), decoding::usableId(reader.string("ownerUri")),
          decoding::usableId(key)}) {
        if (owner.uri.isEmpty())
            owner.uri = uri;
    }
    if (owner.uri.isEmpty()) {
        problems.note(reader.path(), QStringLiteral("owner without uri"));
        return {};
    }
    owner.name = decoding::oneLine(json["uriObj"]["name"].string().value_or(QString())).left(256);
    if (owner.name.isEmpty())
        owner.name = decoding::text(reader, "ownerName");
    owner.isEnabled = reader.boolean("enabled");
    owner.isPushed = reader.boolean("push");
    return owner;
}

Async<std::vector<NotificationOwner>> listNotificationOwners(HomeyApi &api)
{
    return api.call<std::vector<NotificationOwner>>(
        api.request("GET", path),
        [](const JsonValue &json, JsonProblems &problems,
           const QString &what) -> Result<std::vector<NotificationOwner>> {
            auto owners = decoding::decodeList<NotificationOwner>(
                json, problems, what, decodeNotificationOwner,
                [](const NotificationOwner &owner) { return owner.uri; });
            if (!owners)
                return owners;
            if (owners->size() > mostOwners)
                owners->resize(mostOwners);
            std::sort(owners->begin(), owners->end(), [](const auto &a, const auto &b) {
                const int order = QString::localeAwareCompare(a.name, b.name);
                return order != 0 ? order < 0 : a.uri < b.uri;
            });
            return owners;
        });
}

Async<Done> setNotificationOwnerEnabled(HomeyApi &api, const QString &uri, bool isEnabled)
{
    return set(api, uri, QStringLiteral("enabled"), isEnabled);
}

Async<Done> setNotificationOwnerPushed(HomeyApi &api, const QString &uri, bool isPushed)
{
    return set(api, uri, QStringLiteral("push"), isPushed);
}

} // namespace foyer
