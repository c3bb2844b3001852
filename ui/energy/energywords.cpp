// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/energy/energywords.h"

#include "ui/frame/words.h"

#include <algorithm>

namespace foyer::energywords {

QString kWh(const UiWords &words, std::optional<double> amount)
{
    if (!amount)
        return QStringLiteral("–");
    return words.number(*amount, *amount < 10    ? 2
                                 : *amount < 100 ? 1
                                                 : 0) +
           QStringLiteral("\u00a0kWh");
}

QString money(const UiWords &words, double amount, const QString &currency)
{
    const QString symbol = currency == QLatin1String("EUR")   ? QStringLiteral("€")
                           : currency == QLatin1String("USD") ? QStringLiteral("$")
                           : currency == QLatin1String("GBP") ? QStringLiteral("£")
                           : currency.isEmpty()               ? QStringLiteral(" ")
                                                              : currency;
    return words.locale().toCurrencyString(amount, symbol, 2).trimmed();
}

std::optional<double> batteryWatts(const EnergyLive &live)
{
    std::optional<double> sum;
    for (const EnergyLive::Item &item : live.items) {
        if (item.isHomeBattery && item.watts)
            sum = sum.value_or(0) + *item.watts;
    }
    return sum;
}

std::optional<double> homeWatts(const EnergyLive &live)
{
    if (!live.gridWatts)
        return live.consumedWatts;
    return *live.gridWatts + live.generatedWatts.value_or(0) - batteryWatts(live).value_or(0);
}

std::optional<double> unmeteredWatts(const EnergyLive &live)
{
    if (!live.gridWatts || !live.consumedWatts)
        return {};
    // Meters report at different moments: a little below nothing is nothing.
    return std::max(*homeWatts(live) - *live.consumedWatts, 0.0);
}

} // namespace foyer::energywords
