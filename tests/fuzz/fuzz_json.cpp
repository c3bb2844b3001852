// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/target.h"
#include "homey/decode.h"
#include "homey/homearchive.h"
#include "net/jsonparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace foyer;
using fuzz::require;

namespace {

const auto what = QStringLiteral("fuzz");

/// Of members with the same key our reader takes the first, Qt's the last: not comparable.
bool hasTwins(const JsonValue &value)
{
    bool found = false;
    QSet<QString> keys;
    const bool isObject = value.isObject();
    value.forEach([&](const QString &key, const JsonValue &member) {
        found = found || (isObject && keys.contains(key)) || hasTwins(member);
        keys.insert(key);
    });
    return found;
}

/// Whether something that may be a number is not written as RFC 8259 wants it: no digit before or
/// after the point, before the exponent or after a sign, or a zero too many in front.
bool hasLooseNumber(const QByteArray &text)
{
    static const QRegularExpression loose(QStringLiteral(
        "(?<![0-9])\\.|\\.(?![0-9])|-(?![0-9])|(?<![0-9.eE+-])-?0[0-9]|[0-9][eE](?![-+]?[0-9])"));
    return loose.match(QString::fromLatin1(text)).hasMatch();
}

void compare(const JsonValue &ours, const QJsonValue &theirs);

void compareMembers(const JsonValue &ours, const QJsonValue &theirs)
{
    const QJsonObject object = theirs.toObject();
    const QJsonArray array = theirs.toArray();
    require(ours.size() == (theirs.isObject() ? object.size() : array.size()),
            "both parsers count the same members");
    qsizetype position = 0;
    ours.forEach([&](const QString &key, const JsonValue &member) {
        if (theirs.isObject()) {
            require(object.contains(key), "both parsers know the same keys");
            compare(member, object.value(key));
        } else {
            compare(member, array.at(position++));
        }
    });
}

void compare(const JsonValue &ours, const QJsonValue &theirs)
{
    require(ours.isObject() == theirs.isObject() && ours.isArray() == theirs.isArray() &&
                ours.isString() == theirs.isString() && ours.isNumber() == theirs.isDouble() &&
                ours.isBool() == theirs.isBool() && ours.isNull() == theirs.isNull(),
            "both parsers see the same type");
    if (ours.isString())
        require(*ours.string() == theirs.toString(), "both parsers read the same text");
    else if (ours.isBool())
        require(*ours.boolean() == theirs.toBool(), "both parsers read the same truth");
    else if (ours.isNumber())
        require(std::abs(*ours.number() - theirs.toDouble()) <= 1e-12 * std::abs(theirs.toDouble()),
                "both parsers read the same number");
    else
        compareMembers(ours, theirs);
}

void checkDevice(const Device &device)
{
    require(!device.id.isEmpty(), "a device has an id");
    require(device.name.size() <= 256, "a name is bounded");
    for (const Capability &c : device.capabilities) {
        require(!c.id.isEmpty(), "a capability has an id");
        require(!c.pending, "nothing is asked for yet");
        for (const auto &number : {c.minimum, c.maximum, c.step, c.reported.number()})
            require(!number || std::isfinite(*number), "numbers are finite");
    }
    // A tile asks for these.
    static_cast<void>(device.battery());
    static_cast<void>(device.activeAlarm());
    static_cast<void>(device.quickActionCapability());
    static_cast<void>(device.lastChange());
}

struct Decoded
{
    HomeSnapshot snapshot;

    Decoded() = default;
    explicit Decoded(const JsonValue &root)
    {
        JsonProblems problems;
        if (auto devices = decodeDevices(root, problems, what))
            snapshot.devices = std::move(*devices);
        if (auto zones = decodeZones(root, problems, what))
            snapshot.zones = std::move(*zones);
        if (auto variables = decodeVariables(root, problems, what))
            snapshot.variables = std::move(*variables);
    }
    /// Without the order of what was an object: Qt's parser sorts it.
    [[nodiscard]] QByteArray bytes() const
    {
        static const QByteArray owner(32, 'o');
        HomeSnapshot sorted = snapshot;
        const auto byId = [](auto &list) {
            std::stable_sort(list.begin(), list.end(),
                             [](const auto &a, const auto &b) { return a.id < b.id; });
        };
        if (sorted.devices) {
            for (Device &device : *sorted.devices) {
                byId(device.capabilities);
                byId(device.images);
                device.loggedCapabilities.sort();
                device.flags.sort();
                device.energy.batteries.sort();
                for (Capability &capability : device.capabilities)
                    byId(capability.options);
            }
        }
        return encodeHome({sorted, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)}, owner);
    }
};

void checkHome(const Decoded &decoded)
{
    if (decoded.snapshot.devices) {
        for (const Device &device : *decoded.snapshot.devices)
            checkDevice(device);
    }
    Home home;
    home.apply(decoded.snapshot);
    // Everything that walks the zones ends, whatever their parents are.
    for (const QString &id : home.zoneIds()) {
        static_cast<void>(home.childZones(id));
        static_cast<void>(home.zoneWithDescendants(id));
    }
    home.clear();
    require(home.deviceIds().isEmpty() && home.zoneIds().isEmpty(), "a home can be emptied");
}

/// Read a few bytes at a time it is the same home, or none just the same.
void checkParts(const QByteArray &text, const std::optional<Decoded> &whole)
{
    for (const qsizetype size : {64, 700}) {
        JsonProblems problems;
        JsonParts parts({}, 0, size);
        parts.append(text);
        auto devices = readDevices(parts, problems, what);
        const bool isList = whole && whole->snapshot.devices;
        require(devices.has_value() == isList, "in parts the same lists are taken");
        if (!isList)
            continue;
        Decoded read;
        read.snapshot = whole->snapshot;
        read.snapshot.devices = std::move(*devices);
        require(read.bytes() == whole->bytes(), "in parts the same devices are read");
    }
}

} // namespace

// A list of the hub: our parser and decoders against Qt's parser.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    const auto ours = JsonDocument::parse(text, what);
    const QJsonDocument theirs = QJsonDocument::fromJson(text);
    if (!ours) {
        checkParts(text, std::nullopt);
        // Qt lets "\\x" pass for "x" and .5 for 0.5; that is no JSON (RFC 8259 sections 6 and 7),
        // and we say so.
        require(theirs.isNull() || text.contains('\\') || hasLooseNumber(text),
                "what Qt's parser takes ours takes too");
        return 0;
    }
    const JsonValue root = ours->root();
    const Decoded decoded(root);
    checkHome(decoded);
    checkParts(text, decoded);
    if (ours->wasRepaired() || !(root.isObject() || root.isArray()) || hasTwins(root))
        return 0;
    require(!theirs.isNull(), "what ours takes as it is Qt's parser takes too");
    compare(root, theirs.isObject() ? QJsonValue(theirs.object()) : QJsonValue(theirs.array()));

    // Written again by Qt it decodes to the same home, to the byte.
    const auto normal = JsonDocument::parse(theirs.toJson(QJsonDocument::Compact), what);
    require(normal.has_value(), "what Qt writes ours reads");
    if (theirs.isArray()) // the members of an object come in another order
        require(Decoded(normal->root()).bytes() == decoded.bytes(), "both ways decode the same");
    return 0;
}
