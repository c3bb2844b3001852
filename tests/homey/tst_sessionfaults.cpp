// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/livehome.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace foyer;
using State = Session::State;

class TestSessionFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lostConnectionComesBackWithWhatChangedMeanwhile();
    void hubThatRebootsIsWaitedFor();
    void garbageKeepsTheLastGoodState_data();
    void garbageKeepsTheLastGoodState();
    void expiredSessionLogsInAgainOnce();
    void revokedKeyIsFinalAndAsksThePerson();
    void refusedSocketMeansPolling();
    void missingLogicScopeLeavesTheRest();
    void wrongHubIsNotTalkedTo();
    void plainHttpOutsideLoopbackIsNoRoute();
    void inactiveSubscriptionIsSaid();
    void frozenHubIsNoticed();
};

void TestSessionFaults::lostConnectionComesBackWithWhatChangedMeanwhile()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    const QString lamp = live.deviceNamed(QStringLiteral("Desk lamp"));
    const auto onoff = QStringLiteral("onoff");
    const bool before = *live.shown(lamp, onoff).boolean();

    live.control(QStringLiteral("drop"));
    QTRY_VERIFY(live.home.isStale());
    QCOMPARE(live.shown(lamp, onoff), Value(before)); // values stay on screen
    live.control(QStringLiteral("capability"), {{QStringLiteral("device"), lamp},
                                                {QStringLiteral("capability"), onoff},
                                                {QStringLiteral("value"), !before}});
    QVERIFY(live.waitFor(State::Live));
    QCOMPARE(live.shown(lamp, onoff), Value(!before));
    // and events flow again
    live.control(QStringLiteral("capability"), {{QStringLiteral("device"), lamp},
                                                {QStringLiteral("capability"), onoff},
                                                {QStringLiteral("value"), before}});
    QTRY_COMPARE(live.shown(lamp, onoff), Value(before));
}

void TestSessionFaults::hubThatRebootsIsWaitedFor()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    live.control(QStringLiteral("refuse"));
    live.control(QStringLiteral("drop"));
    QVERIFY(live.waitFor(State::Reconnecting));
    QVERIFY(live.session->lastError().has_value());
    QSignalSpy states(live.session.get(), &Session::stateChanged);
    QTRY_VERIFY(states.count() >= 4); // it keeps trying
    live.control(QStringLiteral("listen"));
    QVERIFY(live.waitFor(State::Live));
    QVERIFY(!live.session->lastError());
}

void TestSessionFaults::garbageKeepsTheLastGoodState_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"html", "truncated", "cut", "oversized"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestSessionFaults::garbageKeepsTheLastGoodState()
{
    QFETCH(QString, kind);
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    const QStringList devices = live.home.deviceIds();
    live.control(QStringLiteral("garbage"),
                 {{QStringLiteral("kind"), kind},
                  {QStringLiteral("path"), QStringLiteral("/api/manager/devices/device")}});
    live.session->refresh();
    QVERIFY(live.waitFor(State::Reconnecting));
    QCOMPARE(live.home.deviceIds(), devices);
    QVERIFY(live.home.isStale());
    QVERIFY2(
        live.session->lastError()->request.contains(QStringLiteral("/api/manager/devices/device")),
        qPrintable(live.session->lastError()->toLogString()));
    live.control(QStringLiteral("clearFaults"));
    QVERIFY(live.waitFor(State::Live));
}

void TestSessionFaults::expiredSessionLogsInAgainOnce()
{
    LiveHome live(LiveHome::Access::Account);
    live.start();
    QVERIFY(live.waitFor(State::Live));
    QCOMPARE(live.delegations, 1);
    live.control(QStringLiteral("expire"), {{QStringLiteral("what"), QStringLiteral("sessions")}});
    live.simulator.clearReceived();
    live.session->refresh();
    QTRY_COMPARE(live.delegations, 2); // three lists were refused, one login
    QTRY_COMPARE(live.received(QStringLiteral("POST"), QStringLiteral("/users/login")).size(), 1);
    QVERIFY(live.waitFor(State::Live));
    QCOMPARE(live.delegations, 2);
}

void TestSessionFaults::revokedKeyIsFinalAndAsksThePerson()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    live.control(QStringLiteral("revoke"), {{QStringLiteral("what"), QStringLiteral("apiKey")}});
    live.session->refresh();
    QVERIFY(live.waitFor(State::Refused));
    QCOMPARE(live.session->lastError()->kind, Error::Kind::Unauthorized);
    QVERIFY(live.home.isLoaded());
}

void TestSessionFaults::refusedSocketMeansPolling()
{
    LiveHome live;
    live.control(QStringLiteral("rejectSocket"));
    live.start();
    QVERIFY(live.waitFor(State::Polling));
    QVERIFY(live.session->lastError().has_value());
    const QString lamp = live.deviceNamed(QStringLiteral("Desk lamp"));
    const auto onoff = QStringLiteral("onoff");
    const bool before = *live.shown(lamp, onoff).boolean();
    live.control(QStringLiteral("capability"), {{QStringLiteral("device"), lamp},
                                                {QStringLiteral("capability"), onoff},
                                                {QStringLiteral("value"), !before}});
    QTRY_COMPARE(live.shown(lamp, onoff), Value(!before));
    QCOMPARE(live.session->state(), State::Polling);
}

void TestSessionFaults::missingLogicScopeLeavesTheRest()
{
    LiveHome live(LiveHome::Access::Account);
    live.control(QStringLiteral("scopes"),
                 {{QStringLiteral("scopes"),
                   QJsonArray{QStringLiteral("homey.device"), QStringLiteral("homey.zone.readonly"),
                              QStringLiteral("homey.system.readonly")}}});
    live.start();
    QVERIFY(live.waitFor(State::Live));
    QVERIFY(!live.home.deviceIds().isEmpty());
    QVERIFY(live.home.variableIds().isEmpty());
    QVERIFY(!live.session->hasScope(QStringLiteral("homey.logic")));
}

void TestSessionFaults::wrongHubIsNotTalkedTo()
{
    LiveHome live;
    live.hub.id = QStringLiteral("ffffffffffffffffffffffff");
    live.start();
    QVERIFY(live.waitFor(State::Reconnecting));
    QCOMPARE(live.session->lastError()->code, QStringLiteral("wrong_hub"));
    for (const sim::ReceivedRequest &request : live.simulator.received())
        QVERIFY2(request.path.endsWith(QStringLiteral("/ping")), qPrintable(request.path));
}

void TestSessionFaults::plainHttpOutsideLoopbackIsNoRoute()
{
    LiveHome live(LiveHome::Access::Account);
    live.hub.local =
        QUrl(QStringLiteral("http://192.0.2.1")); // documentation address: never contacted
    live.start();
    QVERIFY(live.waitFor(State::Refused));
    QCOMPARE(live.session->lastError()->code, QStringLiteral("no_route"));
    QCOMPARE(live.delegations, 0);
}

void TestSessionFaults::inactiveSubscriptionIsSaid()
{
    LiveHome live(LiveHome::Access::Account);
    live.control(QStringLiteral("inactive"));
    live.hub.local.clear(); // it is the tunnel that needs the subscription
    live.hub.cloud = live.simulator.hubs().first().remoteUrl;
    live.start();
    QVERIFY(live.waitFor(State::Refused));
    QVERIFY(live.session->lastError()->text.contains(QStringLiteral("Subscription")));
}

void TestSessionFaults::frozenHubIsNoticed()
{
    LiveHome live;
    live.timing.callTimeout = std::chrono::milliseconds(400);
    live.start();
    QVERIFY(live.waitFor(State::Live));
    live.control(QStringLiteral("freeze"));
    live.session->refresh(); // a manual action probes at once
    QVERIFY(live.waitFor(State::Reconnecting));
    QCOMPARE(live.session->lastError()->kind, Error::Kind::Timeout);
    live.control(QStringLiteral("unfreeze"));
    QVERIFY(live.waitFor(State::Live));
}

QTEST_GUILESS_MAIN(TestSessionFaults)
#include "tst_sessionfaults.moc"
