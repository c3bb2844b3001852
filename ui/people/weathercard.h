// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/surroundings.h"
#include "ui/home/homecard.h"

#include <QTimeZone>

namespace foyer {

class HubClock;
class HubLink;
class UiWords;

/// The weather as the hub knows it, now and in the hours to come; says why there is none.
class WeatherCard : public HomeCard
{
    Q_OBJECT

public:
    WeatherCard(const Surroundings &around, const HubLink &link, const HubClock &clock,
                const UiWords &words, QWidget *parent = nullptr);

private:
    void refresh();

    const Surroundings &m_around;
    const HubLink &m_link;
    const HubClock &m_clock;
    const UiWords &m_words;
    PlainLabel *m_temperature, *m_state, *m_facts, *m_none;
    QWidget *m_hours;
};

/// A row of hours with their temperatures and pictures; as many as there is room for.
class HourStrip : public QWidget
{
    Q_OBJECT

public:
    explicit HourStrip(const UiWords &words, QWidget *parent = nullptr);

    void show(const Weather &weather, const QTimeZone &zone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// A picture of ours for the hub's "partly-cloudy-day", "rain" …
    [[nodiscard]] static QString iconFor(const QString &iconId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Cell
    {
        QString time, icon, temperature;
    };
    const UiWords &m_words;
    QList<Cell> m_cells;
};

/// "4.2 °C".
[[nodiscard]] QString temperatureText(const UiWords &words, double value, bool isImperial);

} // namespace foyer
