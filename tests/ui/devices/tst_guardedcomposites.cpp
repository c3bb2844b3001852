// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compositefixture.h"
#include "ui/devices/composites/lockcomposite.h"
#include "ui/widgets/choicetiles.h"
#include "ui/widgets/grooveslider.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statehead.h"
#include "ui/widgets/switchcontrol.h"

using namespace foyer;
using namespace foyer::test;

/// Locks, garage doors and alarm panels: nothing reaches the hub before the person agreed.
class TestGuardedComposites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<CompositeFixture>();
        QVERIFY(fixture->goHome());
    }
    void cleanup() { fixture.reset(); }

    void unlockingIsAskedFirstAndCancelIsTheDefault();
    void lockingIsNotAsked();
    void theLockModeIsAskedFirst();
    void aJammedLockSaysSo();
    void aRefusedUnlockIsTakenBack();
    void theGarageDoorAsksBothWays();
    void theGarageMotorAsksBeforeMovingButStopsAtOnce();
    void aRelayThatWorksTheDoorIsAskedFirst();
    void theGaragePositionIsAskedOnceForADrag();
    void arrowsDoNotArmTheAlarm();
    void armingIsAskedFirst();
    void anAlarmThatSoundsComesFirst();
    void aBlockedPanelAsksNothing();

private:
    [[nodiscard]] bool openLock(bool locked = true)
    {
        using F = CompositeFixture;
        return fixture->open("Back door", "lock",
                             {F::row("locked", locked), F::row("lock_mode", "locked_until_unlock"),
                              F::row("alarm_stuck", false), F::row("alarm_tamper", false)});
    }
    [[nodiscard]] bool openGarage()
    {
        using F = CompositeFixture;
        return fixture->open("Garage", "garagedoor",
                             {F::row("garagedoor_closed", true),
                              F::row("windowcoverings_state", "idle"),
                              F::row("windowcoverings_set", 0.0), F::row("alarm_contact", false),
                              F::row("alarm_problem", false)});
    }
    [[nodiscard]] bool openAlarm()
    {
        using F = CompositeFixture;
        return fixture->open("House alarm", "homealarm",
                             {F::row("homealarm_state", "disarmed"), F::row("alarm_generic", false),
                              F::row("alarm_tamper", false)});
    }
    [[nodiscard]] StateHead *head() const { return fixture->panel->findChild<StateHead *>(); }

    std::unique_ptr<CompositeFixture> fixture;
};

void TestGuardedComposites::unlockingIsAskedFirstAndCancelIsTheDefault()
{
    QVERIFY(openLock());
    auto *locked = fixture->control<SwitchControl>("locked");
    QVERIFY(locked);
    QCOMPARE(locked->accessibleName(), QStringLiteral("Back door Locked"));
    QCOMPARE(fixture->unnamed(), QString());
    QCOMPARE(head()->state()->text(), QStringLiteral("Locked"));
    QVERIFY(locked->isChecked());

    fixture->click("locked");
    QVERIFY(fixture->question());
    QVERIFY(locked->isChecked()); // the truth, until the answer is in
    QVERIFY2(fixture->question()->text().contains(QStringLiteral("Back door")),
             qPrintable(fixture->question()->text()));
    fixture->pressEnter();
    QTRY_VERIFY(!fixture->question());
    QCOMPARE(fixture->writes(), 0);
    QVERIFY(locked->isChecked());

    // By keyboard as well, and Esc is no.
    locked->setFocus();
    QTest::keyClick(locked, Qt::Key_Space);
    QVERIFY(fixture->question());
    QTest::keyClick(fixture->question(), Qt::Key_Escape);
    QTRY_VERIFY(!fixture->question());
    QCOMPARE(fixture->writes(), 0);

    fixture->click("locked");
    fixture->agree();
    QTRY_COMPARE(fixture->written("locked"), values({false}));
    QTRY_COMPARE(head()->state()->text(), QStringLiteral("Unlocked"));
    QCOMPARE(head()->tone(), StateHead::Tone::Warning);
    QTRY_COMPARE(
        fixture->program.home().device(fixture->id)->capability(u"locked")->reported.boolean(),
        false);
    fixture->takePictures(QStringLiteral("lock"));
}

void TestGuardedComposites::lockingIsNotAsked()
{
    QVERIFY(openLock(false));
    fixture->click("locked");
    QVERIFY(!fixture->question());
    QTRY_COMPARE(fixture->written("locked"), values({true}));
    QTRY_COMPARE(head()->tone(), StateHead::Tone::Positive);
}

void TestGuardedComposites::theLockModeIsAskedFirst()
{
    QVERIFY(openLock());
    auto *mode = fixture->control<QWidget>("lock_mode");
    QVERIFY(mode && mode->isVisible());
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Up);
    QVERIFY(fixture->question());
    fixture->pressEnter();
    QTRY_VERIFY(!fixture->question());
    QCOMPARE(fixture->writes(), 0);
    QTest::keyClick(mode, Qt::Key_Up);
    fixture->agree();
    QTRY_COMPARE(fixture->written("lock_mode"), values({"always_unlocked"}));
}

void TestGuardedComposites::aJammedLockSaysSo()
{
    QVERIFY(openLock());
    QCOMPARE(head()->tone(), StateHead::Tone::Positive);
    auto *jam = fixture->control<QLabel>("alarm_stuck");
    QVERIFY(jam && jam->isVisible());
    QVERIFY(jam->accessibleName().startsWith(QStringLiteral("Back door ")));
    const QString calm = jam->text();
    fixture->report("alarm_stuck", true);
    QTRY_COMPARE(head()->tone(), StateHead::Tone::Danger);
    QVERIFY(jam->text() != calm);
    QCOMPARE(spokenState(jam), jam->text());
    fixture->takePictures(QStringLiteral("lock-jammed"));
}

void TestGuardedComposites::aRefusedUnlockIsTakenBack()
{
    QVERIFY(openLock());
    fixture->failRequests("PUT", "/api/manager/devices", 1);
    fixture->click("locked");
    fixture->agree();
    auto *retry = fixture->panel->findChild<QPushButton *>(QStringLiteral("retry/locked"));
    QTRY_VERIFY(
        (retry = fixture->panel->findChild<QPushButton *>(QStringLiteral("retry/locked"))) &&
        retry->isVisible());
    QVERIFY(fixture->control<SwitchControl>("locked")->isChecked());
    QCOMPARE(fixture->written("locked").size(), 1); // never repeated by itself
    fixture->takePictures(QStringLiteral("lock-refused"));
}

void TestGuardedComposites::theGarageDoorAsksBothWays()
{
    QVERIFY(openGarage());
    QCOMPARE(fixture->unnamed(), QString());
    fixture->takePictures(QStringLiteral("garage"));
    fixture->click("garagedoor_closed");
    fixture->pressEnter();
    QTRY_VERIFY(!fixture->question());
    QCOMPARE(fixture->writes(), 0);
    fixture->click("garagedoor_closed");
    fixture->agree();
    QTRY_COMPARE(fixture->written("garagedoor_closed"), values({false}));
    QTRY_COMPARE(head()->tone(), StateHead::Tone::Warning); // open, and no alarm
    QTRY_VERIFY(!fixture->isBusy("garagedoor_closed"));
    fixture->click("garagedoor_closed");
    QVERIFY(fixture->question());
    QCOMPARE(fixture->written("garagedoor_closed").size(), 1);
    fixture->agree();
    QTRY_COMPARE(fixture->written("garagedoor_closed"), values({false, true}));
}

void TestGuardedComposites::theGarageMotorAsksBeforeMovingButStopsAtOnce()
{
    QVERIFY(openGarage());
    fixture->click("windowcoverings_state/up");
    QVERIFY(fixture->question());
    QCOMPARE(fixture->writes(), 0);
    fixture->pressEnter();
    QTRY_VERIFY(!fixture->question());
    fixture->click("windowcoverings_state/idle");
    QVERIFY(!fixture->question());
    QTRY_COMPARE(fixture->written("windowcoverings_state"), values({"idle"}));
}

void TestGuardedComposites::aRelayThatWorksTheDoorIsAskedFirst()
{
    using F = CompositeFixture;
    QVERIFY(fixture->open("Gate", "garagedoor",
                          {F::row("onoff", false), F::row("alarm_contact", false)}));
    auto *relay = fixture->panel->findChild<SwitchControl *>();
    QVERIFY(relay);
    relay->click();
    QVERIFY(fixture->question());
    QCOMPARE(fixture->writes(), 0);
    fixture->agree();
    QTRY_COMPARE(fixture->written("onoff"), values({true}));
}

void TestGuardedComposites::theGaragePositionIsAskedOnceForADrag()
{
    QVERIFY(openGarage());
    auto *slider = fixture->control<GrooveSlider>("windowcoverings_set");
    QVERIFY(slider && slider->isVisible());
    const int y = slider->height() / 2;
    QTest::mousePress(slider, Qt::LeftButton, {}, {20, y});
    for (int x = 40; x < 160; x += 20)
        QTest::mouseMove(slider, {x, y});
    QVERIFY(!fixture->question());
    QTest::mouseRelease(slider, Qt::LeftButton, {}, {150, y});
    QVERIFY(fixture->question());
    QCOMPARE(fixture->writes(), 0);
    fixture->agree();
    QTRY_COMPARE(fixture->written("windowcoverings_set").size(), 1);
}

void TestGuardedComposites::arrowsDoNotArmTheAlarm()
{
    QVERIFY(openAlarm());
    auto *disarmed = fixture->control<QAbstractButton>("homealarm_state/disarmed");
    QVERIFY(disarmed);
    disarmed->setFocus();
    QTest::keyClick(disarmed, Qt::Key_Right);
    QTest::keyClick(fixture->control("homealarm_state/partially_armed"), Qt::Key_Right);
    QVERIFY(!fixture->question());
    QCOMPARE(fixture->control<ChoiceTiles>("homealarm_state")->current(),
             QStringLiteral("disarmed"));
    QVERIFY(fixture->control("homealarm_state/armed")->hasFocus());
    QTest::keyClick(fixture->control("homealarm_state/armed"), Qt::Key_Return);
    QVERIFY(fixture->question());
    QCOMPARE(fixture->writes(), 0);
}

void TestGuardedComposites::armingIsAskedFirst()
{
    QVERIFY(openAlarm());
    QCOMPARE(fixture->unnamed(), QString());
    auto *armed = fixture->control<QAbstractButton>("homealarm_state/armed");
    QVERIFY2(armed->accessibleName().startsWith(QStringLiteral("House alarm ")),
             qPrintable(armed->accessibleName()));
    fixture->click("homealarm_state/armed");
    QCOMPARE(fixture->control<ChoiceTiles>("homealarm_state")->current(),
             QStringLiteral("disarmed"));
    fixture->pressEnter();
    QTRY_VERIFY(!fixture->question());
    QCOMPARE(fixture->writes(), 0);
    fixture->click("homealarm_state/armed");
    fixture->agree();
    QTRY_COMPARE(fixture->written("homealarm_state"), values({"armed"}));
    QTRY_COMPARE(head()->tone(), StateHead::Tone::Positive);
    // Disarming as well: it opens the house.
    QTRY_VERIFY(!fixture->isBusy("homealarm_state"));
    fixture->click("homealarm_state/disarmed");
    QVERIFY(fixture->question());
    QCOMPARE(fixture->written("homealarm_state").size(), 1);
    fixture->pressEnter();
    QTRY_VERIFY(!fixture->question());
    fixture->takePictures(QStringLiteral("alarmpanel"));
}

void TestGuardedComposites::anAlarmThatSoundsComesFirst()
{
    QVERIFY(openAlarm());
    fixture->report("alarm_generic", true);
    QTRY_COMPARE(head()->tone(), StateHead::Tone::Danger);
    QVERIFY2(head()->detail()->text().contains(QStringLiteral("Disarmed")),
             qPrintable(head()->detail()->text()));
    fixture->takePictures(QStringLiteral("alarmpanel-sounding"));
    fixture->report("alarm_generic", false);
    QTRY_COMPARE(head()->tone(), StateHead::Tone::Neutral);
}

void TestGuardedComposites::aBlockedPanelAsksNothing()
{
    QVERIFY(openAlarm());
    fixture->control("setAvailable", {{QStringLiteral("device"), fixture->id},
                                      {QStringLiteral("available"), false},
                                      {QStringLiteral("message"), QStringLiteral("Gone")}});
    auto *armed = fixture->control<QAbstractButton>("homealarm_state/armed");
    QTRY_VERIFY(!armed->isEnabled());
    QTest::mouseClick(armed, Qt::LeftButton);
    QVERIFY(!fixture->question());
    QCOMPARE(fixture->writes(), 0);
}

QTEST_MAIN(TestGuardedComposites)
#include "tst_guardedcomposites.moc"
