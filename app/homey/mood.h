// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"
#include "homey/hublist.h"

#include <QMap>

namespace foyer {

/// A mood: what the devices of a zone are set to together (protocol.md 4.14). Text bounded to 256
/// characters.
struct Mood
{
    QString id;
    QString name;
    QString zoneId;               ///< may name a zone that does not exist; may be empty
    QString preset;               ///< "relax", "bright" …; may be empty
    std::optional<bool> isActive; ///< nullopt: this hub does not say
    /// Device id → capability id → value.
    QMap<QString, QMap<QString, Value>> devices;

    [[nodiscard]] bool operator==(const Mood &) const = default;
};

[[nodiscard]] std::optional<Mood> decodeMood(const JsonValue &json, const QString &key,
                                             JsonProblems &problems);
[[nodiscard]] Async<std::vector<Mood>> listMoods(HomeyApi &api);
/// Sets every device to its state in the mood. Not repeated by anybody: its devices may have been
/// changed meanwhile.
[[nodiscard]] Async<Done> setMood(HomeyApi &api, const QString &id);

/// The moods of the home, live.
class Moods : public HubList<Mood>
{
public:
    explicit Moods(HubLink &link, QObject *parent = nullptr)
        : HubList(link, QStringLiteral("moods"), QStringLiteral("mood"),
                  QStringLiteral("homey.mood.readonly"), "name", listMoods, decodeMood, parent)
    {
    }
};

} // namespace foyer
