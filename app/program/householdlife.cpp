// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/householdlife.h"

#include "homey/household.h"
#include "ui/program.h"

namespace foyer {

namespace {

/// preference::localFavourites() by its name.
QString favouritesOf(const QString &hubId)
{
    return QStringLiteral("hub.%1.localFavourites").arg(hubId);
}

} // namespace

void keepHousehold(Household &household, Program &program)
{
    QObject::connect(&program, &Program::sessionChanged, &household.link,
                     [&] { household.link.setSession(program.session()); });
    QObject::connect(&household.link, &HubLink::hubChanged, &household.journal,
                     [&] { household.journal.clear(); });

    const auto giveBack = [&] {
        if (const QString hubId = household.link.hubId(); !hubId.isEmpty())
            household.favourites.setLocal(program.preference(favouritesOf(hubId)).toStringList());
    };
    QObject::connect(&household.link, &HubLink::hubChanged, &household.favourites, giveBack);
    // A hub found by its address says only now which one it is.
    QObject::connect(&household.link, &HubLink::opened, &household.favourites, giveBack);
    QObject::connect(&household.favourites, &Favourites::localChanged, &household.link,
                     [&](const QStringList &devices) {
                         if (const QString hubId = household.link.hubId(); !hubId.isEmpty())
                             program.setPreference(favouritesOf(hubId), devices);
                     });
}

} // namespace foyer
