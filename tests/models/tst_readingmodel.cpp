// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/batterymodel.h"
#include "models/readingmodel.h"
#include "support/testhome.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;

class TestReadingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void groupsReadingsByKind();
    void leavesSetableAndWriteOnlyCapabilitiesOut();
    void kindsComeAndGoWithTheirReadings();
    void changesOfAFrameMergeIntoOneSignalPerRow();
    void summarisesTheRangeOverTheHome();
    void saysNoRangeForMixedUnits();
    void aDevicesReadingsFollowItsDefinition();
    void staysRightWithManyDevices();
    void batteriesHaveStates_data();
    void batteriesHaveStates();
    void batteriesSortEmptiestFirstAndUnknownLast();
    void batteryRowsComeAndGoWithoutReset();

private:
    void add(const char *id, const QList<Capability> &capabilities);
    [[nodiscard]] QStringList kinds() const;

    std::unique_ptr<Home> m_home;
    std::unique_ptr<ReadingModel> m_model;
    std::unique_ptr<BatteryModel> m_batteries;
    std::unique_ptr<QAbstractItemModelTester> m_tester, m_batteryTester;
};

void TestReadingModel::init()
{
    m_home = std::make_unique<Home>();
    m_home->upsertZone({QStringLiteral("hall"), QStringLiteral("Hall"), {}});
    m_model = std::make_unique<ReadingModel>(*m_home);
    m_batteries = std::make_unique<BatteryModel>(*m_home);
    constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), fatal);
    m_batteryTester = std::make_unique<QAbstractItemModelTester>(m_batteries.get(), fatal);
}

void TestReadingModel::cleanup()
{
    m_tester.reset();
    m_batteryTester.reset();
    m_model.reset();
    m_batteries.reset();
}

void TestReadingModel::add(const char *id, const QList<Capability> &capabilities)
{
    m_home->upsertDevice(test::device(id, id, "hall", "sensor", capabilities));
}

QStringList TestReadingModel::kinds() const
{
    QStringList found;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex kind = m_model->index(row, 0);
        found
            << QStringLiteral("%1:%2").arg(int(m_model->kindAt(kind))).arg(m_model->rowCount(kind));
    }
    return found;
}

namespace {
QString named(ReadingKind kind, int count)
{
    return QStringLiteral("%1:%2").arg(int(kind)).arg(count);
}
} // namespace

void TestReadingModel::groupsReadingsByKind()
{
    add("a", {test::number("measure_battery", "Battery", 50, "%", 0),
              test::number("measure_temperature", "Temperature", 20, "°C")});
    add("b", {test::number("measure_temperature.outside", "Outside", 8, "°C"),
              test::boolean("alarm_contact", "Contact", true)});
    QCOMPARE(kinds(),
             (QStringList{named(ReadingKind::Temperature, 2), named(ReadingKind::Contact, 1),
                          named(ReadingKind::Battery, 1)}));
    QCOMPARE(m_model->total(), 4);
    const QModelIndex outside =
        m_model->indexOf(QStringLiteral("b"), QStringLiteral("measure_temperature.outside"));
    QCOMPARE(outside.data(ReadingModel::DeviceNameRole).toString(), QStringLiteral("b"));
    QCOMPARE(outside.data(ReadingModel::ZoneNameRole).toString(), QStringLiteral("Hall"));
    QCOMPARE(
        outside.siblingAtColumn(ReadingModel::ValueColumn).data(ReadingModel::SortRole).toDouble(),
        8.0);
}

void TestReadingModel::leavesSetableAndWriteOnlyCapabilitiesOut()
{
    Capability button = test::boolean("button", "Press", false, true);
    button.isGetable = false;
    Capability reset = test::boolean("button.reset", "Reset", false);
    reset.isMaintenanceAction = true;
    add("a", {test::boolean("onoff", "On", true, true), button, reset});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestReadingModel::kindsComeAndGoWithTheirReadings()
{
    QSignalSpy changed(m_model.get(), &ReadingModel::kindsChanged);
    add("a", {test::number("measure_power", "Power", 5, "W")});
    add("b", {test::number("measure_power", "Power", 6, "W")});
    QCOMPARE(changed.size(), 1);
    m_home->removeDevice(QStringLiteral("a"));
    QCOMPARE(kinds(), QStringList{named(ReadingKind::Power, 1)});
    m_home->removeDevice(QStringLiteral("b"));
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->total(), 0);
    QCOMPARE(changed.size(), 2);
}

void TestReadingModel::changesOfAFrameMergeIntoOneSignalPerRow()
{
    add("a", {test::number("measure_power", "Power", 5, "W")});
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 20; ++i)
        m_home->reportCapability(QStringLiteral("a"), QStringLiteral("measure_power"),
                                 Value(double(10 + i)), {});
    QTRY_COMPARE(changed.size(), 2); // the reading, and its kind
    const QModelIndex row = changed.first().first().toModelIndex();
    QVERIFY(!m_model->isKind(row));
    QCOMPARE(row.siblingAtColumn(ReadingModel::ValueColumn).data().toDouble(), 29.0);
    QVERIFY(resets.isEmpty());
}

void TestReadingModel::summarisesTheRangeOverTheHome()
{
    add("a", {test::number("measure_temperature", "Temperature", 19.5, "°C"),
              test::boolean("alarm_contact", "Contact", true)});
    add("b", {test::number("measure_temperature", "Temperature", 21.3, "°C"),
              test::boolean("alarm_contact", "Contact", false)});
    Device gone = test::device("c", "c", "hall", "sensor",
                               {test::number("measure_temperature", "Temperature", 99, "°C")});
    gone.isAvailable = false;
    m_home->upsertDevice(gone);
    const ReadingSummary temperature = m_model->summary(ReadingKind::Temperature);
    QCOMPARE(temperature.readings, 3);
    QCOMPARE(temperature.minimum, 19.5);
    QCOMPARE(temperature.maximum, 21.3); // what is not available says nothing of now
    QCOMPARE(m_model->summary(ReadingKind::Contact).yes, 1);
    QCOMPARE(m_model->summary(ReadingKind::Contact).booleans, 2);
    m_home->reportCapability(QStringLiteral("a"), QStringLiteral("measure_temperature"),
                             Value(17.0), {});
    QTRY_COMPARE(m_model->summary(ReadingKind::Temperature).minimum, 17.0);
}

void TestReadingModel::saysNoRangeForMixedUnits()
{
    add("a", {test::number("measure_pressure", "Pressure", 1013, "mbar")});
    add("b", {test::number("measure_pressure", "Pressure", 760, "mmHg")});
    QVERIFY(!m_model->summary(ReadingKind::Pressure).minimum);
}

void TestReadingModel::aDevicesReadingsFollowItsDefinition()
{
    add("a", {test::number("measure_power", "Power", 5, "W")});
    add("a", {test::number("measure_power", "Power", 5, "W"),
              test::number("meter_power", "Energy", 12, "kWh")});
    QCOMPARE(m_model->total(), 2);
    add("a", {test::number("meter_power", "Energy", 12, "kWh")});
    QCOMPARE(kinds(), QStringList{named(ReadingKind::Energy, 1)});
}

void TestReadingModel::staysRightWithManyDevices()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    for (int i = 0; i < 60; ++i)
        add(qPrintable(QStringLiteral("d%1").arg(i)),
            {test::number("measure_power", "Power", i, "W"),
             test::number("measure_temperature", "Temperature", i, "°C")});
    for (int i = 0; i < 60; i += 3)
        m_home->removeDevice(QStringLiteral("d%1").arg(i));
    QCOMPARE(m_model->total(), 80);
    for (int i = 1; i < 60; i += 3) {
        const QModelIndex row =
            m_model->indexOf(QStringLiteral("d%1").arg(i), QStringLiteral("measure_power"));
        QCOMPARE(row.siblingAtColumn(ReadingModel::ValueColumn).data().toDouble(), double(i));
    }
    QVERIFY(resets.isEmpty());
}

void TestReadingModel::batteriesHaveStates_data()
{
    QTest::addColumn<double>("percent"); // -1: no such capability, -2: never reported
    QTest::addColumn<int>("alarm");      // -1: no such capability
    QTest::addColumn<int>("state");
    const auto id = [](BatteryModel::State state) { return int(state); };
    QTest::newRow("full") << 100.0 << -1 << id(BatteryModel::State::Good);
    QTest::newRow("low") << 12.0 << -1 << id(BatteryModel::State::Low);
    QTest::newRow("empty") << 0.0 << -1 << id(BatteryModel::State::Dead);
    QTest::newRow("alarm though half full") << 50.0 << 1 << id(BatteryModel::State::Low);
    QTest::newRow("alarm only") << -1.0 << 1 << id(BatteryModel::State::Low);
    QTest::newRow("no alarm only") << -1.0 << 0 << id(BatteryModel::State::Good);
    QTest::newRow("never reported") << -2.0 << -1 << id(BatteryModel::State::Unknown);
}

void TestReadingModel::batteriesHaveStates()
{
    QFETCH(double, percent);
    QFETCH(int, alarm);
    QList<Capability> capabilities;
    if (percent > -2 && percent != -1.0)
        capabilities << test::number("measure_battery", "Battery", percent, "%", 0);
    if (percent == -2.0) {
        capabilities << test::number("measure_battery", "Battery", 0, "%", 0);
        capabilities.last().reported = Value();
    }
    if (alarm >= 0)
        capabilities << test::boolean("alarm_battery", "Battery alarm", alarm == 1);
    add("a", capabilities);
    QCOMPARE(m_batteries->rowCount(), 1);
    QTEST(m_batteries->index(0, 0).data(BatteryModel::StateRole).toInt(), "state");
}

void TestReadingModel::batteriesSortEmptiestFirstAndUnknownLast()
{
    add("half", {test::number("measure_battery", "Battery", 50, "%", 0)});
    add("dead", {test::number("measure_battery", "Battery", 0, "%", 0)});
    add("alarm", {test::boolean("alarm_battery", "Battery alarm", true)});
    add("fine", {test::boolean("alarm_battery", "Battery alarm", false)});
    Device silent = test::device("silent", "silent", "hall", "sensor", {});
    silent.energy.batteries = {QStringLiteral("AA"), QStringLiteral("AA")};
    m_home->upsertDevice(silent);
    QMap<double, QString> sorted;
    for (int row = 0; row < m_batteries->rowCount(); ++row) {
        const QModelIndex level = m_batteries->index(row, BatteryModel::Level);
        sorted.insert(level.data(BatteryModel::SortRole).toDouble(),
                      level.data(BatteryModel::DeviceIdRole).toString());
    }
    QCOMPARE(QStringList(sorted.values()).join(QLatin1Char(' ')),
             QStringLiteral("dead alarm half fine silent"));
    QCOMPARE(m_batteries->count(BatteryModel::State::Low), 1);
}

void TestReadingModel::batteryRowsComeAndGoWithoutReset()
{
    QSignalSpy resets(m_batteries.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_batteries.get(), &QAbstractItemModel::dataChanged);
    add("a", {test::number("measure_battery", "Battery", 50, "%", 0),
              test::number("measure_power", "Power", 1, "W")});
    m_home->reportCapability(QStringLiteral("a"), QStringLiteral("measure_power"), Value(2.0), {});
    m_home->reportCapability(QStringLiteral("a"), QStringLiteral("measure_battery"), Value(9.0),
                             {});
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_batteries->index(0, 0).data(BatteryModel::PercentRole).toDouble(), 9.0);
    add("a", {test::number("measure_power", "Power", 1, "W")});
    QCOMPARE(m_batteries->rowCount(), 0);
    add("b", {test::number("measure_battery", "Battery", 50, "%", 0)});
    m_home->removeDevice(QStringLiteral("b"));
    QCOMPARE(m_batteries->rowCount(), 0);
    QVERIFY(resets.isEmpty());
}

QTEST_GUILESS_MAIN(TestReadingModel)
#include "tst_readingmodel.moc"
