// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decodedetails.h"

#include "homey/decode_p.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace foyer {

using namespace decoding;

namespace {

constexpr int maxPoints = 20'000;
constexpr int maxFavourites = 10'000; ///< the list is written back: nothing may get lost
constexpr int maxEnergyItems = 5'000;

Error noObject(const QString &what)
{
    Error error{Error::Kind::Protocol, QStringLiteral("not an object"),
                QStringLiteral("bad_container")};
    error.request = what;
    return error;
}

/// The first three parts of "homey:device:<uuid>:measure_power" (protocol.md 0.3).
QString ownerOf(const QString &fullId)
{
    return fullId.section(QLatin1Char(':'), 0, 2);
}

std::optional<InsightsLog> decodeLog(const JsonValue &json, const QString &key,
                                     JsonProblems &problems)
{
    if (!json.isObject()) {
        problems.note(key.left(64), QStringLiteral("log is not an object"));
        return {};
    }
    const JsonReader reader(json, QStringLiteral("log ") + key.left(64), problems);
    InsightsLog log;
    log.id = itemId(reader, key);
    log.ownerUri = usableId(reader.string("ownerUri"));
    if (log.ownerUri.isEmpty())
        log.ownerUri = usableId(reader.string("uri"));
    if (log.ownerUri.isEmpty() && log.id.startsWith(QLatin1String("homey:")))
        log.ownerUri = ownerOf(log.id);
    if (log.id.isEmpty() || log.ownerUri.isEmpty()) {
        problems.note(reader.path(), QStringLiteral("log without id or owner"));
        return {};
    }
    const QString prefix = log.ownerUri + QLatin1Char(':');
    log.shortId = log.id.startsWith(prefix) ? log.id.mid(prefix.size()) : log.id;
    log.ownerName = text(reader, "ownerName");
    if (log.ownerName.isEmpty())
        log.ownerName = reader.value("uriObj")["name"].string().value_or(QString()).left(maxText);
    log.title = text(reader, "title");
    log.units = text(reader, "units");
    log.isBoolean = reader.string("type") == QLatin1String("boolean");
    if (const auto decimals = reader.number("decimals"))
        log.decimals = static_cast<int>(std::clamp(*decimals, 0.0, 10.0));
    return log;
}

qint64 milliseconds(const JsonReader &reader, const JsonKey &key)
{
    const double value = reader.number(key).value_or(0);
    return value > 0 && value < 1e15 ? static_cast<qint64>(value) : 0;
}

std::optional<double> watts(const JsonValue &json)
{
    const auto value = json["W"].number();
    return value && std::isfinite(*value) ? value : std::nullopt;
}

/// Money per hour.
std::optional<double> cost(const JsonValue &json)
{
    const auto value = json["cost"].number();
    return value && std::isfinite(*value) ? value : std::nullopt;
}

QStringList ids(const JsonValue &list)
{
    QStringList found;
    QSet<QString> seen;
    list.forEach([&](const QString &, const JsonValue &item) {
        const QString id = usableId(item.string().value_or(QString()));
        if (id.isEmpty() || seen.contains(id) || found.size() >= maxFavourites)
            return;
        seen.insert(id);
        found << id;
    });
    return found;
}

} // namespace

Result<std::vector<InsightsLog>> decodeLogs(const JsonValue &list, JsonProblems &problems,
                                            const QString &what)
{
    // Short ids repeat from device to device.
    return decodeList<InsightsLog>(list, problems, what, decodeLog, [](const InsightsLog &log) {
        return QString(log.ownerUri + QLatin1Char(':') + log.shortId);
    });
}

Result<Series> decodeEntries(const JsonValue &json, bool isBoolean, JsonProblems &problems,
                             const QString &what)
{
    if (!json.isObject() || !json["values"].isArray())
        return fail(noObject(what));
    const JsonReader reader(json, QStringLiteral("entries"), problems);
    Series series;
    series.source = Series::Source::Hub;
    series.isBoolean = isBoolean;
    series.step = milliseconds(reader, "step");
    series.updatesIn = milliseconds(reader, "updatesIn");
    const JsonValue values = json["values"];
    series.points.reserve(std::min<qsizetype>(values.size(), maxPoints));
    values.forEach([&](const QString &, const JsonValue &entry) {
        const QDateTime at = decodeTime(entry["t"]);
        if (!at.isValid() || series.points.size() >= maxPoints) {
            problems.note(reader.path(), QStringLiteral("entry without time, or too many"));
            return;
        }
        Series::Point point;
        point.at = at.toMSecsSinceEpoch();
        if (const auto number = entry["v"].number(); number && std::isfinite(*number))
            point.value = *number;
        else if (const auto boolean = entry["v"].boolean())
            point.value = *boolean ? 1 : 0;
        series.points << point;
    });
    std::stable_sort(series.points.begin(), series.points.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    const QDateTime start = decodeTime(json["start"]);
    const QDateTime end = decodeTime(json["end"]);
    if (!series.points.isEmpty()) {
        series.start = series.points.first().at;
        series.end = series.points.last().at;
    }
    if (start.isValid())
        series.start = start.toMSecsSinceEpoch();
    if (end.isValid())
        series.end = end.toMSecsSinceEpoch();
    return series;
}

std::optional<User> decodeUser(const JsonValue &json, const QString &key, JsonProblems &problems)
{
    if (!json.isObject()) {
        problems.note(key.left(64), QStringLiteral("user is not an object"));
        return {};
    }
    const JsonReader reader(json, QStringLiteral("user ") + key.left(64), problems);
    User user;
    user.id = itemId(reader, key);
    if (user.id.isEmpty()) {
        problems.note(reader.path(), QStringLiteral("user without id"));
        return {};
    }
    user.name = text(reader, "name");
    user.role = text(reader, "role");
    user.isEnabled = reader.boolean("enabled", true);
    user.isPresent = reader.boolean("present");
    user.isAsleep = reader.boolean("asleep");
    const JsonValue properties = reader.value("properties");
    user.favouriteDevices = ids(properties["favoriteDevices"]);
    user.favouriteFlows = ids(properties["favoriteFlows"]);
    return user;
}

Result<std::vector<User>> decodeUsers(const JsonValue &list, JsonProblems &problems,
                                      const QString &what)
{
    return decodeList<User>(list, problems, what, decodeUser);
}

Result<EnergyLive> decodeEnergyLive(const JsonValue &json, JsonProblems &problems,
                                    const QString &what)
{
    if (!json.isObject())
        return fail(noObject(what));
    const JsonReader reader(json, QStringLiteral("energy"), problems);
    EnergyLive live;
    live.consumedWatts = watts(json["totalConsumed"]);
    live.generatedWatts = watts(json["totalGenerated"]);
    live.gridWatts = watts(json["totalCumulative"]);
    live.consumedCostPerHour = cost(json["totalConsumed"]);
    live.generatedCostPerHour = cost(json["totalGenerated"]);
    live.gridCostPerHour = cost(json["totalCumulative"]);
    live.currency = reader.string("currency").left(16);
    json["items"].forEach([&](const QString &, const JsonValue &entry) {
        const JsonReader item(entry, QStringLiteral("energy.items"), problems);
        EnergyLive::Item found;
        found.id = usableId(item.string("id"));
        if (found.id.isEmpty() || live.items.size() >= maxEnergyItems) {
            problems.note(item.path(), QStringLiteral("item without id, or too many"));
            return;
        }
        found.type = text(item, "type");
        found.name = text(item, "name");
        found.watts = watts(entry["values"]);
        found.costPerHour = cost(entry["values"]);
        found.isHomeBattery = item.boolean("isHomeBattery", false);
        found.isEvCharger = item.boolean("isEVCharger", false);
        found.isApproximated = item.boolean("approximated", false);
        found.isIncludedInTotal = item.boolean("includedInTotal", false);
        live.items.push_back(std::move(found));
    });
    return live;
}

} // namespace foyer
