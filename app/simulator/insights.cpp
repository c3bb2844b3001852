// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/insights.h"

#include "simulator/homestate.h"
#include "simulator/httpmessage.h"
#include "simulator/insightcurve.h"

#include <QJsonArray>
#include <QTimeZone>

namespace foyer::sim::insights {

namespace {

constexpr qint64 minute = 60000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString deviceIdOf(const QString &ownerUri)
{
    return ownerUri.startsWith(QLatin1String("homey:device:"))
               ? ownerUri.section(QLatin1Char(':'), 2, 2)
               : QString();
}

QJsonObject logOf(const HomeState &home, const QJsonObject &device, const QJsonObject &definition)
{
    const auto deviceId = device.value(QLatin1String("id")).toString();
    const QString owner = QStringLiteral("homey:device:") + deviceId;
    const auto shortId = definition.value(QLatin1String("id")).toString();
    const QString fullId = owner + QLatin1Char(':') + shortId;
    auto log = definition;
    const auto value = device.value(QLatin1String("capabilitiesObj"))
                           .toObject()
                           .value(shortId)
                           .toObject()
                           .value(QLatin1String("value"));
    log.insert(QStringLiteral("lastValue"), value.isUndefined() ? QJsonValue() : value);
    const auto name = device.value(QLatin1String("name"));
    if (home.isV2()) {
        log.insert(QStringLiteral("uri"), owner);
        log.insert(QStringLiteral("uriObj"),
                   QJsonObject{{QStringLiteral("type"), QStringLiteral("device")},
                               {QStringLiteral("id"), deviceId},
                               {QStringLiteral("name"), name}});
        return log;
    }
    log.remove(QStringLiteral("uri"));
    log.insert(QStringLiteral("id"), fullId);
    log.insert(QStringLiteral("ownerUri"), owner);
    log.insert(QStringLiteral("ownerId"), shortId);
    log.insert(QStringLiteral("ownerName"), name);
    return log;
}

/// Midnight of the day on which `time` is, in the hub's zone.
QDateTime midnight(const QDateTime &time)
{
    return QDateTime(time.date(), QTime(0, 0), time.timeZone());
}

QDateTime floorTo(const QDateTime &time, qint64 stepMs)
{
    const auto ms = time.toMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(ms - ms % stepMs, Qt::UTC);
}

Window upToNow(const QDateTime &now, qint64 length, qint64 stepMs)
{
    const auto end = floorTo(now, stepMs);
    return {end.addMSecs(-length), end, stepMs};
}

/// From a local midnight to the last grid point that is not after `until`.
Window fromMidnight(const QDateTime &start, const QDateTime &until, qint64 stepMs)
{
    const auto length = start.msecsTo(until);
    return {start.toUTC(), start.addMSecs(length - length % stepMs).toUTC(), stepMs};
}

} // namespace

QByteArray logs(const HomeState &home)
{
    QByteArray list = "{";
    const auto &store = home.items(ItemKind::Device);
    for (const auto &id : store.ids()) {
        const auto device = store.object(id);
        const auto definitions = device.value(QLatin1String("insights")).toArray();
        for (const auto &definition : definitions) {
            const auto object = definition.toObject();
            const QString fullId = QStringLiteral("homey:device:") + id + QLatin1Char(':') +
                                   object.value(QLatin1String("id")).toString();
            if (list.size() > 1)
                list += ',';
            list += jsonText(fullId) + ':' + jsonText(logOf(home, device, object));
        }
    }
    return list + '}';
}

QJsonObject log(const HomeState &home, const QString &ownerUri, const QString &shortId)
{
    const auto device = home.items(ItemKind::Device).object(deviceIdOf(ownerUri));
    const auto definitions = device.value(QLatin1String("insights")).toArray();
    for (const auto &definition : definitions) {
        const auto object = definition.toObject();
        if (object.value(QLatin1String("id")) == shortId)
            return logOf(home, device, object);
    }
    return {};
}

Window window(const QString &resolution, const QDateTime &now)
{
    const auto local = now.toTimeZone(QTimeZone("Europe/Amsterdam"));
    const auto today = midnight(local);
    const auto monday = today.addDays(1 - local.date().dayOfWeek());
    const auto month = today.addDays(1 - local.date().day());
    const auto year = today.addDays(1 - local.date().dayOfYear());
    const auto is = [&resolution](const char *name) { return resolution == QLatin1String(name); };
    if (is("lastHour"))
        return upToNow(now, hour, minute);
    if (is("last6Hours"))
        return upToNow(now, 6 * hour, 5 * minute);
    if (is("last7Days"))
        return upToNow(now, 7 * day, hour);
    if (is("last14Days"))
        return upToNow(now, 14 * day, 3 * hour);
    if (is("last31Days"))
        return upToNow(now, 31 * day, 6 * hour);
    if (is("last3Months"))
        return upToNow(now, 92 * day, day);
    if (is("last6Months"))
        return upToNow(now, 183 * day, day);
    if (is("last2Years"))
        return upToNow(now, 730 * day, day);
    if (is("today"))
        return fromMidnight(today, local, 5 * minute);
    if (is("yesterday"))
        return fromMidnight(today.addDays(-1), today, 5 * minute);
    if (is("thisWeek"))
        return fromMidnight(monday, local, hour);
    if (is("lastWeek"))
        return fromMidnight(monday.addDays(-7), monday, hour);
    if (is("thisMonth"))
        return fromMidnight(month, local, 6 * hour);
    if (is("lastMonth"))
        return fromMidnight(month.addMonths(-1), month, 6 * hour);
    if (is("thisYear"))
        return fromMidnight(year, local, day);
    if (is("lastYear"))
        return fromMidnight(year.addYears(-1), year, day);
    return upToNow(now, day, 5 * minute);
}

QJsonObject entries(const HomeState &home, const QJsonObject &log, const QString &ownerUri,
                    const QString &id, const QString &resolution)
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto span = window(resolution, now);
    const auto shortId = id.section(QLatin1Char(':'), -1);
    const auto deviceId = deviceIdOf(ownerUri);
    const auto entry = home.capability(deviceId, shortId);
    const InsightCurve curve(home.items(ItemKind::Device).object(deviceId), entry, now);
    QJsonArray values;
    const auto last = span.end.toMSecsSinceEpoch();
    for (auto at = span.start.toMSecsSinceEpoch(); at <= last; at += span.stepMs) {
        const auto value = curve.value(at, span.stepMs);
        values.append(
            QJsonObject{{QStringLiteral("t"),
                         QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs)},
                        {QStringLiteral("v"), value ? QJsonValue(*value) : QJsonValue()}});
    }
    const auto lastValue = log.value(QLatin1String("lastValue"));
    return {{QStringLiteral("id"), id},
            {QStringLiteral("uri"), ownerUri},
            {QStringLiteral("start"), span.start.toString(Qt::ISODateWithMs)},
            {QStringLiteral("end"), span.end.toString(Qt::ISODateWithMs)},
            {QStringLiteral("step"), span.stepMs},
            {QStringLiteral("values"), values},
            {QStringLiteral("lastValue"),
             lastValue.isBool() ? QJsonValue(lastValue.toBool() ? 1 : 0) : lastValue},
            {QStringLiteral("updatesIn"), span.stepMs - now.toMSecsSinceEpoch() % span.stepMs}};
}

} // namespace foyer::sim::insights
