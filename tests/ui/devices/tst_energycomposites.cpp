// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compositefixture.h"
#include "ui/devices/composites/powerwords.h"
#include "ui/widgets/chargegauge.h"
#include "ui/widgets/grooveslider.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statehead.h"
#include "ui/widgets/switchcontrol.h"

#include <QDoubleSpinBox>

using namespace foyer;
using namespace foyer::test;

/// Charging posts, home batteries and solar panels against the hub.
class TestEnergyComposites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { fixture.reset(); }

    void saysPowerInFewFigures_data();
    void saysPowerInFewFigures();
    void saysWhatABatteryDoes_data();
    void saysWhatABatteryDoes();
    void saysWhatAChargerDoes_data();
    void saysWhatAChargerDoes();
    void theChargerChargesWithOneClick();
    void theChargerTakesAnExactPower();
    void aCarWithoutASwitchIsOnlyShown();
    void theHomeBatterySaysInAndOut();
    void aBatteryWithoutAStateGoesByTheSign();
    void solarPanelsSayWhatTheyDeliver();

private:
    [[nodiscard]] bool start()
    {
        fixture = std::make_unique<CompositeFixture>();
        return fixture->goHome();
    }
    [[nodiscard]] StateHead *head() const { return fixture->panel->findChild<StateHead *>(); }
    [[nodiscard]] QString sentence() const { return head()->state()->text(); }

    std::unique_ptr<CompositeFixture> fixture;
    UiWords words{QLocale(QLocale::English, QLocale::UnitedStates)};
};

void TestEnergyComposites::saysPowerInFewFigures_data()
{
    QTest::addColumn<double>("watts");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.0 << QStringLiteral("0 W");
    QTest::newRow("little") << 4.26 << QStringLiteral("4.3 W");
    QTest::newRow("some") << -800.4 << QStringLiteral("800 W");
    QTest::newRow("nearly a kilowatt") << 999.6 << QStringLiteral("1 kW");
    QTest::newRow("more") << 1234.0 << QStringLiteral("1.2 kW");
    QTest::newRow("a lot") << -25000.0 << QStringLiteral("25 kW");
}

void TestEnergyComposites::saysPowerInFewFigures()
{
    QFETCH(double, watts);
    QTEST(words.power(watts), "text");
}

void TestEnergyComposites::saysWhatABatteryDoes_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<double>("watts");
    QTest::addColumn<QString>("text");
    QTest::newRow("in") << "charging" << 1200.0 << "Charging with 1.2 kW";
    QTest::newRow("out") << "discharging" << -800.0 << "Delivering 800 W";
    QTest::newRow("out, unsigned") << "discharging" << 800.0 << "Delivering 800 W";
    QTest::newRow("idle") << "idle" << 0.4 << "Idle";
    QTest::newRow("in by sign") << "" << 500.0 << "Charging with 500 W";
    QTest::newRow("out by sign") << "" << -500.0 << "Delivering 500 W";
    QTest::newRow("nothing by sign") << "" << 0.2 << "Idle";
    QTest::newRow("in, not measured yet") << "charging" << 0.0 << "Charging";
}

void TestEnergyComposites::saysWhatABatteryDoes()
{
    QFETCH(QString, state);
    QFETCH(double, watts);
    QTEST(powerwords::battery(words, state, watts), "text");
    QCOMPARE(powerwords::battery(words, QString(), {}), QString());
}

void TestEnergyComposites::saysWhatAChargerDoes_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("charging") << "plugged_in_charging"
                              << "Charging with 7.4 kW";
    QTest::newRow("giving") << "plugged_in_discharging"
                            << "Delivering 7.4 kW";
    QTest::newRow("paused") << "plugged_in_paused"
                            << "Charging is paused";
    QTest::newRow("plugged in") << "plugged_in"
                                << "Plugged in, not charging";
    QTest::newRow("gone") << "plugged_out"
                          << "Not plugged in";
    QTest::newRow("unknown") << "on_fire"
                             << "Charging with 7.4 kW";
}

void TestEnergyComposites::saysWhatAChargerDoes()
{
    QFETCH(QString, state);
    QTEST(powerwords::charger(words, state, true, 7360.0), "text");
    QCOMPARE(powerwords::charger(words, QString(), {}, {}), QString());
    QCOMPARE(powerwords::charger(words, QString(), false, {}), QStringLiteral("Not charging"));
}

void TestEnergyComposites::theChargerChargesWithOneClick()
{
    using F = CompositeFixture;
    QVERIFY(start());
    QVERIFY(fixture->open("Wallbox", "evcharger",
                          {F::row("evcharger_charging", false),
                           F::row("evcharger_charging_state", "plugged_in"),
                           F::row("measure_power", 0), F::row("meter_power", 2140.6)}));
    QCOMPARE(fixture->unnamed(), QString());
    auto *charging = fixture->control<SwitchControl>("evcharger_charging");
    QVERIFY(charging && !charging->isChecked());
    QVERIFY(charging->accessibleName().startsWith(QStringLiteral("Wallbox ")));
    QCOMPARE(sentence(), QStringLiteral("Plugged in, not charging"));
    fixture->click("evcharger_charging");
    QVERIFY(!fixture->question());
    QTRY_COMPARE(fixture->written("evcharger_charging"), values({true}));
    QTRY_COMPARE(sentence(), QStringLiteral("Charging with 7.4 kW"));
    QCOMPARE(head()->tone(), StateHead::Tone::On);
    QCOMPARE(fixture->control<QLabel>("meter_power")->text(), QStringLiteral("2,140.6 kWh"));
    fixture->takePictures(QStringLiteral("evcharger"));
}

void TestEnergyComposites::theChargerTakesAnExactPower()
{
    using F = CompositeFixture;
    QVERIFY(start());
    QVERIFY(fixture->open("Wallbox", "evcharger",
                          {F::row("evcharger_charging", true), F::row("target_power", 3700),
                           F::row("target_power_mode", "homey"), F::row("measure_power", 3680)}));
    QCOMPARE(sentence(), QStringLiteral("Charging with 3.7 kW"));
    auto *exact = fixture->control<QDoubleSpinBox>("target_power/exact");
    QVERIFY(exact && exact->isVisible());
    exact->setFocus();
    exact->selectAll();
    QTest::keyClicks(exact, QStringLiteral("-4100"));
    QTest::keyClick(exact, Qt::Key_Return);
    QTRY_COMPARE(fixture->written("target_power"), values({-4100}));
    fixture->takePictures(QStringLiteral("evcharger-target"));
}

void TestEnergyComposites::aCarWithoutASwitchIsOnlyShown()
{
    using F = CompositeFixture;
    QVERIFY(start());
    QVERIFY(fixture->open(
        "Car", "car",
        {F::row("ev_charging_state", "plugged_in_charging"), F::row("measure_battery", 62)}));
    QCOMPARE(sentence(), QStringLiteral("Charging"));
    QCOMPARE(fixture->control<ChargeGauge>("measure_battery")->value(), 62);
    QVERIFY(fixture->control("ev_charging_state")->isVisible());
    fixture->report("ev_charging_state", "plugged_out");
    QTRY_COMPARE(sentence(), QStringLiteral("Not plugged in"));
    fixture->takePictures(QStringLiteral("car"));
}

void TestEnergyComposites::theHomeBatterySaysInAndOut()
{
    using F = CompositeFixture;
    QVERIFY(start());
    QVERIFY(fixture->open(
        "Home battery", "battery",
        {F::row("measure_power", 1200), F::row("measure_battery", 72),
         F::row("battery_charging_state", "charging"), F::row("meter_power.imported", 1530.2),
         F::row("meter_power.exported", 1210.7), F::row("target_power", 0)},
        {{QStringLiteral("energy"), QJsonObject{{QStringLiteral("homeBattery"), true}}}}));
    QCOMPARE(fixture->unnamed(), QString());
    QCOMPARE(sentence(), QStringLiteral("Charging with 1.2 kW"));
    QVERIFY(fixture->control("meter_power.imported")->isVisible());
    QVERIFY(fixture->control("meter_power.exported")->isVisible());
    fixture->takePictures(QStringLiteral("battery"));
    fixture->report("battery_charging_state", "discharging");
    fixture->report("measure_power", -800);
    QTRY_COMPARE(sentence(), QStringLiteral("Delivering 800 W"));
    fixture->report("measure_battery", 8);
    QTRY_VERIFY(fixture->control<ChargeGauge>("measure_battery")->isLow());
    fixture->takePictures(QStringLiteral("battery-low"));
    auto *target = fixture->control<GrooveSlider>("target_power");
    target->setFocus();
    QTest::keyClick(target, Qt::Key_Right);
    QTRY_COMPARE(fixture->written("target_power").size(), 1);
}

void TestEnergyComposites::aBatteryWithoutAStateGoesByTheSign()
{
    using F = CompositeFixture;
    QVERIFY(start());
    QVERIFY(fixture->open(
        "Battery", "battery", {F::row("measure_power", -650), F::row("measure_battery", 50)},
        {{QStringLiteral("energy"), QJsonObject{{QStringLiteral("homeBattery"), true}}}}));
    QCOMPARE(sentence(), QStringLiteral("Delivering 650 W"));
    fixture->report("measure_power", 0);
    QTRY_COMPARE(sentence(), QStringLiteral("Idle"));
}

void TestEnergyComposites::solarPanelsSayWhatTheyDeliver()
{
    using F = CompositeFixture;
    QVERIFY(start());
    QVERIFY(fixture->open(
        "Solar panels", "solarpanel",
        {F::row("measure_power", 1460), F::row("meter_power", 8804.1)},
        {{QStringLiteral("energy"), QJsonObject{{QStringLiteral("generator"), true}}}}));
    QCOMPARE(sentence(), QStringLiteral("Delivering 1.5 kW"));
    QCOMPARE(head()->tone(), StateHead::Tone::On);
    fixture->takePictures(QStringLiteral("solar"));
    fixture->report("measure_power", 0);
    QTRY_COMPARE(sentence(), QStringLiteral("Producing nothing"));
    QCOMPARE(fixture->writes(), 0);
}

QTEST_MAIN(TestEnergyComposites)
#include "tst_energycomposites.moc"
