// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/homeloader.h"

#include "simulator/homebuilder.h"
#include "simulator/homestate.h"
#include "simulator/secrets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace foyer::sim::homeloader {

namespace {

constexpr int devicesPerRoom = 40;
constexpr int fewestRooms = 8;
constexpr int deviceBytes = 6000;

void loadVariables(HomeState &home)
{
    const auto variables = homebuilder::demoHome().value(QLatin1String("variables")).toArray();
    for (const auto &description : variables) {
        const auto variable = homebuilder::variable(description.toObject());
        home.items(ItemKind::Variable)
            .insert(variable.value(QLatin1String("id")).toString(), variable);
    }
}

void addRootZone(HomeState &home)
{
    const auto zone =
        homebuilder::zone({{QStringLiteral("name"), QStringLiteral("Home")}}, 0, home.dialect());
    home.items(ItemKind::Zone).insert(zone.value(QLatin1String("id")).toString(), zone);
}

void fill(ItemStore &store, const QJsonObject &items)
{
    for (auto it = items.begin(); it != items.end(); ++it)
        store.insert(it.key(), it.value().toObject());
}

/// One device of each kind as text, with marks where each copy differs.
QList<QByteArray> templates(const QString &dialect)
{
    QList<QByteArray> texts;
    const auto descriptions = homebuilder::demoHome().value(QLatin1String("devices")).toArray();
    for (const auto &value : descriptions) {
        auto description = value.toObject();
        description.insert(QStringLiteral("id"), QStringLiteral("@@id@@"));
        description.insert(QStringLiteral("zoneId"), QStringLiteral("@@zone@@"));
        description.insert(QStringLiteral("name"),
                           QString(description.value(QLatin1String("name")).toString() +
                                   QStringLiteral(" @@n@@")));
        description.remove(QStringLiteral("unavailable"));
        auto device = homebuilder::device(description, dialect);
        // Real devices carry long settings; this is what brings the size to the real one.
        const auto size = QJsonDocument(device).toJson(QJsonDocument::Compact).size();
        auto settings = device.value(QLatin1String("settings")).toObject();
        for (int i = 0, missing = int(deviceBytes - size); missing > 0; ++i, missing -= 60)
            settings.insert(QStringLiteral("zw_configuration_%1").arg(i, 3, 10, QLatin1Char('0')),
                            QStringLiteral("not set by this home"));
        device.insert(QStringLiteral("settings"), settings);
        texts.append(QJsonDocument(device).toJson(QJsonDocument::Compact));
    }
    return texts;
}

} // namespace

void loadDemo(HomeState &home)
{
    const auto demo = homebuilder::demoHome();
    int order = 0;
    const auto zones = demo.value(QLatin1String("zones")).toArray();
    for (const auto &description : zones) {
        const auto zone = homebuilder::zone(description.toObject(), order++, home.dialect());
        home.items(ItemKind::Zone).insert(zone.value(QLatin1String("id")).toString(), zone);
    }
    const auto devices = demo.value(QLatin1String("devices")).toArray();
    for (const auto &description : devices) {
        const auto device = homebuilder::device(description.toObject(), home.dialect());
        home.items(ItemKind::Device).insert(device.value(QLatin1String("id")).toString(), device);
    }
    loadVariables(home);
}

void generate(HomeState &home, int count)
{
    addRootZone(home);
    const int rooms = qMax(fewestRooms, count / devicesPerRoom);
    QList<QByteArray> zoneIds;
    for (int i = 1; i <= rooms; ++i) {
        const auto zone =
            homebuilder::zone({{QStringLiteral("name"), QStringLiteral("Room %1").arg(i)},
                               {QStringLiteral("parent"), QStringLiteral("Home")}},
                              i, home.dialect());
        zoneIds.append(zone.value(QLatin1String("id")).toString().toLatin1());
        home.items(ItemKind::Zone).insert(QString::fromLatin1(zoneIds.constLast()), zone);
    }
    const auto kinds = templates(home.dialect());
    for (int i = 0; i < count; ++i) {
        const auto id = derivedUuid(0, QStringLiteral("generated/%1").arg(i));
        auto text = kinds.at(i % kinds.size());
        text.replace("@@id@@", id.toLatin1());
        text.replace("@@zone@@", zoneIds.at(i % rooms));
        text.replace("@@n@@", QByteArray::number(i + 1));
        home.items(ItemKind::Device).insertText(id, text);
    }
    loadVariables(home);
}

bool loadRecorded(HomeState &home, const QString &fileName, QString *error)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = file.errorString();
        return false;
    }
    const auto bytes = file.readAll();
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        *error = problem.errorString();
        return false;
    }
    const auto whole = document.object();
    const auto devices = whole.value(QLatin1String("devices")).toObject();
    const bool isWholeHome =
        !devices.isEmpty() && !devices.contains(QLatin1String("capabilitiesObj"));
    fill(home.items(ItemKind::Device), isWholeHome ? devices : whole);
    if (isWholeHome)
        fill(home.items(ItemKind::Zone), whole.value(QLatin1String("zones")).toObject());
    else
        home.items(ItemKind::Device).setRecordedList(bytes);
    if (isWholeHome && whole.contains(QLatin1String("variables")))
        fill(home.items(ItemKind::Variable), whole.value(QLatin1String("variables")).toObject());
    else
        loadVariables(home);
    if (home.items(ItemKind::Zone).size() == 0)
        addRootZone(home);
    return true;
}

} // namespace foyer::sim::homeloader
