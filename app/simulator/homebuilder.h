// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace foyer::sim {

/// Turns the short descriptions in resources/demo into full items as a hub writes them; it reads
/// data and refuses to keep any.
namespace homebuilder {

/// The id that belongs to a name: the same in every run, so that programs may refer to it.
QString deviceIdOf(const QString &name);
QString zoneIdOf(const QString &name);
QString variableIdOf(const QString &name);
QString userIdOf(const QString &name);
QString imageIdOf(const QString &deviceId, const QString &shortId);

/// A device in the given dialect from
/// {"name","zone","class","driver","capabilities":[[id,value,{…}]]…}; see resources/demo/home.json.
/// `zoneId` and `id` may be given instead of derived from names. Also understood: virtualClass,
/// icon, energy, settings, camera, albumArt (titles), unavailable, warning, note, hidden, flags,
/// uiIndicator, lastSeenHours.
QJsonObject device(const QJsonObject &description, const QString &dialect);
QJsonObject zone(const QJsonObject &description, int order, const QString &dialect);
QJsonObject variable(const QJsonObject &description);
/// A person from {"name","role","present","asleep","favouriteDevices":[names],…}.
QJsonObject user(const QJsonObject &description);

/// The whole description file, the defaults of its capabilities put into each device.
const QJsonObject &demoHome();

} // namespace homebuilder

} // namespace foyer::sim
