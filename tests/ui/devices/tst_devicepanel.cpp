// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deviceprogram.h"
#include "ui/devices/capabilityrow.h"
#include "ui/devices/devicepanel.h"
#include "ui/devices/numbereditors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/grooveslider.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switchcontrol.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace foyer;

/// The device panel: the right control for each capability, live, and never in the way of what a person is doing.
class TestDevicePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void choosesTheControlByTypeAndMetadata();
    void namesEachControlAfterDeviceAndCapability();
    void writesASwitchAsAnAbsoluteValue();
    void showsFractionsAsPercent();
    void followsTheHub();
    void leavesAloneWhatIsBeingTyped();
    void sendsATextWithEnterAndTakesItBackWithEscape();
    void sendsAChoice();
    void pressesAButton();
    void tellsWhyAChangeFailedAndTriesAgain();
    void blocksControlsOfAnUnavailableDevice();
    void blocksControlsWhileThereIsNoConnection();
    void asksBeforeUnlockingAndShowsTheTruthMeanwhile();
    void asksBeforeMaintenance();
    void keepsRowsWhoseDescriptionStaysTheSame();
    void letsGoOfARemovedDevice();
    void showsHostileTextLiterally();
    void tellsCapabilitiesOfTheSameTitleApart();
    void losesNoCapabilityOfARecordedHome();
    void looksRight_data();
    void looksRight();

private:
    void show(const Device &device);
    void show(const char *id);
    template<typename T>
    T *control(const char *capability) const
    {
        return panel->findChild<T *>(QStringLiteral("capability/")
                                     + QString::fromLatin1(capability));
    }

    std::unique_ptr<DeviceProgram> program;
    std::unique_ptr<DevicePanel> panel;
};

void TestDevicePanel::init()
{
    program = std::make_unique<DeviceProgram>();
    fillSmallHome(program->home());
    panel = std::make_unique<DevicePanel>(*program, program->uiWords());
    panel->resize(368, 700);
}

void TestDevicePanel::cleanup()
{
    panel.reset();
    program.reset();
}

void TestDevicePanel::show(const char *id)
{
    panel->setDevice(QString::fromLatin1(id));
    panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
}

void TestDevicePanel::show(const Device &device)
{
    program->home().upsertDevice(device);
    show(qPrintable(device.id));
}

void TestDevicePanel::choosesTheControlByTypeAndMetadata()
{
    using Type = Capability::Type;
    Capability trigger = capabilityOf("button", Type::Boolean, Value(), true);
    trigger.isGetable = false;
    Capability unlimited = capabilityOf("setpoint", Type::Number, Value(3.0), true);
    Capability free = capabilityOf("message", Type::String, Value(QStringLiteral("Hi")), true);
    Capability strange = capabilityOf("strange", Type::Unknown, Value(QStringLiteral("?")), true);
    QStringList many{QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three"),
                     QStringLiteral("Four"), QStringLiteral("Five")};
    show(deviceOf("all", QStringLiteral("All"), "hall", "other",
                  {onoff(true), trigger, dim(0.5), unlimited,
                   choice("few", "Few", {QStringLiteral("A"), QStringLiteral("B")},
                          QStringLiteral("a")),
                   choice("many", "Many", many, QStringLiteral("two")), free, strange,
                   sensor("measure_temperature", "Temperature", 20, "°C")}));
    QVERIFY(control<SwitchControl>("onoff"));
    QVERIFY(control<QPushButton>("button"));
    QVERIFY(control<GrooveSlider>("dim"));
    QVERIFY(control<ExactBox>("dim/exact"));
    QVERIFY(control<ExactBox>("setpoint"));
    QVERIFY(control<Segmented>("few"));
    QVERIFY(control<QComboBox>("many"));
    QVERIFY(control<QLineEdit>("message"));
    QVERIFY(control<PlainLabel>("strange"));
    QCOMPARE(control<PlainLabel>("measure_temperature")->text(), QStringLiteral("20 °C"));
    QCOMPARE(panel->rows().size(), 9);
}

void TestDevicePanel::namesEachControlAfterDeviceAndCapability()
{
    show("lamp");
    QCOMPARE(control<QWidget>("onoff")->accessibleName(), QStringLiteral("Desk lamp Turned on"));
    QCOMPARE(control<QWidget>("dim")->accessibleName(), QStringLiteral("Desk lamp Dim level"));
    const auto widgets = panel->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void TestDevicePanel::writesASwitchAsAnAbsoluteValue()
{
    show("lamp");
    auto *onOff = control<SwitchControl>("onoff");
    QVERIFY(onOff->isChecked());
    QTest::mouseClick(onOff, Qt::LeftButton, {}, onOff->rect().center());
    QVERIFY(onOff->isPending());
    QTRY_COMPARE(program->writesOf("onoff"), 1);
    QCOMPARE(program->hub.requests.last().body.value(QLatin1String("value")),
             QJsonValue(false));
}

void TestDevicePanel::showsFractionsAsPercent()
{
    show("lamp");
    auto *exact = control<ExactBox>("dim/exact");
    QCOMPARE(exact->value(), 40.0);
    QCOMPARE(exact->maximum(), 100.0);
    QCOMPARE(exact->decimals(), 0);
    exact->setFocus();
    exact->selectAll();
    QTest::keyClicks(exact, QStringLiteral("65"));
    QTest::keyClick(exact, Qt::Key_Return);
    QTRY_COMPARE(program->writesOf("dim"), 1);
    QCOMPARE(program->hub.requests.last().body.value(QLatin1String("value")).toDouble(), 0.65);
    show("heat");
    auto *target = control<ExactBox>("target_temperature/exact");
    QCOMPARE(target->singleStep(), 0.5);
    QCOMPARE(target->decimals(), 1);
    QCOMPARE(control<GrooveSlider>("target_temperature")->maximum(), 50);
}

void TestDevicePanel::followsTheHub()
{
    show("lamp");
    program->home().reportCapability(QStringLiteral("lamp"), QStringLiteral("dim"), Value(0.9),
                                     QDateTime::currentDateTimeUtc());
    QCOMPARE(control<ExactBox>("dim/exact")->value(), 90.0);
    QCOMPARE(control<GrooveSlider>("dim")->value(), 90);
    program->home().reportCapability(QStringLiteral("lamp"), QStringLiteral("onoff"),
                                     Value(false), QDateTime::currentDateTimeUtc());
    QVERIFY(!control<SwitchControl>("onoff")->isChecked());
    QCOMPARE(program->hub.requests.size(), 0);
}

void TestDevicePanel::leavesAloneWhatIsBeingTyped()
{
    show("lamp");
    auto *exact = control<ExactBox>("dim/exact");
    exact->setFocus();
    exact->selectAll();
    QTest::keyClicks(exact, QStringLiteral("7"));
    program->home().reportCapability(QStringLiteral("lamp"), QStringLiteral("dim"), Value(0.9),
                                     QDateTime::currentDateTimeUtc());
    QVERIFY(exact->text().startsWith(QLatin1Char('7')));
    QTest::keyClick(exact, Qt::Key_Escape);
    QCOMPARE(exact->value(), 90.0);
    QVERIFY(exact->text().startsWith(QStringLiteral("90")));
    QCOMPARE(program->hub.requests.size(), 0);
}

void TestDevicePanel::sendsATextWithEnterAndTakesItBackWithEscape()
{
    show(deviceOf("text", QStringLiteral("Display"), "hall", "other",
                  {capabilityOf("message", Capability::Type::String, Value(QStringLiteral("Hi")),
                                true)}));
    auto *edit = control<QLineEdit>("message");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Hello"));
    program->home().reportCapability(QStringLiteral("text"), QStringLiteral("message"),
                                     Value(QStringLiteral("From elsewhere")),
                                     QDateTime::currentDateTimeUtc());
    QCOMPARE(edit->text(), QStringLiteral("Hello"));
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(edit->text(), QStringLiteral("From elsewhere"));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Bye"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(program->writesOf("message"), 1);
    QCOMPARE(program->hub.requests.last().body.value(QLatin1String("value")).toString(),
             QStringLiteral("Bye"));
}

void TestDevicePanel::sendsAChoice()
{
    show("heat");
    auto *mode = control<Segmented>("thermostat_mode");
    QVERIFY(mode);
    QCOMPARE(mode->current(), QStringLiteral("heat"));
    mode->segment(QStringLiteral("auto"))->click();
    QTRY_COMPARE(program->writesOf("thermostat_mode"), 1);
    QCOMPARE(program->hub.requests.last().body.value(QLatin1String("value")).toString(),
             QStringLiteral("auto"));
}

void TestDevicePanel::pressesAButton()
{
    Capability next = capabilityOf("speaker_next", Capability::Type::Boolean, Value(), true);
    next.isGetable = false;
    show(deviceOf("speaker", QStringLiteral("Speaker"), "hall", "speaker", {next}));
    control<QPushButton>("speaker_next")->click();
    QTRY_COMPARE(program->writesOf("speaker_next"), 1);
    QCOMPARE(program->hub.requests.last().body.value(QLatin1String("value")), QJsonValue(true));
}

void TestDevicePanel::tellsWhyAChangeFailedAndTriesAgain()
{
    program->hub.answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer{500, R"({"error":"Device is not responding"})"};
    };
    show("lamp");
    auto *retry = panel->findChild<QPushButton *>(QStringLiteral("retry/onoff"));
    QVERIFY(!retry->isVisible());
    control<SwitchControl>("onoff")->click();
    QTRY_VERIFY(retry->isVisible());
    QVERIFY(control<SwitchControl>("onoff")->isChecked());
    program->hub.answer = [](const LoopbackHub::Request &) { return LoopbackHub::Answer(); };
    retry->click();
    QTRY_COMPARE(program->writesOf("onoff"), 2);
    QTRY_VERIFY(!retry->isVisible());
}

void TestDevicePanel::blocksControlsOfAnUnavailableDevice()
{
    show("lamp");
    QVERIFY(control<QWidget>("onoff")->isEnabled());
    Device lamp = *program->home().device(QStringLiteral("lamp"));
    lamp.isAvailable = false;
    lamp.unavailableMessage = QStringLiteral("<b>Gone</b>");
    program->home().upsertDevice(lamp);
    QVERIFY(!control<QWidget>("onoff")->isEnabled());
    auto *bar = panel->findChild<MessageBar *>(QStringLiteral("devicePanelAvailability"));
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QStringLiteral("<b>Gone</b>")));
    QVERIFY(!control<QWidget>("onoff")->accessibleDescription().isEmpty());
    lamp.isAvailable = true;
    program->home().upsertDevice(lamp);
    QVERIFY(control<QWidget>("onoff")->isEnabled());
    QVERIFY(!bar->isVisible());
}

void TestDevicePanel::blocksControlsWhileThereIsNoConnection()
{
    show("lamp");
    program->home().setStale(true);
    QVERIFY(!control<QWidget>("dim")->isEnabled());
    program->home().setStale(false);
    QVERIFY(control<QWidget>("dim")->isEnabled());
}

void TestDevicePanel::asksBeforeUnlockingAndShowsTheTruthMeanwhile()
{
    show("lock");
    auto *locked = control<SwitchControl>("locked");
    QVERIFY(locked->isChecked());
    locked->click();
    QVERIFY(locked->isChecked());
    auto *box = panel->findChild<QMessageBox *>(QStringLiteral("confirmation"));
    QVERIFY(box);
    box->reject();
    QTRY_VERIFY(!panel->findChild<QMessageBox *>(QStringLiteral("confirmation")));
    QCOMPARE(program->hub.requests.size(), 0);
    locked->click();
    box = panel->findChild<QMessageBox *>(QStringLiteral("confirmation"));
    QVERIFY(box);
    box->findChild<QPushButton *>(QStringLiteral("confirmationYes"))->click();
    QTRY_COMPARE(program->writesOf("locked"), 1);
    QVERIFY(!locked->isChecked());
}

void TestDevicePanel::asksBeforeMaintenance()
{
    Capability calibrate =
        capabilityOf("button.calibrate", Capability::Type::Boolean, Value(), true);
    calibrate.isGetable = false;
    calibrate.isMaintenanceAction = true;
    calibrate.title = QStringLiteral("Calibrate");
    show(deviceOf("valve", QStringLiteral("Valve"), "hall", "other", {calibrate, onoff(true)}));
    QCOMPARE(panel->rows().last()->described().id, QStringLiteral("button.calibrate"));
    control<QPushButton>("button.calibrate")->click();
    QVERIFY(panel->findChild<QMessageBox *>(QStringLiteral("confirmation")));
    QCOMPARE(program->hub.requests.size(), 0);
}

void TestDevicePanel::keepsRowsWhoseDescriptionStaysTheSame()
{
    show("lamp");
    const QPointer<CapabilityRow> kept = panel->rows().first();
    Device lamp = *program->home().device(QStringLiteral("lamp"));
    lamp.name = QStringLiteral("Reading lamp");
    lamp.capabilities << sensor("measure_power", "Power", 12, "W");
    lamp.capabilities[1].maximum = 0.8;
    program->home().upsertDevice(lamp);
    QCOMPARE(panel->rows().size(), 3);
    QVERIFY(kept);
    QCOMPARE(panel->rows().first(), kept.data());
    QCOMPARE(control<QWidget>("onoff")->accessibleName(),
             QStringLiteral("Reading lamp Turned on"));
    QCOMPARE(control<ExactBox>("dim/exact")->maximum(), 80.0);
}

void TestDevicePanel::letsGoOfARemovedDevice()
{
    show("lamp");
    QSignalSpy close(panel.get(), &DevicePanel::closeRequested);
    QSignalSpy told(panel.get(), &DevicePanel::notice);
    program->home().removeDevice(QStringLiteral("lamp"));
    QCOMPARE(close.count(), 1);
    QCOMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().contains(QStringLiteral("Desk lamp")));
    QVERIFY(panel->deviceId().isEmpty());
    QVERIFY(panel->rows().isEmpty());
}

void TestDevicePanel::showsHostileTextLiterally()
{
    const QString hostile = QStringLiteral("<img src=x> Rock & Roll %1 %n");
    Capability text = capabilityOf("track", Capability::Type::String, Value(hostile));
    text.title = hostile;
    Device device = deviceOf("bad", hostile, "hall", "other",
                             {text, choice("mode", "Mode", {hostile}, QStringLiteral("x"))});
    device.note = hostile;
    device.warningMessage = hostile;
    show(device);
    const auto labels = panel->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(control<PlainLabel>("track")->text(), hostile);
    QCOMPARE(panel->findChild<PlainLabel *>(QStringLiteral("devicePanelName"))->text(), hostile);
    QCOMPARE(control<QWidget>("track")->accessibleName(), QString(hostile + QLatin1Char(' ') + hostile));
}

void TestDevicePanel::tellsCapabilitiesOfTheSameTitleApart()
{
    show(deviceOf("meter", QStringLiteral("Meter"), "hall", "sensor",
                  {sensor("measure_voltage.phase1", "Voltage", 230, "V"),
                   sensor("measure_voltage.phase2", "Voltage", 231, "V")}));
    QVERIFY(panel->rows().at(0)->title() != panel->rows().at(1)->title());
}

void TestDevicePanel::losesNoCapabilityOfARecordedHome()
{
    if (payloadFolder().isEmpty() || !fillRecordedHome(program->home(), payloadFolder()))
        QSKIP("FOYER_PAYLOADS does not name recorded payloads");
    int capabilities = 0;
    const QStringList ids = program->home().deviceIds();
    for (const QString &id : ids) {
        panel->setDevice(id);
        const Device *device = program->home().device(id);
        QCOMPARE(panel->rows().size(), device->capabilities.size());
        for (const Capability &capability : device->capabilities) {
            auto *widget = panel->findChild<QWidget *>(QStringLiteral("capability/")
                                                       + capability.id);
            QVERIFY2(widget, qPrintable(capability.id));
            QVERIFY(widget->accessibleName().startsWith(plain(device->name)));
            QCOMPARE(qobject_cast<PlainLabel *>(widget) == nullptr, capability.isSetable);
            ++capabilities;
        }
    }
    QVERIFY(capabilities >= 79);
}

void TestDevicePanel::looksRight_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QString>("name");
    QTest::newRow("light") << false << "Ceiling light";
    QTest::newRow("dark") << true << "Living room speaker";
    QTest::newRow("thermostat") << false << "Thermostat";
    QTest::newRow("sensor") << true << "Weather station";
    QTest::newRow("alarm") << false << "House alarm";
    QTest::newRow("german") << false << "german";
}

void TestDevicePanel::looksRight()
{
    if (payloadFolder().isEmpty() || !fillRecordedHome(program->home(), payloadFolder()))
        QSKIP("FOYER_PAYLOADS does not name recorded payloads");
    QFETCH(bool, isDark);
    QFETCH(QString, name);
    Theme theme;
    theme.apply(*qApp, isDark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    Capability calibrate =
        capabilityOf("button.calibrate", Capability::Type::Boolean, Value(), true);
    calibrate.isGetable = false;
    calibrate.isMaintenanceAction = true;
    calibrate.title = QStringLiteral("Ventilöffnungsgrad neu kalibrieren");
    Capability level = dim(0.35);
    level.title = QStringLiteral("Beleuchtungsstärkeschwellwert der Außenbeleuchtung");
    level.pending = Value(0.35);
    Device german = deviceOf(
        "german", QStringLiteral("Fußbodenheizungsverteiler Hauswirtschaftsraum Erdgeschoss"),
        "hall", "thermostat",
        {onoff(true), level,
         choice("mode", "Betriebsart",
                {QStringLiteral("Automatisch"), QStringLiteral("Frostschutz"),
                 QStringLiteral("Zwangsbelüftung"), QStringLiteral("Ausgeschaltet")},
                QStringLiteral("frostschutz")),
         capabilityOf("text", Capability::Type::String,
                      Value(QStringLiteral("Donaudampfschifffahrtsgesellschaft")), true),
         sensor("measure_temperature", "Vorlauftemperatur im Heizkreisverteiler", 32.5, "°C"),
         calibrate});
    german.warningMessage = QStringLiteral("Der Funkempfang ist schwach.");
    program->home().upsertDevice(german);
    const QStringList ids = program->home().deviceIds();
    for (const QString &id : ids) {
        if (program->home().device(id)->name == name || id == name)
            show(qPrintable(id));
    }
    QVERIFY(!panel->deviceId().isEmpty());
    // Nothing is cut off at the sides.
    const auto *scroll = panel->findChild<QScrollArea *>();
    QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
    if (name == QLatin1String("german")) {
        program->hub.answer = [](const LoopbackHub::Request &) {
            return LoopbackHub::Answer{500, R"({"error":"Device is not responding"})"};
        };
        control<SwitchControl>("onoff")->click();
        QTRY_VERIFY(program->capabilityWriter().failure(QStringLiteral("german")));
    }
    savePicture(*panel, QStringLiteral("panel-") + QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(TestDevicePanel)
#include "tst_devicepanel.moc"
