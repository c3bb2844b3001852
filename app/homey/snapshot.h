// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"
#include "net/async.h"

namespace foyer {

class HomeyApi;

/// Asks the hub for devices, zones and variables at once. A list that this session may not read
/// (MissingScope) is left out; any other failure fails the snapshot with that error. `context`
/// bounds the life of the work.
[[nodiscard]] Async<HomeSnapshot> fetchSnapshot(HomeyApi &api, QObject *context);

} // namespace foyer
