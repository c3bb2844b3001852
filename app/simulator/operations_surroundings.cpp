// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/operations.h"

#include "simulator/hub.h"
#include "simulator/lifebuilder.h"

#include <QJsonArray>

namespace foyer::sim {

namespace {

QJsonObject weatherNow(Hub &hub)
{
    const auto weather = hub.home().surroundings().value(QLatin1String("weather")).toObject();
    return weather.isEmpty() ? QJsonObject()
                             : lifebuilder::weather(weather, QDateTime::currentDateTimeUtc());
}

Reply weather(Hub &hub, const Call &)
{
    auto now = weatherNow(hub);
    if (now.isEmpty())
        return Reply::notFound("Weather");
    if (hub.home().isV2())
        now.remove(QStringLiteral("forecastHourly"));
    return Reply::value(now);
}

Reply hourly(Hub &hub, const Call &)
{
    const auto now = weatherNow(hub);
    return now.isEmpty() ? Reply::notFound("Weather")
                         : Reply::value(now.value(QLatin1String("forecastHourly")));
}

/// An option is bare on V2 and {"value":…} on V3 (protocol.md §3.1).
Reply option(Hub &hub, const QString &name)
{
    const auto value = hub.home().surroundings().value(name);
    const auto known = value.isUndefined() ? QJsonValue() : value;
    return Reply::value(
        hub.home().isV2() ? known : QJsonValue(QJsonObject{{QStringLiteral("value"), known}}));
}

template<const char *name>
Reply getOption(Hub &hub, const Call &)
{
    return option(hub, QLatin1String(name));
}

template<const char *name>
Reply setOption(Hub &hub, const Call &call)
{
    const auto value = call.args.value(QLatin1String("value"));
    if (value.isUndefined())
        return Reply::failed({400, QStringLiteral("invalid_input"),
                              QStringLiteral("should have required property 'value'")});
    hub.home().changeSurroundings(QLatin1String(name), value);
    return option(hub, QLatin1String(name));
}

constexpr char location[] = "location";
constexpr char address[] = "address";
constexpr char mode[] = "mode";

} // namespace

QList<Operation> surroundingsOperations()
{
    return {
        {"weather", "getWeather", "GET", "/weather", nullptr, "geolocation.readonly", "32",
         weather},
        {"weather", "getWeatherHourly", "GET", "/forecast/hourly", nullptr, "geolocation.readonly",
         "3", hourly},
        {"geolocation", "getOptionLocation", "GET", "/option/location", nullptr,
         "geolocation.readonly", "32", getOption<location>},
        {"geolocation", "setOptionLocation", "PUT", "/option/location", nullptr, "geolocation",
         "32", setOption<location>},
        {"geolocation", "getOptionAddress", "GET", "/option/address", nullptr,
         "geolocation.readonly", "3", getOption<address>},
        {"geolocation", "getOptionMode", "GET", "/option/mode", nullptr, "geolocation.readonly",
         "2", getOption<mode>},
    };
}

} // namespace foyer::sim
