// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "largehomes.h"
#include "panelfixture.h"
#include "ui/devices/capabilityrow.h"
#include "ui/devices/composites/composite.h"
#include "ui/devices/devicecontrols.h"
#include "ui/devices/numbereditors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/switchcontrol.h"

#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;

/// The device panel around its controls: names, availability, changes of the device itself.
class TestDevicePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { fixture = std::make_unique<PanelFixture>(); }
    void cleanup() { fixture.reset(); }
    void namesEachControlAfterDeviceAndCapability();
    void blocksControlsOfAnUnavailableDevice();
    void blocksControlsWhileThereIsNoConnection();
    void keepsRowsWhoseDescriptionStaysTheSame();
    void letsGoOfARemovedDevice();
    void keepsQuietWhenTheWholeHomeGoes();
    void showsHostileTextLiterally();
    void tellsCapabilitiesOfTheSameTitleApart();
    void losesNoCapability_data();
    void losesNoCapability();
    void looksRight_data();
    void looksRight();

private:
    std::unique_ptr<PanelFixture> fixture;
};

void TestDevicePanel::namesEachControlAfterDeviceAndCapability()
{
    QVERIFY(fixture->show("lamp"));
    QCOMPARE(fixture->control<QWidget>("onoff")->accessibleName(),
             QStringLiteral("Desk lamp Turned on"));
    QCOMPARE(fixture->control<QWidget>("dim")->accessibleName(),
             QStringLiteral("Desk lamp Dim level"));
    const auto widgets = fixture->panel.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void TestDevicePanel::blocksControlsOfAnUnavailableDevice()
{
    QVERIFY(fixture->show("lamp"));
    QVERIFY(fixture->control<QWidget>("onoff")->isEnabled());
    Device lamp = *fixture->program.home().device(QStringLiteral("lamp"));
    lamp.isAvailable = false;
    lamp.unavailableMessage = QStringLiteral("<b>Gone</b>");
    fixture->program.home().upsertDevice(lamp);
    QVERIFY(!fixture->control<QWidget>("onoff")->isEnabled());
    auto *bar = fixture->panel.findChild<MessageBar *>(QStringLiteral("devicePanelAvailability"));
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QStringLiteral("<b>Gone</b>")));
    QVERIFY(!fixture->control<QWidget>("onoff")->accessibleDescription().isEmpty());
    lamp.isAvailable = true;
    fixture->program.home().upsertDevice(lamp);
    QVERIFY(fixture->control<QWidget>("onoff")->isEnabled());
    QVERIFY(!bar->isVisible());
}

void TestDevicePanel::blocksControlsWhileThereIsNoConnection()
{
    QVERIFY(fixture->show("lamp"));
    fixture->program.home().setStale(true);
    QVERIFY(!fixture->control<QWidget>("dim")->isEnabled());
    fixture->program.home().setStale(false);
    QVERIFY(fixture->control<QWidget>("dim")->isEnabled());
}

void TestDevicePanel::keepsRowsWhoseDescriptionStaysTheSame()
{
    Capability level = dim(0.4);
    level.id = QStringLiteral("example_level"); // of no family: a row of its own
    Device gadget = deviceOf("gadget", QStringLiteral("Gadget"), "office", "other",
                             {sensor("example_one", "One", 1, "x"), level});
    QVERIFY(fixture->show(gadget));
    QCOMPARE(fixture->panel.rows().size(), 2);
    const QPointer<CapabilityRow> kept = fixture->panel.rows().first();
    gadget.name = QStringLiteral("Gizmo");
    gadget.capabilities << sensor("example_two", "Two", 12, "y");
    gadget.capabilities[1].maximum = 0.8;
    fixture->program.home().upsertDevice(gadget);
    QCOMPARE(fixture->panel.rows().size(), 3);
    QVERIFY(kept);
    QCOMPARE(fixture->panel.rows().first(), kept.data());
    QCOMPARE(fixture->control<QWidget>("example_level")->accessibleName(),
             QStringLiteral("Gizmo Dim level"));
    QCOMPARE(fixture->control<ExactBox>("example_level/exact")->maximum(), 80.0);
}

void TestDevicePanel::letsGoOfARemovedDevice()
{
    QVERIFY(fixture->show("lamp"));
    QSignalSpy gone(&fixture->panel, &DevicePanel::deviceGone);
    QSignalSpy told(&fixture->panel, &DevicePanel::notice);
    fixture->program.home().removeDevice(QStringLiteral("lamp"));
    QCOMPARE(gone.count(), 1);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().contains(QStringLiteral("Desk lamp")));
    QVERIFY(fixture->panel.deviceId().isEmpty());
    QVERIFY(fixture->panel.rows().isEmpty());
}

void TestDevicePanel::keepsQuietWhenTheWholeHomeGoes()
{
    QVERIFY(fixture->show("lamp"));
    QSignalSpy gone(&fixture->panel, &DevicePanel::deviceGone);
    QSignalSpy told(&fixture->panel, &DevicePanel::notice);
    fixture->program.home().clear();
    QCOMPARE(gone.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(told.count(), 0);
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
    QVERIFY(fixture->show(device));
    const auto labels = fixture->panel.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(fixture->control<PlainLabel>("track")->text(), hostile);
    QCOMPARE(fixture->panel.findChild<PlainLabel *>(QStringLiteral("devicePanelName"))->text(),
             hostile);
    QCOMPARE(fixture->control<QWidget>("track")->accessibleName(),
             QString(hostile + QLatin1Char(' ') + hostile));
}

void TestDevicePanel::tellsCapabilitiesOfTheSameTitleApart()
{
    QVERIFY(fixture->show(deviceOf("meter", QStringLiteral("Meter"), "hall", "sensor",
                                   {sensor("measure_voltage.phase1", "Voltage", 230, "V"),
                                    sensor("measure_voltage.phase2", "Voltage", 231, "V")})));
    QVERIFY(fixture->panel.rows().at(0)->title() != fixture->panel.rows().at(1)->title());
}

void TestDevicePanel::losesNoCapability_data()
{
    QTest::addColumn<bool>("isRecorded");
    QTest::newRow("of the demo home") << false;
    QTest::newRow("of a recorded home") << true;
}

void TestDevicePanel::losesNoCapability()
{
    QFETCH(bool, isRecorded);
    if (!isRecorded)
        QVERIFY(fillDemoHome(fixture->program.home()));
    else if (!fillRecordedHome(fixture->program.home()))
        QSKIP("there is no recording here");
    int capabilities = 0;
    const auto *controls = fixture->panel.findChild<DeviceControls *>();
    const QStringList ids = fixture->program.home().deviceIds();
    for (const QString &id : ids) {
        fixture->panel.setDevice(id);
        const Device *device = fixture->program.home().device(id);
        QStringList shown;
        for (const CapabilityRow *row : controls->rows())
            shown << row->described().id;
        for (const Composite *composite : controls->composites())
            shown << composite->capabilityIds();
        for (const Capability &capability : device->capabilities) {
            QCOMPARE(shown.count(capability.id), 1);
            if (capability.isSetable) {
                const auto *widget = fixture->panel.findChild<QWidget *>(
                    QStringLiteral("capability/") + capability.id);
                QVERIFY2(widget, qPrintable(capability.id));
                QVERIFY(widget->accessibleName().startsWith(plain(device->name)));
            }
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
    QTest::newRow("dark") << true << "Speaker";
    QTest::newRow("thermostat") << false << "Thermostat";
    QTest::newRow("sensor") << true << "Weather station";
    QTest::newRow("alarm") << false << "Alarm panel";
    QTest::newRow("german") << false << "german";
}

void TestDevicePanel::looksRight()
{
    QVERIFY(fillDemoHome(fixture->program.home()));
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
    fixture->program.home().upsertDevice(german);
    const QString named = deviceNamed(fixture->program.home(), name.toLatin1().constData());
    QVERIFY(fixture->show(named.isEmpty() ? name : named));
    // Nothing is cut off at the sides.
    const auto *scroll = fixture->panel.findChild<QScrollArea *>();
    QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
    if (name == QLatin1String("german")) {
        fixture->program.hub.answer = [](const LoopbackHub::Request &) {
            return LoopbackHub::Answer{500, R"({"error":"Device is not responding"})"};
        };
        fixture->control<SwitchControl>("onoff")->click();
        QTRY_VERIFY(fixture->program.capabilityWriter().failure(QStringLiteral("german")));
    }
    savePicture(fixture->panel,
                QStringLiteral("panel-") + QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(TestDevicePanel)
#include "tst_devicepanel.moc"
