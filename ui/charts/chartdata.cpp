// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartdata.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace foyer {

namespace {

QByteArray quoted(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return '"' + text.toUtf8() + '"';
}

QByteArray isoTime(qint64 at, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, zone);
    // With a fixed offset the text carries it; a zone's name would not be read back.
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray exact(double value)
{
    return std::isfinite(value) ? QByteArray::number(value, 'g', QLocale::FloatingPointShortest)
                                : QByteArray();
}

} // namespace

QString ChartSeries::text(double value) const
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    return format ? format(value) : QLocale().toString(value, 'g', 6);
}

const Series::Point *ChartSeries::pointAt(qint64 at) const
{
    const auto after = std::upper_bound(points.cbegin(), points.cend(), at,
                                        [](qint64 t, const auto &point) { return t < point.at; });
    const Series::Point *before = after == points.cbegin() ? nullptr : &*std::prev(after);
    const Series::Point *found = before;
    const bool isHeld = kind == Kind::Bars || kind == Kind::Step || kind == Kind::Bands;
    if (isHeld) {
        if (found && step > 0 && at >= found->at + step)
            found = nullptr;
    } else if (after != points.cend() && (!before || after->at - at < at - before->at)) {
        found = &*after;
    }
    if (found && !isHeld && step > 0 && std::abs(found->at - at) > step)
        found = nullptr;
    return found && std::isfinite(found->value) ? found : nullptr;
}

QByteArray chartCsv(const QList<ChartSeries> &series, const QTimeZone &zone)
{
    QByteArray text = "time";
    for (const ChartSeries &each : series) {
        const QString title =
            each.unit.isEmpty()
                ? each.title
                : QString(each.title + QStringLiteral(" (") + each.unit + QLatin1Char(')'));
        if (each.shift != 0)
            text += ',' + quoted(QString(title + QStringLiteral(" (time)")));
        text += ',' + quoted(title);
    }
    text += "\r\n";
    QList<qsizetype> next(series.size(), 0);
    constexpr qint64 none = std::numeric_limits<qint64>::max();
    for (;;) {
        qint64 at = none;
        for (qsizetype i = 0; i < series.size(); ++i) {
            if (next.at(i) < series.at(i).points.size())
                at = std::min(at, series.at(i).points.at(next.at(i)).at);
        }
        if (at == none)
            return text;
        text += isoTime(at, zone);
        for (qsizetype i = 0; i < series.size(); ++i) {
            const ChartSeries &each = series.at(i);
            const bool isHere =
                next.at(i) < each.points.size() && each.points.at(next.at(i)).at == at;
            if (each.shift != 0)
                text += ',' + (isHere ? isoTime(at - each.shift, zone) : QByteArray());
            text += ',';
            if (isHere)
                text += exact(each.points.at(next[i]++).value);
        }
        text += "\r\n";
    }
}

} // namespace foyer
