// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panelfixture.h"
#include "ui/devices/composites/composite.h"
#include "ui/devices/devicecontrols.h"
#include "ui/devices/numbereditors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/grooveslider.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmented.h"

#include <QPushButton>
#include <QTest>

using namespace foyer;

namespace {

Capability percent(const char *id, const char *title, double value)
{
    Capability capability = dim(value);
    capability.id = QString::fromLatin1(id);
    capability.title = QString::fromUtf8(title);
    return capability;
}

Capability trigger(const char *id, const char *title)
{
    Capability capability = capabilityOf(id, Capability::Type::Boolean, Value(), true);
    capability.isGetable = false;
    capability.title = QString::fromUtf8(title);
    return capability;
}

Capability degrees(const char *id, const char *title, double value)
{
    Capability capability = capabilityOf(id, Capability::Type::Number, Value(value), true);
    capability.title = QString::fromUtf8(title);
    capability.units = QStringLiteral("°C");
    capability.minimum = 5;
    capability.maximum = 30;
    capability.step = 0.5;
    capability.decimals = 1;
    return capability;
}

Capability yesNo(const char *id, const char *title, bool value)
{
    Capability capability = capabilityOf(id, Capability::Type::Boolean, Value(value), true);
    capability.title = QString::fromUtf8(title);
    return capability;
}

QStringList list(std::initializer_list<const char *> words)
{
    QStringList texts;
    for (const char *word : words)
        texts << QString::fromUtf8(word);
    return texts;
}

Device thermostat()
{
    return deviceOf("room", QStringLiteral("Living room"), "hall", "thermostat",
                    {degrees("target_temperature", "Target temperature", 20.5),
                     sensor("measure_temperature", "Temperature", 19.8, "°C"),
                     choice("thermostat_mode", "Mode", list({"Auto", "Heat", "Cool", "Off"}),
                            QStringLiteral("heat")),
                     degrees("target_temperature_min", "Lowest target", 15),
                     degrees("target_temperature_max", "Highest target", 24)});
}

Device blind()
{
    Capability state = choice("windowcoverings_state", "State", list({"Up", "Idle", "Down"}),
                              QStringLiteral("idle"));
    return deviceOf("blind", QStringLiteral("Garden doors"), "hall", "blinds",
                    {state, percent("windowcoverings_set", "Position", 0.6),
                     percent("windowcoverings_tilt_set", "Tilt", 0.25),
                     trigger("windowcoverings_tilt_up", "Tilt up"),
                     trigger("windowcoverings_tilt_down", "Tilt down"),
                     yesNo("windowcoverings_closed", "Closed", false)});
}

Device airConditioner()
{
    Device device = thermostat();
    device.id = QStringLiteral("ac");
    device.capabilities.prepend(onoff(true));
    device.capabilities << percent("fan_speed", "Fan speed", 0.5)
                        << choice("fan_mode", "Fan mode", list({"Auto", "On", "Off"}),
                                  QStringLiteral("auto"))
                        << choice("swing_mode", "Swing mode",
                                  list({"Vertical", "Horizontal", "Both"}), QStringLiteral("both"))
                        << yesNo("oscillating", "Oscillating", true);
    return device;
}

Device heatPump()
{
    return deviceOf(
        "pump", QStringLiteral("Heat pump"), "hall", "heatpump",
        {degrees("target_temperature", "Target temperature", 21),
         sensor("measure_temperature", "Temperature", 20.2, "°C"),
         choice("heater_operation_mode", "Operation mode",
                list({"Eco", "Electric", "Performance", "Heat pump", "Off"}),
                QStringLiteral("eco")),
         choice("hot_water_mode", "Hot water", list({"On", "Off", "Eco"}), QStringLiteral("eco")),
         yesNo("power_boost", "Boost", false)});
}

Device airTreatment()
{
    Capability hepa = sensor("measure_hepa_filter", "HEPA filter", 62, "%");
    hepa.minimum = 0;
    hepa.maximum = 100;
    hepa.decimals = 0;
    return deviceOf("air", QStringLiteral("Humidifier"), "hall", "airtreatment",
                    {onoff(true), percent("target_humidity", "Target humidity", 0.45),
                     percent("target_humidity_min", "Lowest humidity", 0.3),
                     percent("target_humidity_max", "Highest humidity", 0.6),
                     sensor("measure_humidity", "Humidity", 41, "%"), hepa,
                     choice("level_hepa_filter", "HEPA filter state",
                            list({"Ok", "Warning", "Critical"}), QStringLiteral("ok"))});
}

Device valve()
{
    return deviceOf("valve", QStringLiteral("Pump"), "hall", "pump",
                    {onoff(true), percent("pump_setpoint", "Setpoint", 0.4),
                     choice("pump_mode", "Pump mode",
                            list({"Constant pressure", "Compensated pressure", "Constant flow",
                                  "Constant speed", "Automatic"}),
                            QStringLiteral("automatic"))});
}

Device relativeDimmer()
{
    return deviceOf("relative", QStringLiteral("Old dimmer"), "hall", "light",
                    {onoff(true), trigger("dim_up", "Brighter"), trigger("dim_down", "Darker")});
}

} // namespace

/// Climate, coverings, fans and what goes with them: each as one control, tested down to what the
/// hub is told.
class TestClimateComposites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme.apply(*qApp, Theme::Scheme::Light); }
    void init() { fixture = std::make_unique<PanelFixture>(); }
    void cleanup() { fixture.reset(); }
    void stepsTheTargetOnItsOwnGrid();
    void stopsAtTheEndsOfTheRange();
    void showsWhatIsMeasured();
    void showsEveryCapabilityOnce();
    void startsAMotorOnlyWhenAButtonIsPressed();
    void saysHowFarABlindIsOpen();
    void tiltsWithButtons();
    void pressesADimmerAgainAndAgain();
    void triesAgainWhatFailed();
    void saysWhyItCannotBeControlled();
    void looksLikeThis_data();
    void looksLikeThis();

private:
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return fixture->panel.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QJsonValue last() const
    {
        const auto &requests = fixture->program.hub.requests;
        return requests.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                  : requests.constLast().body.value(QLatin1String("value"));
    }

    std::unique_ptr<PanelFixture> fixture;
    Theme theme;
};

void TestClimateComposites::stepsTheTargetOnItsOwnGrid()
{
    Device device = thermostat();
    device.capabilities[0].reported = Value(20.3); // between two steps
    QVERIFY(fixture->show(device));
    QCOMPARE(button("capability/target_temperature/up")->accessibleName(),
             QStringLiteral("Living room Raise the target"));
    button("capability/target_temperature/up")->click();
    QTRY_COMPARE(last().toDouble(), 20.5);
    button("capability/target_temperature/up")->click();
    QTRY_COMPARE(last().toDouble(), 21.0);
    button("capability/target_temperature/down")->click();
    QTRY_COMPARE(last().toDouble(), 20.5);
}

void TestClimateComposites::stopsAtTheEndsOfTheRange()
{
    Device device = thermostat();
    device.capabilities[0].reported = Value(30.0);
    QVERIFY(fixture->show(device));
    button("capability/target_temperature/up")->click();
    button("capability/target_temperature/down")->click();
    QTRY_COMPARE(fixture->program.writesOf("target_temperature"), 1);
    QCOMPARE(last().toDouble(), 29.5);
}

void TestClimateComposites::showsWhatIsMeasured()
{
    QVERIFY(fixture->show(thermostat()));
    auto *measured = fixture->control<PlainLabel>("measure_temperature");
    QVERIFY(measured);
    QCOMPARE(measured->text(), QStringLiteral("Now 19.8 °C"));
    QCOMPARE(measured->accessibleName(), QStringLiteral("Living room Temperature"));
    QCOMPARE(measured->accessibleDescription(), QStringLiteral("19.8 °C"));
    fixture->program.home().reportCapability(QStringLiteral("room"),
                                             QStringLiteral("measure_temperature"), Value(20.1),
                                             QDateTime::currentDateTimeUtc());
    QCOMPARE(measured->text(), QStringLiteral("Now 20.1 °C"));
}

void TestClimateComposites::showsEveryCapabilityOnce()
{
    QVERIFY(fixture->show(airConditioner()));
    for (const Capability &capability : airConditioner().capabilities) {
        const QString name = QStringLiteral("capability/") + capability.id;
        QCOMPARE(fixture->panel.findChildren<QWidget *>(name).size(), 1);
    }
    QVERIFY(fixture->panel.rows().isEmpty());
    auto *speed = fixture->control<GrooveSlider>("fan_speed");
    QCOMPARE(speed->accessibleName(), QStringLiteral("Living room Fan speed"));
    speed->setFocus();
    QTest::keyClick(speed, Qt::Key_Right);
    QTRY_COMPARE(last().toDouble(), 0.51);
}

void TestClimateComposites::startsAMotorOnlyWhenAButtonIsPressed()
{
    QVERIFY(fixture->show(blind()));
    auto *motor = fixture->control<ActionRow>("windowcoverings_state");
    QVERIFY(motor);
    QCOMPARE(motor->ids(), list({"up", "idle", "down"}));
    QPushButton *up = motor->button(QStringLiteral("up"));
    QCOMPARE(up->accessibleName(), QStringLiteral("Garden doors State: Up"));
    up->setFocus();
    QTest::keyClick(up, Qt::Key_Right);
    QCOMPARE(fixture->program.hub.requests.size(), 0);
    QTest::keyClick(up, Qt::Key_Space);
    QTRY_COMPARE(last().toString(), QStringLiteral("up"));
    QTRY_COMPARE(motor->current(), QStringLiteral("up"));
    motor->button(QStringLiteral("idle"))->click();
    QTRY_COMPARE(last().toString(), QStringLiteral("idle"));
}

void TestClimateComposites::saysHowFarABlindIsOpen()
{
    QVERIFY(fixture->show(blind()));
    const auto says = [this](const QString &text) {
        const auto labels = fixture->panel.findChildren<PlainLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const PlainLabel *label) { return label->text() == text; });
    };
    QVERIFY(says(QStringLiteral("60 % open")));
    const auto report = [this](double value) {
        fixture->program.home().reportCapability(QStringLiteral("blind"),
                                                 QStringLiteral("windowcoverings_set"),
                                                 Value(value), QDateTime::currentDateTimeUtc());
    };
    report(1);
    QVERIFY(says(QStringLiteral("Open")));
    report(0);
    QVERIFY(says(QStringLiteral("Closed")));
}

void TestClimateComposites::tiltsWithButtons()
{
    QVERIFY(fixture->show(blind()));
    button("capability/windowcoverings_tilt_up")->click();
    QTRY_COMPARE(fixture->program.writesOf("windowcoverings_tilt_up"), 1);
    QCOMPARE(last(), QJsonValue(true));
    QVERIFY(!button("capability/windowcoverings_tilt_up")->isChecked());
}

void TestClimateComposites::pressesADimmerAgainAndAgain()
{
    QVERIFY(fixture->show(relativeDimmer()));
    QPushButton *up = button("capability/dim_up");
    QVERIFY(up && up->autoRepeat());
    QVERIFY(up->autoRepeatInterval() >= 200);
    QCOMPARE(up->accessibleName(), QStringLiteral("Old dimmer Brighter"));
    up->click();
    QTRY_COMPARE(fixture->program.writesOf("dim_up"), 1);
    up->click();
    QTRY_COMPARE(fixture->program.writesOf("dim_up"), 2);
}

void TestClimateComposites::triesAgainWhatFailed()
{
    fixture->program.hub.answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer{500, R"({"error":"Device is not responding"})"};
    };
    QVERIFY(fixture->show(thermostat()));
    button("capability/target_temperature/up")->click();
    QTRY_VERIFY(button("retry/target_temperature"));
    QTRY_VERIFY(button("retry/target_temperature")->isVisible());
    fixture->program.hub.answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer();
    };
    button("retry/target_temperature")->click();
    QTRY_COMPARE(fixture->program.writesOf("target_temperature"), 2);
    QTRY_VERIFY(!button("retry/target_temperature")->isVisible());
}

void TestClimateComposites::saysWhyItCannotBeControlled()
{
    Device device = thermostat();
    device.isAvailable = false;
    device.unavailableMessage = QStringLiteral("Battery empty");
    QVERIFY(fixture->show(device));
    QPushButton *up = button("capability/target_temperature/up");
    QVERIFY(!up->isEnabled());
    QVERIFY(up->toolTip().contains(QStringLiteral("Battery empty")));
    device.isAvailable = true;
    QVERIFY(fixture->show(device));
    QVERIFY(up->isEnabled());
    QCOMPARE(up->toolTip(), QStringLiteral("Raise the target"));
}

void TestClimateComposites::looksLikeThis_data()
{
    QTest::addColumn<Device>("device");
    QTest::addColumn<Theme::Scheme>("scheme");
    const QList<Device> devices{thermostat(),   blind(), airConditioner(), heatPump(),
                                airTreatment(), valve(), relativeDimmer()};
    for (const Device &device : devices) {
        const QByteArray id = device.id.toLatin1();
        QTest::newRow(QByteArray(id).append("-light").constData())
            << device << Theme::Scheme::Light;
        QTest::newRow(QByteArray(id).append("-dark").constData()) << device << Theme::Scheme::Dark;
    }
}

void TestClimateComposites::looksLikeThis()
{
    QFETCH(const Device, device);
    QFETCH(const Theme::Scheme, scheme);
    theme.setScheme(scheme);
    QVERIFY(fixture->show(device));
    for (const Capability &capability : device.capabilities) {
        const QString name = QStringLiteral("capability/") + capability.id;
        QVERIFY2(fixture->panel.findChild<QWidget *>(name), qPrintable(name));
    }
    for (const QWidget *each : fixture->panel.findChildren<QWidget *>()) {
        if (each->isVisible() && !each->isWindow()) {
            const int right = each->mapTo(&fixture->panel, QPoint(each->width(), 0)).x();
            QVERIFY2(right <= fixture->panel.width(), qPrintable(each->objectName()));
        }
    }
    QCoreApplication::sendPostedEvents(); // what was laid out anew
    savePicture(fixture->panel, QString::fromLatin1(QTest::currentDataTag()));
    theme.setScheme(Theme::Scheme::Light);
}

QTEST_MAIN(TestClimateComposites)
#include "tst_climatecomposites.moc"
