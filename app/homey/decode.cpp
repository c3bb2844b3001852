// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decode_p.h"

#include <cmath>

namespace foyer {

using namespace decoding;

namespace {

/// The digits of `text` from `at` on as a number; -1 when one of them is none.
int digits(std::string_view text, std::size_t at, std::size_t count)
{
    int number = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/// "2026-01-15T07:30:00.000Z", which is how every hub writes every time: a home has thousands, and
/// Qt's reader costs thirty times as much. Nothing when it is written in another way.
std::optional<QDateTime> hubTime(std::string_view text)
{
    constexpr std::size_t length = 24;
    if (text.size() != length || text[4] != '-' || text[7] != '-' || text[10] != 'T' ||
        text[13] != ':' || text[16] != ':' || text[19] != '.' || text[23] != 'Z')
        return std::nullopt;
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    const int millisecond = digits(text, 20, 3);
    // What a calendar has to judge is left to Qt.
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > 28 || hour < 0 || hour > 23 ||
        minute < 0 || minute > 59 || second < 0 || second > 59 || millisecond < 0)
        return std::nullopt;
    // Days since 1970-01-01 in the Gregorian calendar, with years that begin in March.
    const int y = month > 2 ? year : year - 1;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    const qint64 days = qint64(era) * 146'097 + dayOfEra - 719'468;
    return QDateTime::fromMSecsSinceEpoch(
        ((days * 24 + hour) * 60 + minute) * 60'000 + second * 1000 + millisecond, Qt::UTC);
}

} // namespace

QDateTime decodeTime(const JsonValue &json)
{
    if (json.isString())
        return decodeTime(json.utf8());
    const auto milliseconds = json.number();
    return milliseconds ? decodeTime(*milliseconds) : QDateTime();
}

QDateTime decodeTime(std::string_view iso)
{
    if (const auto time = hubTime(iso))
        return *time;
    const auto text = QString::fromUtf8(iso.data(), static_cast<qsizetype>(iso.size()));
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QDateTime decodeTime(double milliseconds)
{
    constexpr double mostOfEcmaScript = 8.64e15;
    return std::abs(milliseconds) < mostOfEcmaScript
               ? QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), Qt::UTC)
               : QDateTime();
}

std::optional<Zone> decodeZone(const JsonValue &json, const QString &key, JsonProblems &problems)
{
    if (!json.isObject()) {
        problems.note(key, QStringLiteral("zone is not an object"));
        return {};
    }
    const JsonReader reader(json, QStringLiteral("zone ") + key.left(64), problems);
    Zone zone;
    zone.id = itemId(reader, key);
    if (zone.id.isEmpty()) {
        problems.note(reader.path(), QStringLiteral("zone without id"));
        return {};
    }
    zone.name = text(reader, "name");
    zone.parentId = reader.string("parent").left(maxId);
    zone.icon = text(reader, "icon");
    zone.isActive = reader.boolean("active", false);
    zone.order = reader.number("sortIndex");
    if (!zone.order)
        zone.order = reader.number("order");
    return zone;
}

std::optional<Variable> decodeVariable(const JsonValue &json, const QString &key,
                                       JsonProblems &problems)
{
    if (!json.isObject()) {
        problems.note(key, QStringLiteral("variable is not an object"));
        return {};
    }
    const JsonReader reader(json, QStringLiteral("variable ") + key.left(64), problems);
    Variable variable;
    variable.id = itemId(reader, key);
    if (variable.id.isEmpty()) {
        problems.note(reader.path(), QStringLiteral("variable without id"));
        return {};
    }
    variable.name = text(reader, "name");
    variable.value = boundedValue(reader.value("value"));
    const QString type = reader.string("type");
    if (type == QLatin1String("boolean") || (type.isEmpty() && variable.value.boolean()))
        variable.type = Variable::Type::Boolean;
    else if (type == QLatin1String("number") || (type.isEmpty() && variable.value.number()))
        variable.type = Variable::Type::Number;
    else
        variable.type = Variable::Type::String;
    if (!variable.value.isNull() && !variable.accepts(variable.value)) {
        problems.note(reader.path(), QStringLiteral("value of another type"));
        variable.value = {};
    }
    return variable;
}

Result<std::vector<Zone>> decodeZones(const JsonValue &list, JsonProblems &problems,
                                      const QString &what)
{
    return decodeList<Zone>(list, problems, what, decodeZone);
}

Result<std::vector<Variable>> decodeVariables(const JsonValue &list, JsonProblems &problems,
                                              const QString &what)
{
    return decodeList<Variable>(list, problems, what, decodeVariable);
}

Result<std::vector<Zone>> readZones(JsonParts &list, JsonProblems &problems, const QString &what)
{
    constexpr qsizetype usual = 200;
    return decodeList<Zone>(list, problems, what, decodeZone, usual);
}

Result<std::vector<Variable>> readVariables(JsonParts &list, JsonProblems &problems,
                                            const QString &what)
{
    constexpr qsizetype usual = 200;
    return decodeList<Variable>(list, problems, what, decodeVariable, usual);
}

} // namespace foyer
