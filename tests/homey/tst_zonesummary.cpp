// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/bulkplan.h"
#include "homey/zonesummary.h"

#include <QTest>

using namespace foyer;

class TestZoneSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsSubZones();
    void allZonesAtOnceAreTheSameAsOneByOne();
    void wholeHomeCountsDevicesWithoutAZone();
    void lightsOffPlanTakesOnlyLightsThatAreOn();
    void everythingOffSparesTheFridgeAndTheUnreachable();

private:
    void add(const QString &id, const QString &zone, const QString &deviceClass, bool on);
    std::unique_ptr<Home> m_home;
};

void TestZoneSummary::init()
{
    m_home = std::make_unique<Home>();
    Zone home{QStringLiteral("home"), QStringLiteral("Home"), {}};
    Zone office{QStringLiteral("office"), QStringLiteral("Office"), QStringLiteral("home")};
    office.isActive = true;
    m_home->upsertZone(home);
    m_home->upsertZone(office);
    add(QStringLiteral("lamp"), QStringLiteral("office"), QStringLiteral("light"), true);
    add(QStringLiteral("lamp2"), QStringLiteral("office"), QStringLiteral("light"), false);
    add(QStringLiteral("plug"), QStringLiteral("home"), QStringLiteral("socket"), true);
    add(QStringLiteral("fridge"), QStringLiteral("home"), QStringLiteral("fridge"), true);
    add(QStringLiteral("lost"), QStringLiteral("unknown"), QStringLiteral("light"), true);
}

void TestZoneSummary::add(const QString &id, const QString &zone, const QString &deviceClass,
                          bool on)
{
    Device device;
    device.id = id;
    device.zoneId = zone;
    device.deviceClass = deviceClass;
    Capability onoff;
    onoff.id = QStringLiteral("onoff");
    onoff.type = Capability::Type::Boolean;
    onoff.isSetable = true;
    onoff.reported = on;
    Capability temperature;
    temperature.id = QStringLiteral("measure_temperature");
    temperature.type = Capability::Type::Number;
    temperature.reported = on ? 20.0 : 22.0;
    device.capabilities << onoff << temperature;
    m_home->upsertDevice(device);
}

void TestZoneSummary::countsSubZones()
{
    const ZoneSummary office = summarise(*m_home, QStringLiteral("office"));
    QCOMPARE(office.devices, 2);
    QCOMPARE(office.lights, 2);
    QCOMPARE(office.lightsOn, 1);
    QVERIFY(office.isActive);
    QCOMPARE(office.temperatureMin, 20.0);
    QCOMPARE(office.temperatureMax, 22.0);
    const ZoneSummary home = summarise(*m_home, QStringLiteral("home"));
    QCOMPARE(home.devices, 4);
    QCOMPARE(home.switchedOn, 3);
    QVERIFY(!home.isActive);
}

void TestZoneSummary::allZonesAtOnceAreTheSameAsOneByOne()
{
    // Two zones that are each other's parent must not be walked for ever.
    m_home->upsertZone({QStringLiteral("left"), QStringLiteral("Left"), QStringLiteral("right")});
    m_home->upsertZone({QStringLiteral("right"), QStringLiteral("Right"), QStringLiteral("left")});
    add(QStringLiteral("between"), QStringLiteral("left"), QStringLiteral("light"), true);
    const QHash<QString, ZoneSummary> all = summariseZones(*m_home);
    QCOMPARE(all.size(), m_home->zoneIds().size());
    for (const QString &id : m_home->zoneIds()) {
        const ZoneSummary one = summarise(*m_home, id);
        QCOMPARE(all[id].devices, one.devices);
        QCOMPARE(all[id].lights, one.lights);
        QCOMPARE(all[id].lightsOn, one.lightsOn);
        QCOMPARE(all[id].switchedOn, one.switchedOn);
        QCOMPARE(all[id].temperatureMin, one.temperatureMin);
        QCOMPARE(all[id].temperatureMax, one.temperatureMax);
        QCOMPARE(all[id].isActive, one.isActive);
    }
    QCOMPARE(all[QStringLiteral("right")].devices, 1);
}

void TestZoneSummary::wholeHomeCountsDevicesWithoutAZone()
{
    QCOMPARE(summarise(*m_home, {}).devices, 5);
}

void TestZoneSummary::lightsOffPlanTakesOnlyLightsThatAreOn()
{
    const auto plan = switchOffPlan(*m_home, QStringLiteral("home"), BulkScope::Lights);
    QCOMPARE(plan.size(), 1);
    QCOMPARE(plan.first().deviceId, QStringLiteral("lamp"));
    QCOMPARE(plan.first().to, Value(false));
}

void TestZoneSummary::everythingOffSparesTheFridgeAndTheUnreachable()
{
    Device plug = *m_home->device(QStringLiteral("plug"));
    QCOMPARE(changesOf(switchOffPlan(*m_home, QStringLiteral("home"), BulkScope::AllDevices)), 2);
    plug.isAvailable = false;
    m_home->upsertDevice(plug);
    QCOMPARE(changesOf(switchOffPlan(*m_home, QStringLiteral("home"), BulkScope::AllDevices)), 1);
}

QTEST_GUILESS_MAIN(TestZoneSummary)
#include "tst_zonesummary.moc"
