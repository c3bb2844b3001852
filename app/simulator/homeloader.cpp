// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/homeloader.h"

#include "simulator/account.h"
#include "simulator/flowbuilder.h"
#include "simulator/homebuilder.h"
#include "simulator/homestate.h"
#include "simulator/hubfacts.h"
#include "simulator/lifebuilder.h"
#include "simulator/secrets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace foyer::sim::homeloader {

namespace {

void loadVariables(HomeState &home)
{
    const auto variables = homebuilder::demoHome().value(QLatin1String("variables")).toArray();
    for (const auto &description : variables) {
        const auto variable = homebuilder::variable(description.toObject());
        home.items(ItemKind::Variable)
            .insert(variable.value(QLatin1String("id")).toString(), variable);
    }
}

/// The people of the demo; where its devices are not, their favourites are the first that there
/// are.
void loadPeople(HomeState &home)
{
    const auto people = homebuilder::demoHome().value(QLatin1String("users")).toArray();
    for (const auto &description : people) {
        auto user = homebuilder::user(description.toObject());
        if (user.value(QLatin1String("id")).toString() == hubfacts::ownerId())
            user.insert(QStringLiteral("athomId"), Account::userId());
        auto properties = user.value(QLatin1String("properties")).toObject();
        const auto favourites = properties.value(QLatin1String("favoriteDevices")).toArray();
        const auto &devices = home.items(ItemKind::Device);
        if (!favourites.isEmpty() && !devices.contains(favourites.first().toString())) {
            properties.insert(QStringLiteral("favoriteDevices"),
                              QJsonArray::fromStringList(devices.ids().mid(0, favourites.size())));
            properties.insert(QStringLiteral("favoriteFlows"), QJsonArray());
            user.insert(QStringLiteral("properties"), properties);
        }
        home.adopt(ItemKind::User, user);
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

void fillDevices(HomeState &home, const QJsonObject &devices)
{
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        const auto device = it.value().toObject();
        // Broken recordings may lack the id inside; the key is what counts.
        if (device.value(QLatin1String("id")).toString() == it.key())
            home.adopt(ItemKind::Device, device);
        else
            home.items(ItemKind::Device).insert(it.key(), device);
    }
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
        home.adopt(ItemKind::Device, device);
    }
    loadCommon(home);
    flowbuilder::load(home);
    lifebuilder::loadDemo(home);
}

void loadCommon(HomeState &home)
{
    loadVariables(home);
    loadPeople(home);
    lifebuilder::loadCommon(home);
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
    fillDevices(home, isWholeHome ? devices : whole);
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
    loadPeople(home);
    lifebuilder::loadCommon(home);
    return true;
}

} // namespace foyer::sim::homeloader
