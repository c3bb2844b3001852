// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/hubfacts.h"

#include "simulator/account.h"
#include "simulator/homestate.h"
#include "simulator/hubfiles.h"

#include <QDateTime>
#include <QJsonArray>

namespace foyer::sim::hubfacts {

namespace {

constexpr int mostDrivers = 500; // devices looked at; a generated home has few kinds

QString uriOf(const QJsonObject &device)
{
    return device.value(QLatin1String("driverUri")).toString();
}

template<typename Visit>
void eachDevice(const HomeState &home, Visit visit)
{
    const auto &store = home.items(ItemKind::Device);
    for (const auto &id : store.ids().mid(0, mostDrivers))
        visit(store.object(id));
}

} // namespace

QString ownerId()
{
    return QStringLiteral("0c6f8f5e-7a55-4f6e-8f57-1d6a2c9be001");
}

QString version(const QString &dialect)
{
    return dialect == QLatin1String("v2") ? QStringLiteral("10.0.9") : QStringLiteral("12.9.1");
}

QJsonObject system(const HubInfo &hub)
{
    const bool isV2 = hub.dialect == QLatin1String("v2");
    const auto now = QDateTime::currentDateTimeUtc();
    QJsonObject info{
        {QStringLiteral("cloudId"), hub.id},
        {QStringLiteral("hostname"), QString(QStringLiteral("homey-") + hub.id)},
        {QStringLiteral("platform"), QStringLiteral("linux")},
        {QStringLiteral("uptime"), 864000.5},
        {QStringLiteral("loadavg"), QJsonArray{0.71, 0.64, 0.6}},
        {QStringLiteral("totalmem"), 2066317312.0},
        {QStringLiteral("cpus"), QJsonArray()},
        {QStringLiteral("date"), now.toString(Qt::ISODateWithMs)},
        {QStringLiteral("dateHuman"), now.toString(QStringLiteral("yyyy-MM-dd HH:mm"))},
        {QStringLiteral("dateDst"), false},
        {QStringLiteral("devmode"), false},
        {QStringLiteral("nodeVersion"),
         isV2 ? QStringLiteral("v12.22.12") : QStringLiteral("v22.12.0")},
        {QStringLiteral("homeyVersion"), version(hub.dialect)},
        {QStringLiteral("homeyModelId"),
         isV2 ? QStringLiteral("homey4d") : QStringLiteral("homey5q")},
        {QStringLiteral("homeyModelName"), isV2 ? QStringLiteral("Homey Pro (Early 2019)")
                                                : QStringLiteral("Homey Pro (Early 2023)")},
        {QStringLiteral("timezone"), QStringLiteral("Europe/Amsterdam")},
    };
    if (isV2) {
        info.insert(QStringLiteral("bootId"), ownerId());
        info.insert(QStringLiteral("freememMachine"), 112345088);
        info.insert(QStringLiteral("freememHuman"), QStringLiteral("107.14 MB"));
        info.insert(QStringLiteral("wifiAddress"), QStringLiteral("127.0.0.1:80"));
    } else {
        info.insert(QStringLiteral("homeyPlatform"), QStringLiteral("local"));
        info.insert(QStringLiteral("homeyPlatformVersion"), 2);
        info.insert(QStringLiteral("language"), QStringLiteral("en"));
        info.insert(QStringLiteral("country"), QStringLiteral("NL"));
        info.insert(QStringLiteral("rebootReason"), QStringLiteral("normal"));
        info.insert(QStringLiteral("bootDate"), now.addDays(-10).toString(Qt::ISODateWithMs));
        info.insert(QStringLiteral("freemem"), 712118272);
        info.insert(QStringLiteral("address"), QStringLiteral("127.0.0.1"));
        info.insert(QStringLiteral("cloudConnected"), true);
    }
    return info;
}

QJsonObject homey(const HubInfo &hub)
{
    const bool isV2 = hub.dialect == QLatin1String("v2");
    const auto urlOf = [](const QUrl &url) {
        return url.isEmpty() ? QJsonValue() : QJsonValue(url.toString());
    };
    const auto stateSince = QDateTime::currentDateTimeUtc().addDays(-2).toString(Qt::ISODateWithMs);
    const QJsonObject user{{QStringLiteral("_id"), Account::userId()},
                           {QStringLiteral("id"), Account::userId()},
                           {QStringLiteral("role"), QStringLiteral("owner")}};
    return {{QStringLiteral("_id"), hub.id},
            {QStringLiteral("id"), hub.id},
            {QStringLiteral("name"), hub.name},
            {QStringLiteral("apiVersion"), isV2 ? 2 : 3},
            {QStringLiteral("platform"), QStringLiteral("local")},
            {QStringLiteral("platformVersion"), isV2 ? 1 : 2},
            {QStringLiteral("model"), isV2 ? QStringLiteral("homey4d") : QStringLiteral("homey5q")},
            {QStringLiteral("modelName"), isV2 ? QStringLiteral("Homey Pro (Early 2019)")
                                               : QStringLiteral("Homey Pro (Early 2023)")},
            {QStringLiteral("softwareVersion"), version(hub.dialect)},
            {QStringLiteral("language"), QStringLiteral("en")},
            {QStringLiteral("region"), QStringLiteral("eu")},
            {QStringLiteral("role"), QStringLiteral("owner")},
            {QStringLiteral("state"),
             hub.online ? QStringLiteral("online") : QStringLiteral("offline")},
            {QStringLiteral("stateSince"), stateSince},
            {QStringLiteral("ipInternal"),
             QString(hub.url.host() + QLatin1Char(':') + QString::number(hub.url.port(80)))},
            {QStringLiteral("localUrl"), urlOf(hub.url)},
            {QStringLiteral("localUrlSecure"), QJsonValue()},
            {QStringLiteral("remoteUrl"), urlOf(hub.remoteUrl)},
            {QStringLiteral("remoteUrlForwarded"), QJsonValue()},
            {QStringLiteral("users"), QJsonArray{user}},
            {QStringLiteral("bridges"), QJsonArray()},
            {QStringLiteral("apps"), QJsonArray()},
            {QStringLiteral("licenses"), QJsonArray()}};
}

QJsonObject apps(const HomeState &home)
{
    QJsonObject list;
    eachDevice(home, [&](const QJsonObject &device) {
        const auto id = uriOf(device).section(QLatin1Char(':'), 2);
        if (!uriOf(device).startsWith(QLatin1String("homey:app:")) || list.contains(id))
            return;
        auto name = id.section(QLatin1Char('.'), -1);
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        QJsonObject app{{QStringLiteral("id"), id},
                        {QStringLiteral("name"), name},
                        {QStringLiteral("version"), QStringLiteral("1.4.2")},
                        {QStringLiteral("origin"), QStringLiteral("appstore")},
                        {QStringLiteral("channel"), QStringLiteral("live")},
                        {QStringLiteral("iconObj"), hubfiles::iconObj(QStringLiteral("other"))},
                        {QStringLiteral("author"),
                         QJsonObject{{QStringLiteral("name"), QStringLiteral("Nobody")}}},
                        {QStringLiteral("compatibility"), QStringLiteral(">=5.0.0")},
                        {QStringLiteral("permissions"), QJsonArray()},
                        {QStringLiteral("images"), QJsonObject()},
                        {QStringLiteral("state"), QStringLiteral("running")},
                        {QStringLiteral("enabled"), true},
                        {QStringLiteral("autoupdate"), true},
                        {QStringLiteral("settings"), false},
                        {QStringLiteral("crashed"), false},
                        {QStringLiteral("usage"), QJsonObject{{QStringLiteral("cpu"), 0.001},
                                                              {QStringLiteral("mem"), 21000000}}}};
        app.insert(home.isV2() ? QStringLiteral("brandColor") : QStringLiteral("color"),
                   device.value(QLatin1String("color")));
        list.insert(id, app);
    });
    return list;
}

QJsonObject drivers(const HomeState &home)
{
    QJsonObject list;
    eachDevice(home, [&](const QJsonObject &device) {
        const auto driver = device.value(QLatin1String("driverId")).toString();
        const QString full =
            home.isV2() ? QString(uriOf(device) + QLatin1Char(':') + driver) : driver;
        if (driver.isEmpty() || list.contains(full))
            return;
        const auto deviceClass = device.value(QLatin1String("class")).toString();
        QJsonObject entry{{QStringLiteral("id"), driver},
                          {QStringLiteral("name"), full.section(QLatin1Char(':'), -1)},
                          {QStringLiteral("class"), deviceClass},
                          {QStringLiteral("iconObj"), hubfiles::iconObj(deviceClass)},
                          {QStringLiteral("ready"), true},
                          {QStringLiteral("pair"), true}};
        if (home.isV2()) {
            entry.insert(QStringLiteral("uri"), uriOf(device));
        } else {
            entry.insert(QStringLiteral("ownerUri"), uriOf(device));
            entry.insert(QStringLiteral("ownerName"), uriOf(device).section(QLatin1Char('.'), -1));
            entry.insert(QStringLiteral("color"), device.value(QLatin1String("color")));
            entry.insert(QStringLiteral("connectivity"), QJsonArray());
        }
        list.insert(full, entry);
    });
    return list;
}

} // namespace foyer::sim::hubfacts
