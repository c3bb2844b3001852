// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decode.h"
#include "support/recordings.h"

#include <QFile>
#include <QTest>

using namespace foyer;

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDevice();
    void shownAsFarAsKnown_data();
    void shownAsFarAsKnown();
    void listsMayBeObjectsOrArrays();
    void containerOfTheWrongKindIsAnError();
    void oneBadItemDoesNotTakeTheOthersAlong();
    void duplicateIdsGiveOneDevice();
    void subCapabilitiesKeepTheirDots();
    void orderIsThatOfTheCapabilitiesList();
    void readsZonesOfBothDialects();
    void readsVariables();
    void wrongVariableValueReadsAsNothing();
    void longTextIsCut();
    void recordedHomesLoad_data();
    void recordedHomesLoad();
};

namespace {

JsonDocument parse(const QByteArray &json)
{
    auto document = JsonDocument::parse(json, QStringLiteral("test"));
    if (!document)
        qFatal("test JSON: %s", qPrintable(document.error().toLogString()));
    return std::move(*document);
}

std::vector<Device> devicesFrom(const QByteArray &json, JsonProblems &problems)
{
    const JsonDocument document = parse(json);
    auto devices = decodeDevices(document.root(), problems, QStringLiteral("test"));
    return devices ? *devices : std::vector<Device>();
}

} // namespace

void TestDecode::readsDevice()
{
    JsonProblems problems;
    const auto devices = devicesFrom(
        R"({"a":{"id":"a","name":"Desk lamp","zone":"z","class":"socket","virtualClass":"light",
            "capabilities":["onoff","dim"],"available":true,
            "capabilitiesObj":{
              "dim":{"id":"dim","type":"number","title":"Dim level","getable":true,"setable":true,
                     "min":0,"max":1,"units":"%","decimals":2,"value":0.4,"lastUpdated":"2026-01-15T18:26:51.000Z"},
              "onoff":{"id":"onoff","type":"boolean","title":"Turned on","setable":true,"value":true}},
            "ui":{"quickAction":"onoff","quickActionOverride":null},"iconObj":{"id":"i","url":"/icon/i/icon.svg"}}})",
        problems);
    QCOMPARE(devices.size(), 1u);
    const Device &lamp = devices.front();
    QCOMPARE(lamp.name, QStringLiteral("Desk lamp"));
    QCOMPARE(lamp.deviceClass, QStringLiteral("light"));
    QCOMPARE(lamp.capabilities.size(), 2);
    QCOMPARE(lamp.capabilities.first().id, QStringLiteral("onoff"));
    const Capability *dim = lamp.capability(u"dim");
    QVERIFY(dim && dim->isFraction());
    QCOMPARE(dim->reported, Value(0.4));
    QCOMPARE(dim->reportedAt, QDateTime(QDate(2026, 1, 15), QTime(18, 26, 51), Qt::UTC));
    QCOMPARE(lamp.quickActionCapability()->id, QStringLiteral("onoff"));
    QCOMPARE(problems.count(), 0);
}

void TestDecode::shownAsFarAsKnown_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("capabilities");
    QTest::newRow("no name, zone, capabilitiesObj") << QByteArray(R"({"id":"a"})") << 0;
    QTest::newRow("all null")
        << QByteArray(
               R"({"id":"a","name":null,"zone":null,"class":null,"capabilities":null,"capabilitiesObj":null,"ui":null,"iconObj":null,"available":null})")
        << 0;
    QTest::newRow("wrong types")
        << QByteArray(
               R"({"id":"a","name":5,"zone":[],"class":{},"capabilities":"onoff","capabilitiesObj":"x","ui":7,"available":"yes"})")
        << 0;
    QTest::newRow("id only as key") << QByteArray(R"({"name":"x"})") << 0;
    QTest::newRow("capability that is null")
        << QByteArray(R"({"id":"a","capabilities":["onoff"],"capabilitiesObj":{"onoff":null}})")
        << 0;
    QTest::newRow("capability listed but not described")
        << QByteArray(
               R"({"id":"a","capabilities":["onoff","dim"],"capabilitiesObj":{"dim":{"type":"number"}}})")
        << 1;
    QTest::newRow("described but not listed")
        << QByteArray(
               R"({"id":"a","capabilitiesObj":{"x_app_thing":{"type":"object","value":{"a":1}}}})")
        << 1;
    QTest::newRow("enum values broken")
        << QByteArray(
               R"({"id":"a","capabilitiesObj":{"mode":{"type":"enum","values":[null,{"title":"x"},{"id":"b"}],"value":3}}})")
        << 1;
    QTest::newRow("range upside down")
        << QByteArray(
               R"({"id":"a","capabilitiesObj":{"dim":{"type":"number","min":5,"max":1,"step":-1,"value":"high"}}})")
        << 1;
}

void TestDecode::shownAsFarAsKnown()
{
    QFETCH(QByteArray, json);
    QFETCH(int, capabilities);
    JsonProblems problems;
    const auto devices = devicesFrom("{\"a\":" + json + "}", problems);
    QCOMPARE(devices.size(), 1u);
    QCOMPARE(devices.front().id, QStringLiteral("a"));
    QCOMPARE(devices.front().capabilities.size(), capabilities);
    QVERIFY(!devices.front().deviceClass.isEmpty());
}

void TestDecode::listsMayBeObjectsOrArrays()
{
    JsonProblems problems;
    QCOMPARE(devicesFrom(R"([{"id":"a"},{"id":"b"}])", problems).size(), 2u);
    QCOMPARE(devicesFrom(R"({"a":{"id":"a"},"b":{"id":"b"}})", problems).size(), 2u);
    QCOMPARE(devicesFrom(R"({})", problems).size(), 0u);
}

void TestDecode::containerOfTheWrongKindIsAnError()
{
    for (const char *json : {"null", "true", "\"undefined\"", "5"}) {
        const JsonDocument document = parse(json);
        JsonProblems problems;
        const auto devices = decodeDevices(document.root(), problems, QStringLiteral("GET /x"));
        QVERIFY2(!devices, json);
        QCOMPARE(devices.error().kind, Error::Kind::Protocol);
        QCOMPARE(devices.error().request, QStringLiteral("GET /x"));
    }
}

void TestDecode::oneBadItemDoesNotTakeTheOthersAlong()
{
    JsonProblems problems;
    const auto devices =
        devicesFrom(R"({"a":null,"b":5,"c":{"id":"c","name":"fine"},"":{}})", problems);
    QCOMPARE(devices.size(), 1u);
    QCOMPARE(devices.front().name, QStringLiteral("fine"));
    QVERIFY(problems.count() >= 3);
}

void TestDecode::duplicateIdsGiveOneDevice()
{
    JsonProblems problems;
    const auto devices =
        devicesFrom(R"([{"id":"a","name":"old"},{"id":"a","name":"new"}])", problems);
    QCOMPARE(devices.size(), 1u);
    QCOMPARE(devices.front().name, QStringLiteral("new"));
}

void TestDecode::subCapabilitiesKeepTheirDots()
{
    JsonProblems problems;
    const auto devices = devicesFrom(
        R"({"a":{"id":"a","capabilities":["onoff.1","measure_temperature.inside"],"capabilitiesObj":{
            "onoff.1":{"type":"boolean","setable":true},"measure_temperature.inside":{"type":"number","units":"°C"}}}})",
        problems);
    const Capability *inside = devices.front().capability(u"measure_temperature.inside");
    QVERIFY(inside);
    QCOMPARE(inside->baseId(), u"measure_temperature");
    QCOMPARE(inside->units, QStringLiteral("°C"));
}

void TestDecode::orderIsThatOfTheCapabilitiesList()
{
    JsonProblems problems;
    const auto devices = devicesFrom(
        R"({"a":{"id":"a","capabilities":["z","b","a"],"capabilitiesObj":{"a":{},"b":{},"c":{},"z":{}}}})",
        problems);
    QStringList order;
    for (const Capability &c : devices.front().capabilities)
        order << c.id;
    QCOMPARE(order.join(QLatin1Char(' ')), QStringLiteral("z b a c"));
}

void TestDecode::readsZonesOfBothDialects()
{
    const JsonDocument document = parse(
        R"({"a":{"id":"a","name":"Home","parent":null,"sortIndex":2,"active":true,"icon":"home"},
            "b":{"id":"b","name":"Office","parent":"a","order":1},"c":7})");
    JsonProblems problems;
    const auto zones = decodeZones(document.root(), problems, QStringLiteral("test"));
    QVERIFY(zones);
    QCOMPARE(zones->size(), 2u);
    QCOMPARE(zones->at(0).order, 2.0);
    QVERIFY(zones->at(0).isActive);
    QCOMPARE(zones->at(1).order, 1.0);
    QCOMPARE(zones->at(1).parentId, QStringLiteral("a"));
}

void TestDecode::readsVariables()
{
    const JsonDocument document = parse(
        R"({"a":{"id":"a","name":"Guest mode","type":"boolean","value":false},
            "b":{"id":"b","name":"Budget","type":"number","value":12.5},
            "c":{"id":"c","name":"Status","type":"string","value":""}})");
    JsonProblems problems;
    const auto variables = decodeVariables(document.root(), problems, QStringLiteral("test"));
    QVERIFY(variables);
    QCOMPARE(variables->at(0).value, Value(false));
    QCOMPARE(variables->at(1).value, Value(12.5));
    QCOMPARE(variables->at(2).value, Value(QString()));
}

void TestDecode::wrongVariableValueReadsAsNothing()
{
    const JsonDocument document =
        parse(R"({"a":{"id":"a","name":"x","type":"number","value":"twelve"}})");
    JsonProblems problems;
    const auto variables = decodeVariables(document.root(), problems, QStringLiteral("test"));
    QCOMPARE(variables->size(), 1u);
    QVERIFY(variables->front().value.isNull());
    QCOMPARE(problems.count(), 1);
}

void TestDecode::longTextIsCut()
{
    JsonProblems problems;
    const auto devices = devicesFrom(
        "{\"a\":{\"id\":\"a\",\"name\":\"" + QByteArray(1'000'000, 'x') + "\"}}", problems);
    QCOMPARE(devices.front().name.size(), 256);
}

void TestDecode::recordedHomesLoad_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("devices");
    QTest::newRow("thermostat app, 2019, V2")
        << test::recording("captures/thermo-devices.json") << 10;
    QTest::newRow("V3") << test::recording("payloads/v3local/devices.json") << 33;
    QTest::newRow("V2") << test::recording("payloads/v2/devices.json") << 33;
}

void TestDecode::recordedHomesLoad()
{
    QFETCH(QString, file);
    QFETCH(int, devices);
    QFile json(file);
    if (!json.open(QIODevice::ReadOnly))
        QSKIP("there is no recording here");
    JsonProblems problems;
    const auto decoded = devicesFrom(json.readAll(), problems);
    QCOMPARE(static_cast<int>(decoded.size()), devices);
    for (const Device &device : decoded) {
        QVERIFY(!device.name.isEmpty());
        QVERIFY2(!device.capabilities.isEmpty(), qPrintable(device.name));
    }
    QVERIFY2(problems.count() == 0, qPrintable(problems.examples().join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
