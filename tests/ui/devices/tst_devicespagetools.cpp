// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deviceprogram.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/tileselectionbar.h"
#include "ui/devices/tileview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/messagebar.h"

#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace foyer;

/// Order, hiding, favourites and selecting on the devices page.
class TestDevicesPageTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ordersTheTilesAndRemembersIt();
    void ordersTheTableFromTheSameMenu();
    void hidesADeviceFromItsMenuAndTakesItBack();
    void remembersWhatIsHiddenPerHub();
    void showsWhatTheHubHides();
    void offersAWayOutWhenAllIsHidden();
    void marksFavouritesWithAKeyAndFromTheMenu();
    void saysHowToGetAFavourite();
    void theMenuActsOnTheDeviceItWasOpenedFor();
    void theBarSaysHowManyAreSelected();
    void theBarOffersWhatTheBulkActionThenAsks();
    void selectingModeSelectsInBothViews();
    void escapeEndsSelectingBeforeAnythingElse();
    void theSelectionSurvivesTheChangeOfView();
    void hasNamesForEveryNewControl();

private:
    void open();
    template<typename T>
    T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    /// Opens the menu of the order and triggers one of its actions.
    void choose(const char *action);
    /// Opens the menu of a device by Shift+F10.
    QMenu *menuOf(const char *id);
    void trigger(QMenu *menu, const char *action);
    [[nodiscard]] QString shown() const;

    std::unique_ptr<DeviceProgram> program;
    std::unique_ptr<DevicesPage> page;
    TileView *tiles = nullptr;
};

void TestDevicesPageTools::init()
{
    program = std::make_unique<DeviceProgram>();
    fillSmallHome(program->home());
}

void TestDevicesPageTools::cleanup()
{
    page.reset();
    program.reset();
}

void TestDevicesPageTools::open()
{
    page = std::make_unique<DevicesPage>(*program, program->uiWords());
    page->resize(pageSize);
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    tiles = find<TileView>("deviceTiles");
    page->firstFocus()->setFocus();
}

void TestDevicesPageTools::choose(const char *action)
{
    auto *menu = find<QMenu>("deviceOrderMenu");
    Q_EMIT menu->aboutToShow();
    trigger(menu, action);
}

QMenu *TestDevicesPageTools::menuOf(const char *id)
{
    page->showDevice(QString::fromLatin1(id));
    QWidget *view = page->findChild<QStackedWidget *>()->currentWidget();
    QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
    return find<QMenu>("deviceMenu");
}

void TestDevicesPageTools::trigger(QMenu *menu, const char *action)
{
    QVERIFY(menu);
    auto *found = menu->findChild<QAction *>(QString::fromLatin1(action));
    QVERIFY2(found && found->isEnabled(), action);
    found->trigger();
    menu->close();
}

QString TestDevicesPageTools::shown() const
{
    QStringList ids;
    for (int row = 0; row < tiles->model()->rowCount(); ++row)
        ids << tiles->model()->index(row, 0).data(DeviceModel::IdRole).toString();
    return ids.join(QLatin1Char(' '));
}

void TestDevicesPageTools::ordersTheTilesAndRemembersIt()
{
    open();
    QCOMPARE(int(tiles->tiles().sections().size()), 3);
    choose("order/name");
    QCOMPARE(shown(), QStringLiteral("climate lamp lock plug heat"));
    QCOMPARE(int(tiles->tiles().sections().size()), 1);
    choose("order/class");
    QCOMPARE(int(tiles->tiles().sections().size()), 5);
    QCOMPARE(program->preferences.value(QStringLiteral("devices.order")).toString(),
             QStringLiteral("class"));
    choose("order/hub");
    QCOMPARE(shown(), QStringLiteral("lamp plug climate lock heat"));
    open();
    QCOMPARE(shown(), QStringLiteral("lamp plug climate lock heat"));
    auto *menu = find<QMenu>("deviceOrderMenu");
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->findChild<QAction *>(QStringLiteral("order/hub"))->isChecked());
}

void TestDevicesPageTools::ordersTheTableFromTheSameMenu()
{
    program->preferences.insert(QStringLiteral("devices.view"), QStringLiteral("table"));
    open();
    choose("order/name");
    QCOMPARE(shown(), QStringLiteral("climate lamp lock plug heat"));
    choose("order/hub");
    QCOMPARE(shown(), QStringLiteral("lamp plug climate lock heat"));
    QCOMPARE(program->preferences.value(QStringLiteral("devices.sort")).toString(),
             QStringLiteral("hub"));
    open();
    QCOMPARE(shown(), QStringLiteral("lamp plug climate lock heat"));
}

void TestDevicesPageTools::hidesADeviceFromItsMenuAndTakesItBack()
{
    open();
    trigger(menuOf("plug"), "deviceMenuHide");
    QVERIFY(!shown().contains(QStringLiteral("plug")));
    auto *notice = find<MessageBar>("devicesNotice");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("Printer")));
    choose("showHidden");
    QVERIFY(shown().contains(QStringLiteral("plug")));
    choose("showHidden");
    notice->actionButton()->click();
    QVERIFY(shown().contains(QStringLiteral("plug")));
    QVERIFY(!notice->isVisible());
}

void TestDevicesPageTools::remembersWhatIsHiddenPerHub()
{
    program->openHome(QStringLiteral("Home"));
    const QString hub = program->household().link.hubId();
    open();
    page->setHidden({QStringLiteral("lamp"), QStringLiteral("lock")}, true);
    if (!hub.isEmpty()) {
        QCOMPARE(program->preferences.value(QStringLiteral("hub.%1.devicesHidden").arg(hub))
                     .toStringList(),
                 QStringList({QStringLiteral("lamp"), QStringLiteral("lock")}));
        open();
        QVERIFY(!shown().contains(QStringLiteral("lamp")));
    }
    page->setHidden({QStringLiteral("lamp")}, false);
    QVERIFY(shown().contains(QStringLiteral("lamp")));
}

void TestDevicesPageTools::showsWhatTheHubHides()
{
    Device lamp = *program->home().device(QStringLiteral("lamp"));
    lamp.isHidden = true;
    program->home().upsertDevice(lamp);
    open();
    QVERIFY(!shown().contains(QStringLiteral("lamp")));
    auto *menu = find<QMenu>("deviceOrderMenu");
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->findChild<QAction *>(QStringLiteral("showHidden"))
                ->text()
                .contains(QLatin1Char('1')));
    choose("showHidden");
    trigger(menuOf("lamp"), "deviceMenuHide"); // "show again"
    choose("showHidden");
    QVERIFY(shown().contains(QStringLiteral("lamp")));
}

void TestDevicesPageTools::offersAWayOutWhenAllIsHidden()
{
    open();
    page->setHidden(program->home().deviceIds(), true);
    auto *stack = page->findChild<QStackedWidget *>();
    QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("noMatchingDevice"));
    stack->currentWidget()->findChild<QPushButton *>()->click();
    QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("deviceTiles"));
    QCOMPARE(tiles->model()->rowCount(), 5);
}

void TestDevicesPageTools::marksFavouritesWithAKeyAndFromTheMenu()
{
    open();
    Favourites &favourites = program->household().favourites;
    page->showDevice(QStringLiteral("heat"));
    QTest::keyClick(tiles, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(favourites.devices(), QStringList{QStringLiteral("heat")});
    QTRY_VERIFY(tiles->currentIndex().data(DeviceModel::IsFavouriteRole).toBool());
    trigger(menuOf("lamp"), "deviceMenuFavourite");
    QVERIFY(favourites.contains(QStringLiteral("lamp")));
    find<QToolButton>("favouriteFilter")->click();
    QCOMPARE(tiles->model()->rowCount(), 2);
    page->showDevice(QStringLiteral("heat"));
    QTest::keyClick(tiles, Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(shown(), QStringLiteral("lamp"));
}

void TestDevicesPageTools::saysHowToGetAFavourite()
{
    open();
    find<QToolButton>("favouriteFilter")->click();
    auto *stack = page->findChild<QStackedWidget *>();
    QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("noMatchingDevice"));
    savePicture(*page, QStringLiteral("devices-no-favourites"));
    stack->currentWidget()->findChild<QPushButton *>()->click();
    QVERIFY(!find<QToolButton>("favouriteFilter")->isChecked());
    QCOMPARE(tiles->model()->rowCount(), 5);
}

void TestDevicesPageTools::theMenuActsOnTheDeviceItWasOpenedFor()
{
    open();
    QSignalSpy opened(page.get(), &DevicesPage::deviceActivated);
    for (const char *view : {"viewTiles", "viewTable"}) {
        find<QAbstractButton>(view)->click();
        const int before = program->writesOf("onoff");
        trigger(menuOf("plug"), "deviceMenuAct");
        QTRY_COMPARE(program->writesOf("onoff"), before + 1);
        opened.clear();
        trigger(menuOf("plug"), "deviceMenuOpen");
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("plug"));
        QTRY_VERIFY(!find<QMenu>("deviceMenu"));
    }
    // A sensor has nothing to act on.
    QMenu *menu = menuOf("climate");
    QVERIFY(menu && !menu->findChild<QAction *>(QStringLiteral("deviceMenuAct")));
    // The key that came as a wish for the menu as well opens one menu.
    QCOMPARE(page->findChildren<QMenu *>(QStringLiteral("deviceMenu")).size(), 1);
    menu->close();
}

void TestDevicesPageTools::theBarSaysHowManyAreSelected()
{
    open();
    auto *bar = find<TileSelectionBar>("selectionBar");
    QVERIFY(!bar->isVisible());
    page->showDevice(QStringLiteral("lamp"));
    QVERIFY(!bar->isVisible());
    QTest::keyClick(tiles, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->count(), 1);
    QTest::keyClick(tiles, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(bar->count(), 5);
    // What is filtered away is not acted on unseen.
    page->setZone(QStringLiteral("office"));
    QCOMPARE(bar->count(), 2);
    savePicture(*page, QStringLiteral("devices-selection"));
    find<QPushButton>("selectionClear")->click();
    QVERIFY(!bar->isVisible());
    QVERIFY(tiles->hasFocus());
}

void TestDevicesPageTools::theBarOffersWhatTheBulkActionThenAsks()
{
    open();
    QTest::keyClick(tiles, Qt::Key_A, Qt::ControlModifier);
    find<QPushButton>("selectionTurnOff")->click();
    auto *dialog = page->findChild<QDialog *>(QStringLiteral("bulkDialog"));
    QVERIFY(dialog);
    QCOMPARE(program->hub.requests.size(), 0);
    savePicture(*dialog, QStringLiteral("devices-bulk"));
    dialog->findChild<QPushButton *>(QStringLiteral("bulkConfirm"))->click();
    QTRY_COMPARE(program->writesOf("onoff"), 1); // the lamp; the printer is off already
    QCOMPARE(program->writesOf("locked"), 0);
    dialog->close();
    auto *levels = find<QMenu>("selectionLevels");
    levels->findChild<QAction *>(QStringLiteral("level/75"))->trigger();
    QVERIFY(page->findChild<QDialog *>(QStringLiteral("bulkDialog")));
}

void TestDevicesPageTools::selectingModeSelectsInBothViews()
{
    open();
    find<QToolButton>("selectDevices")->click();
    auto *bar = find<TileSelectionBar>("selectionBar");
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->count(), 0);
    QVERIFY(!find<QPushButton>("selectionTurnOn")->isEnabled());
    const auto clickAt = [&](QAbstractItemView *view, int row) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(row, 0)).center());
    };
    clickAt(tiles, 0);
    clickAt(tiles, 1);
    QCOMPARE(bar->count(), 2);
    find<QAbstractButton>("viewTable")->click();
    auto *table = find<DeviceTable>("deviceTable");
    clickAt(table, 0);
    QVERIFY(bar->count() == 1 || bar->count() == 3);
    find<QToolButton>("selectDevices")->click();
    QVERIFY(!bar->isVisible());
    QVERIFY(!tiles->isSelecting());
    QCOMPARE(program->hub.requests.size(), 0);
}

void TestDevicesPageTools::escapeEndsSelectingBeforeAnythingElse()
{
    open();
    QTest::keyClick(tiles, Qt::Key_A, Qt::ControlModifier);
    find<QPushButton>("selectionTurnOn")->setFocus();
    QTest::keyClick(find<QPushButton>("selectionTurnOn"), Qt::Key_Escape);
    QVERIFY(!find<TileSelectionBar>("selectionBar")->isVisible());
    QTest::keyClick(tiles, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(page->closeTopmost());
    QVERIFY(!page->closeTopmost());
}

void TestDevicesPageTools::theSelectionSurvivesTheChangeOfView()
{
    open();
    page->showDevice(QStringLiteral("lamp"));
    QTest::keyClick(tiles, Qt::Key_Space, Qt::ControlModifier);
    find<QAbstractButton>("viewTable")->click();
    auto *table = find<DeviceTable>("deviceTable");
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->selectionModel()->selectedRows().first().data(DeviceModel::IdRole).toString(),
             QStringLiteral("lamp"));
    choose("order/name");
    QCOMPARE(table->selectionModel()->selectedRows().first().data(DeviceModel::IdRole).toString(),
             QStringLiteral("lamp"));
}

void TestDevicesPageTools::hasNamesForEveryNewControl()
{
    open();
    for (const char *name : {"favouriteFilter", "deviceOrder", "selectDevices", "selectionBar"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
    for (const char *name :
         {"selectionTurnOn", "selectionTurnOff", "selectionSetLevel", "selectionClear"})
        QVERIFY2(!find<QPushButton>(name)->text().isEmpty(), name);
}

QTEST_MAIN(TestDevicesPageTools)
#include "tst_devicespagetools.moc"
