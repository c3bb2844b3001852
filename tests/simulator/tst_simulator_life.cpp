// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livinghome.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace foyer::sim;

/// How the things of the demo behave when they are used and while time goes on.
class TestSimulatorLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCoverStopsWhereItIsTold();
    void closedAndPositionAgree();
    void slatsTilt();
    void theVacuumDrivesHomeAndCharges();
    void musicRunsAndTheNextSongFollows();
    void volumeButtonsTurnTheVolume();
    void stopIsTheBeginning();
    void aTwinSocketIsOnWhenOneHalfIs();
    void theFanFollowsItsModes();
    void machinesStartAndStop();
    void theHomeBatteryObeysAndFills();
    void theChargerDraws();
    void theSprinklerStopsByItself();
    void filterAndFeederButtonsWork();
    void alwaysLockedLocks();
    void alarmsComeAndGo();
    void peopleComeAndGo();
    void camerasTakePictures();
    void thePowerAddsUp();
    void aFrozenHomeReactsAtOnce();
};

void TestSimulatorLife::aCoverStopsWhereItIsTold()
{
    LivingHome world;
    world.set("Bedroom blinds", "windowcoverings_state", QStringLiteral("down"));
    world.live(2);
    world.set("Bedroom blinds", "windowcoverings_state", QStringLiteral("idle"));
    const auto stopped = world.value("Bedroom blinds", "windowcoverings_set").toDouble();
    QVERIFY(stopped > 0.2 && stopped < 1);
    world.live(5);
    QCOMPARE(world.value("Bedroom blinds", "windowcoverings_set").toDouble(), stopped);
}

void TestSimulatorLife::closedAndPositionAgree()
{
    LivingHome world;
    world.set("Living room curtain", "windowcoverings_closed", true);
    world.live(10);
    QCOMPARE(world.value("Living room curtain", "windowcoverings_set").toDouble(-1), 0.0);
    QVERIFY(world.value("Living room curtain", "windowcoverings_closed").toBool());
    world.set("Living room curtain", "windowcoverings_set", 0.3);
    QVERIFY(!world.value("Living room curtain", "windowcoverings_closed").toBool(true));
    world.set("Awning", "windowcoverings_closed", false);
    QCOMPARE(world.value("Awning", "windowcoverings_set").toDouble(), 1.0);
}

void TestSimulatorLife::slatsTilt()
{
    LivingHome world;
    world.set("Bedroom blinds", "windowcoverings_tilt_up", true);
    QCOMPARE(world.value("Bedroom blinds", "windowcoverings_tilt_set").toDouble(), 0.6);
    for (int i = 0; i < 8; ++i)
        world.set("Bedroom blinds", "windowcoverings_tilt_down", true);
    QCOMPARE(world.value("Bedroom blinds", "windowcoverings_tilt_set").toDouble(-1), 0.0);
}

void TestSimulatorLife::theVacuumDrivesHomeAndCharges()
{
    LivingHome world;
    world.set("Robot vacuum", "vacuumcleaner_state", QStringLiteral("cleaning"));
    QVERIFY(world.value("Robot vacuum", "onoff").toBool());
    world.live(20);
    QVERIFY(!world.value("Robot vacuum", "docked").toBool(true));
    QVERIFY(world.value("Robot vacuum", "measure_battery").toDouble() < 85);
    world.set("Robot vacuum", "vacuumcleaner_state", QStringLiteral("docked"));
    QVERIFY(!world.value("Robot vacuum", "onoff").toBool(true));
    world.live(1);
    QVERIFY(!world.value("Robot vacuum", "docked").toBool(true));
    world.live(5);
    QVERIFY(world.value("Robot vacuum", "docked").toBool());
    QCOMPARE(world.value("Robot vacuum", "vacuumcleaner_state").toString(),
             QStringLiteral("charging"));
    world.live(40);
    QCOMPARE(world.value("Robot vacuum", "measure_battery").toDouble(), 100.0);
    QCOMPARE(world.value("Robot vacuum", "vacuumcleaner_state").toString(),
             QStringLiteral("docked"));
    world.set("Robot vacuum", "onoff", true);
    QCOMPARE(world.value("Robot vacuum", "vacuumcleaner_state").toString(),
             QStringLiteral("cleaning"));
}

void TestSimulatorLife::musicRunsAndTheNextSongFollows()
{
    LivingHome world;
    world.live(5);
    QCOMPARE(world.value("Speaker", "speaker_position").toDouble(), 47.0);
    const auto track = world.value("Speaker", "speaker_track");
    world.live(150);
    QVERIFY(world.value("Speaker", "speaker_track") != track);
    world.set("Speaker", "speaker_playing", false);
    const auto position = world.value("Speaker", "speaker_position");
    world.live(3);
    QCOMPARE(world.value("Speaker", "speaker_position"), position);
    world.set("Speaker", "speaker_playing", true);
    world.set("Speaker", "speaker_repeat", QStringLiteral("track"));
    const auto again = world.value("Speaker", "speaker_track");
    world.live(600);
    QCOMPARE(world.value("Speaker", "speaker_track"), again);
}

void TestSimulatorLife::volumeButtonsTurnTheVolume()
{
    LivingHome world;
    world.set("Television", "volume_mute", true);
    world.set("Television", "volume_up", true);
    QCOMPARE(world.value("Television", "volume_set").toDouble(), 0.29);
    QVERIFY(!world.value("Television", "volume_mute").toBool(true));
    QVERIFY(world.value("Television", "volume_up").isNull());
}

void TestSimulatorLife::stopIsTheBeginning()
{
    LivingHome world;
    world.set("Speaker", "speaker_stop", true);
    QVERIFY(!world.value("Speaker", "speaker_playing").toBool(true));
    QCOMPARE(world.value("Speaker", "speaker_position").toDouble(-1), 0.0);
}

void TestSimulatorLife::aTwinSocketIsOnWhenOneHalfIs()
{
    LivingHome world;
    world.set("Garden sockets", "onoff.1", false);
    QVERIFY(!world.value("Garden sockets", "onoff").toBool(true));
    QCOMPARE(world.value("Garden sockets", "measure_power").toDouble(-1), 0.0);
    world.set("Garden sockets", "onoff", true);
    QVERIFY(world.value("Garden sockets", "onoff.1").toBool());
    QVERIFY(world.value("Garden sockets", "onoff.2").toBool());
    QVERIFY(world.value("Garden sockets", "measure_power").toDouble() > 12.4);
}

void TestSimulatorLife::theFanFollowsItsModes()
{
    LivingHome world;
    world.set("Bedroom fan", "fan_speed", 0.7);
    QVERIFY(world.value("Bedroom fan", "onoff").toBool());
    world.set("Bedroom fan", "fan_mode", QStringLiteral("off"));
    QVERIFY(!world.value("Bedroom fan", "onoff").toBool(true));
    world.set("Bedroom fan", "onoff", true);
    QCOMPARE(world.value("Bedroom fan", "fan_mode").toString(), QStringLiteral("auto"));
}

void TestSimulatorLife::machinesStartAndStop()
{
    LivingHome world;
    world.set("Oven", "onoff", true);
    QCOMPARE(world.value("Oven", "operational_state").toString(), QStringLiteral("running"));
    QVERIFY(world.value("Oven", "measure_power").toDouble() > 1000);
    world.live(10);
    QVERIFY(world.value("Oven", "measure_temperature").toDouble() > 60);
    world.live(120);
    QCOMPARE(world.value("Washing machine", "operational_state").toString(),
             QStringLiteral("stopped"));
    QVERIFY(!world.value("Washing machine", "onoff").toBool(true));
    world.set("Heat pump", "heater_operation_mode", QStringLiteral("off"));
    QVERIFY(world.value("Heat pump", "measure_power").toDouble() < 20);
}

void TestSimulatorLife::theHomeBatteryObeysAndFills()
{
    LivingHome world;
    world.set("Home battery", "target_power", 2000);
    QCOMPARE(world.value("Home battery", "battery_charging_state").toString(),
             QStringLiteral("charging"));
    QCOMPARE(world.value("Home battery", "target_power_mode").toString(), QStringLiteral("homey"));
    const auto charge = world.value("Home battery", "measure_battery").toDouble();
    world.live(60);
    QVERIFY(world.value("Home battery", "measure_battery").toDouble() >= charge + 15);
    QVERIFY(world.value("Home battery", "meter_power.charged").toDouble() > 1204.3 + 1.5);
    world.set("Home battery", "target_power", -1000);
    QCOMPARE(world.value("Home battery", "battery_charging_state").toString(),
             QStringLiteral("discharging"));
}

void TestSimulatorLife::theChargerDraws()
{
    LivingHome world;
    world.set("EV charger", "evcharger_charging", true);
    world.live(1);
    QVERIFY(world.value("Smart meter", "measure_power").toDouble() > 5000);
    QCOMPARE(world.value("EV charger", "evcharger_charging_state").toString(),
             QStringLiteral("plugged_in_charging"));
}

void TestSimulatorLife::theSprinklerStopsByItself()
{
    LivingHome world;
    world.set("Garden sprinkler", "watering_minutes", 5);
    world.set("Garden sprinkler", "onoff", true);
    QVERIFY(world.value("Garden sprinkler", "measure_water").toDouble() > 5);
    world.live(10);
    QVERIFY(!world.value("Garden sprinkler", "onoff").toBool(true));
    QCOMPARE(world.value("Garden sprinkler", "measure_water").toDouble(-1), 0.0);
    QVERIFY(world.value("Garden sprinkler", "meter_water").toDouble() > 18.24);
}

void TestSimulatorLife::filterAndFeederButtonsWork()
{
    LivingHome world;
    world.set("Air purifier", "button.reset_filter", true);
    QCOMPARE(world.value("Air purifier", "measure_hepa_filter").toDouble(), 100.0);
    QCOMPARE(world.value("Air purifier", "level_hepa_filter").toString(), QStringLiteral("ok"));
    world.set("Pet feeder", "button", true);
    QCOMPARE(world.value("Pet feeder", "measure_weight").toDouble(), 390.0);
}

void TestSimulatorLife::alwaysLockedLocks()
{
    LivingHome world;
    world.set("Front door lock", "locked", false);
    world.set("Front door lock", "lock_mode", QStringLiteral("always_locked"));
    QVERIFY(world.value("Front door lock", "locked").toBool());
}

void TestSimulatorLife::alarmsComeAndGo()
{
    LivingHome world;
    QSet<bool> leak;
    QSet<bool> fridge;
    for (int i = 0; i < 1500; ++i) {
        world.live(1);
        leak.insert(world.value("Leak sensor", "alarm_water").toBool());
        fridge.insert(world.value("Fridge", "alarm_contact.door").toBool());
    }
    QCOMPARE(leak.size(), 2);
    QCOMPARE(fridge.size(), 2);
    QVERIFY(!world.value("Smoke detector", "alarm_smoke").toBool(true));
    QVERIFY(world.value("Garage side door", "alarm_contact").toBool());
}

void TestSimulatorLife::peopleComeAndGo()
{
    LivingHome world;
    QSignalSpy changed(&world.home, &HomeState::itemChanged);
    world.live(700);
    int users = 0;
    for (const auto &signal : std::as_const(changed))
        users += signal.at(0).value<ItemKind>() == ItemKind::User ? 1 : 0;
    QVERIFY(users >= 2);
}

void TestSimulatorLife::camerasTakePictures()
{
    LivingHome world;
    QSignalSpy changed(&world.home, &HomeState::itemChanged);
    world.live(60);
    int images = 0;
    for (const auto &signal : std::as_const(changed))
        images += signal.at(0).value<ItemKind>() == ItemKind::Image ? 1 : 0;
    QVERIFY(images >= 4);
}

void TestSimulatorLife::thePowerAddsUp()
{
    LivingHome world;
    for (int i = 0; i < 30; ++i) {
        world.live(1);
        double used = 0;
        for (const auto &id : world.home.items(ItemKind::Device).ids()) {
            const auto energy = world.home.items(ItemKind::Device)
                                    .object(id)
                                    .value(QLatin1String("energyObj"))
                                    .toObject();
            if (!energy.value(QLatin1String("cumulative")).toBool() &&
                !energy.value(QLatin1String("generator")).toBool())
                used += energy.value(QLatin1String("W")).toDouble();
        }
        const double grid = world.value("Smart meter", "measure_power").toDouble();
        const double solar = world.value("Solar panels", "measure_power").toDouble();
        const double unknown = grid + solar - used;
        QVERIFY2(unknown > 250 && unknown < 400, qPrintable(QString::number(unknown)));
    }
}

void TestSimulatorLife::aFrozenHomeReactsAtOnce()
{
    HomeState home(QStringLiteral("v3"));
    homeloader::loadDemo(home);
    Reactions reactions(home);
    const auto vacuum =
        idOf(home.items(ItemKind::Device).listObject(), QStringLiteral("Robot vacuum"));
    reactions.write(vacuum, QStringLiteral("vacuumcleaner_state"), QStringLiteral("cleaning"));
    QVERIFY(!home.value(vacuum, QStringLiteral("docked")).toBool(true));
    reactions.write(vacuum, QStringLiteral("vacuumcleaner_state"), QStringLiteral("docked"));
    QVERIFY(home.value(vacuum, QStringLiteral("docked")).toBool());
    const auto lamp = idOf(home.items(ItemKind::Device).listObject(), QStringLiteral("Floor lamp"));
    QSignalSpy reported(&home, &HomeState::capabilityReported);
    reactions.write(lamp, QStringLiteral("dim"), 0.9, {{QStringLiteral("duration"), 5000}});
    QCOMPARE(home.value(lamp, QStringLiteral("dim")).toDouble(), 0.9);
    QCOMPARE(reported.size(), 2); // the level and the switch that goes with it
}

QTEST_GUILESS_MAIN(TestSimulatorLife)
#include "tst_simulator_life.moc"
