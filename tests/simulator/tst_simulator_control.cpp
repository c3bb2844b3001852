// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using foyer::sim::Simulator;

class TestSimulatorControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unknownVerbsHubsAndItemsAreErrors();
    void itIsOpenOnlyWhenAskedFor();
    void theEndpointTakesCommandsAndTellsWhatCame();
    void itemsMayBeNamedByIdOrName();
    void devicesCanBeAddedMovedAndMadeUnavailable();
    void delayHoldsAnswersBack();
    void failAnswersAsOrderedForSomeTimes();
    void rateLimitSendsRetryAfter();
    void garbageLooksLikeACaptivePortal();
    void cutAndOversizedAnswersCanBeOrdered();
    void dropCutsEverything();
    void freezeAnswersLater();
    void refuseStopsListeningUntilListen();
    void rejectSocketLeavesHttpAlone();
    void aLostScopeRefusesTheSocket();
    void anInactiveSubscriptionConcernsTheCloudRoute();
    void theCloudCanBeBrokenToo();

private:
    QJsonObject order(const char *verb, QJsonObject command = {})
    {
        command.insert(QStringLiteral("verb"), QLatin1String(verb));
        return m_world->control(command);
    }
    bool did(const char *verb, const QJsonObject &command = {})
    {
        return order(verb, command).value(QLatin1String("ok")).toBool();
    }
    [[nodiscard]] foyer::sim::HubInfo hub() const { return m_world->hubs().at(0); }
    Response zones()
    {
        return m_wire.get(Wire::at(hub().url, QStringLiteral("/api/manager/zones/zone")),
                          hub().apiKey);
    }
    Response ping(const QUrl &base)
    {
        return m_wire.get(Wire::at(base, QStringLiteral("/api/manager/system/ping")));
    }

    std::unique_ptr<Simulator> m_world;
    Wire m_wire;
};

void TestSimulatorControl::init()
{
    auto options = frozen();
    options.control = true;
    m_world = std::make_unique<Simulator>(options);
    QVERIFY(m_world->start());
}

void TestSimulatorControl::unknownVerbsHubsAndItemsAreErrors()
{
    QVERIFY(!did("explode"));
    QVERIFY(!did("drop", {{QStringLiteral("hub"), QStringLiteral("nowhere")}}));
    QVERIFY(!did("drop", {{QStringLiteral("hub"), 7}}));
    QVERIFY(!did("rename", {{QStringLiteral("device"), QStringLiteral("nobody")}}));
    QVERIFY(!did("capability", {{QStringLiteral("device"), QStringLiteral("Desk lamp")},
                                {QStringLiteral("capability"), QStringLiteral("fly")}}));
    QVERIFY(!did("expire", {{QStringLiteral("what"), QStringLiteral("milk")}}));
    QVERIFY(!did("garbage", {{QStringLiteral("kind"), QStringLiteral("nice")}}));
    QVERIFY(!did("add"));
    QVERIFY(!order("explode").value(QLatin1String("error")).toString().isEmpty());
}

void TestSimulatorControl::itIsOpenOnlyWhenAskedFor()
{
    Simulator closed(frozen());
    QVERIFY(closed.start());
    QVERIFY(closed.controlUrl().isEmpty());
    QVERIFY(closed.banner().value(QLatin1String("control")).isNull());
    QVERIFY(closed.bannerLine().startsWith("{\"cloud\":\"http://127.0.0.1:"));
}

void TestSimulatorControl::theEndpointTakesCommandsAndTellsWhatCame()
{
    zones();
    const auto control = m_world->controlUrl();
    const auto done =
        m_wire.postJson(control, R"({"verb":"rename","zone":"Office","name":"Study"})");
    QCOMPARE(done.status, 200);
    QVERIFY(!idOf(m_world->zonesJson(), QStringLiteral("Study")).isEmpty());
    QCOMPARE(m_wire.postJson(control, "nonsense").status, 400);
    const auto received =
        QJsonDocument::fromJson(m_wire.get(Wire::at(control, QStringLiteral("/received"))).body)
            .array();
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.at(0).toObject().value(QLatin1String("path")).toString(),
             QStringLiteral("/api/manager/zones/zone"));
    QCOMPARE(m_wire.send("DELETE", Wire::at(control, QStringLiteral("/received"))).status, 204);
    QVERIFY(m_world->received().isEmpty());
}

void TestSimulatorControl::itemsMayBeNamedByIdOrName()
{
    const auto lamp = idOf(m_world->devicesJson(), QStringLiteral("Desk lamp"));
    QVERIFY(did("rename", {{QStringLiteral("device"), lamp},
                           {QStringLiteral("name"), QStringLiteral("One")}}));
    QVERIFY(did("rename", {{QStringLiteral("device"), QStringLiteral("One")},
                           {QStringLiteral("name"), QStringLiteral("Two")}}));
    QCOMPARE(m_world->device(lamp).value(QLatin1String("name")).toString(), QStringLiteral("Two"));
    const auto guest = idOf(m_world->variablesJson(), QStringLiteral("Guest mode"));
    QVERIFY(
        did("setVariable", {{QStringLiteral("variable"), guest}, {QStringLiteral("value"), true}}));
    QCOMPARE(m_world->variable(guest).value(QLatin1String("value")).toBool(), true);
}

void TestSimulatorControl::devicesCanBeAddedMovedAndMadeUnavailable()
{
    const auto before = m_world->devicesJson().size();
    const auto made =
        order("add", {{QStringLiteral("device"),
                       QJsonObject{{QStringLiteral("name"), QStringLiteral("New lamp")},
                                   {QStringLiteral("zone"), QStringLiteral("Office")},
                                   {QStringLiteral("class"), QStringLiteral("light")},
                                   {QStringLiteral("capabilities"),
                                    QJsonArray{QJsonArray{QStringLiteral("onoff"), false}}}}}});
    const auto id = made.value(QLatin1String("id")).toString();
    QCOMPARE(m_world->devicesJson().size(), before + 1);
    QVERIFY(did("moveDevice", {{QStringLiteral("device"), id},
                               {QStringLiteral("zone"), QStringLiteral("Kitchen")}}));
    QCOMPARE(m_world->device(id).value(QLatin1String("zone")).toString(),
             idOf(m_world->zonesJson(), QStringLiteral("Kitchen")));
    QVERIFY(did("setAvailable", {{QStringLiteral("device"), id},
                                 {QStringLiteral("available"), false},
                                 {QStringLiteral("message"), QStringLiteral("Gone")}}));
    QCOMPARE(m_world->device(id).value(QLatin1String("unavailableMessage")).toString(),
             QStringLiteral("Gone"));
    QVERIFY(did("delete", {{QStringLiteral("device"), id}}));
    QCOMPARE(m_world->devicesJson().size(), before);
    // A broken one is taken as it is: that is what tests want.
    QVERIFY(did("add", {{QStringLiteral("device"),
                         QJsonObject{{QStringLiteral("id"), QStringLiteral("bare")}}}}));
    QCOMPARE(m_world->device(QStringLiteral("bare")).size(), 1);
}

void TestSimulatorControl::delayHoldsAnswersBack()
{
    QVERIFY(did("delay", {{QStringLiteral("ms"), 300},
                          {QStringLiteral("path"), QStringLiteral("/api/manager/zones")},
                          {QStringLiteral("times"), 1}}));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(zones().status, 200);
    QVERIFY(timer.elapsed() >= 290);
    timer.restart();
    zones();
    QVERIFY(timer.elapsed() < 290);
}

void TestSimulatorControl::failAnswersAsOrderedForSomeTimes()
{
    QVERIFY(did("fail", {{QStringLiteral("status"), 503},
                         {QStringLiteral("times"), 2},
                         {QStringLiteral("method"), QStringLiteral("GET")},
                         {QStringLiteral("body"),
                          QJsonObject{{QStringLiteral("error"), QStringLiteral("tired")}}}}));
    QCOMPARE(zones().status, 503);
    QCOMPARE(zones().object().value(QLatin1String("error")).toString(), QStringLiteral("tired"));
    QCOMPARE(zones().status, 200);
    QVERIFY(did("fail"));
    QCOMPARE(zones().status, 500);
    QVERIFY(did("clearFaults"));
    QCOMPARE(zones().status, 200);
}

void TestSimulatorControl::rateLimitSendsRetryAfter()
{
    QVERIFY(did("rateLimit", {{QStringLiteral("retryAfter"), 3}, {QStringLiteral("times"), 1}}));
    const auto answer = zones();
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.headers.value("retry-after"), QByteArray("3"));
    QCOMPARE(answer.body, QByteArray("Too many requests"));
}

void TestSimulatorControl::garbageLooksLikeACaptivePortal()
{
    QVERIFY(did("garbage", {{QStringLiteral("times"), 1}}));
    const auto answer = zones();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains("<html>"));
    QVERIFY(!answer.headers.contains("x-homey-id"));
}

void TestSimulatorControl::cutAndOversizedAnswersCanBeOrdered()
{
    QVERIFY(did("garbage",
                {{QStringLiteral("kind"), QStringLiteral("cut")}, {QStringLiteral("times"), 1}}));
    QVERIFY(zones().error != QNetworkReply::NoError);
    QVERIFY(did("garbage", {{QStringLiteral("kind"), QStringLiteral("truncated")},
                            {QStringLiteral("times"), 1}}));
    QVERIFY(QJsonDocument::fromJson(zones().body).isNull());
    QVERIFY(did("garbage", {{QStringLiteral("kind"), QStringLiteral("oversized")},
                            {QStringLiteral("times"), 1}}));
    QVERIFY(zones().body.size() > 64 * 1024 * 1024);
}

void TestSimulatorControl::dropCutsEverything()
{
    Frames frames(hub().url);
    QVERIFY(frames.open(hub().apiKey));
    QVERIFY(did("drop"));
    QTRY_VERIFY(frames.isClosed());
    QCOMPARE(zones().status, 200);
}

void TestSimulatorControl::freezeAnswersLater()
{
    Frames frames(hub().url);
    QVERIFY(frames.open(hub().apiKey));
    QVERIFY(did("freeze"));
    QNetworkAccessManager network;
    std::unique_ptr<QNetworkReply> reply(network.get(
        QNetworkRequest(Wire::at(hub().url, QStringLiteral("/api/manager/system/ping")))));
    QSignalSpy received(m_world.get(), &Simulator::requestReceived);
    QTRY_COMPARE(received.size(), 1);
    frames.send(QStringLiteral("2"));
    // Another hub answering proves that the event loop ran meanwhile.
    QCOMPARE(ping(m_world->hubs().at(1).url).status, 200);
    QVERIFY(!reply->isFinished());
    QVERIFY(!frames.has(QStringLiteral("3")));
    QVERIFY(did("unfreeze"));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), QByteArray("true"));
}

void TestSimulatorControl::refuseStopsListeningUntilListen()
{
    QVERIFY(did("refuse", {{QStringLiteral("route"), QStringLiteral("local")}}));
    Wire fresh;
    QCOMPARE(fresh.get(Wire::at(hub().url, QStringLiteral("/api/manager/system/ping"))).error,
             QNetworkReply::ConnectionRefusedError);
    QCOMPARE(ping(hub().remoteUrl).status, 200);
    QVERIFY(did("listen"));
    QCOMPARE(ping(hub().url).status, 200);
}

void TestSimulatorControl::rejectSocketLeavesHttpAlone()
{
    QVERIFY(did("rejectSocket"));
    Frames frames(hub().url);
    QVERIFY(frames.waitFor(QStringLiteral("40")));
    frames.send(QStringLiteral("420[\"handshakeClient\",{\"token\":\"%1\"}]").arg(hub().apiKey));
    QVERIFY(frames.waitFor(QStringLiteral("430[{")));
    QVERIFY(frames.find(QStringLiteral("430")).contains(QStringLiteral("Missing Scopes")));
    QCOMPARE(zones().status, 200);
    QVERIFY(did("acceptSocket"));
    frames.send(QStringLiteral("421[\"handshakeClient\",{\"token\":\"%1\"}]").arg(hub().apiKey));
    QVERIFY(frames.waitFor(QStringLiteral("431[null,")));
}

void TestSimulatorControl::aLostScopeRefusesTheSocket()
{
    QVERIFY(did("scopes", {{QStringLiteral("scopes"), QJsonArray{QStringLiteral("homey.zone")}}}));
    Frames frames(hub().url);
    QVERIFY(frames.waitFor(QStringLiteral("40")));
    frames.send(QStringLiteral("420[\"handshakeClient\",{\"token\":\"%1\"}]").arg(hub().apiKey));
    QVERIFY(frames.waitFor(QStringLiteral("430[{")));
    QVERIFY(frames.find(QStringLiteral("430")).contains(QStringLiteral("\"statusCode\":403")));
    QCOMPARE(zones().status, 200);
}

void TestSimulatorControl::anInactiveSubscriptionConcernsTheCloudRoute()
{
    QVERIFY(did("inactive"));
    const auto remote = ping(hub().remoteUrl);
    QCOMPARE(remote.status, 403);
    QCOMPARE(remote.object().value(QLatin1String("error")).toString(),
             QStringLiteral("Subscription Inactive"));
    QCOMPARE(ping(hub().url).status, 200);
}

void TestSimulatorControl::theCloudCanBeBrokenToo()
{
    const auto onCloud = [](QJsonObject more = {}) {
        more.insert(QStringLiteral("hub"), QStringLiteral("cloud"));
        return more;
    };
    const auto me = Wire::at(m_world->cloudUrl(), QStringLiteral("/user/me"));
    QVERIFY(did("fail", onCloud({{QStringLiteral("status"), 502}, {QStringLiteral("times"), 1}})));
    QCOMPARE(m_wire.get(me).status, 502);
    QCOMPARE(m_wire.get(me).status, 401);
    QVERIFY(did("refuse", onCloud()));
    Wire fresh;
    QCOMPARE(fresh.get(me).error, QNetworkReply::ConnectionRefusedError);
    QVERIFY(did("listen", onCloud()));
    QCOMPARE(m_wire.get(me).status, 401);
}

QTEST_GUILESS_MAIN(TestSimulatorControl)
#include "tst_simulator_control.moc"
