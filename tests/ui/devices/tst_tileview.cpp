// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tilefixture.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;

/// The tiles, with the real store, model and writer behind them.
class TestTileView : public TileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void groupsTheDevicesByZone();
    void keepsDevicesOfUnknownZonesTogether();
    void findsTheTileUnderThePointer();
    void actsWhenTheQuickActionIsClicked();
    void opensWhenTheNameIsClicked();
    void takesAClickBackWhenThePointerLeaves();
    void asksBeforeALockIsTouched();
    void doesNothingForADeviceThatCannotAct();
    void paintsTheHeadingOnlyForWhatItSays();
    void setsTheLevelWhileDraggingAtABoundedPace();
    void movesTheFocusInSpace();
    void actsAndOpensFromTheKeyboard();
    void stepsTheLevelFromTheKeyboard();
    void findsADeviceByTypingItsName();
    void tellsAssistiveTechnologyEachDevice();
    void letsAssistiveTechnologyAct();
    void survivesRemovalWhileDragging();
};

void TestTileView::groupsTheDevicesByZone()
{
    const auto &sections = view->tiles().sections();
    QCOMPARE(int(sections.size()), 3);
    int rows = 0;
    for (const auto &section : sections) {
        QCOMPARE(section.firstRow, rows);
        rows += section.rows;
    }
    QCOMPARE(rows, 5);
    QCOMPARE(view->tiles().sectionOf(tile("lamp").row()),
             view->tiles().sectionOf(tile("plug").row()));
}

void TestTileView::keepsDevicesOfUnknownZonesTogether()
{
    program->home().upsertDevice(
        deviceOf("a", QStringLiteral("A"), "nowhere", "light", {onoff(true)}));
    program->home().upsertDevice(
        deviceOf("b", QStringLiteral("B"), "elsewhere", "light", {onoff(true)}));
    program->home().upsertDevice(
        deviceOf("c", QStringLiteral("C"), "nowhere", "light", {onoff(true)}));
    QCOMPARE(int(view->tiles().sections().size()), 4);
    QCOMPARE(view->tiles().sections().back().rows, 3);
}

void TestTileView::findsTheTileUnderThePointer()
{
    for (int row = 0; row < filter->rowCount(); ++row) {
        const QModelIndex index = filter->index(row, 0);
        QCOMPARE(view->indexAt(view->visualRect(index).center()), index);
        QVERIFY(!view->visualRect(index).isEmpty());
    }
    QVERIFY(!view->indexAt(QPoint(2, 2)).isValid());
    QVERIFY(!view->indexAt(QPoint(2, 100000)).isValid());
}

void TestTileView::actsWhenTheQuickActionIsClicked()
{
    QSignalSpy opened(view.get(), &TileView::deviceActivated);
    click("plug", TilePart::Action);
    QCOMPARE(program->home().device(QStringLiteral("plug"))->capability(u"onoff")->shown(),
             Value(true));
    QTRY_COMPARE(program->writesOf("onoff"), 1);
    QCOMPARE(program->hub.requests.last().body.value(QLatin1String("value")).toBool(), true);
    QCOMPARE(opened.count(), 0);
}

void TestTileView::opensWhenTheNameIsClicked()
{
    QSignalSpy opened(view.get(), &TileView::deviceActivated);
    click("plug", TilePart::Body);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("plug"));
    QCOMPARE(program->hub.requests.size(), 0);
}

void TestTileView::takesAClickBackWhenThePointerLeaves()
{
    QSignalSpy opened(view.get(), &TileView::deviceActivated);
    const QPoint inside = view->partRect(tile("plug"), TilePart::Action).center();
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, inside);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    QCOMPARE(program->home().device(QStringLiteral("plug"))->capability(u"onoff")->shown(),
             Value(false));
    QCOMPARE(opened.count(), 0);
}

void TestTileView::asksBeforeALockIsTouched()
{
    QSignalSpy asked(view.get(), &TileView::confirmationWanted);
    click("lock", TilePart::Action);
    QCOMPARE(asked.count(), 1);
    QVERIFY(!program->home().device(QStringLiteral("lock"))->capability(u"locked")->pending);
}

void TestTileView::doesNothingForADeviceThatCannotAct()
{
    Device plug = *program->home().device(QStringLiteral("plug"));
    plug.isAvailable = false;
    plug.unavailableMessage = QStringLiteral("Not reachable");
    program->home().upsertDevice(plug);
    QVERIFY(view->partRect(tile("plug"), TilePart::Action).isEmpty());
    view->act(tile("plug"));
    view->act(tile("climate"));
    QVERIFY(!program->home().device(QStringLiteral("plug"))->capability(u"onoff")->pending);
}

void TestTileView::paintsTheHeadingOnlyForWhatItSays()
{
    struct Paints : QObject
    {
        QRegion region;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    } paints;
    view->viewport()->installEventFilter(&paints);
    QTRY_VERIFY(!paints.region.isEmpty());
    const QModelIndex heat = tile("heat");
    const QRect heading = view->tiles().heading(view->tiles().sectionOf(heat.row()));
    paints.region = QRegion();
    Home &home = program->home();
    home.reportCapability(QStringLiteral("heat"), QStringLiteral("measure_temperature"),
                          Value(20.1), {});
    QTRY_VERIFY(paints.region.intersects(view->visualRect(heat)));
    QVERIFY(!paints.region.intersects(heading));
    home.reportCapability(QStringLiteral("lock"), QStringLiteral("locked"), Value(false), {});
    QTRY_VERIFY(paints.region.intersects(heading));
}

void TestTileView::setsTheLevelWhileDraggingAtABoundedPace()
{
    QSignalSpy opened(view.get(), &TileView::deviceActivated);
    const auto shown = [&] {
        return *program->home()
                    .device(QStringLiteral("lamp"))
                    ->capability(u"dim")
                    ->shown()
                    .number();
    };
    QSignalSpy changes(&program->home(), &Home::capabilityChanged);
    const QRect groove = view->partRect(tile("lamp"), TilePart::Slider);
    QVERIFY(!groove.isEmpty());
    QTest::mousePress(view->viewport(), Qt::LeftButton, {},
                      QPoint(groove.left() + groove.width() / 4, groove.center().y()));
    QVERIFY(std::abs(shown() - 0.25) < 0.02);
    const auto sentByThePress = changes.count();
    for (int x = groove.left() + groove.width() / 4; x < groove.right(); ++x)
        QTest::mouseMove(view->viewport(), QPoint(x, groove.center().y()));
    // However fast the pointer moves, the hub hears of it every 200 ms only.
    QVERIFY(changes.count() - sentByThePress <= 20);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {},
                        QPoint(groove.right() + 40, groove.center().y()));
    QVERIFY(shown() > 0.97);
    QCOMPARE(opened.count(), 0);
    QTRY_VERIFY(program->writesOf("dim") >= 1);
}

void TestTileView::movesTheFocusInSpace()
{
    view->setCurrentIndex(filter->index(0, 0));
    const auto centre = [&] { return view->visualRect(view->currentIndex()).center(); };
    const QPoint first = centre();
    QTest::keyClick(view.get(), Qt::Key_Right);
    QVERIFY(view->currentIndex().row() == 1);
    QTest::keyClick(view.get(), Qt::Key_Left);
    QCOMPARE(centre(), first);
    QTest::keyClick(view.get(), Qt::Key_Down);
    QVERIFY(centre().y() > first.y());
    QTest::keyClick(view.get(), Qt::Key_Up);
    QVERIFY(centre().y() == first.y());
    QTest::keyClick(view.get(), Qt::Key_End);
    QCOMPARE(view->currentIndex().row(), filter->rowCount() - 1);
    QTest::keyClick(view.get(), Qt::Key_Home);
    QCOMPARE(view->currentIndex().row(), 0);
}

void TestTileView::actsAndOpensFromTheKeyboard()
{
    QSignalSpy opened(view.get(), &TileView::deviceActivated);
    view->setCurrentIndex(tile("plug"));
    QTest::keyClick(view.get(), Qt::Key_Space);
    QCOMPARE(program->home().device(QStringLiteral("plug"))->capability(u"onoff")->shown(),
             Value(true));
    QCOMPARE(opened.count(), 0);
    QTest::keyClick(view.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestTileView::stepsTheLevelFromTheKeyboard()
{
    view->setCurrentIndex(tile("heat"));
    const auto shown = [&] {
        return *program->home()
                    .device(QStringLiteral("heat"))
                    ->capability(u"target_temperature")
                    ->shown()
                    .number();
    };
    QTest::keyClick(view.get(), Qt::Key_Plus);
    QCOMPARE(shown(), 21.0);
    QTest::keyClick(view.get(), Qt::Key_Minus);
    QTest::keyClick(view.get(), Qt::Key_Minus);
    QCOMPARE(shown(), 20.0);
    QTest::keyClick(view.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(shown(), 25.0);
}

void TestTileView::findsADeviceByTypingItsName()
{
    view->setCurrentIndex(filter->index(0, 0));
    QTest::keyClicks(view.get(), QStringLiteral("thermo"));
    QCOMPARE(view->currentIndex(), tile("heat"));
    // The space in a name is a letter, not the quick action.
    view->keyboardSearch(QString());
    view->setCurrentIndex(tile("plug"));
    QTest::keyClicks(view.get(), QStringLiteral("desk l"));
    QCOMPARE(view->currentIndex(), tile("lamp"));
    QVERIFY(!program->home().device(QStringLiteral("lamp"))->capability(u"onoff")->pending);
    QVERIFY(!program->home().device(QStringLiteral("plug"))->capability(u"onoff")->pending);
}

void TestTileView::tellsAssistiveTechnologyEachDevice()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), filter->rowCount());
    for (int row = 0; row < list->childCount(); ++row) {
        QAccessibleInterface *item = list->child(row);
        QVERIFY(item && item->isValid());
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->parent(), list);
        QCOMPARE(list->indexOfChild(item), row);
    }
    QAccessibleInterface *lamp = list->child(tile("lamp").row());
    QVERIFY(lamp->text(QAccessible::Name).startsWith(QStringLiteral("Desk lamp, Office, ")));
    QVERIFY(lamp->state().checked);
    program->home().removeDevice(QStringLiteral("lamp"));
    QVERIFY(!lamp->isValid());
    QCOMPARE(list->childCount(), 4);
}

void TestTileView::letsAssistiveTechnologyAct()
{
    QSignalSpy opened(view.get(), &TileView::deviceActivated);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view.get());
    QAccessibleInterface *lamp = list->child(tile("lamp").row());
    QAccessibleActionInterface *actions = lamp->actionInterface();
    QVERIFY(actions);
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    // "Press" is one click on the tile: its quick action.
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.count(), 0);
    QCOMPARE(program->home().device(QStringLiteral("lamp"))->capability(u"onoff")->shown(),
             Value(false));
    actions->doAction(QStringLiteral("open"));
    QCOMPARE(opened.count(), 1);
    QVERIFY(!list->child(tile("lamp").row())->state().selected);
    actions->doAction(QStringLiteral("select"));
    QVERIFY(list->child(tile("lamp").row())->state().selected);
    QVERIFY(list->state().multiSelectable);
    // What has no quick action opens.
    list->child(tile("climate").row())
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.count(), 2);
    // What asks first asks.
    QSignalSpy asked(view.get(), &TileView::confirmationWanted);
    list->child(tile("lock").row())
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(asked.count(), 1);
}

void TestTileView::survivesRemovalWhileDragging()
{
    const QPoint groove = view->partRect(tile("lamp"), TilePart::Slider).center();
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, groove);
    program->home().removeDevice(QStringLiteral("lamp"));
    QTest::mouseMove(view->viewport(), groove + QPoint(10, 0));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, groove + QPoint(20, 0));
    view->grab();
    QCOMPARE(filter->rowCount(), 4);
}

QTEST_MAIN(TestTileView)
#include "tst_tileview.moc"
