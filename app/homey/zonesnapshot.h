// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/bulkplan.h"

#include <QJsonObject>
#include <QSet>

#include <vector>

namespace foyer {

/// What the devices of a zone were set to at a moment, kept by this program alone. Names are as
/// they were then: plain text, bounded.
struct ZoneSnapshot
{
    struct Entry
    {
        QString deviceId;
        QString deviceName;
        QString capabilityId;
        Value value;
        [[nodiscard]] bool operator==(const Entry &) const = default;
        [[nodiscard]] QString key() const { return keyOf(deviceId, capabilityId); }
    };
    QString id;
    QString name;
    QString zoneId; ///< empty: the whole home
    QString zoneName;
    QDateTime takenAt; ///< UTC
    std::vector<Entry> entries;

    [[nodiscard]] bool operator==(const ZoneSnapshot &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    /// nullopt when it is none of ours; what is unusable in it is left out.
    [[nodiscard]] static std::optional<ZoneSnapshot> fromJson(const QJsonObject &json);
    [[nodiscard]] static QString keyOf(const QString &deviceId, const QString &capabilityId)
    {
        return QString(deviceId + QLatin1Char(' ') + capabilityId);
    }
};

/// What may go into a snapshot: what can be set and read back.
struct SnapshotCandidate
{
    enum class Bar {
        None,
        Guarded,  ///< locks, doors, alarms …: never restored along with others
        NotKnown, ///< never reported
    };
    QString deviceId;
    QString capabilityId;
    Bar bar = Bar::None;
    bool isUsual = false; ///< light, warmth, blinds, sound: chosen unless somebody says otherwise
};

/// Of the devices of the zone and those below it, in their order; an empty id is the whole home.
[[nodiscard]] std::vector<SnapshotCandidate> snapshotCandidates(const Home &home,
                                                                const QString &zoneId);

/// The values now of the candidates without a bar whose keyOf() is in `chosen`.
[[nodiscard]] ZoneSnapshot takeSnapshot(const Home &home, const QString &zoneId,
                                        const QString &name, const QSet<QString> &chosen,
                                        const QDateTime &now);

/// One value of a snapshot against now.
struct SnapshotDifference
{
    enum class State {
        Same,
        Differs,
        Idle,        ///< differs, but does not matter: the colour of a lamp that was off
        Gone,        ///< the device or what it could do is not there any more
        Guarded,     ///< must not be set along with others (any more)
        Unavailable, ///< the hub cannot reach it now
    };
    ZoneSnapshot::Entry then;
    Value now; ///< null when gone or not known
    State state = State::Same;
};

[[nodiscard]] std::vector<SnapshotDifference> differencesOf(const Home &home,
                                                            const ZoneSnapshot &snapshot);

/// What restoring the chosen values would write: switching on comes before a device's other values
/// and switching off after them.
[[nodiscard]] QList<BulkItem> restorePlan(const Home &home, const ZoneSnapshot &snapshot,
                                          const QSet<QString> &chosen);

} // namespace foyer
