// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/valuehistory.h"

#include "homey/home.h"
#include "homey/hublink.h"
#include "homey/valuerecord.h"
#include "support/testhome.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <ctime>

using namespace foyer;

namespace {
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
const QString sensor = QStringLiteral("s1");
const QString temperature = QStringLiteral("measure_temperature");
const QString contact = QStringLiteral("alarm_contact");
} // namespace

/// What the program sees by itself; the hub's own logs are tst_hubseries.
class TestValueHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithWhatTheHubReportedBefore();
    void recordsReportedValuesAndNotPendingOnes();
    void recordsYesAndNoAsOneAndZero();
    void leavesTextAndWriteOnlyCapabilitiesOut();
    void showsAGapWhileTheHomeIsStale();
    void endsAGapWhereAChangeWasReportedForATimeWithinIt();
    void forgetsAtAnotherHub();
    void forgetsARemovedDeviceAndALostCapability();
    void keepsLowestAndHighestWhenItMerges();
    void forgetsWhatIsOlderThanADay();
    void knowsTheRangeOfTodayWithWhatHeldAtMidnight();
    void tellsOfManyChangesOnce();
    void answersWithWhatItSawWithoutAHub();
    void staysCheapInALargeHome();

private:
    void report(double value, const QString &capability = temperature);
    [[nodiscard]] QList<double> values(const QString &capability = temperature) const;

    std::unique_ptr<Home> m_home;
    std::unique_ptr<HubLink> m_link;
    std::unique_ptr<ValueHistory> m_history;
    qint64 m_now = 0;
};

void TestValueHistory::init()
{
    m_history.reset();
    m_now = QDateTime(QDate(2026, 3, 11), QTime(12, 0)).toMSecsSinceEpoch();
    m_home = std::make_unique<Home>();
    m_link = std::make_unique<HubLink>();
    m_history = std::make_unique<ValueHistory>(*m_home, *m_link);
    m_history->setClock([this] { return m_now; });
    m_history->setNoticeInterval(std::chrono::milliseconds(20));
    Device device =
        test::device("s1", "Sensor", "home", "sensor",
                     {test::number("measure_temperature", "Temperature", 20.1, "°C"),
                      test::boolean("alarm_contact", "Contact alarm", false),
                      test::choice("mode", "Mode", "auto", {{QStringLiteral("auto"), {}}})});
    for (Capability &c : device.capabilities)
        c.reportedAt = QDateTime::fromMSecsSinceEpoch(m_now - 10 * minute, Qt::UTC);
    m_home->setStale(false);
    m_home->upsertDevice(device);
}

void TestValueHistory::report(double value, const QString &capability)
{
    const bool isYesNo = capability == contact;
    m_home->reportCapability(sensor, capability, isYesNo ? Value(value > 0) : Value(value),
                             QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC));
}

QList<double> TestValueHistory::values(const QString &capability) const
{
    QList<double> found;
    for (const Series::Point &point : m_history->seen(sensor, capability).points)
        found << (std::isnan(point.value) ? -999.0 : point.value);
    return found;
}

void TestValueHistory::beginsWithWhatTheHubReportedBefore()
{
    const Series series = m_history->seen(sensor, temperature);
    QCOMPARE(series.source, Series::Source::Program);
    QCOMPARE(series.end, m_now);
    QCOMPARE(series.start, m_now - 24 * hour);
    QCOMPARE(series.points.size(), 1);
    QCOMPARE(series.points.first().at, m_now - 10 * minute);
    QCOMPARE(series.points.first().value, 20.1);
}

void TestValueHistory::recordsReportedValuesAndNotPendingOnes()
{
    m_home->setPending(sensor, temperature, Value(99.0));
    m_now += minute;
    report(21.3);
    m_now += minute;
    report(21.3); // the same again: the value held
    QCOMPARE(values(), (QList<double>{20.1, 21.3}));
}

void TestValueHistory::recordsYesAndNoAsOneAndZero()
{
    m_now += minute;
    report(1, contact);
    m_now += minute;
    report(0, contact);
    QVERIFY(m_history->seen(sensor, contact).isBoolean);
    QCOMPARE(values(contact), (QList<double>{0, 1, 0}));
}

void TestValueHistory::leavesTextAndWriteOnlyCapabilitiesOut()
{
    QVERIFY(m_history->seen(sensor, QStringLiteral("mode")).points.isEmpty());
    QCOMPARE(m_history->seen(sensor, QStringLiteral("mode")).source, Series::Source::None);
    Capability button = test::boolean("button", "Press", false, true);
    button.isGetable = false;
    QVERIFY(!ValueHistory::isRecorded(button));
}

void TestValueHistory::showsAGapWhileTheHomeIsStale()
{
    m_now += minute;
    const qint64 lost = m_now;
    m_home->setStale(true);
    m_now += 5 * minute;
    QCOMPARE(values(), (QList<double>{20.1, -999}));
    m_home->setStale(false);
    m_now += minute;
    report(22);
    const QList<Series::Point> points = m_history->seen(sensor, temperature).points;
    QCOMPARE(values(), (QList<double>{20.1, -999, 20.1, 22}));
    QCOMPARE(points.at(1).at, lost);
    QCOMPARE(points.at(2).at, lost + 5 * minute);
}

void TestValueHistory::endsAGapWhereAChangeWasReportedForATimeWithinIt()
{
    m_now += minute;
    m_home->setStale(true);
    m_now += 5 * minute;
    report(23); // the hub's own time for it: before the connection was back
    m_now += minute;
    m_home->setStale(false);
    QCOMPARE(values(), (QList<double>{20.1, -999, 23}));
}

void TestValueHistory::forgetsAtAnotherHub()
{
    Q_EMIT m_link->hubChanged();
    QVERIFY(m_history->seen(sensor, temperature).points.isEmpty());
    QCOMPARE(m_history->bytes(), 0);
    m_now += minute;
    report(24); // the next hub has a home of its own
    QCOMPARE(values(), (QList<double>{24}));
}

void TestValueHistory::forgetsARemovedDeviceAndALostCapability()
{
    Device device = *m_home->device(sensor);
    device.capabilities.removeFirst();
    m_home->upsertDevice(device);
    QVERIFY(values().isEmpty());
    QCOMPARE(values(contact).size(), 1);
    m_home->removeDevice(sensor);
    QCOMPARE(m_history->bytes(), 0);
}

void TestValueHistory::keepsLowestAndHighestWhenItMerges()
{
    for (int i = 0; i < 24 * 3600; i += 20) {
        m_now += 20'000;
        report(i == 50'000 ? -40 : i == 60'000 ? 95.5 : 20 + (i % 60) / 100.0);
    }
    const Series series = m_history->seen(sensor, temperature);
    QVERIFY2(series.points.size() <= ValueRecord::capacity,
             qPrintable(QString::number(series.points.size())));
    QVERIFY(series.points.size() > 150);
    QCOMPARE(series.range()->minimum, -40.0);
    QCOMPARE(series.range()->maximum, 95.5);
    for (int i = 1; i < series.points.size(); ++i)
        QVERIFY(series.points.at(i - 1).at <= series.points.at(i).at);
    QCOMPARE(series.points.last().value, 20 + (86'380 % 60) / 100.0);
}

void TestValueHistory::forgetsWhatIsOlderThanADay()
{
    m_now += minute;
    report(35);
    m_now += minute;
    report(21);
    m_now += 25 * hour;
    QCOMPARE(values(), (QList<double>{21})); // it still holds
    QCOMPARE(m_history->seen(sensor, temperature).points.first().at, m_now - 24 * hour);
}

void TestValueHistory::knowsTheRangeOfTodayWithWhatHeldAtMidnight()
{
    QCOMPARE(m_history->today(sensor, temperature)->maximum, 20.1);
    m_now += minute;
    report(35);
    m_now += minute;
    report(19);
    QCOMPARE(m_history->today(sensor, temperature)->maximum, 35.0);
    m_now += 13 * hour; // tomorrow
    report(21);
    QCOMPARE(m_history->today(sensor, temperature)->minimum, 19.0);
    QCOMPARE(m_history->today(sensor, temperature)->maximum, 21.0);
    QVERIFY(!m_history->today(sensor, QStringLiteral("measure_nothing")));
}

void TestValueHistory::tellsOfManyChangesOnce()
{
    QSignalSpy told(m_history.get(), &ValueHistory::seriesChanged);
    for (int i = 0; i < 10; ++i) {
        m_now += 1000;
        report(30 + i);
    }
    QCOMPARE(told.size(), 0);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first(), (QVariantList{sensor, temperature}));
}

void TestValueHistory::answersWithWhatItSawWithoutAHub()
{
    std::optional<Series> answer;
    then(m_history->last24Hours(sensor, temperature), this,
         [&](const Result<Series> &series) { answer = *series; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->source, Series::Source::Program);
    QCOMPARE(answer->points.size(), 1);
}

void TestValueHistory::staysCheapInALargeHome()
{
    constexpr int devices = 1000;
    constexpr int readings = 5;
    constexpr int changes = 400'000;
    QStringList deviceIds, capabilityIds;
    for (int c = 0; c < readings; ++c)
        capabilityIds << QStringLiteral("measure_temperature.%1").arg(c);
    for (int d = 0; d < devices; ++d) {
        deviceIds << QStringLiteral("device-%1").arg(d);
        Device device = test::device("", "Sensor", "home", "sensor", {});
        device.id = deviceIds.last();
        for (const QString &id : std::as_const(capabilityIds)) {
            device.capabilities << test::number("", "Temperature", 20, "°C");
            device.capabilities.last().id = id;
            device.capabilities.last().reportedAt = QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC);
        }
        m_home->upsertDevice(device);
    }
    const qsizetype quiet = m_history->bytes() / (devices * readings);
    m_history.reset();
    // Processor time, not the clock on the wall: other programs run beside a test.
    const auto used = [started = std::clock()] {
        return qint64(std::clock() - started) * (1'000'000'000 / CLOCKS_PER_SEC);
    };
    const auto change = [&](int i, qint64 at) {
        m_home->reportCapability(
            deviceIds.at(i % devices), capabilityIds.at(i / devices % readings),
            Value(20 + i % 977 / 10.0), QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
    };
    const qint64 begin = used();
    for (int i = 0; i < changes; ++i)
        change(i, m_now + i);
    const qint64 without = used() - begin;
    m_history = std::make_unique<ValueHistory>(*m_home, *m_link);
    m_history->setClock([this] { return m_now + 48 * hour; });
    const qint64 again = used();
    for (int i = 0; i < changes; ++i)
        change(i + 1, m_now + changes + i * 216LL); // a whole day
    const qint64 cost = (used() - again - without) / changes;
    const qsizetype busy = m_history->bytes() / (devices * readings);
    qInfo("a reading takes %lld bytes at rest, %lld with 80 changes; a change costs about %lld ns",
          qlonglong(quiet), qlonglong(busy), qlonglong(cost));
    QVERIFY(quiet <= 120);
    QVERIFY(busy <= 2600);
    QVERIFY2(cost < 20'000, "also with sanitizers");
}

QTEST_GUILESS_MAIN(TestValueHistory)
#include "tst_valuehistory.moc"
