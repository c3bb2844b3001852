// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace foyer {

class UiWords;

/// Amounts of energy and money in words.
namespace energywords {

[[nodiscard]] QString kWh(const UiWords &words, std::optional<double> amount); ///< "–" for nothing
/// "€ 1.23" as the language writes it; `currency` is an ISO code.
[[nodiscard]] QString money(const UiWords &words, double amount, const QString &currency);

} // namespace energywords

} // namespace foyer
