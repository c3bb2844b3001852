// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capabilityfacts.h"
#include "ui/devices/composites/panelplan.h"

#include <QTest>

using namespace foyer;

namespace {

Capability known(const QString &id)
{
    Capability capability;
    capability.id = id;
    const QString base = capability.baseId().toString();
    for (const CapabilityFact &fact : capabilityFacts()) {
        if (fact.id != base)
            continue;
        capability.type = fact.type == QLatin1String("boolean")  ? Capability::Type::Boolean
                          : fact.type == QLatin1String("number") ? Capability::Type::Number
                          : fact.type == QLatin1String("enum")   ? Capability::Type::Enum
                                                                 : Capability::Type::String;
        capability.isSetable = fact.isSetable;
        capability.isGetable = fact.isGetable;
        capability.minimum = fact.minimum;
        capability.maximum = fact.maximum;
        for (const QString &value : fact.values)
            capability.options << Capability::Option{value, value};
    }
    return capability;
}

Device with(const QStringList &ids)
{
    Device device;
    device.id = QStringLiteral("d");
    for (const QString &id : ids)
        device.capabilities << known(id);
    return device;
}

Device with(std::initializer_list<const char *> ids)
{
    QStringList list;
    for (const char *id : ids)
        list << QString::fromLatin1(id);
    return with(list);
}

using Family = PanelPart::Family;

} // namespace

/// Which composites a device gets: by its capabilities, never by its class or driver.
class TestPanelPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColourLampIsOnePart();
    void aSwitchAloneIsARow();
    void whatCannotBeChangedMakesNoLamp();
    void anAirConditionerIsAThermostatAndAFan();
    void aBlindWithOnlyASwitchIsARow();
    void theClassDoesNotMatter();
    void partsWithASuffixStayRows();
    void maintenanceIsNeverTaken();
    void nothingIsTakenTwiceAndNothingIsMadeUp();
};

void TestPanelPlan::aColourLampIsOnePart()
{
    const QList<PanelPart> parts =
        panelPlan(with({"measure_power", "light_hue", "dim", "onoff", "light_saturation",
                        "light_temperature", "light_mode"}));
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.first().family, Family::Light);
    QCOMPARE(parts.first().capabilityIds.join(QLatin1Char(' ')),
             QStringLiteral("light_hue dim onoff light_saturation light_temperature light_mode"));
}

void TestPanelPlan::aSwitchAloneIsARow()
{
    QVERIFY(panelPlan(with({"onoff", "measure_power"})).isEmpty());
    QVERIFY(panelPlan(with({"dim"})).isEmpty());
    QCOMPARE(panelPlan(with({"onoff", "dim"})).size(), 1);
}

void TestPanelPlan::whatCannotBeChangedMakesNoLamp()
{
    Device device = with({"onoff", "light_hue"});
    for (Capability &capability : device.capabilities)
        capability.isSetable = false;
    QVERIFY(panelPlan(device).isEmpty());
}

void TestPanelPlan::anAirConditionerIsAThermostatAndAFan()
{
    const QList<PanelPart> parts =
        panelPlan(with({"onoff", "target_temperature", "measure_temperature", "thermostat_mode",
                        "fan_speed", "swing_mode", "measure_humidity"}));
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.at(0).family, Family::Thermostat);
    QVERIFY(parts.at(0).capabilityIds.contains(QStringLiteral("measure_temperature")));
    QCOMPARE(parts.at(1).family, Family::Fan);
    QCOMPARE(parts.at(1).capabilityIds.join(QLatin1Char(' ')),
             QStringLiteral("fan_speed swing_mode"));
}

void TestPanelPlan::aBlindWithOnlyASwitchIsARow()
{
    QVERIFY(panelPlan(with({"windowcoverings_closed"})).isEmpty());
    QCOMPARE(panelPlan(with({"windowcoverings_state"})).size(), 1);
    QCOMPARE(panelPlan(with({"windowcoverings_tilt_up", "windowcoverings_tilt_down"})).size(), 1);
}

void TestPanelPlan::theClassDoesNotMatter()
{
    Device device = with({"onoff", "dim"});
    const qsizetype before = panelPlan(device).size();
    for (const char *kind : {"light", "thermostat", "lock", "other", ""}) {
        device.deviceClass = QString::fromLatin1(kind);
        device.driverId = QString::fromLatin1(kind);
        QCOMPARE(panelPlan(device).size(), before);
    }
}

void TestPanelPlan::partsWithASuffixStayRows()
{
    const QList<PanelPart> parts = panelPlan(with({"onoff.1", "dim.1", "onoff", "dim"}));
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.first().capabilityIds.join(QLatin1Char(' ')), QStringLiteral("onoff dim"));
}

void TestPanelPlan::maintenanceIsNeverTaken()
{
    Device device = with({"onoff", "dim"});
    device.capabilities[0].isMaintenanceAction = true;
    const QList<PanelPart> parts = panelPlan(device);
    for (const PanelPart &part : parts)
        QVERIFY(!part.capabilityIds.contains(QStringLiteral("onoff")));
}

void TestPanelPlan::nothingIsTakenTwiceAndNothingIsMadeUp()
{
    QStringList all;
    for (const CapabilityFact &fact : capabilityFacts())
        all << fact.id << QString(fact.id + QStringLiteral(".second"));
    QStringList taken;
    const QList<PanelPart> parts = panelPlan(with(all));
    QVERIFY(parts.size() > 6);
    for (const PanelPart &part : parts) {
        QVERIFY(!part.capabilityIds.isEmpty());
        taken << part.capabilityIds;
    }
    QCOMPARE(QSet<QString>(taken.cbegin(), taken.cend()).size(), taken.size());
    for (const QString &id : std::as_const(taken))
        QVERIFY2(all.contains(id), qPrintable(id));
}

QTEST_APPLESS_MAIN(TestPanelPlan)
#include "tst_panelplan.moc"
