// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyhome.h"
#include "support/tcpproxy.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace foyer;
using State = Session::State;
using std::chrono::milliseconds;

namespace {

QJsonObject step(const char *name)
{
    return {{QStringLiteral("step"), QString::fromLatin1(name)}};
}

const auto lampName = QStringLiteral("Desk lamp");

} // namespace

/// Rows F1 to F11 of the fault table: the connection to the hub breaks, stalls or never comes up.
class TestFaultsConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void F1_aRebootedHubIsLiveAgain()
    {
        FaultyHome live;
        QVERIFY(live.startLive());
        QCOMPARE(SessionTiming().backoffBase, milliseconds(1000));
        QCOMPARE(SessionTiming().backoffCap, milliseconds(30'000));
        const QStringList devices = live.home.deviceIds();
        const QString lamp = live.deviceNamed(lampName);
        const bool wasOn = live.isOn(lamp);
        live.control(QStringLiteral("refuse"));
        live.control(QStringLiteral("drop"));
        QTRY_VERIFY(live.home.isStale());
        QCOMPARE(live.home.deviceIds(), devices);
        QCOMPARE(live.isOn(lamp), wasOn);
        QSignalSpy states(live.session.get(), &Session::stateChanged);
        QTRY_VERIFY(states.count() >= 4); // it keeps trying

        live.simulator.clearReceived();
        live.control(QStringLiteral("listen"));
        QVERIFY(live.waitFor(State::Live));
        QVERIFY(!live.home.isStale());
        QCOMPARE(live.lists(), 1);
        for (const QString &id : devices) { // every subscription is there again
            const Device *device = live.home.device(id);
            if (device->deviceClass == QLatin1String("light") &&
                device->capability(FaultyHome::onoff()))
                QVERIFY2(live.hears(id), qPrintable(device->name));
        }
        QCOMPARE(live.lists(), 1);
    }

    void F3_silenceBothWaysIsNoticed()
    {
        FaultyHome live;
        live.control(QStringLiteral("heartbeat"),
                     {{QStringLiteral("interval"), 100}, {QStringLiteral("timeout"), 300}});
        TcpProxy wire(live.hub.typed.first());
        live.hub.typed = {wire.url()};
        QVERIFY(live.startLive());
        wire.droppedWays = TcpProxy::Both;
        QTRY_VERIFY(live.home.isStale());
        QCOMPARE(live.session->lastError()->code, QStringLiteral("ping_timeout"));
        wire.droppedWays = 0;
        wire.reset();
        QVERIFY(live.waitFor(State::Live));
        QVERIFY(live.hears(live.deviceNamed(lampName)));
    }

    void F4_silenceFromTheHubAloneIsNoticed()
    {
        FaultyHome live;
        live.control(QStringLiteral("heartbeat"),
                     {{QStringLiteral("interval"), 100}, {QStringLiteral("timeout"), 300}});
        TcpProxy wire(live.hub.typed.first());
        live.hub.typed = {wire.url()};
        QVERIFY(live.startLive());
        wire.droppedWays = TcpProxy::Down;
        QTRY_VERIFY(live.home.isStale());
        QCOMPARE(live.session->lastError()->kind, Error::Kind::Timeout);
        wire.droppedWays = 0;
        wire.reset();
        QVERIFY(live.waitFor(State::Live));
    }

    void F5_anUpgradeWithoutAnswerIsGivenUp() { givesUpAt("upgrade", "connect_timeout"); }
    void F6_aSocketWithoutAnOpenPacketIsGivenUp() { givesUpAt("open", ""); }
    void F7_aHandshakeWithoutAnAckIsGivenUp() { givesUpAt("handshake", ""); }
    void F7_aNamespaceWithoutAnEchoIsGivenUp() { givesUpAt("namespace", "no_namespace"); }

    void F8_aRefusedNamespaceAsksForAFreshTokenOnce()
    {
        FaultyHome live(LiveHome::Access::Account);
        live.timing.feedAgainAfter = milliseconds(1500);
        live.control(QStringLiteral("refuseNamespace"));
        QSignalSpy problems(&live.start(), &Session::problemChanged);
        QVERIFY(live.waitFor(State::Polling));
        QCOMPARE(live.session->lastError()->kind, Error::Kind::Unauthorized);
        QCOMPARE(live.delegations, 2);
        QCOMPARE(problems.count(), 1);
        live.control(QStringLiteral("goodManners"));
        QVERIFY(live.waitFor(State::Live));
        QVERIFY(live.hears(live.deviceNamed(lampName)));
    }

    void F8_aForbiddenNamespaceMeansPolling()
    {
        FaultyHome live;
        live.timing.feedAgainAfter = milliseconds(1500);
        live.control(QStringLiteral("refuseNamespace"),
                     {{QStringLiteral("status"), 403},
                      {QStringLiteral("message"), QStringLiteral("Not today")}});
        live.start();
        QVERIFY(live.waitFor(State::Polling));
        QCOMPARE(live.session->lastError()->text, QStringLiteral("Not today"));
        QVERIFY(live.hears(live.deviceNamed(lampName)));
        live.control(QStringLiteral("goodManners"));
        QVERIFY(live.waitFor(State::Live));
    }

    void F9_oneSubscriptionWithoutAnAckHoldsNobodyUp()
    {
        FaultyHome live;
        live.timing.socketTimeout = milliseconds(500);
        const QString lamp = live.idAtHub(lampName);
        auto unheard = step("subscribe");
        unheard.insert(QStringLiteral("uri"), FaultyHome::deviceUri(lamp));
        live.control(QStringLiteral("silence"), unheard);
        QVERIFY(live.startLive());
        QVERIFY(live.hears(live.deviceNamed(QStringLiteral("TV plug"))));
        // After three tries the device is asked for instead.
        QVERIFY(live.hears(lamp));
        QVERIFY(live.hears(lamp));
        QCOMPARE(live.session->state(), State::Live);
    }

    void F9_aLaterTryThatSucceedsMissesNothing()
    {
        FaultyHome live;
        live.timing.socketTimeout = milliseconds(500);
        live.timing.pollInterval = milliseconds(60'000);
        const QString lamp = live.idAtHub(lampName);
        auto unheard = step("subscribe");
        unheard.insert(QStringLiteral("uri"), FaultyHome::deviceUri(lamp));
        unheard.insert(QStringLiteral("times"), 1);
        live.control(QStringLiteral("silence"), unheard);
        QVERIFY(live.startLive());
        QVERIFY(live.hears(lamp));
        QVERIFY(live.hears(lamp));
    }

    void F10_aHubThatSaysGoodbyeIsSoughtAgain_data()
    {
        QTest::addColumn<QString>("packet");
        for (const char *packet : {"41", "41/api", "41/api,", "1", ""})
            QTest::newRow(*packet ? packet : "close frame") << QString::fromLatin1(packet);
    }

    void F10_aHubThatSaysGoodbyeIsSoughtAgain()
    {
        QFETCH(QString, packet);
        FaultyHome live;
        QVERIFY(live.startLive());
        QSignalSpy states(live.session.get(), &Session::stateChanged);
        if (packet.isEmpty())
            live.control(QStringLiteral("closeSockets"));
        else
            live.control(QStringLiteral("packet"), {{QStringLiteral("text"), packet}});
        QTRY_VERIFY(states.count() > 0);
        QCOMPARE(states.first().first().value<State>(), State::Reconnecting);
        QTRY_COMPARE(live.session->state(), State::Live);
        QVERIFY(!live.session->lastError());
        QVERIFY(live.hears(live.deviceNamed(lampName)));
    }

    void F10_theReasonIsThatTheHubLeft()
    {
        FaultyHome live;
        live.timing.backoffBase = milliseconds(60'000);
        live.timing.backoffCap = milliseconds(60'000);
        QVERIFY(live.startLive());
        live.control(QStringLiteral("packet"),
                     {{QStringLiteral("text"), QStringLiteral("41/api,")}});
        QVERIFY(live.waitFor(State::Reconnecting));
        QCOMPARE(live.session->lastError()->kind, Error::Kind::Offline);
    }

    void F11_aFlappingLinkCostsNothingThatGrows()
    {
        FaultyHome live;
        live.timing.backoffBase = milliseconds(10);
        TcpProxy wire(live.hub.typed.first());
        live.hub.typed = {wire.url()};
        QVERIFY(live.startLive());
        QElapsedTimer clock;
        const auto flap = [&](int times) {
            for (int i = 0; i < times; ++i) {
                wire.reset();
                if (!QTest::qWaitFor([&] { return live.home.isStale(); }) ||
                    !live.waitFor(State::Live))
                    return false;
            }
            return true;
        };
        clock.start();
        live.simulator.clearReceived();
        QVERIFY(flap(5));
        // 10, 20, 40, 80 and 160 ms less half: being live for a moment does not start them over.
        QVERIFY(clock.elapsed() >= 155);
        QVERIFY2(live.lists() <= 5, qPrintable(QString::number(live.lists())));
        const auto objects = live.session->findChildren<QObject *>().size();
        QVERIFY(flap(5));
        QCOMPARE(live.session->findChildren<QObject *>().size(), objects);
        QTRY_COMPARE(wire.openConnections() <= 3, true); // the socket and two kept for requests
        QVERIFY(live.hears(live.deviceNamed(lampName)));
    }

private:
    /// A hub whose sockets never come up is given up in time, asked by HTTP instead, and live again
    /// as soon as it can be.
    static void givesUpAt(const char *where, const char *code)
    {
        FaultyHome live;
        live.timing.socketTimeout = milliseconds(500);
        live.control(QStringLiteral("silence"), step(where));
        live.start();
        QVERIFY(live.waitFor(State::Reconnecting));
        QCOMPARE(live.session->lastError()->kind, Error::Kind::Timeout);
        if (*code)
            QCOMPARE(live.session->lastError()->code, QString::fromLatin1(code));
        QVERIFY(live.waitFor(State::Polling));
        QVERIFY(!live.home.isStale());
        QVERIFY(live.hears(live.deviceNamed(lampName)));
        live.control(QStringLiteral("goodManners"));
        QVERIFY(live.waitFor(State::Live));
    }
};

QTEST_GUILESS_MAIN(TestFaultsConnection)
#include "tst_faults_connection.moc"
