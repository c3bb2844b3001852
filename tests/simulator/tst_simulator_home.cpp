// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livinghome.h"
#include "support/recordings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer::sim;

class TestSimulatorHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDemoHomeIsWhatTheReadmePromises();
    void everyCapabilityIsDescribed();
    void theSameSeedLivesTheSameLife();
    void aFrozenHomeStaysStill();
    void theSunSets();
    void doorsOpenAndCloseAndWakeTheirZone();
    void metersCount();
    void theThermostatFollowsItsTarget();
    void coversTravel();
    void powerFollowsTheSwitch();
    void dimmingSwitchesOn();
    void thePlayerSkips();
    void theV2HomeLivesToo();
    void aGeneratedHomeIsServedFast();
    void aGeneratedHomeIsMixedLikeARealOne();
    void aRecordedHomeIsServedByteForByte();
    void theRecordingOfARealHomeLoads();
    void aBrokenRecordingIsRefused();
};

void TestSimulatorHome::theDemoHomeIsWhatTheReadmePromises()
{
    LivingHome world;
    QCOMPARE(world.home.items(ItemKind::Device).size(), 71);
    QCOMPARE(world.home.items(ItemKind::Zone).size(), 10);
    QCOMPARE(world.home.items(ItemKind::Variable).size(), 10);
    const auto lamp = world.home.items(ItemKind::Device).object(world.id("Desk lamp"));
    QCOMPARE(lamp.value(QLatin1String("zone")).toString(),
             idOf(world.home.items(ItemKind::Zone).listObject(), QStringLiteral("Office")));
    QCOMPARE(world.home.capability(world.id("Desk lamp"), QStringLiteral("onoff"))
                 .value(QLatin1String("title"))
                 .toString(),
             QStringLiteral("Turned on"));
    QCOMPARE(world.home.capability(world.id("Desk lamp"), QStringLiteral("dim"))
                 .value(QLatin1String("title"))
                 .toString(),
             QStringLiteral("Dim level"));
    QVERIFY(world.value("Garden door", "measure_battery").toDouble() < 20);
    QCOMPARE(world.home.items(ItemKind::Device)
                 .object(world.id("Shed plug"))
                 .value(QLatin1String("available"))
                 .toBool(true),
             false);
}

void TestSimulatorHome::everyCapabilityIsDescribed()
{
    LivingHome world;
    for (const auto &id : world.home.items(ItemKind::Device).ids()) {
        const auto device = world.home.items(ItemKind::Device).object(id);
        const auto zone = device.value(QLatin1String("zone")).toString();
        QVERIFY2(world.home.items(ItemKind::Zone).contains(zone),
                 qPrintable(device.value(QLatin1String("name")).toString()));
        const auto names = device.value(QLatin1String("capabilities")).toArray();
        for (const auto &name : names) {
            const auto entry = world.home.capability(id, name.toString());
            QVERIFY2(entry.value(QLatin1String("title")).isString(), qPrintable(name.toString()));
            QVERIFY2(entry.value(QLatin1String("type")).isString(), qPrintable(name.toString()));
        }
    }
}

void TestSimulatorHome::theSameSeedLivesTheSameLife()
{
    LivingHome one(7);
    LivingHome two(7);
    LivingHome three(8);
    one.live(60);
    two.live(60);
    three.live(60);
    QCOMPARE(valuesOf(one.home), valuesOf(two.home));
    QVERIFY(valuesOf(one.home) != valuesOf(three.home));
}

void TestSimulatorHome::aFrozenHomeStaysStill()
{
    HomeState home(QStringLiteral("v3"));
    homeloader::loadDemo(home);
    Reactions reactions(home);
    DemoLife life(home, reactions, 1, 0);
    life.start();
    QVERIFY(!life.isLiving());
    const auto before = valuesOf(home);
    reactions.write(
        idOf(home.items(ItemKind::Device).listObject(), QStringLiteral("Bedroom blinds")),
        QStringLiteral("windowcoverings_state"), QStringLiteral("down"));
    // Nothing travels while time stands still, so what was ordered is there at once.
    QVERIFY(valuesOf(home) != before);
    QCOMPARE(home.value(idOf(home.items(ItemKind::Device).listObject(),
                             QStringLiteral("Bedroom blinds")),
                        QStringLiteral("windowcoverings_set"))
                 .toDouble(),
             0.0);
}

void TestSimulatorHome::theSunSets()
{
    LivingHome world;
    world.live(10);
    const auto afternoon = world.value("Weather station", "measure_luminance").toDouble();
    QVERIFY(world.value("Solar panels", "measure_power").toDouble() > 100);
    world.live(110);
    QVERIFY(afternoon > 1000);
    QVERIFY(world.value("Weather station", "measure_luminance").toDouble() < 10);
    QCOMPARE(world.value("Solar panels", "measure_power").toDouble(), 0.0);
}

void TestSimulatorHome::doorsOpenAndCloseAndWakeTheirZone()
{
    LivingHome world;
    QSet<bool> door;
    QSet<bool> zone;
    const auto ground =
        idOf(world.home.items(ItemKind::Zone).listObject(), QStringLiteral("Ground floor"));
    for (int i = 0; i < 300; ++i) {
        world.live(1);
        door.insert(world.value("Front door", "alarm_contact").toBool());
        zone.insert(world.home.items(ItemKind::Zone)
                        .object(ground)
                        .value(QLatin1String("active"))
                        .toBool());
    }
    QCOMPARE(door.size(), 2);
    QCOMPARE(zone.size(), 2);
}

void TestSimulatorHome::metersCount()
{
    LivingHome world;
    const auto before = world.value("TV plug", "meter_power").toDouble();
    world.live(60);
    const auto after = world.value("TV plug", "meter_power").toDouble();
    QVERIFY(after > before + 0.06 && after < before + 0.11);
    QVERIFY(world.value("Solar panels", "meter_power").toDouble() > 8804.1);
}

void TestSimulatorHome::theThermostatFollowsItsTarget()
{
    LivingHome world;
    world.set("Thermostat", "target_temperature", 23);
    world.live(120);
    QVERIFY(qAbs(world.value("Thermostat", "measure_temperature").toDouble() - 23) < 0.3);
}

void TestSimulatorHome::coversTravel()
{
    LivingHome world;
    world.set("Bedroom blinds", "windowcoverings_state", QStringLiteral("down"));
    world.live(2);
    const auto halfway = world.value("Bedroom blinds", "windowcoverings_set").toDouble();
    QVERIFY(halfway > 0.1 && halfway < 1);
    world.live(10);
    QCOMPARE(world.value("Bedroom blinds", "windowcoverings_set").toDouble(), 0.0);
    QCOMPARE(world.value("Bedroom blinds", "windowcoverings_state").toString(),
             QStringLiteral("idle"));
}

void TestSimulatorHome::powerFollowsTheSwitch()
{
    LivingHome world;
    const auto before = world.value("TV plug", "measure_power").toDouble();
    world.set("TV plug", "onoff", false);
    QCOMPARE(world.value("TV plug", "measure_power").toDouble(), 0.0);
    world.set("TV plug", "onoff", true);
    QCOMPARE(world.value("TV plug", "measure_power").toDouble(), before);
}

void TestSimulatorHome::dimmingSwitchesOn()
{
    LivingHome world;
    world.set("Floor lamp", "dim", 0.5);
    QCOMPARE(world.value("Floor lamp", "onoff").toBool(), true);
    world.set("Floor lamp", "dim", 0);
    QCOMPARE(world.value("Floor lamp", "onoff").toBool(), false);
    world.set("Ceiling light", "light_hue", 0.5);
    QCOMPARE(world.value("Ceiling light", "light_mode").toString(), QStringLiteral("color"));
}

void TestSimulatorHome::thePlayerSkips()
{
    LivingHome world;
    const auto first = world.value("Speaker", "speaker_track");
    world.set("Speaker", "speaker_next", true);
    QVERIFY(world.value("Speaker", "speaker_track") != first);
    world.set("Speaker", "speaker_prev", true);
    QCOMPARE(world.value("Speaker", "speaker_track"), first);
    QVERIFY(world.value("Speaker", "speaker_next").isNull());
}

void TestSimulatorHome::theV2HomeLivesToo()
{
    LivingHome world(1, QStringLiteral("v2"));
    const auto before = valuesOf(world.home);
    world.live(5);
    QVERIFY(valuesOf(world.home) != before);
    QVERIFY(world.home.capability(world.id("Desk lamp"), QStringLiteral("dim"))
                .value(QLatin1String("options"))
                .toObject()
                .contains(QLatin1String("opts")));
}

void TestSimulatorHome::aGeneratedHomeIsServedFast()
{
    auto options = frozen();
    options.devices = 2000;
    Simulator world(options);
    QVERIFY(world.start());
    Wire wire;
    const auto list =
        Wire::at(world.hubs().at(0).url, QStringLiteral("/api/manager/devices/device"));
    QElapsedTimer timer;
    timer.start();
    const auto answer = wire.get(list, world.hubs().at(0).apiKey);
    QVERIFY(timer.elapsed() < 5000);
    const auto devices = answer.object();
    QCOMPARE(devices.size(), 2000);
    QVERIFY2(answer.body.size() / 2000 > 4500 && answer.body.size() / 2000 < 7500,
             qPrintable(QString::number(answer.body.size() / 2000)));
    QSet<QString> names;
    for (const auto &device : devices)
        names.insert(device.toObject().value(QLatin1String("name")).toString());
    QCOMPARE(names.size(), 2000);
    QVERIFY(world.zonesJson().contains(
        devices.begin().value().toObject().value(QLatin1String("zone")).toString()));
}

void TestSimulatorHome::aGeneratedHomeIsMixedLikeARealOne()
{
    for (const auto &dialect : {QStringLiteral("v3"), QStringLiteral("v2")}) {
        HomeState home(dialect);
        homeloader::generate(home, 500);
        QHash<QString, int> classes;
        QHash<QString, int> rooms;
        QSet<QString> images;
        QSet<double> temperatures;
        int unavailable = 0;
        const auto &devices = home.items(ItemKind::Device);
        for (const auto &id : devices.ids()) {
            const auto device = devices.object(id);
            QCOMPARE(device.value(QLatin1String("id")).toString(), id);
            ++classes[device.value(QLatin1String("class")).toString()];
            const auto zone = device.value(QLatin1String("zone")).toString();
            QVERIFY(home.items(ItemKind::Zone).contains(zone));
            if (home.isV2())
                QCOMPARE(device.value(QLatin1String("zoneName")),
                         home.items(ItemKind::Zone).object(zone).value(QLatin1String("name")));
            ++rooms[zone];
            unavailable += device.value(QLatin1String("available")).toBool() ? 0 : 1;
            const auto pictures = device.value(QLatin1String("images")).toArray();
            for (const auto &picture : pictures) {
                const auto image = picture.toObject().value(QLatin1String("imageObj")).toObject();
                images.insert(image.value(QLatin1String("id")).toString());
                QCOMPARE(home.items(ItemKind::Image)
                             .object(image.value(QLatin1String("id")).toString())
                             .value(QLatin1String("ownerUri")),
                         image.value(QLatin1String("ownerUri")));
            }
            const auto logs = device.value(QLatin1String("insights")).toArray();
            for (const auto &log : logs)
                QCOMPARE(log.toObject().value(QLatin1String("uri")).toString(),
                         QStringLiteral("homey:device:") + id);
            const auto warmth = home.value(id, QStringLiteral("measure_temperature"));
            if (warmth.isDouble())
                temperatures.insert(warmth.toDouble());
            QVERIFY(!devices.text(id).contains("@@"));
        }
        QVERIFY(classes.size() > 35);
        QVERIFY(classes.value(QStringLiteral("light")) > 80);
        QVERIFY(classes.value(QStringLiteral("sensor")) > 70);
        QVERIFY(classes.value(QStringLiteral("lock")) < 12);
        QVERIFY(rooms.size() >= 25);
        QVERIFY(temperatures.size() > 10);
        QVERIFY(unavailable > 2 && unavailable < 20);
        QVERIFY(images.size() > 10);
        QCOMPARE(int(home.items(ItemKind::Image).size()), int(images.size()));
        QVERIFY(home.items(ItemKind::User).size() > 1);
    }
}

void TestSimulatorHome::aRecordedHomeIsServedByteForByte()
{
    QFile file(QStringLiteral(FOYER_TEST_DATA "/recorded-v2.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto recorded = file.readAll();
    auto options = frozen(QStringLiteral("v2"));
    options.homeFile = file.fileName();
    Simulator world(options);
    QVERIFY(world.start());
    Wire wire;
    const auto session = wire.session(world);
    const auto list =
        Wire::at(world.hubs().at(0).url, QStringLiteral("/api/manager/devices/device/"));
    QCOMPARE(wire.get(list, session).body, recorded);
    world.control({{QStringLiteral("verb"), QStringLiteral("capability")},
                   {QStringLiteral("device"), QStringLiteral("Loft plug")},
                   {QStringLiteral("capability"), QStringLiteral("onoff")},
                   {QStringLiteral("value"), true}});
    const auto changed = wire.get(list, session).object();
    QCOMPARE(changed.value(idOf(changed, QStringLiteral("Loft plug")))
                 .toObject()
                 .value(QLatin1String("capabilitiesObj"))
                 .toObject()
                 .value(QLatin1String("onoff"))
                 .toObject()
                 .value(QLatin1String("value"))
                 .toBool(),
             true);
}

void TestSimulatorHome::theRecordingOfARealHomeLoads()
{
    const auto name = foyer::test::recording("captures/thermo-devices.json");
    if (name.isEmpty())
        QSKIP("there is no recording here");
    auto options = frozen(QStringLiteral("v2"));
    options.homeFile = name;
    Simulator world(options);
    QVERIFY(world.start());
    QCOMPARE(world.devicesJson().size(), 10);
    Wire wire;
    const auto session = wire.session(world);
    const auto plug = idOf(world.devicesJson(), QStringLiteral("Room 1 Wallplug 1"));
    const auto url =
        Wire::at(world.hubs().at(0).url,
                 QStringLiteral("/api/manager/devices/device/%1/capability/onoff").arg(plug));
    QCOMPARE(wire.put(url, R"({"value":true})", session).status, 200);
}

void TestSimulatorHome::aBrokenRecordingIsRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("home.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"half\":");
    file.close();
    auto options = frozen();
    options.homeFile = file.fileName();
    Simulator world(options);
    QString error;
    QVERIFY(!world.start(&error));
    QVERIFY(!error.isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulatorHome)
#include "tst_simulator_home.moc"
