// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/zonesnapshot.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace foyer {

namespace {

using State = SnapshotDifference::State;

constexpr qsizetype mostEntries = 5'000;
constexpr qsizetype longestText = 256;
constexpr qsizetype longestValue = 4'096;

/// What belongs to how a room is, not to what a machine is doing.
bool isUsual(QStringView baseId)
{
    static const QSet<QStringView> usual = {u"onoff",
                                            u"dim",
                                            u"light_hue",
                                            u"light_saturation",
                                            u"light_mode",
                                            u"fan_speed",
                                            u"light_temperature",
                                            u"target_temperature",
                                            u"fan_mode",
                                            u"volume_set",
                                            u"thermostat_mode",
                                            u"windowcoverings_set",
                                            u"volume_mute",
                                            u"oscillating",
                                            u"windowcoverings_tilt_set",
                                            u"target_humidity"};
    return usual.contains(baseId);
}

/// Orders and motors' movements: they have no "as it was".
bool isMomentary(const Device &device, const Capability &capability)
{
    const QStringView base = capability.baseId();
    return capability.isTrigger() || capability.isMaintenanceAction ||
           (base == u"windowcoverings_state" && device.capability(u"windowcoverings_set")) ||
           base == u"speaker_position";
}

/// In a lamp that is off, or in the other of its modes, these say nothing.
bool isIdle(const ZoneSnapshot &snapshot, const ZoneSnapshot::Entry &entry)
{
    const auto then = [&](const char *capabilityId) -> Value {
        for (const ZoneSnapshot::Entry &other : snapshot.entries) {
            if (other.deviceId == entry.deviceId &&
                other.capabilityId == QLatin1String(capabilityId))
                return other.value;
        }
        return {};
    };
    const QString &id = entry.capabilityId;
    const bool isOfLight = id == QLatin1String("dim") || id.startsWith(QLatin1String("light_"));
    if (isOfLight && then("onoff").boolean() == false)
        return true;
    const QString mode = then("light_mode").string().value_or(QString());
    if (mode == QLatin1String("temperature"))
        return id == QLatin1String("light_hue") || id == QLatin1String("light_saturation");
    return mode == QLatin1String("color") && id == QLatin1String("light_temperature");
}

/// Before or after the other values of its device.
int turnOf(const BulkItem &item)
{
    const bool isSwitch =
        item.capabilityId.section(QLatin1Char('.'), 0, 0) == QLatin1String("onoff");
    if (!isSwitch)
        return item.capabilityId == QLatin1String("light_mode") ? 1 : 2;
    return item.to.boolean().value_or(false) ? 0 : 3;
}

Value valueOf(const QJsonValue &json)
{
    if (json.isBool())
        return Value(json.toBool());
    if (json.isDouble())
        return Value(json.toDouble());
    return json.isString() ? Value(json.toString().left(longestValue)) : Value();
}

QString textOf(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString().left(longestText);
}

} // namespace

QJsonObject ZoneSnapshot::toJson() const
{
    QJsonArray list;
    for (const Entry &entry : entries)
        list.append(QJsonObject{{QStringLiteral("device"), entry.deviceId},
                                {QStringLiteral("name"), entry.deviceName},
                                {QStringLiteral("capability"), entry.capabilityId},
                                {QStringLiteral("value"), entry.value.toJson()}});
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), name},
            {QStringLiteral("zone"), zoneId},
            {QStringLiteral("zoneName"), zoneName},
            {QStringLiteral("takenAt"), takenAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("entries"), list}};
}

std::optional<ZoneSnapshot> ZoneSnapshot::fromJson(const QJsonObject &json)
{
    ZoneSnapshot snapshot;
    snapshot.id = textOf(json, "id");
    snapshot.name = textOf(json, "name");
    snapshot.zoneId = textOf(json, "zone");
    snapshot.zoneName = textOf(json, "zoneName");
    snapshot.takenAt = QDateTime::fromString(textOf(json, "takenAt"), Qt::ISODateWithMs).toUTC();
    if (snapshot.id.isEmpty() || !snapshot.takenAt.isValid())
        return {};
    const QJsonArray list = json.value(QLatin1String("entries")).toArray();
    for (const QJsonValue item : list) {
        const QJsonObject object = item.toObject();
        Entry entry{textOf(object, "device"), textOf(object, "name"), textOf(object, "capability"),
                    valueOf(object.value(QLatin1String("value")))};
        if (!entry.deviceId.isEmpty() && !entry.capabilityId.isEmpty() && !entry.value.isNull() &&
            snapshot.entries.size() < size_t(mostEntries))
            snapshot.entries.push_back(std::move(entry));
    }
    return snapshot;
}

std::vector<SnapshotCandidate> snapshotCandidates(const Home &home, const QString &zoneId)
{
    using Bar = SnapshotCandidate::Bar;
    const QSet<QString> zones =
        zoneId.isEmpty() ? QSet<QString>() : home.zoneWithDescendants(zoneId);
    std::vector<SnapshotCandidate> found;
    for (const QString &id : home.deviceIds()) {
        const Device *device = home.device(id);
        if (!zoneId.isEmpty() && !zones.contains(device->zoneId))
            continue;
        for (const Capability &capability : device->capabilities) {
            if (!capability.isSetable || !capability.isGetable ||
                isMomentary(*device, capability) || found.size() >= size_t(mostEntries))
                continue;
            Bar bar = Bar::None;
            if (isLeftOutOfBulk(*device, capability.id, true))
                bar = Bar::Guarded;
            else if (capability.shown().isNull())
                bar = Bar::NotKnown;
            found.push_back({id, capability.id, bar, isUsual(capability.baseId())});
        }
    }
    return found;
}

ZoneSnapshot takeSnapshot(const Home &home, const QString &zoneId, const QString &name,
                          const QSet<QString> &chosen, const QDateTime &now)
{
    ZoneSnapshot snapshot{QUuid::createUuid().toString(QUuid::WithoutBraces),
                          name.left(longestText),
                          zoneId,
                          home.zoneName(zoneId),
                          now.toUTC(),
                          {}};
    for (const SnapshotCandidate &candidate : snapshotCandidates(home, zoneId)) {
        if (candidate.bar != SnapshotCandidate::Bar::None ||
            !chosen.contains(ZoneSnapshot::keyOf(candidate.deviceId, candidate.capabilityId)))
            continue;
        const Device *device = home.device(candidate.deviceId);
        snapshot.entries.push_back({device->id, device->name, candidate.capabilityId,
                                    device->capability(candidate.capabilityId)->shown()});
    }
    return snapshot;
}

std::vector<SnapshotDifference> differencesOf(const Home &home, const ZoneSnapshot &snapshot)
{
    std::vector<SnapshotDifference> differences;
    for (const ZoneSnapshot::Entry &entry : snapshot.entries) {
        SnapshotDifference difference{entry, {}, State::Gone};
        const Device *device = home.device(entry.deviceId);
        const Capability *capability = device ? device->capability(entry.capabilityId) : nullptr;
        if (capability && capability->isSetable) {
            difference.now = capability->shown();
            const bool turnsOff = entry.value.boolean() == false;
            if (difference.now == entry.value)
                difference.state = State::Same;
            else if (isLeftOutOfBulk(*device, entry.capabilityId, turnsOff))
                difference.state = State::Guarded;
            else if (!device->isAvailable)
                difference.state = State::Unavailable;
            else
                difference.state = isIdle(snapshot, entry) ? State::Idle : State::Differs;
        }
        differences.push_back(std::move(difference));
    }
    return differences;
}

QList<BulkItem> restorePlan(const Home &home, const ZoneSnapshot &snapshot,
                            const QSet<QString> &chosen)
{
    using Skip = BulkItem::Skip;
    QList<BulkItem> plan;
    QStringList devices;
    for (const SnapshotDifference &difference : differencesOf(home, snapshot)) {
        const ZoneSnapshot::Entry &then = difference.then;
        if (!chosen.contains(then.key()) || difference.state == State::Gone ||
            difference.state == State::Idle)
            continue;
        const Skip skip = difference.state == State::Same          ? Skip::AlreadyThere
                          : difference.state == State::Guarded     ? Skip::Guarded
                          : difference.state == State::Unavailable ? Skip::Unavailable
                                                                   : Skip::None;
        if (!devices.contains(then.deviceId))
            devices << then.deviceId;
        plan << BulkItem{then.deviceId, then.capabilityId, difference.now, then.value, skip};
    }
    std::stable_sort(plan.begin(), plan.end(), [&](const BulkItem &a, const BulkItem &b) {
        const auto placeA = devices.indexOf(a.deviceId);
        const auto placeB = devices.indexOf(b.deviceId);
        return placeA != placeB ? placeA < placeB : turnOf(a) < turnOf(b);
    });
    return plan;
}

} // namespace foyer
