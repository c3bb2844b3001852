// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/hublist.h"

#include <QDateTime>
#include <QTime>
#include <QTimeZone>

#include <array>

class QJsonObject;

namespace foyer {

/// An alarm clock of the hub (protocol.md 4.20). Text bounded to 256 characters.
struct Alarm
{
    QString id;
    QString name;
    QTime time; ///< on the hub's clock; not valid when the hub sent none
    bool isEnabled = false;
    QDateTime nextAt;           ///< as the hub says, UTC; not valid when it does not
    std::array<bool, 7> days{}; ///< Monday first; none: once

    [[nodiscard]] bool repeats() const
    {
        return std::any_of(days.begin(), days.end(), [](bool day) { return day; });
    }
    [[nodiscard]] bool operator==(const Alarm &) const = default;
};

/// When it rings next after `now` on the clock of `zone`, whether it is on or not; a time that a
/// clock change skips is that much later. Not valid without a time.
[[nodiscard]] QDateTime nextOccurrence(const Alarm &alarm, const QDateTime &now,
                                       const QTimeZone &zone);

[[nodiscard]] std::optional<Alarm> decodeAlarm(const JsonValue &json, const QString &key,
                                               JsonProblems &problems);
[[nodiscard]] Async<std::vector<Alarm>> listAlarms(HomeyApi &api);
/// name, time, enabled and repetition of `alarm`; its id is not used. Not repeated by anybody.
[[nodiscard]] Async<Done> createAlarm(HomeyApi &api, const Alarm &alarm);
/// Any of name, time, enabled, repetition (alarmMembers()).
[[nodiscard]] Async<Done> updateAlarm(HomeyApi &api, const QString &id, const QJsonObject &changes);
[[nodiscard]] Async<Done> deleteAlarm(HomeyApi &api, const QString &id);
/// What differs from `before`, as updateAlarm() takes it; everything when `before` is null.
[[nodiscard]] QJsonObject alarmMembers(const Alarm &alarm, const Alarm *before);

/// The alarm clocks of the hub, live.
class Alarms : public HubList<Alarm>
{
public:
    explicit Alarms(HubLink &link, QObject *parent = nullptr)
        : HubList(link, QStringLiteral("alarms"), QStringLiteral("alarm"),
                  QStringLiteral("homey.alarm.readonly"), "time", listAlarms, decodeAlarm, parent)
    {
    }
};

} // namespace foyer
