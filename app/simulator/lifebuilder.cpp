// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/lifebuilder.h"

#include "simulator/homebuilder.h"
#include "simulator/homestate.h"
#include "simulator/secrets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <cmath>

namespace foyer::sim::lifebuilder {

namespace {

constexpr const char *weekdays[] = {"monday", "tuesday",  "wednesday", "thursday",
                                    "friday", "saturday", "sunday"};

const QJsonObject &description()
{
    static const QJsonObject all = [] {
        QFile file(QStringLiteral(":/demo/life.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return all;
}

/// "homey:device:{device:Fridge}" → "homey:device:<uuid>".
QString withDeviceIds(const QString &text)
{
    const auto start = text.indexOf(QLatin1String("{device:"));
    if (start < 0)
        return text;
    const auto end = text.indexOf(QLatin1Char('}'), start);
    const auto name = text.mid(start + 8, end - start - 8);
    return QString(text.left(start) + homebuilder::deviceIdOf(name) + text.mid(end + 1));
}

} // namespace

QJsonObject notification(const QJsonObject &description, bool isV2)
{
    const auto text = description.value(QLatin1String("text")).toString();
    const auto minutes = description.value(QLatin1String("minutesAgo")).toDouble();
    const auto created = QDateTime::currentDateTimeUtc().addMSecs(-qint64(minutes * 60000));
    const auto id = description.value(QLatin1String("id"));
    QJsonObject item{
        {QStringLiteral("id"), id.isString() ? id : QJsonValue(randomUuid())},
        {QStringLiteral("ownerUri"),
         withDeviceIds(description.value(QLatin1String("owner"))
                           .toString(QStringLiteral("homey:manager:flow")))},
        {QStringLiteral("ownerName"),
         description.value(QLatin1String("ownerName")).toString(QStringLiteral("Flow"))},
        {QStringLiteral("dateCreated"), created.toString(Qt::ISODateWithMs)},
        {QStringLiteral("excerpt"), text},
        {QStringLiteral("meta"), QJsonObject()}};
    if (isV2) {
        for (const auto *key : {"dateExpires", "icon", "iconObj"})
            item.insert(QLatin1String(key), QJsonValue());
        item.insert(QStringLiteral("priority"), QStringLiteral("normal"));
        item.insert(QStringLiteral("readBy"), QJsonArray());
        item.insert(QStringLiteral("roles"), QJsonArray());
    }
    return item;
}

QJsonObject mood(const QJsonObject &description)
{
    const auto name = description.value(QLatin1String("name")).toString();
    const auto given = description.value(QLatin1String("devices")).toObject();
    QJsonObject devices;
    for (auto it = given.begin(); it != given.end(); ++it)
        devices.insert(homebuilder::deviceIdOf(it.key()),
                       QJsonObject{{QStringLiteral("state"), it.value()}});
    const auto preset = description.value(QLatin1String("preset"));
    return {{QStringLiteral("id"), description.value(QLatin1String("id"))
                                       .toString(derivedUuid(0, QStringLiteral("mood/") + name))},
            {QStringLiteral("name"), name},
            {QStringLiteral("preset"), preset.isString() ? preset : QJsonValue()},
            {QStringLiteral("zone"),
             homebuilder::zoneIdOf(description.value(QLatin1String("zone")).toString())},
            {QStringLiteral("active"), description.value(QLatin1String("active")).toBool()},
            {QStringLiteral("devices"), devices}};
}

QJsonObject alarm(const QJsonObject &description)
{
    const auto name = description.value(QLatin1String("name")).toString();
    const auto days = description.value(QLatin1String("days")).toArray();
    QJsonObject repetition;
    for (const auto *day : weekdays)
        repetition.insert(QLatin1String(day), days.contains(QString::fromLatin1(day)));
    return scheduled(
        {{QStringLiteral("id"), description.value(QLatin1String("id"))
                                    .toString(derivedUuid(0, QStringLiteral("alarm/") + name))},
         {QStringLiteral("name"), name},
         {QStringLiteral("time"), description.value(QLatin1String("time"))},
         {QStringLiteral("enabled"), description.value(QLatin1String("enabled")).toBool(true)},
         {QStringLiteral("repetition"), repetition}},
        QDateTime::currentDateTimeUtc());
}

QJsonObject scheduled(QJsonObject alarm, const QDateTime &now)
{
    const auto time =
        QTime::fromString(alarm.value(QLatin1String("time")).toString(), QStringLiteral("HH:mm"));
    const auto repetition = alarm.value(QLatin1String("repetition")).toObject();
    bool repeats = false;
    for (const auto &day : repetition)
        repeats = repeats || day.toBool();
    QJsonValue next;
    const QTimeZone zone("Europe/Amsterdam"); // as hubfacts::system() says
    const auto today = now.toTimeZone(zone).date();
    for (int days = 0; days <= 7 && next.isNull(); ++days) {
        const auto date = today.addDays(days);
        const QDateTime at(date, time, zone);
        const auto day = QLatin1String(weekdays[date.dayOfWeek() - 1]);
        if (at > now && (!repeats || repetition.value(day).toBool()))
            next = at.toUTC().toString(Qt::ISODateWithMs);
    }
    alarm.insert(QStringLiteral("nextOccurance"),
                 alarm.value(QLatin1String("enabled")).toBool() ? next : QJsonValue());
    return alarm;
}

QJsonObject weather(const QJsonObject &now, const QDateTime &time)
{
    auto weather = now;
    const auto temperature = now.value(QLatin1String("temperature")).toDouble();
    const auto hour = time.toSecsSinceEpoch() / 3600 * 3600;
    QJsonArray hours;
    for (int i = 0; i < 12; ++i) {
        const double wave = std::round((temperature + 2 * std::sin(i / 4.0)) * 10) / 10;
        hours.append(QJsonObject{
            {QStringLiteral("time"), hour + 3600 * i},
            {QStringLiteral("temperature"), wave},
            {QStringLiteral("iconId"), i < 4 ? QStringLiteral("cloudy") : QStringLiteral("rain")}});
    }
    QJsonArray days;
    for (int i = 1; i <= 4; ++i)
        days.append(
            QJsonObject{{QStringLiteral("time"), hour + 86400 * i},
                        {QStringLiteral("temperatureMin"), i},
                        {QStringLiteral("temperatureMax"), 5 + i},
                        {QStringLiteral("iconId"),
                         i % 2 ? QStringLiteral("rain") : QStringLiteral("partly-cloudy-day")}});
    weather.insert(QStringLiteral("forecastHourly"), hours);
    weather.insert(QStringLiteral("forecast"), days);
    return weather;
}

void loadDemo(HomeState &home)
{
    const auto each = [&](const char *list, ItemKind kind, auto make) {
        const auto items = description().value(QLatin1String(list)).toArray();
        for (int i = 0; i < items.size(); ++i) {
            auto given = items.at(i).toObject();
            if (kind == ItemKind::Notification)
                given.insert(QStringLiteral("id"),
                             derivedUuid(0, QStringLiteral("notification/%1").arg(i)));
            home.adopt(kind, make(given));
        }
    };
    each("notifications", ItemKind::Notification,
         [&](const QJsonObject &given) { return notification(given, home.isV2()); });
    each("moods", ItemKind::Mood, mood);
    each("alarms", ItemKind::Alarm, alarm);
}

void loadCommon(HomeState &home)
{
    auto surroundings = description();
    for (const auto *list : {"notifications", "moods", "alarms"})
        surroundings.remove(QLatin1String(list));
    home.setSurroundings(surroundings);
}

} // namespace foyer::sim::lifebuilder
