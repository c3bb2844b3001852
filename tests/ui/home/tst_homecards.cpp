// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/devicemodel.h"
#include "support/pageprogram.h"
#include "support/testhome.h"
#include "ui/devices/tileview.h"
#include "ui/home/attentioncard.h"
#include "ui/home/cardgrid.h"
#include "ui/home/homepage.h"
#include "ui/home/peoplecard.h"
#include "ui/home/powercard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QScrollArea>
#include <QTest>

using namespace foyer;

/// What the cards of the home page say, and how they lie.
class TestHomeCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme.apply(*qApp, Theme::Scheme::Light);
    }
    void wordsThePowerFlows();
    void peopleSayWhereTheyAre();
    void cardsFlowIntoColumns();
    void showsASkeletonThenASentenceWhenThereIsNothing();
    void looksRight();

private:
    Theme m_theme;
};

void TestHomeCards::wordsThePowerFlows()
{
    PageProgram program;
    PowerCard card(program.home(), program.household().power, program.uiWords());
    EnergyLive report;
    report.generatedWatts = 1840;
    report.gridWatts = -420;
    const auto item = [](const char *name, double watts, bool isBattery = false) {
        EnergyLive::Item made;
        made.type = QStringLiteral("device");
        made.name = QString::fromLatin1(name);
        made.watts = watts;
        made.isHomeBattery = isBattery;
        return made;
    };
    report.items = {item("Lamp", 8),    item("Battery", -600, true), item("Oven", 2100),
                    item("Off", 0.2),   item("Fridge", 90),          item("Desk", 60),
                    item("Heater", 900)};
    const QList<PowerCard::Flow> flows = card.flows(report);
    QCOMPARE(flows.size(), 3);
    QCOMPARE(flows.at(1).name, QStringLiteral("Grid"));
    QVERIFY(flows.at(1).text.endsWith(QLatin1String("delivered")));
    QVERIFY(flows.at(2).text.endsWith(QLatin1String("giving")));
    QStringList names;
    for (const EnergyLive::Item &one : PowerCard::consumers(report))
        names << one.name;
    QCOMPARE(names, (QStringList{QStringLiteral("Oven"), QStringLiteral("Heater"),
                                 QStringLiteral("Fridge"), QStringLiteral("Desk")}));
}

void TestHomeCards::peopleSayWhereTheyAre()
{
    User user;
    QCOMPARE(PersonRow::whereOf(user), PersonRow::Where::Unknown);
    user.isPresent = false;
    user.isAsleep = true;
    QCOMPARE(PersonRow::whereOf(user), PersonRow::Where::Away);
    user.isPresent = true;
    QCOMPARE(PersonRow::whereOf(user), PersonRow::Where::Asleep);
    user.isAsleep = false;
    const PersonRow row(QStringLiteral("Ada <b>Lovelace</b>"), PersonRow::whereOf(user));
    QCOMPARE(row.accessibleName(), QStringLiteral("Ada <b>Lovelace</b>, At home"));
}

void TestHomeCards::cardsFlowIntoColumns()
{
    QCOMPARE(CardGrid::columnsFor(320, 7), 1);
    QCOMPARE(CardGrid::columnsFor(700, 7), 2);
    QCOMPARE(CardGrid::columnsFor(1012, 7), 3);
    QCOMPARE(CardGrid::columnsFor(4000, 7), 3);
    PageProgram program;
    program.home().apply(test::testHome());
    HomePage page(program, program.uiWords());
    page.resize(pageSize);
    page.show();
    auto *attention = page.findChild<AttentionCard *>();
    auto *zones = page.findChild<QWidget *>(QStringLiteral("zonesCard"));
    QTRY_COMPARE(zones->y(), attention->y());
    page.resize(380, 700);
    QTRY_VERIFY(zones->y() > attention->y());
    QCOMPARE(zones->x(), attention->x());
    // Nothing is wider than the page.
    auto *scroll = page.findChild<QScrollArea *>(QStringLiteral("homeScroll"));
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    page.setLayoutDirection(Qt::RightToLeft);
    page.resize(pageSize);
    QTRY_VERIFY(zones->x() < attention->x());
}

void TestHomeCards::showsASkeletonThenASentenceWhenThereIsNothing()
{
    PageProgram program;
    HomePage page(program, program.uiWords());
    page.resize(pageSize);
    page.show();
    auto *nothing = page.findChild<EmptyState *>(QStringLiteral("emptyHome"));
    QVERIFY(!nothing->isVisible());
    savePicture(page, QStringLiteral("home-loading"));
    HomeSnapshot empty;
    empty.devices = std::vector<Device>{};
    program.home().apply(empty);
    QTRY_VERIFY(nothing->isVisible());
    savePicture(page, QStringLiteral("home-empty"));
}

void TestHomeCards::looksRight()
{
    PageProgram program;
    program.home().setStale(false);
    program.home().apply(test::testHome());
    HomePage page(program, program.uiWords());
    page.resize(pageSize);
    page.show();
    savePicture(page, QStringLiteral("home-nofavourites"));
    program.household().favourites.setLocal({QStringLiteral("desk"), QStringLiteral("thermostat"),
                                             QStringLiteral("blinds"), QStringLiteral("lock"),
                                             QStringLiteral("meter")});
    auto *tiles = page.findChild<TileView *>(QStringLiteral("favouriteTiles"));
    QTRY_COMPARE(tiles->model()->rowCount(), 5);
    QTRY_COMPARE(tiles->height(), tiles->tiles().height());
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_theme.setScheme(scheme);
        QTRY_COMPARE(page.palette().color(QPalette::Window), m_theme.colours().window);
        savePicture(page, scheme == Theme::Scheme::Dark ? QStringLiteral("home-dark")
                                                        : QStringLiteral("home-light"));
    }
    m_theme.setScheme(Theme::Scheme::Light);
    page.resize(420, 1000);
    QTRY_COMPARE(tiles->height(), tiles->tiles().height());
    savePicture(page, QStringLiteral("home-narrow"));
    page.setLayoutDirection(Qt::RightToLeft);
    page.resize(pageSize);
    QTRY_COMPARE(tiles->height(), tiles->tiles().height());
    savePicture(page, QStringLiteral("home-rtl"));
}

QTEST_MAIN(TestHomeCards)
#include "tst_homecards.moc"
