// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decodecapability.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace foyer {

using namespace decoding;

namespace {

constexpr int maxItems = 64; ///< of a list that hubs keep to a handful

/// The capabilities with a log that the device's own `insights` name.
QSet<QString> namedLogs(const JsonReader &reader)
{
    QSet<QString> named;
    reader.value("insights").forEach([&](const QString &, const JsonValue &log) {
        QString id = usableId(log["id"].string().value_or(QString()));
        if (id.contains(u':')) { // should a full id turn up
            const QString uri = log["uri"].string().value_or(QString()) + QLatin1Char(':');
            if (id.startsWith(uri))
                id.remove(0, uri.size());
        }
        named.insert(id);
    });
    return named;
}

/// Reads the capabilities of one device, each once, in the order in which they are added.
class CapabilityList
{
public:
    CapabilityList(const JsonReader &device, qsizetype count, CapabilityDecoder &decoder,
                   Device &into)
        : m_problems(device.problems())
        , m_decoder(decoder)
        , m_path(device.path() + QLatin1Char('.'))
        , m_named(namedLogs(device))
        , m_into(into)
    {
        constexpr qsizetype most = 100;
        m_into.capabilities.reserve(std::min(count, most));
    }

    void add(const QString &id, const JsonValue &entry)
    {
        if (usableId(id).isEmpty() || isThere(id))
            return;
        if (!entry.isObject()) {
            m_problems.note(m_path, QStringLiteral("capability without description: ") + id);
            return;
        }
        const bool isLogged = m_decoder.read(entry, id, m_path, m_problems, m_into.capabilities);
        if (!m_many.isEmpty())
            m_many.insert(id);
        if (isLogged || (!m_named.isEmpty() && m_named.contains(id)))
            m_into.loggedCapabilities << id;
    }

private:
    /// Devices have a handful of capabilities; who sends thousands shall not wait long either.
    bool isThere(const QString &id)
    {
        constexpr qsizetype handful = 24;
        const QList<Capability> &known = m_into.capabilities;
        if (known.size() < handful)
            return std::any_of(known.cbegin(), known.cend(),
                               [&id](const Capability &c) { return c.id == id; });
        if (m_many.isEmpty()) {
            for (const Capability &c : known)
                m_many.insert(c.id);
        }
        return m_many.contains(id);
    }

    JsonProblems &m_problems;
    CapabilityDecoder &m_decoder;
    const QString m_path;
    const QSet<QString> m_named;
    Device &m_into;
    QSet<QString> m_many;
};

/// energyObj is what holds now; what it leaves open is as the driver's `energy` says.
Device::Energy decodeEnergy(const JsonReader &reader)
{
    Device::Energy energy;
    const JsonMembers now(reader.value("energyObj"));
    const JsonMembers driver(reader.value("energy"));
    const auto both = [&](const JsonKey &key) {
        const JsonValue effective = now[key];
        return effective.exists() && !effective.isNull() ? effective : driver[key];
    };
    const auto flag = [&](const JsonKey &key) { return both(key).boolean().value_or(false); };
    if (const auto watts = now["W"].number(); watts && std::isfinite(*watts))
        energy.watts = watts;
    energy.batteries = texts(both("batteries"), maxItems);
    energy.isApproximated = now["approximated"].boolean().value_or(false);
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
        const JsonReader entry(json, reader.path(), reader.problems(), QStringLiteral(".images"));
        const JsonReader object = entry.object("imageObj");
        Device::Image image;
        image.id = usableId(object.string("id"));
        image.url = object.string("url").left(maxUrl);
        if (image.id.isEmpty() || !image.url.startsWith(QLatin1Char('/'))) {
            reader.problems().note(entry.path(), QStringLiteral("image without id or address"));
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

std::optional<Device> decode(const JsonValue &json, const QString &key, JsonProblems &problems,
                             CapabilityDecoder &decoder)
{
    if (!json.isObject()) {
        problems.note(key, QStringLiteral("device is not an object"));
        return {};
    }
    const JsonReader reader(json, QStringLiteral("device "), problems, key.left(64));
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
        const JsonReader uiReader(ui, reader.path(), problems, QStringLiteral(".ui"));
        device.quickAction = text(uiReader, "quickActionOverride");
        if (device.quickAction.isEmpty())
            device.quickAction = text(uiReader, "quickAction");
    }

    const JsonValue described = reader.value("capabilitiesObj");
    if (described.exists() && !described.isNull() && !described.isObject())
        problems.note(reader.path(), QStringLiteral("capabilitiesObj is not an object"));
    // "capabilities" gives the display order; what only capabilitiesObj knows follows.
    CapabilityList list(reader, described.size(), decoder, device);
    const JsonMembers entries(described);
    reader.value("capabilities").forEach([&](const QString &, const JsonValue &id) {
        if (const auto name = id.string())
            list.add(*name, entries[JsonKey(id.utf8())]);
    });
    if (device.capabilities.size() < described.size())
        described.forEach([&](const QString &id, const JsonValue &entry) { list.add(id, entry); });
    device.energy = decodeEnergy(reader);
    device.images = decodeImages(reader);
    return device;
}

/// For all devices of one list.
auto decoderOfMany()
{
    return [decoder = CapabilityDecoder()](const JsonValue &json, const QString &key,
                                           JsonProblems &problems) mutable {
        return decode(json, key, problems, decoder);
    };
}

} // namespace

std::optional<Device> decodeDevice(const JsonValue &json, const QString &key,
                                   JsonProblems &problems)
{
    return decoderOfMany()(json, key, problems);
}

Result<std::vector<Device>> decodeDevices(const JsonValue &list, JsonProblems &problems,
                                          const QString &what)
{
    return decodeList<Device>(list, problems, what, decoderOfMany());
}

Result<std::vector<Device>> readDevices(JsonParts &list, JsonProblems &problems,
                                        const QString &what)
{
    constexpr qsizetype usual = 4096;
    return decodeList<Device>(list, problems, what, decoderOfMany(), usual);
}

} // namespace foyer
