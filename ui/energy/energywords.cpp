// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/energy/energywords.h"

#include "ui/frame/words.h"

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

} // namespace foyer::energywords
