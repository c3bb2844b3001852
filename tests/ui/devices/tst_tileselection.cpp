// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tilefixture.h"

#include <QContextMenuEvent>
#include <QSignalSpy>

using namespace foyer;

/// Selecting tiles and asking for their menu.
class TestTileSelection : public TileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainClickSelectsNothing();
    void selectsWithControlAndShift();
    void selectsFromTheKeyboard();
    void escapeClearsTheSelectionFirst();
    void selectsWithPlainClicksWhileSelecting();
    void asksForTheMenuByKeyAndByMouse();

private:
    [[nodiscard]] QString selected() const;
};

QString TestTileSelection::selected() const
{
    QStringList ids;
    for (const QModelIndex &row : view->selectionModel()->selectedRows())
        ids << row.data(DeviceModel::IdRole).toString();
    ids.sort();
    return ids.join(QLatin1Char(' '));
}

void TestTileSelection::aPlainClickSelectsNothing()
{
    click("plug", TilePart::Body);
    QCOMPARE(view->currentIndex(), tile("plug"));
    QVERIFY(!view->selectionModel()->hasSelection());
    view->toggleSelection(tile("lamp"));
    click("plug", TilePart::Action); // acting on one leaves the others selected
    QCOMPARE(selected(), QStringLiteral("lamp"));
    click("plug", TilePart::Body);
    QCOMPARE(selected(), QString());
}

void TestTileSelection::selectsWithControlAndShift()
{
    QSignalSpy opened(view.get(), &TileView::deviceActivated);
    const auto clickWith = [&](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers,
                          view->visualRect(filter->index(row, 0)).center());
    };
    clickWith(1, Qt::ControlModifier);
    clickWith(3, Qt::ControlModifier);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 2);
    clickWith(1, Qt::ControlModifier);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
    clickWith(0, Qt::ControlModifier);
    clickWith(4, Qt::ShiftModifier);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 5);
    QCOMPARE(opened.count(), 0);
    QCOMPARE(program->hub.requests.size(), 0);
}

void TestTileSelection::selectsFromTheKeyboard()
{
    view->setCurrentIndex(filter->index(0, 0));
    QTest::keyClick(view.get(), Qt::Key_Right);
    QVERIFY(!view->selectionModel()->hasSelection());
    QTest::keyClick(view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 2);
    QTest::keyClick(view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
    QTest::keyClick(view.get(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(view.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 2);
    QTest::keyClick(view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view->selectionModel()->selectedRows().size(), filter->rowCount());
    QCOMPARE(program->hub.requests.size(), 0);
}

void TestTileSelection::escapeClearsTheSelectionFirst()
{
    view->setSelecting(true);
    view->toggleSelection(tile("lamp"));
    QVERIFY(view->endSelecting());
    QVERIFY(!view->selectionModel()->hasSelection());
    QVERIFY(!view->isSelecting());
    QVERIFY(!view->endSelecting());
    view->toggleSelection(tile("lamp"));
    QKeyEvent first(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(view.get(), &first);
    QVERIFY(first.isAccepted());
    QVERIFY(!view->selectionModel()->hasSelection());
    QKeyEvent second(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(view.get(), &second);
    QVERIFY(!second.isAccepted()); // the window has something to close, perhaps
}

void TestTileSelection::selectsWithPlainClicksWhileSelecting()
{
    QSignalSpy opened(view.get(), &TileView::deviceActivated);
    view->setSelecting(true);
    click("plug", TilePart::Action);
    click("lamp", TilePart::Body);
    QCOMPARE(selected(), QStringLiteral("lamp plug"));
    QTest::keyClick(view.get(), Qt::Key_Space); // lamp is current
    QCOMPARE(selected(), QStringLiteral("plug"));
    QCOMPARE(opened.count(), 0);
    QCOMPARE(program->home().device(QStringLiteral("plug"))->capability(u"onoff")->shown(),
             Value(false));
}

void TestTileSelection::asksForTheMenuByKeyAndByMouse()
{
    QSignalSpy wanted(view.get(), &TileView::menuWanted);
    view->setCurrentIndex(tile("heat"));
    QTest::keyClick(view.get(), Qt::Key_F10, Qt::ShiftModifier);
    QTest::keyClick(view.get(), Qt::Key_Menu);
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted.last().first().toModelIndex(), tile("heat"));
    const QPoint at = view->visualRect(tile("lamp")).center();
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view->viewport(), &byMouse);
    QCOMPARE(wanted.count(), 3);
    QCOMPARE(view->currentIndex(), tile("lamp"));
    QVERIFY(!view->selectionModel()->hasSelection());
}

QTEST_MAIN(TestTileSelection)
#include "tst_tileselection.moc"
