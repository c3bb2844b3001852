// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyhome.h"
#include "homey/discovery.h"
#include "net/backoff.h"
#include "support/tcpproxy.h"

#include <QMap>
#include <QSignalSpy>

using namespace foyer;
using State = Session::State;
using std::chrono::milliseconds;

/// Rows F2, F14 to F17, F41, F53 and F54: which way to the hub, when, and what it says of itself.
class TestFaultsRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void F2_aThousandClientsDoNotComeBackTogether_data()
    {
        QTest::addColumn<int>("outage");
        for (const int seconds : {30, 60, 90, 300, 3600})
            QTest::addRow("%d s", seconds) << seconds;
    }

    void F2_aThousandClientsDoNotComeBackTogether()
    {
        QFETCH(int, outage);
        QMap<qint64, int> clientsInSecond;
        for (quint32 seed = 0; seed < 1000; ++seed) {
            Backoff backoff(std::chrono::seconds(1), std::chrono::seconds(30), seed);
            milliseconds at{0};
            while (at < std::chrono::seconds(outage))
                at += backoff.next();
            ++clientsInSecond[at.count() / 1000];
        }
        for (const int clients : qAsConst(clientsInSecond))
            QVERIFY2(clients <= 100, qPrintable(QString::number(clients)));
    }

    void F14_aNameThatDoesNotResolveCostsOneHeadStart()
    {
        QVERIFY(DiscoveryTiming().localSecure <= milliseconds(2000));
        LiveHome live;
        Hub hub = live.hub;
        hub.typed.clear();
        // Names below .invalid never resolve (RFC 6761).
        hub.localSecure = QUrl(QStringLiteral("https://192-168-1-2.homeylocal.invalid"));
        hub.local = QUrl(QStringLiteral("http://homey.invalid"));
        hub.cloud = live.simulator.hubs().first().remoteUrl;
        DiscoveryTiming timing;
        timing.localSecure = milliseconds(200);
        Discovery discovery(hub, timing);
        QSignalSpy found(&discovery, &Discovery::found);
        discovery.start();
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(found.first().first().value<Discovery::Found>().route, Route::Cloud);
        for (const auto &[route, base] : discovery.routes())
            QVERIFY(route != Route::Local); // plain http is not even tried
    }

    void F15_anAddressOfSomebodyElseIsNotTheHub()
    {
        LiveHome live;
        const auto hubs = live.simulator.hubs();
        Hub hub = live.hub;
        hub.typed.clear();
        hub.local = hubs.at(1).url;
        hub.cloud = hubs.first().remoteUrl;
        Discovery discovery(hub);
        QSignalSpy found(&discovery, &Discovery::found);
        discovery.start();
        QTRY_COMPARE(found.count(), 1);
        const auto chosen = found.first().first().value<Discovery::Found>();
        QCOMPARE(chosen.route, Route::Cloud);
        QCOMPARE(chosen.hubId, hub.id);
    }

    void F16_aSlowLocalRouteLosesAgainstTheCloud()
    {
        LiveHome live;
        TcpProxy wire(live.simulator.hubs().first().url);
        wire.latencyMs = 3000;
        Hub hub = live.hub;
        hub.typed.clear();
        hub.local = wire.url();
        hub.cloud = live.simulator.hubs().first().remoteUrl;
        DiscoveryTiming timing;
        timing.local = milliseconds(200);
        Discovery discovery(hub, timing);
        QSignalSpy found(&discovery, &Discovery::found);
        discovery.start();
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(found.first().first().value<Discovery::Found>().route, Route::Cloud);
        QTRY_COMPARE(wire.openConnections(), 0); // the loser was cancelled
        QCOMPARE(found.count(), 1);
    }

    void F17_theOtherRouteTakesOver()
    {
        FaultyHome live(LiveHome::Access::Account);
        TcpProxy wire(live.hub.local);
        live.hub.local = wire.url();
        live.hub.cloud = live.simulator.hubs().first().remoteUrl;
        QVERIFY(live.startLive());
        QCOMPARE(live.session->route(), Route::Local);
        live.simulator.clearReceived();
        wire.refuse();
        wire.reset();
        QTRY_COMPARE(live.session->route(), Route::Cloud);
        QVERIFY(live.waitFor(State::Live));
        QCOMPARE(live.lists(), 1);
        // The session of the hub goes on: neither the account nor a new login was needed.
        QCOMPARE(live.delegations, 1);
        QCOMPARE(live.received(QStringLiteral("POST"), QStringLiteral("/users/login")).size(), 0);
    }

    void F17_anAccountOutOfReachDoesNotKeepTheHubAway()
    {
        FaultyHome live(LiveHome::Access::Account);
        bool isAway = false;
        live.hubAccess.loginToken = [&, real = live.hubAccess.loginToken] {
            return isAway ? ready<QByteArray>(fail(Error::Kind::Offline)) : real();
        };
        QVERIFY(live.startLive());
        isAway = true;
        live.control(QStringLiteral("refuse"));
        live.control(QStringLiteral("drop"));
        QVERIFY(live.waitFor(State::Reconnecting));
        QVERIFY(live.waitFor(State::Discovering));
        QVERIFY(live.waitFor(State::Reconnecting));
        live.control(QStringLiteral("listen"));
        QVERIFY(live.waitFor(State::Live));
    }

    void F17_aSessionThatEndedMeanwhileIsRenewed()
    {
        FaultyHome live(LiveHome::Access::Account);
        QVERIFY(live.startLive());
        live.control(QStringLiteral("refuse"));
        live.control(QStringLiteral("expire"),
                     {{QStringLiteral("what"), QStringLiteral("sessions")}});
        live.control(QStringLiteral("drop"));
        QVERIFY(live.waitFor(State::Reconnecting));
        QVERIFY(live.waitFor(State::Discovering));
        QVERIFY(live.waitFor(State::Reconnecting));
        live.control(QStringLiteral("listen"));
        QVERIFY(live.waitFor(State::Live));
        QCOMPARE(live.delegations, 2);
    }

    void F41_aSlowWriteHoldsNobodyUp()
    {
        FaultyHome live;
        QVERIFY(live.startLive());
        const QString lamp = live.deviceNamed(QStringLiteral("Desk lamp"));
        const QString plug = live.deviceNamed(QStringLiteral("TV plug"));
        const bool wanted = !live.isOn(lamp);
        live.control(QStringLiteral("hold"), {{QStringLiteral("method"), QStringLiteral("PUT")},
                                              {QStringLiteral("times"), 1}});
        QSignalSpy confirmed(&live.capabilities, &CapabilityWriter::writeConfirmed);
        live.capabilities.set(lamp, FaultyHome::onoff(), Value(wanted));
        QCOMPARE(live.isOn(lamp), wanted); // at once
        QTRY_COMPARE(live.received(QStringLiteral("PUT"), lamp).size(), 1);
        live.capabilities.set(plug, FaultyHome::onoff(), Value(!live.isOn(plug)));
        QTRY_COMPARE(confirmed.count(), 1);
        QCOMPARE(confirmed.first().first().toString(), plug);
        QVERIFY(live.capabilities.isBusy(lamp, FaultyHome::onoff()));
        QVERIFY(live.hears(live.deviceNamed(QStringLiteral("Floor lamp"))));
        live.control(QStringLiteral("release"));
        QTRY_COMPARE(confirmed.count(), 2);
        QCOMPARE(live.isOn(lamp), wanted);
    }

    void F53_aHubWhoseClockIsACenturyLateStaysSignedIn()
    {
        FaultyHome live(LiveHome::Access::Account);
        for (const char *member : {"createdAt", "expiresAt"}) {
            const QString name = QString::fromLatin1(member);
            live.control(
                QStringLiteral("rewrite"),
                {{QStringLiteral("path"), QStringLiteral("/api/manager/sessions")},
                 {QStringLiteral("find"), QString(u'"' + name + QLatin1String("\":\"20"))},
                 {QStringLiteral("with"), QString(u'"' + name + QLatin1String("\":\"19"))}});
        }
        QVERIFY(live.startLive());
        live.session->refresh();
        QVERIFY(live.hears(live.deviceNamed(QStringLiteral("Desk lamp"))));
        QCOMPARE(live.delegations, 1); // neither refused as expired nor renewed again and again
    }

    void F54_aBusyHubIsNotLost_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QJsonObject>("order");
        QTest::newRow("429") << QStringLiteral("rateLimit") << QJsonObject();
        QTest::newRow("429, Retry-After")
            << QStringLiteral("rateLimit") << QJsonObject{{QStringLiteral("retryAfter"), 1}};
        QTest::newRow("503") << QStringLiteral("fail")
                             << QJsonObject{{QStringLiteral("status"), 503}};
    }

    void F54_aBusyHubIsNotLost()
    {
        QFETCH(QString, verb);
        QFETCH(QJsonObject, order);
        FaultyHome live;
        QVERIFY(live.startLive());
        order.insert(QStringLiteral("path"), FaultyHome::devicesPath());
        live.control(verb, order);
        live.simulator.clearReceived();
        QSignalSpy states(live.session.get(), &Session::stateChanged);
        live.session->refresh();
        QTRY_VERIFY(live.lists() >= 1);
        QVERIFY(live.hears(live.deviceNamed(QStringLiteral("Desk lamp")))); // the socket goes on
        live.control(QStringLiteral("clearFaults"));
        const int asked = live.lists();
        QTRY_VERIFY_WITH_TIMEOUT(live.lists() > asked,
                                 15'000); // and the list is asked for again by itself
        QCOMPARE(states.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFaultsRoute)
#include "tst_faults_route.moc"
