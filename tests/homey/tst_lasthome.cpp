// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/lasthome.h"
#include "support/livehome.h"
#include "support/testhome.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace foyer;

/// What is shown before the hub answers, when it is kept, and that it is never called live.
class TestLastHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aConfirmedHomeIsKeptAndShownAgain();
    void theReconcileOfAnUnchangedHomeIsSilent();
    void whatThisSessionMayNotReadGoes();
    void aHomeThatNobodyConfirmedIsNotKept();
    void S57_aHomeOfAnotherHubIsNotKept();
    void S57_aHomeIsNotShownToAnybodyElse();
    void aNewKeyForgetsWhatWasSeenThroughTheOldOne();
    void aLossKeepsTheStateBeforeIt();
    void writesArePaced();
    void aClockThatWasAheadMakesNothingYounger();
    void sleepIsSeenOnTheClock();

private:
    [[nodiscard]] static HomeOwner ownerOf(const LiveHome &live)
    {
        return {live.hub.id, QStringLiteral("local:")};
    }
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    /// Runs a session until its home is on disk.
    void keep(LiveHome &live)
    {
        LastHome last(live.home, live.household.link, folder());
        last.setPace(std::chrono::milliseconds(1), std::chrono::milliseconds(1));
        QVERIFY(!last.show(ownerOf(live)));
        live.start();
        QVERIFY(live.waitFor(Session::State::Live));
        QTRY_VERIFY(QFile::exists(last.cache().fileOf(ownerOf(live))));
        last.leave();
        live.session->stop();
        live.home.clear();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLastHome::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLastHome::aConfirmedHomeIsKeptAndShownAgain()
{
    LiveHome live;
    keep(live);
    Home home;
    HubLink link;
    LastHome last(home, link, folder());
    QSignalSpy shown(&last, &LastHome::shown);
    QVERIFY(last.show(ownerOf(live)));
    QCOMPARE(shown.count(), 1);
    QVERIFY(home.isLoaded());
    QVERIFY2(home.isStale(), "nothing is confirmed yet");
    QVERIFY(last.confirmedAt().isValid());
    QVERIFY(last.confirmedAt().secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QCOMPARE(home.deviceIds().size(), live.simulator.devicesJson().size());
    QCOMPARE(home.zoneIds().size(), live.simulator.zonesJson().size());
    QCOMPARE(home.variableIds().size(), live.simulator.variablesJson().size());
}

void TestLastHome::theReconcileOfAnUnchangedHomeIsSilent()
{
    LiveHome live;
    keep(live);
    LastHome last(live.home, live.household.link, folder());
    QVERIFY(last.show(ownerOf(live)));
    const QStringList order = live.home.deviceIds();
    int signalCount = 0;
    const auto count = [&signalCount] { ++signalCount; };
    QObject context;
    for (const auto signal : {&Home::deviceAdded, &Home::deviceRemoved, &Home::deviceChanged,
                              &Home::zoneAdded, &Home::zoneRemoved, &Home::zoneChanged,
                              &Home::variableAdded, &Home::variableRemoved, &Home::variableChanged})
        connect(&live.home, signal, &context, count);
    connect(&live.home, &Home::capabilityChanged, &context, count);
    QSignalSpy loaded(&live.home, &Home::loaded);
    live.start();
    QVERIFY(live.waitFor(Session::State::Live));
    QVERIFY(!live.home.isStale());
    QVERIFY(!last.confirmedAt().isValid());
    QCOMPARE(signalCount, 0);
    QCOMPARE(loaded.count(), 0);
    QCOMPARE(live.home.deviceIds(), order);
}

void TestLastHome::whatThisSessionMayNotReadGoes()
{
    LiveHome live;
    keep(live);
    QVERIFY(!live.simulator.variablesJson().isEmpty());
    LastHome last(live.home, live.household.link, folder());
    QVERIFY(last.show(ownerOf(live)));
    QVERIFY(!live.home.variableIds().isEmpty());
    live.control(QStringLiteral("fail"),
                 {{QStringLiteral("path"), QStringLiteral("/api/manager/logic")},
                  {QStringLiteral("status"), 403},
                  {QStringLiteral("body"),
                   QJsonObject{{QStringLiteral("error"), QStringLiteral("missing_scopes")}}}});
    live.start();
    QVERIFY(live.waitFor(Session::State::Live));
    QVERIFY(live.home.variableIds().isEmpty());
    QVERIFY(!live.home.deviceIds().isEmpty());
}

void TestLastHome::aHomeThatNobodyConfirmedIsNotKept()
{
    LiveHome live;
    LastHome last(live.home, live.household.link, folder());
    last.setPace(std::chrono::milliseconds(0), std::chrono::milliseconds(0));
    live.start();
    last.show(ownerOf(live));
    live.session->stop();
    live.home.apply(test::testHome());
    QVERIFY(live.home.isStale());
    last.leave();
    QVERIFY(!last.cache().isWriting());
    QVERIFY(!last.cache().read(ownerOf(live)));
}

void TestLastHome::S57_aHomeOfAnotherHubIsNotKept()
{
    LiveHome live;
    const HomeOwner other{QStringLiteral("0123456789abcdef01234567"), QStringLiteral("local:")};
    LastHome last(live.home, live.household.link, folder());
    last.setPace(std::chrono::milliseconds(0), std::chrono::milliseconds(0));
    last.show(other);
    live.start();
    QVERIFY(live.waitFor(Session::State::Live));
    QVERIFY(!live.home.isStale());
    last.leave();
    QVERIFY(!last.cache().isWriting());
    QVERIFY(!last.cache().read(other));
    QVERIFY(!last.cache().read(ownerOf(live)));
}

void TestLastHome::S57_aHomeIsNotShownToAnybodyElse()
{
    LiveHome live;
    keep(live);
    Home home;
    HubLink link;
    LastHome last(home, link, folder());
    QVERIFY(!last.show({live.hub.id, QStringLiteral("account:somebody")}));
    QVERIFY(!last.show({QStringLiteral("another"), QStringLiteral("local:")}));
    QVERIFY(!last.show({live.hub.id, QString()}));
    QVERIFY(!last.show({}));
    QVERIFY(!home.isLoaded());
    QVERIFY(home.deviceIds().isEmpty());
    QVERIFY(last.show(ownerOf(live)));
}

void TestLastHome::aNewKeyForgetsWhatWasSeenThroughTheOldOne()
{
    LiveHome live;
    keep(live);
    Home home;
    HubLink link;
    LastHome last(home, link, folder());
    last.begin(ownerOf(live));
    QVERIFY(!home.isLoaded());
    QTRY_VERIFY(!QFile::exists(last.cache().fileOf(ownerOf(live))));
    QCOMPARE(last.owner(), ownerOf(live));
}

void TestLastHome::aLossKeepsTheStateBeforeIt()
{
    LiveHome live;
    live.timing.backoffBase = std::chrono::hours(1); // lost is lost
    live.timing.backoffCap = std::chrono::hours(1);
    LastHome last(live.home, live.household.link, folder());
    last.setPace(std::chrono::hours(1), std::chrono::hours(1));
    last.show(ownerOf(live));
    live.start();
    QVERIFY(live.waitFor(Session::State::Live));
    const QString lamp = live.deviceNamed(QStringLiteral("Desk lamp"));
    const Value value(!*live.shown(lamp, QStringLiteral("onoff")).boolean());
    live.control(QStringLiteral("capability"),
                 {{QStringLiteral("device"), lamp},
                  {QStringLiteral("capability"), QStringLiteral("onoff")},
                  {QStringLiteral("value"), value.toJson()}});
    QTRY_COMPARE(live.shown(lamp, QStringLiteral("onoff")), value);
    live.control(QStringLiteral("drop"));
    QTRY_VERIFY(live.home.isStale());
    QVERIFY(last.confirmedAt().isValid());
    const auto kept = last.cache().read(ownerOf(live));
    QVERIFY(kept);
    QCOMPARE(kept->confirmedAt.toMSecsSinceEpoch(), last.confirmedAt().toMSecsSinceEpoch());
    for (const Device &device : *kept->snapshot.devices) {
        if (device.id == lamp)
            QVERIFY(device.capability(u"onoff")->reported == value);
    }
}

void TestLastHome::writesArePaced()
{
    LiveHome live;
    LastHome last(live.home, live.household.link, folder());
    QSignalSpy written(&last.cache(), &HomeCache::written);
    last.setPace(std::chrono::milliseconds(1), std::chrono::hours(1));
    last.show(ownerOf(live));
    live.start();
    QVERIFY(live.waitFor(Session::State::Live));
    QTRY_COMPARE(written.count(), 1);
    // A busy home: every change would be a write of its own.
    const QString lamp = live.deviceNamed(QStringLiteral("Desk lamp"));
    for (int i = 0; i < 200; ++i)
        live.home.reportCapability(lamp, QStringLiteral("dim"), Value(i / 200.0),
                                   QDateTime::currentDateTimeUtc().addSecs(60 + i));
    QCoreApplication::processEvents();
    QVERIFY(!last.cache().isWriting());
    QCOMPARE(written.count(), 1);
}

void TestLastHome::aClockThatWasAheadMakesNothingYounger()
{
    const HomeOwner owner{QStringLiteral("hub1"), QStringLiteral("local:")};
    HomeCache(folder() + QStringLiteral("/homes"))
        .write(owner, {test::testHome(), QDateTime::currentDateTimeUtc().addDays(400)});
    Home home;
    HubLink link;
    LastHome last(home, link, folder());
    QVERIFY(last.show(owner));
    QVERIFY(last.confirmedAt() <= QDateTime::currentDateTimeUtc());
}

void TestLastHome::sleepIsSeenOnTheClock()
{
    Home home;
    HubLink link;
    QDateTime now = QDateTime::currentDateTimeUtc();
    LastHome last(home, link, {});
    last.setClock([&now] { return now; });
    const auto lose = [&] {
        home.setStale(true);
        return last.confirmedAt();
    };
    home.apply(test::testHome());
    home.setStale(false);
    QVERIFY(!last.confirmedAt().isValid());
    now = now.addSecs(20);
    QCOMPARE(lose(), now); // no sleep: until this moment

    home.setStale(false);
    now = now.addSecs(30);
    last.lookAtClock();
    const QDateTime asleep = now;
    now = now.addSecs(8 * 3600);
    QCOMPARE(lose(), asleep); // the loss is noticed first

    home.setStale(false);
    const QDateTime before = now;
    now = now.addSecs(8 * 3600);
    last.lookAtClock(); // the clock is looked at first
    now = now.addSecs(2);
    QCOMPARE(lose(), before);

    home.setStale(false);
    now = now.addSecs(8 * 3600);
    last.lookAtClock();
    now = now.addSecs(30);
    last.lookAtClock(); // awake for a while, and the connection held
    QCOMPARE(lose(), now);
}

QTEST_GUILESS_MAIN(TestLastHome)
#include "tst_lasthome.moc"
