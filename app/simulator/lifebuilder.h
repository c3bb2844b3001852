// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace foyer::sim {

class HomeState;

/// Turns the short descriptions of resources/demo/life.json into what a hub writes about
/// notifications, moods, alarms and the weather (protocol.md §4.12, 4.14, 4.18, 4.20).
namespace lifebuilder {

/// From {"text","owner","ownerName","minutesAgo"}; "{device:Name}" in the owner becomes its id.
QJsonObject notification(const QJsonObject &description, bool isV2);
/// From {"name","zone","preset","devices":{name:{capability:value}}}; names become ids.
QJsonObject mood(const QJsonObject &description);
/// From {"name","time","enabled","days":["monday",…]}.
QJsonObject alarm(const QJsonObject &description);
/// The alarm with its nextOccurance, in the time zone of the hub; null while it is off.
QJsonObject scheduled(QJsonObject alarm, const QDateTime &now);
/// Weather as it is now, with hours and days to come.
QJsonObject weather(const QJsonObject &now, const QDateTime &time);

void loadDemo(HomeState &home);
/// What every hub has: where it is, and the weather there.
void loadCommon(HomeState &home);

} // namespace lifebuilder

} // namespace foyer::sim
