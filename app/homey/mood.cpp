// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/mood.h"

#include "homey/decode_p.h"
#include "homey/homeyapi_p.h"

namespace foyer {

namespace {

constexpr qsizetype maxDevices = 1'000;
constexpr qsizetype maxCapabilities = 100;
const auto path = QStringLiteral("/api/manager/moods/mood");

} // namespace

std::optional<Mood> decodeMood(const JsonValue &json, const QString &key, JsonProblems &problems)
{
    if (!json.isObject()) {
        problems.note(key.left(64), QStringLiteral("mood is not an object"));
        return {};
    }
    const JsonReader reader(json, QStringLiteral("mood ") + key.left(64), problems);
    Mood mood;
    mood.id = decoding::itemId(reader, key);
    if (mood.id.isEmpty()) {
        problems.note(reader.path(), QStringLiteral("mood without id"));
        return {};
    }
    mood.name = decoding::text(reader, "name");
    mood.zoneId = decoding::usableId(reader.string("zone"));
    mood.preset = decoding::text(reader, "preset");
    mood.isActive = reader.boolean("active");
    reader.value("devices").forEach([&](const QString &device, const JsonValue &entry) {
        if (decoding::usableId(device).isEmpty() || mood.devices.size() >= maxDevices)
            return;
        QMap<QString, Value> &state = mood.devices[device];
        entry["state"].forEach([&](const QString &capability, const JsonValue &value) {
            if (!decoding::usableId(capability).isEmpty() && state.size() < maxCapabilities)
                state.insert(capability, decoding::boundedValue(value));
        });
    });
    return mood;
}

Async<std::vector<Mood>> listMoods(HomeyApi &api)
{
    return api.call<std::vector<Mood>>(
        api.request("GET", path),
        [](const JsonValue &json, JsonProblems &problems, const QString &what) {
            return decoding::decodeList<Mood>(json, problems, what, decodeMood);
        });
}

Async<Done> setMood(HomeyApi &api, const QString &id)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty())
        return ready<Done>(fail(invalidId()));
    return api.perform(
        api.request("POST", path + QLatin1Char('/') + segment + QStringLiteral("/set")));
}

} // namespace foyer
