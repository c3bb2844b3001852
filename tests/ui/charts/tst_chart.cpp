// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pageprogram.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/chartplot.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace foyer;

namespace {

constexpr qint64 minute = 60'000, day = 1440 * minute;
const QTimeZone amsterdam("Europe/Amsterdam");

qint64 begin()
{
    return QDateTime(QDate(2026, 1, 15), QTime(0, 0), amsterdam).toMSecsSinceEpoch();
}

ChartSeries wave(const char *id, const char *title, const char *unit, double size, int colour)
{
    ChartSeries made;
    made.id = QString::fromLatin1(id);
    made.title = QString::fromUtf8(title);
    made.unit = QString::fromUtf8(unit);
    made.colour = colour;
    made.step = 5 * minute;
    made.format = [unit = made.unit](double value) {
        return QString(QLocale().toString(value, 'f', 1) + QLatin1Char(' ') + unit);
    };
    for (int i = 0; i <= 288; ++i)
        made.points << Series::Point{begin() + i * made.step,
                                     i > 100 && i < 120 ? std::numeric_limits<double>::quiet_NaN()
                                                        : size * (2 + std::sin(i / 30.0 + colour))};
    return made;
}

ChartSeries bands()
{
    ChartSeries made = wave("m", "Hall motion", "", 1, 3);
    made.kind = ChartSeries::Kind::Bands;
    for (qsizetype i = 0; i < made.points.size(); ++i) {
        if (std::isfinite(made.points.at(i).value))
            made.points[i].value = i / 20 % 3 == 0 ? 0.4 + 0.1 * double(i % 6) : 0;
    }
    return made;
}

} // namespace

/// The chart as a person uses it: looks, keys, the table beside it and what is saved.
class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keysZoomAndMove();
    void oneCannotLookBeyondWhatThereIs();
    void theCursorNamesEverySeries();
    void aScreenReaderGetsASentence();
    void aLiveChartGoesAlong();
    void oneWhoLooksBackStaysThere();
    void theTableIsOneClickAway();
    void picturesAndValuesAreSaved();
    void everyKindIsDrawn();

private:
    std::unique_ptr<ChartPane> m_pane;
    Theme m_theme;
};

void TestChart::initTestCase()
{
    m_theme.apply(*qApp, Theme::Scheme::Light);
}

void TestChart::init()
{
    m_pane = std::make_unique<ChartPane>(QStringLiteral("test"), QStringLiteral("Test chart"));
    m_pane->resize(900, 420);
    m_pane->setSeries({wave("a", "Hall", "°C", 8, 0), wave("b", "TV plug", "W", 60, 1)}, begin(),
                      begin() + day, amsterdam);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestChart::keysZoomAndMove()
{
    Chart &chart = m_pane->chart();
    chart.setFocus();
    QCOMPARE(chart.viewFrom(), begin());
    QCOMPARE(chart.viewTo(), begin() + day);
    QTest::keyClick(&chart, Qt::Key_Plus);
    const qint64 length = chart.viewTo() - chart.viewFrom();
    QVERIFY(length < day && length > day / 2);
    const qint64 from = chart.viewFrom();
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(chart.viewFrom() > from);
    QVERIFY(std::abs(chart.viewTo() - chart.viewFrom() - length) <= 2);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.viewTo(), begin() + day);
}

void TestChart::oneCannotLookBeyondWhatThereIs()
{
    Chart &chart = m_pane->chart();
    chart.zoomBy(0.1);
    QCOMPARE(chart.viewFrom(), begin());
    QCOMPARE(chart.viewTo(), begin() + day);
    chart.zoomBy(4);
    for (int i = 0; i < 20; ++i)
        chart.moveBy(0.5);
    QVERIFY(std::abs(chart.viewTo() - begin() - day) <= 2);
    for (int i = 0; i < 60; ++i)
        chart.zoomBy(2);
    QVERIFY(chart.viewTo() - chart.viewFrom() >= 29'000);
}

void TestChart::theCursorNamesEverySeries()
{
    Chart &chart = m_pane->chart();
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY2(chart.cursorText().contains(QStringLiteral("Hall ")), qPrintable(chart.cursorText()));
    QVERIFY(chart.cursorText().contains(QStringLiteral("TV plug ")));
    QVERIFY(chart.cursorText().contains(QStringLiteral("12:00")));
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.cursorText().contains(QStringLiteral("12:05")));
    QCOMPARE(chart.accessibleDescription(), chart.cursorText());
    QTest::keyClick(&chart, Qt::Key_Escape);
    QVERIFY(chart.cursorText().isEmpty());
}

void TestChart::aScreenReaderGetsASentence()
{
    const Chart &chart = m_pane->chart();
    QCOMPARE(chart.accessibleName(), QStringLiteral("Test chart"));
    QVERIFY2(chart.accessibleDescription().startsWith(QStringLiteral("Hall: from 8.0 °C to ")),
             qPrintable(chart.accessibleDescription()));
}

void TestChart::aLiveChartGoesAlong()
{
    Chart &chart = m_pane->chart();
    m_pane->append(QStringLiteral("a"), {begin() + day + minute, 21});
    QCOMPARE(chart.series().first().points.size(), 290);
    QVERIFY(chart.viewTo() >= begin() + day + minute);
    QCOMPARE(chart.viewFrom(), begin());
}

void TestChart::oneWhoLooksBackStaysThere()
{
    Chart &chart = m_pane->chart();
    chart.zoomBy(4);
    const qint64 from = chart.viewFrom(), to = chart.viewTo();
    m_pane->append(QStringLiteral("a"), {begin() + day + minute, 21});
    QCOMPARE(chart.viewFrom(), from);
    QCOMPARE(chart.viewTo(), to);
}

void TestChart::theTableIsOneClickAway()
{
    auto *button = m_pane->findChild<QToolButton *>(QStringLiteral("testShowTable"));
    auto *table = m_pane->findChild<QTableView *>(QStringLiteral("testTable"));
    QVERIFY(!table->isVisible());
    button->click();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 289);
    QCOMPARE(table->accessibleName(), QStringLiteral("Test chart, as a table"));
    savePicture(*m_pane, QStringLiteral("chart-table"));
}

void TestChart::picturesAndValuesAreSaved()
{
    const QTemporaryDir folder;
    for (const QString &kind :
         {QStringLiteral("csv"), QStringLiteral("png"), QStringLiteral("pdf")}) {
        const QString file = folder.filePath(QStringLiteral("chart.") + kind);
        QVERIFY(m_pane->save(kind, file));
        QVERIFY(QFileInfo(file).size() > 1000);
        QVERIFY(!m_pane->save(kind, folder.filePath(QStringLiteral("no/such/folder/x.") + kind)));
    }
    QFile csv(folder.filePath(QStringLiteral("chart.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count('\n'), 290);
    const QImage image(folder.filePath(QStringLiteral("chart.png")));
    QVERIFY(image.width() > 1500);
}

void TestChart::everyKindIsDrawn()
{
    ChartSeries before = wave("a2", "Hall, the day before", "°C", 7, 0);
    before.isComparison = true;
    const QList<ChartSeries> all{wave("a", "Hall", "°C", 8, 0), before,
                                 wave("b", "TV plug", "W", 60, 1),
                                 wave("c", "Bathroom", "%", 25, 2), bands()};
    ChartSeries bars = wave("e", "Used", "kWh", 2, 0), sun = wave("s", "Solar", "kWh", 1, 2);
    for (ChartSeries *each : {&bars, &sun}) {
        each->kind = ChartSeries::Kind::Bars;
        each->step = day / 24;
        each->points.resize(24);
        for (int i = 0; i < 24; ++i)
            each->points[i] = {begin() + i * each->step, 1.5 + std::sin(i / 3.0 + each->colour)};
    }
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_theme.setScheme(scheme);
        QTRY_COMPARE(coloursFor(m_pane->palette()).isDark, scheme == Theme::Scheme::Dark);
        const QString suffix = Theme::schemeName(scheme);
        m_pane->setSeries(all, begin(), begin() + day, amsterdam);
        m_pane->chart().setFocus();
        m_pane->chart().plot().drawNow();
        QTest::keyClick(&m_pane->chart(), Qt::Key_Right);
        const QImage lines = m_pane->grab().toImage();
        savePicture(*m_pane, QStringLiteral("chart-") + suffix);
        m_pane->setSeries({bands()}, begin(), begin() + day, amsterdam);
        m_pane->chart().plot().drawNow();
        savePicture(*m_pane, QStringLiteral("chart-bands-") + suffix);
        m_pane->setSeries({bars, sun}, begin(), begin() + day, amsterdam);
        m_pane->chart().plot().drawNow();
        savePicture(*m_pane, QStringLiteral("chart-bars-") + suffix);
        QVERIFY(m_pane->grab().toImage() != lines);
    }
    m_theme.setScheme(Theme::Scheme::Light);
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
