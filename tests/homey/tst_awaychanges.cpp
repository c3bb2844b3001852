// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/awaychanges.h"
#include "support/livehome.h"
#include "support/testhome.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace foyer;
using Kind = AwayChange::Kind;

/// What is different after a time without a connection, and what is not worth a word.
class TestAwayChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindOfChangeIsListed();
    void readingsComeLast();
    void whatCameBackToTheSameIsNoChange();
    void theFirstSnapshotIsNoChange();
    void aShortGapIsListedButNotTold();
    void anUneventfulGapKeepsTheListOfTheOneBefore();
    void thousandsAreCountedAndBounded();
    void anotherHomeStartsWithNothing();
    void aStartFromTheLastHomeTellsWhatChangedMeanwhile();
    void F37_whatWasMissedDuringAnOutageArrivesAsADiff();

private:
    void lose() { m_home->setStale(true); }
    void comeBack(const HomeSnapshot &snapshot)
    {
        m_home->apply(snapshot);
        m_home->setStale(false);
    }
    [[nodiscard]] const AwayChange *change(Kind kind) const
    {
        for (const AwayChange &each : m_away->changes()) {
            if (each.kind == kind)
                return &each;
        }
        return nullptr;
    }

    QDateTime m_now;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<HubLink> m_link;
    std::unique_ptr<LastHome> m_last;
    std::unique_ptr<AwayChanges> m_away;
};

void TestAwayChanges::init()
{
    m_away.reset();
    m_last.reset();
    m_home = std::make_unique<Home>();
    m_link = std::make_unique<HubLink>();
    m_last = std::make_unique<LastHome>(*m_home, *m_link, QString());
    m_away = std::make_unique<AwayChanges>(*m_home, *m_last);
    m_away->setWorthTelling(std::chrono::milliseconds(0));
}

void TestAwayChanges::everyKindOfChangeIsListed()
{
    HomeSnapshot snapshot = test::testHome();
    comeBack(snapshot);
    QCOMPARE(m_away->count(), 0);
    QSignalSpy told(m_away.get(), &AwayChanges::caughtUp);
    lose();
    std::vector<Device> &devices = *snapshot.devices;
    devices[0].capabilities[0].reported = Value(false);                      // Desk lamp off
    devices[1].name = QStringLiteral("Ceiling");                             // renamed
    devices[2].zoneId = QStringLiteral("office");                            // moved
    devices[3].isAvailable = false;                                          // gone silent
    devices[4].capabilities[0].reportedAt = QDateTime::currentDateTimeUtc(); // only a time
    devices.back().isAvailable = true;                                       // back
    devices.erase(devices.begin() + 9);                                      // "awkward" removed
    devices.push_back(test::device("new", "New plug", "kitchen", "socket", {}));
    std::vector<Variable> &variables = *snapshot.variables;
    variables[0].value = Value(false);
    variables.erase(variables.begin() + 1);
    variables.push_back(test::variable("v4", "Fresh", Variable::Type::Number, Value(1.0)));
    comeBack(snapshot);

    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toInt(), 10);
    QCOMPARE(m_away->count(), 10);
    const AwayChange *value = change(Kind::Value);
    QVERIFY(value);
    QCOMPARE(value->subjectName, QStringLiteral("Desk lamp"));
    QCOMPARE(value->zoneName, QStringLiteral("Office"));
    QCOMPARE(value->capability.id, QStringLiteral("onoff"));
    QVERIFY(value->from == Value(true) && value->to == Value(false));
    QCOMPARE(change(Kind::Renamed)->from.string(), QStringLiteral("Ceiling light"));
    QCOMPARE(change(Kind::Renamed)->to.string(), QStringLiteral("Ceiling"));
    QCOMPARE(change(Kind::Moved)->from.string(), QStringLiteral("Living room"));
    QCOMPARE(change(Kind::Moved)->to.string(), QStringLiteral("Office"));
    QCOMPARE(change(Kind::Unavailable)->subjectId, QStringLiteral("blinds"));
    QCOMPARE(change(Kind::Available)->subjectId, QStringLiteral("broken"));
    QCOMPARE(change(Kind::DeviceRemoved)->subjectId, QStringLiteral("awkward"));
    QCOMPARE(change(Kind::DeviceRemoved)->zoneName, QStringLiteral("Office"));
    QCOMPARE(change(Kind::DeviceAdded)->subjectName, QStringLiteral("New plug"));
    QCOMPARE(change(Kind::Variable)->subjectName, QStringLiteral("Guests"));
    QCOMPARE(change(Kind::VariableRemoved)->subjectId, QStringLiteral("v2"));
    QCOMPARE(change(Kind::VariableAdded)->subjectName, QStringLiteral("Fresh"));
    QVERIFY(m_away->from() <= m_away->to());
}

void TestAwayChanges::readingsComeLast()
{
    HomeSnapshot snapshot = test::testHome();
    comeBack(snapshot);
    lose();
    (*snapshot.devices)[5].capabilities[0].reported = Value(25.0);  // a temperature
    (*snapshot.devices)[6].capabilities[0].reported = Value(false); // the lock
    comeBack(snapshot);
    QCOMPARE(m_away->count(), 2);
    QCOMPARE(m_away->changes()[0].subjectId, QStringLiteral("lock"));
    QVERIFY(!m_away->changes()[0].isReading());
    QVERIFY(m_away->changes()[1].isReading());
}

void TestAwayChanges::whatCameBackToTheSameIsNoChange()
{
    const HomeSnapshot snapshot = test::testHome();
    comeBack(snapshot);
    QSignalSpy told(m_away.get(), &AwayChanges::caughtUp);
    lose();
    HomeSnapshot between = snapshot;
    (*between.devices)[0].capabilities[0].reported = Value(false);
    m_home->apply(between);
    comeBack(snapshot);
    QCOMPARE(m_away->count(), 0);
    QCOMPARE(told.count(), 0);
}

void TestAwayChanges::theFirstSnapshotIsNoChange()
{
    QSignalSpy changed(m_away.get(), &AwayChanges::changesChanged);
    HomeSnapshot snapshot = test::testHome();
    m_home->apply(snapshot); // early, while the connection is still being made
    (*snapshot.devices)[0].capabilities[0].reported = Value(false);
    comeBack(snapshot);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_away->count(), 0);
}

void TestAwayChanges::aShortGapIsListedButNotTold()
{
    m_away->setWorthTelling(std::chrono::seconds(30));
    HomeSnapshot snapshot = test::testHome();
    comeBack(snapshot);
    QSignalSpy told(m_away.get(), &AwayChanges::caughtUp);
    lose();
    (*snapshot.devices)[0].capabilities[0].reported = Value(false);
    comeBack(snapshot);
    QCOMPARE(m_away->count(), 1);
    QCOMPARE(told.count(), 0);

    // The computer slept: the gap is as long as the sleep, whenever it was noticed.
    QDateTime now = QDateTime::currentDateTimeUtc().addSecs(-8 * 3600);
    m_last->setClock([&now] { return now; });
    const auto clock = qScopeGuard([this] { m_last->setClock(&QDateTime::currentDateTimeUtc); });
    m_home->setStale(true);
    m_home->setStale(false);
    now = QDateTime::currentDateTimeUtc();
    lose();
    (*snapshot.devices)[0].capabilities[0].reported = Value(true);
    comeBack(snapshot);
    QCOMPARE(told.count(), 1);
    QVERIFY(m_away->from().secsTo(m_away->to()) > 7 * 3600);
}

void TestAwayChanges::anUneventfulGapKeepsTheListOfTheOneBefore()
{
    HomeSnapshot snapshot = test::testHome();
    comeBack(snapshot);
    lose();
    (*snapshot.devices)[0].capabilities[0].reported = Value(false);
    comeBack(snapshot);
    QCOMPARE(m_away->count(), 1);
    const QDateTime from = m_away->from();
    QSignalSpy told(m_away.get(), &AwayChanges::caughtUp);
    lose();
    comeBack(snapshot);
    QCOMPARE(told.count(), 0);
    QCOMPARE(m_away->count(), 1);
    QCOMPARE(m_away->from(), from);
}

void TestAwayChanges::thousandsAreCountedAndBounded()
{
    HomeSnapshot snapshot = test::testHome();
    for (int i = 0; i < AwayChanges::most + 100; ++i)
        snapshot.variables->push_back(test::variable(QByteArray::number(i).constData(), "Many",
                                                     Variable::Type::Number, Value(1.0)));
    comeBack(snapshot);
    lose();
    for (Variable &variable : *snapshot.variables) {
        if (variable.name == QLatin1String("Many"))
            variable.value = Value(2.0);
    }
    comeBack(snapshot);
    QCOMPARE(m_away->count(), AwayChanges::most + 100);
    QCOMPARE(m_away->changes().size(), size_t(AwayChanges::most));
}

void TestAwayChanges::anotherHomeStartsWithNothing()
{
    HomeSnapshot snapshot = test::testHome();
    comeBack(snapshot);
    lose();
    (*snapshot.devices)[0].capabilities[0].reported = Value(false);
    comeBack(snapshot);
    QSignalSpy changed(m_away.get(), &AwayChanges::changesChanged);
    lose();
    m_away->clear();
    m_home->clear();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_away->count(), 0);
    QVERIFY(!m_away->from().isValid());
    comeBack(test::testHome());
    QCOMPARE(m_away->count(), 0);
}

void TestAwayChanges::aStartFromTheLastHomeTellsWhatChangedMeanwhile()
{
    m_away->setWorthTelling(std::chrono::hours(1000)); // a start is always worth it
    const QTemporaryDir folder;
    const HomeOwner owner{QStringLiteral("hub1"), QStringLiteral("local:")};
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(-7200);
    HomeCache(folder.path() + QStringLiteral("/homes")).write(owner, {test::testHome(), then});
    LastHome last(*m_home, *m_link, folder.path());
    AwayChanges away(*m_home, last);
    QSignalSpy told(&away, &AwayChanges::caughtUp);
    QVERIFY(last.show(owner));
    HomeSnapshot snapshot = test::testHome();
    (*snapshot.devices)[0].capabilities[0].reported = Value(false);
    m_home->apply(snapshot);
    QCOMPARE(away.count(), 0); // not before the hub's word counts
    m_home->setStale(false);
    QCOMPARE(told.count(), 1);
    QCOMPARE(away.count(), 1);
    QCOMPARE(away.from().toMSecsSinceEpoch(), then.toMSecsSinceEpoch());
}

void TestAwayChanges::F37_whatWasMissedDuringAnOutageArrivesAsADiff()
{
    LiveHome live;
    live.household.away.setWorthTelling(std::chrono::milliseconds(0));
    live.start();
    QVERIFY(live.waitFor(Session::State::Live));
    QTRY_VERIFY(!live.home.isStale());
    const QString lamp = live.deviceNamed(QStringLiteral("Desk lamp"));
    const auto onoff = QStringLiteral("onoff");
    const Value after(!*live.shown(lamp, onoff).boolean());
    const QString variable = live.home.variableIds().first();

    live.simulator.clearReceived();
    live.control(QStringLiteral("drop"));
    QTRY_VERIFY(live.home.isStale());
    live.control(QStringLiteral("capability"), {{QStringLiteral("device"), lamp},
                                                {QStringLiteral("capability"), onoff},
                                                {QStringLiteral("value"), after.toJson()}});
    live.control(QStringLiteral("rename"), {{QStringLiteral("variable"), variable},
                                            {QStringLiteral("name"), QStringLiteral("Other")}});
    QSignalSpy value(&live.home, &Home::capabilityChanged);
    QSignalSpy device(&live.home, &Home::deviceChanged);
    QSignalSpy added(&live.home, &Home::deviceAdded);
    QSignalSpy removed(&live.home, &Home::deviceRemoved);
    QSignalSpy variables(&live.home, &Home::variableChanged);
    QSignalSpy zones(&live.home, &Home::zoneChanged);
    QSignalSpy loaded(&live.home, &Home::loaded);
    QVERIFY(live.waitFor(Session::State::Live));
    QTRY_VERIFY(!live.home.isStale());
    QCOMPARE(live.shown(lamp, onoff), after);
    QCOMPARE(live.home.variable(variable)->name, QStringLiteral("Other"));
    // Exactly what differs, once each (a lamp that goes on or off draws another power, too).
    QSet<QString> told;
    for (const QList<QVariant> &signal : value)
        told.insert(signal.at(0).toString() + QLatin1Char('/') + signal.at(1).toString());
    QCOMPARE(told.size(), value.count());
    QVERIFY(told.contains(QString(lamp + QStringLiteral("/onoff"))));
    QCOMPARE(variables.count(), 1);
    QCOMPARE(device.count() + added.count() + removed.count() + zones.count() + loaded.count(), 0);
    const AwayChanges &away = live.household.away;
    QCOMPARE(away.count(), told.size()); // another name of a variable is not another value
    QCOMPARE(away.changes().front().subjectId, lamp);
    QVERIFY(away.changes().front().to == after);
    // One list, asked for when the subscriptions were in force.
    QCOMPARE(live.received(QStringLiteral("GET"), QStringLiteral("/devices/device")).size(), 1);
}

QTEST_GUILESS_MAIN(TestAwayChanges)
#include "tst_awaychanges.moc"
