// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/alarm.h"

#include "homey/decode_p.h"
#include "homey/homeyapi_p.h"

#include <QJsonObject>

namespace foyer {

namespace {

constexpr std::array<const char *, 7> dayNames = {"monday", "tuesday",  "wednesday", "thursday",
                                                  "friday", "saturday", "sunday"};
const auto path = QStringLiteral("/api/manager/alarms/alarm");
const auto timeFormat = QStringLiteral("HH:mm");

QTime timeOf(const QString &text)
{
    QTime time = QTime::fromString(text, timeFormat);
    if (!time.isValid())
        time = QTime::fromString(text, QStringLiteral("H:mm"));
    return time.isValid() ? time : QTime::fromString(text, QStringLiteral("HH:mm:ss"));
}

QJsonObject repetitionOf(const Alarm &alarm)
{
    QJsonObject repetition;
    for (size_t day = 0; day < dayNames.size(); ++day)
        repetition.insert(QLatin1String(dayNames[day]), alarm.days[day]);
    return repetition;
}

} // namespace

QDateTime nextOccurrence(const Alarm &alarm, const QDateTime &now, const QTimeZone &zone)
{
    if (!alarm.time.isValid() || !zone.isValid() || !now.isValid())
        return {};
    const QDate today = now.toTimeZone(zone).date();
    for (int ahead = 0; ahead <= 7; ++ahead) {
        const QDate date = today.addDays(ahead);
        if (alarm.repeats() && !alarm.days[size_t(date.dayOfWeek() - 1)])
            continue;
        QDateTime at(date, alarm.time, zone);
        if (!at.isValid()) // the clocks go forward over it
            at = QDateTime(date, QTime(0, 0), zone).addSecs(QTime(0, 0).secsTo(alarm.time));
        if (at > now)
            return at;
    }
    return {};
}

std::optional<Alarm> decodeAlarm(const JsonValue &json, const QString &key, JsonProblems &problems)
{
    if (!json.isObject()) {
        problems.note(key.left(64), QStringLiteral("alarm is not an object"));
        return {};
    }
    const JsonReader reader(json, QStringLiteral("alarm ") + key.left(64), problems);
    Alarm alarm;
    alarm.id = decoding::itemId(reader, key);
    if (alarm.id.isEmpty()) {
        problems.note(reader.path(), QStringLiteral("alarm without id"));
        return {};
    }
    alarm.name = decoding::text(reader, "name");
    alarm.time = timeOf(reader.string("time"));
    alarm.isEnabled = reader.boolean("enabled", false);
    alarm.nextAt = QDateTime::fromString(reader.string("nextOccurance"), Qt::ISODateWithMs).toUTC();
    const JsonReader repetition = reader.object("repetition");
    for (size_t day = 0; day < dayNames.size(); ++day)
        alarm.days[day] = repetition.boolean(JsonKey(std::string_view(dayNames[day])), false);
    return alarm;
}

Async<std::vector<Alarm>> listAlarms(HomeyApi &api)
{
    return api.call<std::vector<Alarm>>(
        api.request("GET", path),
        [](const JsonValue &json, JsonProblems &problems, const QString &what) {
            return decoding::decodeList<Alarm>(json, problems, what, decodeAlarm);
        });
}

QJsonObject alarmMembers(const Alarm &alarm, const Alarm *before)
{
    QJsonObject members;
    if (!before || alarm.name != before->name)
        members.insert(QStringLiteral("name"), alarm.name);
    if (alarm.time.isValid() && (!before || alarm.time != before->time))
        members.insert(QStringLiteral("time"), alarm.time.toString(timeFormat));
    if (!before || alarm.isEnabled != before->isEnabled)
        members.insert(QStringLiteral("enabled"), alarm.isEnabled);
    if (!before || alarm.days != before->days)
        members.insert(QStringLiteral("repetition"), repetitionOf(alarm));
    return members;
}

Async<Done> createAlarm(HomeyApi &api, const Alarm &alarm)
{
    return api.perform(api.request("POST", path, alarmMembers(alarm, nullptr)));
}

Async<Done> updateAlarm(HomeyApi &api, const QString &id, const QJsonObject &changes)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty())
        return ready<Done>(fail(invalidId()));
    return api.perform(api.request("PUT", path + QLatin1Char('/') + segment, changes));
}

Async<Done> deleteAlarm(HomeyApi &api, const QString &id)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty())
        return ready<Done>(fail(invalidId()));
    return api.perform(api.request("DELETE", path + QLatin1Char('/') + segment));
}

} // namespace foyer
