// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decode.h"
#include "homey/decodedetails.h"
#include "support/recordings.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace foyer;

/// What a device says about itself beyond names and values, and the recorded lists of the details.
class TestDecodeDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatADeviceSaysAboutItself();
    void olderHubsSayItInOtherWords();
    void badPartsLeaveTheRest_data();
    void badPartsLeaveTheRest();
    void readsCapabilityExtras();
    void aDifferenceInAnyDescriptionIsSeen_data();
    void aDifferenceInAnyDescriptionIsSeen();
    void readingsAreNoDescription();
    void recordedDevicesKeepTheirDetails_data();
    void recordedDevicesKeepTheirDetails();
    void recordedListsLoad_data();
    void recordedListsLoad();
};

namespace {

Device deviceFrom(const QByteArray &json, JsonProblems *problems = nullptr)
{
    JsonProblems own;
    const auto document = JsonDocument::parse(json);
    if (!document)
        qFatal("test JSON: %s", json.constData());
    const auto device =
        decodeDevice(document->root(), QStringLiteral("a"), problems ? *problems : own);
    return device.value_or(Device());
}

const QByteArray camera =
    R"({"id":"a","class":"doorbell","virtualClass":"camera","ownerUri":"homey:app:x",
    "driverUri":"homey:app:y","iconOverride":"bell","flags":["zwave",5,"ota"],"settingsObj":true,
    "capabilities":["onoff","dim"],
    "capabilitiesObj":{"onoff":{"type":"boolean"},"dim":{"type":"number","insights":true}},
    "insights":[{"uri":"homey:device:a","id":"onoff"},{"uri":"homey:device:a","id":"gone"}],
    "images":[{"type":"camera","id":"front","title":"Snapshot","imageObj":{"id":"i1","url":"/api/image/i1","lastUpdated":"2026-01-15T18:25:00.000Z"}}],
    "energy":{"batteries":["AA","AA"],"cumulative":true},
    "energyObj":{"W":7.5,"approximated":true,"batteries":null,"homeBattery":true,"evCharger":null,"cumulative":false}})";

} // namespace

void TestDecodeDevice::readsWhatADeviceSaysAboutItself()
{
    JsonProblems problems;
    const Device device = deviceFrom(camera, &problems);
    QCOMPARE(device.deviceClass, QStringLiteral("camera"));
    QCOMPARE(device.ownClass, QStringLiteral("doorbell"));
    QCOMPARE(device.virtualClass, QStringLiteral("camera"));
    QCOMPARE(device.ownerUri, QStringLiteral("homey:app:x"));
    QCOMPARE(device.iconOverride, QStringLiteral("bell"));
    QCOMPARE(device.flags, (QStringList{QStringLiteral("zwave"), QStringLiteral("ota")}));
    QVERIFY(device.hasSettings);
    QCOMPARE(device.loggedCapabilities,
             (QStringList{QStringLiteral("onoff"), QStringLiteral("dim")}));
    QCOMPARE(device.images.size(), 1);
    QCOMPARE(device.images.first().id, QStringLiteral("i1"));
    QCOMPARE(device.images.first().type, QStringLiteral("camera"));
    QCOMPARE(device.images.first().url, QStringLiteral("/api/image/i1"));
    QVERIFY(device.images.first().lastUpdated.isValid());
    QCOMPARE(device.energy.watts, 7.5);
    QVERIFY(device.energy.isApproximated && device.energy.isHomeBattery);
    QVERIFY(!device.energy.isCumulative); // energyObj is what holds
    QVERIFY(!device.energy.isEvCharger);
    QCOMPARE(device.energy.batteries.size(), 2); // energyObj leaves it open
    QCOMPARE(problems.count(), 0);
}

void TestDecodeDevice::olderHubsSayItInOtherWords()
{
    const Device device = deviceFrom(
        R"({"id":"a","driverUri":"homey:app:y","energy":null,"energyObj":{"W":null,"batteries":["CR2032"],"generator":true},
            "insights":[{"uri":"homey:device:a","id":"homey:device:a:onoff"}],"capabilitiesObj":{"onoff":{}}})");
    QCOMPARE(device.ownerUri, QStringLiteral("homey:app:y"));
    QCOMPARE(device.energy.batteries, QStringList{QStringLiteral("CR2032")});
    QVERIFY(device.energy.isGenerator && !device.energy.watts);
    QCOMPARE(device.loggedCapabilities, QStringList{QStringLiteral("onoff")});
    QVERIFY(!device.hasSettings);
}

void TestDecodeDevice::badPartsLeaveTheRest_data()
{
    QTest::addColumn<QByteArray>("json");
    for (
        const char *json :
        {R"({"id":"a","images":5,"energyObj":"x","energy":[],"insights":{"a":1},"flags":"x","settingsObj":"yes"})",
         R"({"id":"a","images":[null,5,{"imageObj":null},{"imageObj":{"id":"i"}},{"imageObj":{"url":"/x"}},{"imageObj":{"id":"i","url":"http://evil.example/x"}}]})",
         R"({"id":"a","energyObj":{"W":"7","batteries":"AA","cumulative":"yes"},"ownerUri":7,"virtualClass":[]})",
         R"({"id":"a","insights":[null,7,{"id":null},{"uri":5,"id":6}],"flags":[[],{}]})"})
        QTest::newRow(json) << QByteArray(json);
}

void TestDecodeDevice::badPartsLeaveTheRest()
{
    QFETCH(QByteArray, json);
    const Device device = deviceFrom(json);
    QCOMPARE(device.id, QStringLiteral("a"));
    QVERIFY(device.images.isEmpty());
    QVERIFY(device.loggedCapabilities.isEmpty() && device.flags.isEmpty() && !device.hasSettings);
    QCOMPARE(device.energy, Device::Energy());
}

void TestDecodeDevice::readsCapabilityExtras()
{
    const Device device = deviceFrom(
        R"({"id":"a","capabilitiesObj":{
            "dim":{"type":"number","decimals":1e300,"options":{"opts":{"duration":true}},"iconObj":{"id":"abc","url":"/icon/abc/icon.svg"}},
            "onoff":{"type":"boolean","options":{"opts":{"duration":0}},"iconObj":null}}})");
    const Capability *dim = device.capability(u"dim");
    QVERIFY(dim && dim->takesDuration);
    QCOMPARE(dim->iconId, QStringLiteral("abc"));
    QCOMPARE(dim->iconUrl, QStringLiteral("/icon/abc/icon.svg"));
    QCOMPARE(dim->decimals, 10);
    QVERIFY(!device.capability(u"onoff")->takesDuration);
}

void TestDecodeDevice::aDifferenceInAnyDescriptionIsSeen_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *from, const char *to) {
        QTest::newRow(to) << QByteArray(from) << QByteArray(to);
    };
    row("\"class\":\"doorbell\"", "\"class\":\"other\"");
    row("\"virtualClass\":\"camera\"", "\"virtualClass\":\"tv\"");
    row("\"homey:app:x\"", "\"homey:app:z\"");
    row("\"bell\"", "\"horn\"");
    row("\"ota\"", "\"otb\"");
    row("\"settingsObj\":true", "\"settingsObj\":false");
    row("\"insights\":true", "\"insights\":false");
    row("18:25:00.000Z", "18:26:00.000Z"); // a new picture
    row("\"homeBattery\":true", "\"homeBattery\":false");
    row("\"AA\",\"AA\"", "\"AA\"");
    row("\"type\":\"number\",", "\"type\":\"number\",\"options\":{\"opts\":{\"duration\":true}},");
    row("\"type\":\"number\",", "\"type\":\"number\",\"iconObj\":{\"id\":\"q\"},");
    row("\"type\":\"number\",", "\"type\":\"number\",\"iconObj\":{\"url\":\"/icon/q\"},");
}

void TestDecodeDevice::aDifferenceInAnyDescriptionIsSeen()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray other = camera;
    other.replace(from, to);
    QVERIFY(other != camera);
    QVERIFY(deviceFrom(camera).describesSameAs(deviceFrom(camera)));
    QVERIFY(!deviceFrom(camera).describesSameAs(deviceFrom(other)));
}

void TestDecodeDevice::readingsAreNoDescription()
{
    QByteArray other = camera;
    other.replace("\"W\":7.5", "\"W\":9");
    QVERIFY(deviceFrom(camera).describesSameAs(deviceFrom(other)));
}

void TestDecodeDevice::recordedDevicesKeepTheirDetails_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("images");
    QTest::addColumn<int>("withBatteries");
    QTest::addColumn<int>("withWatts");
    QTest::addColumn<int>("withSettings");
    QTest::newRow("V3") << test::recording("payloads/v3local/devices.json") << 3 << 11 << 10 << 33;
    QTest::newRow("V2") << test::recording("payloads/v2/devices.json") << 3 << 11 << 10 << 33;
    QTest::newRow("2019") << test::recording("captures/thermo-devices.json") << 0 << 0 << 0 << 10;
}

void TestDecodeDevice::recordedDevicesKeepTheirDetails()
{
    QFETCH(QString, file);
    QFETCH(int, images);
    QFETCH(int, withBatteries);
    QFETCH(int, withWatts);
    QFETCH(int, withSettings);
    QFile json(file);
    if (!json.open(QIODevice::ReadOnly))
        QSKIP("there is no recording here");
    const auto document = JsonDocument::parse(json.readAll());
    JsonProblems problems;
    const auto devices = decodeDevices(document->root(), problems, file);
    QVERIFY(devices);
    const auto count = [&](auto predicate) {
        return static_cast<int>(std::count_if(devices->begin(), devices->end(), predicate));
    };
    QCOMPARE(count([](const Device &d) { return !d.images.isEmpty(); }), images);
    QCOMPARE(count([](const Device &d) { return !d.energy.batteries.isEmpty(); }), withBatteries);
    QCOMPARE(count([](const Device &d) { return d.energy.watts.has_value(); }), withWatts);
    QCOMPARE(count([](const Device &d) { return d.hasSettings; }), withSettings);
    for (const Device &device : *devices) {
        QVERIFY(device.ownerUri.startsWith(QLatin1String("homey:app:")));
        for (const QString &id : device.loggedCapabilities)
            QVERIFY(device.capability(id));
    }
    QVERIFY(count([](const Device &d) { return !d.loggedCapabilities.isEmpty(); }) > 0);
    QVERIFY2(problems.count() == 0, qPrintable(problems.examples().join(u'\n')));
}

void TestDecodeDevice::recordedListsLoad_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("V3") << QStringLiteral("payloads/v3local/");
    QTest::newRow("V2") << QStringLiteral("payloads/v2/");
}

void TestDecodeDevice::recordedListsLoad()
{
    QFETCH(QString, folder);
    const auto load = [&](const char *name) {
        QFile file(test::recording(QByteArray(folder.toLatin1() + name).constData()));
        return file.open(QIODevice::ReadOnly) ? JsonDocument::parse(file.readAll())
                                              : Result<JsonDocument>(fail(Error::Kind::NotFound));
    };
    const auto users = load("users.json");
    if (!users)
        QSKIP("there is no recording here");
    JsonProblems problems;
    const auto people = decodeUsers(users->root(), problems, folder);
    QCOMPARE(people->size(), 3u);
    QCOMPARE(people->at(0).name, QStringLiteral("Robin"));
    QCOMPARE(people->at(0).isPresent, true);
    QCOMPARE(people->at(0).favouriteDevices.size(), 2);
    QCOMPARE(people->at(0).favouriteFlows.size(), 1);
    QVERIFY(!people->at(2).isPresent && people->at(2).name.isEmpty());

    const auto logs = decodeLogs(load("insights_logs.json")->root(), problems, folder);
    QCOMPARE(logs->size(), 100u);
    for (const InsightsLog &log : *logs) {
        QVERIFY(log.ownerUri.startsWith(QLatin1String("homey:")));
        QVERIFY(!log.shortId.isEmpty() && !log.shortId.contains(u':'));
        QVERIFY(!log.ownerName.isEmpty());
    }
    const auto entries = load("insights_entries.json");
    int series = 0;
    entries->root().forEach([&](const QString &key, const JsonValue &json) {
        const auto decoded = decodeEntries(json, false, problems, key);
        QVERIFY(decoded);
        QVERIFY(decoded->step > 0 && decoded->points.size() > 1);
        ++series;
    });
    QVERIFY(series > 0);

    const auto live = decodeEnergyLive(load("energy_live.json")->root(), problems, folder);
    QCOMPARE(live->consumedWatts, 609.0);
    QCOMPARE(live->consumedCostPerHour, 0.1644);
    QCOMPARE(live->generatedCostPerHour, 0.0);
    QCOMPARE(live->gridCostPerHour, 0.2792);
    QCOMPARE(live->items.front().costPerHour, 0.2792);
    QVERIFY(live->items.size() > 5);

    const auto lamp = QStringLiteral("2b672239-3d95-457f-ab61-7ce55a86305f");
    const auto flows = load("flows.json");
    const auto advanced = load("advancedflows.json");
    QCOMPARE(decodeFlowUses(flows->root(), lamp, false, problems, folder)->size(), 1u);
    QCOMPARE(decodeFlowUses(advanced->root(), lamp, true, problems, folder)->size(), 1u);
    QCOMPARE(decodeFlowUses(flows->root(), QStringLiteral("0ba43405-0e8d-49f6-a621-337b28e3bdb9"),
                            false, problems, folder)
                 ->front()
                 .name,
             QStringLiteral("Doorbell notification"));
    QVERIFY2(problems.count() == 0, qPrintable(problems.examples().join(u'\n')));
}

QTEST_GUILESS_MAIN(TestDecodeDevice)
#include "tst_decodedevice.moc"
