// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/simulator.h"

namespace foyer::sim {

class HomeState;

/// What a hub tells about itself besides its home; shapes of protocol.md §4, contents invented.
namespace hubfacts {

QString ownerId();
QString version(const QString &dialect);
QJsonObject system(const HubInfo &hub);
/// One homeys[] entry of /user/me.
QJsonObject homey(const HubInfo &hub);
QJsonObject apps(const HomeState &home);
QJsonObject drivers(const HomeState &home);

} // namespace hubfacts

} // namespace foyer::sim
