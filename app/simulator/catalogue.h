// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace foyer::sim {

/// What the hub knows of every capability before a device says more: the 184 of the system
/// (protocol.md §4.21) and a few that the demo's apps invented. It keeps no values.
namespace catalogue {

/// Type, title, range, … of a capability or of a sub-capability's base; empty when unknown.
const QJsonObject &all();
QJsonObject known(const QString &capabilityId);

/// A capabilitiesObj entry in the dialect asked for; `overrides` are the device's own wishes and
/// win. An unknown id gets its type from the value.
QJsonObject entry(const QString &id, const QJsonValue &value, const QJsonObject &overrides,
                  bool isV2);
/// The log definition that belongs to it (`insights` of a device, protocol.md §4.1); empty when the
/// hub keeps no log of it: logs are of numbers and booleans that can be read.
QJsonObject logDefinition(const QString &deviceId, const QString &id, const QJsonObject &overrides);

} // namespace catalogue

} // namespace foyer::sim
