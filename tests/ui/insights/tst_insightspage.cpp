// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/livepage.h"
#include "ui/charts/chartpane.h"
#include "ui/insights/insightspage.h"
#include "ui/insights/savedcharts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace foyer;

/// The page of the insights against a simulated hub.
class TestInsightsPage : public QObject, protected LivePage<InsightsPage>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsTheLogsBelowTheirDevices();
    void searchNarrowsTheLogs();
    void asksOnlyForWindowsThatHubsOffer();
    void unitsGetAxesAndTheLegendFigures();
    void aMeterIsShownPerInterval();
    void thePeriodBeforeIsLaidOver();
    void aLiveValueIsAppended();
    void cancellingStopsTheQuestions();
    void aSavedChartComesBack();
    void aDamagedSavedChartIsLeftOut();
    void withoutTheScopeItSaysSo();
    void looksGood();

private:
    [[nodiscard]] QModelIndex logIndex(const QString &owner, const QString &title) const
    {
        const auto *model = find<QTreeView>("insightLogs")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex parent = model->index(row, 0);
            if (parent.data().toString() != owner)
                continue;
            for (int log = 0; log < model->rowCount(parent); ++log) {
                const QModelIndex index = model->index(log, 0, parent);
                if (index.data().toString().startsWith(title))
                    return index;
            }
        }
        return {};
    }
    bool check(const char *owner, const char *title)
    {
        const QModelIndex index = logIndex(QString::fromUtf8(owner), QString::fromUtf8(title));
        return index.isValid() && find<QTreeView>("insightLogs")
                                      ->model()
                                      ->setData(index, Qt::Checked, Qt::CheckStateRole);
    }
    [[nodiscard]] QList<ChartSeries> drawn() const
    {
        return find<Chart>("insightsChart")->series();
    }
    [[nodiscard]] QStringList resolutions() const
    {
        QStringList asked;
        for (const sim::ReceivedRequest &request : m_program->simulator.received()) {
            if (request.path.endsWith(QLatin1String("/entry")))
                asked << request.query;
        }
        return asked;
    }
};

void TestInsightsPage::init()
{
    begin();
    QVERIFY(m_program->connectHub());
    showPage();
    m_page->reader().progress().setPace(std::chrono::milliseconds(0));
    QTRY_VERIFY(m_page->reader().isKnown());
}

void TestInsightsPage::cleanup()
{
    end();
}

void TestInsightsPage::listsTheLogsBelowTheirDevices()
{
    QVERIFY(logIndex(QStringLiteral("Desk lamp"), QStringLiteral("Power")).isValid());
    QVERIFY(!m_page->findChild<EmptyState *>(QStringLiteral("insightsProblem"))->isVisible());
    QVERIFY(find<EmptyState>("insightsNothing")->isVisible());
    QVERIFY(resolutions().isEmpty()); // nothing is read that nobody looks at
}

void TestInsightsPage::searchNarrowsTheLogs()
{
    const auto *model = find<QTreeView>("insightLogs")->model();
    const int all = model->rowCount();
    m_page->searchField()->setText(QStringLiteral("desk power"));
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Desk lamp"));
    QVERIFY(m_page->closeTopmost());
    QTRY_COMPARE(model->rowCount(), all);
}

void TestInsightsPage::asksOnlyForWindowsThatHubsOffer()
{
    QVERIFY(check("Desk lamp", "Power"));
    auto *period = find<QComboBox>("insightsPeriod");
    QStringList expected;
    for (const Resolution each : allResolutions())
        expected << resolutionId(each);
    for (int i = 0; i < period->count(); ++i) {
        if (!period->itemData(i).isValid())
            continue; // the separator
        period->setCurrentIndex(i);
        Q_EMIT period->activated(i);
        const auto resolution = Resolution(period->itemData(i).toInt());
        const QString wanted = QStringLiteral("resolution=") + resolutionId(resolution);
        QTRY_VERIFY2(resolutions().contains(wanted), qPrintable(wanted));
        QTRY_VERIFY(!m_page->reader().progress().isBusy());
    }
    for (const QString &query : resolutions())
        QVERIFY2(expected.contains(query.mid(query.indexOf(QLatin1Char('=')) + 1)),
                 qPrintable(query));
}

void TestInsightsPage::unitsGetAxesAndTheLegendFigures()
{
    QVERIFY(check("Desk lamp", "Power"));
    QVERIFY(check("Hall motion", "Temperature"));
    QVERIFY(check("Hall motion", "Motion alarm"));
    QTRY_COMPARE(drawn().size(), 3);
    QCOMPARE(drawn().at(0).unit, QStringLiteral("W"));
    QCOMPARE(drawn().at(0).points.size(), 289);
    QCOMPARE(drawn().at(2).kind, ChartSeries::Kind::Bands);
    const auto *legend = find<QTableView>("insightsLegend")->model();
    QTRY_COMPARE(legend->rowCount(), 3);
    QVERIFY(legend->index(1, 0).data().toString().contains(QStringLiteral("Temperature")));
    QVERIFY(legend->index(1, 3).data().toString().contains(QStringLiteral("°C")));
    QVERIFY(legend->index(2, 3).data().toString().endsWith(QLatin1Char('%')));
    QVERIFY(legend->index(1, 6).data().toString().contains(QLatin1Char('%')));
}

void TestInsightsPage::aMeterIsShownPerInterval()
{
    auto *perInterval = find<QToolButton>("insightsDifference");
    QVERIFY(!perInterval->isVisible());
    QVERIFY(check("Solar panels", "Energy") || check("Solar panels", "Generated") ||
            check("TV plug", "Energy"));
    QTRY_COMPARE(drawn().size(), 1);
    QTRY_VERIFY(perInterval->isVisible());
    QCOMPARE(drawn().first().kind, ChartSeries::Kind::Bars);
    double total = 0;
    const QList<ChartSeries> bars = drawn();
    for (const Series::Point &point : bars.first().points) {
        QVERIFY(!(point.value < 0));
        total += std::isnan(point.value) ? 0 : point.value;
    }
    QVERIFY(total > 0);
    perInterval->setChecked(false);
    QTRY_COMPARE(drawn().first().kind, ChartSeries::Kind::Line);
    QVERIFY(drawn().first().points.last().value > total);
}

void TestInsightsPage::thePeriodBeforeIsLaidOver()
{
    QVERIFY(check("Desk lamp", "Power"));
    find<QToolButton>("insightsCompare")->setChecked(true);
    QTRY_COMPARE(drawn().size(), 2);
    const ChartSeries before = drawn().at(1);
    QVERIFY(before.isComparison);
    QCOMPARE(before.shift, 24 * 3'600'000);
    QVERIFY(before.points.first().at >= drawn().at(0).points.first().at);
    QVERIFY(before.points.last().at <= drawn().at(0).points.last().at);
    QVERIFY(resolutions().contains(QStringLiteral("resolution=last7Days")));
    auto *period = find<QComboBox>("insightsPeriod");
    period->setCurrentIndex(period->findData(int(Resolution::Last2Years)));
    Q_EMIT period->activated(period->currentIndex());
    QVERIFY(!find<QToolButton>("insightsCompare")->isEnabled()); // no window holds it
}

void TestInsightsPage::aLiveValueIsAppended()
{
    QVERIFY(check("Hall motion", "Temperature"));
    QTRY_COMPARE(drawn().size(), 1);
    const QString id = drawn().first().id.section(QLatin1Char(':'), 2, 2);
    const qsizetype before = drawn().first().points.size();
    QTRY_VERIFY(!m_page->reader().progress().isBusy());
    m_program->simulator.control(
        {{QStringLiteral("verb"), QStringLiteral("capability")},
         {QStringLiteral("device"), id},
         {QStringLiteral("capability"), QStringLiteral("measure_temperature")},
         {QStringLiteral("value"), 23.5}});
    QTRY_COMPARE(drawn().first().points.size(), before + 1);
    QCOMPARE(drawn().first().points.last().value, 23.5);
    QVERIFY(find<Chart>("insightsChart")->viewTo() >= drawn().first().points.last().at);
}

void TestInsightsPage::cancellingStopsTheQuestions()
{
    m_page->reader().progress().setPace(std::chrono::hours(1));
    QVERIFY(check("Desk lamp", "Power"));
    QVERIFY(check("Hall motion", "Temperature"));
    QVERIFY(check("TV plug", "Power"));
    auto *progress = find<QWidget>("insightsProgress");
    QTRY_VERIFY(progress->isVisible());
    QTRY_COMPARE(m_page->reader().progress().done(), 1);
    find<QPushButton>("insightsCancel")->click();
    QTRY_VERIFY(!progress->isVisible());
    QVERIFY(!m_page->reader().progress().isBusy());
}

void TestInsightsPage::aSavedChartComesBack()
{
    QVERIFY(check("Desk lamp", "Power"));
    find<QToolButton>("insightsCompare")->setChecked(true);
    QTRY_COMPARE(drawn().size(), 2);
    auto *menu = find<QToolButton>("insightsSaved")->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().constLast()->trigger();
    auto *dialog = m_page->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(QStringLiteral("My & chart"));
    dialog->accept();
    const QString name =
        QStringLiteral("hub.%1.insightsCharts").arg(m_program->household().link.hubId());
    QTRY_COMPARE(m_program->preferences.value(name).toStringList().size(), 1);
    find<QToolButton>("insightsCompare")->setChecked(false);
    find<QTreeView>("insightLogs")
        ->model()
        ->setData(logIndex(QStringLiteral("Desk lamp"), QStringLiteral("Power")), Qt::Unchecked,
                  Qt::CheckStateRole);
    QTRY_VERIFY(drawn().isEmpty());
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("My && chart"));
    menu->actions().constFirst()->trigger();
    QTRY_COMPARE(drawn().size(), 2);
    QVERIFY(find<QToolButton>("insightsCompare")->isChecked());
}

void TestInsightsPage::aDamagedSavedChartIsLeftOut()
{
    SavedChart chart;
    chart.name = QStringLiteral("Good");
    chart.logs = QStringList{QStringLiteral("homey:device:a:b")};
    const QString good = chart.toText();
    QString unknown = good;
    unknown.replace(QStringLiteral("last24Hours"), QStringLiteral("last3Decades"));
    const auto read = SavedChart::fromTexts({QStringLiteral("{"), unknown, good, QString()});
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().name, QStringLiteral("Good"));
}

void TestInsightsPage::withoutTheScopeItSaysSo()
{
    QVERIFY(showWithScopes({QStringLiteral("homey.device"), QStringLiteral("homey.zone"),
                            QStringLiteral("homey.system.readonly")}));
    QTRY_VERIFY(find<EmptyState>("insightsProblem")->isVisible());
    savePicture(*m_page, QStringLiteral("insights-noscope"));
    QVERIFY(!wasAsked("/insights/"));
}

void TestInsightsPage::looksGood()
{
    savePicture(*m_page, QStringLiteral("insights-nothing"));
    QVERIFY(check("Hall motion", "Temperature"));
    QVERIFY(check("Hall motion", "Motion alarm"));
    QVERIFY(check("Smart meter", "Power"));
    find<QToolButton>("insightsCompare")->setChecked(true);
    QTRY_COMPARE(drawn().size(), 6);
    QTRY_VERIFY(!m_page->reader().progress().isBusy());
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_theme.setScheme(scheme);
        QTRY_COMPARE(coloursFor(m_page->palette()).isDark, scheme == Theme::Scheme::Dark);
        savePicture(*m_page, QStringLiteral("insights-") + Theme::schemeName(scheme));
    }
    m_theme.setScheme(Theme::Scheme::Light);
    QTRY_VERIFY(!coloursFor(m_page->palette()).isDark);
}

QTEST_MAIN(TestInsightsPage)
#include "tst_insightspage.moc"
