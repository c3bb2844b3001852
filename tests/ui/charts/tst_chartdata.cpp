// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartdata.h"
#include "ui/charts/charttable.h"
#include "ui/charts/decimation.h"
#include "ui/charts/timeticks.h"
#include "ui/theme/chartcolours.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace foyer;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 minute = 60'000;
const QTimeZone amsterdam("Europe/Amsterdam");

qint64 at(int year, int month, int day, int hour = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), amsterdam).toMSecsSinceEpoch();
}

ChartSeries series(const char *id, const QString &title, QList<Series::Point> points)
{
    ChartSeries made;
    made.id = QString::fromLatin1(id);
    made.title = title;
    made.points = std::move(points);
    return made;
}

} // namespace

/// What a chart is made of, without a window: fewer points for the same picture, marks of time,
/// values in a file and in a table.
class TestChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeakOfOneMinuteShowsInAYear();
    void fewPointsAreDrawnAsTheyAre();
    void aGapStaysAGap();
    void appendingGivesWhatSettingGives();
    void theRangeIsOfWhatIsInView();
    void daysBeginAtTheHubsMidnight();
    void summerTimeMovesNoMark();
    void marksAreFewAndWithinTheView();
    void theFileHoldsExactValuesAndOffsets();
    void aNameCannotBeAFormula();
    void theTableShowsTheNewestFirst();
    void aLiveValueIsOneMoreRow();
    void theNearestPointIsNamedButNotOneInAGap();
    void everyColourCanBeRead();
};

void TestChartData::aPeakOfOneMinuteShowsInAYear()
{
    QList<Series::Point> points;
    constexpr int year = 525'600;
    points.reserve(year);
    for (int i = 0; i < year; ++i)
        points << Series::Point{i * minute, std::sin(i / 1000.0)};
    points[300'001].value = 50;
    points[77'777].value = -50;
    Decimation data;
    data.setPoints(points);
    const QList<Series::Point> drawn = data.visible(0, year * minute, 1000);
    QVERIFY2(drawn.size() <= 2 * 1002, qPrintable(QString::number(drawn.size())));
    double least = 0, most = 0;
    qint64 before = -1;
    for (const Series::Point &point : drawn) {
        QVERIFY(point.at >= before);
        before = point.at;
        if (point.value > most)
            most = point.value;
        if (point.value < least)
            least = point.value;
    }
    QCOMPARE(most, 50.0);
    QCOMPARE(least, -50.0);
    QCOMPARE(data.range(300'000 * minute, 300'002 * minute)->maximum, 50.0);
}

void TestChartData::fewPointsAreDrawnAsTheyAre()
{
    Decimation data;
    data.setPoints({{0, 1}, {10, 2}, {20, 3}, {30, 4}});
    const QList<Series::Point> drawn = data.visible(9, 21, 100);
    QCOMPARE(drawn.size(), 4); // one beyond each end
    QCOMPARE(drawn.first().value, 1.0);
    QCOMPARE(drawn.last().value, 4.0);
    QVERIFY(Decimation().visible(0, 10, 100).isEmpty());
    QVERIFY(!Decimation().range(0, 10));
}

void TestChartData::aGapStaysAGap()
{
    QList<Series::Point> points;
    for (int i = 0; i < 100'000; ++i)
        points << Series::Point{i * minute, i >= 40'000 && i < 60'000 ? nothing : 5};
    Decimation data;
    data.setPoints(points);
    int gaps = 0;
    for (const Series::Point &point : data.visible(0, 100'000 * minute, 500)) {
        const bool isInside = point.at >= 41'000 * minute && point.at < 59'000 * minute;
        QVERIFY(!isInside || !std::isfinite(point.value));
        gaps += std::isfinite(point.value) ? 0 : 1;
    }
    QVERIFY(gaps >= 90 && gaps <= 110);
    QVERIFY(!data.range(45'000 * minute, 46'000 * minute));
}

void TestChartData::appendingGivesWhatSettingGives()
{
    QList<Series::Point> points;
    Decimation grown, set;
    for (int i = 0; i < 5'000; ++i) {
        points << Series::Point{i * minute, double((i * 7919) % 1000)};
        grown.append(points.constLast());
    }
    set.setPoints(points);
    const auto a = grown.visible(0, 5'000 * minute, 300), b = set.visible(0, 5'000 * minute, 300);
    QCOMPARE(a.size(), b.size());
    for (int i = 0; i < a.size(); ++i) {
        QCOMPARE(a.at(i).at, b.at(i).at);
        QCOMPARE(a.at(i).value, b.at(i).value);
    }
}

void TestChartData::theRangeIsOfWhatIsInView()
{
    Decimation data;
    data.setPoints({{0, 1}, {10, 9}, {20, nothing}, {30, 4}});
    QCOMPARE(data.range(5, 25)->minimum, 9.0);
    QCOMPARE(data.range(0, 30)->minimum, 1.0);
    QCOMPARE(data.range(30, 30)->maximum, 4.0);
}

void TestChartData::daysBeginAtTheHubsMidnight()
{
    const TimeTicks ticks(at(2026, 1, 12), at(2026, 1, 19), 10, amsterdam);
    QCOMPARE(ticks.ticks().size(), 8);
    QCOMPARE(ticks.ticks().first(), at(2026, 1, 12));
    QCOMPARE(ticks.label(at(2026, 1, 13), QLocale(QLocale::English)), QStringLiteral("13 Jan"));
    // The same moment has another name elsewhere: the zone matters.
    const TimeTicks tokyo(at(2026, 1, 12), at(2026, 1, 19), 10, QTimeZone("Asia/Tokyo"));
    QVERIFY(tokyo.ticks().first() != ticks.ticks().first());
}

void TestChartData::summerTimeMovesNoMark()
{
    // 29 March 2026 has 23 hours in Amsterdam, 25 October 25.
    for (const QDate &day : {QDate(2026, 3, 29), QDate(2026, 10, 25)}) {
        const qint64 from = QDateTime(day, QTime(0, 0), amsterdam).toMSecsSinceEpoch();
        const qint64 to = QDateTime(day.addDays(1), QTime(0, 0), amsterdam).toMSecsSinceEpoch();
        const TimeTicks ticks(from, to, 6, amsterdam);
        for (const qint64 tick : ticks.ticks()) {
            const QTime clock = QDateTime::fromMSecsSinceEpoch(tick, amsterdam).time();
            QVERIFY2(clock.hour() % 6 == 0 && clock.minute() == 0,
                     qPrintable(clock.toString(Qt::ISODate)));
        }
        QCOMPARE(ticks.ticks().size(), 5);
    }
}

void TestChartData::marksAreFewAndWithinTheView()
{
    for (const qint64 length : {1'000LL, 90'000LL, 3'600'000LL, 86'400'000LL, 2'678'400'000LL,
                                31'536'000'000LL, 630'720'000'000LL}) {
        const qint64 from = at(2026, 1, 15, 13) + 12'345;
        const TimeTicks ticks(from, from + length, 8, amsterdam);
        QVERIFY2(ticks.ticks().size() <= 9 && !ticks.ticks().isEmpty(),
                 qPrintable(QString::number(length)));
        for (const qint64 tick : ticks.ticks()) {
            QVERIFY(tick >= from && tick <= from + length);
            QVERIFY(!ticks.label(tick, QLocale()).isEmpty());
        }
    }
    QVERIFY(TimeTicks(10, 5, 8, amsterdam).ticks().isEmpty());
}

void TestChartData::theFileHoldsExactValuesAndOffsets()
{
    ChartSeries heat = series("a", QStringLiteral("Heat, \"up\""),
                              {{at(2026, 1, 15, 12), 0.1}, {at(2026, 7, 15, 12), 1.0 / 3}});
    heat.unit = QStringLiteral("°C");
    ChartSeries old = series("b", QStringLiteral("Before"), {{at(2026, 1, 15, 12), nothing}});
    old.shift = 3'600'000;
    const QList<QByteArray> lines = chartCsv({heat, old}, amsterdam).split('\n');
    QCOMPARE(QString::fromUtf8(lines.at(0)),
             QStringLiteral("time,\"Heat, \"\"up\"\" (°C)\",\"Before (time)\",\"Before\"\r"));
    QCOMPARE(lines.at(1), QByteArray("2026-01-15T12:00:00.000+01:00,0.1,"
                                     "2026-01-15T11:00:00.000+01:00,\r"));
    QCOMPARE(lines.at(2), QByteArray("2026-07-15T12:00:00.000+02:00,0.3333333333333333,,\r"));
    QCOMPARE(lines.at(2).split(',').at(1).toDouble(), 1.0 / 3);
}

void TestChartData::aNameCannotBeAFormula()
{
    const QByteArray text =
        chartCsv({series("a", QStringLiteral("=HYPERLINK(\"x\")"), {})}, amsterdam);
    QCOMPARE(text, QByteArray("time,\"'=HYPERLINK(\"\"x\"\")\"\r\n"));
}

void TestChartData::theTableShowsTheNewestFirst()
{
    ChartTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ChartSeries a =
        series("a", QStringLiteral("A"), {{at(2026, 1, 15, 12), 1}, {at(2026, 1, 15, 14), 3}});
    a.format = [](double value) { return QString(QString::number(value) + QStringLiteral(" W")); };
    table.setSeries({a, series("b", QStringLiteral("B"), {{at(2026, 1, 15, 13), nothing}})},
                    amsterdam);
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(table.columnCount(), 3);
    QVERIFY(table.index(0, 0).data().toString().contains(QStringLiteral("14:00")));
    QCOMPARE(table.index(0, 1).data().toString(), QStringLiteral("3 W"));
    QCOMPARE(table.index(1, 1).data().toString(), QString());
    QCOMPARE(table.index(1, 2).data().toString(), QStringLiteral("–"));
    QCOMPARE(table.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("B"));
}

void TestChartData::aLiveValueIsOneMoreRow()
{
    ChartTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setSeries(
        {series("a", QStringLiteral("A"), {{10, 1}}), series("b", QStringLiteral("B"), {{10, 1}})},
        amsterdam);
    QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.append(QStringLiteral("a"), {20, 2});
    table.append(QStringLiteral("b"), {20, 5}); // the same row
    table.append(QStringLiteral("b"), {15, 5}); // older: not ours
    table.append(QStringLiteral("c"), {30, 5}); // unknown
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(table.index(0, 1).data().toString(), QStringLiteral("2"));
    QCOMPARE(table.index(0, 2).data().toString(), QStringLiteral("5"));
}

void TestChartData::theNearestPointIsNamedButNotOneInAGap()
{
    ChartSeries line = series("a", QString(), {{0, 1}, {100, nothing}, {200, 3}});
    line.step = 100;
    QCOMPARE(line.pointAt(20)->value, 1.0);
    QVERIFY(!line.pointAt(110));
    QCOMPARE(line.pointAt(180)->value, 3.0);
    QVERIFY(!line.pointAt(500));
    line.kind = ChartSeries::Kind::Bars;
    QCOMPARE(line.pointAt(99)->value, 1.0);
    QVERIFY(!line.pointAt(301));
}

void TestChartData::everyColourCanBeRead()
{
    for (const Colours &colours : {lightColours(), darkColours()}) {
        for (int i = 0; i < chartColourCount; ++i)
            QVERIFY2(contrast(chartColour(colours, i), colours.surface) >= 4.5,
                     qPrintable(QString::number(i)));
    }
    QCOMPARE(chartColour(lightColours(), -1), chartColour(lightColours(), chartColourCount - 1));
}

QTEST_MAIN(TestChartData)
#include "tst_chartdata.moc"
