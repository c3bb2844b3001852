// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/devicemodel.h"
#include "ui/devices/level.h"
#include "ui/devices/pacer.h"
#include "ui/devices/tilelayout.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace foyer;

/// The arithmetic behind the tiles: places, levels, pace.
class TestTileLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheWidthWithWholeColumns();
    void keepsTilesApartAndInside();
    void findsRowsByPlace();
    void movesUpAndDownAcrossSections();
    void snapsALevelToItsSteps();
    void refusesALevelWithoutRange();
    void sendsTheFirstAndTheLastOfAFastSeries();

private:
    static TileLayout layoutOf(const QList<int> &zones, int width, bool isMirrored = false);
};

TileLayout TestTileLayout::layoutOf(const QList<int> &zones, int width, bool isMirrored)
{
    QStandardItemModel model;
    for (int zone = 0; zone < zones.size(); ++zone) {
        for (int i = 0; i < zones.at(zone); ++i) {
            auto *item = new QStandardItem;
            item->setData(QStringLiteral("zone%1").arg(zone), DeviceModel::ZoneIdRole);
            model.appendRow(item);
        }
    }
    TileLayout layout;
    layout.build(model, width, TileMetrics(), isMirrored, [](const QModelIndex &index) {
        return index.data(DeviceModel::ZoneIdRole).toString();
    });
    return layout;
}

void TestTileLayout::fillsTheWidthWithWholeColumns()
{
    QCOMPARE(layoutOf({9}, 1080).columns(), 4);
    QCOMPARE(layoutOf({9}, 300).columns(), 1);
    QCOMPARE(layoutOf({9}, 10).columns(), 1);
    QCOMPARE(layoutOf({}, 1080).height(), 0);
}

void TestTileLayout::keepsTilesApartAndInside()
{
    for (const bool isMirrored : {false, true}) {
        for (int width = 200; width < 1500; width += 37) {
            const TileLayout layout = layoutOf({5, 1, 7}, width, isMirrored);
            for (int row = 0; row < layout.rowCount(); ++row) {
                const QRect tile = layout.tile(row);
                QVERIFY(tile.left() >= 0 && tile.right() < width);
                QVERIFY(tile.bottom() < layout.height());
                for (int other = 0; other < row; ++other)
                    QVERIFY(!tile.intersects(layout.tile(other)));
                QVERIFY(!tile.intersects(layout.heading(layout.sectionOf(row))));
            }
        }
    }
}

void TestTileLayout::findsRowsByPlace()
{
    const TileLayout layout = layoutOf({5, 1, 700}, 1000);
    for (int row = 0; row < layout.rowCount(); ++row)
        QCOMPARE(layout.rowAt(layout.tile(row).center()), row);
    QCOMPARE(layout.rowAt(layout.heading(1).center()), -1);
    QCOMPARE(layout.rowAt(QPoint(500, -5)), -1);
    QCOMPARE(layout.rowAt(QPoint(500, layout.height() + 5)), -1);
    QCOMPARE(layout.tile(-1), QRect());
    QCOMPARE(layout.tile(706), QRect());
}

void TestTileLayout::movesUpAndDownAcrossSections()
{
    const TileLayout layout = layoutOf({5, 1, 7}, 1080); // four columns: 4+1, 1, 4+3
    QCOMPARE(layout.rowBelow(1), 4);
    QCOMPARE(layout.rowBelow(4), 5);
    QCOMPARE(layout.rowBelow(5), 6);
    QCOMPARE(layout.rowBelow(9), 12);
    QCOMPARE(layout.rowBelow(12), 12);
    QCOMPARE(layout.rowAbove(9), 5);
    QCOMPARE(layout.rowAbove(5), 4);
    QCOMPARE(layout.rowAbove(4), 0);
    QCOMPARE(layout.rowAbove(2), 2);
}

void TestTileLayout::snapsALevelToItsSteps()
{
    Level level;
    level.minimum = 5;
    level.maximum = 30;
    level.step = 0.5;
    level.value = 20.5;
    QCOMPARE(level.at(0.0), 5.0);
    QCOMPARE(level.at(1.0), 30.0);
    QCOMPARE(level.at(7.0), 30.0);
    QCOMPARE(level.at(0.501), 17.5);
    QCOMPARE(level.stepped(1), 21.0);
    QCOMPARE(level.stepped(-100), 5.0);
    level.step = 0;
    QCOMPARE(level.stepped(1), 20.75);
}

void TestTileLayout::refusesALevelWithoutRange()
{
    QVERIFY(!Level::from(QVariant()));
    QVERIFY(!Level::from(QVariantMap{{QStringLiteral("capability"), QStringLiteral("dim")},
                                     {QStringLiteral("min"), 1.0},
                                     {QStringLiteral("max"), 1.0}}));
    const auto level =
        Level::from(QVariantMap{{QStringLiteral("capability"), QStringLiteral("dim")}});
    QVERIFY(level);
    QVERIFY(!level->isKnown);
}

void TestTileLayout::sendsTheFirstAndTheLastOfAFastSeries()
{
    Pacer pacer(std::chrono::milliseconds(30));
    QSignalSpy due(&pacer, &Pacer::due);
    for (int i = 1; i <= 100; ++i)
        pacer.offer(i);
    QCOMPARE(due.count(), 1);
    QTRY_COMPARE(due.count(), 2);
    QCOMPARE(due.last().first().toDouble(), 100.0);
    pacer.finish(100);
    QCOMPARE(due.count(), 2);
    pacer.offer(7);
    pacer.finish(8);
    QCOMPARE(due.last().first().toDouble(), 8.0);
    pacer.offer(9);
    pacer.offer(10);
    pacer.cancel();
    const auto before = due.count();
    pacer.finish(10);
    QCOMPARE(due.count(), before + 1);
}

QTEST_MAIN(TestTileLayout)
#include "tst_tilelayout.moc"
