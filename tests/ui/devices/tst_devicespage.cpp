// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deviceprogram.h"
#include "largehomes.h"
#include "ui/devices/classfilterbox.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/tileview.h"
#include "ui/devices/zonefilterbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace foyer;

/// The devices page as a person uses it.
class TestDevicesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsASkeletonUntilTheHomeIsLoaded();
    void saysSoWhenThereAreNoDevices();
    void narrowsByTextAndCounts();
    void narrowsByZoneWithItsSubZones();
    void narrowsByClass();
    void offersAWayOutWhenNothingMatches();
    void remembersTheView();
    void sortsTheTable();
    void opensFromTheTable();
    void keepsTheDeviceWhenTheViewChanges();
    void asksBeforeUnlocking();
    void locksWithoutAsking();
    void hasNamesForEveryControl();
    void looksRight_data();
    void looksRight();

private:
    void open();
    template<typename T>
    T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList tableNames() const;
    [[nodiscard]] QWidget *content() const
    {
        return page->findChild<QStackedWidget *>()->currentWidget();
    }

    std::unique_ptr<DeviceProgram> program;
    std::unique_ptr<DevicesPage> page;
};

void TestDevicesPage::init()
{
    program = std::make_unique<DeviceProgram>();
}

void TestDevicesPage::cleanup()
{
    page.reset();
    program.reset();
}

void TestDevicesPage::open()
{
    page = std::make_unique<DevicesPage>(*program, program->uiWords());
    page->resize(pageSize);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
}

QStringList TestDevicesPage::tableNames() const
{
    const auto *table = find<QTableView>("deviceTable");
    QStringList names;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        names << table->model()->index(row, DeviceModel::Name).data().toString();
    return names;
}

void TestDevicesPage::showsASkeletonUntilTheHomeIsLoaded()
{
    open();
    QCOMPARE(content()->objectName(), QStringLiteral("deviceSkeleton"));
    content()->grab();
    fillSmallHome(program->home());
    QTRY_COMPARE(content()->objectName(), QStringLiteral("deviceTiles"));
}

void TestDevicesPage::saysSoWhenThereAreNoDevices()
{
    HomeSnapshot nothing;
    nothing.devices.emplace();
    program->home().apply(nothing);
    open();
    QCOMPARE(content()->objectName(), QStringLiteral("noDevices"));
}

void TestDevicesPage::narrowsByTextAndCounts()
{
    fillSmallHome(program->home());
    open();
    auto *search = find<SearchField>("deviceSearch");
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral("office"));
    auto *tiles = find<TileView>("deviceTiles");
    QCOMPARE(tiles->model()->rowCount(), 2);
    QCOMPARE(search->matchText(), QStringLiteral("2 of 5"));
    QTest::keyClicks(search, QStringLiteral(" lamp"));
    QCOMPARE(tiles->model()->rowCount(), 1);
}

void TestDevicesPage::narrowsByZoneWithItsSubZones()
{
    fillSmallHome(program->home());
    open();
    auto *zones = find<ZoneFilterBox>("zoneFilter");
    QTRY_COMPARE(zones->count(), 5); // all, and four in the order of the tree
    page->setZone(QStringLiteral("up"));
    QCOMPARE(zones->currentText(), QStringLiteral("Upstairs"));
    QCOMPARE(find<TileView>("deviceTiles")->model()->rowCount(), 3);
    page->setZone(QString());
    QCOMPARE(find<TileView>("deviceTiles")->model()->rowCount(), 5);
    // A zone that goes away while it is chosen takes the filter along.
    page->setZone(QStringLiteral("office"));
    program->home().removeZone(QStringLiteral("office"));
    QTRY_COMPARE(zones->zone(), QString());
    QCOMPARE(find<TileView>("deviceTiles")->model()->rowCount(), 5);
}

void TestDevicesPage::narrowsByClass()
{
    fillSmallHome(program->home());
    open();
    auto *classes = find<ClassFilterBox>("classFilter");
    QTRY_COMPARE(classes->count(), 6);
    const int light = classes->findData(QStringLiteral("light"));
    classes->setCurrentIndex(light);
    Q_EMIT classes->activated(light);
    QCOMPARE(find<TileView>("deviceTiles")->model()->rowCount(), 1);
}

void TestDevicesPage::offersAWayOutWhenNothingMatches()
{
    fillSmallHome(program->home());
    open();
    QTest::keyClicks(find<SearchField>("deviceSearch"), QStringLiteral("zzz"));
    page->setZone(QStringLiteral("hall"));
    QCOMPARE(content()->objectName(), QStringLiteral("noMatchingDevice"));
    auto *clear = content()->findChild<QPushButton *>();
    QVERIFY(clear && clear->isVisible());
    clear->click();
    QCOMPARE(content()->objectName(), QStringLiteral("deviceTiles"));
    QCOMPARE(find<TileView>("deviceTiles")->model()->rowCount(), 5);
    QVERIFY(find<SearchField>("deviceSearch")->text().isEmpty());
}

void TestDevicesPage::remembersTheView()
{
    fillSmallHome(program->home());
    open();
    find<QAbstractButton>("viewTable")->click();
    QCOMPARE(content()->objectName(), QStringLiteral("deviceTable"));
    QCOMPARE(program->preferences.value(QStringLiteral("devices.view")).toString(),
             QStringLiteral("table"));
    open();
    QCOMPARE(content()->objectName(), QStringLiteral("deviceTable"));
    find<QAbstractButton>("viewTiles")->click();
    QCOMPARE(content()->objectName(), QStringLiteral("deviceTiles"));
}

void TestDevicesPage::sortsTheTable()
{
    fillSmallHome(program->home());
    program->preferences.insert(QStringLiteral("devices.view"), QStringLiteral("table"));
    open();
    auto *table = find<DeviceTable>("deviceTable");
    table->sortByColumn(DeviceModel::Name, Qt::AscendingOrder);
    QStringList sorted = tableNames();
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(tableNames(), sorted);
    QHeaderView *header = table->horizontalHeader();
    const QPoint name(header->sectionViewportPosition(DeviceModel::Name) + 20,
                      header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    std::reverse(sorted.begin(), sorted.end());
    QCOMPARE(tableNames(), sorted);
    QCOMPARE(program->preferences.value(QStringLiteral("devices.sort")).toString(),
             QStringLiteral("-name"));
    table->setColumnWidth(DeviceModel::ZoneColumn, 199);
    open();
    QCOMPARE(tableNames(), sorted);
    QCOMPARE(find<DeviceTable>("deviceTable")->columnWidth(DeviceModel::ZoneColumn), 199);
}

void TestDevicesPage::opensFromTheTable()
{
    fillSmallHome(program->home());
    program->preferences.insert(QStringLiteral("devices.view"), QStringLiteral("table"));
    open();
    QSignalSpy opened(page.get(), &DevicesPage::deviceActivated);
    page->showDevice(QStringLiteral("plug"));
    QTest::keyClick(find<DeviceTable>("deviceTable"), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("plug"));
}

void TestDevicesPage::keepsTheDeviceWhenTheViewChanges()
{
    fillSmallHome(program->home());
    open();
    page->showDevice(QStringLiteral("heat"));
    find<QAbstractButton>("viewTable")->click();
    QCOMPARE(find<DeviceTable>("deviceTable")->currentIndex().data(DeviceModel::IdRole).toString(),
             QStringLiteral("heat"));
}

void TestDevicesPage::asksBeforeUnlocking()
{
    fillSmallHome(program->home());
    open();
    auto *tiles = find<TileView>("deviceTiles");
    page->showDevice(QStringLiteral("lock"));
    tiles->act(tiles->currentIndex());
    auto *box = find<QMessageBox>("confirmation");
    QVERIFY(box);
    QVERIFY(box->text().contains(QStringLiteral("Front door")));
    QCOMPARE(box->textFormat(), Qt::PlainText);
    const auto shown = [&] {
        return program->home().device(QStringLiteral("lock"))->capability(u"locked")->shown();
    };
    box->findChild<QPushButton *>(QStringLiteral("confirmationYes"))->click();
    QTRY_COMPARE(program->writesOf("locked"), 1);
    QCOMPARE(shown(), Value(false));
}

void TestDevicesPage::locksWithoutAsking()
{
    fillSmallHome(program->home());
    open();
    program->home().reportCapability(QStringLiteral("lock"), QStringLiteral("locked"), Value(false),
                                     QDateTime::currentDateTimeUtc());
    auto *tiles = find<TileView>("deviceTiles");
    page->showDevice(QStringLiteral("lock"));
    tiles->act(tiles->currentIndex());
    QVERIFY(!find<QMessageBox>("confirmation"));
    QTRY_COMPARE(program->writesOf("locked"), 1);
}

void TestDevicesPage::hasNamesForEveryControl()
{
    fillSmallHome(program->home());
    open();
    QVERIFY(!find<QWidget>("deviceTable")); // made when it is wanted
    find<QAbstractButton>("viewTable")->click();
    for (const char *name : {"deviceSearch", "zoneFilter", "classFilter", "viewTiles", "viewTable",
                             "deviceTiles", "deviceTable"}) {
        const auto *widget = find<QWidget>(name);
        QVERIFY2(widget, name);
        QVERIFY2(!widget->accessibleName().isEmpty(), name);
    }
}

void TestDevicesPage::looksRight_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QString>("view");
    QTest::addColumn<int>("direction");
    QTest::newRow("tiles-light") << false << "tiles" << int(Qt::LeftToRight);
    QTest::newRow("tiles-dark") << true << "tiles" << int(Qt::LeftToRight);
    QTest::newRow("table-light") << false << "table" << int(Qt::LeftToRight);
    QTest::newRow("table-dark") << true << "table" << int(Qt::LeftToRight);
    QTest::newRow("tiles-stale") << true << "tiles" << int(Qt::LeftToRight);
    QTest::newRow("tiles-rtl") << false << "tiles" << int(Qt::RightToLeft);
}

void TestDevicesPage::looksRight()
{
    QVERIFY(fillDemoHome(program->home()));
    QFETCH(bool, isDark);
    QFETCH(QString, view);
    QFETCH(int, direction);
    Home &home = program->home();
    const auto id = [&home](const char *name) { return deviceNamed(home, name); };
    Device gone = *home.device(id("Fig tree"));
    gone.isAvailable = false;
    gone.unavailableMessage = QStringLiteral("Gerät antwortet seit gestern nicht");
    gone.name = QStringLiteral("Außensteckdose Weihnachtsbeleuchtung Gartenhaus Nordseite");
    home.upsertDevice(gone);
    Device alarm = *home.device(id("Leak sensor"));
    alarm.name = QStringLiteral("Wassermelder Waschmaschinenanschluss");
    home.upsertDevice(alarm);
    home.reportCapability(alarm.id, QStringLiteral("alarm_water"), Value(true),
                          QDateTime::currentDateTimeUtc());
    home.setPending(id("Ceiling light"), QStringLiteral("onoff"), Value(false));
    program->hub.answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer{500, R"({"error":"Device is not responding"})"};
    };
    const QString failing = id("Hallway light");
    program->capabilityWriter().set(failing, QStringLiteral("onoff"), Value(false));
    QTRY_VERIFY(program->capabilityWriter().failure(failing));

    Theme theme;
    theme.apply(*qApp, isDark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    program->preferences.insert(QStringLiteral("devices.view"), view);
    open();
    page->setLayoutDirection(Qt::LayoutDirection(direction));
    const QByteArray tag = QTest::currentDataTag();
    home.setStale(tag.endsWith("stale"));
    page->resize(1080, 800);
    if (QWidget *first = page->firstFocus())
        first->setFocus();
    page->showDevice(failing);
    QTRY_VERIFY(page->isVisible());
    QVERIFY(!page->grab().isNull());
    savePicture(*page, QStringLiteral("devices-") + QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(TestDevicesPage)
#include "tst_devicespage.moc"
