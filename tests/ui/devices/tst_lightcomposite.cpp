// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/household.h"
#include "panelfixture.h"
#include "ui/devices/composites/colourwheel.h"
#include "ui/devices/composites/lamppreview.h"
#include "ui/devices/numbereditors.h"
#include "ui/theme/lampcolours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/gradientslider.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switchcontrol.h"

#include <QAccessible>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace foyer;

namespace {

Capability share(const char *id, const char *title, double value)
{
    Capability capability = capabilityOf(id, Capability::Type::Number, Value(value), true);
    capability.title = QString::fromUtf8(title);
    capability.minimum = 0;
    capability.maximum = 1;
    capability.decimals = 2;
    return capability;
}

Capability lightMode(const QString &value)
{
    Capability mode = capabilityOf("light_mode", Capability::Type::Enum, Value(value), true);
    mode.title = QStringLiteral("Light mode");
    mode.options = {{QStringLiteral("color"), QStringLiteral("Color")},
                    {QStringLiteral("temperature"), QStringLiteral("Temperature")}};
    return mode;
}

Device colourLamp(const QString &mode = QStringLiteral("color"))
{
    Capability level = dim(0.7);
    level.takesDuration = true;
    return deviceOf("strip", QStringLiteral("Bookcase"), "office", "light",
                    {onoff(true), level, share("light_hue", "Hue", 0.58),
                     share("light_saturation", "Color saturation", 0.6),
                     share("light_temperature", "Color temperature", 0.3), lightMode(mode)});
}

} // namespace

/// A lamp as one control: what is touched, what is written, and that all of it works with keys.
class TestLightComposite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { fixture = std::make_unique<PanelFixture>(); }
    void cleanup() { fixture.reset(); }
    void hasOneControlForEachCapability();
    void turnsAndFadesTheColourWithKeys();
    void takesAColourWhereTheWheelIsClicked();
    void choosesANamedColour();
    void writesTheModeWithTheColour();
    void writesTheModeWithTheWhite();
    void takesAColourBackInOneStep();
    void takesItsTime();
    void sendsAtABoundedPaceAndAlwaysTheLast();
    void saysTheColourInWords();
    void leavesTheWheelAloneWhileItIsDragged();
    void showsTheColourItHas();
    void isARingWithoutSaturation();
    void looksLikeThis_data();
    void looksLikeThis();

private:
    [[nodiscard]] ColourWheel *wheel() const { return fixture->control<ColourWheel>("light_hue"); }
    [[nodiscard]] QJsonValue lastOf(const QByteArray &capability) const
    {
        QJsonValue value(QJsonValue::Undefined);
        for (const auto &request : std::as_const(fixture->program.hub.requests)) {
            if (request.path.endsWith(QByteArray("/capability/").append(capability)))
                value = request.body.value(QLatin1String("value"));
        }
        return value;
    }

    std::unique_ptr<PanelFixture> fixture;
    Theme theme;
};

void TestLightComposite::initTestCase()
{
    theme.apply(*qApp, Theme::Scheme::Light);
}

void TestLightComposite::hasOneControlForEachCapability()
{
    QVERIFY(fixture->show(colourLamp()));
    QVERIFY(fixture->control<SwitchControl>("onoff"));
    QVERIFY(fixture->control<ExactBox>("dim/exact"));
    QVERIFY(wheel());
    QVERIFY(fixture->control<GradientSlider>("light_saturation"));
    QVERIFY(fixture->control<GradientSlider>("light_temperature"));
    QVERIFY(fixture->control<Segmented>("light_mode"));
    QVERIFY(fixture->panel.rows().isEmpty());
    QCOMPARE(fixture->control<SwitchControl>("onoff")->accessibleName(),
             QStringLiteral("Bookcase Turned on"));
    QCOMPARE(wheel()->accessibleName(), QStringLiteral("Bookcase Hue"));
    QCOMPARE(fixture->panel.findChild<QPushButton *>(QStringLiteral("swatch/0"))->accessibleName(),
             QStringLiteral("Bookcase Red"));
}

void TestLightComposite::turnsAndFadesTheColourWithKeys()
{
    QVERIFY(fixture->show(colourLamp()));
    wheel()->setFocus();
    QTest::keyClick(wheel(), Qt::Key_Right);
    QTRY_COMPARE(fixture->program.writesOf("light_hue"), 1);
    QVERIFY(std::abs(lastOf("light_hue").toDouble() - (0.58 + 5.0 / 360)) < 0.001);
    QCOMPARE(fixture->program.writesOf("light_saturation"), 0);
    QTest::keyClick(wheel(), Qt::Key_Down);
    QTRY_COMPARE(fixture->program.writesOf("light_saturation"), 1);
    QCOMPARE(lastOf("light_saturation").toDouble(), 0.55);
    QTest::keyClick(wheel(), Qt::Key_Home);
    QTRY_COMPARE(lastOf("light_saturation").toDouble(), 1.0);
}

void TestLightComposite::takesAColourWhereTheWheelIsClicked()
{
    QVERIFY(fixture->show(colourLamp()));
    QTest::mouseClick(wheel(), Qt::LeftButton, {}, wheel()->placeOf(0.25, 0.8).toPoint());
    QTRY_VERIFY(std::abs(lastOf("light_hue").toDouble() - 0.25) < 0.01);
    QTRY_VERIFY(std::abs(lastOf("light_saturation").toDouble() - 0.8) < 0.02);
}

void TestLightComposite::choosesANamedColour()
{
    QVERIFY(fixture->show(colourLamp()));
    fixture->panel.findChild<QPushButton *>(QStringLiteral("swatch/120"))->click();
    QTRY_VERIFY(std::abs(lastOf("light_hue").toDouble() - 120.0 / 360) < 0.001);
    QTRY_COMPARE(lastOf("light_saturation").toDouble(), 1.0);
    QCOMPARE(fixture->program.writesOf("light_mode"), 0);
}

void TestLightComposite::writesTheModeWithTheColour()
{
    QVERIFY(fixture->show(colourLamp(QStringLiteral("temperature"))));
    fixture->panel.findChild<QPushButton *>(QStringLiteral("swatch/120"))->click();
    QTRY_COMPARE(lastOf("light_mode").toString(), QStringLiteral("color"));
    QTRY_COMPARE(fixture->program.writesOf("light_hue"), 1);
}

void TestLightComposite::writesTheModeWithTheWhite()
{
    QVERIFY(fixture->show(colourLamp()));
    auto *white = fixture->control<GradientSlider>("light_temperature");
    white->setFocus();
    QTest::keyClick(white, Qt::Key_Right);
    QTRY_COMPARE(lastOf("light_temperature").toDouble(), 0.31);
    QTRY_COMPARE(lastOf("light_mode").toString(), QStringLiteral("temperature"));
}

void TestLightComposite::takesAColourBackInOneStep()
{
    QVERIFY(fixture->show(colourLamp(QStringLiteral("temperature"))));
    Journal &journal = fixture->program.household().journal;
    fixture->panel.findChild<QPushButton *>(QStringLiteral("swatch/120"))->click();
    QTRY_COMPARE(fixture->program.writesOf("light_saturation"), 1);
    QCOMPARE(journal.entries().size(), std::size_t(3));
    QCOMPARE(journal.entries().front().step, journal.entries().back().step);
}

void TestLightComposite::takesItsTime()
{
    QVERIFY(fixture->show(colourLamp()));
    auto *ramp = fixture->panel.findChild<QComboBox *>(QStringLiteral("lightRamp"));
    QVERIFY(ramp);
    QCOMPARE(ramp->accessibleName(), QStringLiteral("Bookcase Ramp"));
    ramp->setCurrentIndex(ramp->findData(qlonglong(30'000)));
    auto *exact = fixture->control<ExactBox>("dim/exact");
    exact->setFocus();
    exact->selectAll();
    QTest::keyClicks(exact, QStringLiteral("20"));
    QTest::keyClick(exact, Qt::Key_Return);
    QTRY_COMPARE(fixture->program.writesOf("dim"), 1);
    const QJsonObject body = fixture->program.hub.requests.constLast().body;
    QCOMPARE(body.value(QLatin1String("value")).toDouble(), 0.2);
    QCOMPARE(body.value(QLatin1String("opts")).toObject().value(QLatin1String("duration")).toInt(),
             30'000);
    // While it is slow a drag is sent once, when it ends.
    auto *slider = fixture->control<GrooveSlider>("dim");
    QTest::mousePress(slider, Qt::LeftButton, {}, slider->rect().center());
    QTest::mouseMove(slider, slider->rect().center() + QPoint(60, 0));
    QTRY_VERIFY(slider->isDragging());
    QCOMPARE(fixture->program.writesOf("dim"), 1);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, slider->rect().center() + QPoint(60, 0));
    QTRY_COMPARE(fixture->program.writesOf("dim"), 2);
}

void TestLightComposite::sendsAtABoundedPaceAndAlwaysTheLast()
{
    QVERIFY(fixture->show(colourLamp()));
    const QPointF from = wheel()->placeOf(0, 0.8);
    QTest::mousePress(wheel(), Qt::LeftButton, {}, from.toPoint());
    for (int i = 1; i <= 40; ++i)
        QTest::mouseMove(wheel(), wheel()->placeOf(i / 100.0, 0.8).toPoint());
    QTRY_VERIFY(wheel()->hue() > 0.39);
    QTest::mouseRelease(wheel(), Qt::LeftButton, {}, wheel()->placeOf(0.4, 0.8).toPoint());
    QTRY_VERIFY(std::abs(lastOf("light_hue").toDouble() - 0.4) < 0.01);
    QVERIFY(fixture->program.writesOf("light_hue") <= 4);
}

void TestLightComposite::saysTheColourInWords()
{
    QVERIFY(fixture->show(colourLamp()));
    QAccessibleInterface *dial = QAccessible::queryAccessibleInterface(wheel());
    QVERIFY(dial && dial->valueInterface());
    QCOMPARE(dial->role(), QAccessible::Dial);
    QCOMPARE(dial->text(QAccessible::Name), QStringLiteral("Bookcase Hue"));
    QCOMPARE(dial->text(QAccessible::Value), QStringLiteral("Hue 209°, saturation 60 %"));
    QCOMPARE(dial->text(QAccessible::Description), QStringLiteral("Hue 209°, saturation 60 %"));
    QCOMPARE(dial->valueInterface()->currentValue().toInt(), 209);
    dial->valueInterface()->setCurrentValue(90);
    QTRY_COMPARE(lastOf("light_hue").toDouble(), 0.25);
}

void TestLightComposite::leavesTheWheelAloneWhileItIsDragged()
{
    QVERIFY(fixture->show(colourLamp()));
    QTest::mousePress(wheel(), Qt::LeftButton, {}, wheel()->placeOf(0.25, 0.8).toPoint());
    const double held = wheel()->hue();
    fixture->program.home().reportCapability(QStringLiteral("strip"), QStringLiteral("light_hue"),
                                             Value(0.9), QDateTime::currentDateTimeUtc());
    QCOMPARE(wheel()->hue(), held);
    QTest::mouseRelease(wheel(), Qt::LeftButton, {}, wheel()->placeOf(0.25, 0.8).toPoint());
    QTRY_VERIFY(std::abs(lastOf("light_hue").toDouble() - 0.25) < 0.01);
}

void TestLightComposite::showsTheColourItHas()
{
    QVERIFY(fixture->show(colourLamp()));
    auto *preview = fixture->panel.findChild<LampPreview *>();
    QVERIFY(preview);
    QCOMPARE(preview->colour(), lampColour(0.58, 0.6));
    fixture->program.home().reportCapability(QStringLiteral("strip"), QStringLiteral("light_mode"),
                                             Value(QStringLiteral("temperature")),
                                             QDateTime::currentDateTimeUtc());
    QCOMPARE(preview->colour(), whiteColour(0.3));
}

void TestLightComposite::isARingWithoutSaturation()
{
    QVERIFY(fixture->show(deviceOf("ring", QStringLiteral("Ring"), "office", "light",
                                   {onoff(true), share("light_hue", "Hue", 0.1)})));
    QVERIFY(!wheel()->hasSaturation());
    QCOMPARE(wheel()->valueText(), QStringLiteral("Hue 36°"));
    QTest::mouseClick(wheel(), Qt::LeftButton, {}, wheel()->placeOf(0.5, 1).toPoint());
    QTRY_VERIFY(std::abs(lastOf("light_hue").toDouble() - 0.5) < 0.01);
    QCOMPARE(fixture->program.hub.requests.size(), 1);
}

void TestLightComposite::looksLikeThis_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
}

void TestLightComposite::looksLikeThis()
{
    QFETCH(const Theme::Scheme, scheme);
    theme.setScheme(scheme);
    QVERIFY(fixture->show(colourLamp()));
    // Nothing stands out of the panel.
    for (const QWidget *each : fixture->panel.findChildren<QWidget *>()) {
        if (each->isVisible() && !each->isWindow()) {
            const int right = each->mapTo(&fixture->panel, QPoint(each->width(), 0)).x();
            QVERIFY2(right <= fixture->panel.width(), qPrintable(each->objectName()));
        }
    }
    QCoreApplication::sendPostedEvents(); // what was laid out anew
    savePicture(fixture->panel,
                QStringLiteral("light-") + QString::fromLatin1(QTest::currentDataTag()));
    theme.setScheme(Theme::Scheme::Light);
}

QTEST_MAIN(TestLightComposite)
#include "tst_lightcomposite.moc"
