// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/awaychanges.h"
#include "homey/connectioninspector.h"
#include "homey/favourites.h"
#include "homey/flowcatalogue.h"
#include "homey/flows.h"
#include "homey/hublink.h"
#include "homey/hubpictures.h"
#include "homey/journal.h"
#include "homey/lasthome.h"
#include "homey/people.h"
#include "homey/powernow.h"
#include "homey/valuehistory.h"
#include "homey/variablearchive.h"

namespace foyer {

/// What the program knows and remembers beside the home itself, alive as long as the program. Only
/// holds them in the order they need each other.
struct Household
{
    Household(Home &home, CapabilityWriter &capabilities, VariableWriter &variableWriter,
              const QString &cacheFolder)
        : lastHome(home, link, cacheFolder)
        , away(home, lastHome)
        , journal(home, capabilities, variableWriter)
        , favourites(link)
        , people(link)
        , power(link)
        , history(home, link)
        , pictures(link, cacheFolder)
        , inspector(link)
        , flows(link)
        , flowCatalogue(link)
        , variables(home)
        , variableArchive(variables, lastHome, cacheFolder)
    {
    }

    HubLink link;
    LastHome lastHome;
    AwayChanges away;
    Journal journal;
    Favourites favourites;
    People people;
    PowerNow power;
    ValueHistory history;
    HubPictures pictures;
    ConnectionInspector inspector;
    Flows flows;
    FlowCatalogue flowCatalogue;
    VariableHistory variables;
    VariableArchive variableArchive;
};

} // namespace foyer
