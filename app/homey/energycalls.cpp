// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/energycalls.h"

#include "homey/decode_p.h"
#include "homey/homeyapi_p.h"

#include <algorithm>
#include <cmath>

namespace foyer {

using namespace decoding;

namespace {

constexpr std::size_t maxUses = 5'000;
constexpr std::size_t maxIntervals = 1'000; ///< a day of quarters has 100
const auto energyPath = QStringLiteral("/api/manager/energy");

std::optional<double> finite(const JsonValue &json)
{
    const auto value = json.number();
    return value && std::isfinite(*value) ? value : std::nullopt;
}

/// A bare string or number, or an object with it under "value".
JsonValue bare(const JsonValue &json)
{
    return json.isObject() ? json["value"] : json;
}

} // namespace

Result<EnergyReport> decodeEnergyReport(const JsonValue &json, JsonProblems &problems,
                                        const QString &what)
{
    if (!json.isObject())
        return fail(wrongShape(what, QStringLiteral("no report")));
    const JsonValue electricity = json["electricity"];
    EnergyReport report;
    report.consumed = finite(electricity["consumedPeriod"]);
    report.generated = finite(electricity["generatedPeriod"]);
    report.imported = finite(electricity["importedPeriod"]);
    report.exported = finite(electricity["exportedPeriod"]);
    electricity["devices"]["consumed"].forEach([&](const QString &key, const JsonValue &item) {
        const JsonReader reader(item, QStringLiteral("report.devices"), problems);
        EnergyReport::Use use;
        use.deviceId = itemId(reader, key);
        const auto kWh = finite(item["period"]);
        if (use.deviceId.isEmpty() || report.consumers.size() >= maxUses) {
            problems.note(reader.path(), QStringLiteral("device without id, or too many"));
            return;
        }
        if (!kWh)
            return;
        use.name = text(reader, "name");
        use.kWh = *kWh;
        report.consumers.push_back(std::move(use));
    });
    std::stable_sort(report.consumers.begin(), report.consumers.end(),
                     [](const auto &a, const auto &b) { return a.kWh > b.kWh; });
    return report;
}

Result<EnergyPrices> decodeEnergyPrices(const JsonValue &json, JsonProblems &problems,
                                        const QString &what)
{
    if (!json.isObject())
        return fail(wrongShape(what, QStringLiteral("no prices")));
    const JsonReader reader(json, QStringLiteral("prices"), problems);
    EnergyPrices prices;
    prices.unit = text(reader, "priceUnit");
    json["pricesPerInterval"].forEach([&](const QString &, const JsonValue &item) {
        const QDateTime start = decodeTime(item["periodStart"]);
        const QDateTime end = decodeTime(item["periodEnd"]);
        const auto value = finite(item["value"]);
        if (!start.isValid() || !value || prices.intervals.size() >= maxIntervals) {
            problems.note(reader.path(), QStringLiteral("price without time or value"));
            return;
        }
        const qint64 from = start.toMSecsSinceEpoch();
        // Hubs end an hour a millisecond early.
        const qint64 to = end.isValid() ? end.toMSecsSinceEpoch() + 1 : from + 3'600'000;
        prices.intervals.push_back({from, std::max(to - to % 1000, from + 1000), *value});
    });
    std::stable_sort(prices.intervals.begin(), prices.intervals.end(),
                     [](const auto &a, const auto &b) { return a.start < b.start; });
    return prices;
}

Async<EnergyReport> energyReport(HomeyApi &api, EnergyPeriod period, const QDate &date)
{
    const char *path = period == EnergyPeriod::Day     ? "/report/day?date="
                       : period == EnergyPeriod::Week  ? "/report/week?isoWeek="
                       : period == EnergyPeriod::Month ? "/report/month?yearMonth="
                                                       : "/report/year?year=";
    if (!date.isValid())
        return ready<EnergyReport>(fail(invalidId()));
    return api.call<EnergyReport>(
        api.request("GET", energyPath + QLatin1String(path) + energyPeriodKey(period, date)),
        decodeEnergyReport);
}

Async<EnergyPrices> energyPrices(HomeyApi &api, const QDate &date)
{
    if (!date.isValid())
        return ready<EnergyPrices>(fail(invalidId()));
    return api.call<EnergyPrices>(
        api.request("GET", energyPath + QStringLiteral("/price/electricity/dynamic?date=") +
                               date.toString(Qt::ISODate)),
        decodeEnergyPrices);
}

Async<EnergyTariff> energyTariff(HomeyApi &api)
{
    struct Gathering
    {
        EnergyTariff tariff;
        QPromise<Result<EnergyTariff>> promise;
        std::optional<Error> error;
        int open = 3;
        bool isAny = false;
    };
    auto all = std::make_shared<Gathering>();
    all->promise.start();
    const auto read = [&](const QString &path, const std::function<void(const JsonValue &)> &take) {
        then(api.call<Done>(
                 api.request("GET", energyPath + path),
                 [take](const JsonValue &json, JsonProblems &, const QString &) -> Result<Done> {
                     take(json);
                     return Done{};
                 }),
             &api, [all](const Result<Done> &answer) {
                 all->isAny |= answer.has_value();
                 if (!answer)
                     all->error = answer.error();
                 if (--all->open > 0)
                     return;
                 all->promise.addResult(all->isAny ? Result<EnergyTariff>(all->tariff)
                                                   : fail(*all->error));
                 all->promise.finish();
             });
    };
    read(QStringLiteral("/currency"), [all](const JsonValue &json) {
        all->tariff.currency = oneLine(bare(json).string().value_or(QString())).left(16);
    });
    read(QStringLiteral("/price/electricity/type"), [all](const JsonValue &json) {
        const QString kind = bare(json).string().value_or(QString());
        all->tariff.kind = kind == QLatin1String("fixed")      ? EnergyTariff::Kind::Fixed
                           : kind == QLatin1String("dynamic")  ? EnergyTariff::Kind::Dynamic
                           : kind == QLatin1String("disabled") ? EnergyTariff::Kind::Disabled
                                                               : EnergyTariff::Kind::Unknown;
    });
    read(QStringLiteral("/option/electricityPriceFixed"), [all](const JsonValue &json) {
        const JsonValue value = bare(json);
        all->tariff.fixedPrice =
            value.isObject() ? finite(value["costs"]["user_fixed_base"]["value"]) : finite(value);
    });
    return all->promise.future();
}

} // namespace foyer
