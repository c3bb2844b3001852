// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <QTcpSocket>
#include <QTest>

using foyer::sim::Simulator;

class TestSimulatorHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pingIsPublicAndKnowsItsId();
    void everyAnswerIsSignedByTheHub();
    void anUnknownTokenIs401();
    void aMissingScopeIs403();
    void keysExistOnV3Only();
    void bothSlashesAndEncodedIdsWork();
    void unknownRoutesDifferByDialect();
    void theSessionTellsItsScopes();
    void settingACapabilityReportsIt();
    void wrongValuesAreRefused();
    void anUnavailableDeviceSaysWhy();
    void variablesCanBeMadeChangedAndDeleted();
    void zonesCanBeMadeAndDeletedWhenEmpty();
    void severalRequestsShareOneConnection();
    void iconsAndImagesAreServed();
    void whatIsNotHttpIsToldSo();
    void theV2HomeHasV2Shapes();

private:
    [[nodiscard]] QUrl hub(const QString &path, int index = 0) const
    {
        return Wire::at(m_world->hubs().at(index).url, path);
    }
    [[nodiscard]] QString key() const { return m_world->hubs().at(0).apiKey; }
    [[nodiscard]] QString lamp() const
    {
        return idOf(m_world->devicesJson(), QStringLiteral("Desk lamp"));
    }
    [[nodiscard]] QUrl capability(const QString &device, const char *id) const
    {
        return hub(QStringLiteral("/api/manager/devices/device/%1/capability/%2")
                       .arg(device, QLatin1String(id)));
    }
    [[nodiscard]] QJsonValue value(const QString &device, const char *id) const
    {
        return m_world->device(device)
            .value(QLatin1String("capabilitiesObj"))
            .toObject()
            .value(QLatin1String(id))
            .toObject()
            .value(QLatin1String("value"));
    }

    std::unique_ptr<Simulator> m_world;
    Wire m_wire;
};

void TestSimulatorHub::init()
{
    m_world = std::make_unique<Simulator>(frozen());
    QVERIFY(m_world->start());
}

void TestSimulatorHub::pingIsPublicAndKnowsItsId()
{
    const auto id = m_world->hubs().at(0).id;
    const auto mine = m_wire.get(hub(QStringLiteral("/api/manager/system/ping?id=") + id));
    QCOMPARE(mine.body, QByteArray("true"));
    QCOMPARE(mine.headers.value("x-homey-id"), id.toLatin1());
    QCOMPARE(m_wire.get(hub(QStringLiteral("/api/manager/system/ping?id=other"))).body,
             QByteArray("false"));
}

void TestSimulatorHub::everyAnswerIsSignedByTheHub()
{
    const auto refused = m_wire.get(hub(QStringLiteral("/api/manager/devices/device")));
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.headers.value("x-homey-version"), QByteArray("12.9.1"));
    QCOMPARE(refused.headers.value("x-homey-tier"), QByteArray("premium"));
    QCOMPARE(refused.headers.value("content-type"), QByteArray("application/json; charset=utf-8"));
    QVERIFY(!m_wire.get(hub(QStringLiteral("/api/manager/system/ping"), 1))
                 .headers.contains("x-homey-tier"));
}

void TestSimulatorHub::anUnknownTokenIs401()
{
    QCOMPARE(m_wire.get(hub(QStringLiteral("/api/manager/zones/zone")), QStringLiteral("nonsense"))
                 .status,
             401);
    const auto session = m_wire.session(*m_world);
    QCOMPARE(m_wire.get(hub(QStringLiteral("/api/manager/zones/zone")), session).status, 200);
    m_world->control({{QStringLiteral("verb"), QStringLiteral("expire")},
                      {QStringLiteral("what"), QStringLiteral("sessions")}});
    QCOMPARE(m_wire.get(hub(QStringLiteral("/api/manager/zones/zone")), session).status, 401);
    QCOMPARE(m_wire.postJson(hub(QStringLiteral("/api/manager/users/login")), R"({"token":"bad"})")
                 .status,
             401);
}

void TestSimulatorHub::aMissingScopeIs403()
{
    const auto session = m_wire.session(*m_world);
    const auto renamed = m_wire.put(hub(QStringLiteral("/api/manager/devices/device/") + lamp()),
                                    R"({"name":"Mine"})", session);
    QCOMPARE(renamed.status, 403);
    QCOMPARE(renamed.object().value(QLatin1String("error_description")).toString(),
             QStringLiteral("Missing Scopes"));
    QCOMPARE(m_wire
                 .put(hub(QStringLiteral("/api/manager/devices/device/") + lamp()),
                      R"({"name":"Mine"})", key())
                 .status,
             200);
}

void TestSimulatorHub::keysExistOnV3Only()
{
    QVERIFY(m_world->hubs().at(1).apiKey.isEmpty());
    QCOMPARE(m_wire.get(hub(QStringLiteral("/api/manager/devices/device"), 1), key()).status, 401);
    QCOMPARE(
        m_wire.get(hub(QStringLiteral("/api/manager/users/pat"), 1), m_wire.session(*m_world, 1))
            .status,
        500);
    QCOMPARE(m_wire.get(hub(QStringLiteral("/api/manager/sessions/session/me")), key())
                 .object()
                 .value(QLatin1String("type"))
                 .toString(),
             QStringLiteral("PAT"));
    m_world->control({{QStringLiteral("verb"), QStringLiteral("revoke")},
                      {QStringLiteral("what"), QStringLiteral("apiKey")}});
    QCOMPARE(m_wire.get(hub(QStringLiteral("/api/manager/devices/device")), key()).status, 401);
}

void TestSimulatorHub::bothSlashesAndEncodedIdsWork()
{
    QCOMPARE(m_wire.get(hub(QStringLiteral("/api/manager/logic/variable")), key()).object().size(),
             10);
    QCOMPARE(m_wire.get(hub(QStringLiteral("/api/manager/logic/variable/")), key()).object().size(),
             10);
    const auto meter = idOf(m_world->devicesJson(), QStringLiteral("Smart meter"));
    auto url = hub(QString());
    url.setPath(QStringLiteral("/api/manager/devices/device/%1/capability/measure_voltage%2Ephase1")
                    .arg(meter),
                QUrl::TolerantMode);
    QCOMPARE(m_wire.get(url, key()).bare().toDouble(), 230.8);
}

void TestSimulatorHub::unknownRoutesDifferByDialect()
{
    QCOMPARE(m_wire.get(hub(QStringLiteral("/api/logic/variable")), key()).status, 404);
    const auto v2 = m_wire.get(hub(QStringLiteral("/api/logic/variable"), 1));
    QCOMPARE(v2.status, 500);
    QCOMPARE(v2.object().value(QLatin1String("error")).toString(),
             QStringLiteral("missing_api_method"));
}

void TestSimulatorHub::theSessionTellsItsScopes()
{
    const auto session = m_wire.session(*m_world);
    const auto me = [&] {
        return m_wire.get(hub(QStringLiteral("/api/manager/sessions/session/me")), session)
            .object();
    };
    QVERIFY(me().value(QLatin1String("intersectedScopes"))
                .toArray()
                .contains(QStringLiteral("homey.device.control")));
    QVERIFY(me().value(QLatin1String("expiresAt")).isString());
    m_world->control({{QStringLiteral("verb"), QStringLiteral("scopes")},
                      {QStringLiteral("scopes"), QJsonArray{QStringLiteral("homey.zone")}}});
    QCOMPARE(me().value(QLatin1String("intersectedScopes")).toArray(),
             QJsonArray{QStringLiteral("homey.zone.readonly")});
    QCOMPARE(m_wire.get(hub(QStringLiteral("/api/manager/devices/device")), session).status, 403);
}

void TestSimulatorHub::settingACapabilityReportsIt()
{
    const auto answer =
        m_wire.put(capability(lamp(), "onoff"), R"({"value":false,"transactionId":"t1"})", key());
    QCOMPARE(answer.object(), (QJsonObject{{QStringLiteral("transactionId"), QStringLiteral("t1")},
                                           {QStringLiteral("value"), false}}));
    QCOMPARE(value(lamp(), "onoff").toBool(true), false);
    QCOMPARE(value(lamp(), "measure_power").toDouble(), 0.0);
    const auto received = m_world->received().constLast();
    QCOMPARE(received.method, QStringLiteral("PUT"));
    QCOMPARE(received.path,
             QStringLiteral("/api/manager/devices/device/%1/capability/onoff").arg(lamp()));
    QCOMPARE(received.via, QStringLiteral("http"));
    QCOMPARE(received.hubId, m_world->hubs().at(0).id);
}

void TestSimulatorHub::wrongValuesAreRefused()
{
    const auto status = [&](const char *id, const char *body) {
        return m_wire.put(capability(lamp(), id), body, key()).status;
    };
    QCOMPARE(status("dim", R"({"value":1.5})"), 400);
    QCOMPARE(status("dim", R"({"value":"half"})"), 400);
    QCOMPARE(status("measure_power", R"({"value":1})"), 400);
    QCOMPARE(status("volume_set", R"({"value":1})"), 404);
    QCOMPARE(status("dim", "{oops"), 400);
    const auto thermostat = idOf(m_world->devicesJson(), QStringLiteral("Thermostat"));
    QCOMPARE(
        m_wire.put(capability(thermostat, "thermostat_mode"), R"({"value":"turbo"})", key()).status,
        400);
    QCOMPARE(
        m_wire.put(capability(thermostat, "thermostat_mode"), R"({"value":"heat"})", key()).status,
        200);
}

void TestSimulatorHub::anUnavailableDeviceSaysWhy()
{
    const auto shed = idOf(m_world->devicesJson(), QStringLiteral("Shed plug"));
    const auto answer = m_wire.put(capability(shed, "onoff"), R"({"value":true})", key());
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.object().value(QLatin1String("error")).toString(),
             QStringLiteral("The device did not answer for three days."));
}

void TestSimulatorHub::variablesCanBeMadeChangedAndDeleted()
{
    const auto list = QStringLiteral("/api/manager/logic/variable");
    auto headers = Wire::bearer(key());
    headers.emplaceBack("Content-Type", "application/json");
    const auto made =
        m_wire.send("POST", hub(list), R"({"name":"Count","type":"number","value":1})", headers);
    QCOMPARE(made.status, 200);
    const auto item =
        hub(list + QLatin1Char('/') + made.object().value(QLatin1String("id")).toString());
    QCOMPARE(
        m_wire.put(item, R"({"value":2})", key()).object().value(QLatin1String("value")).toInt(),
        2);
    QCOMPARE(m_wire.put(item, R"({"value":"two"})", key()).status, 400);
    QCOMPARE(m_wire.put(item, R"({"type":"string"})", key()).status, 400);
    QCOMPARE(
        m_wire.send("POST", hub(list), R"({"name":"","type":"number","value":1})", headers).status,
        400);
    QCOMPARE(m_wire.send("DELETE", item, {}, headers).status, 200);
    QCOMPARE(m_wire.get(item, key()).status, 404);
}

void TestSimulatorHub::zonesCanBeMadeAndDeletedWhenEmpty()
{
    const auto list = QStringLiteral("/api/manager/zones/zone");
    auto headers = Wire::bearer(key());
    headers.emplaceBack("Content-Type", "application/json");
    const auto home = idOf(m_world->zonesJson(), QStringLiteral("Home"));
    const auto made = m_wire.send(
        "POST", hub(list),
        "{\"name\":\"Attic\",\"icon\":\"attic\",\"parent\":\"" + home.toLatin1() + "\"}", headers);
    QCOMPARE(made.status, 200);
    const auto attic = made.object().value(QLatin1String("id")).toString();
    QCOMPARE(m_world->zonesJson().size(), 11);
    QCOMPARE(m_wire.send("DELETE", hub(list + QLatin1Char('/') + home), {}, headers).status, 400);
    QCOMPARE(m_wire.send("DELETE", hub(list + QLatin1Char('/') + attic), {}, headers).status, 200);
}

void TestSimulatorHub::severalRequestsShareOneConnection()
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_world->hubs().at(0).url.port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    const QByteArray request = "GET /api/manager/system/ping HTTP/1.1\r\nHost: hub\r\n\r\n";
    socket.write(request + request.left(20));
    QTRY_COMPARE(socket.peek(10000).count("HTTP/1.1 200 OK"), 1);
    socket.write(request.mid(20));
    QTRY_COMPARE(socket.peek(10000).count("HTTP/1.1 200 OK"), 2);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestSimulatorHub::iconsAndImagesAreServed()
{
    const auto icon = m_world->device(lamp())
                          .value(QLatin1String("iconObj"))
                          .toObject()
                          .value(QLatin1String("url"))
                          .toString();
    const auto drawing = m_wire.get(hub(icon));
    QCOMPARE(drawing.headers.value("content-type"), QByteArray("image/svg+xml"));
    const auto images =
        m_wire.get(hub(QStringLiteral("/api/manager/images/image")), key()).object();
    QCOMPARE(images.size(), 4);
    const auto url = images.begin().value().toObject().value(QLatin1String("url")).toString();
    QVERIFY(m_wire.get(hub(url), key()).body.startsWith("\x89PNG"));
    QCOMPARE(m_wire.get(hub(url)).status, 401);
}

void TestSimulatorHub::whatIsNotHttpIsToldSo()
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_world->hubs().at(0).url.port()));
    socket.write("hello there\r\n\r\n");
    QTRY_VERIFY(socket.peek(1000).startsWith("HTTP/1.1 400"));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void TestSimulatorHub::theV2HomeHasV2Shapes()
{
    const auto session = m_wire.session(*m_world, 1);
    const auto devices =
        m_wire.get(hub(QStringLiteral("/api/manager/devices/device/"), 1), session).object();
    const auto lamp = devices.value(idOf(devices, QStringLiteral("Desk lamp"))).toObject();
    QCOMPARE(lamp.value(QLatin1String("zoneName")).toString(), QStringLiteral("Office"));
    QCOMPARE(lamp.value(QLatin1String("driverId")).toString(), QStringLiteral("bulb"));
    QVERIFY(!lamp.contains(QLatin1String("ownerUri")));
    const auto zones =
        m_wire.get(hub(QStringLiteral("/api/manager/zones/zone/"), 1), session).object();
    QVERIFY(zones.begin().value().toObject().contains(QLatin1String("order")));
    QCOMPARE(m_wire.get(hub(QStringLiteral("/api/manager/system/"), 1), session)
                 .object()
                 .value(QLatin1String("homeyVersion"))
                 .toString(),
             QStringLiteral("10.0.9"));
}

QTEST_GUILESS_MAIN(TestSimulatorHub)
#include "tst_simulator_hub.moc"
