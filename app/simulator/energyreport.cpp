// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/energyreport.h"

#include "simulator/devicepower.h"
#include "simulator/homestate.h"

#include <QJsonArray>

#include <cmath>

namespace foyer::sim {

namespace {

constexpr double pricePerKwh = 0.27;

QJsonObject values(const std::optional<double> &watts)
{
    if (!watts)
        return {{QStringLiteral("W"), QJsonValue()}, {QStringLiteral("cost"), QJsonValue()}};
    const double cost = std::round(*watts / 1000 * pricePerKwh * 10000) / 10000;
    return {{QStringLiteral("W"), std::round(*watts * 10) / 10}, {QStringLiteral("cost"), cost}};
}

QString rootOf(const ItemStore &zones)
{
    for (const auto &id : zones.ids()) {
        if (zones.object(id).value(QLatin1String("parent")).toString().isEmpty())
            return id;
    }
    return {};
}

/// Every zone with the one among `tops` that it lies in; what lies in none is left out.
QHash<QString, QString> belonging(const ItemStore &zones, const QStringList &tops)
{
    QHash<QString, QString> found;
    for (const auto &id : zones.ids()) {
        auto at = id;
        // A zone cannot be deeper than there are zones; a circle of parents must end too.
        for (int i = 0; i < int(zones.size()) && !at.isEmpty(); ++i) {
            if (tops.contains(at)) {
                found.insert(id, at);
                break;
            }
            at = zones.object(at).value(QLatin1String("parent")).toString();
        }
    }
    return found;
}

struct Sums
{
    double consumed = 0;
    std::optional<double> meter;
    std::optional<double> generated;
    QHash<QString, double> byZone;
};

} // namespace

QJsonObject energyLive(const HomeState &home, const QString &zoneId)
{
    const auto &zones = home.items(ItemKind::Zone);
    const auto root = zoneId.isEmpty() ? rootOf(zones) : zoneId;
    if (!zones.contains(root))
        return {};
    QStringList children;
    for (const auto &id : zones.ids()) {
        if (zones.object(id).value(QLatin1String("parent")).toString() == root)
            children.append(id);
    }
    const auto inside = belonging(zones, {root});
    const auto inChild = belonging(zones, children);
    Sums sums;
    QJsonArray all; // the meters first, as the hub has it
    QJsonArray items;
    const auto &devices = home.items(ItemKind::Device);
    for (const auto &id : devices.ids()) {
        const auto device = devices.object(id);
        const auto zone = device.value(QLatin1String("zone")).toString();
        // What is in an unknown zone belongs to the home at least.
        if (!inside.contains(zone) && (!zoneId.isEmpty() || zones.contains(zone)))
            continue;
        const auto power = DevicePower::of(device);
        if (!power)
            continue;
        const auto energy = device.value(QLatin1String("energyObj")).toObject();
        const auto is = [&energy](const char *key) {
            return energy.value(QLatin1String(key)).toBool();
        };
        const bool isMeter = is("cumulative");
        const bool isBattery = is("homeBattery");
        const double watts = power->watts.value_or(0);
        if (isMeter)
            sums.meter = sums.meter.value_or(0) + watts;
        else if (is("generator"))
            sums.generated = sums.generated.value_or(0) + watts;
        else if (!isBattery) {
            sums.consumed += watts;
            sums.byZone[inChild.value(zone)] += watts;
        }
        const QJsonObject item{
            {QStringLiteral("type"),
             isMeter ? QStringLiteral("cumulative") : QStringLiteral("device")},
            {QStringLiteral("id"), id},
            {QStringLiteral("name"), device.value(QLatin1String("name"))},
            {QStringLiteral("values"), values(power->watts)},
            {QStringLiteral("isHomeBattery"), isBattery},
            {QStringLiteral("isEVCharger"), is("evCharger")},
            {QStringLiteral("approximated"), power->isApproximated},
            {QStringLiteral("canApproximate"), power->canApproximate},
            {QStringLiteral("includedInTotal"), !isBattery && power->watts.has_value()}};
        (isMeter ? all : items).append(item);
    }
    for (const auto &item : std::as_const(items))
        all.append(item);
    for (const auto &id : std::as_const(children)) {
        const auto zone = zones.object(id);
        all.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("zone")},
                               {QStringLiteral("id"), id},
                               {QStringLiteral("name"), zone.value(QLatin1String("name"))},
                               {QStringLiteral("icon"), zone.value(QLatin1String("icon"))},
                               {QStringLiteral("values"), values(sums.byZone.value(id))}});
    }
    const auto top = zones.object(root);
    return {{QStringLiteral("zoneId"), root},
            {QStringLiteral("zoneName"), top.value(QLatin1String("name"))},
            {QStringLiteral("zoneIcon"), top.value(QLatin1String("icon"))},
            {QStringLiteral("currency"), QStringLiteral("EUR")},
            {QStringLiteral("totalConsumed"), values(sums.consumed)},
            {QStringLiteral("totalCumulative"), values(sums.meter)},
            {QStringLiteral("totalGenerated"), values(sums.generated)},
            {QStringLiteral("items"), all}};
}

} // namespace foyer::sim
