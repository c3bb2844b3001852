// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart.h"
#include "ui/charts/chartplot.h"

#include <QTest>

#include <cmath>
#include <ctime>

using namespace foyer;

namespace {

constexpr int year = 525'600; ///< minutes
constexpr qint64 minute = 60'000;
constexpr int redraws = 100;
constexpr double most = 33; ///< ms of CPU for a picture that is to follow the hand

/// CPU time of this process in milliseconds.
double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

QList<ChartSeries> fourYears(qint64 from)
{
    QList<ChartSeries> all;
    for (int line = 0; line < 4; ++line) {
        ChartSeries series;
        series.id = QString::number(line);
        series.title = series.id;
        series.unit = line < 2 ? QStringLiteral("°C") : QStringLiteral("W");
        series.colour = line;
        series.step = minute;
        series.points.reserve(year);
        quint32 dice = 12345 + quint32(line);
        for (int i = 0; i < year; ++i) {
            dice = dice * 1664525 + 1013904223;
            const bool isGap = i % 90'000 > 88'000;
            series.points << Series::Point{
                from + i * minute, isGap ? std::numeric_limits<double>::quiet_NaN()
                                         : 20 * line + 5 * std::sin(i / 1440.0) +
                                               3 * std::sin(i / 229.0) + double(dice >> 24) / 128};
        }
        all << series;
    }
    return all;
}

} // namespace

/// A year of minutes in four lines: what a picture of it costs while it is moved and zoomed.
class BenchCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearOfMinutesFollowsTheHand();
};

void BenchCharts::aYearOfMinutesFollowsTheHand()
{
    const qint64 from = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    Chart chart(QStringLiteral("Bench"));
    chart.resize(1060, 500);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const QList<ChartSeries> series = fourYears(from);
    double before = cpuMs();
    chart.setSeries(series, from, from + year * minute, QTimeZone::utc());
    chart.plot().drawNow();
    qInfo("taking over 4 x %d points, and the first picture: %.1f ms CPU", year, cpuMs() - before);
    const auto measure = [&](const char *what, const auto &change) {
        change(0);
        chart.plot().drawNow();
        double worst = 0;
        const double start = cpuMs();
        for (int i = 0; i < redraws; ++i) {
            const double begin = cpuMs();
            change(i);
            chart.plot().drawNow();
            worst = std::max(worst, cpuMs() - begin);
        }
        const double each = (cpuMs() - start) / redraws;
        qInfo("%s: %.2f ms CPU a redraw, %.2f ms the slowest", what, each, worst);
        return each;
    };
    const qint64 all = year * minute;
    double slowest = measure("the whole year, moving by a pixel", [&](int i) {
        chart.setView(from + (i % 2) * 500 * minute, from + all - (2 - i % 2) * 500 * minute);
    });
    slowest = std::max(slowest, measure("zooming from the year to a day", [&](int i) {
                           const auto length = qint64(double(all) * std::pow(365.0, -i / 99.0));
                           chart.setView(from + all / 3, from + all / 3 + length);
                       }));
    slowest = std::max(slowest, measure("a month, moving through the year", [&](int i) {
                           chart.setView(from + i * all / 120, from + i * all / 120 + all / 12);
                       }));
    slowest = std::max(slowest, measure("a day, moving", [&](int i) {
                           chart.setView(from + i * 60 * minute, from + (i * 60 + 1440) * minute);
                       }));
    QVERIFY2(slowest < most * 4, "a redraw takes several times what a hand can wait for");
}

QTEST_MAIN(BenchCharts)
#include "bench_charts.moc"
