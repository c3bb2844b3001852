// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/weathercard.h"

#include "homey/hubclock.h"
#include "ui/frame/clocktext.h"
#include "ui/frame/scopewords.h"
#include "ui/frame/words.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace foyer {

namespace {

constexpr int iconSize = 20;

} // namespace

QString temperatureText(const UiWords &words, double value, bool isImperial)
{
    return QString(words.number(value, 1) +
                   (isImperial ? QStringLiteral(" °F") : QStringLiteral(" °C")));
}

HourStrip::HourStrip(const UiWords &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString HourStrip::iconFor(const QString &iconId)
{
    const auto has = [&](const char *part) {
        return iconId.contains(QLatin1String(part), Qt::CaseInsensitive);
    };
    if (has("rain") || has("snow") || has("sleet") || has("drizzle") || has("shower"))
        return QStringLiteral("cap-rain");
    if (has("thunder"))
        return QStringLiteral("bolt");
    if (has("wind"))
        return QStringLiteral("cap-wind");
    if (has("cloud") || has("fog") || has("mist"))
        return QStringLiteral("cloud");
    return has("night") ? QStringLiteral("moon") : QStringLiteral("sun");
}

void HourStrip::show(const Weather &weather, const QTimeZone &zone)
{
    m_cells.clear();
    QStringList spoken;
    for (const Weather::Hour &hour : weather.hours) {
        const QString time = clockText(m_words.locale(), hour.at.toTimeZone(zone).time());
        const QString degrees = QString(m_words.number(hour.temperature, 0) + QStringLiteral("°"));
        m_cells << Cell{time, iconFor(hour.iconId), degrees};
        spoken << QString(time + QLatin1Char(' ') + degrees);
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setVisible(!m_cells.isEmpty());
    update();
}

QSize HourStrip::sizeHint() const
{
    return {Theme::spacing(60), 2 * fontMetrics().height() + iconSize + Theme::spacing(3)};
}

QSize HourStrip::minimumSizeHint() const
{
    return {Theme::spacing(20), sizeHint().height()};
}

void HourStrip::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    const QFont caption = Theme::font(Theme::FontRole::Caption, font());
    const int wanted =
        QFontMetrics(caption).horizontalAdvance(QStringLiteral("00:00")) + Theme::spacing(4);
    const int count = std::min(int(m_cells.size()), std::max(1, width() / wanted));
    const int step = count > 0 ? width() / count : width();
    const int line = fontMetrics().height();
    for (int i = 0; i < count; ++i) {
        const Cell &cell = m_cells.at(i);
        const QRect column =
            QStyle::visualRect(layoutDirection(), rect(), QRect(i * step, 0, step, height()));
        painter.setFont(caption);
        painter.setPen(colours.textMuted);
        painter.drawText(QRect(column.left(), 0, step, line), Qt::AlignCenter, cell.time);
        painter.drawPixmap(
            column.left() + (step - iconSize) / 2, line + Theme::spacing(1),
            tintedPixmap(cell.icon, iconSize, colours.textMuted, devicePixelRatioF()));
        painter.setFont(font());
        painter.setPen(colours.text);
        painter.drawText(QRect(column.left(), line + iconSize + Theme::spacing(2), step, line),
                         Qt::AlignCenter, cell.temperature);
    }
}

WeatherCard::WeatherCard(const Surroundings &around, const HubLink &link, const HubClock &clock,
                         const UiWords &words, QWidget *parent)
    : HomeCard(QStringLiteral("cloud"), tr("Weather"), parent)
    , m_around(around)
    , m_link(link)
    , m_clock(clock)
    , m_words(words)
    , m_temperature(new PlainLabel(this))
    , m_state(new PlainLabel(this))
    , m_facts(new PlainLabel(this))
    , m_none(new PlainLabel(this))
    , m_hours(new HourStrip(words, this))
{
    setObjectName(QStringLiteral("weatherCard"));
    QFont large = Theme::font(Theme::FontRole::Title, font());
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_temperature->setFont(large);
    m_temperature->setObjectName(QStringLiteral("weatherTemperature"));
    m_state->setElided(true);
    m_facts->setSecondary(true);
    m_facts->setWordWrap(true);
    m_none->setSecondary(true);
    m_none->setWordWrap(true);
    m_none->setObjectName(QStringLiteral("weatherNone"));
    content()->setSpacing(Theme::spacing(1));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_temperature, m_state, m_facts, m_none})
        content()->addWidget(widget);
    content()->addSpacing(Theme::spacing(2));
    content()->addWidget(m_hours);
    connect(&around, &Surroundings::changed, this, &WeatherCard::refresh);
    connect(&clock, &HubClock::changed, this, &WeatherCard::refresh);
    refresh();
}

void WeatherCard::refresh()
{
    const std::optional<Weather> &weather = m_around.weather();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_temperature, m_state, m_facts})
        widget->setVisible(weather.has_value());
    m_none->setVisible(!weather);
    if (!weather) {
        m_hours->hide();
        setNote({});
        const std::optional<Error> &problem = m_around.problem();
        const QString refusal =
            ScopeWords::refusal(m_link, QStringLiteral("homey.geolocation.readonly"));
        if (problem && !refusal.isEmpty())
            m_none->setText(refusal);
        else if (problem)
            m_none->setText(m_words.errorText(*problem));
        else
            m_none->setText(m_around.isKnown() ? tr("This Homey does not tell the weather.")
                                               : tr("Asking the Homey …"));
        return;
    }
    const auto degrees = [&](double value) {
        return temperatureText(m_words, value, weather->isImperial);
    };
    m_temperature->setText(weather->temperature ? degrees(*weather->temperature) : QString());
    m_temperature->setVisible(weather->temperature.has_value());
    m_state->setText(plain(weather->state, 80));
    QStringList facts;
    if (weather->minimum && weather->maximum)
        facts << tr("%1 to %2").arg(degrees(*weather->minimum), degrees(*weather->maximum));
    if (weather->humidity)
        facts << tr("Humidity %1").arg(m_words.percent(*weather->humidity));
    if (weather->pressure)
        facts << tr("%1 hPa").arg(m_words.number(*weather->pressure * 1000, 0));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    setNote(plain(weather->city, 60));
    static_cast<HourStrip *>(m_hours)->show(*weather, m_clock.zone());
}

} // namespace foyer
