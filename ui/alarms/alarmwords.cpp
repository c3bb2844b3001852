// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alarms/alarmwords.h"

#include "ui/frame/clocktext.h"
#include "ui/frame/words.h"

namespace foyer {

QString AlarmWords::name(const Alarm &alarm) const
{
    return alarm.name.isEmpty() ? tr("Alarm") : plain(alarm.name, 120);
}

QString AlarmWords::time(const QTime &time) const
{
    return time.isValid() ? clockText(m_words.locale(), time) : QStringLiteral("–");
}

QList<int> AlarmWords::week() const
{
    QList<int> days;
    const int first = int(m_words.locale().firstDayOfWeek()) - 1;
    for (int i = 0; i < 7; ++i)
        days << (first + i) % 7;
    return days;
}

QString AlarmWords::days(const Alarm &alarm) const
{
    int workdays = 0, weekend = 0;
    for (int day = 0; day < 7; ++day)
        (day < 5 ? workdays : weekend) += alarm.days[size_t(day)] ? 1 : 0;
    if (workdays + weekend == 0)
        return tr("Once");
    if (workdays + weekend == 7)
        return tr("Every day");
    if (workdays == 5 && weekend == 0)
        return tr("Workdays");
    if (workdays == 0 && weekend == 2)
        return tr("Weekend");
    QStringList names;
    for (const int day : week()) {
        if (alarm.days[size_t(day)])
            names << m_words.locale().dayName(day + 1, QLocale::ShortFormat);
    }
    return names.join(QStringLiteral(", "));
}

QString AlarmWords::next(const Alarm &alarm, const QDateTime &now, const QTimeZone &zone) const
{
    if (!alarm.isEnabled)
        return tr("Off");
    const QDateTime at = nextOccurrence(alarm, now, zone);
    if (!at.isValid())
        return tr("No time set");
    const qint64 ahead = now.toTimeZone(zone).date().daysTo(at.date());
    const QString clock = clockText(m_words.locale(), at.time());
    const QString weekday = m_words.locale().dayName(at.date().dayOfWeek());
    const QString when = ahead == 0   ? tr("Today at %1").arg(clock)
                         : ahead == 1 ? tr("Tomorrow at %1").arg(clock)
                                      //: weekday and time
                                      : tr("%1 at %2").arg(weekday, clock);
    const qint64 minutes = (now.secsTo(at) + 59) / 60;
    if (minutes > 24 * 60)
        return tr("%1, in %n days", "when it rings, and how long until then",
                  int((minutes + 12 * 60) / (24 * 60)))
            .arg(when);
    const QString in = m_words.duration(double(minutes) * 60);
    return tr("%1, in %2", "when it rings, and how long until then").arg(when, in);
}

} // namespace foyer
