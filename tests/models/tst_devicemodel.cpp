// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/capabilitywriter.h"
#include "models/devicefilter.h"
#include "models/devicemodel.h"
#include "support/plainwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;

class TestDeviceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsComeAndGoWithoutReset();
    void valueEventsOfAFrameMergeIntoOneSignalPerRow();
    void readingsSayThatNothingWasSwitched();
    void quickActionAsksForAnAbsoluteValue();
    void accessibleTextIsNameZoneState();
    void aBatteryAlarmIsNoNumber();
    void staleIsTold();
    void filterByZoneTakesSubZones();
    void filterByTextWantsEveryWord();
    void filterByClass();
    void groupedFollowsTheZoneTree();
    void sortsByRawValues();
    void hiddenDevicesAreNotShown();
    void movedDeviceFollowsTheFilter();

private:
    void add(const QString &id, const QString &name, const QString &zone,
             const QString &deviceClass, bool on = false);

    PlainWords m_words;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<CapabilityWriter> m_writer;
    std::unique_ptr<DeviceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestDeviceModel::init()
{
    m_home = std::make_unique<Home>();
    m_writer = std::make_unique<CapabilityWriter>(*m_home);
    m_model = std::make_unique<DeviceModel>(*m_home, *m_writer, m_words);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_home->upsertZone({QStringLiteral("home"), QStringLiteral("Home"), {}});
    m_home->upsertZone(
        {QStringLiteral("office"), QStringLiteral("Office"), QStringLiteral("home")});
    add(QStringLiteral("b"), QStringLiteral("Desk lamp"), QStringLiteral("office"),
        QStringLiteral("light"), true);
    add(QStringLiteral("a"), QStringLiteral("Plug"), QStringLiteral("home"),
        QStringLiteral("socket"));
    add(QStringLiteral("c"), QStringLiteral("Attic lamp"), QStringLiteral("nowhere"),
        QStringLiteral("light"));
}

void TestDeviceModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_writer.reset();
    m_home.reset();
}

void TestDeviceModel::add(const QString &id, const QString &name, const QString &zone,
                          const QString &deviceClass, bool on)
{
    Device device;
    device.id = id;
    device.name = name;
    device.zoneId = zone;
    device.deviceClass = deviceClass;
    Capability onoff;
    onoff.id = QStringLiteral("onoff");
    onoff.type = Capability::Type::Boolean;
    onoff.isSetable = true;
    onoff.reported = on;
    device.capabilities << onoff;
    m_home->upsertDevice(device);
}

void TestDeviceModel::rowsComeAndGoWithoutReset()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QCOMPARE(m_model->rowCount(), 3);
    m_home->removeDevice(QStringLiteral("a"));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->indexOf(QStringLiteral("c")).row(), 1);
    QVERIFY(!m_model->indexOf(QStringLiteral("a")).isValid());
    m_home->clear();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestDeviceModel::valueEventsOfAFrameMergeIntoOneSignalPerRow()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const auto onoff = QStringLiteral("onoff");
    for (int i = 0; i < 10; ++i)
        m_home->reportCapability(QStringLiteral("b"), onoff, Value(i % 2 == 0), {});
    m_home->reportCapability(QStringLiteral("c"), onoff, Value(true), {});
    QCOMPARE(changed.count(), 0); // not before the frame is over
    QTRY_COMPARE(changed.count(), 2);
    for (const auto &signal : changed) {
        QCOMPARE(signal.at(0).toModelIndex().row(), signal.at(1).toModelIndex().row());
        const auto roles = signal.at(2).value<QList<int>>();
        QVERIFY(roles.contains(DeviceModel::StateTextRole));
        QVERIFY(roles.contains(DeviceModel::IsOnRole));
        QVERIFY(!roles.contains(DeviceModel::ZoneNameRole));
    }
}

void TestDeviceModel::readingsSayThatNothingWasSwitched()
{
    Device device = *m_home->device(QStringLiteral("b"));
    Capability power;
    power.id = QStringLiteral("measure_power");
    device.capabilities << power;
    m_home->upsertDevice(device);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QTRY_COMPARE(changed.count(), 1); // the device itself
    changed.clear();
    m_home->reportCapability(QStringLiteral("b"), power.id, Value(5.0), {});
    QTRY_COMPARE(changed.count(), 1);
    const auto roles = changed.first().at(2).value<QList<int>>();
    QVERIFY(roles.contains(DeviceModel::StateTextRole));
    QVERIFY(!roles.contains(DeviceModel::IsOnRole));
}

void TestDeviceModel::quickActionAsksForAnAbsoluteValue()
{
    QSignalSpy failed(m_writer.get(), &CapabilityWriter::writeFailed);
    QVERIFY(m_model->setData(m_model->indexOf(QStringLiteral("b")), true,
                             DeviceModel::QuickActionRole));
    QCOMPARE(failed.count(), 1); // there is no hub here: the wish is refused, and says what it was
    QCOMPARE(failed.first().at(2).value<Value>(), Value(false));
    QVERIFY(m_model->indexOf(QStringLiteral("b")).data(DeviceModel::FailureRole).isValid());
}

void TestDeviceModel::accessibleTextIsNameZoneState()
{
    QCOMPARE(m_model->indexOf(QStringLiteral("b")).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Desk lamp, Office, On"));
    QCOMPARE(m_model->indexOf(QStringLiteral("c")).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Attic lamp, No zone, Off"));
}

void TestDeviceModel::aBatteryAlarmIsNoNumber()
{
    Device lamp = *m_home->device(QStringLiteral("b"));
    Capability alarm;
    alarm.id = QStringLiteral("alarm_battery");
    alarm.type = Capability::Type::Boolean;
    alarm.reported = Value(true);
    lamp.capabilities << alarm;
    m_home->upsertDevice(lamp);
    const QModelIndex row = m_model->indexOf(QStringLiteral("b"));
    QVERIFY(row.data(DeviceModel::IsBatteryLowRole).toBool());
    const QModelIndex cell = row.siblingAtColumn(DeviceModel::Battery);
    QCOMPARE(cell.data().toString(), QStringLiteral("Low"));
    QVERIFY(cell.data(DeviceModel::SortRole).toDouble() < 20); // among the low ones
    QCOMPARE(m_model->indexOf(QStringLiteral("a")).siblingAtColumn(DeviceModel::Battery).data(),
             QVariant(QString()));
}

void TestDeviceModel::staleIsTold()
{
    m_home->setStale(false);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_home->setStale(true);
    QCOMPARE(changed.count(), 1); // all rows at once
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 2);
    QVERIFY(m_model->index(0, 0).data(DeviceModel::IsStaleRole).toBool());
}

void TestDeviceModel::filterByZoneTakesSubZones()
{
    DeviceFilter filter(*m_model, *m_home);
    QCOMPARE(filter.rowCount(), 3);
    filter.setZone(QStringLiteral("home"));
    QCOMPARE(filter.rowCount(), 2);
    filter.setZone(QStringLiteral("office"));
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.total(), 3);
    // A zone that becomes part of the chosen one brings its devices along.
    m_home->upsertZone(
        {QStringLiteral("nowhere"), QStringLiteral("Nook"), QStringLiteral("office")});
    QTRY_COMPARE(filter.rowCount(), 2);
}

void TestDeviceModel::filterByTextWantsEveryWord()
{
    DeviceFilter filter(*m_model, *m_home);
    filter.setText(QStringLiteral("LAMP"));
    QCOMPARE(filter.rowCount(), 2);
    filter.setText(QStringLiteral("  lamp office "));
    QCOMPARE(filter.rowCount(), 1);
    filter.setText(QStringLiteral("nothing like it"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setText({});
    QCOMPARE(filter.rowCount(), 3);
}

void TestDeviceModel::filterByClass()
{
    DeviceFilter filter(*m_model, *m_home);
    filter.setDeviceClass(QStringLiteral("light"));
    QCOMPARE(filter.rowCount(), 2);
}

void TestDeviceModel::groupedFollowsTheZoneTree()
{
    DeviceFilter filter(*m_model, *m_home);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setGroupedByZone(true);
    QStringList names;
    for (int row = 0; row < filter.rowCount(); ++row)
        names << filter.index(row, 0).data().toString();
    QCOMPARE(names.join(QLatin1Char(',')), QStringLiteral("Plug,Desk lamp,Attic lamp"));
}

void TestDeviceModel::sortsByRawValues()
{
    DeviceFilter filter(*m_model, *m_home);
    filter.sort(DeviceModel::Name, Qt::DescendingOrder);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Plug"));
    filter.sort(DeviceModel::State, Qt::DescendingOrder);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("Desk lamp"));
}

void TestDeviceModel::hiddenDevicesAreNotShown()
{
    DeviceFilter filter(*m_model, *m_home);
    Device plug = *m_home->device(QStringLiteral("a"));
    plug.isHidden = true;
    m_home->upsertDevice(plug);
    QTRY_COMPARE(filter.rowCount(), 2);
}

void TestDeviceModel::movedDeviceFollowsTheFilter()
{
    DeviceFilter filter(*m_model, *m_home);
    filter.setZone(QStringLiteral("office"));
    Device plug = *m_home->device(QStringLiteral("a"));
    plug.zoneId = QStringLiteral("office");
    m_home->upsertDevice(plug);
    QTRY_COMPARE(filter.rowCount(), 2);
}

QTEST_GUILESS_MAIN(TestDeviceModel)
#include "tst_devicemodel.moc"
