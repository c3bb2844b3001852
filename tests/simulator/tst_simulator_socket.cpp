// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <QTest>

using foyer::sim::Simulator;

class TestSimulatorSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWithTheEngineAndTheRoot();
    void answersPings();
    void shakesHandsAndOpensTheNamespace();
    void anEarlyNamespaceIsRefused();
    void aWrongTokenGets401AndMayTryAgain();
    void thePathNeedsItsSlashAndTheTransportItsName();
    void eventsReachSubscribersOnly();
    void subscribingTwiceDoesNotDoubleEvents();
    void callsGoThroughTheSameTable();
    void callsAreRecordedAsRest();
    void errorsComeBackAsObjects();
    void leavingTheRootKeepsTheNamespace();
    void changesOfItemsAreAnnounced();
    void aLampRampsAndArrivesWithItsTransaction();
    void whereTimeStandsStillALampIsThereAtOnce();

private:
    [[nodiscard]] foyer::sim::HubInfo hub() const { return m_world->hubs().at(0); }
    [[nodiscard]] QString lamp() const
    {
        return idOf(m_world->devicesJson(), QStringLiteral("Desk lamp"));
    }
    void press(bool on)
    {
        m_world->control({{QStringLiteral("verb"), QStringLiteral("capability")},
                          {QStringLiteral("device"), lamp()},
                          {QStringLiteral("capability"), QStringLiteral("onoff")},
                          {QStringLiteral("value"), on}});
    }

    std::unique_ptr<Simulator> m_world;
};

void TestSimulatorSocket::init()
{
    m_world = std::make_unique<Simulator>(frozen());
    QVERIFY(m_world->start());
}

void TestSimulatorSocket::opensWithTheEngineAndTheRoot()
{
    Frames frames(hub().url);
    QVERIFY(frames.waitFor(QStringLiteral("40")));
    const auto open = QJsonDocument::fromJson(frames.all().at(0).mid(1).toUtf8()).object();
    QCOMPARE(open.value(QLatin1String("pingInterval")).toInt(), 5000);
    QCOMPARE(open.value(QLatin1String("pingTimeout")).toInt(), 8000);
    QCOMPARE(open.value(QLatin1String("upgrades")).toArray(), QJsonArray());
}

void TestSimulatorSocket::answersPings()
{
    Frames frames(hub().url);
    QVERIFY(frames.waitFor(QStringLiteral("40")));
    frames.send(QStringLiteral("2"));
    QVERIFY(frames.waitFor(QStringLiteral("3")));
}

void TestSimulatorSocket::shakesHandsAndOpensTheNamespace()
{
    Frames frames(hub().url);
    QVERIFY(frames.waitFor(QStringLiteral("40")));
    frames.send(QStringLiteral("427[\"handshakeClient\",{\"token\":\"%1\",\"homeyId\":\"%2\"}]")
                    .arg(hub().apiKey, hub().id));
    QVERIFY(frames.waitFor(QStringLiteral("437[null,{\"namespace\":\"/api\"}]")));
    frames.send(QStringLiteral("40/api,"));
    QVERIFY(frames.waitFor(QStringLiteral("40/api,")));
}

void TestSimulatorSocket::anEarlyNamespaceIsRefused()
{
    Frames frames(hub().url);
    QVERIFY(frames.waitFor(QStringLiteral("40")));
    frames.send(QStringLiteral("40/api,"));
    QVERIFY(frames.waitFor(QStringLiteral("44/api,{\"message\":\"Unauthorized\"")));
}

void TestSimulatorSocket::aWrongTokenGets401AndMayTryAgain()
{
    Frames frames(hub().url);
    QVERIFY(frames.waitFor(QStringLiteral("40")));
    frames.send(QStringLiteral("420[\"handshakeClient\",{\"token\":\"wrong\"}]"));
    QVERIFY(frames.waitFor(QStringLiteral("430[{")));
    QVERIFY(frames.find(QStringLiteral("430[{")).contains(QStringLiteral("\"statusCode\":401")));
    frames.forget();
    frames.send(QStringLiteral("421[\"handshakeClient\",{\"token\":\"%1\"}]").arg(hub().apiKey));
    QVERIFY(frames.waitFor(QStringLiteral("431[null,")));
}

void TestSimulatorSocket::thePathNeedsItsSlashAndTheTransportItsName()
{
    Frames noSlash(hub().url, QStringLiteral("/socket.io?EIO=3&transport=websocket"));
    QTRY_VERIFY(noSlash.isClosed());
    Frames noTransport(hub().url, QStringLiteral("/socket.io/?EIO=3&transport=pigeon"));
    QTRY_VERIFY(noTransport.isClosed());
    Wire wire;
    QCOMPARE(
        wire.get(Wire::at(hub().url, QStringLiteral("/socket.io/?EIO=3&transport=polling"))).status,
        400);
}

void TestSimulatorSocket::eventsReachSubscribersOnly()
{
    Frames listening(hub().url);
    Frames deaf(hub().url);
    QVERIFY(listening.open(hub().apiKey));
    QVERIFY(deaf.open(hub().apiKey));
    listening.send(QStringLiteral("42/api,0[\"subscribe\",\"homey:device:%1\"]").arg(lamp()));
    QVERIFY(listening.waitFor(QStringLiteral("43/api,0[null]")));
    press(false);
    const QString event =
        QStringLiteral("42/api,[\"homey:device:%1\",\"capability\",{\"capabilityId\":\"onoff\"")
            .arg(lamp());
    QVERIFY(listening.waitFor(event));
    listening.send(QStringLiteral("42/api,[\"unsubscribe\",\"homey:device:%1\"]").arg(lamp()));
    listening.send(QStringLiteral("42/api,1[\"unsubscribe\",\"homey:device:x\"]"));
    QVERIFY(listening.waitFor(QStringLiteral("43/api,1[null]")));
    listening.forget();
    press(true);
    listening.send(QStringLiteral("2"));
    deaf.send(QStringLiteral("2"));
    QVERIFY(listening.waitFor(QStringLiteral("3")));
    QVERIFY(deaf.waitFor(QStringLiteral("3")));
    QVERIFY(!listening.has(QStringLiteral("42/api")));
    QVERIFY(!deaf.has(QStringLiteral("42/api")));
}

void TestSimulatorSocket::subscribingTwiceDoesNotDoubleEvents()
{
    Frames frames(hub().url);
    QVERIFY(frames.open(hub().apiKey));
    for (int i = 0; i < 2; ++i)
        frames.send(
            QStringLiteral("42/api,%1[\"subscribe\",\"homey:device:%2\"]").arg(i).arg(lamp()));
    QVERIFY(frames.waitFor(QStringLiteral("43/api,1[null]")));
    press(false);
    frames.send(QStringLiteral("2"));
    QVERIFY(frames.waitFor(QStringLiteral("3")));
    QCOMPARE(
        frames.count(
            QStringLiteral("42/api,[\"homey:device:%1\",\"capability\",{\"capabilityId\":\"onoff\"")
                .arg(lamp())),
        1);
}

void TestSimulatorSocket::callsGoThroughTheSameTable()
{
    Frames frames(hub().url);
    QVERIFY(frames.open(hub().apiKey));
    frames.send(QStringLiteral("42/"
                               "api,3[\"api\",{\"args\":{\"$validate\":true,\"query\":{}},"
                               "\"operation\":\"getZones\",\"uri\":\"homey:manager:zones\"}]"));
    QVERIFY(frames.waitFor(QStringLiteral("43/api,3[null,{")));
    const auto answer =
        QJsonDocument::fromJson(frames.find(QStringLiteral("43/api,3")).mid(8).toUtf8()).array();
    QCOMPARE(answer.at(1).toObject().size(), 10);
}

void TestSimulatorSocket::callsAreRecordedAsRest()
{
    Frames frames(hub().url);
    QVERIFY(frames.open(hub().apiKey));
    const auto variable = idOf(m_world->variablesJson(), QStringLiteral("Guest mode"));
    frames.send(QStringLiteral("42/"
                               "api,0[\"api\",{\"args\":{\"$validate\":true,\"query\":{},\"id\":\"%"
                               "1\",\"variable\":{\"value\":true}},"
                               "\"operation\":\"updateVariable\",\"uri\":\"homey:manager:logic\"}]")
                    .arg(variable));
    QVERIFY(frames.waitFor(QStringLiteral("43/api,0[null,{")));
    auto received = m_world->received().constLast();
    QCOMPARE(received.via, QStringLiteral("socket"));
    QCOMPARE(received.method, QStringLiteral("PUT"));
    QCOMPARE(received.path, QStringLiteral("/api/manager/logic/variable/") + variable);
    QCOMPARE(received.body, QByteArray("{\"value\":true}"));
    frames.send(
        QStringLiteral("42/"
                       "api,1[\"api\",{\"args\":{\"query\":{},\"deviceId\":\"%1\",\"capabilityId\":"
                       "\"dim\",\"value\":0.5},"
                       "\"operation\":\"setCapabilityValue\",\"uri\":\"homey:manager:devices\"}]")
            .arg(lamp()));
    QVERIFY(frames.waitFor(QStringLiteral("43/api,1[null,{\"value\":0.5}]")));
    received = m_world->received().constLast();
    QCOMPARE(received.path,
             QStringLiteral("/api/manager/devices/device/%1/capability/dim").arg(lamp()));
    QCOMPARE(received.body, QByteArray("{\"value\":0.5}"));
}

void TestSimulatorSocket::errorsComeBackAsObjects()
{
    Frames frames(hub().url);
    QVERIFY(frames.open(hub().apiKey));
    frames.send(QStringLiteral("42/"
                               "api,0[\"api\",{\"args\":{\"id\":\"nobody\"},\"operation\":"
                               "\"getDevice\",\"uri\":\"homey:manager:devices\"}]"));
    QVERIFY(frames.waitFor(QStringLiteral("43/api,0[{")));
    QVERIFY(frames.find(QStringLiteral("43/api,0")).contains(QStringLiteral("\"statusCode\":404")));
    frames.send(QStringLiteral("42/"
                               "api,1[\"api\",{\"args\":{},\"operation\":\"flyAway\",\"uri\":"
                               "\"homey:manager:devices\"}]"));
    QVERIFY(frames.waitFor(QStringLiteral("43/api,1[{")));
}

void TestSimulatorSocket::leavingTheRootKeepsTheNamespace()
{
    Frames frames(hub().url);
    QVERIFY(frames.open(hub().apiKey));
    frames.send(QStringLiteral("41"));
    frames.send(QStringLiteral("42/api,0[\"subscribe\",\"homey:manager:zones\"]"));
    QVERIFY(frames.waitFor(QStringLiteral("43/api,0[null]")));
}

void TestSimulatorSocket::changesOfItemsAreAnnounced()
{
    Frames frames(hub().url);
    QVERIFY(frames.open(hub().apiKey));
    int id = 0;
    for (const auto &uri :
         {QStringLiteral("homey:manager:devices"), QStringLiteral("homey:manager:zones"),
          QStringLiteral("homey:manager:logic"), QString(QStringLiteral("homey:device:") + lamp())})
        frames.send(QStringLiteral("42/api,%1[\"subscribe\",\"%2\"]").arg(id++).arg(uri));
    QVERIFY(frames.waitFor(QStringLiteral("43/api,3[null]")));
    const auto order = [this](const char *verb, const QString &kind, const QJsonValue &item,
                              const QString &name = {}) {
        return m_world->control({{QStringLiteral("verb"), QLatin1String(verb)},
                                 {kind, item},
                                 {QStringLiteral("name"), name}});
    };
    order("rename", QStringLiteral("zone"), QStringLiteral("Kitchen"), QStringLiteral("Galley"));
    QVERIFY(frames.waitFor(QStringLiteral("42/api,[\"homey:manager:zones\",\"zone.update\",{")));
    const auto made = order("add", QStringLiteral("variable"),
                            QJsonObject{{QStringLiteral("name"), QStringLiteral("New")},
                                        {QStringLiteral("type"), QStringLiteral("string")},
                                        {QStringLiteral("value"), QStringLiteral("x")}});
    QVERIFY(
        frames.waitFor(QStringLiteral("42/api,[\"homey:manager:logic\",\"variable.create\",{")));
    order("delete", QStringLiteral("variable"), made.value(QLatin1String("id")));
    QVERIFY(frames.waitFor(
        QStringLiteral("42/api,[\"homey:manager:logic\",\"variable.delete\",{\"id\":")));
    const auto gone = lamp();
    order("delete", QStringLiteral("device"), gone);
    QVERIFY(frames.waitFor(
        QStringLiteral("42/api,[\"homey:manager:devices\",\"device.delete\",{\"id\":")));
    QVERIFY(frames.waitFor(QStringLiteral("42/api,[\"homey:device:%1\",\"delete\",{").arg(gone)));
}

void TestSimulatorSocket::aLampRampsAndArrivesWithItsTransaction()
{
    auto options = frozen();
    options.timeScale = 1;
    m_world = std::make_unique<Simulator>(options);
    QVERIFY(m_world->start());
    Frames frames(hub().url);
    QVERIFY(frames.open(hub().apiKey));
    frames.send(QStringLiteral("42/api,0[\"subscribe\",\"homey:device:%1\"]").arg(lamp()));
    QVERIFY(frames.waitFor(QStringLiteral("43/api,0[null]")));
    Wire wire;
    const auto answer = wire.put(
        Wire::at(hub().url,
                 QStringLiteral("/api/manager/devices/device/%1/capability/dim").arg(lamp())),
        R"({"value":0.1,"opts":{"duration":500},"transactionId":"slow"})", hub().apiKey);
    QCOMPARE(answer.status, 200);
    const QString event =
        QStringLiteral("42/api,[\"homey:device:%1\",\"capability\",{\"capabilityId\":\"dim\"")
            .arg(lamp());
    QTRY_VERIFY(!frames.all().filter(event).filter(QStringLiteral("slow")).isEmpty());
    QVERIFY(frames.count(event) >= 2 && frames.count(event) <= 8);
    const auto all = frames.all().filter(event);
    QVERIFY(!all.first().contains(QStringLiteral("transactionId")));
    QVERIFY(all.last().contains(QStringLiteral("\"transactionId\":\"slow\"")));
    QVERIFY(all.last().contains(QStringLiteral("\"value\":0.1}")));
}

void TestSimulatorSocket::whereTimeStandsStillALampIsThereAtOnce()
{
    Wire wire;
    wire.put(Wire::at(hub().url,
                      QStringLiteral("/api/manager/devices/device/%1/capability/dim").arg(lamp())),
             R"({"value":0.1,"opts":{"duration":5000}})", hub().apiKey);
    QCOMPARE(m_world->device(lamp())
                 .value(QLatin1String("capabilitiesObj"))
                 .toObject()
                 .value(QLatin1String("dim"))
                 .toObject()
                 .value(QLatin1String("value"))
                 .toDouble(),
             0.1);
}

QTEST_GUILESS_MAIN(TestSimulatorSocket)
#include "tst_simulator_socket.moc"
