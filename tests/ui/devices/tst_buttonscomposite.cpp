// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compositefixture.h"
#include "ui/devices/capabilityrow.h"
#include "ui/devices/composites/hubpicture.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roundbutton.h"
#include "ui/widgets/statehead.h"

using namespace foyer;
using namespace foyer::test;

/// Push buttons and doorbells against the hub.
class TestButtonsComposite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<CompositeFixture>();
        QVERIFY(fixture->goHome());
    }
    void cleanup() { fixture.reset(); }

    void eachButtonIsTitledAsTheHubTitlesIt();
    void aPressIsSentOnceAndConfirmed();
    void aFailedPressIsToldAndNotRepeated();
    void maintenanceButtonsStayApart();
    void theDoorbellSaysWhenItRang();
    void theDoorbellShowsWhatItsCameraSees();
    void theDoorbellSaysWhyThereIsNoPicture();

private:
    [[nodiscard]] bool openRemote()
    {
        using F = CompositeFixture;
        const auto titled = [](const char *title) {
            return QJsonObject{{QStringLiteral("title"), QString::fromUtf8(title)}};
        };
        return fixture->open("Remote", "remote",
                             {F::row("button.1", QJsonValue(), titled("Scene one")),
                              F::row("button.2", QJsonValue(), titled("Good night & <b>off</b>")),
                              F::row("button.3", QJsonValue()), F::row("button.4", QJsonValue())});
    }
    [[nodiscard]] StateHead *head() const { return fixture->panel->findChild<StateHead *>(); }

    std::unique_ptr<CompositeFixture> fixture;
};

void TestButtonsComposite::eachButtonIsTitledAsTheHubTitlesIt()
{
    QVERIFY(openRemote());
    QCOMPARE(fixture->unnamed(), QString());
    QCOMPARE(fixture->control("button.1")->accessibleName(), QStringLiteral("Remote Scene one"));
    QCOMPARE(fixture->control("button.2")->accessibleName(),
             QStringLiteral("Remote Good night & <b>off</b>"));
    // Two of the same title are told apart.
    QVERIFY(fixture->control("button.3")->accessibleName() !=
            fixture->control("button.4")->accessibleName());
}

void TestButtonsComposite::aPressIsSentOnceAndConfirmed()
{
    QVERIFY(openRemote());
    auto *scene = fixture->control<QPushButton>("button.1");
    fixture->click("button.1");
    QTRY_COMPARE(spokenState(scene), QStringLiteral("Pressed"));
    QCOMPARE(fixture->written("button.1"), values({true}));
    fixture->takePictures(QStringLiteral("buttons"));
    QTRY_COMPARE(spokenState(scene), QString()); // only for a moment
    QCOMPARE(scene->text(), QStringLiteral("Scene one"));
    scene->setFocus();
    QTest::keyClick(scene, Qt::Key_Space);
    QTRY_COMPARE(fixture->written("button.1"), values({true, true}));
    QCOMPARE(fixture->writes(), 2);
}

void TestButtonsComposite::aFailedPressIsToldAndNotRepeated()
{
    QVERIFY(openRemote());
    fixture->failRequests("PUT", "/api/manager/devices", 1);
    fixture->click("button.2");
    QPushButton *retry = nullptr;
    QTRY_VERIFY(
        (retry = fixture->panel->findChild<QPushButton *>(QStringLiteral("retry/button.2"))) &&
        retry->isVisible());
    QCOMPARE(spokenState(fixture->control("button.2")), QString());
    QCOMPARE(fixture->written("button.2").size(), 1);
}

void TestButtonsComposite::maintenanceButtonsStayApart()
{
    using F = CompositeFixture;
    QVERIFY(fixture->open(
        "Meter", "sensor",
        {F::row("button", QJsonValue()), F::row("button.reset_meter", QJsonValue(),
                                                {{QStringLiteral("maintenanceAction"), true}})}));
    const auto &rows = fixture->panel->rows();
    QCOMPARE(std::count_if(rows.cbegin(), rows.cend(),
                           [](const CapabilityRow *row) {
                               return row->described().id == QLatin1String("button.reset_meter");
                           }),
             1);
    fixture->click("button");
    QTRY_COMPARE(fixture->written("button"), values({true}));
    QVERIFY(fixture->written("button.reset_meter").isEmpty());
}

void TestButtonsComposite::theDoorbellSaysWhenItRang()
{
    using F = CompositeFixture;
    QVERIFY(fixture->open("Doorbell", "doorbell",
                          {F::row("alarm_generic", false), F::row("alarm_motion", false),
                           F::row("button", QJsonValue()), F::row("measure_battery", 69)}));
    QCOMPARE(fixture->unnamed(), QString());
    QVERIFY2(head()->state()->text().contains(QStringLiteral("just now")),
             qPrintable(head()->state()->text()));
    fixture->report("alarm_generic", true);
    QTRY_COMPARE(head()->tone(), StateHead::Tone::Warning);
    QVERIFY(head()->state()->text() != QString());
    fixture->report("alarm_generic", false);
    QTRY_COMPARE(head()->tone(), StateHead::Tone::Neutral);
    QVERIFY(!fixture->panel->findChild<QWidget *>(QStringLiteral("doorbellRefresh"))->isVisible());
    fixture->click("button");
    QTRY_COMPARE(fixture->written("button"), values({true}));
}

void TestButtonsComposite::theDoorbellShowsWhatItsCameraSees()
{
    using F = CompositeFixture;
    QVERIFY(fixture->open("Doorbell", "doorbell",
                          {F::row("alarm_generic", false), F::row("alarm_motion", true)},
                          {{QStringLiteral("camera"), QStringLiteral("Front door")}}));
    QCOMPARE(fixture->unnamed(), QString());
    auto *picture = fixture->panel->findChild<HubPicture *>(QStringLiteral("doorbellSnapshot"));
    QVERIFY(picture);
    QTRY_VERIFY(picture->hasImage());
    QCOMPARE(picture->accessibleName(), QStringLiteral("Doorbell Front door"));
    fixture->takePictures(QStringLiteral("doorbell"));
    const auto asked = fixture->pictureRequests();
    auto *again = fixture->panel->findChild<RoundButton *>(QStringLiteral("doorbellRefresh"));
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(fixture->pictureRequests(), asked + 1);
    QTRY_VERIFY(!picture->isLoading());
    QVERIFY(again->isEnabled());
}

void TestButtonsComposite::theDoorbellSaysWhyThereIsNoPicture()
{
    fixture->failRequests("GET", "/api/image", 1);
    using F = CompositeFixture;
    QVERIFY(fixture->open("Doorbell", "doorbell",
                          {F::row("alarm_generic", false), F::row("alarm_motion", false)},
                          {{QStringLiteral("camera"), QStringLiteral("Front door")}}));
    auto *picture = fixture->panel->findChild<HubPicture *>(QStringLiteral("doorbellSnapshot"));
    QTRY_VERIFY(picture->error());
    const auto labels = picture->parentWidget()->findChildren<PlainLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const PlainLabel *label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("No new picture"));
    }));
    fixture->takePictures(QStringLiteral("doorbell-failed"));
    QTest::mouseClick(fixture->panel->findChild<RoundButton *>(QStringLiteral("doorbellRefresh")),
                      Qt::LeftButton);
    QTRY_VERIFY(picture->hasImage());
    QVERIFY(!picture->error());
}

QTEST_MAIN(TestButtonsComposite)
#include "tst_buttonscomposite.moc"
