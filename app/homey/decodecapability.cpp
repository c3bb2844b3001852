// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decodecapability.h"

#include <algorithm>
#include <array>

namespace foyer::decoding {

namespace {

Capability::Type capabilityType(const QString &name)
{
    if (name == QLatin1String("boolean"))
        return Capability::Type::Boolean;
    if (name == QLatin1String("number"))
        return Capability::Type::Number;
    if (name == QLatin1String("string"))
        return Capability::Type::String;
    if (name == QLatin1String("enum"))
        return Capability::Type::Enum;
    return Capability::Type::Unknown;
}

/// A hub that leaves the type out still sends values: judge by those.
Capability::Type typeOfValue(const Value &value)
{
    if (value.boolean())
        return Capability::Type::Boolean;
    if (value.number())
        return Capability::Type::Number;
    if (value.string())
        return Capability::Type::String;
    return Capability::Type::Unknown;
}

bool fits(Capability::Type type, const Value &value)
{
    switch (type) {
    case Capability::Type::Boolean: return value.boolean().has_value();
    case Capability::Type::Number: return value.number().has_value();
    case Capability::Type::String:
    case Capability::Type::Enum: return value.string().has_value();
    case Capability::Type::Unknown: return true;
    }
    return true;
}

/// Puts in what it reported; true when that is of another type than the description says.
bool putValue(Capability &c, bool isTyped, const JsonValue &value, const JsonValue &lastUpdated)
{
    c.reported = boundedValue(value);
    c.reportedAt = decodeTime(lastUpdated);
    if (!isTyped)
        c.type = typeOfValue(c.reported);
    if (c.reported.isNull() || fits(c.type, c.reported))
        return false;
    // Kept as it is: the control shows its raw text, nothing the hub offers is lost.
    if (c.type == Capability::Type::String || c.type == Capability::Type::Enum) {
        if (const auto number = c.reported.number())
            c.reported = Value(QString::number(*number, 'g', 12));
        else if (const auto boolean = c.reported.boolean())
            c.reported = Value(*boolean ? QStringLiteral("true") : QStringLiteral("false"));
    }
    return true;
}

} // namespace

void readIcon(const JsonReader &reader, QString &id, QString &url)
{
    if (const JsonValue icon = reader.value("iconObj"); icon.isObject()) {
        const JsonReader entry(icon, reader.path(), reader.problems(), QStringLiteral(".iconObj"));
        id = text(entry, "id");
        url = entry.string("url").left(maxUrl);
    }
}

CapabilityDecoder::Description CapabilityDecoder::describe(const JsonReader &reader)
{
    Description description;
    Capability &c = description.capability;
    JsonProblems &problems = reader.problems();
    const QString typeName = reader.string("type");
    description.isTyped = !typeName.isEmpty();
    c.type = capabilityType(typeName);
    description.isLogged = reader.value("insights").boolean().value_or(false);
    c.title = text(reader, "title");
    c.units = text(reader, "units");
    c.titleTrue = text(reader, "titleTrue");
    c.titleFalse = text(reader, "titleFalse");
    c.isGetable = reader.boolean("getable", true);
    c.isSetable = reader.boolean("setable", false);
    c.isMaintenanceAction = reader.boolean("maintenanceAction", false);
    c.takesDuration = reader.value("options")["opts"]["duration"].boolean().value_or(false);
    readIcon(reader, c.iconId, c.iconUrl);
    c.minimum = reader.number("min");
    c.maximum = reader.number("max");
    if (c.minimum && c.maximum && *c.minimum >= *c.maximum) {
        problems.note(reader.path(), QStringLiteral("empty range"));
        c.minimum.reset();
        c.maximum.reset();
    }
    c.step = reader.number("step");
    if (c.step && !(*c.step > 0))
        c.step.reset();
    if (const auto decimals = reader.number("decimals"))
        c.decimals = static_cast<int>(std::clamp(*decimals, 0.0, 10.0));
    reader.value("values").forEach([&](const QString &, const JsonValue &option) {
        const JsonReader entry(option, reader.path(), problems, QStringLiteral(".values"));
        const QString optionId = entry.string("id").left(maxText);
        const QString title = text(entry, "title");
        if (!optionId.isEmpty() || option["id"].isString())
            c.options << Capability::Option{optionId, title.isEmpty() ? optionId : title};
    });
    return description;
}

bool CapabilityDecoder::read(const JsonValue &entry, const QString &id, const QString &path,
                             JsonProblems &problems, QList<Capability> &into)
{
    constexpr std::size_t most = 1000;
    static constexpr std::array<JsonKey, 2> apart{"value", "lastUpdated"};
    std::array<JsonValue, apart.size()> values;
    std::array<char, 4096> room;
    const std::string_view print(room.data(), entry.fingerprint(room, apart, values));
    if (print.empty())
        values = {entry[apart[0].text], entry[apart[1].text]};
    Description unknown;
    const Description *description = &unknown;
    if (const auto known = m_known.find(print); known != m_known.cend() && !print.empty()) {
        description = &known->second;
    } else {
        const int before = problems.count();
        unknown = describe(JsonReader(entry, path, problems, id.left(64)));
        if (!print.empty() && problems.count() == before && m_known.size() < most)
            m_known.emplace(print, unknown);
    }
    Capability &c = into.emplaceBack(description->capability);
    c.id = id;
    if (putValue(c, description->isTyped, values[0], values[1]))
        problems.note(path + id.left(64), QStringLiteral("value of another type"));
    return description->isLogged;
}

} // namespace foyer::decoding
