// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panelfixture.h"
#include "ui/devices/capabilityrow.h"
#include "ui/devices/numbereditors.h"
#include "ui/widgets/grooveslider.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switchcontrol.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace foyer;

/// The right control for each capability, live, and never in the way of what a person is doing.
class TestCapabilityControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { fixture = std::make_unique<PanelFixture>(); }
    void cleanup() { fixture.reset(); }
    void choosesTheControlByTypeAndMetadata();
    void writesASwitchAsAnAbsoluteValue();
    void writesWhatAssistiveTechnologyToggles();
    void showsFractionsAsPercent();
    void showsWhatIsOutOfBoundsAsItIs();
    void followsTheHub();
    void leavesAloneWhatIsBeingTyped();
    void sendsATextWithEnterAndTakesItBackWithEscape();
    void sendsAChoice();
    void pressesAButton();
    void tellsWhyAChangeFailedAndTriesAgain();
    void asksBeforeUnlockingAndShowsTheTruthMeanwhile();
    void asksBeforeMaintenance();

private:
    std::unique_ptr<PanelFixture> fixture;
};

void TestCapabilityControls::choosesTheControlByTypeAndMetadata()
{
    using Type = Capability::Type;
    Capability trigger = capabilityOf("button", Type::Boolean, Value(), true);
    trigger.isGetable = false;
    Capability unlimited = capabilityOf("setpoint", Type::Number, Value(3.0), true);
    Capability free = capabilityOf("message", Type::String, Value(QStringLiteral("Hi")), true);
    Capability strange = capabilityOf("strange", Type::Unknown, Value(QStringLiteral("?")), true);
    QStringList many{QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three"),
                     QStringLiteral("Four"), QStringLiteral("Five")};
    QVERIFY(fixture->show(deviceOf(
        "all", QStringLiteral("All"), "hall", "other",
        {onoff(true), trigger, dim(0.5), unlimited,
         choice("few", "Few", {QStringLiteral("A"), QStringLiteral("B")}, QStringLiteral("a")),
         choice("many", "Many", many, QStringLiteral("two")), free, strange,
         sensor("measure_temperature", "Temperature", 20, "°C")})));
    QVERIFY(fixture->control<SwitchControl>("onoff"));
    QVERIFY(fixture->control<QPushButton>("button"));
    QVERIFY(fixture->control<GrooveSlider>("dim"));
    QVERIFY(fixture->control<ExactBox>("dim/exact"));
    QVERIFY(fixture->control<ExactBox>("setpoint"));
    QVERIFY(fixture->control<Segmented>("few"));
    QVERIFY(fixture->control<QComboBox>("many"));
    QVERIFY(fixture->control<QLineEdit>("message"));
    QVERIFY(fixture->control<PlainLabel>("strange"));
    QCOMPARE(fixture->control<PlainLabel>("measure_temperature")->text(), QStringLiteral("20 °C"));
    // On and level are one part, and so are the buttons.
    QCOMPARE(fixture->panel.rows().size(), 6);
}

void TestCapabilityControls::writesASwitchAsAnAbsoluteValue()
{
    QVERIFY(fixture->show("lamp"));
    auto *onOff = fixture->control<SwitchControl>("onoff");
    QVERIFY(onOff->isChecked());
    QTest::mouseClick(onOff, Qt::LeftButton, {}, onOff->rect().center());
    QVERIFY(onOff->isPending());
    QTRY_COMPARE(fixture->program.writesOf("onoff"), 1);
    QCOMPARE(fixture->program.hub.requests.last().body.value(QLatin1String("value")),
             QJsonValue(false));
}

void TestCapabilityControls::writesWhatAssistiveTechnologyToggles()
{
    QVERIFY(fixture->show("lamp"));
    // A screen reader toggles a check box without ever clicking it.
    QAccessibleInterface *onOff =
        QAccessible::queryAccessibleInterface(fixture->control<SwitchControl>("onoff"));
    QVERIFY(onOff && onOff->actionInterface());
    onOff->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_COMPARE(fixture->program.writesOf("onoff"), 1);
    QCOMPARE(fixture->program.hub.requests.last().body.value(QLatin1String("value")),
             QJsonValue(false));
}

void TestCapabilityControls::showsFractionsAsPercent()
{
    QVERIFY(fixture->show("lamp"));
    auto *exact = fixture->control<ExactBox>("dim/exact");
    QCOMPARE(exact->value(), 40.0);
    QCOMPARE(exact->maximum(), 100.0);
    QCOMPARE(exact->decimals(), 0);
    exact->setFocus();
    exact->selectAll();
    QTest::keyClicks(exact, QStringLiteral("65"));
    QTest::keyClick(exact, Qt::Key_Return);
    QTRY_COMPARE(fixture->program.writesOf("dim"), 1);
    QCOMPARE(fixture->program.hub.requests.last().body.value(QLatin1String("value")).toDouble(),
             0.65);
    QVERIFY(fixture->show("heat"));
    auto *target = fixture->control<ExactBox>("target_temperature/exact");
    QCOMPARE(target->singleStep(), 0.5);
    QCOMPARE(target->decimals(), 1);
    QCOMPARE(fixture->control<GrooveSlider>("target_temperature")->maximum(), 50);
}

void TestCapabilityControls::showsWhatIsOutOfBoundsAsItIs()
{
    // Row F28 of the fault table: the control at its end, the value in its text, nothing written.
    QVERIFY(fixture->show(deviceOf(
        "odd", QStringLiteral("Odd"), "hall", "other",
        {onoff(true), dim(7),
         choice("few", "Few", {QStringLiteral("A"), QStringLiteral("B")}, QStringLiteral("z"))})));
    auto *slider = fixture->control<GrooveSlider>("dim");
    QCOMPARE(slider->value(), slider->maximum());
    QCOMPARE(fixture->control<ExactBox>("dim/exact")->value(), 700.0);
    QVERIFY(fixture->control<Segmented>("few"));
    QCOMPARE(fixture->program.hub.requests.size(), 0);
}

void TestCapabilityControls::followsTheHub()
{
    QVERIFY(fixture->show("lamp"));
    fixture->program.home().reportCapability(QStringLiteral("lamp"), QStringLiteral("dim"),
                                             Value(0.9), QDateTime::currentDateTimeUtc());
    QCOMPARE(fixture->control<ExactBox>("dim/exact")->value(), 90.0);
    QCOMPARE(fixture->control<GrooveSlider>("dim")->value(), 90);
    fixture->program.home().reportCapability(QStringLiteral("lamp"), QStringLiteral("onoff"),
                                             Value(false), QDateTime::currentDateTimeUtc());
    QVERIFY(!fixture->control<SwitchControl>("onoff")->isChecked());
    QCOMPARE(fixture->program.hub.requests.size(), 0);
}

void TestCapabilityControls::leavesAloneWhatIsBeingTyped()
{
    QVERIFY(fixture->show("lamp"));
    auto *exact = fixture->control<ExactBox>("dim/exact");
    exact->setFocus();
    exact->selectAll();
    QTest::keyClicks(exact, QStringLiteral("7"));
    fixture->program.home().reportCapability(QStringLiteral("lamp"), QStringLiteral("dim"),
                                             Value(0.9), QDateTime::currentDateTimeUtc());
    QVERIFY(exact->text().startsWith(QLatin1Char('7')));
    QTest::keyClick(exact, Qt::Key_Escape);
    QCOMPARE(exact->value(), 90.0);
    QVERIFY(exact->text().startsWith(QStringLiteral("90")));
    QCOMPARE(fixture->program.hub.requests.size(), 0);
}

void TestCapabilityControls::sendsATextWithEnterAndTakesItBackWithEscape()
{
    QVERIFY(fixture->show(deviceOf(
        "text", QStringLiteral("Display"), "hall", "other",
        {capabilityOf("message", Capability::Type::String, Value(QStringLiteral("Hi")), true)})));
    auto *edit = fixture->control<QLineEdit>("message");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Hello"));
    fixture->program.home().reportCapability(QStringLiteral("text"), QStringLiteral("message"),
                                             Value(QStringLiteral("From elsewhere")),
                                             QDateTime::currentDateTimeUtc());
    QCOMPARE(edit->text(), QStringLiteral("Hello"));
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(edit->text(), QStringLiteral("From elsewhere"));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Bye"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(fixture->program.writesOf("message"), 1);
    QCOMPARE(fixture->program.hub.requests.last().body.value(QLatin1String("value")).toString(),
             QStringLiteral("Bye"));
}

void TestCapabilityControls::sendsAChoice()
{
    QVERIFY(fixture->show("heat"));
    auto *mode = fixture->control<Segmented>("thermostat_mode");
    QVERIFY(mode);
    QCOMPARE(mode->current(), QStringLiteral("heat"));
    mode->segment(QStringLiteral("auto"))->click();
    QTRY_COMPARE(fixture->program.writesOf("thermostat_mode"), 1);
    QCOMPARE(fixture->program.hub.requests.last().body.value(QLatin1String("value")).toString(),
             QStringLiteral("auto"));
}

void TestCapabilityControls::pressesAButton()
{
    Capability next = capabilityOf("restart", Capability::Type::Boolean, Value(), true);
    next.isGetable = false;
    QVERIFY(
        fixture->show(deviceOf("speaker", QStringLiteral("Speaker"), "hall", "speaker", {next})));
    fixture->control<QPushButton>("restart")->click();
    QTRY_COMPARE(fixture->program.writesOf("restart"), 1);
    QCOMPARE(fixture->program.hub.requests.last().body.value(QLatin1String("value")),
             QJsonValue(true));
}

void TestCapabilityControls::tellsWhyAChangeFailedAndTriesAgain()
{
    fixture->program.hub.answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer{500, R"({"error":"Device is not responding"})"};
    };
    QVERIFY(fixture->show("lamp"));
    auto *retry = fixture->panel.findChild<QPushButton *>(QStringLiteral("retry/onoff"));
    QVERIFY(!retry->isVisible());
    fixture->control<SwitchControl>("onoff")->click();
    QTRY_VERIFY(retry->isVisible());
    QVERIFY(fixture->control<SwitchControl>("onoff")->isChecked());
    fixture->program.hub.answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer();
    };
    retry->click();
    QTRY_COMPARE(fixture->program.writesOf("onoff"), 2);
    QTRY_VERIFY(!retry->isVisible());
}

void TestCapabilityControls::asksBeforeUnlockingAndShowsTheTruthMeanwhile()
{
    QVERIFY(fixture->show("lock"));
    auto *locked = fixture->control<SwitchControl>("locked");
    QVERIFY(locked->isChecked());
    locked->click();
    QVERIFY(locked->isChecked());
    auto *box = fixture->panel.findChild<QMessageBox *>(QStringLiteral("confirmation"));
    QVERIFY(box);
    box->reject();
    QTRY_VERIFY(!fixture->panel.findChild<QMessageBox *>(QStringLiteral("confirmation")));
    QCOMPARE(fixture->program.hub.requests.size(), 0);
    locked->click();
    box = fixture->panel.findChild<QMessageBox *>(QStringLiteral("confirmation"));
    QVERIFY(box);
    box->findChild<QPushButton *>(QStringLiteral("confirmationYes"))->click();
    QTRY_COMPARE(fixture->program.writesOf("locked"), 1);
    QVERIFY(!locked->isChecked());
}

void TestCapabilityControls::asksBeforeMaintenance()
{
    Capability calibrate =
        capabilityOf("button.calibrate", Capability::Type::Boolean, Value(), true);
    calibrate.isGetable = false;
    calibrate.isMaintenanceAction = true;
    calibrate.title = QStringLiteral("Calibrate");
    QVERIFY(fixture->show(
        deviceOf("valve", QStringLiteral("Valve"), "hall", "other", {calibrate, onoff(true)})));
    QCOMPARE(fixture->panel.rows().last()->described().id, QStringLiteral("button.calibrate"));
    fixture->control<QPushButton>("button.calibrate")->click();
    QVERIFY(fixture->panel.findChild<QMessageBox *>(QStringLiteral("confirmation")));
    QCOMPARE(fixture->program.hub.requests.size(), 0);
}

QTEST_MAIN(TestCapabilityControls)
#include "tst_capabilitycontrols.moc"
