// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/async.h"

class QJsonObject;
class QString;

namespace foyer {

class Program;

/// Why a device may not be renamed, moved or set up now, in words; empty when it may.
[[nodiscard]] QString deviceEditRefusal(Program &program);
/// The same for what only hubs of the third generation let one change (kind, hidden: protocol.md
/// 3.3).
[[nodiscard]] QString deviceKindRefusal(Program &program);

/// Sends the changes (protocol.md 3.3 updateDevice) once, never again by itself. When the hub said
/// yes the device is read again, because its own event does not always come.
[[nodiscard]] Async<Done> changeDevice(Program &program, const QString &deviceId,
                                       const QJsonObject &changes);

} // namespace foyer
