// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/async.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace foyer {

class HomeyApi;
class HubLink;
class JsonProblems;
class JsonValue;

/// The weather at the hub (protocol.md 4.18); everything may be missing. Text bounded.
struct Weather
{
    struct Hour
    {
        QDateTime at; ///< UTC
        double temperature = 0;
        QString iconId;
        [[nodiscard]] bool operator==(const Hour &) const = default;
    };
    QString city;
    QString state; ///< in the hub's words: "Cloudy"
    QString iconId;
    std::optional<double> temperature, minimum, maximum;
    bool isImperial = false;        ///< °F, else °C
    std::optional<double> humidity; ///< percent 0…100
    std::optional<double> pressure; ///< bar
    std::vector<Hour> hours;        ///< to come, at most 24

    [[nodiscard]] bool operator==(const Weather &) const = default;
};

/// Where the hub is, degrees north and east.
struct Place
{
    double latitude = 0;
    double longitude = 0;
    [[nodiscard]] bool operator==(const Place &) const = default;
};

/// nullopt when there is nothing in it that could be shown.
[[nodiscard]] std::optional<Weather> decodeWeather(const JsonValue &json, JsonProblems &problems);
/// From the bare option or {"value":…} (protocol.md 3.1); nullopt when unknown or impossible.
[[nodiscard]] std::optional<Place> decodePlace(const JsonValue &json);

/// The person whose session it is comes home or leaves: an absolute value (protocol.md 3.3).
[[nodiscard]] Async<Done> setPresentMe(HomeyApi &api, bool isPresent);
[[nodiscard]] Async<Done> setAsleepMe(HomeyApi &api, bool isAsleep);

/// What is around the house: the weather and the place, as the hub knows them. Changes nothing.
class Surroundings : public QObject
{
    Q_OBJECT

public:
    explicit Surroundings(HubLink &link, QObject *parent = nullptr);

    [[nodiscard]] const std::optional<Weather> &weather() const { return m_weather; }
    [[nodiscard]] const std::optional<Place> &place() const { return m_place; }
    /// Whether the hub has answered about the weather since it was opened.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// Why there is no weather: the hub's no, or what went wrong; nullopt when it just has none.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// Between two readings; hubs do not tell of the weather reliably.
    void setInterval(std::chrono::milliseconds refresh) { m_refresh = refresh; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void opened();
    void itemReported(const QString &uri, const QString &event, const JsonValue &data);

    HubLink &m_link;
    std::optional<Weather> m_weather;
    std::optional<Place> m_place;
    std::optional<Error> m_problem;
    bool m_isKnown = false;
    QTimer m_again;
    std::chrono::milliseconds m_refresh{std::chrono::minutes(15)};
    int m_hub = 0; ///< counts hubs: answers of an earlier one are not for us
};

} // namespace foyer
