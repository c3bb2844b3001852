// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/energyreport.h"

namespace foyer {

QString energyPeriodKey(EnergyPeriod period, const QDate &date)
{
    switch (period) {
    case EnergyPeriod::Day: return date.toString(Qt::ISODate);
    case EnergyPeriod::Week: {
        int year = 0;
        const int week = date.weekNumber(&year); // ISO 8601: early January may be last year's
        return QStringLiteral("%1-W%2").arg(
            QString::number(year), QString::number(week).rightJustified(2, QLatin1Char('0')));
    }
    case EnergyPeriod::Month: return date.toString(QStringLiteral("yyyy-MM"));
    case EnergyPeriod::Year: break;
    }
    return date.toString(QStringLiteral("yyyy"));
}

QDate energyPeriodStart(EnergyPeriod period, const QDate &date)
{
    switch (period) {
    case EnergyPeriod::Day: return date;
    case EnergyPeriod::Week: return date.addDays(1 - date.dayOfWeek());
    case EnergyPeriod::Month: return QDate(date.year(), date.month(), 1);
    case EnergyPeriod::Year: break;
    }
    return QDate(date.year(), 1, 1);
}

QDate energyPeriodMoved(EnergyPeriod period, const QDate &date, int by)
{
    const QDate start = energyPeriodStart(period, date);
    switch (period) {
    case EnergyPeriod::Day: return start.addDays(by);
    case EnergyPeriod::Week: return start.addDays(7 * qint64(by));
    case EnergyPeriod::Month: return start.addMonths(by);
    case EnergyPeriod::Year: break;
    }
    return start.addYears(by);
}

} // namespace foyer
