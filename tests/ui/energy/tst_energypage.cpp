// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/energybalance.h"
#include "support/livepage.h"
#include "support/reachedhub.h"
#include "ui/charts/chart.h"
#include "ui/energy/energypage.h"
#include "ui/energy/energywords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QListView>
#include <QSignalSpy>
#include <QToolButton>

using namespace foyer;

/// The page of the energy against a simulated hub.
class TestEnergyPage : public QObject, protected LivePage<EnergyPage>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nowShowsDevicesZonesAndTheRest();
    void theHomeUsesWhatGridAndSunGive();
    void aDayHasItsFiguresAndPrices();
    void aWeekIsTheSumOfItsDays();
    void oneGoesBackButNotIntoTheFuture();
    void aDeviceIsOpenedFromItsBar();
    void moneyIsWordedInTheHubsCurrency();
    void withoutTheScopeItSaysSo();
    void whatTheHubSaysItCostsIsSaid();
    void aHubWithoutReportsSaysSo();
    void aHomeWithoutReadingsSaysSo_data();
    void aHomeWithoutReadingsSaysSo();
    void looksGood();

private:
    void choose(const char *id)
    {
        find<Segmented>("energyPeriod")->segment(QString::fromLatin1(id))->click();
    }
    [[nodiscard]] bool isRead() const { return !m_page->reports().progress().isBusy(); }
    [[nodiscard]] QString figure(const char *id) const
    {
        for (const auto *widget : m_page->findChildren<QWidget *>(QStringLiteral("energyFigure/") +
                                                                  QString::fromLatin1(id))) {
            if (widget->isVisible())
                return widget->accessibleName();
        }
        return {};
    }
    [[nodiscard]] QStringList rows(const char *list) const
    {
        QStringList found;
        const auto *model = find<QListView>(list)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            found << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return found;
    }

    /// A new page at a hub that answers everything with `live`.
    void showAt(ReachedHub &reached, const QByteArray &live)
    {
        end();
        reached.answer = [live](const LoopbackHub::Request &) -> LoopbackHub::Answer {
            return {200, live};
        };
        begin();
        QVERIFY(reached.open());
        m_program->household().link.setSession(reached.link.session());
        showPage();
    }
};

void TestEnergyPage::init()
{
    begin();
    QVERIFY(m_program->connectHub());
    showPage();
    m_page->reports().progress().setPace(std::chrono::milliseconds(0));
    QTRY_VERIFY(m_program->household().power.report());
}

void TestEnergyPage::cleanup()
{
    end();
}

void TestEnergyPage::nowShowsDevicesZonesAndTheRest()
{
    QTRY_VERIFY(!rows("energyDevices").isEmpty());
    QVERIFY(rows("energyZones").size() >= 2);
    const QString all = rows("energyDevices").join(QLatin1Char('|'));
    QVERIFY2(all.contains(QStringLiteral("Not measured by any device, ")), qPrintable(all));
    QVERIFY(!all.contains(QStringLiteral("Solar panels")));
    QVERIFY(!all.contains(QStringLiteral("Home battery")));
    QVERIFY2(figure("grid").startsWith(QStringLiteral("Grid: 640 W, drawn")),
             qPrintable(figure("grid")));
    QVERIFY(!figure("battery").isEmpty());
    QVERIFY(!figure("solar").isEmpty());
    // The price of this hour comes with the reports.
    QTRY_VERIFY2(figure("grid").contains(QStringLiteral("per hour")), qPrintable(figure("grid")));
}

void TestEnergyPage::theHomeUsesWhatGridAndSunGive()
{
    EnergyLive live;
    live.consumedWatts = 500;
    QCOMPARE(homeWatts(live), 500.0);
    QVERIFY(!unmeteredWatts(live));
    live.gridWatts = -200;
    live.generatedWatts = 1500;
    EnergyLive::Item battery;
    battery.isHomeBattery = true;
    battery.watts = 600;
    live.items.push_back(battery);
    QCOMPARE(homeWatts(live), 700.0);
    QCOMPARE(unmeteredWatts(live), 200.0);
    live.consumedWatts = 900; // meters report at different moments
    QCOMPARE(unmeteredWatts(live), 0.0);
}

void TestEnergyPage::aDayHasItsFiguresAndPrices()
{
    choose("day");
    QTRY_VERIFY(isRead() && m_page->reports().report());
    find<QToolButton>("energyBefore")->click(); // today may have begun a minute ago
    QTRY_VERIFY(isRead() && m_page->reports().report());
    QVERIFY2(figure("consumed").endsWith(QStringLiteral("kWh")), qPrintable(figure("consumed")));
    QVERIFY2(figure("imported").contains(QStringLiteral("€")), qPrintable(figure("imported")));
    QTRY_VERIFY(find<Chart>("energyChart")->isVisible());
    const auto series = find<Chart>("energyChart")->series();
    QCOMPARE(series.size(), 1);
    QVERIFY(series.first().points.size() >= 23 && series.first().points.size() <= 25);
    QCOMPARE(series.first().unit, QStringLiteral("EUR/kWh"));
    QVERIFY(rows("energyConsumers").size() > 3);
    QStringList asked;
    for (const sim::ReceivedRequest &request : m_program->simulator.received()) {
        if (request.path.contains(QLatin1String("/energy/report/")) ||
            request.path.endsWith(QLatin1String("/dynamic")))
            asked << QString(request.path.section(QLatin1Char('/'), -1) + QLatin1Char('?') +
                             request.query);
    }
    const QString day = m_page->reports().start().toString(Qt::ISODate);
    QVERIFY(asked.contains(QStringLiteral("day?date=") + day));
    QVERIFY(asked.contains(QStringLiteral("dynamic?date=") + day));
}

void TestEnergyPage::aWeekIsTheSumOfItsDays()
{
    choose("week");
    find<QToolButton>("energyBefore")->click(); // one that is over
    QTRY_VERIFY(isRead() && m_page->reports().report());
    const auto series = find<Chart>("energyChart")->series();
    QCOMPARE(series.size(), 2);
    QCOMPARE(series.first().points.size(), 7);
    double sum = 0;
    for (const Series::Point &point : series.first().points)
        sum += point.value;
    QVERIFY(std::abs(sum - *m_page->reports().report()->consumed) < 0.01);
    QVERIFY(rows("energyConsumers")
                .join(QLatin1Char('|'))
                .contains(QStringLiteral("Not measured by any device")));
}

void TestEnergyPage::oneGoesBackButNotIntoTheFuture()
{
    choose("month");
    QTRY_VERIFY(isRead() && m_page->reports().report());
    QVERIFY(!find<QToolButton>("energyAfter")->isEnabled());
    const QDate before = m_page->reports().start();
    find<QToolButton>("energyBefore")->click();
    QCOMPARE(m_page->reports().start(), before.addMonths(-1));
    QTRY_VERIFY(find<QToolButton>("energyAfter")->isEnabled());
    QTRY_VERIFY(isRead());
    QVERIFY(find<PlainLabel>("energyPeriodTitle")
                ->text()
                .contains(QString::number(before.addMonths(-1).year())));
}

void TestEnergyPage::aDeviceIsOpenedFromItsBar()
{
    QSignalSpy opened(m_page.get(), &EnergyPage::deviceActivated);
    auto *list = find<QListView>("energyDevices");
    QTRY_VERIFY(list->model()->rowCount() > 2);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Return);
    }
    QTRY_VERIFY(!opened.isEmpty());
    // What no device measures opens nothing.
    QCOMPARE(opened.size(), list->model()->rowCount() - 1);
}

void TestEnergyPage::moneyIsWordedInTheHubsCurrency()
{
    const UiWords &words = m_program->uiWords();
    QCOMPARE(energywords::money(words, 1.239, QStringLiteral("EUR")), QStringLiteral("€1.24"));
    QVERIFY(energywords::money(words, 2, QStringLiteral("NOK")).contains(QStringLiteral("NOK")));
    QCOMPARE(energywords::kWh(words, {}), QStringLiteral("–"));
}

void TestEnergyPage::withoutTheScopeItSaysSo()
{
    QVERIFY(showWithScopes({QStringLiteral("homey.device"), QStringLiteral("homey.zone"),
                            QStringLiteral("homey.system.readonly")}));
    auto *problem = find<EmptyState>("energyProblem");
    QTRY_VERIFY(problem->isVisible());
    savePicture(*m_page, QStringLiteral("energy-noscope"));
    QVERIFY(!wasAsked("/energy/"));
}

void TestEnergyPage::whatTheHubSaysItCostsIsSaid()
{
    ReachedHub reached(Dialect::V2);
    showAt(reached, R"({"currency":"EUR",
        "totalConsumed":{"W":1500,"cost":0.41},"totalCumulative":{"W":2000,"cost":0.55},
        "items":[{"type":"device","id":"oven","name":"Oven","values":{"W":1500,"cost":0.41}},
                 {"type":"device","id":"clock","name":"Clock","values":{"W":2,"cost":0.0005}},
                 {"type":"device","id":"fan","name":"Fan","values":{"W":40,"cost":null}}]})");
    QTRY_VERIFY2(figure("grid").contains(QStringLiteral("€0.55 per hour")),
                 qPrintable(figure("grid")));
    const QStringList all = rows("energyDevices");
    QVERIFY2(all.contains(QStringLiteral("Oven, 1.5 kW · €0.41 per hour")),
             qPrintable(all.join(QLatin1Char('|'))));
    QVERIFY(all.contains(QStringLiteral("Clock, 2 W"))); // nothing worth saying
    QVERIFY(all.contains(QStringLiteral("Fan, 40 W")));
    savePicture(*m_page, QStringLiteral("energy-cost"));
    m_page.reset();
    m_program->household().link.setSession(nullptr);
}

void TestEnergyPage::aHubWithoutReportsSaysSo()
{
    ReachedHub reached(Dialect::V2);
    showAt(reached, R"({"totalConsumed":{"W":250},"items":[]})");
    QTRY_VERIFY2(figure("home").contains(QStringLiteral("250 W")), qPrintable(figure("home")));
    QAbstractButton *day = find<Segmented>("energyPeriod")->segment(QStringLiteral("day"));
    QVERIFY(!day->isEnabled());
    QVERIFY(!day->toolTip().isEmpty());
    QVERIFY(reached.hub.received("GET", "/energy/report").isEmpty());
    m_page.reset();
    m_program->household().link.setSession(nullptr);
}

void TestEnergyPage::aHomeWithoutReadingsSaysSo_data()
{
    QTest::addColumn<QByteArray>("live");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing measures")
        << QByteArray(R"({"items":[]})")
        << QStringLiteral("No device here tells how much power it uses");
    QTest::newRow("all is off")
        << QByteArray(R"({"items":[{"type":"device","id":"plug","name":"Plug","values":{"W":0}}]})")
        << QStringLiteral("Nothing uses power now");
}

void TestEnergyPage::aHomeWithoutReadingsSaysSo()
{
    QFETCH(QByteArray, live);
    QFETCH(QString, sentence);
    ReachedHub reached(Dialect::V2);
    showAt(reached, live);
    auto *nothing = find<EmptyState>("energyNothing");
    QTRY_VERIFY(nothing->isVisible());
    const auto labels = nothing->findChildren<PlainLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [&](const PlainLabel *label) { return label->text() == sentence; }));
    // No empty cards beside it.
    QVERIFY(!find<QListView>("energyDevices")->isVisible());
    QVERIFY(!find<QListView>("energyZones")->isVisible());
    savePicture(*m_page, QStringLiteral("energy-nothing"));
    m_page.reset();
    m_program->household().link.setSession(nullptr);
}

void TestEnergyPage::looksGood()
{
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_theme.setScheme(scheme);
        QTRY_COMPARE(coloursFor(m_page->palette()).isDark, scheme == Theme::Scheme::Dark);
        const QString suffix = QLatin1Char('-') + Theme::schemeName(scheme);
        for (const char *id : {"now", "day", "month", "year"}) {
            choose(id);
            QTRY_VERIFY(isRead());
            savePicture(*m_page, QStringLiteral("energy-") + QString::fromLatin1(id) + suffix);
        }
    }
    m_theme.setScheme(Theme::Scheme::Light);
    QTRY_VERIFY(!coloursFor(m_page->palette()).isDark);
}

QTEST_MAIN(TestEnergyPage)
#include "tst_energypage.moc"
