// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decode.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

constexpr int maxText = 256;
constexpr int maxValueText = 64 * 1024;
constexpr int maxId = 512;

QString text(const JsonReader &reader, const char *key)
{
    return reader.string(key).left(maxText);
}

/// An id that may be used in a path: not empty, bounded, without control characters.
QString usableId(const QString &candidate)
{
    const bool bad = candidate.isEmpty() || candidate.size() > maxId ||
                     std::any_of(candidate.cbegin(), candidate.cend(),
                                 [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
    return bad ? QString() : candidate;
}

/// The id of an item in a list: its own, else its key there.
QString itemId(const JsonReader &reader, const QString &key)
{
    const QString own = usableId(reader.string("id"));
    return own.isEmpty() ? usableId(key) : own;
}

Value boundedValue(const JsonValue &json)
{
    Value value = Value::fromJson(json);
    if (const auto string = value.string(); string && string->size() > maxValueText)
        return Value(string->left(maxValueText));
    return value;
}

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

Capability decodeCapability(const JsonValue &json, const QString &id, const QString &path,
                            JsonProblems &problems)
{
    const JsonReader reader(json, path, problems);
    Capability c;
    c.id = id;
    c.reported = boundedValue(reader.value("value"));
    const QString typeName = reader.string("type");
    c.type = typeName.isEmpty() ? typeOfValue(c.reported) : capabilityType(typeName);
    c.title = text(reader, "title");
    c.units = text(reader, "units");
    c.titleTrue = text(reader, "titleTrue");
    c.titleFalse = text(reader, "titleFalse");
    c.isGetable = reader.boolean("getable", true);
    c.isSetable = reader.boolean("setable", false);
    c.isMaintenanceAction = reader.boolean("maintenanceAction", false);
    c.minimum = reader.number("min");
    c.maximum = reader.number("max");
    if (c.minimum && c.maximum && *c.minimum >= *c.maximum) {
        problems.note(path, QStringLiteral("empty range"));
        c.minimum.reset();
        c.maximum.reset();
    }
    c.step = reader.number("step");
    if (c.step && !(*c.step > 0))
        c.step.reset();
    if (const auto decimals = reader.number("decimals"))
        c.decimals = std::clamp(static_cast<int>(*decimals), 0, 10);
    reader.value("values").forEach([&](const QString &, const JsonValue &option) {
        const JsonReader entry(option, path + QStringLiteral(".values"), problems);
        const QString optionId = entry.string("id").left(maxText);
        const QString title = text(entry, "title");
        if (!optionId.isEmpty() || option["id"].isString())
            c.options << Capability::Option{optionId, title.isEmpty() ? optionId : title};
    });
    if (!c.reported.isNull() && !fits(c.type, c.reported)) {
        // Kept as it is: the control shows its raw text, nothing the hub offers is lost.
        problems.note(path, QStringLiteral("value of another type"));
        if (c.type == Capability::Type::String || c.type == Capability::Type::Enum) {
            if (const auto number = c.reported.number())
                c.reported = Value(QString::number(*number, 'g', 12));
            else if (const auto boolean = c.reported.boolean())
                c.reported = Value(*boolean ? QStringLiteral("true") : QStringLiteral("false"));
        }
    }
    c.reportedAt = decodeTime(reader.value("lastUpdated"));
    return c;
}

template<typename T, typename DecodeItem>
Result<std::vector<T>> decodeList(const JsonValue &list, JsonProblems &problems,
                                  const QString &what, DecodeItem decodeItem)
{
    if (!list.isObject() && !list.isArray()) {
        Error error{Error::Kind::Protocol, QStringLiteral("neither an object nor a list"),
                    QStringLiteral("bad_container")};
        error.request = what;
        return fail(error);
    }
    std::vector<T> items;
    items.reserve(static_cast<size_t>(list.size()));
    QHash<QString, size_t> rowOf; // of duplicate ids the last one counts
    list.forEach([&](const QString &key, const JsonValue &json) {
        std::optional<T> item = decodeItem(json, key, problems);
        if (!item)
            return;
        const auto known = rowOf.constFind(item->id);
        if (known != rowOf.cend()) {
            problems.note(item->id, QStringLiteral("id seen twice"));
            items[*known] = std::move(*item);
        } else {
            rowOf.insert(item->id, items.size());
            items.push_back(std::move(*item));
        }
    });
    return items;
}

} // namespace

QDateTime decodeTime(const JsonValue &json)
{
    if (const auto milliseconds = json.number(); milliseconds && std::abs(*milliseconds) < 8.64e15)
        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*milliseconds), Qt::UTC);
    if (const auto iso = json.string())
        return QDateTime::fromString(*iso, Qt::ISODateWithMs).toUTC();
    return {};
}

std::optional<Device> decodeDevice(const JsonValue &json, const QString &key,
                                   JsonProblems &problems)
{
    if (!json.isObject()) {
        problems.note(key, QStringLiteral("device is not an object"));
        return {};
    }
    const JsonReader reader(json, QStringLiteral("device ") + key.left(64), problems);
    Device device;
    device.id = itemId(reader, key);
    if (device.id.isEmpty()) {
        problems.note(reader.path(), QStringLiteral("device without id"));
        return {};
    }
    device.name = text(reader, "name");
    device.zoneId = reader.string("zone").left(maxId);
    device.deviceClass = text(reader, "virtualClass");
    if (device.deviceClass.isEmpty())
        device.deviceClass = text(reader, "class");
    if (device.deviceClass.isEmpty())
        device.deviceClass = QStringLiteral("other");
    device.driverId = text(reader, "driverId");
    device.isAvailable = reader.boolean("available", true);
    device.unavailableMessage = text(reader, "unavailableMessage");
    device.warningMessage = text(reader, "warningMessage");
    device.note = reader.string("note").left(4096);
    device.isHidden = reader.boolean("hidden", false);
    device.lastSeenAt = decodeTime(reader.value("lastSeenAt"));
    device.indicator = text(reader, "uiIndicator");
    if (const JsonValue icon = reader.value("iconObj"); icon.isObject()) {
        const JsonReader iconReader(icon, reader.path() + QStringLiteral(".iconObj"), problems);
        device.iconUrl = iconReader.string("url").left(1024);
        device.iconId = text(iconReader, "id");
    }
    if (const JsonValue ui = reader.value("ui"); ui.isObject()) {
        const JsonReader uiReader(ui, reader.path() + QStringLiteral(".ui"), problems);
        device.quickAction = text(uiReader, "quickActionOverride");
        if (device.quickAction.isEmpty())
            device.quickAction = text(uiReader, "quickAction");
    }

    const JsonValue described = reader.value("capabilitiesObj");
    if (described.exists() && !described.isNull() && !described.isObject())
        problems.note(reader.path(), QStringLiteral("capabilitiesObj is not an object"));
    QSet<QString> seen;
    const auto add = [&](const QString &id, const JsonValue &entry) {
        if (usableId(id).isEmpty() || seen.contains(id))
            return;
        if (!entry.isObject()) {
            problems.note(reader.path(), QStringLiteral("capability without description: ") + id);
            return;
        }
        seen.insert(id);
        device.capabilities << decodeCapability(
            entry, id, reader.path() + QLatin1Char('.') + id.left(64), problems);
    };
    // "capabilities" gives the display order; what only capabilitiesObj knows follows.
    reader.value("capabilities").forEach([&](const QString &, const JsonValue &id) {
        if (const auto name = id.string())
            add(*name, described[*name]);
    });
    described.forEach([&](const QString &id, const JsonValue &entry) { add(id, entry); });
    return device;
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

Result<std::vector<Device>> decodeDevices(const JsonValue &list, JsonProblems &problems,
                                          const QString &what)
{
    return decodeList<Device>(list, problems, what, decodeDevice);
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
