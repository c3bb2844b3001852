// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/hublink.h"
#include "homey/hubseries.h"
#include "homey/valuehistory.h"
#include "support/livehome.h"

#include <QSignalSpy>

#include <algorithm>

using namespace foyer;

/// The hub's own logs behind the readings, against a simulated hub.
class TestValueHistoryHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheHubsLogOnceAndKeepsIt();
    void readsBothDialects_data();
    void readsBothDialects();
    void asksNotForWhatTheDeviceDoesNotLog();
    void followsTheHubsSeriesWithWhatWasSeen();
    void sendsTwoRequestsAtATime();
    void fallsBackToWhatWasSeenWhenTheHubRefuses();
    void answersEveryoneWhenTheLinkCloses();
    void readsTheListAgainAtTheNextOpening();

private:
    struct World
    {
        explicit World(sim::Options options = LiveHome::frozen(),
                       LiveHome::Access access = LiveHome::Access::ApiKey)
            : live(access, std::move(options))
            , history(live.home, link)
        {
            live.start();
            link.setSession(live.session.get());
        }
        ~World() { link.setSession(nullptr); }

        [[nodiscard]] bool isLive() { return live.waitFor(Session::State::Live); }
        [[nodiscard]] qsizetype entriesAsked() const
        {
            return live.received(QStringLiteral("GET"), QStringLiteral("/entry")).size();
        }
        [[nodiscard]] qsizetype listsAsked() const
        {
            const auto all = live.received(QStringLiteral("GET"), QStringLiteral("/insights/log"));
            return std::count_if(all.cbegin(), all.cend(), [](const sim::ReceivedRequest &r) {
                return !r.path.contains(QLatin1String("/entry"));
            });
        }
        /// Device and capability of every log of the home of this base id.
        [[nodiscard]] QList<QPair<QString, QString>> logged(QStringView base) const
        {
            QList<QPair<QString, QString>> found;
            for (const QString &id : live.home.deviceIds()) {
                for (const QString &capability : live.home.device(id)->loggedCapabilities) {
                    if (capability == base)
                        found << qMakePair(id, capability);
                }
            }
            return found;
        }
        void ask(const QPair<QString, QString> &key)
        {
            then(history.last24Hours(key.first, key.second), &receiver,
                 [this](const Result<Series> &series) { answers << *series; });
        }

        LiveHome live;
        HubLink link;
        ValueHistory history;
        QList<Series> answers;
        QObject receiver;
    };
};

void TestValueHistoryHub::readsTheHubsLogOnceAndKeepsIt()
{
    World world;
    QVERIFY(world.isLive());
    const auto logged = world.logged(u"measure_temperature");
    QVERIFY(logged.size() >= 2);
    world.ask(logged.first());
    QTRY_COMPARE(world.answers.size(), 1);
    const Series series = world.answers.first();
    QCOMPARE(series.source, Series::Source::Hub);
    QCOMPARE(series.step, 300'000);
    QVERIFY(series.points.size() >= 288);
    QVERIFY(!series.isBoolean);
    QVERIFY(world.history.today(logged.first().first, logged.first().second));
    world.ask(logged.first());
    QTRY_COMPARE(world.answers.size(), 2);
    world.ask(logged.at(1));
    QTRY_COMPARE(world.answers.size(), 3);
    QCOMPARE(world.entriesAsked(), 2);
    QCOMPARE(world.listsAsked(), 1);
}

void TestValueHistoryHub::readsBothDialects_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("V2") << QStringLiteral("v2");
    QTest::newRow("V3") << QStringLiteral("v3");
}

void TestValueHistoryHub::readsBothDialects()
{
    QFETCH(QString, dialect);
    sim::Options options = LiveHome::frozen();
    options.dialect = dialect;
    World world(options, LiveHome::Access::Account); // keys are for V3 hubs only
    QVERIFY(world.isLive());
    const auto logged = world.logged(u"alarm_motion");
    QVERIFY(!logged.isEmpty());
    world.ask(logged.first());
    QTRY_COMPARE(world.answers.size(), 1);
    QCOMPARE(world.answers.first().source, Series::Source::Hub);
    QVERIFY(world.answers.first().isBoolean);
    for (const Series::Point &point : world.answers.first().points)
        QVERIFY(!(point.value < 0) && !(point.value > 1));
}

void TestValueHistoryHub::asksNotForWhatTheDeviceDoesNotLog()
{
    World world;
    QVERIFY(world.isLive());
    const QString device = world.logged(u"measure_temperature").first().first;
    world.ask({device, QStringLiteral("measure_nothing")});
    QTRY_COMPARE(world.answers.size(), 1);
    QCOMPARE(world.listsAsked(), 0);
    QCOMPARE(world.answers.first().source, Series::Source::None);
}

void TestValueHistoryHub::followsTheHubsSeriesWithWhatWasSeen()
{
    World world;
    QVERIFY(world.isLive());
    const auto key = world.logged(u"measure_temperature").first();
    world.ask(key);
    QTRY_COMPARE(world.answers.size(), 1);
    const qint64 now = QDateTime::currentMSecsSinceEpoch() + 60'000;
    world.history.setClock([now] { return now; });
    world.live.home.reportCapability(key.first, key.second, Value(44.5),
                                     QDateTime::fromMSecsSinceEpoch(now, Qt::UTC));
    world.ask(key);
    QTRY_COMPARE(world.answers.size(), 2);
    QCOMPARE(world.answers.last().points.constLast().value, 44.5);
    QCOMPARE(world.answers.last().end, now);
    QCOMPARE(world.history.today(key.first, key.second)->maximum, 44.5);
}

void TestValueHistoryHub::sendsTwoRequestsAtATime()
{
    World world;
    QVERIFY(world.isLive());
    const auto logged = world.logged(u"measure_temperature");
    QVERIFY(logged.size() >= 4);
    world.live.control(QStringLiteral("delay"),
                       {{QStringLiteral("path"), QStringLiteral("/api/manager/insights")},
                        {QStringLiteral("ms"), 100}});
    for (const auto &key : logged.mid(0, 4))
        world.ask(key);
    QTRY_VERIFY(world.entriesAsked() > 0);
    QVERIFY(world.entriesAsked() <= HubSeries::inFlightLimit);
    QTRY_COMPARE(world.answers.size(), 4);
    QCOMPARE(world.entriesAsked(), 4);
}

void TestValueHistoryHub::fallsBackToWhatWasSeenWhenTheHubRefuses()
{
    World world;
    QVERIFY(world.isLive());
    const auto key = world.logged(u"measure_temperature").first();
    world.live.control(QStringLiteral("fail"),
                       {{QStringLiteral("path"), QStringLiteral("/api/manager/insights")}});
    world.ask(key);
    QTRY_COMPARE(world.answers.size(), 1);
    QCOMPARE(world.answers.first().source, Series::Source::Program);
    QVERIFY(!world.answers.first().points.isEmpty());
}

void TestValueHistoryHub::answersEveryoneWhenTheLinkCloses()
{
    World world;
    QVERIFY(world.isLive());
    for (const auto &key : world.logged(u"measure_temperature").mid(0, 4))
        world.ask(key);
    world.link.setSession(nullptr);
    QTRY_COMPARE(world.answers.size(), 4);
}

void TestValueHistoryHub::readsTheListAgainAtTheNextOpening()
{
    World world;
    QVERIFY(world.isLive());
    const auto logged = world.logged(u"measure_temperature");
    world.ask(logged.at(0));
    QTRY_COMPARE(world.answers.size(), 1);
    QSignalSpy opened(&world.link, &HubLink::opened);
    world.live.control(QStringLiteral("drop"));
    QTRY_VERIFY(!opened.isEmpty());
    world.ask(logged.at(1));
    QTRY_COMPARE(world.answers.size(), 2);
    QCOMPARE(world.listsAsked(), 2);
}

QTEST_GUILESS_MAIN(TestValueHistoryHub)
#include "tst_valuehistory_hub.moc"
