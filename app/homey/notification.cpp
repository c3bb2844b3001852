// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/notification.h"

#include "homey/decode_p.h"
#include "homey/homeyapi_p.h"

#include <algorithm>

namespace foyer {

namespace {

constexpr qsizetype maxExcerpt = 2'000;
const auto path = QStringLiteral("/api/manager/notifications/notification");

/// As oneLine(), but a notification may be long; line breaks become spaces.
QString excerptOf(const QString &text)
{
    QString line = text.left(maxExcerpt);
    for (QChar &c : line) {
        if (c == u'\n' || c == u'\t' || c == u'\r' || c.unicode() == 0x2028 ||
            c.unicode() == 0x2029)
            c = u' ';
    }
    line.removeIf(decoding::isInvisible);
    return line.trimmed();
}

} // namespace

std::optional<Notification> decodeNotification(const JsonValue &json, const QString &key,
                                               JsonProblems &problems)
{
    if (!json.isObject()) {
        problems.note(key.left(64), QStringLiteral("notification is not an object"));
        return {};
    }
    const JsonReader reader(json, QStringLiteral("notification ") + key.left(64), problems);
    Notification item;
    item.id = decoding::itemId(reader, key);
    if (item.id.isEmpty()) {
        problems.note(reader.path(), QStringLiteral("notification without id"));
        return {};
    }
    item.ownerUri = decoding::usableId(reader.string("ownerUri"));
    item.ownerName = decoding::text(reader, "ownerName");
    item.createdAt = QDateTime::fromString(reader.string("dateCreated"), Qt::ISODateWithMs).toUTC();
    item.excerpt = excerptOf(reader.string("excerpt"));
    return item;
}

Async<std::vector<Notification>> listNotifications(HomeyApi &api)
{
    using List = std::vector<Notification>;
    return api.call<List>(
        api.request("GET", path),
        [](const JsonValue &json, JsonProblems &problems, const QString &what) -> Result<List> {
            auto list =
                decoding::decodeList<Notification>(json, problems, what, decodeNotification);
            if (!list)
                return list;
            std::stable_sort(list->begin(), list->end(),
                             [](const Notification &a, const Notification &b) {
                                 return a.createdAt > b.createdAt;
                             });
            if (list->size() > mostNotifications)
                list->resize(mostNotifications);
            return list;
        });
}

Async<Done> deleteNotification(HomeyApi &api, const QString &id)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty())
        return ready<Done>(fail(invalidId()));
    return api.perform(api.request("DELETE", path + QLatin1Char('/') + segment));
}

Async<Done> deleteNotifications(HomeyApi &api, const QString &ownerUri)
{
    if (ownerUri.isEmpty())
        return api.perform(api.request("DELETE", path));
    const QString segment = HttpClient::segment(ownerUri);
    if (segment.isEmpty()) // it must not become "all of them"
        return ready<Done>(fail(invalidId()));
    return api.perform(api.request("DELETE", path + QStringLiteral("?ownerUri=") + segment));
}

} // namespace foyer
