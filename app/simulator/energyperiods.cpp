// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/energyperiods.h"

#include "simulator/devicepower.h"
#include "simulator/homestate.h"

#include <QJsonArray>
#include <QTimeZone>

#include <cmath>

namespace foyer::sim::energyperiods {

namespace {

constexpr int daysKept = 400;
constexpr double pi = 3.14159265358979;
constexpr double meteredShare = 0.72; ///< of what the home uses; the rest no plug has seen

QDateTime now()
{
    return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Amsterdam"));
}

/// 0…1, the same for the same number.
double chance(quint64 salt)
{
    quint64 z = (salt + 1) * 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return double((z ^ (z >> 31)) % 10000) / 10000;
}

struct Day
{
    double consumed = 0, generated = 0;
};

Day dayOf(const QDate &date)
{
    const auto salt = quint64(date.toJulianDay());
    const double summer = std::cos(double(date.dayOfYear() - 172) / 365 * 2 * pi); // 1 in June
    Day day;
    day.consumed = 11.5 - 3 * summer + 4 * chance(salt) + (date.dayOfWeek() >= 6 ? 1.5 : 0);
    day.generated = (7.5 + 6 * summer) * (0.25 + 0.75 * chance(salt + 1'000'000));
    if (date == today()) {
        const double gone = now().time().msecsSinceStartOfDay() / 86'400'000.0;
        day.consumed *= gone;
        // The sun shines from seven to seven.
        day.generated *= std::clamp((gone * 24 - 7) / 12, 0.0, 1.0);
    }
    return day;
}

/// How much of what is measured this device takes: what heats, cools and washes takes most.
double shareOf(const QJsonObject &device)
{
    quint64 salt = 14695981039346656037ULL; // FNV-1a of the name: the same on every machine
    for (const char byte : device.value(QLatin1String("name")).toString().toUtf8())
        salt = (salt ^ quint8(byte)) * 1099511628211ULL;
    const auto kind = device.value(QLatin1String("class")).toString();
    const bool isLarge = kind == QLatin1String("heatpump") || kind == QLatin1String("washer") ||
                         kind == QLatin1String("dryer") || kind == QLatin1String("fridge") ||
                         kind == QLatin1String("waterheater") || kind == QLatin1String("oven");
    return (isLarge ? 0.6 : 0.03) + (isLarge ? 1.2 : 0.12) * chance(salt);
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

} // namespace

QDate today()
{
    return now().date();
}

QJsonObject report(const HomeState &home, const QString &name, const QDate &from, const QDate &to)
{
    Day sum;
    double imported = 0, exported = 0;
    int days = 0;
    for (QDate date = std::max(from, today().addDays(-daysKept)); date <= std::min(to, today());
         date = date.addDays(1)) {
        const Day day = dayOf(date);
        const double own = std::min(day.generated * 0.45, day.consumed);
        sum.consumed += day.consumed;
        sum.generated += day.generated;
        imported += day.consumed - own;
        exported += day.generated - own;
        ++days;
    }
    if (days == 0)
        return {{QStringLiteral("date"), name},
                {QStringLiteral("electricity"),
                 QJsonObject{{QStringLiteral("consumedPeriod"), QJsonValue()},
                             {QStringLiteral("generatedPeriod"), QJsonValue()},
                             {QStringLiteral("devices"), QJsonObject()}}}};
    QJsonObject consumers, meters, chargers;
    QHash<QString, double> shares;
    double all = 0;
    const auto &devices = home.items(ItemKind::Device);
    for (const auto &id : devices.ids()) {
        const auto device = devices.object(id);
        const auto energy = device.value(QLatin1String("energyObj")).toObject();
        const auto is = [&energy](const char *key) {
            return energy.value(QLatin1String(key)).toBool();
        };
        const auto entry = [&](double kWh) {
            return QJsonObject{{QStringLiteral("name"), device.value(QLatin1String("name"))},
                               {QStringLiteral("period"), rounded(kWh)},
                               {QStringLiteral("total"), rounded(40 + kWh)}};
        };
        if (!DevicePower::of(device) || is("generator") || is("homeBattery"))
            continue;
        if (is("cumulative")) {
            meters.insert(id, entry(imported));
            continue;
        }
        const double share = shareOf(device);
        shares.insert(id, share);
        all += share;
        if (is("evCharger"))
            chargers.insert(id, entry(0));
    }
    for (auto share = shares.cbegin(); share != shares.cend(); ++share)
        consumers.insert(
            share.key(),
            QJsonObject{
                {QStringLiteral("name"), devices.object(share.key()).value(QLatin1String("name"))},
                {QStringLiteral("period"),
                 rounded(sum.consumed * meteredShare * share.value() / all)},
                {QStringLiteral("total"), rounded(40 + sum.consumed * share.value())}});
    return {{QStringLiteral("date"), name},
            {QStringLiteral("electricity"),
             QJsonObject{{QStringLiteral("consumedPeriod"), rounded(sum.consumed)},
                         {QStringLiteral("generatedPeriod"), rounded(sum.generated)},
                         {QStringLiteral("importedPeriod"), rounded(imported)},
                         {QStringLiteral("exportedPeriod"), rounded(exported)},
                         {QStringLiteral("devices"),
                          QJsonObject{{QStringLiteral("consumed"), consumers},
                                      {QStringLiteral("evChargerCharged"), chargers},
                                      {QStringLiteral("imported"), meters}}}}}};
}

QJsonObject prices(const QDate &date)
{
    QJsonArray intervals;
    const auto known = now().time().hour() >= 12 ? today().addDays(1) : today();
    const QDateTime midnight(date, QTime(0, 0), QTimeZone("Europe/Amsterdam"));
    const QDateTime end = QDateTime(date.addDays(1), QTime(0, 0), midnight.timeZone());
    for (auto at = midnight.toUTC(); date <= known && at < end; at = at.addSecs(3600)) {
        const double hour = at.toTimeZone(midnight.timeZone()).time().hour();
        // Cheap at night and under the noon sun, dear at breakfast and dinner.
        const double shape =
            0.16 + 0.05 * std::cos((hour - 19) / 12 * pi) + 0.06 * std::cos((hour - 7.5) / 6 * pi);
        const double value =
            shape + 0.04 * chance(quint64(date.toJulianDay()) * 24 + quint64(hour)) - 0.02;
        intervals.append(QJsonObject{
            {QStringLiteral("periodStart"), at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("periodEnd"), at.addMSecs(3'599'999).toString(Qt::ISODateWithMs)},
            {QStringLiteral("value"), std::round(value * 100000) / 100000}});
    }
    return {{QStringLiteral("priceUnit"), QStringLiteral("EUR/kWh")},
            {QStringLiteral("pricesPerInterval"), intervals}};
}

QJsonObject available()
{
    QJsonArray days, weeks, months, years;
    const auto add = [](QJsonArray &list, const QString &name) {
        if (list.isEmpty() || list.last().toString() != name)
            list.append(name);
    };
    for (auto date = today().addDays(-daysKept); date <= today(); date = date.addDays(1)) {
        int year = 0;
        const int week = date.weekNumber(&year);
        add(days, date.toString(Qt::ISODate));
        add(weeks, QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0')));
        add(months, date.toString(QStringLiteral("yyyy-MM")));
        add(years, date.toString(QStringLiteral("yyyy")));
    }
    return {{QStringLiteral("days"), days},
            {QStringLiteral("weeks"), weeks},
            {QStringLiteral("months"), months},
            {QStringLiteral("years"), years}};
}

std::optional<QDate> mondayOf(const QString &isoWeek)
{
    const int year = isoWeek.left(4).toInt(), week = isoWeek.mid(6).toInt();
    // The fourth of January is in the first week always.
    const QDate fourth(year, 1, 4);
    if (isoWeek.size() != 8 || isoWeek.mid(4, 2) != QLatin1String("-W") || year < 1970 || week < 1)
        return {};
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    int itsYear = 0;
    return monday.weekNumber(&itsYear) == week && itsYear == year ? std::optional(monday)
                                                                  : std::nullopt;
}

} // namespace foyer::sim::energyperiods
