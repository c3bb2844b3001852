// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/device.h"

#include <QTest>

using namespace foyer;

class TestDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fractionsAreDecidedByTheMaximum();
    void quickActionFallsBackToOnoff();
    void quickActionThatCannotBeSetIsNone();
    void lowBatteryByLevelOrAlarm();
    void everydayAlarmsAreNoAlarm();
    void locksAndGaragesAskFirst();
    void valuesCompareAsTheHubSeesThem();
};

namespace {

Capability capability(const QString &id, Capability::Type type, const Value &value,
                      bool setable = false)
{
    Capability c;
    c.id = id;
    c.type = type;
    c.reported = value;
    c.isSetable = setable;
    return c;
}

} // namespace

void TestDevice::fractionsAreDecidedByTheMaximum()
{
    Capability dim = capability(QStringLiteral("dim"), Capability::Type::Number, 0.5);
    dim.units = QStringLiteral("%");
    QVERIFY(!dim.isFraction()); // no range: nothing says that 1 is all of it
    dim.maximum = 1;
    QVERIFY(dim.isFraction());
    dim.maximum = 100;
    QVERIFY(!dim.isFraction());
}

void TestDevice::quickActionFallsBackToOnoff()
{
    Device device;
    device.quickAction = QStringLiteral("gone");
    QVERIFY(!device.quickActionCapability());
    device.capabilities << capability(QStringLiteral("onoff"), Capability::Type::Boolean, true,
                                      true);
    QCOMPARE(device.quickActionCapability()->id, QStringLiteral("onoff"));
}

void TestDevice::quickActionThatCannotBeSetIsNone()
{
    Device device;
    device.quickAction = QStringLiteral("onoff");
    device.capabilities << capability(QStringLiteral("onoff"), Capability::Type::Boolean, true,
                                      false);
    QVERIFY(!device.quickActionCapability());
}

void TestDevice::lowBatteryByLevelOrAlarm()
{
    Device device;
    QVERIFY(!device.battery());
    device.capabilities << capability(QStringLiteral("measure_battery"), Capability::Type::Number,
                                      80.0);
    QVERIFY(!device.isBatteryLow());
    device.capabilities << capability(QStringLiteral("alarm_battery"), Capability::Type::Boolean,
                                      true);
    QVERIFY(device.isBatteryLow());
    QCOMPARE(device.battery(), 80.0); // the number stays what it is
    device.capabilities.removeFirst();
    QVERIFY(device.isBatteryLow());
    QVERIFY(!device.battery()); // no number is made up
}

void TestDevice::everydayAlarmsAreNoAlarm()
{
    Device device;
    device.capabilities << capability(QStringLiteral("alarm_motion"), Capability::Type::Boolean,
                                      true);
    QVERIFY(!device.activeAlarm());
    device.capabilities << capability(QStringLiteral("alarm_smoke"), Capability::Type::Boolean,
                                      true);
    QCOMPARE(device.activeAlarm()->id, QStringLiteral("alarm_smoke"));
}

void TestDevice::locksAndGaragesAskFirst()
{
    QVERIFY(Device::needsConfirmation(u"locked"));
    QVERIFY(Device::needsConfirmation(u"locked.2"));
    QVERIFY(Device::needsConfirmation(u"garagedoor_closed"));
    QVERIFY(Device::needsConfirmation(u"homealarm_state"));
    QVERIFY(!Device::needsConfirmation(u"onoff"));
    // What works a door by a relay, a button or a motor opens it all the same.
    Device door;
    for (const char *guard : {"garagedoor", "lock", "homealarm"}) {
        door.deviceClass = QString::fromLatin1(guard);
        for (const QStringView id : {u"onoff", u"onoff.left", u"button", u"windowcoverings_state"})
            QVERIFY(door.guards(id));
        QVERIFY(!door.guards(u"measure_battery"));
    }
    door.deviceClass = QStringLiteral("windowcoverings");
    QVERIFY(!door.guards(u"windowcoverings_state"));
    QVERIFY(door.guards(u"locked"));
}

void TestDevice::valuesCompareAsTheHubSeesThem()
{
    QCOMPARE(Value(0.1 + 0.2), Value(0.3));
    QVERIFY(!(Value(true) == Value(1.0)));
    QVERIFY(!(Value() == Value(false)));
    QCOMPARE(Value(), Value());
}

QTEST_GUILESS_MAIN(TestDevice)
#include "tst_device.moc"
