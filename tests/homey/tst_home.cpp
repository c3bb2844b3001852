// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/home.h"

#include <QSignalSpy>
#include <QTest>

using namespace foyer;

class TestHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapshotAddsChangesAndRemoves();
    void snapshotWithNothingNewIsSilent();
    void missingListRemovesNothing();
    void olderEventIsIgnored();
    void repeatedEventIsSilent();
    void pendingSurvivesASnapshot();
    void snapshotDoesNotUndoANewerEvent();
    void unknownDeviceOrCapabilityIsTold();
    void zonesWithCyclesAndOrphansAreAllReachable();
    void zoneOrderIsSortIndexThenName();
    void clearRemovesOneByOne();
};

namespace {

const QDateTime noon(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);

Device lamp(const QString &id, bool on, const QDateTime &at = noon)
{
    Device device;
    device.id = id;
    device.name = QStringLiteral("Lamp ") + id;
    device.zoneId = QStringLiteral("office");
    device.deviceClass = QStringLiteral("light");
    Capability onoff;
    onoff.id = QStringLiteral("onoff");
    onoff.type = Capability::Type::Boolean;
    onoff.isSetable = true;
    onoff.reported = on;
    onoff.reportedAt = at;
    device.capabilities << onoff;
    return device;
}

Zone zone(const QString &id, const QString &parent, std::optional<double> order = {})
{
    Zone z;
    z.id = id;
    z.name = id;
    z.parentId = parent;
    z.order = order;
    return z;
}

HomeSnapshot devices(std::vector<Device> list)
{
    HomeSnapshot snapshot;
    snapshot.devices = std::move(list);
    return snapshot;
}

const auto onoff = QStringLiteral("onoff");

} // namespace

void TestHome::snapshotAddsChangesAndRemoves()
{
    Home home;
    QSignalSpy added(&home, &Home::deviceAdded);
    QSignalSpy removed(&home, &Home::deviceRemoved);
    QSignalSpy changed(&home, &Home::deviceChanged);
    QSignalSpy value(&home, &Home::capabilityChanged);
    QSignalSpy loaded(&home, &Home::loaded);
    home.apply(devices({lamp(QStringLiteral("a"), true), lamp(QStringLiteral("b"), true)}));
    QCOMPARE(added.count(), 2);
    QCOMPARE(loaded.count(), 1);

    Device renamed = lamp(QStringLiteral("b"), false, noon.addSecs(1));
    renamed.name = QStringLiteral("Other");
    home.apply(devices({renamed, lamp(QStringLiteral("c"), false)}));
    QCOMPARE(added.count(), 3);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().toString(), QStringLiteral("a"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(value.count(), 1);
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(home.device(QStringLiteral("b"))->name, QStringLiteral("Other"));
}

void TestHome::snapshotWithNothingNewIsSilent()
{
    Home home;
    const auto snapshot =
        devices({lamp(QStringLiteral("a"), true), lamp(QStringLiteral("b"), false)});
    home.apply(snapshot);
    QSignalSpy changed(&home, &Home::deviceChanged);
    QSignalSpy value(&home, &Home::capabilityChanged);
    QSignalSpy added(&home, &Home::deviceAdded);
    home.apply(snapshot);
    QCOMPARE(changed.count() + value.count() + added.count(), 0);
}

void TestHome::missingListRemovesNothing()
{
    Home home;
    home.apply(devices({lamp(QStringLiteral("a"), true)}));
    HomeSnapshot zonesOnly;
    zonesOnly.zones = std::vector<Zone>{zone(QStringLiteral("z"), {})};
    home.apply(zonesOnly);
    QVERIFY(home.device(QStringLiteral("a")));
    QVERIFY(home.zone(QStringLiteral("z")));
}

void TestHome::olderEventIsIgnored()
{
    Home home;
    home.apply(devices({lamp(QStringLiteral("a"), true)}));
    QSignalSpy value(&home, &Home::capabilityChanged);
    QVERIFY(home.reportCapability(QStringLiteral("a"), onoff, Value(false), noon.addSecs(-5)));
    QCOMPARE(value.count(), 0);
    QCOMPARE(home.device(QStringLiteral("a"))->capability(onoff)->reported, Value(true));
    QVERIFY(home.reportCapability(QStringLiteral("a"), onoff, Value(false), noon.addSecs(5)));
    QCOMPARE(value.count(), 1);
}

void TestHome::repeatedEventIsSilent()
{
    Home home;
    home.apply(devices({lamp(QStringLiteral("a"), true)}));
    home.reportCapability(QStringLiteral("a"), onoff, Value(false), noon.addSecs(5));
    QSignalSpy value(&home, &Home::capabilityChanged);
    home.reportCapability(QStringLiteral("a"), onoff, Value(false), noon.addSecs(5));
    QCOMPARE(value.count(), 0);
}

void TestHome::pendingSurvivesASnapshot()
{
    Home home;
    home.apply(devices({lamp(QStringLiteral("a"), true)}));
    home.setPending(QStringLiteral("a"), onoff, Value(false));
    Device renamed = lamp(QStringLiteral("a"), true);
    renamed.name = QStringLiteral("Other");
    home.apply(devices({renamed}));
    QCOMPARE(home.device(QStringLiteral("a"))->capability(onoff)->shown(), Value(false));
    QCOMPARE(home.device(QStringLiteral("a"))->capability(onoff)->reported, Value(true));
}

void TestHome::snapshotDoesNotUndoANewerEvent()
{
    Home home;
    home.apply(devices({lamp(QStringLiteral("a"), true)}));
    home.reportCapability(QStringLiteral("a"), onoff, Value(false), noon.addSecs(5));
    home.apply(devices({lamp(QStringLiteral("a"), true)})); // was on its way when the event came
    QCOMPARE(home.device(QStringLiteral("a"))->capability(onoff)->reported, Value(false));
}

void TestHome::unknownDeviceOrCapabilityIsTold()
{
    Home home;
    home.apply(devices({lamp(QStringLiteral("a"), true)}));
    QVERIFY(!home.reportCapability(QStringLiteral("b"), onoff, Value(true), {}));
    QVERIFY(!home.reportCapability(QStringLiteral("a"), QStringLiteral("dim"), Value(true), {}));
}

void TestHome::zonesWithCyclesAndOrphansAreAllReachable()
{
    Home home;
    HomeSnapshot snapshot;
    snapshot.zones =
        std::vector<Zone>{zone(QStringLiteral("root"), {}),
                          zone(QStringLiteral("room"), QStringLiteral("root")),
                          zone(QStringLiteral("self"), QStringLiteral("self")),
                          zone(QStringLiteral("one"), QStringLiteral("two")),
                          zone(QStringLiteral("two"), QStringLiteral("one")),
                          zone(QStringLiteral("orphan"), QStringLiteral("nowhere")),
                          zone(QStringLiteral("orphanRoom"), QStringLiteral("orphan"))};
    home.apply(snapshot);

    QStringList reached;
    QStringList open = home.childZones({});
    while (!open.isEmpty()) {
        const QString id = open.takeFirst();
        QVERIFY2(!reached.contains(id), qPrintable(id));
        reached << id;
        open << home.childZones(id);
    }
    reached.sort();
    QStringList all = home.zoneIds();
    all.sort();
    QCOMPARE(reached, all);
    QCOMPARE(home.zoneWithDescendants(QStringLiteral("one")).size(), 2);
    QVERIFY(
        home.zoneWithDescendants(QStringLiteral("orphan")).contains(QStringLiteral("orphanRoom")));
}

void TestHome::zoneOrderIsSortIndexThenName()
{
    Home home;
    HomeSnapshot snapshot;
    snapshot.zones =
        std::vector<Zone>{zone(QStringLiteral("c"), {}), zone(QStringLiteral("b"), {}, 2),
                          zone(QStringLiteral("a"), {}), zone(QStringLiteral("z"), {}, 1)};
    home.apply(snapshot);
    QCOMPARE(home.childZones({}).join(QLatin1Char(' ')), QStringLiteral("z b a c"));
}

void TestHome::clearRemovesOneByOne()
{
    Home home;
    home.apply(devices({lamp(QStringLiteral("a"), true), lamp(QStringLiteral("b"), true)}));
    QSignalSpy removed(&home, &Home::deviceRemoved);
    home.clear();
    QCOMPARE(removed.count(), 2);
    QVERIFY(!home.isLoaded());
    QVERIFY(home.isStale());
}

QTEST_GUILESS_MAIN(TestHome)
#include "tst_home.moc"
