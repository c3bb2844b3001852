// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/bulkplan.h"
#include "support/testhome.h"

#include <QTest>

using namespace foyer;
using namespace foyer::test;
using Skip = BulkItem::Skip;

/// What acting on many devices would write, and what it leaves alone.
class TestBulkPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void switchesWhatIsNotThereYet();
    void keepsTheOrderItWasAskedFor();
    void leavesOutWhatHasNoSuchControl();
    void leavesLocksDoorsAndAlarmsAlone();
    void neverSwitchesOffTheFridgeButSwitchesItOn();
    void leavesOutWhatTheHubCannotReach();
    void switchesBothKeysOfAWallSwitch();
    void setsTheLevelInTheStepsOfEach();
    void switchesALampOnBeforeItsLevel();
    void switchingOffAZoneTakesOnlyWhatIsOn();

private:
    [[nodiscard]] QList<BulkItem> plan(const QStringList &ids, BulkVerb verb,
                                       double level = 0) const
    {
        return bulkPlan(*m_home, ids, verb, level);
    }
    void add(const Device &device) { m_home->upsertDevice(device); }

    std::unique_ptr<Home> m_home;
};

void TestBulkPlan::init()
{
    m_home = std::make_unique<Home>();
    m_home->apply(testHome());
}

void TestBulkPlan::switchesWhatIsNotThereYet()
{
    const auto items = plan({QStringLiteral("desk"), QStringLiteral("ceiling")}, BulkVerb::TurnOff);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).skip, Skip::None);
    QCOMPARE(items.at(0).from, Value(true));
    QCOMPARE(items.at(0).to, Value(false));
    QCOMPARE(items.at(1).skip, Skip::AlreadyThere);
    QCOMPARE(changesOf(items), 1);
}

void TestBulkPlan::keepsTheOrderItWasAskedFor()
{
    const auto items =
        plan({QStringLiteral("meter"), QStringLiteral("no such device"), QStringLiteral("desk")},
             BulkVerb::TurnOff);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).deviceId, QStringLiteral("meter"));
    QCOMPARE(items.at(1).deviceId, QStringLiteral("desk"));
}

void TestBulkPlan::leavesOutWhatHasNoSuchControl()
{
    QCOMPARE(plan({QStringLiteral("climate")}, BulkVerb::TurnOn).first().skip, Skip::NoControl);
    QCOMPARE(plan({QStringLiteral("meter")}, BulkVerb::SetLevel, 0.5).first().skip,
             Skip::NoControl);
    // A lock has nothing to switch on.
    QCOMPARE(plan({QStringLiteral("lock")}, BulkVerb::TurnOn).first().skip, Skip::NoControl);
}

void TestBulkPlan::leavesLocksDoorsAndAlarmsAlone()
{
    for (const char *kind : {"lock", "garagedoor", "homealarm", "siren", "smokealarm"}) {
        add(device("guard", "Guard", "home", kind, {boolean("onoff", "Turned on", false, true)}));
        QCOMPARE(plan({QStringLiteral("guard")}, BulkVerb::TurnOn).first().skip, Skip::Guarded);
        m_home->removeDevice(QStringLiteral("guard"));
    }
}

void TestBulkPlan::neverSwitchesOffTheFridgeButSwitchesItOn()
{
    add(device("fridge", "Fridge", "kitchen", "fridge", {boolean("onoff", "On", true, true)}));
    QCOMPARE(plan({QStringLiteral("fridge")}, BulkVerb::TurnOff).first().skip, Skip::Guarded);
    QCOMPARE(plan({QStringLiteral("fridge")}, BulkVerb::TurnOn).first().skip, Skip::AlreadyThere);
    m_home->reportCapability(QStringLiteral("fridge"), QStringLiteral("onoff"), Value(false), {});
    QCOMPARE(plan({QStringLiteral("fridge")}, BulkVerb::TurnOn).first().skip, Skip::None);
}

void TestBulkPlan::leavesOutWhatTheHubCannotReach()
{
    Device lamp = *m_home->device(QStringLiteral("desk"));
    lamp.isAvailable = false;
    add(lamp);
    QCOMPARE(plan({lamp.id}, BulkVerb::TurnOff).first().skip, Skip::Unavailable);
}

void TestBulkPlan::switchesBothKeysOfAWallSwitch()
{
    add(device("keys", "Wall switch", "living", "socket",
               {boolean("onoff.1", "Left", true, true), boolean("onoff.2", "Right", false, true)}));
    const auto items = plan({QStringLiteral("keys")}, BulkVerb::TurnOn);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).skip, Skip::AlreadyThere);
    QCOMPARE(items.at(1).capabilityId, QStringLiteral("onoff.2"));
    QCOMPARE(items.at(1).skip, Skip::None);
    // An indicator light beside the real switch is not meant.
    add(device("plug", "Plug", "living", "socket",
               {boolean("onoff", "On", false, true), boolean("onoff.led", "Light", false, true)}));
    QCOMPARE(plan({QStringLiteral("plug")}, BulkVerb::TurnOn).size(), 1);
}

void TestBulkPlan::setsTheLevelInTheStepsOfEach()
{
    Capability volume = fraction("volume_set", "Volume", 0.2);
    volume.step = 0.25;
    add(device("speaker", "Speaker", "living", "speaker", {volume}));
    const auto items =
        plan({QStringLiteral("desk"), QStringLiteral("blinds"), QStringLiteral("speaker")},
             BulkVerb::SetLevel, 0.7);
    QCOMPARE(items.size(), 3);
    QCOMPARE(items.at(0).capabilityId, QStringLiteral("dim"));
    QCOMPARE(items.at(0).to, Value(0.7));
    QCOMPARE(items.at(1).capabilityId, QStringLiteral("windowcoverings_set"));
    QCOMPARE(items.at(2).to, Value(0.75));
}

void TestBulkPlan::switchesALampOnBeforeItsLevel()
{
    const auto items = plan({QStringLiteral("ceiling")}, BulkVerb::SetLevel, 0.4);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).capabilityId, QStringLiteral("onoff"));
    QCOMPARE(items.at(0).to, Value(true));
    QCOMPARE(items.at(1).capabilityId, QStringLiteral("dim"));
    QCOMPARE(items.at(1).to, Value(0.4));
    // Off and level 0 is the same thing.
    QCOMPARE(plan({QStringLiteral("ceiling")}, BulkVerb::SetLevel, 0).first().skip,
             Skip::AlreadyThere);
}

void TestBulkPlan::switchingOffAZoneTakesOnlyWhatIsOn()
{
    add(device("fridge", "Fridge", "kitchen", "fridge", {boolean("onoff", "On", true, true)}));
    const auto all = switchOffPlan(*m_home, QStringLiteral("home"), BulkScope::AllDevices);
    QCOMPARE(changesOf(all), 2); // desk lamp and washing machine plug
    QCOMPARE(all.size(), 3);     // and the fridge, which stays on
    const auto lights = switchOffPlan(*m_home, {}, BulkScope::Lights);
    QCOMPARE(lights.size(), 1);
    QCOMPARE(lights.first().deviceId, QStringLiteral("desk"));
}

QTEST_GUILESS_MAIN(TestBulkPlan)
#include "tst_bulkplan.moc"
