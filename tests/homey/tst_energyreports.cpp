// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/energycalls.h"
#include "homey/energyreports.h"
#include "support/livehome.h"
#include "support/reachedhub.h"

#include <QSignalSpy>

using namespace foyer;

namespace {

Result<EnergyReport> report(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    JsonProblems problems;
    return decodeEnergyReport(document->root(), problems, QStringLiteral("test"));
}

} // namespace

/// The reports of past periods: their names, their shapes, and the store that asks for them.
class TestEnergyReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsAreNamedAsTheHubDoes();
    void aReportMayLackAnything();
    void pricesKeepTheirHours();
    void aWeekAsksForItsDaysOneAtATime();
    void whatIsOverIsNotAskedAgain();
    void todayIsTheHubsDay();
    void aHubOfTheGenerationBeforeIsNotAsked();
    void aRefusalIsToldAndLeavesTheRest();
};

void TestEnergyReports::periodsAreNamedAsTheHubDoes()
{
    const QDate date(2026, 1, 15);
    QCOMPARE(energyPeriodKey(EnergyPeriod::Day, date), QStringLiteral("2026-01-15"));
    QCOMPARE(energyPeriodKey(EnergyPeriod::Week, date), QStringLiteral("2026-W03"));
    QCOMPARE(energyPeriodKey(EnergyPeriod::Month, date), QStringLiteral("2026-01"));
    QCOMPARE(energyPeriodKey(EnergyPeriod::Year, date), QStringLiteral("2026"));
    // The first days of a year may be in the last week of the one before.
    QCOMPARE(energyPeriodKey(EnergyPeriod::Week, QDate(2027, 1, 1)), QStringLiteral("2026-W53"));
    QCOMPARE(energyPeriodStart(EnergyPeriod::Week, date), QDate(2026, 1, 12));
    QCOMPARE(energyPeriodMoved(EnergyPeriod::Month, QDate(2026, 3, 31), -1), QDate(2026, 2, 1));
}

void TestEnergyReports::aReportMayLackAnything()
{
    const auto full = report(R"({"date":"2026-01-15","electricity":{"consumedPeriod":9.84,
        "generatedPeriod":null,"importedPeriod":"much","devices":{"consumed":{
        "a":{"name":"Lamp","period":0.1,"total":3},"b":{"name":"Plug","period":2},
        "c":{"name":"Silent","period":null},"":{"period":1},"d":7}}}})");
    QVERIFY(full);
    QCOMPARE(full->consumed, 9.84);
    QVERIFY(!full->generated && !full->imported && !full->exported);
    QCOMPARE(full->consumers.size(), 2u);
    QCOMPARE(full->consumers.front().name, QStringLiteral("Plug"));
    QCOMPARE(full->consumers.back().deviceId, QStringLiteral("a"));
    QVERIFY(report("{}") && !report("{}")->consumed);
    QVERIFY(!report("[]"));
    QCOMPARE(report("\"x\"").error().kind, Error::Kind::Protocol);
}

void TestEnergyReports::pricesKeepTheirHours()
{
    const auto document = JsonDocument::parse(R"({"priceUnit":"EUR/kWh","pricesPerInterval":[
        {"periodStart":"2026-01-15T01:00:00.000Z","periodEnd":"2026-01-15T01:59:59.999Z","value":-0.01},
        {"periodStart":"2026-01-15T00:00:00.000Z","value":0.2},
        {"periodStart":"soon","value":1},{"periodStart":"2026-01-15T02:00:00.000Z","value":null}]})");
    JsonProblems problems;
    const auto prices = decodeEnergyPrices(document->root(), problems, QStringLiteral("test"));
    QVERIFY(prices);
    QCOMPARE(prices->intervals.size(), 2u);
    QCOMPARE(prices->intervals.at(0).value, 0.2);
    QCOMPARE(prices->intervals.at(0).end, prices->intervals.at(1).start);
    QCOMPARE(prices->intervals.at(1).end - prices->intervals.at(1).start, 3'600'000);
    QCOMPARE(prices->intervals.at(1).value, -0.01); // so much wind that one is paid to use it
    QCOMPARE(problems.count(), 2);
}

void TestEnergyReports::aWeekAsksForItsDaysOneAtATime()
{
    LiveHome live;
    live.start();
    EnergyReports reports(live.household.link);
    reports.progress().setPace(std::chrono::milliseconds(0));
    QVERIFY(live.waitFor(Session::State::Live));
    QVERIFY(reports.isOffered());
    QSignalSpy finished(&reports.progress(), &PacedCalls::finished);
    const QDate lastWeek = energyPeriodMoved(EnergyPeriod::Week, reports.today(), -1);
    reports.show(EnergyPeriod::Week, lastWeek);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(reports.report());
    QCOMPARE(reports.parts().size(), 7u);
    double sum = 0;
    for (const EnergyReports::Part &part : reports.parts()) {
        QVERIFY(part.report);
        sum += part.report->consumed.value_or(0);
    }
    QVERIFY(std::abs(sum - *reports.report()->consumed) < 0.01);
    QCOMPARE(reports.tariff().currency, QStringLiteral("EUR"));
    QCOMPARE(reports.tariff().kind, EnergyTariff::Kind::Dynamic);
    QCOMPARE(reports.tariff().fixedPrice, 0.27);
    const auto asked = live.received(QStringLiteral("GET"), QStringLiteral("/energy/report/week"));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().query,
             QString(QStringLiteral("isoWeek=") + energyPeriodKey(EnergyPeriod::Week, lastWeek)));
}

void TestEnergyReports::whatIsOverIsNotAskedAgain()
{
    LiveHome live;
    live.start();
    EnergyReports reports(live.household.link);
    reports.progress().setPace(std::chrono::milliseconds(0));
    QVERIFY(live.waitFor(Session::State::Live));
    QSignalSpy finished(&reports.progress(), &PacedCalls::finished);
    // The hub's, whose zone is asked for with the first report.
    const QTimeZone there("Europe/Amsterdam");
    const QDate yesterday = QDateTime::currentDateTimeUtc().toTimeZone(there).date().addDays(-1);
    reports.show(EnergyPeriod::Day, yesterday);
    QTRY_COMPARE(finished.size(), 1);
    QTRY_COMPARE(reports.timeZone(), there);
    QVERIFY(reports.prices());
    reports.show(EnergyPeriod::Day, yesterday);
    QVERIFY(!reports.progress().isBusy());
    QCOMPARE(live.received(QStringLiteral("GET"), QStringLiteral("/report/day")).size(), 1);
    reports.show(EnergyPeriod::Day, reports.today()); // that goes on
    QTRY_COMPARE(finished.size(), 2);
    reports.show(EnergyPeriod::Day, reports.today());
    QTRY_COMPARE(finished.size(), 3);
    QCOMPARE(live.received(QStringLiteral("GET"), QStringLiteral("/report/day")).size(), 3);
    reports.show(EnergyPeriod::Day, reports.today().addDays(2)); // nobody knows the future
    QVERIFY(!reports.report());
}

void TestEnergyReports::todayIsTheHubsDay()
{
    // 25 hours apart: in one of them it is another day than here.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate here = now.toTimeZone(QTimeZone::systemTimeZone()).date();
    QTimeZone there("Pacific/Kiritimati");
    if (now.toTimeZone(there).date() == here)
        there = QTimeZone("Pacific/Niue");
    ReachedHub reached;
    reached.answer = [&](const LoopbackHub::Request &request) {
        return request.path.startsWith("/api/manager/system")
                   ? LoopbackHub::Answer{200, "{\"timezone\":\"" + there.id() + "\"}"}
                   : LoopbackHub::Answer{200, "{}"};
    };
    EnergyReports reports(reached.link);
    reports.progress().setPace(std::chrono::milliseconds(0));
    QVERIFY(reached.open());
    const QDate before = reports.today();
    reports.show(EnergyPeriod::Day, before);
    QTRY_COMPARE(reports.timeZone(), there);
    QCOMPARE(reports.start(), reports.today());
    QVERIFY(reports.start() != before);
    QTRY_VERIFY(
        !reached.hub.received("GET", reports.today().toString(Qt::ISODate).toLatin1()).isEmpty());
}

void TestEnergyReports::aHubOfTheGenerationBeforeIsNotAsked()
{
    ReachedHub reached(Dialect::V2);
    EnergyReports reports(reached.link);
    reports.show(EnergyPeriod::Day, QDate(2026, 1, 15));
    QVERIFY(reached.open());
    QVERIFY(!reports.isOffered());
    QVERIFY(!reports.progress().isBusy());
    QVERIFY(reached.hub.received("GET", "/energy/").isEmpty());
}

void TestEnergyReports::aRefusalIsToldAndLeavesTheRest()
{
    ReachedHub reached;
    reached.answer = [](const LoopbackHub::Request &request) -> LoopbackHub::Answer {
        if (request.path.contains("/report/day"))
            return {500, R"({"error":"x"})"};
        if (request.path.contains("/price/electricity/dynamic"))
            return {200, R"({"priceUnit":"NOK/kWh","pricesPerInterval":[
                {"periodStart":"2026-01-15T00:00:00.000Z","value":1}]})"};
        return {404, "{}"};
    };
    EnergyReports reports(reached.link);
    reports.progress().setPace(std::chrono::milliseconds(0));
    QVERIFY(reached.open());
    QSignalSpy finished(&reports.progress(), &PacedCalls::finished);
    reports.show(EnergyPeriod::Day, QDate(2026, 1, 15));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(reports.problem() && reports.problem()->kind == Error::Kind::Server);
    QVERIFY(!reports.report());
    QVERIFY(reports.prices());
    QCOMPARE(reports.tariff().kind, EnergyTariff::Kind::Unknown);
}

QTEST_MAIN(TestEnergyReports)
#include "tst_energyreports.moc"
