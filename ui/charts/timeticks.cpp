// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timeticks.h"

#include "ui/frame/clocktext.h"

#include <QDateTime>

#include <algorithm>

namespace foyer {

namespace {
constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
constexpr int mostTicks = 200; ///< whatever a caller asks for
} // namespace

TimeTicks::TimeTicks(qint64 from, qint64 to, int most, const QTimeZone &zone)
    : m_zone(zone)
{
    struct Step
    {
        Unit unit;
        int count;
        qint64 ms;
    };
    static constexpr Step steps[] = {
        {Unit::Second, 1, second},       {Unit::Second, 5, 5 * second},
        {Unit::Second, 15, 15 * second}, {Unit::Second, 30, 30 * second},
        {Unit::Minute, 1, minute},       {Unit::Minute, 2, 2 * minute},
        {Unit::Minute, 5, 5 * minute},   {Unit::Minute, 10, 10 * minute},
        {Unit::Minute, 15, 15 * minute}, {Unit::Minute, 30, 30 * minute},
        {Unit::Hour, 1, hour},           {Unit::Hour, 2, 2 * hour},
        {Unit::Hour, 3, 3 * hour},       {Unit::Hour, 6, 6 * hour},
        {Unit::Hour, 12, 12 * hour},     {Unit::Day, 1, day},
        {Unit::Day, 2, 2 * day},         {Unit::Week, 1, 7 * day},
        {Unit::Week, 2, 14 * day},       {Unit::Month, 1, 30 * day},
        {Unit::Month, 2, 60 * day},      {Unit::Month, 3, 91 * day},
        {Unit::Month, 6, 182 * day},     {Unit::Year, 1, 365 * day},
        {Unit::Year, 2, 730 * day},      {Unit::Year, 5, 1826 * day},
        {Unit::Year, 10, 3652 * day}};
    most = std::clamp(most, 2, mostTicks);
    const Step *chosen =
        std::find_if(std::begin(steps), std::end(steps) - 1,
                     [&](const Step &step) { return (to - from) / step.ms < most; });
    m_unit = chosen->unit;
    m_count = chosen->count;
    if (to <= from || !m_zone.isValid())
        return;
    for (QDateTime time = firstAtOrBefore(from);
         time.toMSecsSinceEpoch() <= to && m_ticks.size() <= mostTicks;) {
        if (time.toMSecsSinceEpoch() >= from)
            m_ticks << time.toMSecsSinceEpoch();
        const QDateTime after = next(time);
        if (after <= time)
            break;
        time = after;
    }
}

QDateTime TimeTicks::firstAtOrBefore(qint64 at) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, m_zone);
    const QDate date = time.date();
    const QTime clock = time.time();
    const auto of = [this](QDate day, QTime hour = QTime(0, 0)) {
        return QDateTime(day, hour, m_zone);
    };
    switch (m_unit) {
    case Unit::Second:
        return of(date, QTime(clock.hour(), clock.minute(), clock.second() / m_count * m_count));
    case Unit::Minute: return of(date, QTime(clock.hour(), clock.minute() / m_count * m_count));
    case Unit::Hour: return of(date, QTime(clock.hour() / m_count * m_count, 0));
    case Unit::Day: return of(date.addDays(-(date.toJulianDay() % m_count)));
    case Unit::Week: return of(date.addDays(1 - date.dayOfWeek()));
    case Unit::Month: return of(QDate(date.year(), (date.month() - 1) / m_count * m_count + 1, 1));
    case Unit::Year: break;
    }
    return of(QDate(std::max(date.year() / m_count * m_count, 1), 1, 1));
}

QDateTime TimeTicks::next(const QDateTime &time) const
{
    switch (m_unit) {
    case Unit::Second: return time.addSecs(m_count);
    case Unit::Minute: return time.addSecs(m_count * 60);
    case Unit::Hour: {
        // By the clock: after the change to summer time the marks are at even hours still.
        const int hours = time.time().hour() + m_count;
        QDateTime wanted = hours >= 24 ? QDateTime(time.date().addDays(1), QTime(0, 0), m_zone)
                                       : QDateTime(time.date(), QTime(hours, 0), m_zone);
        return wanted > time ? wanted : time.addSecs(3600);
    }
    case Unit::Day: return QDateTime(time.date().addDays(m_count), QTime(0, 0), m_zone);
    case Unit::Week: return QDateTime(time.date().addDays(7 * m_count), QTime(0, 0), m_zone);
    case Unit::Month: return QDateTime(time.date().addMonths(m_count), QTime(0, 0), m_zone);
    case Unit::Year: break;
    }
    return QDateTime(time.date().addYears(m_count), QTime(0, 0), m_zone);
}

QString TimeTicks::label(qint64 at, const QLocale &locale) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, m_zone);
    if (m_unit == Unit::Year)
        return QString::number(time.date().year());
    if (m_unit == Unit::Month)
        return time.date().month() == 1 ? QString::number(time.date().year())
                                        : locale.toString(time.date(), QStringLiteral("MMM"));
    if (m_unit >= Unit::Day || (m_unit >= Unit::Minute && time.time() == QTime(0, 0)))
        return locale.toString(time.date(), QStringLiteral("d MMM"));
    return m_unit == Unit::Second ? locale.toString(time.time(), QStringLiteral("HH:mm:ss"))
                                  : clockText(locale, time.time());
}

} // namespace foyer
