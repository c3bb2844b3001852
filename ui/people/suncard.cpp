// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/suncard.h"

#include "homey/hubclock.h"
#include "homey/suntimes.h"
#include "homey/surroundings.h"
#include "ui/frame/clocktext.h"
#include "ui/frame/scopewords.h"
#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace foyer {

SunCard::SunCard(const Surroundings &around, const HubLink &link, const HubClock &clock,
                 const UiWords &words, QWidget *parent)
    : HomeCard(QStringLiteral("sun"), tr("Sun"), parent)
    , m_around(around)
    , m_link(link)
    , m_clock(clock)
    , m_words(words)
    , m_times(new QWidget(this))
    , m_rise(new PlainLabel(m_times))
    , m_set(new PlainLabel(m_times))
    , m_note(new PlainLabel(this))
{
    setObjectName(QStringLiteral("sunCard"));
    m_rise->setObjectName(QStringLiteral("sunRise"));
    m_set->setObjectName(QStringLiteral("sunSet"));
    m_note->setObjectName(QStringLiteral("sunNote"));
    m_note->setSecondary(true);
    m_note->setWordWrap(true);
    const QFont strong = Theme::font(Theme::FontRole::Heading, font());
    auto *rows = new QVBoxLayout(m_times);
    rows->setContentsMargins(0, 0, 0, Theme::spacing(2));
    rows->setSpacing(Theme::spacing(2));
    const auto addRow = [&](const QString &title, PlainLabel *time) {
        time->setFont(strong);
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::spacing(2));
        row->addWidget(new PlainLabel(title, m_times), 1);
        row->addWidget(time);
        rows->addLayout(row);
    };
    addRow(tr("Sunrise"), m_rise);
    addRow(tr("Sunset"), m_set);
    content()->addWidget(m_times);
    content()->addWidget(m_note);
    connect(&around, &Surroundings::changed, this, &SunCard::refresh);
    connect(&clock, &HubClock::changed, this, &SunCard::refresh);
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &SunCard::refresh);
    m_minute.start();
    refresh();
}

void SunCard::refresh()
{
    const std::optional<Place> &place = m_around.place();
    m_times->setVisible(place.has_value());
    if (!place) {
        setNote({});
        const std::optional<Error> &problem = m_around.problem();
        const QString refusal =
            ScopeWords::refusal(m_link, QStringLiteral("homey.geolocation.readonly"));
        if (problem && !refusal.isEmpty())
            m_note->setText(refusal);
        else
            m_note->setText(tr("The Homey does not tell where it is."));
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate today = now.toTimeZone(m_clock.zone()).date();
    const SunTimes times = sunTimes(today, place->latitude, place->longitude);
    const auto clock = [this](const QDateTime &at) {
        return at.isValid() ? clockText(m_words.locale(), at.toTimeZone(m_clock.zone()).time())
                            : QStringLiteral("–");
    };
    m_rise->setText(clock(times.rise));
    m_set->setText(clock(times.set));
    m_rise->setAccessibleName(tr("Sunrise %1").arg(m_rise->text()));
    m_set->setAccessibleName(tr("Sunset %1").arg(m_set->text()));
    const bool isUp = times.rise.isValid() && times.set.isValid()
                          ? now >= times.rise && now < times.set
                          : times.isAlwaysUp;
    setNote(isUp ? tr("It is up") : tr("It is down"));
    QString note = tr("Computed from the location of the Homey.");
    if (!times.rise.isValid() && !times.set.isValid())
        note = times.isAlwaysUp ? tr("The sun does not set today. Computed from the location of "
                                     "the Homey.")
                                : tr("The sun does not rise today. Computed from the location of "
                                     "the Homey.");
    else if (times.rise.isValid() && times.set.isValid() && times.set > times.rise) {
        const qint64 seconds = times.rise.secsTo(times.set);
        note = tr("%1 of daylight. Computed from the location of the Homey.")
                   .arg(m_words.duration(double(seconds - seconds % 60)));
    }
    m_note->setText(note);
}

} // namespace foyer
