// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/energyperiods.h"
#include "simulator/hub.h"
#include "simulator/operations.h"

namespace foyer::sim {

namespace {

Reply badPeriod(const char *name)
{
    return Reply::failed(
        {400, QStringLiteral("invalid_type"), QStringLiteral("Invalid ") + QLatin1String(name)});
}

Reply reportDay(Hub &hub, const Call &call)
{
    const auto date = QDate::fromString(call.text("date"), Qt::ISODate);
    return date.isValid()
               ? Reply::value(energyperiods::report(hub.home(), call.text("date"), date, date))
               : badPeriod("date");
}

Reply reportWeek(Hub &hub, const Call &call)
{
    const auto monday = energyperiods::mondayOf(call.text("isoWeek"));
    return monday ? Reply::value(energyperiods::report(hub.home(), call.text("isoWeek"), *monday,
                                                       monday->addDays(6)))
                  : badPeriod("isoWeek");
}

Reply reportMonth(Hub &hub, const Call &call)
{
    const auto first = QDate::fromString(call.text("yearMonth"), QStringLiteral("yyyy-MM"));
    return first.isValid()
               ? Reply::value(energyperiods::report(hub.home(), call.text("yearMonth"), first,
                                                    first.addMonths(1).addDays(-1)))
               : badPeriod("yearMonth");
}

Reply reportYear(Hub &hub, const Call &call)
{
    const auto first = QDate::fromString(call.text("year"), QStringLiteral("yyyy"));
    return first.isValid()
               ? Reply::value(energyperiods::report(hub.home(), call.text("year"), first,
                                                    first.addYears(1).addDays(-1)))
               : badPeriod("year");
}

Reply available(Hub &, const Call &)
{
    return Reply::value(energyperiods::available());
}

Reply dynamicPrices(Hub &, const Call &call)
{
    const auto date = QDate::fromString(call.text("date"), Qt::ISODate);
    return date.isValid() ? Reply::value(energyperiods::prices(date)) : badPeriod("date");
}

Reply currency(Hub &, const Call &)
{
    return Reply::text("\"EUR\"");
}

Reply priceType(Hub &, const Call &)
{
    return Reply::text("\"dynamic\"");
}

Reply fixedPrice(Hub &, const Call &)
{
    return Reply::text(R"({"value":{"costs":{"user_fixed_base":{"value":0.27}}}})");
}

} // namespace

QList<Operation> energyOperations()
{
    constexpr const char *scope = "energy.readonly";
    return {
        {"energy", "getReportDay", "GET", "/report/day", nullptr, scope, "3", reportDay},
        {"energy", "getReportWeek", "GET", "/report/week", nullptr, scope, "3", reportWeek},
        {"energy", "getReportMonth", "GET", "/report/month", nullptr, scope, "3", reportMonth},
        {"energy", "getReportYear", "GET", "/report/year", nullptr, scope, "3", reportYear},
        {"energy", "getReportsAvailable", "GET", "/reports/available", nullptr, scope, "3",
         available},
        {"energy", "getCurrency", "GET", "/currency", nullptr, scope, "3", currency},
        {"energy", "fetchDynamicElectricityPrices", "GET", "/price/electricity/dynamic", nullptr,
         scope, "3", dynamicPrices},
        {"energy", "getElectricityPriceType", "GET", "/price/electricity/type", nullptr, scope, "3",
         priceType},
        {"energy", "getOptionElectricityPriceFixed", "GET", "/option/electricityPriceFixed",
         nullptr, scope, "3", fixedPrice},
    };
}

} // namespace foyer::sim
