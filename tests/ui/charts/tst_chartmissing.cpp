// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pageprogram.h"
#include "ui/charts/chartpane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace foyer;

/// Charts where the part of the program that draws them was not installed: nothing tells this test
/// where it is.
class TestChartMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableStandsInAndSaysWhy();
};

void TestChartMissing::theTableStandsInAndSaysWhy()
{
    Theme theme;
    theme.apply(*qApp, Theme::Scheme::Light);
    ChartPane pane(QStringLiteral("hall"), QStringLiteral("Hall"));
    ChartSeries series;
    series.id = QStringLiteral("a");
    series.title = QStringLiteral("Hall temperature");
    series.format = [](double value) { return QString::number(value); };
    for (int i = 0; i < 20; ++i)
        series.points << Series::Point{i * 60'000, 20.0 + i};
    pane.setSeries({series}, 0, 20 * 60'000, QTimeZone::utc());
    pane.resize(800, 400);
    pane.show();
    QVERIFY(!pane.chart().canDraw());
    const auto *table = pane.findChild<QTableView *>(QStringLiteral("hallTable"));
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->model()->rowCount(), 20);
    const auto *why = pane.findChild<MessageBar *>(QStringLiteral("hallNoChart"));
    QVERIFY(why && why->isVisible() && !why->text().isEmpty());
    QVERIFY(pane.findChild<QToolButton *>(QStringLiteral("hallShowTable"))->isHidden());
    QVERIFY(pane.findChild<QToolButton *>(QStringLiteral("hallExport"))->isVisible());

    // What needs no picture goes on as ever.
    pane.chart().setView(60'000, 120'000);
    QCOMPARE(pane.chart().viewFrom(), 60'000);
    pane.append(series.id, {20 * 60'000, 40.0});
    QCOMPARE(table->model()->rowCount(), 21);
    const QTemporaryDir folder;
    QVERIFY(pane.save(QStringLiteral("csv"), folder.filePath(QStringLiteral("hall.csv"))));
    QVERIFY(!pane.save(QStringLiteral("png"), folder.filePath(QStringLiteral("hall.png"))));
    savePicture(pane, QStringLiteral("chart-missing"));
}

QTEST_MAIN(TestChartMissing)
#include "tst_chartmissing.moc"
