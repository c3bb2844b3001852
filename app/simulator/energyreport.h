// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace foyer::sim {

class HomeState;

/// The live energy report (protocol.md §4.11), reckoned from what the devices say at this moment;
/// `zoneId` narrows it to a zone and what is below it, empty is the whole home. Empty object: there
/// is no such zone. It keeps no history.
QJsonObject energyLive(const HomeState &home, const QString &zoneId);

} // namespace foyer::sim
