// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/async.h"

#include <QTimeZone>

namespace foyer {

class HomeyApi;

/// The zone in which the hub cuts days (GET system, protocol.md 4.16); Protocol when it names none
/// that is known here. Needs homey.system.readonly.
[[nodiscard]] Async<QTimeZone> hubTimeZone(HomeyApi &api);

} // namespace foyer
