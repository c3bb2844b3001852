// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capabilityfacts.h"
#include "capabilityoperator.h"
#include "liveprogram.h"
#include "ui/devices/devicepanel.h"
#include "ui/devices/numbereditors.h"
#include "ui/widgets/grooveslider.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace foyer;

/// All system capabilities, one after the other, in the real panel against the simulated hub: the
/// control, its range, its unit, and what arrives when a person uses it.
class TestEveryCapability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyCapability_data();
    void everyCapability();
    void partsOfACapabilityAreTitledAsTheHubTitlesThem();

private:
    [[nodiscard]] QWidget *control(const QString &capabilityId) const
    {
        return panel->findChild<QWidget *>(QString(QStringLiteral("capability/") + capabilityId));
    }
    void checkRange(const CapabilityFact &fact, QWidget *control) const;
    void checkReading(const CapabilityFact &fact, QWidget *control) const;
    void operate(const CapabilityFact &fact, QWidget *control);

    std::unique_ptr<LiveProgram> program;
    std::unique_ptr<DevicePanel> panel;
    QHash<QString, QString> devices; ///< capability id → device id
    QString parts;
};

void TestEveryCapability::initTestCase()
{
    program = std::make_unique<LiveProgram>();
    for (const CapabilityFact &fact : capabilityFacts()) {
        const QString id =
            program->add({{QStringLiteral("name"), QString(QStringLiteral("The ") + fact.id)},
                          {QStringLiteral("class"), QStringLiteral("other")},
                          {QStringLiteral("capabilities"),
                           QJsonArray{QJsonArray{fact.id, fact.before(), fact.entry()}}}});
        QVERIFY2(!id.isEmpty(), qPrintable(fact.id));
        devices.insert(fact.id, id);
    }
    parts = program->add(
        {{QStringLiteral("name"), QStringLiteral("Power strip")},
         {QStringLiteral("class"), QStringLiteral("socket")},
         {QStringLiteral("capabilities"),
          QJsonArray{
              QJsonArray{QStringLiteral("onoff.1"), true,
                         QJsonObject{{QStringLiteral("title"), QStringLiteral("Left outlet")}}},
              QJsonArray{QStringLiteral("onoff.2"), false, QJsonObject()},
              QJsonArray{QStringLiteral("measure_temperature.inside"), 31.5,
                         QJsonObject{{QStringLiteral("title"), QStringLiteral("Temperature")}}},
              QJsonArray{QStringLiteral("measure_temperature.outside"), 12.5,
                         QJsonObject{{QStringLiteral("title"), QStringLiteral("Temperature")}}},
              QJsonArray{QStringLiteral("button.reset_meter"), QJsonValue(),
                         QJsonObject{{QStringLiteral("title"), QStringLiteral("Reset the meter")},
                                     {QStringLiteral("maintenanceAction"), true}}}}}});
    QVERIFY(program->connectHub());
    panel = std::make_unique<DevicePanel>(*program, program->uiWords());
    panel->resize(368, 700);
    panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
    panel->activateWindow();
}

void TestEveryCapability::cleanupTestCase()
{
    panel.reset();
    program.reset();
}

void TestEveryCapability::everyCapability_data()
{
    QTest::addColumn<CapabilityFact>("fact");
    QCOMPARE(capabilityFacts().size(), 184);
    for (const CapabilityFact &fact : capabilityFacts())
        QTest::newRow(qPrintable(fact.id)) << fact;
}

void TestEveryCapability::everyCapability()
{
    QFETCH(const CapabilityFact, fact);
    const QString deviceId = devices.value(fact.id);
    program->simulator.clearReceived();
    panel->setDevice(deviceId);
    const Device *device = program->home().device(deviceId);
    QVERIFY(device);
    const Capability *capability = device->capability(fact.id);
    QVERIFY(capability);

    QWidget *shown = control(fact.id);
    QVERIFY2(shown, "nothing is shown for it");
    QVERIFY(shown->isVisibleTo(panel.get()));
    QCOMPARE(shown->accessibleName(), QString(device->name + QLatin1Char(' ') +
                                              program->uiWords().capabilityTitle(*capability)));
    QCOMPARE(kindOf(shown), fact.expectedKind());
    checkRange(fact, shown);
    if (!fact.isSetable)
        checkReading(fact, shown);
    else
        operate(fact, shown);
}

void TestEveryCapability::checkRange(const CapabilityFact &fact, QWidget *control) const
{
    auto *slider = qobject_cast<GrooveSlider *>(control);
    if (!slider)
        return;
    QVERIFY(fact.minimum && fact.maximum);
    const bool isFraction = fact.units == QLatin1String("%") && *fact.maximum <= 1;
    const double factor = isFraction ? 100 : 1;
    auto *exact =
        panel->findChild<ExactBox *>(QString(control->objectName() + QStringLiteral("/exact")));
    if (!exact) { // the strip of white light is the one without numbers
        QCOMPARE(fact.id, QStringLiteral("light_temperature"));
        QCOMPARE(slider->maximum() - slider->minimum(), 100);
        return;
    }
    QCOMPARE(exact->minimum(), *fact.minimum * factor);
    QCOMPARE(exact->maximum(), *fact.maximum * factor);
    const double step = fact.stepOnSlider();
    QCOMPARE(exact->singleStep(), step * factor);
    QCOMPARE(slider->maximum() - slider->minimum(),
             int(std::lround((*fact.maximum - *fact.minimum) / step)));
    QCOMPARE(exact->suffix().trimmed(), fact.units);
    QCOMPARE(exact->decimals(), std::max(0, fact.decimals.value_or(2) - (isFraction ? 2 : 0)));
}

void TestEveryCapability::checkReading(const CapabilityFact &fact, QWidget *control) const
{
    const auto *label = qobject_cast<QLabel *>(control);
    const QString text = label ? label->text() : control->accessibleDescription();
    QVERIFY2(!text.isEmpty(), "no value");
    QVERIFY2(text != QStringLiteral("–"), "the value is not shown");
    if (!fact.units.isEmpty())
        QVERIFY2(text.contains(fact.units), qPrintable(text));
    if (fact.id == QLatin1String("speaker_position") ||
        fact.id == QLatin1String("speaker_duration"))
        QCOMPARE(text, QStringLiteral("0:12"));
    else if (fact.type == QLatin1String("number"))
        QVERIFY2(text.contains(program->uiWords().number(fact.before().toDouble(),
                                                         fact.decimals.value_or(2))),
                 qPrintable(text));
    if (fact.type == QLatin1String("string"))
        QCOMPARE(text, fact.before().toString());
    QVERIFY(program->puts().isEmpty());
}

void TestEveryCapability::operate(const CapabilityFact &fact, QWidget *control)
{
    const QJsonValue wanted = useAsAPersonWould(control, fact);
    QVERIFY2(!wanted.isUndefined(), "no way to use it");
    if (fact.asksFirst()) {
        auto *question = panel->findChild<QMessageBox *>(QStringLiteral("confirmation"));
        QVERIFY2(question, "did not ask first");
        QVERIFY(program->puts().isEmpty());
        question->findChild<QPushButton *>(QStringLiteral("confirmationYes"))->click();
    }
    QVERIFY(fact.asksFirst() || !panel->findChild<QMessageBox *>(QStringLiteral("confirmation")));
    QTRY_COMPARE(program->puts().size(), 1);
    const LiveProgram::Put put = program->puts().constFirst();
    QCOMPARE(put.capabilityId, fact.id);
    QCOMPARE(put.value.type(), wanted.type());
    if (!wanted.isDouble()) {
        QCOMPARE(put.value, wanted);
    } else {
        QVERIFY2(std::abs(put.value.toDouble() - wanted.toDouble()) < 1e-6,
                 qPrintable(QString::number(put.value.toDouble())));
        QVERIFY(put.value.toDouble() >= *fact.minimum && put.value.toDouble() <= *fact.maximum);
    }
    // The hub took it and the control stays there.
    const QString deviceId = panel->deviceId();
    if (fact.isGetable)
        QTRY_COMPARE(program->home().device(deviceId)->capability(fact.id)->reported.toJson(),
                     put.value);
    QTRY_VERIFY(!program->capabilityWriter().isBusy(deviceId, fact.id));
    QCOMPARE(program->puts().size(), 1);
}

void TestEveryCapability::partsOfACapabilityAreTitledAsTheHubTitlesThem()
{
    panel->setDevice(parts);
    const auto name = [&](const char *id) {
        QWidget *found = control(QString::fromLatin1(id));
        return found ? found->accessibleName() : QString();
    };
    QCOMPARE(name("onoff.1"), QStringLiteral("Power strip Left outlet"));
    QCOMPARE(name("onoff.2"), QStringLiteral("Power strip Turned on"));
    QCOMPARE(name("measure_temperature.inside"),
             QStringLiteral("Power strip Temperature (inside)"));
    QCOMPARE(name("measure_temperature.outside"),
             QStringLiteral("Power strip Temperature (outside)"));
    QCOMPARE(name("button.reset_meter"), QStringLiteral("Power strip Reset the meter"));
    program->simulator.clearReceived();
    auto *reset = qobject_cast<QPushButton *>(control(QStringLiteral("button.reset_meter")));
    QVERIFY(reset);
    reset->click();
    auto *question = panel->findChild<QMessageBox *>(QStringLiteral("confirmation"));
    QVERIFY(question);
    question->reject();
    QTRY_VERIFY(!panel->findChild<QMessageBox *>(QStringLiteral("confirmation")));
    QVERIFY(program->puts().isEmpty());
}

QTEST_MAIN(TestEveryCapability)
#include "tst_everycapability.moc"
