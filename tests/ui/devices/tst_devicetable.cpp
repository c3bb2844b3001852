// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deviceprogram.h"
#include "models/devicefilter.h"
#include "ui/devices/deviceicon.h"
#include "ui/devices/devicetable.h"
#include "ui/theme/icons.h"

#include <QHeaderView>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;

/// The table of devices, and the pictures its rows and the tiles share.
class TestDeviceTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPlainClickMakesARowCurrentAndSelectsNothing();
    void selectsWithKeysAndModifiers();
    void theThirdClickOnAHeaderIsTheHubsOrder();
    void asksForTheMenuByKey();
    void aValueOutOfSightPaintsNothing();
    void anIconOfTheHubIsTinted();
    void anIconThatShowsNothingGivesWayToTheClass();

private:
    [[nodiscard]] QModelIndex row(const char *id) const
    {
        return filter->mapFromSource(program->deviceModel().indexOf(QString::fromLatin1(id)));
    }

    std::unique_ptr<DeviceProgram> program;
    std::unique_ptr<DeviceFilter> filter;
    std::unique_ptr<DeviceTable> table;
};

void TestDeviceTable::init()
{
    program = std::make_unique<DeviceProgram>();
    fillSmallHome(program->home());
    filter = std::make_unique<DeviceFilter>(program->deviceModel(), program->home());
    table = std::make_unique<DeviceTable>(*program);
    table->setModel(filter.get());
    table->resize(900, 300);
    table->restoreSorting();
    table->show();
    table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(table.get()));
    table->setFocus();
}

void TestDeviceTable::cleanup()
{
    table.reset();
    filter.reset();
    program.reset();
}

void TestDeviceTable::aPlainClickMakesARowCurrentAndSelectsNothing()
{
    const auto click = [&](const char *id, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
                          table->visualRect(row(id)).center());
    };
    click("plug", {});
    QCOMPARE(table->currentIndex().row(), row("plug").row());
    QVERIFY(!table->selectionModel()->hasSelection());
    click("lamp", Qt::ControlModifier);
    click("heat", Qt::ControlModifier);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    click("plug", {});
    QVERIFY(!table->selectionModel()->hasSelection());
    table->setSelecting(true);
    click("plug", {});
    click("lamp", {});
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
}

void TestDeviceTable::selectsWithKeysAndModifiers()
{
    table->setCurrentIndex(filter->index(0, 0));
    QTest::keyClick(table.get(), Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(!table->selectionModel()->hasSelection());
    QTest::keyClick(table.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    QTest::keyClick(table.get(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(table.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 3);
    QTest::keyClick(table.get(), Qt::Key_Space);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    QTest::keyClick(table.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 5);
}

void TestDeviceTable::theThirdClickOnAHeaderIsTheHubsOrder()
{
    QHeaderView *header = table->horizontalHeader();
    table->sortByColumn(DeviceModel::Name, Qt::AscendingOrder);
    const QPoint name(header->sectionViewportPosition(DeviceModel::Name) + 20,
                      header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    for (int i = 0; i < filter->rowCount(); ++i)
        QCOMPARE(filter->index(i, 0).data(DeviceModel::IdRole).toString(),
                 program->home().deviceIds().at(i));
    QCOMPARE(program->preferences.value(QStringLiteral("devices.sort")).toString(),
             QStringLiteral("hub"));
}

void TestDeviceTable::asksForTheMenuByKey()
{
    QSignalSpy wanted(table.get(), &DeviceTable::menuWanted);
    table->setCurrentIndex(row("lamp").siblingAtColumn(DeviceModel::State));
    QTest::keyClick(table.get(), Qt::Key_F10, Qt::ShiftModifier);
    QTest::keyClick(table.get(), Qt::Key_Menu);
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted.first().first().toModelIndex(), row("lamp"));
}

void TestDeviceTable::aValueOutOfSightPaintsNothing()
{
    for (int i = 0; i < 200; ++i)
        program->home().upsertDevice(deviceOf(qPrintable(QStringLiteral("x%1").arg(i)),
                                              QStringLiteral("Zulu %1").arg(i), "office", "light",
                                              {onoff(false)}));
    table->sortByColumn(DeviceModel::Name, Qt::AscendingOrder);
    table->scrollToTop();
    class Paints : public QObject
    {
    public:
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
        int count = 0;
    } paints;
    table->viewport()->installEventFilter(&paints);
    QTRY_VERIFY((paints.count = 0, QCoreApplication::processEvents(), paints.count == 0));
    QSignalSpy changed(filter.get(), &QAbstractItemModel::dataChanged);
    program->home().reportCapability(QStringLiteral("x199"), QStringLiteral("onoff"), Value(true),
                                     QDateTime::currentDateTimeUtc());
    QTRY_COMPARE(changed.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, 0);
}

void TestDeviceTable::anIconOfTheHubIsTinted()
{
    const QByteArray svg = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">)"
                           R"(<circle cx="12" cy="12" r="8" fill="#123456"/></svg>)";
    const QPixmap pixmap = tintedSvg(svg, QStringLiteral("test/circle"), 24, Qt::red, 2.0);
    QCOMPARE(pixmap.size(), QSize(48, 48));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    const QImage image = pixmap.toImage();
    QCOMPARE(image.pixelColor(24, 24), QColor(Qt::red));
    QCOMPARE(image.pixelColor(1, 1).alpha(), 0);
}

void TestDeviceTable::anIconThatShowsNothingGivesWayToTheClass()
{
    const QByteArray open = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">)";
    int number = 0;
    for (const QByteArray &svg :
         {QByteArray(), QByteArray("not an svg"), QByteArray(open + "</svg>"),
          QByteArray(open + R"(<rect width="24" height="24" fill="#fff"/></svg>)"),
          QByteArray(open + R"(<circle r="3" fill="none"/></svg>)")}) {
        const QString key = QStringLiteral("test/nothing/%1").arg(++number);
        // The second time from the cache.
        QVERIFY2(tintedSvg(svg, key, 24, Qt::red, 1.0).isNull(), svg.constData());
        QVERIFY2(tintedSvg(svg, key, 24, Qt::red, 1.0).isNull(), svg.constData());
    }
    Device lamp = *program->home().device(QStringLiteral("lamp"));
    lamp.iconId = QStringLiteral("unknown");
    lamp.iconUrl = QStringLiteral("/icon/unknown/icon.svg");
    const QPixmap pixmap = devicePixmap(*program, lamp, 24, Qt::red, 1.0);
    QVERIFY(!pixmap.isNull());
    QCOMPARE(pixmap.cacheKey(),
             tintedPixmap(classIconName(QStringLiteral("light")), 24, Qt::red, 1.0).cacheKey());
}

QTEST_MAIN(TestDeviceTable)
#include "tst_devicetable.moc"
