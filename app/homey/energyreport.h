// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace foyer {

/// A period the hub has energy reports of (V3; protocol.md 3.3 energy).
enum class EnergyPeriod { Day, Week, Month, Year };

/// As the hub's query names the period with `date` in it: "2026-01-15", "2026-W03", "2026-01",
/// "2026".
[[nodiscard]] QString energyPeriodKey(EnergyPeriod period, const QDate &date);
/// The first day of the period with `date` in it; weeks begin on Monday.
[[nodiscard]] QDate energyPeriodStart(EnergyPeriod period, const QDate &date);
/// The first day of the period `by` periods later.
[[nodiscard]] QDate energyPeriodMoved(EnergyPeriod period, const QDate &date, int by);

/// What a report says of one whole period, in kWh; nullopt is "not known".
struct EnergyReport
{
    struct Use
    {
        QString deviceId;
        QString name;
        double kWh = 0;
    };
    std::optional<double> consumed, generated, imported, exported;
    std::vector<Use> consumers; ///< the hungriest first
};

/// Prices of electricity over a day.
struct EnergyPrices
{
    struct Interval
    {
        qint64 start = 0, end = 0; ///< ms since the epoch
        double value = 0;
    };
    QString unit;                    ///< "EUR/kWh"; may be empty
    std::vector<Interval> intervals; ///< in order
};

/// How electricity is paid.
struct EnergyTariff
{
    enum class Kind { Unknown, Fixed, Dynamic, Disabled };
    Kind kind = Kind::Unknown;
    std::optional<double> fixedPrice; ///< per kWh, in the currency
    QString currency;                 ///< ISO code; may be empty
};

} // namespace foyer
