// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/insightsreader.h"
#include "homey/seriesmath.h"
#include "support/livehome.h"

#include <QJsonArray>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>

using namespace foyer;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 hour = 3'600'000, day = 24 * hour;
const QTimeZone amsterdam("Europe/Amsterdam");

qint64 at(int year, int month, int dayOfMonth)
{
    return QDateTime(QDate(year, month, dayOfMonth), QTime(0, 0), amsterdam).toMSecsSinceEpoch();
}

Series series(QList<Series::Point> points, qint64 step)
{
    Series made;
    made.points = std::move(points);
    made.step = step;
    return made;
}

} // namespace

/// What the insights hold: read one at a time in both dialects, and what is reckoned from it.
class TestInsightsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresLeaveGapsOut();
    void nothingRecordedHasNoFigures();
    void aMeterThatWentBackIsAGap();
    void onlyMetersAreCumulative();
    void thePeriodBeforeFollowsTheCalendar();
    void everyResolutionHasAWindowBeforeButTheLongest();
    void readsBothDialects_data();
    void readsBothDialects();
    void asksOneAtATimeAndNothingTwice();
    void withoutTheScopeNothingIsAsked();
    void anotherHubIsAnotherList();
};

void TestInsightsReader::figuresLeaveGapsOut()
{
    const auto figures = figuresOf(series({{0, 2}, {10, nothing}, {20, 4}, {30, 9}, {31, 9}}, 10));
    QVERIFY(figures);
    QCOMPARE(figures->minimum, 2.0);
    QCOMPARE(figures->maximum, 9.0);
    QCOMPARE(figures->last, 9.0);
    QCOMPARE(figures->sum, 24.0);
    QCOMPARE(figures->coverage, 0.8);
    // The point that came live after one millisecond stands for as much as a point of the grid,
    // the one before it for that millisecond.
    QCOMPARE(figures->mean, (2 * 10 + 4 * 10 + 9 * 1 + 9 * 10) / 31.0);
}

void TestInsightsReader::nothingRecordedHasNoFigures()
{
    QVERIFY(!figuresOf({}));
    QVERIFY(!figuresOf(series({{0, nothing}}, 10)));
}

void TestInsightsReader::aMeterThatWentBackIsAGap()
{
    const Series counted =
        differences(series({{0, 5}, {10, 7}, {20, nothing}, {30, 9}, {40, 1}, {50, 1}}, 10));
    QCOMPARE(counted.points.size(), 5);
    QCOMPARE(counted.points.at(0).value, 2.0);
    QVERIFY(std::isnan(counted.points.at(1).value));
    QVERIFY(std::isnan(counted.points.at(2).value));
    QVERIFY(std::isnan(counted.points.at(3).value)); // exchanged
    QCOMPARE(counted.points.at(4).value, 0.0);
}

void TestInsightsReader::onlyMetersAreCumulative()
{
    InsightsLog log;
    log.shortId = QStringLiteral("meter_power.imported.t1");
    QVERIFY(isCumulative(log));
    log.shortId = QStringLiteral("measure_power");
    QVERIFY(!isCumulative(log));
}

void TestInsightsReader::thePeriodBeforeFollowsTheCalendar()
{
    QCOMPARE(startBefore(Resolution::ThisMonth, at(2026, 3, 1), at(2026, 3, 20), amsterdam),
             at(2026, 2, 1));
    QCOMPARE(startBefore(Resolution::ThisYear, at(2026, 1, 1), at(2026, 3, 20), amsterdam),
             at(2025, 1, 1));
    // The week of the change to summer time: seven days before is not 7 × 24 hours before.
    QCOMPARE(startBefore(Resolution::ThisWeek, at(2026, 3, 30), at(2026, 4, 2), amsterdam),
             at(2026, 3, 23));
    QCOMPARE(startBefore(Resolution::Last24Hours, 10 * day, 11 * day, amsterdam), 9 * day);
    const Series moved = shifted(series({{0, 1}, {hour, 2}, {2 * hour, 3}, {3 * hour, 4}}, hour),
                                 hour, hour, 24 * hour);
    QCOMPARE(moved.points.size(), 2);
    QCOMPARE(moved.points.first().at, 25 * hour);
    QCOMPARE(moved.end, 26 * hour);
}

void TestInsightsReader::everyResolutionHasAWindowBeforeButTheLongest()
{
    for (const Resolution each : allResolutions())
        QCOMPARE(resolutionBefore(each).has_value(), each != Resolution::Last2Years);
}

void TestInsightsReader::readsBothDialects_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("V3") << QStringLiteral("v3");
    QTest::newRow("V2") << QStringLiteral("v2");
}

void TestInsightsReader::readsBothDialects()
{
    QFETCH(QString, dialect);
    sim::Options options = LiveHome::frozen();
    options.dialect = dialect;
    LiveHome live(LiveHome::Access::Account, options);
    live.start();
    InsightsReader reader(live.household.link);
    QSignalSpy changed(&reader, &InsightsReader::seriesChanged);
    reader.progress().setPace(std::chrono::milliseconds(0));
    reader.open();
    QVERIFY(live.waitFor(Session::State::Live));
    QTRY_VERIFY(reader.isKnown());
    QTRY_COMPARE(reader.timeZone().id(), QByteArray("Europe/Amsterdam"));
    const auto log = std::find_if(reader.logs().begin(), reader.logs().end(), [](const auto &each) {
        return each.shortId == QLatin1String("measure_temperature");
    });
    QVERIFY(log != reader.logs().end());
    const QString key = InsightsReader::keyOf(*log);
    QVERIFY(key.startsWith(QLatin1String("homey:device:")) &&
            key.endsWith(QLatin1String(":measure_temperature")));
    reader.want({{*log, Resolution::Yesterday}});
    QTRY_VERIFY(reader.series(key, Resolution::Yesterday));
    const Series *read = reader.series(key, Resolution::Yesterday);
    // Cut at midnight where the hub is, whatever the zone of this computer.
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(read->start, amsterdam).time(), QTime(0, 0));
    QVERIFY(!reader.series(key, Resolution::Today));
    QVERIFY(reader.updatesIn(Resolution::Yesterday) > std::chrono::seconds(1));
    QVERIFY(reader.updatesIn(Resolution::Yesterday) <= std::chrono::hours(1));
    QCOMPARE(changed.size(), 1);
    const auto asked = live.received(QStringLiteral("GET"), QStringLiteral("/entry"));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().query, QStringLiteral("resolution=yesterday"));
}

void TestInsightsReader::asksOneAtATimeAndNothingTwice()
{
    LiveHome live;
    live.start();
    InsightsReader reader(live.household.link);
    reader.progress().setPace(std::chrono::milliseconds(0));
    reader.open();
    QVERIFY(live.waitFor(Session::State::Live));
    QTRY_VERIFY(reader.isKnown());
    std::vector<InsightsReader::Wanted> wanted;
    for (std::size_t i = 0; i < 4; ++i)
        wanted.push_back({reader.logs().at(i), Resolution::Last7Days});
    QSignalSpy finished(&reader.progress(), &PacedCalls::finished);
    reader.want(wanted);
    QCOMPARE(reader.progress().total(), 4);
    QCOMPARE(reader.progress().done(), 0);
    QTRY_COMPARE(finished.size(), 1);
    reader.want(wanted);
    QVERIFY(!reader.progress().isBusy());
    QCOMPARE(live.received(QStringLiteral("GET"), QStringLiteral("/entry")).size(), 4);
}

void TestInsightsReader::withoutTheScopeNothingIsAsked()
{
    LiveHome live;
    live.control(
        QStringLiteral("scopes"),
        {{QStringLiteral("scopes"),
          QJsonArray{QStringLiteral("homey.device"), QStringLiteral("homey.zone"),
                     QStringLiteral("homey.logic"), QStringLiteral("homey.system.readonly")}}});
    live.start();
    InsightsReader reader(live.household.link);
    reader.open();
    QVERIFY(live.waitFor(Session::State::Live));
    QTRY_VERIFY(reader.problem());
    QCOMPARE(reader.problem()->kind, Error::Kind::MissingScope);
    QVERIFY(live.received(QStringLiteral("GET"), QStringLiteral("/insights/")).isEmpty());
}

void TestInsightsReader::anotherHubIsAnotherList()
{
    LiveHome live;
    live.start();
    InsightsReader reader(live.household.link);
    reader.open();
    QVERIFY(live.waitFor(Session::State::Live));
    QTRY_VERIFY(reader.isKnown());
    live.household.link.setSession(nullptr);
    QVERIFY(!reader.isKnown());
    QVERIFY(reader.logs().empty());
}

QTEST_MAIN(TestInsightsReader)
#include "tst_insightsreader.moc"
