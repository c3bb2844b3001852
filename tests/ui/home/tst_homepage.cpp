// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/energybalance.h"
#include "models/devicemodel.h"
#include "simulator/simulator.h"
#include "support/pageprogram.h"
#include "support/testhome.h"
#include "ui/devices/tileview.h"
#include "ui/home/attentioncard.h"
#include "ui/home/cardgrid.h"
#include "ui/home/homepage.h"
#include "ui/home/peoplecard.h"
#include "ui/home/powercard.h"
#include "ui/home/rowlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace foyer;

namespace {

/// A program whose session reaches a simulated hub that stands still by itself.
class LiveProgram : public test::FakeProgram
{
public:
    LiveProgram()
        : simulator(frozen())
    {
        QString error;
        if (!simulator.start(&error))
            qFatal("simulator: %s", qPrintable(error));
        const sim::HubInfo info = simulator.hubs().first();
        Hub hub;
        hub.id = info.id;
        hub.typed = {info.url};
        HubAccess access;
        access.apiKey = info.apiKey.toUtf8();
        live = std::make_unique<Session>(hub, access, home(), capabilityWriter(), variableWriter());
        household().link.setSession(live.get());
        live->start();
    }
    ~LiveProgram() override { household().link.setSession(nullptr); }
    [[nodiscard]] Session *session() override { return live.get(); }

    [[nodiscard]] QString deviceWithClass(const char *deviceClass)
    {
        for (const QString &id : home().deviceIds()) {
            const Device *device = home().device(id);
            if (device->deviceClass == QLatin1String(deviceClass) && device->isAvailable &&
                device->quickActionCapability())
                return id;
        }
        return {};
    }
    [[nodiscard]] QList<sim::ReceivedRequest> puts(const QString &part) const
    {
        QList<sim::ReceivedRequest> found;
        for (const sim::ReceivedRequest &request : simulator.received()) {
            if (request.method == QLatin1String("PUT") && request.path.contains(part))
                found << request;
        }
        return found;
    }

    sim::Simulator simulator;
    std::unique_ptr<Session> live;

private:
    static sim::Options frozen()
    {
        sim::Options options;
        options.timeScale = 0;
        return options;
    }
};

} // namespace

class TestHomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhatNeedsAttentionWorstFirst();
    void saysAllIsWell();
    void aRowOpensItsDeviceByKeyAndClick();
    void aLongListShowsAllOnDemand();
    void zonesSayWhatGoesOnAndOpen();
    void favouritesKeepTheUsersOrder();
    void aFavouritesTileActsAtTheHub();
    void aLockAsksFirst();
    void showsPeopleAndPowerOfTheHub();
    void asksForPowerOnlyWhileItIsSeen();

private:
    [[nodiscard]] static QStringList texts(const QAbstractItemView *view)
    {
        QStringList found;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            found << view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return found;
    }

    Theme m_theme;
};

void TestHomePage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme.apply(*qApp, Theme::Scheme::Light);
}

void TestHomePage::listsWhatNeedsAttentionWorstFirst()
{
    PageProgram program;
    program.home().apply(test::testHome());
    HomePage page(program, program.uiWords());
    const auto *list = page.findChild<RowList *>(QStringLiteral("attentionList"));
    QAbstractItemModelTester tester(list->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList said = texts(list);
    QCOMPARE(said.size(), 3);
    QCOMPARE(said.at(0), QStringLiteral("Smoke detector, Kitchen, Smoke, 1 min ago"));
    QCOMPARE(said.at(1), QStringLiteral("Front door, Home, Battery 12 %, 1 min ago"));
    QCOMPARE(said.at(2), QStringLiteral("Garden sensor, Garden, No route to the device"));
}

void TestHomePage::saysAllIsWell()
{
    PageProgram program;
    HomeSnapshot home = test::testHome();
    home.devices->resize(4); // the lamps, the thermostat and the blinds
    program.home().apply(home);
    HomePage page(program, program.uiWords());
    page.resize(pageSize);
    page.show();
    auto *calm = page.findChild<QWidget *>(QStringLiteral("allIsWell"));
    QVERIFY(calm->isVisible());
    program.home().upsertDevice(test::device("w", "Window", "living", "sensor",
                                             {test::boolean("alarm_contact", "Contact", true)}));
    QTRY_VERIFY(!calm->isVisible());
    const auto *list = page.findChild<RowList *>(QStringLiteral("attentionList"));
    QCOMPARE(texts(list).first(), QStringLiteral("Window, Living room, Open, 1 min ago"));
}

void TestHomePage::aRowOpensItsDeviceByKeyAndClick()
{
    PageProgram program;
    program.home().apply(test::testHome());
    HomePage page(program, program.uiWords());
    page.resize(pageSize);
    page.show();
    QSignalSpy opened(&page, &HomePage::deviceActivated);
    auto *list = page.findChild<RowList *>(QStringLiteral("attentionList"));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.last().first().toString(), QStringLiteral("door"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.last().first().toString(), QStringLiteral("smoke"));
}

void TestHomePage::aLongListShowsAllOnDemand()
{
    PageProgram program;
    HomeSnapshot home = test::testHome();
    for (int i = 0; i < 40; ++i)
        home.devices->push_back(test::device(qPrintable(QStringLiteral("w%1").arg(i)), "Window",
                                             "living", "sensor",
                                             {test::boolean("alarm_contact", "Contact", true)}));
    program.home().apply(home);
    HomePage page(program, program.uiWords());
    page.resize(pageSize);
    page.show();
    auto *list = page.findChild<RowList *>(QStringLiteral("attentionList"));
    const int before = list->sizeHint().height();
    auto *card = page.findChild<AttentionCard *>();
    QToolButton *more = card->findChild<QToolButton *>();
    QCOMPARE(more->text(), QStringLiteral("Show all 43"));
    more->click();
    QCOMPARE(list->sizeHint().height(), before / 7 * 43);
    QCOMPARE(more->text(), QStringLiteral("Show fewer"));
}

void TestHomePage::zonesSayWhatGoesOnAndOpen()
{
    PageProgram program;
    program.home().apply(test::testHome());
    HomePage page(program, program.uiWords());
    page.resize(pageSize);
    page.show();
    auto *zones = page.findChild<RowList *>(QStringLiteral("homeZones"));
    QAbstractItemModelTester tester(zones->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(zones->model()->rowCount(), 4);
    QCOMPARE(texts(zones),
             (QStringList{QStringLiteral("Living room, 20.5 °C, quiet"),
                          QStringLiteral("Kitchen, 21.5 °C · 1 on, quiet"),
                          QStringLiteral("Office, 1 on, quiet"), QStringLiteral("Garden, quiet")}));
    QSignalSpy opened(&page, &HomePage::zoneActivated);
    zones->setCurrentIndex(zones->model()->index(1, 0));
    QTest::keyClick(zones, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("kitchen"));
    // A zone that comes takes its place in the hub's order; one without devices is left out.
    Zone attic{QStringLiteral("attic"), QStringLiteral("Attic"), QStringLiteral("home")};
    attic.order = 2.5;
    program.home().upsertZone(attic);
    program.home().upsertDevice(test::device("a", "Attic lamp", "attic", "light",
                                             {test::boolean("onoff", "On", true, true)}));
    QTRY_COMPARE(zones->model()->rowCount(), 5);
    QCOMPARE(zones->model()->index(2, 0).data().toString(), QStringLiteral("Attic"));
}

void TestHomePage::favouritesKeepTheUsersOrder()
{
    PageProgram program;
    program.home().apply(test::testHome());
    HomePage page(program, program.uiWords());
    page.resize(pageSize);
    page.show();
    QVERIFY(page.findChild<QWidget *>(QStringLiteral("noFavourites"))->isVisible());
    program.household().favourites.setLocal(
        {QStringLiteral("thermostat"), QStringLiteral("gone"), QStringLiteral("desk")});
    auto *tiles = page.findChild<TileView *>(QStringLiteral("favouriteTiles"));
    QTRY_COMPARE(tiles->model()->rowCount(), 2);
    QVERIFY(tiles->isVisible());
    const auto id = [tiles](int row) {
        return tiles->model()->index(row, 0).data(DeviceModel::IdRole).toString();
    };
    QCOMPARE(id(0), QStringLiteral("thermostat"));
    QCOMPARE(id(1), QStringLiteral("desk"));
    program.household().favourites.setLocal({QStringLiteral("desk"), QStringLiteral("thermostat")});
    QTRY_COMPARE(id(0), QStringLiteral("desk"));
    QTRY_COMPARE(tiles->height(), tiles->tiles().height());
}

void TestHomePage::aFavouritesTileActsAtTheHub()
{
    LiveProgram program;
    QTRY_VERIFY_WITH_TIMEOUT(program.live->state() == Session::State::Live, 15'000);
    const QString lamp = program.deviceWithClass("light");
    QVERIFY(!lamp.isEmpty());
    HomePage page(program, program.uiWords());
    page.resize(pageSize);
    page.show();
    program.household().favourites.setFavourite(lamp, true);
    auto *tiles = page.findChild<TileView *>(QStringLiteral("favouriteTiles"));
    const auto row = [&] {
        for (int i = 0; i < tiles->model()->rowCount(); ++i) {
            const QModelIndex index = tiles->model()->index(i, 0);
            if (index.data(DeviceModel::IdRole).toString() == lamp)
                return index;
        }
        return QModelIndex();
    };
    QTRY_VERIFY(row().isValid());
    const Capability *action = program.home().device(lamp)->quickActionCapability();
    const QString path = QStringLiteral("/capability/") + action->id;
    const bool before = action->reported.boolean().value_or(false);
    QTRY_VERIFY(!tiles->partRect(row(), TilePart::Action).isEmpty());
    QTest::mouseClick(tiles->viewport(), Qt::LeftButton, {},
                      tiles->partRect(row(), TilePart::Action).center());
    QTRY_COMPARE(program.puts(path).size(), 1);
    QVERIFY(program.puts(path).first().path.contains(lamp));
    QTRY_COMPARE(program.home().device(lamp)->quickActionCapability()->reported.boolean(),
                 std::optional(!before));
}

void TestHomePage::aLockAsksFirst()
{
    PageProgram program;
    program.home().setStale(false);
    program.home().apply(test::testHome());
    HomePage page(program, program.uiWords());
    page.resize(pageSize);
    page.show();
    program.household().favourites.setLocal({QStringLiteral("lock")});
    auto *tiles = page.findChild<TileView *>(QStringLiteral("favouriteTiles"));
    QTRY_COMPARE(tiles->model()->rowCount(), 1);
    Device lock = *program.home().device(QStringLiteral("lock"));
    lock.quickAction = QStringLiteral("locked");
    program.home().upsertDevice(lock);
    tiles->act(tiles->model()->index(0, 0));
    auto *question = page.findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(program.hub.requests.isEmpty());
    question->reject();
}

void TestHomePage::showsPeopleAndPowerOfTheHub()
{
    LiveProgram program;
    HomePage page(program, program.uiWords());
    page.resize(pageSize);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(program.live->state() == Session::State::Live, 15'000);
    auto *people = page.findChild<PeopleCard *>();
    QTRY_VERIFY_WITH_TIMEOUT(people->isVisible(), 15'000);
    QVERIFY(!people->findChildren<PersonRow *>().isEmpty());
    auto *power = page.findChild<PowerCard *>();
    QTRY_VERIFY_WITH_TIMEOUT(power->isVisible(), 15'000);
    // What the energy page says too, not only what the devices measure.
    const auto &report = program.household().power.report();
    QVERIFY(report && report->gridWatts);
    QCOMPARE(page.findChild<PlainLabel *>(QStringLiteral("powerTotal"))->text(),
             program.uiWords().power(homeWatts(*report).value()));
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_theme.setScheme(scheme);
        QTRY_COMPARE(page.palette().color(QPalette::Window), m_theme.colours().window);
        savePicture(page, scheme == Theme::Scheme::Dark ? QStringLiteral("home-live-dark")
                                                        : QStringLiteral("home-live-light"));
    }
    m_theme.setScheme(Theme::Scheme::Light);
}

void TestHomePage::asksForPowerOnlyWhileItIsSeen()
{
    LiveProgram program;
    const auto asked = [&program] {
        qsizetype count = 0;
        for (const sim::ReceivedRequest &request : program.simulator.received())
            count += request.path.contains(QLatin1String("/energy/live")) ? 1 : 0;
        return count;
    };
    program.household().power.setInterval(std::chrono::milliseconds(20));
    HomePage page(program, program.uiWords());
    QTRY_VERIFY_WITH_TIMEOUT(program.live->state() == Session::State::Live, 15'000);
    QCOMPARE(asked(), 0);
    page.show();
    QTRY_VERIFY(asked() > 2);
    page.hide();
    // What is under way may still come; after that nothing follows.
    QTRY_VERIFY_WITH_TIMEOUT(program.household().power.report().has_value(), 5'000);
    QVERIFY(!page.isVisible());
    const qsizetype settled = asked() + 1;
    bool isDone = false;
    then(program.live->api()->systemName(), this, [&](const auto &) { isDone = true; });
    QTRY_VERIFY(isDone);
    QVERIFY(asked() <= settled);
}

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
