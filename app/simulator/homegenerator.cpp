// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/homeloader.h"

#include "simulator/homebuilder.h"
#include "simulator/homestate.h"
#include "simulator/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cmath>

namespace foyer::sim::homeloader {

namespace {

constexpr int devicesPerRoom = 16;
constexpr int fewestRooms = 8;
constexpr int roomsPerFloor = 10;
constexpr int deviceBytes = 6000; // what a device of a real hub weighs
constexpr int variants = 4;       // of each kind, with other values
constexpr quint32 sameForAll = 20260115;

/// How many of a hundred devices are of a class; one of each where nothing is said.
struct Share
{
    const char *deviceClass;
    int ofHundred;
};
constexpr Share shares[] = {{"light", 30},  {"sensor", 26}, {"socket", 9},     {"blinds", 5},
                            {"curtain", 3}, {"heater", 6},  {"thermostat", 3}, {"speaker", 2}};

constexpr const char *roomNames[] = {"Living room", "Kitchen", "Bedroom", "Bathroom", "Office",
                                     "Hall",        "Storage", "Laundry", "Studio",   "Nursery"};

struct Room
{
    QByteArray id;
    QByteArray name;
};

/// A device as text with marks where each copy differs, and the images that are named in it.
struct Template
{
    QByteArray text;
    QStringList imageNames;
};

QByteArray imageMark(const QString &name)
{
    return "@@image-" + name.toLatin1() + "@@";
}

QJsonValue varied(const QJsonArray &row, int variant, QRandomGenerator &random)
{
    const auto id = row.at(0).toString();
    const auto value = row.at(1);
    if (variant == 0 || value.isNull())
        return value;
    if (value.isBool()) {
        const bool mayFlip = id.startsWith(QLatin1String("onoff")) ||
                             id == QLatin1String("alarm_motion") ||
                             (id == QLatin1String("alarm_contact") && variant == 3);
        return mayFlip ? QJsonValue(random.bounded(2) == 1) : value;
    }
    if (!value.isDouble())
        return value;
    if (id == QLatin1String("measure_battery"))
        return random.bounded(4, 101);
    const auto entry = row.at(2).toObject();
    const double wide = std::abs(value.toDouble()) <= 1 ? 0.6 : 0.12;
    const double factor = std::pow(10, entry.value(QLatin1String("decimals")).toInt(1));
    const double moved = value.toDouble() * (1 - wide * random.generateDouble());
    return std::round(moved * factor) / factor;
}

Template templateOf(QJsonObject description, int variant, const QString &dialect,
                    QRandomGenerator &random)
{
    const auto marked = QStringLiteral("@@id@@");
    description.insert(QStringLiteral("id"), marked);
    description.insert(QStringLiteral("zoneId"), QStringLiteral("@@zone@@"));
    description.insert(QStringLiteral("zone"), QStringLiteral("@@room@@"));
    description.insert(
        QStringLiteral("name"),
        QString(description.value(QLatin1String("name")).toString() + QStringLiteral(" @@n@@")));
    for (const auto *key : {"unavailable", "hidden", "warning", "note", "lastSeenHours"})
        description.remove(QLatin1String(key));
    QJsonArray rows;
    const auto given = description.value(QLatin1String("capabilities")).toArray();
    for (const auto &value : given) {
        const auto row = value.toArray();
        rows.append(QJsonArray{row.at(0), varied(row, variant, random), row.at(2)});
    }
    description.insert(QStringLiteral("capabilities"), rows);
    auto device = homebuilder::device(description, dialect);
    Template made;
    const auto images = device.value(QLatin1String("images")).toArray();
    for (const auto &image : images)
        made.imageNames.append(image.toObject().value(QLatin1String("id")).toString());
    // Real devices carry long settings; this is what brings the size to the real one.
    const auto size = QJsonDocument(device).toJson(QJsonDocument::Compact).size();
    auto settings = device.value(QLatin1String("settings")).toObject();
    for (int i = 0, missing = int(deviceBytes - size); missing > 0; ++i, missing -= 60)
        settings.insert(QStringLiteral("zw_configuration_%1").arg(i, 3, 10, QLatin1Char('0')),
                        QStringLiteral("not set by this home"));
    device.insert(QStringLiteral("settings"), settings);
    made.text = QJsonDocument(device).toJson(QJsonDocument::Compact);
    for (const auto &name : made.imageNames)
        made.text.replace(homebuilder::imageIdOf(marked, name).toLatin1(), imageMark(name));
    return made;
}

/// A hundred or so devices in a row, each class as often as it is in a real home.
QList<Template> mixOf(const QString &dialect)
{
    QRandomGenerator random(sameForAll);
    QHash<QString, QList<Template>> byClass;
    QStringList order;
    const auto descriptions = homebuilder::demoHome().value(QLatin1String("devices")).toArray();
    for (int variant = 0; variant < variants; ++variant) {
        for (const auto &value : descriptions) {
            const auto description = value.toObject();
            const auto deviceClass = description.value(QLatin1String("class")).toString();
            if (!order.contains(deviceClass))
                order.append(deviceClass);
            byClass[deviceClass].append(templateOf(description, variant, dialect, random));
        }
    }
    QStringList picks;
    for (const auto &deviceClass : std::as_const(order)) {
        int times = 1;
        for (const auto &share : shares) {
            if (deviceClass == QLatin1String(share.deviceClass))
                times = share.ofHundred;
        }
        // Spread over the row, so that a small home has some of everything too.
        for (int i = 0; i < times; ++i)
            picks.insert(int((i + 0.5) * double(picks.size()) / times), deviceClass);
    }
    QList<Template> mix;
    QHash<QString, int> next;
    for (int round = 0; round < variants; ++round) {
        for (const auto &deviceClass : std::as_const(picks)) {
            const auto &kinds = byClass.value(deviceClass);
            mix.append(kinds.at(next[deviceClass]++ % kinds.size()));
        }
    }
    return mix;
}

Room addZone(HomeState &home, const QString &name, const QString &parent, int order)
{
    const auto zone =
        homebuilder::zone({{QStringLiteral("name"), name}, {QStringLiteral("parent"), parent}},
                          order, home.dialect());
    home.adopt(ItemKind::Zone, zone);
    return {zone.value(QLatin1String("id")).toString().toLatin1(), name.toUtf8()};
}

QList<Room> addZones(HomeState &home, int rooms)
{
    QList<Room> found;
    QString floor;
    int order = 0;
    for (int i = 0; i < rooms; ++i) {
        if (i % roomsPerFloor == 0) {
            floor = QStringLiteral("Floor %1").arg(i / roomsPerFloor + 1);
            addZone(home, floor, QStringLiteral("Home"), ++order);
        }
        const auto name = QLatin1String(roomNames[i % int(std::size(roomNames))]);
        found.append(addZone(home, QStringLiteral("%1 %2").arg(name).arg(i / roomsPerFloor + 1),
                             floor, ++order));
    }
    return found;
}

} // namespace

void generate(HomeState &home, int count)
{
    addZone(home, QStringLiteral("Home"), {}, 0);
    const int rooms = qMax(fewestRooms, count / devicesPerRoom);
    const auto zones = addZones(home, rooms);
    const auto mix = mixOf(home.dialect());
    for (int i = 0; i < count; ++i) {
        const auto id = derivedUuid(0, QStringLiteral("generated/%1").arg(i));
        const auto &kind = mix.at(i % mix.size());
        auto text = kind.text;
        for (const auto &name : kind.imageNames) {
            const auto imageId = homebuilder::imageIdOf(id, name);
            text.replace(imageMark(name), imageId.toLatin1());
            home.adopt(ItemKind::Image,
                       {{QStringLiteral("id"), imageId},
                        {QStringLiteral("ownerUri"), QString(QStringLiteral("homey:device:") + id)},
                        {QStringLiteral("url"), QString(QStringLiteral("/api/image/") + imageId)},
                        {QStringLiteral("lastUpdated"), isoNow()}});
        }
        text.replace("@@id@@", id.toLatin1());
        const auto &room = zones.at((i + i / rooms) % rooms);
        text.replace("@@zone@@", room.id);
        text.replace("@@room@@", room.name);
        text.replace("@@n@@", QByteArray::number(i + 1));
        if (i % 97 == 13) {
            text.replace("\"available\":true", "\"available\":false");
            text.replace("\"unavailableMessage\":null",
                         "\"unavailableMessage\":\"The device does not answer.\"");
        }
        home.items(ItemKind::Device).insertText(id, text);
    }
    loadCommon(home);
}

} // namespace foyer::sim::homeloader
