// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/homestate.h"

#include <QJsonArray>

namespace foyer::sim {

/// The settings a driver offers for its devices: groups of label, text, textarea, password, number,
/// checkbox, dropdown and radio, from resources/demo/settings.json. It checks and refuses to store.
namespace devicesettings {

/// What `…/settings_obj` answers, with the present values. A device of an unknown driver gets one
/// group made from the values it has.
QJsonArray groups(const QJsonObject &device);
/// The initial values of a driver, e.g. "volt:plug".
QJsonObject initial(const QString &driver);
/// Why these changes cannot be made; nullopt when they can.
std::optional<Failure> refusal(const QJsonObject &device, const QJsonObject &changes);

} // namespace devicesettings

} // namespace foyer::sim
