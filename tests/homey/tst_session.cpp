// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/livehome.h"
#include "support/recordings.h"

#include <QSignalSpy>

using namespace foyer;
using State = Session::State;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesAliveInBothDialects_data();
    void comesAliveInBothDialects();
    void apiKeyNeedsNoCloud();
    void everyDeviceIsSubscribedOnce();
    void wallSwitchShowsLive();
    void itemsComeAndGoLive();
    void nothingChangedMeansNoSignalOnRefresh();
    void stopLeavesTheHomeStale();
    void recordedHomeLoads();
    void learnsScopesAndName();
};

void TestSession::comesAliveInBothDialects_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("V3") << QStringLiteral("v3");
    QTest::newRow("V2") << QStringLiteral("v2");
}

void TestSession::comesAliveInBothDialects()
{
    QFETCH(QString, dialect);
    sim::Options options = LiveHome::frozen();
    options.dialect = dialect;
    LiveHome live(LiveHome::Access::Account, options);
    live.start();
    QVERIFY(live.waitFor(State::Live));
    QCOMPARE(live.home.deviceIds().size(), live.simulator.devicesJson().size());
    QCOMPARE(live.home.zoneIds().size(), live.simulator.zonesJson().size());
    QCOMPARE(live.home.variableIds().size(), live.simulator.variablesJson().size());
    QVERIFY(!live.home.isStale());
    QCOMPARE(live.session->route(), Route::Local);
    QCOMPARE(live.delegations, 1);
}

void TestSession::apiKeyNeedsNoCloud()
{
    LiveHome live;
    live.hub.id.clear(); // only an address and a key are known
    live.start();
    QVERIFY(live.waitFor(State::Live));
    QCOMPARE(live.session->hub().id, live.simulator.hubs().first().id);
    QCOMPARE(live.session->route(), Route::Typed);
    for (const sim::ReceivedRequest &request : live.simulator.received())
        QVERIFY2(!request.hubId.isEmpty(), qPrintable(request.path));
}

void TestSession::everyDeviceIsSubscribedOnce()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    // Two lists: one to look at early, one after the subscriptions are in force.
    QVERIFY(live.received(QStringLiteral("GET"), QStringLiteral("/devices/device")).size() <= 2);
}

void TestSession::wallSwitchShowsLive()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    const QString lamp = live.deviceNamed(QStringLiteral("Desk lamp"));
    const auto onoff = QStringLiteral("onoff");
    const bool before = *live.shown(lamp, onoff).boolean();
    live.control(QStringLiteral("capability"), {{QStringLiteral("device"), lamp},
                                                {QStringLiteral("capability"), onoff},
                                                {QStringLiteral("value"), !before}});
    QTRY_COMPARE(live.shown(lamp, onoff), Value(!before));
}

void TestSession::itemsComeAndGoLive()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    const QString lamp = live.deviceNamed(QStringLiteral("Desk lamp"));
    live.control(QStringLiteral("rename"),
                 {{QStringLiteral("device"), lamp},
                  {QStringLiteral("name"), QStringLiteral("Reading lamp")}});
    QTRY_COMPARE(live.home.device(lamp)->name, QStringLiteral("Reading lamp"));

    const QString variable = live.home.variableIds().first();
    live.control(QStringLiteral("rename"), {{QStringLiteral("variable"), variable},
                                            {QStringLiteral("name"), QStringLiteral("Other")}});
    QTRY_COMPARE(live.home.variable(variable)->name, QStringLiteral("Other"));

    const QString zone = live.home.zoneIds().last();
    live.control(QStringLiteral("rename"), {{QStringLiteral("zone"), zone},
                                            {QStringLiteral("name"), QStringLiteral("Attic")}});
    QTRY_COMPARE(live.home.zone(zone)->name, QStringLiteral("Attic"));

    live.control(QStringLiteral("delete"), {{QStringLiteral("device"), lamp}});
    QTRY_VERIFY(!live.home.device(lamp));
    live.control(QStringLiteral("delete"), {{QStringLiteral("variable"), variable}});
    QTRY_VERIFY(!live.home.variable(variable));
}

void TestSession::nothingChangedMeansNoSignalOnRefresh()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    QSignalSpy changed(&live.home, &Home::deviceChanged);
    QSignalSpy value(&live.home, &Home::capabilityChanged);
    live.simulator.clearReceived();
    live.session->refresh();
    QTRY_COMPARE(live.received(QStringLiteral("GET"), QStringLiteral("/logic/variable")).size(), 1);
    QTRY_COMPARE(live.received(QStringLiteral("GET"), QStringLiteral("/devices/device")).size(), 1);
    // Events keep their order behind the lists: once this one is in, everything before it was
    // applied.
    const QString variable = live.home.variableIds().first();
    live.control(QStringLiteral("rename"), {{QStringLiteral("variable"), variable},
                                            {QStringLiteral("name"), QStringLiteral("marker")}});
    QTRY_COMPARE(live.home.variable(variable)->name, QStringLiteral("marker"));
    QCOMPARE(changed.count() + value.count(), 0);
}

void TestSession::stopLeavesTheHomeStale()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    const auto devices = live.home.deviceIds().size();
    live.session->stop();
    QCOMPARE(live.session->state(), State::Idle);
    QVERIFY(live.home.isStale());
    QCOMPARE(live.home.deviceIds().size(), devices);
}

void TestSession::recordedHomeLoads()
{
    sim::Options options = LiveHome::frozen();
    options.homeFile = test::recording("captures/thermo-devices.json");
    if (options.homeFile.isEmpty())
        QSKIP("there is no recording here");
    options.dialect = QStringLiteral("v2");
    LiveHome live(LiveHome::Access::Account, options);
    live.start();
    QVERIFY(live.waitFor(State::Live));
    QCOMPARE(live.home.deviceIds().size(), 10);
}

void TestSession::learnsScopesAndName()
{
    LiveHome live;
    live.hub.name.clear();
    live.start();
    QVERIFY(live.waitFor(State::Live));
    QTRY_VERIFY(!live.session->hub().name.isEmpty());
    QVERIFY(!live.session->scopes().isEmpty());
    QVERIFY(live.session->hasScope(QStringLiteral("homey.device.control")));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
