// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/surroundings.h"

#include "homey/decode_p.h"
#include "homey/homeyapi_p.h"
#include "homey/hublink.h"

#include <QJsonObject>

#include <cmath>

namespace foyer {

namespace {

constexpr size_t mostHours = 24;
const auto scope = QStringLiteral("homey.geolocation.readonly");

std::optional<double> finite(const JsonValue &json)
{
    const auto number = json.number();
    return number && std::isfinite(*number) ? number : std::nullopt;
}

Async<Done> setMe(HomeyApi &api, const QString &what, bool value)
{
    return api.perform(api.request("PUT", QStringLiteral("/api/manager/presence/me/") + what,
                                   {{QStringLiteral("value"), value}}));
}

} // namespace

std::optional<Weather> decodeWeather(const JsonValue &json, JsonProblems &problems)
{
    if (!json.isObject())
        return {};
    const JsonReader reader(json, QStringLiteral("weather"), problems);
    Weather weather;
    weather.city = decoding::text(reader, "city");
    weather.state = decoding::text(reader, "state");
    weather.iconId = decoding::text(reader, "iconId");
    if (weather.iconId.isEmpty())
        weather.iconId = decoding::text(reader, "id");
    weather.temperature = finite(json["temperature"]);
    weather.minimum = finite(json["temperatureMin"]);
    weather.maximum = finite(json["temperatureMax"]);
    weather.isImperial = reader.string("temperatureUnits") == QLatin1String("imperial");
    if (const auto humidity = finite(json["humidity"]); humidity && *humidity >= 0)
        weather.humidity = *humidity <= 1 ? *humidity * 100 : *humidity;
    weather.pressure = finite(json["pressure"]);
    json["forecastHourly"].forEach([&](const QString &, const JsonValue &hour) {
        const auto at = finite(hour["time"]);
        const auto temperature = finite(hour["temperature"]);
        if (!at || !temperature || *at < 0 || *at > 1e11 || weather.hours.size() >= mostHours)
            return;
        weather.hours.push_back({QDateTime::fromSecsSinceEpoch(qint64(*at), Qt::UTC), *temperature,
                                 hour["iconId"].string().value_or(QString()).left(64)});
    });
    const bool saysSomething = weather.temperature || !weather.state.isEmpty();
    return saysSomething ? std::optional(weather) : std::nullopt;
}

std::optional<Place> decodePlace(const JsonValue &json)
{
    const JsonValue value = json["value"].isObject() ? json["value"] : json;
    const auto latitude = finite(value["latitude"]);
    const auto longitude = finite(value["longitude"]);
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180)
        return {};
    return Place{*latitude, *longitude};
}

Async<Done> setPresentMe(HomeyApi &api, bool isPresent)
{
    return setMe(api, QStringLiteral("present"), isPresent);
}

Async<Done> setAsleepMe(HomeyApi &api, bool isAsleep)
{
    return setMe(api, QStringLiteral("asleep"), isAsleep);
}

Surroundings::Surroundings(HubLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Surroundings::refresh);
    connect(&link, &HubLink::opened, this, &Surroundings::opened);
    connect(&link, &HubLink::closed, &m_again, &QTimer::stop);
    connect(&link, &HubLink::hubChanged, this, [this] {
        ++m_hub;
        m_weather.reset();
        m_place.reset();
        m_problem.reset();
        m_isKnown = false;
        Q_EMIT changed();
    });
    connect(&link, &HubLink::itemReported, this, &Surroundings::itemReported);
    if (link.api())
        opened();
}

void Surroundings::opened()
{
    if (m_link.mayUse(scope)) {
        refresh();
        return;
    }
    m_problem = Error{Error::Kind::MissingScope};
    m_isKnown = true;
    m_weather.reset();
    m_place.reset();
    Q_EMIT changed();
}

void Surroundings::refresh()
{
    HomeyApi *api = m_link.api();
    if (!api || !m_link.mayUse(scope))
        return;
    m_again.start(m_refresh);
    using Perhaps = std::optional<Weather>;
    const auto weather = api->call<Perhaps>(
        api->request("GET", QStringLiteral("/api/manager/weather/weather")),
        [](const JsonValue &json, JsonProblems &problems, const QString &) -> Result<Perhaps> {
            return decodeWeather(json, problems);
        });
    then(weather, this, [this, hub = m_hub](const Result<Perhaps> &answer) {
        if (hub != m_hub || (!answer && answer.error().kind == Error::Kind::Cancelled))
            return;
        m_isKnown = true;
        m_problem.reset();
        if (answer)
            m_weather = *answer;
        else if (answer.error().kind == Error::Kind::NotFound)
            m_weather.reset(); // it has none: nothing is wrong
        else
            m_problem = answer.error();
        Q_EMIT changed();
    });
    const auto place = api->call<std::optional<Place>>(
        api->request("GET", QStringLiteral("/api/manager/geolocation/option/location")),
        [](const JsonValue &json, JsonProblems &, const QString &) -> Result<std::optional<Place>> {
            return decodePlace(json);
        });
    then(place, this, [this, hub = m_hub](const Result<std::optional<Place>> &answer) {
        if (hub != m_hub || !answer || m_place == *answer)
            return;
        m_place = *answer;
        Q_EMIT changed();
    });
}

void Surroundings::itemReported(const QString &uri, const QString &event, const JsonValue &data)
{
    Q_UNUSED(data) // may be only a part of it
    if ((uri == QLatin1String("homey:manager:weather") && event == QLatin1String("weather")) ||
        (uri == QLatin1String("homey:manager:geolocation") && event == QLatin1String("location")))
        refresh();
}

} // namespace foyer
