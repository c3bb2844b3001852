// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/moodedit.h"

#include "homey/home.h"
#include "homey/homeyapi_p.h"
#include "homey/zonesnapshot.h"

#include <QJsonObject>

#include <numeric>

namespace foyer {

namespace {

const auto path = QStringLiteral("/api/manager/moods/mood");
const auto nameKey = QStringLiteral("name");
const auto devicesKey = QStringLiteral("devices");

QJsonObject bodyOf(const MoodDraft &draft)
{
    QJsonObject devices;
    for (auto device = draft.devices.cbegin(); device != draft.devices.cend(); ++device) {
        QJsonObject state;
        for (auto value = device->cbegin(); value != device->cend(); ++value)
            state.insert(value.key(), value->toJson());
        devices.insert(device.key(), QJsonObject{{QStringLiteral("state"), state}});
    }
    return {{nameKey, draft.name}, {devicesKey, devices}};
}

Async<Mood> sendNew(HomeyApi &api, const QJsonObject &body)
{
    return api.call<Mood>(
        api.request("POST", path, body),
        [](const JsonValue &json, JsonProblems &problems, const QString &what) -> Result<Mood> {
            if (auto mood = decodeMood(json, {}, problems))
                return *mood;
            return fail(wrongShape(what, QStringLiteral("no mood")));
        });
}

bool asksForZone(const Error &error)
{
    return error.kind == Error::Kind::Refused && error.httpStatus == 400 &&
           error.text.contains(QLatin1String("zone"), Qt::CaseInsensitive);
}

Async<Done> change(HomeyApi &api, const QString &id, const QJsonObject &body)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty())
        return ready<Done>(fail(invalidId()));
    return api.perform(api.request("PUT", path + QLatin1Char('/') + segment, body));
}

} // namespace

int MoodDraft::values() const
{
    return std::accumulate(devices.cbegin(), devices.cend(), 0,
                           [](int sum, const auto &state) { return sum + int(state.size()); });
}

QString MoodCandidate::key() const
{
    return ZoneSnapshot::keyOf(deviceId, capabilityId);
}

std::vector<MoodCandidate> moodCandidates(const Home &home, const QString &zoneId, const Mood *mood)
{
    using Bar = SnapshotCandidate::Bar;
    const QSet<QString> zones =
        zoneId.isEmpty() ? QSet<QString>() : home.zoneWithDescendants(zoneId);
    std::vector<MoodCandidate> found;
    // Of the whole home, and then what concerns the mood: its devices need not be in its zone.
    for (const SnapshotCandidate &each : snapshotCandidates(home, {})) {
        const Device *device = home.device(each.deviceId);
        const Value inMood =
            mood ? mood->devices.value(each.deviceId).value(each.capabilityId) : Value();
        const bool isInZone = zoneId.isEmpty() || zones.contains(device->zoneId);
        if ((!isInZone && inMood.isNull()) || (each.bar == Bar::NotKnown && inMood.isNull()))
            continue;
        found.push_back({each.deviceId, each.capabilityId, inMood,
                         device->capability(each.capabilityId)->shown(), each.bar == Bar::Guarded,
                         each.isUsual && each.bar == Bar::None});
    }
    return found;
}

MoodDraft moodDraft(const Home &home, const QString &zoneId, const Mood *mood, const QString &name,
                    const QSet<QString> &chosen, bool fromNow)
{
    MoodDraft draft{name, zoneId, {}};
    if (mood)
        draft.devices = mood->devices;
    for (const MoodCandidate &each : moodCandidates(home, zoneId, mood)) {
        if (each.isGuarded)
            continue;
        if (!chosen.contains(each.key())) {
            if (const auto device = draft.devices.find(each.deviceId);
                device != draft.devices.end()) {
                device->remove(each.capabilityId);
                if (device->isEmpty())
                    draft.devices.erase(device);
            }
            continue;
        }
        const bool takesNow = (fromNow || each.inMood.isNull()) && !each.now.isNull();
        draft.devices[each.deviceId].insert(each.capabilityId, takesNow ? each.now : each.inMood);
    }
    return draft;
}

Async<Mood> createMood(HomeyApi &api, const MoodDraft &draft)
{
    auto promise = std::make_shared<QPromise<Result<Mood>>>();
    promise->start();
    Async<Mood> answer = promise->future();
    const QJsonObject body = bodyOf(draft);
    const auto settle = [promise](const Result<Mood> &mood) {
        promise->addResult(mood);
        promise->finish();
    };
    then(sendNew(api, body), &api,
         [&api, body, zone = draft.zoneId, settle](const Result<Mood> &mood) {
             if (mood || zone.isEmpty() || !asksForZone(mood.error()))
                 return settle(mood);
             QJsonObject withZone = body;
             withZone.insert(QStringLiteral("zone"), zone);
             then(sendNew(api, withZone), &api, settle);
         });
    return answer;
}

Async<Done> updateMood(HomeyApi &api, const QString &id, const MoodDraft &draft)
{
    return change(api, id, bodyOf(draft));
}

Async<Done> renameMood(HomeyApi &api, const QString &id, const QString &name)
{
    return change(api, id, {{nameKey, name}});
}

Async<Done> deleteMood(HomeyApi &api, const QString &id)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty()) // DELETE …/mood/ would be another call altogether
        return ready<Done>(fail(invalidId()));
    return api.perform(api.request("DELETE", path + QLatin1Char('/') + segment));
}

} // namespace foyer
