// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/energyreport.h"
#include "net/async.h"
#include "net/json.h"

namespace foyer {

class HomeyApi;

// The calls of the energy manager beside the live report; V3 only (protocol.md 3.3, 4.11). Each
// needs homey.energy.readonly.

[[nodiscard]] Async<EnergyReport> energyReport(HomeyApi &api, EnergyPeriod period,
                                               const QDate &date);
/// Prices of a day in the hub's zone; NotFound or an empty list when they are not known (yet).
[[nodiscard]] Async<EnergyPrices> energyPrices(HomeyApi &api, const QDate &date);
/// How electricity is paid; what cannot be read stays unknown, fails only when nothing could.
[[nodiscard]] Async<EnergyTariff> energyTariff(HomeyApi &api);

/// Tolerant: every key may be missing or null.
[[nodiscard]] Result<EnergyReport> decodeEnergyReport(const JsonValue &json, JsonProblems &problems,
                                                      const QString &what);
[[nodiscard]] Result<EnergyPrices> decodeEnergyPrices(const JsonValue &json, JsonProblems &problems,
                                                      const QString &what);

} // namespace foyer
