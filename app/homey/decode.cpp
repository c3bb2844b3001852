// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decode_p.h"

#include <cmath>

namespace foyer {

using namespace decoding;

QDateTime decodeTime(const JsonValue &json)
{
    if (const auto milliseconds = json.number(); milliseconds && std::abs(*milliseconds) < 8.64e15)
        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*milliseconds), Qt::UTC);
    if (const auto iso = json.string())
        return QDateTime::fromString(*iso, Qt::ISODateWithMs).toUTC();
    return {};
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

} // namespace foyer
