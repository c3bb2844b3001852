// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/powernow.h"
#include "support/reachedhub.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace foyer;

/// PowerNow asks while somebody watches, and only then.
class TestPowerNow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nobodyWatchesNobodyAsks();
    void asksAtOnceAndThenAgain();
    void stopsWithTheLastWatcher();
    void aWatcherThatIsGoneNoLongerWatches();
    void questionsNeverOverlap();
    void pausesGrowWhileTheHubHasTrouble();
    void aRefusalEndsTheQuestions();
    void withoutTheScopeNothingIsAsked();
    void aPageThatComesAndGoesDoesNotAskEachTime();
    void anotherHubDrawsOtherPower();

private:
    [[nodiscard]] int asked() const
    {
        return static_cast<int>(m_reached->hub.received("GET", "/energy/live").size());
    }

    std::unique_ptr<ReachedHub> m_reached;
    std::unique_ptr<PowerNow> m_power;
    QObject m_watcher;
    LoopbackHub::Answer m_answer;
};

void TestPowerNow::init()
{
    m_answer = {200, R"({"totalConsumed":{"W":250},"items":[]})"};
    m_reached = std::make_unique<ReachedHub>();
    m_reached->answer = [this](const LoopbackHub::Request &) { return m_answer; };
    m_power = std::make_unique<PowerNow>(m_reached->link);
    m_power->setInterval(std::chrono::milliseconds(30));
}

void TestPowerNow::cleanup()
{
    m_power.reset();
    m_reached.reset();
}

void TestPowerNow::nobodyWatchesNobodyAsks()
{
    QVERIFY(m_reached->open());
    QVERIFY(!QTest::qWaitFor([this] { return asked() > 0; }, 100));
}

void TestPowerNow::asksAtOnceAndThenAgain()
{
    m_power->watch(&m_watcher); // before there is a hub
    QVERIFY(!m_power->report());
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_power->report());
    QCOMPARE(m_power->report()->consumedWatts, 250.0);
    m_answer.body = R"({"totalConsumed":{"W":300}})";
    QTRY_COMPARE(m_power->report()->consumedWatts, 300.0);
}

void TestPowerNow::stopsWithTheLastWatcher()
{
    QObject other;
    QVERIFY(m_reached->open());
    m_power->watch(&m_watcher);
    m_power->watch(&m_watcher);
    m_power->watch(&other);
    QTRY_VERIFY(asked() >= 2);
    m_power->unwatch(&m_watcher);
    const int before = asked();
    QTRY_VERIFY(asked() > before);
    m_power->unwatch(&other);
    const int last = asked() + 1; // one may be under way
    QVERIFY(!QTest::qWaitFor([&] { return asked() > last; }, 150));
}

void TestPowerNow::aWatcherThatIsGoneNoLongerWatches()
{
    QVERIFY(m_reached->open());
    {
        QObject page;
        m_power->watch(&page);
        QTRY_VERIFY(asked() >= 1);
    }
    const int last = asked() + 1;
    QVERIFY(!QTest::qWaitFor([&] { return asked() > last; }, 150));
}

void TestPowerNow::questionsNeverOverlap()
{
    m_answer.isHeld = true;
    QVERIFY(m_reached->open());
    m_power->watch(&m_watcher);
    QTRY_COMPARE(asked(), 1);
    QVERIFY(!QTest::qWaitFor([this] { return asked() > 1; }, 150));
    m_answer.isHeld = false;
    m_reached->hub.release();
    QTRY_VERIFY(asked() > 1);
}

void TestPowerNow::pausesGrowWhileTheHubHasTrouble()
{
    QVERIFY(m_reached->open());
    m_power->watch(&m_watcher);
    QTRY_VERIFY(m_power->report());
    m_answer.status = 500;
    QTRY_VERIFY(m_power->problem());
    QVERIFY(m_power->report()); // what is known stays
    const int before = asked();
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(asked() >= before + 2);
    QVERIFY2(clock.elapsed() >= 120, qPrintable(QString::number(clock.elapsed()))); // 60 + 120
    m_answer.status = 200;
    QTRY_VERIFY(!m_power->problem());
}

void TestPowerNow::aRefusalEndsTheQuestions()
{
    m_answer = {403, R"({"error":"missing_scopes"})"};
    QVERIFY(m_reached->open());
    m_power->watch(&m_watcher);
    QTRY_VERIFY(m_power->problem());
    QCOMPARE(m_power->problem()->kind, Error::Kind::MissingScope);
    QVERIFY(!QTest::qWaitFor([this] { return asked() > 1; }, 150));
}

void TestPowerNow::withoutTheScopeNothingIsAsked()
{
    m_reached->scopes = {"homey.device"};
    QVERIFY(m_reached->open());
    m_power->watch(&m_watcher);
    QVERIFY(m_power->problem());
    QCOMPARE(m_power->problem()->kind, Error::Kind::MissingScope);
    QCOMPARE(asked(), 0);
}

void TestPowerNow::aPageThatComesAndGoesDoesNotAskEachTime()
{
    m_power->setInterval(std::chrono::hours(1));
    QVERIFY(m_reached->open());
    m_power->watch(&m_watcher);
    QTRY_VERIFY(m_power->report());
    for (int i = 0; i < 5; ++i) {
        m_power->unwatch(&m_watcher);
        m_power->watch(&m_watcher);
    }
    QVERIFY(!QTest::qWaitFor([this] { return asked() > 1; }, 100));
}

void TestPowerNow::anotherHubDrawsOtherPower()
{
    QVERIFY(m_reached->open());
    m_power->watch(&m_watcher);
    QTRY_VERIFY(m_power->report());
    QSignalSpy changed(m_power.get(), &PowerNow::changed);
    m_answer.isHeld = true;
    const int before = asked();
    QTRY_VERIFY(asked() > before);
    m_reached->leave();
    QVERIFY(!m_power->report());
    const auto seen = changed.count();
    m_reached->hub.release();
    QVERIFY(!QTest::qWaitFor([&] { return changed.count() > seen; }, 100));
}

QTEST_GUILESS_MAIN(TestPowerNow)
#include "tst_powernow.moc"
