// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/devicefilter.h"

#include "homey/capabilitywriter.h"
#include "models/devicemodel.h"
#include "support/plainwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;

/// The orders of the devices, what is hidden, what is a favourite.
class TestDeviceFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsTheHubsOwnOrder();
    void ordersByNameWithNumbersByTheirValue();
    void ordersByZoneThenName();
    void ordersByKindThenName();
    void theNewestChangeComesFirstAndSettlesLater();
    void aValueNeitherMovesNorResetsAnything();
    void unsortedTableIsTheHubsOrder();
    void theTableFollowsWhatItIsSortedBy();
    void hidesWhatIsHiddenHereOrAtTheHub();
    void showsTheHiddenWithAMark();
    void favouritesAreMarkedAndCanBeAlone();
    void aWordMayBeInAnyText();
    void theStateIsReadAgainWhenItChanged();
    void zonesInOrderIsTheTreeOfTheHome();

private:
    void add(const char *id, const char *name, const char *zone, const char *deviceClass,
             bool isOn = false);
    [[nodiscard]] QString shown() const;

    PlainWords m_words;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<CapabilityWriter> m_writer;
    std::unique_ptr<DeviceModel> m_model;
    std::unique_ptr<DeviceFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestDeviceFilter::init()
{
    m_home = std::make_unique<Home>();
    m_writer = std::make_unique<CapabilityWriter>(*m_home);
    m_model = std::make_unique<DeviceModel>(*m_home, *m_writer, m_words);
    m_home->upsertZone({QStringLiteral("home"), QStringLiteral("Home"), {}});
    m_home->upsertZone({QStringLiteral("b"), QStringLiteral("Bath"), QStringLiteral("home")});
    m_home->upsertZone({QStringLiteral("a"), QStringLiteral("Attic"), QStringLiteral("home")});
    add("d1", "Lamp 10", "b", "light");
    add("d2", "lamp 2", "a", "light", true);
    add("d3", "Plug", "b", "socket");
    add("d4", "Fan", "nowhere", "fan");
    m_filter = std::make_unique<DeviceFilter>(*m_model, *m_home);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_filter.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestDeviceFilter::cleanup()
{
    m_tester.reset();
    m_filter.reset();
    m_model.reset();
    m_writer.reset();
    m_home.reset();
}

void TestDeviceFilter::add(const char *id, const char *name, const char *zone,
                           const char *deviceClass, bool isOn)
{
    static int minute = 0;
    Device device;
    device.id = QString::fromLatin1(id);
    device.name = QString::fromLatin1(name);
    device.zoneId = QString::fromLatin1(zone);
    device.deviceClass = QString::fromLatin1(deviceClass);
    Capability onoff;
    onoff.id = QStringLiteral("onoff");
    onoff.type = Capability::Type::Boolean;
    onoff.isSetable = true;
    onoff.reported = isOn;
    onoff.reportedAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC).addSecs(60 * ++minute);
    device.capabilities << onoff;
    m_home->upsertDevice(device);
}

QString TestDeviceFilter::shown() const
{
    QStringList ids;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        ids << m_filter->index(row, 0).data(DeviceModel::IdRole).toString();
    return ids.join(QLatin1Char(' '));
}

void TestDeviceFilter::keepsTheHubsOwnOrder()
{
    m_filter->setOrder(DeviceFilter::Order::Hub);
    QCOMPARE(shown(), QStringLiteral("d1 d2 d3 d4"));
    add("d0", "A", "a", "light");
    QCOMPARE(shown(), QStringLiteral("d1 d2 d3 d4 d0"));
}

void TestDeviceFilter::ordersByNameWithNumbersByTheirValue()
{
    m_filter->setOrder(DeviceFilter::Order::Name);
    QCOMPARE(shown(), QStringLiteral("d4 d2 d1 d3"));
    add("d5", "Lamp 3", "a", "light");
    QCOMPARE(shown(), QStringLiteral("d4 d2 d5 d1 d3"));
}

void TestDeviceFilter::ordersByZoneThenName()
{
    m_filter->setOrder(DeviceFilter::Order::Zone);
    QCOMPARE(shown(), QStringLiteral("d2 d1 d3 d4"));
    // The tree changes: the rows follow once.
    QSignalSpy sorted(m_filter.get(), &QAbstractItemModel::layoutChanged);
    m_home->upsertZone({QStringLiteral("a"), QStringLiteral("Zoo"), QStringLiteral("home")});
    m_home->upsertZone(
        {QStringLiteral("nowhere"), QStringLiteral("Cellar"), QStringLiteral("home")});
    QTRY_COMPARE(shown(), QStringLiteral("d1 d3 d4 d2"));
    QCOMPARE(sorted.count(), 1);
}

void TestDeviceFilter::ordersByKindThenName()
{
    m_filter->setOrder(DeviceFilter::Order::Class);
    QCOMPARE(shown(), QStringLiteral("d4 d2 d1 d3"));
}

void TestDeviceFilter::theNewestChangeComesFirstAndSettlesLater()
{
    m_filter->setSettling(std::chrono::milliseconds(30));
    m_filter->setOrder(DeviceFilter::Order::LastChange);
    QCOMPARE(shown(), QStringLiteral("d4 d3 d2 d1"));
    QSignalSpy changed(m_filter.get(), &QAbstractItemModel::dataChanged);
    m_home->reportCapability(QStringLiteral("d2"), QStringLiteral("onoff"), Value(false),
                             QDateTime::currentDateTimeUtc());
    QTRY_COMPARE(changed.count(), 1);
    // Not under the pointer of somebody who is about to click …
    QCOMPARE(shown(), QStringLiteral("d4 d3 d2 d1"));
    // … but soon.
    QTRY_COMPARE(shown(), QStringLiteral("d2 d4 d3 d1"));
}

void TestDeviceFilter::aValueNeitherMovesNorResetsAnything()
{
    for (const auto order : {DeviceFilter::Order::Zone, DeviceFilter::Order::Class,
                             DeviceFilter::Order::Name, DeviceFilter::Order::Hub}) {
        m_filter->setOrder(order);
        QSignalSpy sorted(m_filter.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy reset(m_filter.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_filter.get(), &QAbstractItemModel::dataChanged);
        const Value now = m_home->device(QStringLiteral("d3"))->capabilities.first().reported;
        m_home->reportCapability(QStringLiteral("d3"), QStringLiteral("onoff"),
                                 Value(!*now.boolean()), QDateTime::currentDateTimeUtc());
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(sorted.count() + reset.count(), 0);
    }
}

void TestDeviceFilter::unsortedTableIsTheHubsOrder()
{
    m_filter->setOrder(DeviceFilter::Order::Name);
    m_filter->setOrder(DeviceFilter::Order::Column);
    QCOMPARE(shown(), QStringLiteral("d1 d2 d3 d4"));
    m_filter->sort(DeviceModel::Name, Qt::DescendingOrder);
    QCOMPARE(shown(), QStringLiteral("d3 d1 d2 d4"));
    m_filter->sort(-1);
    QCOMPARE(shown(), QStringLiteral("d1 d2 d3 d4"));
}

void TestDeviceFilter::theTableFollowsWhatItIsSortedBy()
{
    m_filter->sort(DeviceModel::State); // off, then on; each by name
    QCOMPARE(shown(), QStringLiteral("d4 d1 d3 d2"));
    m_home->reportCapability(QStringLiteral("d4"), QStringLiteral("onoff"), Value(true), {});
    QTRY_COMPARE(shown(), QStringLiteral("d1 d3 d4 d2"));
    m_filter->sort(DeviceModel::ZoneColumn);
    QCOMPARE(shown(), QStringLiteral("d2 d1 d3 d4"));
    m_filter->sort(DeviceModel::Class, Qt::DescendingOrder);
    QCOMPARE(shown(), QStringLiteral("d3 d1 d2 d4"));
    add("d3", "Aerial", "a", "socket");
    m_filter->sort(DeviceModel::ZoneColumn);
    QTRY_COMPARE(shown(), QStringLiteral("d3 d2 d1 d4"));
    m_filter->sort(DeviceModel::Name);
    QCOMPARE(shown(), QStringLiteral("d3 d4 d2 d1"));
    add("d4", "Window", "b", "fan");
    QTRY_COMPARE(shown(), QStringLiteral("d3 d2 d1 d4"));
}

void TestDeviceFilter::hidesWhatIsHiddenHereOrAtTheHub()
{
    QSignalSpy counted(m_filter.get(), &DeviceFilter::countChanged);
    m_filter->setHidden({QStringLiteral("d1")}, {});
    QCOMPARE(shown(), QStringLiteral("d2 d3 d4"));
    QVERIFY(counted.count() > 0);
    Device plug = *m_home->device(QStringLiteral("d3"));
    plug.isHidden = true;
    m_home->upsertDevice(plug);
    QTRY_COMPARE(shown(), QStringLiteral("d2 d4"));
    QCOMPARE(m_filter->hiddenCount(), 2);
    QCOMPARE(m_filter->total(), 2);
    // What somebody wants to see here is shown, whatever the hub says.
    m_filter->setHidden({}, {QStringLiteral("d3")});
    QCOMPARE(shown(), QStringLiteral("d1 d2 d3 d4"));
    QCOMPARE(m_filter->hiddenCount(), 0);
}

void TestDeviceFilter::showsTheHiddenWithAMark()
{
    m_filter->setHidden({QStringLiteral("d1")}, {});
    m_filter->setShowsHidden(true);
    QCOMPARE(shown(), QStringLiteral("d1 d2 d3 d4"));
    QCOMPARE(m_filter->total(), 4);
    QVERIFY(m_filter->index(0, 0).data(DeviceModel::IsHiddenRole).toBool());
    QVERIFY(!m_filter->index(1, 0).data(DeviceModel::IsHiddenRole).toBool());
    QSignalSpy changed(m_filter.get(), &QAbstractItemModel::dataChanged);
    m_filter->setHidden({}, {});
    QCOMPARE(changed.count(), 1);
    QVERIFY(!m_filter->index(0, 0).data(DeviceModel::IsHiddenRole).toBool());
}

void TestDeviceFilter::favouritesAreMarkedAndCanBeAlone()
{
    QSignalSpy changed(m_filter.get(), &QAbstractItemModel::dataChanged);
    m_filter->setFavourites({QStringLiteral("d3"), QStringLiteral("gone")});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 2);
    QVERIFY(m_filter->index(2, 0).data(DeviceModel::IsFavouriteRole).toBool());
    m_filter->setFavouritesOnly(true);
    QCOMPARE(shown(), QStringLiteral("d3"));
    m_filter->setFavourites({QStringLiteral("d1")});
    QCOMPARE(shown(), QStringLiteral("d1"));
}

void TestDeviceFilter::aWordMayBeInAnyText()
{
    m_filter->setText(QStringLiteral("light on attic LAMP"));
    QCOMPARE(shown(), QStringLiteral("d2"));
    m_filter->setText(QStringLiteral("lamp socket"));
    QCOMPARE(shown(), QString());
    m_filter->setText(QStringLiteral("  "));
    QCOMPARE(m_filter->rowCount(), 4);
}

void TestDeviceFilter::theStateIsReadAgainWhenItChanged()
{
    add("d4", "Fan", "a", "fan");
    m_filter->setText(QStringLiteral("on"));
    QCOMPARE(shown(), QStringLiteral("d2"));
    m_home->reportCapability(QStringLiteral("d3"), QStringLiteral("onoff"), Value(true),
                             QDateTime::currentDateTimeUtc());
    QTRY_COMPARE(shown(), QStringLiteral("d2 d3"));
}

void TestDeviceFilter::zonesInOrderIsTheTreeOfTheHome()
{
    // A branch whose parent is unknown, two zones that are each other's parent, an order of its
    // own.
    m_home->upsertZone({QStringLiteral("lost"), QStringLiteral("Lost"), QStringLiteral("gone")});
    m_home->upsertZone({QStringLiteral("kid"), QStringLiteral("Kid"), QStringLiteral("lost")});
    m_home->upsertZone({QStringLiteral("x"), QStringLiteral("X"), QStringLiteral("y")});
    m_home->upsertZone({QStringLiteral("y"), QStringLiteral("Y"), QStringLiteral("x")});
    Zone first{QStringLiteral("z"), QStringLiteral("Zebra"), QStringLiteral("home")};
    first.order = 1;
    m_home->upsertZone(first);
    QStringList wanted;
    const std::function<void(const QString &, int)> walk = [&](const QString &parent, int depth) {
        for (const QString &id : m_home->childZones(parent)) {
            wanted << QStringLiteral("%1 %2").arg(depth).arg(id);
            walk(id, depth + 1);
        }
    };
    walk({}, 0);
    QStringList found;
    for (const ZoneLine &line : zonesInOrder(*m_home))
        found << QStringLiteral("%1 %2").arg(line.depth).arg(line.id);
    QCOMPARE(found, wanted);
    QCOMPARE(found.size(), 8);
}

QTEST_GUILESS_MAIN(TestDeviceFilter)
#include "tst_devicefilter.moc"
