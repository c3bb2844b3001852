// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/mood.h"

namespace foyer {

class Home;

/// What a mood is to be: its name and what it sets (protocol.md 3.3, 4.14).
struct MoodDraft
{
    QString name;
    QString zoneId; ///< of a new one
    QMap<QString, QMap<QString, Value>> devices;

    [[nodiscard]] int values() const;
};

/// What may be chosen for a mood: as for a snapshot of its zone, and what it holds of devices
/// elsewhere. Locks, doors and alarms are never added.
struct MoodCandidate
{
    QString deviceId;
    QString capabilityId;
    Value inMood; ///< null: not in it
    Value now;
    bool isGuarded = false;
    bool isUsual = false; ///< of a room: chosen for a new mood unless somebody says otherwise

    [[nodiscard]] QString key() const;
};

/// `mood` null: for a new one of the zone.
[[nodiscard]] std::vector<MoodCandidate> moodCandidates(const Home &home, const QString &zoneId,
                                                        const Mood *mood);
/// Of the candidates the chosen ones, with the value they have now where `fromNow` or where the
/// mood has none. What the mood holds and cannot be chosen here (devices that are gone, locks)
/// stays in it.
[[nodiscard]] MoodDraft moodDraft(const Home &home, const QString &zoneId, const Mood *mood,
                                  const QString &name, const QSet<QString> &chosen, bool fromNow);

/// POST mood with name and devices, as documented. Which zone it belongs to is not among what a hub
/// is documented to take: only when it refuses and speaks of the zone, the zone is sent along, once
/// (refused: nothing was made). The answer is the mood as the hub made it.
[[nodiscard]] Async<Mood> createMood(HomeyApi &api, const MoodDraft &draft);
/// PUT mood/:id with name and all its devices.
[[nodiscard]] Async<Done> updateMood(HomeyApi &api, const QString &id, const MoodDraft &draft);
/// PUT mood/:id with the name alone.
[[nodiscard]] Async<Done> renameMood(HomeyApi &api, const QString &id, const QString &name);
[[nodiscard]] Async<Done> deleteMood(HomeyApi &api, const QString &id);

} // namespace foyer
