// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decode_p.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace foyer {

using namespace decoding;

namespace {

constexpr int maxUrl = 1024;
constexpr int maxItems = 64; ///< of a list that hubs keep to a handful

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

void readIcon(const JsonReader &reader, QString &id, QString &url)
{
    if (const JsonValue icon = reader.value("iconObj"); icon.isObject()) {
        const JsonReader entry(icon, reader.path() + QStringLiteral(".iconObj"), reader.problems());
        id = text(entry, "id");
        url = entry.string("url").left(maxUrl);
    }
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
    c.takesDuration = reader.value("options")["opts"]["duration"].boolean().value_or(false);
    readIcon(reader, c.iconId, c.iconUrl);
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
        c.decimals = static_cast<int>(std::clamp(*decimals, 0.0, 10.0));
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

/// The capabilities with a log: named in the device's own `insights`, or marked in their
/// description.
QStringList decodeLogged(const JsonReader &reader, const QList<Capability> &capabilities,
                         const JsonValue &described)
{
    QSet<QString> logged;
    reader.value("insights").forEach([&](const QString &, const JsonValue &log) {
        const QString id = usableId(log["id"].string().value_or(QString()));
        const QString uri = log["uri"].string().value_or(QString()) + QLatin1Char(':');
        logged.insert(id.startsWith(uri) ? id.mid(uri.size()) : id); // should a full id turn up
    });
    QStringList ids;
    for (const Capability &c : capabilities) {
        if (logged.contains(c.id) || described[c.id]["insights"].boolean().value_or(false))
            ids << c.id;
    }
    return ids;
}

/// energyObj is what holds now; what it leaves open is as the driver's `energy` says.
Device::Energy decodeEnergy(const JsonReader &reader)
{
    const auto both = [&](const char *key) {
        const JsonValue effective = reader.value("energyObj")[key];
        return effective.exists() && !effective.isNull() ? effective : reader.value("energy")[key];
    };
    const auto flag = [&](const char *key) { return both(key).boolean().value_or(false); };
    Device::Energy energy;
    if (const auto watts = reader.value("energyObj")["W"].number(); watts && std::isfinite(*watts))
        energy.watts = watts;
    energy.batteries = texts(both("batteries"), maxItems);
    energy.isApproximated = reader.value("energyObj")["approximated"].boolean().value_or(false);
    energy.isCumulative = flag("cumulative");
    energy.isHomeBattery = flag("homeBattery");
    energy.isEvCharger = flag("evCharger");
    energy.isElectricCar = flag("electricCar");
    energy.isGenerator = flag("generator");
    return energy;
}

QList<Device::Image> decodeImages(const JsonReader &reader)
{
    QList<Device::Image> images;
    reader.value("images").forEach([&](const QString &, const JsonValue &json) {
        const QString path = reader.path() + QStringLiteral(".images");
        const JsonReader entry(json, path, reader.problems());
        const JsonReader object = entry.object("imageObj");
        Device::Image image;
        image.id = usableId(object.string("id"));
        image.url = object.string("url").left(maxUrl);
        if (image.id.isEmpty() || !image.url.startsWith(QLatin1Char('/'))) {
            reader.problems().note(path, QStringLiteral("image without id or address"));
            return;
        }
        image.type = text(entry, "type");
        image.title = text(entry, "title");
        image.lastUpdated = decodeTime(object.value("lastUpdated"));
        if (images.size() < maxItems)
            images << image;
    });
    return images;
}

} // namespace

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
    device.ownClass = text(reader, "class");
    device.virtualClass = text(reader, "virtualClass");
    device.deviceClass = device.virtualClass.isEmpty() ? device.ownClass : device.virtualClass;
    if (device.deviceClass.isEmpty())
        device.deviceClass = QStringLiteral("other");
    device.driverId = text(reader, "driverId");
    device.ownerUri = text(reader, "ownerUri");
    if (device.ownerUri.isEmpty())
        device.ownerUri = text(reader, "driverUri"); // V2 (protocol.md 4.1)
    device.iconOverride = text(reader, "iconOverride");
    device.flags = texts(reader.value("flags"), maxItems);
    // "true: a definition exists"; hubs of 2019 send the same.
    device.hasSettings = reader.boolean("settingsObj", false);
    device.isAvailable = reader.boolean("available", true);
    device.unavailableMessage = text(reader, "unavailableMessage");
    device.warningMessage = text(reader, "warningMessage");
    device.note = reader.string("note").left(4096);
    device.isHidden = reader.boolean("hidden", false);
    device.lastSeenAt = decodeTime(reader.value("lastSeenAt"));
    device.indicator = text(reader, "uiIndicator");
    readIcon(reader, device.iconId, device.iconUrl);
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
    device.loggedCapabilities = decodeLogged(reader, device.capabilities, described);
    device.energy = decodeEnergy(reader);
    device.images = decodeImages(reader);
    return device;
}

Result<std::vector<Device>> decodeDevices(const JsonValue &list, JsonProblems &problems,
                                          const QString &what)
{
    return decodeList<Device>(list, problems, what, decodeDevice);
}

} // namespace foyer
