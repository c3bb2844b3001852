// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compositefixture.h"
#include "ui/widgets/chargegauge.h"
#include "ui/widgets/choicetiles.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statehead.h"

#include <QComboBox>

using namespace foyer;
using namespace foyer::test;

/// Vacuum cleaners and lawn mowers against the hub.
class TestVacuumComposite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<CompositeFixture>();
        QVERIFY(fixture->goHome());
    }
    void cleanup() { fixture.reset(); }

    void offersTheOrdersItCanBeGiven();
    void sendsEachOrder();
    void takesOrdersFromAssistiveTechnology();
    void choosesTheJobMode();
    void showsBatteryAndTroubles();
    void mowsTheLawn();
    void keepsOptionsNobodyHasHeardOf();

private:
    [[nodiscard]] bool openVacuum()
    {
        using F = CompositeFixture;
        return fixture->open("Robot", "vacuumcleaner",
                             {F::row("vacuumcleaner_state", "docked"),
                              F::row("vacuumcleaner_job_mode", "normal"),
                              F::row("measure_battery", 84), F::row("alarm_bin_full", false),
                              F::row("alarm_stuck", false), F::row("alarm_lost", false),
                              F::row("alarm_battery", false)});
    }
    [[nodiscard]] StateHead *head() const { return fixture->panel->findChild<StateHead *>(); }

    std::unique_ptr<CompositeFixture> fixture;
};

void TestVacuumComposite::offersTheOrdersItCanBeGiven()
{
    QVERIFY(openVacuum());
    QCOMPARE(fixture->unnamed(), QString());
    auto *orders = fixture->control<ChoiceTiles>("vacuumcleaner_state");
    QVERIFY(orders);
    // Charging is what it does by itself, no order.
    QCOMPARE(orders->ids(),
             (QStringList{QStringLiteral("cleaning"), QStringLiteral("spot_cleaning"),
                          QStringLiteral("docked"), QStringLiteral("stopped")}));
    QCOMPARE(orders->current(), QStringLiteral("docked"));
    fixture->report("vacuumcleaner_state", "charging");
    QTRY_COMPARE(orders->current(), QString());
    QCOMPARE(head()->state()->text(), QStringLiteral("Charging"));
}

void TestVacuumComposite::sendsEachOrder()
{
    QVERIFY(openVacuum());
    const auto isSettled = [&] { return !fixture->isBusy("vacuumcleaner_state"); };
    QList<QJsonValue> expected;
    for (const char *order : {"cleaning", "spot_cleaning", "stopped", "docked"}) {
        fixture->click(qPrintable(QStringLiteral("vacuumcleaner_state/") + QLatin1String(order)));
        expected << QJsonValue(QLatin1String(order));
        QTRY_COMPARE(fixture->written("vacuumcleaner_state"), expected);
        QTRY_VERIFY(isSettled());
        if (order == QByteArray("cleaning")) {
            QCOMPARE(head()->tone(), StateHead::Tone::On);
            fixture->takePictures(QStringLiteral("vacuum"));
        }
    }
    // By keyboard: the arrows only look, Space does.
    auto *docked = fixture->control("vacuumcleaner_state/docked");
    docked->setFocus();
    QTest::keyClick(docked, Qt::Key_Left);
    auto *spot = fixture->control("vacuumcleaner_state/spot_cleaning");
    QVERIFY(spot->hasFocus());
    QCOMPARE(fixture->written("vacuumcleaner_state").size(), 4);
    QTest::keyClick(spot, Qt::Key_Space);
    QTRY_COMPARE(fixture->written("vacuumcleaner_state").size(), 5);
}

void TestVacuumComposite::takesOrdersFromAssistiveTechnology()
{
    QVERIFY(openVacuum());
    auto *clean = fixture->control<QAbstractButton>("vacuumcleaner_state/cleaning");
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(clean);
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Robot State: Clean"));
    QCOMPARE(spoken->role(), QAccessible::RadioButton);
    const QStringList actions = spoken->actionInterface()->actionNames();
    QVERIFY(!actions.isEmpty());
    spoken->actionInterface()->doAction(actions.constFirst());
    QTRY_COMPARE(fixture->written("vacuumcleaner_state"), values({"cleaning"}));
    QTRY_VERIFY(!fixture->isBusy("vacuumcleaner_state"));
    // The same order once more is an order, too.
    fixture->click("vacuumcleaner_state/cleaning");
    QTRY_COMPARE(fixture->written("vacuumcleaner_state").size(), 2);
}

void TestVacuumComposite::choosesTheJobMode()
{
    QVERIFY(openVacuum());
    auto *mode = fixture->control<QComboBox>("vacuumcleaner_job_mode");
    QVERIFY(mode && mode->isVisible());
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    QTRY_COMPARE(fixture->written("vacuumcleaner_job_mode"), values({"high"}));
}

void TestVacuumComposite::showsBatteryAndTroubles()
{
    QVERIFY(openVacuum());
    auto *gauge = fixture->control<ChargeGauge>("measure_battery");
    QVERIFY(gauge && gauge->isVisible());
    QCOMPARE(gauge->value(), 84);
    QVERIFY(!gauge->isLow());
    QCOMPARE(spokenState(gauge), QStringLiteral("84 %"));
    fixture->report("measure_battery", 9);
    QTRY_VERIFY(gauge->isLow());
    fixture->report("alarm_stuck", true);
    QTRY_COMPARE(head()->tone(), StateHead::Tone::Danger);
    QVERIFY(fixture->control("alarm_bin_full")->isVisible());
    fixture->takePictures(QStringLiteral("vacuum-stuck"));
}

void TestVacuumComposite::mowsTheLawn()
{
    using F = CompositeFixture;
    QVERIFY(fixture->open("Mower", "lawnmower",
                          {F::row("mower_state", "docked"), F::row("measure_battery", 100),
                           F::row("alarm_lost", false)}));
    auto *orders = fixture->control<ChoiceTiles>("mower_state");
    QVERIFY(orders);
    QCOMPARE(orders->ids(), (QStringList{QStringLiteral("mowing"), QStringLiteral("docked"),
                                         QStringLiteral("paused")}));
    fixture->click("mower_state/mowing");
    QTRY_COMPARE(fixture->written("mower_state"), values({"mowing"}));
    fixture->takePictures(QStringLiteral("mower"));
    fixture->report("mower_state", "error");
    QTRY_COMPARE(head()->tone(), StateHead::Tone::Danger);
}

void TestVacuumComposite::keepsOptionsNobodyHasHeardOf()
{
    using F = CompositeFixture;
    const QJsonArray options{
        QJsonObject{{QStringLiteral("id"), QStringLiteral("cleaning")},
                    {QStringLiteral("title"), QStringLiteral("Cleaning")}},
        QJsonObject{{QStringLiteral("id"), QStringLiteral("dance")},
                    {QStringLiteral("title"), QStringLiteral("Dance & <b>sing</b>")}}};
    QVERIFY(fixture->open(
        "Robot", "vacuumcleaner",
        {F::row("vacuumcleaner_state", "cleaning", {{QStringLiteral("values"), options}}),
         F::row("measure_battery", QJsonValue())}));
    auto *dance = fixture->control<QAbstractButton>("vacuumcleaner_state/dance");
    QVERIFY(dance);
    QVERIFY(dance->accessibleName().endsWith(QStringLiteral("Dance & <b>sing</b>")));
    fixture->click("vacuumcleaner_state/dance");
    QTRY_COMPARE(fixture->written("vacuumcleaner_state"), values({"dance"}));
}

QTEST_MAIN(TestVacuumComposite)
#include "tst_vacuumcomposite.moc"
