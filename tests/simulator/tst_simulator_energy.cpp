// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/operations.h"
#include "wire.h"

#include <QTest>

using foyer::sim::Simulator;

class TestSimulatorEnergy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTotalsAreTheSumsOfTheItems();
    void everyKindOfDeviceIsThere();
    void aSwitchChangesTheReport();
    void aZoneHasItsOwnReport();
    void aWeekIsTheSumOfItsDays();
    void pricesAreOfADay();
    void reportsAreOfV3Alone();
    void flowsMentionDevicesAndVariablesByTheirIds();
    void flowsOfV2HaveShortIds();

private:
    [[nodiscard]] QUrl hub(const QString &path, int index = 0) const
    {
        return Wire::at(m_world->hubs().at(index).url, QStringLiteral("/api/manager/") + path);
    }
    [[nodiscard]] QString key() const { return m_world->hubs().at(0).apiKey; }
    [[nodiscard]] QString device(const char *name) const
    {
        return idOf(m_world->devicesJson(), QLatin1String(name));
    }
    QJsonObject live(const QString &query = {})
    {
        return m_wire.get(hub(QStringLiteral("energy/live") + query), key()).object();
    }
    static double watts(const QJsonObject &object, const char *total)
    {
        return object.value(QLatin1String(total)).toObject().value(QLatin1String("W")).toDouble();
    }
    static QJsonObject item(const QJsonObject &report, const QString &id)
    {
        const auto items = report.value(QLatin1String("items")).toArray();
        for (const auto &value : items) {
            if (value.toObject().value(QLatin1String("id")) == id)
                return value.toObject();
        }
        return {};
    }

    std::unique_ptr<Simulator> m_world;
    Wire m_wire;
};

void TestSimulatorEnergy::init()
{
    m_world = std::make_unique<Simulator>(frozen());
    QVERIFY(m_world->start());
}

void TestSimulatorEnergy::theTotalsAreTheSumsOfTheItems()
{
    const auto report = live();
    double consumed = 0;
    const auto items = report.value(QLatin1String("items")).toArray();
    for (const auto &value : items) {
        const auto entry = value.toObject();
        if (entry.value(QLatin1String("type")) == QLatin1String("device") &&
            !entry.value(QLatin1String("isHomeBattery")).toBool() &&
            entry.value(QLatin1String("id")) != device("Solar panels"))
            consumed += watts(entry, "values");
    }
    QVERIFY(qAbs(consumed - watts(report, "totalConsumed")) < 0.5);
    QCOMPARE(watts(report, "totalCumulative"), 640.0);
    QCOMPARE(watts(report, "totalGenerated"), 1450.0);
    // What the meter, the sun and the battery give is not less than what is known to be used.
    const double given = 640 + 1450 - watts(item(report, device("Home battery")), "values");
    QVERIFY(given >= consumed && given < consumed + 600);
    QCOMPARE(report.value(QLatin1String("currency")).toString(), QStringLiteral("EUR"));
}

void TestSimulatorEnergy::everyKindOfDeviceIsThere()
{
    const auto report = live();
    const auto meter = item(report, device("Smart meter"));
    QCOMPARE(meter.value(QLatin1String("type")).toString(), QStringLiteral("cumulative"));
    const auto battery = item(report, device("Home battery"));
    QVERIFY(battery.value(QLatin1String("isHomeBattery")).toBool());
    QVERIFY(!battery.value(QLatin1String("includedInTotal")).toBool(true));
    QVERIFY(item(report, device("EV charger")).value(QLatin1String("isEVCharger")).toBool());
    const auto light = item(report, device("Ceiling light"));
    QVERIFY(light.value(QLatin1String("approximated")).toBool());
    QVERIFY(!item(report, device("TV plug")).value(QLatin1String("approximated")).toBool());
    QVERIFY(item(report, device("Front door")).isEmpty());
    const auto zone = idOf(m_world->zonesJson(), QStringLiteral("Ground floor"));
    QCOMPARE(item(report, zone).value(QLatin1String("type")).toString(), QStringLiteral("zone"));
}

void TestSimulatorEnergy::aSwitchChangesTheReport()
{
    const auto before = live();
    m_world->control({{QStringLiteral("verb"), QStringLiteral("capability")},
                      {QStringLiteral("device"), QStringLiteral("TV plug")},
                      {QStringLiteral("capability"), QStringLiteral("onoff")},
                      {QStringLiteral("value"), false}});
    const auto after = live();
    QCOMPARE(watts(item(after, device("TV plug")), "values"), 0.0);
    QVERIFY(qAbs(watts(before, "totalConsumed") - watts(after, "totalConsumed") - 86) < 0.2);
    const auto energy =
        m_world->device(device("TV plug")).value(QLatin1String("energyObj")).toObject();
    QCOMPARE(energy.value(QLatin1String("W")).toDouble(-1), 0.0);
}

void TestSimulatorEnergy::aZoneHasItsOwnReport()
{
    const auto garage = idOf(m_world->zonesJson(), QStringLiteral("Garage"));
    const auto report = live(QStringLiteral("?zone=") + garage);
    QCOMPARE(report.value(QLatin1String("zoneName")).toString(), QStringLiteral("Garage"));
    QCOMPARE(watts(report, "totalConsumed"), 620.0);
    QVERIFY(report.value(QLatin1String("totalGenerated"))
                .toObject()
                .value(QLatin1String("W"))
                .isNull());
    const auto upstairs = idOf(m_world->zonesJson(), QStringLiteral("Upstairs"));
    const auto floor = live(QStringLiteral("?zone=") + upstairs);
    QVERIFY(!item(floor, device("Air purifier")).isEmpty());
    QVERIFY(item(floor, device("TV plug")).isEmpty());
    QCOMPARE(m_wire.get(hub(QStringLiteral("energy/live?zone=none")), key()).status, 404);
}

void TestSimulatorEnergy::aWeekIsTheSumOfItsDays()
{
    const auto consumed = [this](const QString &query) {
        return m_wire.get(hub(QStringLiteral("energy/report/") + query), key())
            .object()
            .value(QLatin1String("electricity"))
            .toObject()
            .value(QLatin1String("consumedPeriod"));
    };
    int year = 0;
    const QDate monday = QDate::currentDate().addDays(1 - QDate::currentDate().dayOfWeek() - 14);
    const int number = monday.weekNumber(&year);
    double sum = 0;
    for (int day = 0; day < 7; ++day)
        sum += consumed(QStringLiteral("day?date=") + monday.addDays(day).toString(Qt::ISODate))
                   .toDouble();
    QVERIFY(sum > 10);
    const auto week = consumed(
        QStringLiteral("week?isoWeek=%1-W%2").arg(year).arg(number, 2, 10, QLatin1Char('0')));
    QVERIFY(std::abs(week.toDouble() - sum) < 0.01);
    QVERIFY(consumed(QStringLiteral("year?year=2150")).isNull()); // nobody knows the future
    for (const char *bad : {"day?date=x", "week?isoWeek=2026-W99", "month?yearMonth=2026-13"})
        QCOMPARE(
            m_wire.get(hub(QStringLiteral("energy/report/") + QLatin1String(bad)), key()).status,
            400);
}

void TestSimulatorEnergy::pricesAreOfADay()
{
    const auto prices =
        m_wire.get(hub(QStringLiteral("energy/price/electricity/dynamic?date=2026-03-29")), key())
            .object();
    QCOMPARE(prices.value(QLatin1String("pricesPerInterval")).toArray().size(), 23); // summer time
    QCOMPARE(m_wire.get(hub(QStringLiteral("energy/currency")), key()).body, QByteArray("\"EUR\""));
    QCOMPARE(m_wire.get(hub(QStringLiteral("energy/price/electricity/type")), key()).body,
             QByteArray("\"dynamic\""));
}

void TestSimulatorEnergy::reportsAreOfV3Alone()
{
    for (const auto &operation : foyer::sim::allOperations()) {
        if (qstrcmp(operation.manager, "energy") == 0)
            QCOMPARE(operation.isOn(QStringLiteral("v2")),
                     qstrcmp(operation.id, "getLiveReport") == 0);
    }
}

void TestSimulatorEnergy::flowsMentionDevicesAndVariablesByTheirIds()
{
    const auto flows = m_wire.get(hub(QStringLiteral("flow/flow")), key());
    const auto advanced = m_wire.get(hub(QStringLiteral("flow/advancedflow")), key());
    const auto folders = m_wire.get(hub(QStringLiteral("flow/flowfolder")), key()).object();
    QVERIFY(flows.object().size() >= 6);
    QVERIFY(advanced.object().size() >= 2);
    QCOMPARE(folders.size(), 4);
    const QByteArray all = flows.body + advanced.body;
    QVERIFY(!all.contains('@') && !all.contains("{device:"));
    QVERIFY(flows.body.contains(
        QByteArray("\"id\":\"homey:device:" + device("Front door lock").toLatin1() + ":lock\"")));
    const auto variable = idOf(m_world->variablesJson(), QStringLiteral("Guest mode"));
    QVERIFY(flows.body.contains(QByteArray("homey:manager:logic|" + variable.toLatin1())));
    QVERIFY(advanced.body.contains(
        QByteArray("[[homey:device:" + device("Smart meter").toLatin1() + "|measure_power]]")));
    bool isBroken = false;
    const auto list = flows.object();
    for (const auto &value : list) {
        const auto flow = value.toObject();
        const auto folder = flow.value(QLatin1String("folder"));
        QVERIFY(folder.isNull() || folders.contains(folder.toString()));
        isBroken = isBroken || flow.value(QLatin1String("broken")).toBool();
    }
    QVERIFY(isBroken);
}

void TestSimulatorEnergy::flowsOfV2HaveShortIds()
{
    const auto session = m_wire.session(*m_world, 1);
    const auto flows = m_wire.get(hub(QStringLiteral("flow/flow"), 1), session).object();
    const auto evening = flows.value(idOf(flows, QStringLiteral("Good evening"))).toObject();
    const auto trigger = evening.value(QLatin1String("trigger")).toObject();
    QCOMPARE(trigger.value(QLatin1String("uri")).toString(), QStringLiteral("homey:manager:cron"));
    QCOMPARE(trigger.value(QLatin1String("id")).toString(), QStringLiteral("sunset"));
    const auto advanced = m_wire.get(hub(QStringLiteral("flow/advancedflow"), 1), session).object();
    const auto cards = advanced.value(idOf(advanced, QStringLiteral("Alarm escalation")))
                           .toObject()
                           .value(QLatin1String("cards"))
                           .toObject();
    QVERIFY(!cards.isEmpty());
    for (const auto &card : cards)
        QVERIFY(!card.toObject()
                     .value(QLatin1String("id"))
                     .toString()
                     .startsWith(QLatin1String("homey:")));
}

QTEST_GUILESS_MAIN(TestSimulatorEnergy)
#include "tst_simulator_energy.moc"
