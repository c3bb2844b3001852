// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/keepsakes.h"
#include "homey/zonesnapshot.h"
#include "support/testhome.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace foyer::test;
using State = SnapshotDifference::State;

/// Snapshots of zones: what goes in, what differs, what restoring writes; and where they are kept.
class TestZoneSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyWhatCanBeSetGoesIn();
    void aZoneIncludesWhatIsBelowIt();
    void whatGuardsTheHouseStaysOut();
    void differencesAreAgainstNow();
    void whatIsGoneOrUnreachableIsSaid();
    void theColourOfALampThatWasOffDoesNotMatter();
    void aLampIsSwitchedOnFirstAndOffLast();
    void aGuardThatGotIntoTheFileIsNotRestored();
    void itSurvivesBeingWrittenDown();
    void nonsenseIsNoSnapshot();

    void keptInAFileOfOnesOwn();
    void nobodysLastAsLongAsTheProgram();
    void linksAndStrangersAreNotFollowed();

private:
    [[nodiscard]] QSet<QString> all(const QString &zone = {}) const
    {
        QSet<QString> keys;
        for (const SnapshotCandidate &each : snapshotCandidates(*m_home, zone))
            keys.insert(ZoneSnapshot::keyOf(each.deviceId, each.capabilityId));
        return keys;
    }
    [[nodiscard]] ZoneSnapshot taken(const QString &zone = {}) const
    {
        return takeSnapshot(*m_home, zone, QStringLiteral("Now"), all(zone),
                            QDateTime::currentDateTimeUtc());
    }
    [[nodiscard]] static QSet<QString> keysOf(const ZoneSnapshot &snapshot)
    {
        QSet<QString> keys;
        for (const ZoneSnapshot::Entry &entry : snapshot.entries)
            keys.insert(entry.key());
        return keys;
    }
    void set(const char *deviceId, const char *capabilityId, const Value &value)
    {
        Device device = *m_home->device(QLatin1String(deviceId));
        device.capability(QString::fromLatin1(capabilityId))->reported = value;
        m_home->upsertDevice(device);
    }
    [[nodiscard]] static State stateOf(const std::vector<SnapshotDifference> &differences,
                                       const char *key)
    {
        for (const SnapshotDifference &each : differences) {
            if (each.then.key() == QLatin1String(key))
                return each.state;
        }
        return State::Same;
    }

    std::unique_ptr<Home> m_home;
    HomeOwner m_owner{QStringLiteral("hub"), QStringLiteral("user")};
};

void TestZoneSnapshot::init()
{
    m_home = std::make_unique<Home>();
    m_home->apply(testHome());
}

void TestZoneSnapshot::onlyWhatCanBeSetGoesIn()
{
    const QSet<QString> keys = all();
    QVERIFY(keys.contains(QStringLiteral("desk onoff")));
    QVERIFY(keys.contains(QStringLiteral("desk dim")));
    QVERIFY(keys.contains(QStringLiteral("thermostat target_temperature")));
    QVERIFY(!keys.contains(QStringLiteral("thermostat measure_temperature")));
    for (const SnapshotCandidate &each : snapshotCandidates(*m_home, {})) {
        if (each.deviceId == QLatin1String("desk"))
            QVERIFY(each.isUsual);
    }
}

void TestZoneSnapshot::aZoneIncludesWhatIsBelowIt()
{
    QCOMPARE(all(QStringLiteral("office")).size(), 3); // desk lamp and the awkward socket
    QCOMPARE(all(QStringLiteral("home")), all());
}

void TestZoneSnapshot::whatGuardsTheHouseStaysOut()
{
    bool isListed = false;
    for (const SnapshotCandidate &each : snapshotCandidates(*m_home, {})) {
        if (each.deviceId != QLatin1String("lock"))
            continue;
        isListed = true; // with a word
        QCOMPARE(each.bar, SnapshotCandidate::Bar::Guarded);
    }
    QVERIFY(isListed);
    QVERIFY(!keysOf(taken()).contains(QStringLiteral("lock locked")));
}

void TestZoneSnapshot::differencesAreAgainstNow()
{
    const ZoneSnapshot snapshot = taken();
    for (const SnapshotDifference &each : differencesOf(*m_home, snapshot))
        QCOMPARE(each.state, State::Same);
    set("desk", "dim", Value(0.9));
    const auto differences = differencesOf(*m_home, snapshot);
    QCOMPARE(stateOf(differences, "desk dim"), State::Differs);
    QCOMPARE(stateOf(differences, "desk onoff"), State::Same);
    const auto plan = restorePlan(*m_home, snapshot, {QStringLiteral("desk dim")});
    QCOMPARE(plan.size(), 1);
    QCOMPARE(plan.first().from, Value(0.9));
    QCOMPARE(plan.first().to, Value(0.4));
    QVERIFY(restorePlan(*m_home, snapshot, {}).isEmpty());
}

void TestZoneSnapshot::whatIsGoneOrUnreachableIsSaid()
{
    const ZoneSnapshot snapshot = taken();
    set("meter", "onoff", Value(false));
    Device meter = *m_home->device(QStringLiteral("meter"));
    meter.isAvailable = false;
    m_home->upsertDevice(meter);
    m_home->removeDevice(QStringLiteral("blinds"));
    const auto differences = differencesOf(*m_home, snapshot);
    QCOMPARE(stateOf(differences, "meter onoff"), State::Unavailable);
    QCOMPARE(stateOf(differences, "blinds windowcoverings_set"), State::Gone);
    const auto plan = restorePlan(*m_home, snapshot, keysOf(snapshot));
    for (const BulkItem &item : plan) {
        QVERIFY(item.deviceId != QLatin1String("blinds"));
        if (item.deviceId == QLatin1String("meter"))
            QCOMPARE(item.skip, BulkItem::Skip::Unavailable);
    }
}

void TestZoneSnapshot::theColourOfALampThatWasOffDoesNotMatter()
{
    const ZoneSnapshot snapshot = taken(); // the ceiling light is off
    set("ceiling", "dim", Value(0.3));
    QCOMPARE(stateOf(differencesOf(*m_home, snapshot), "ceiling dim"), State::Idle);
    QCOMPARE(changesOf(restorePlan(*m_home, snapshot, keysOf(snapshot))), 0);
}

void TestZoneSnapshot::aLampIsSwitchedOnFirstAndOffLast()
{
    const ZoneSnapshot snapshot = taken(); // the desk lamp is on at 40 %
    set("desk", "onoff", Value(false));
    set("desk", "dim", Value(1.0));
    set("ceiling", "onoff", Value(true));
    QStringList written;
    for (const BulkItem &item : restorePlan(*m_home, snapshot, keysOf(snapshot))) {
        if (!item.isSkipped())
            written << QString(item.deviceId + u' ' + item.capabilityId);
    }
    QCOMPARE(written, (QStringList{QStringLiteral("desk onoff"), QStringLiteral("desk dim"),
                                   QStringLiteral("ceiling onoff")}));
}

void TestZoneSnapshot::aGuardThatGotIntoTheFileIsNotRestored()
{
    ZoneSnapshot snapshot = taken();
    snapshot.entries.push_back(
        {QStringLiteral("lock"), QStringLiteral("Lock"), QStringLiteral("locked"), Value(false)});
    const auto plan = restorePlan(*m_home, snapshot, {QStringLiteral("lock locked")});
    QCOMPARE(plan.size(), 1);
    QCOMPARE(plan.first().skip, BulkItem::Skip::Guarded);
    QCOMPARE(changesOf(plan), 0);
}

void TestZoneSnapshot::itSurvivesBeingWrittenDown()
{
    const ZoneSnapshot snapshot = taken(QStringLiteral("office"));
    const auto again = ZoneSnapshot::fromJson(snapshot.toJson());
    QVERIFY(again);
    QCOMPARE(again->entries, snapshot.entries);
    QCOMPARE(again->name, QStringLiteral("Now"));
    QCOMPARE(again->zoneName, QStringLiteral("Office"));
    QCOMPARE(again->takenAt.toMSecsSinceEpoch(), snapshot.takenAt.toMSecsSinceEpoch());
}

void TestZoneSnapshot::nonsenseIsNoSnapshot()
{
    QVERIFY(!ZoneSnapshot::fromJson({}));
    QJsonObject json = taken(QStringLiteral("office")).toJson();
    json.insert(QStringLiteral("entries"), QJsonArray{7, QJsonObject{}, QJsonValue()});
    QVERIFY(ZoneSnapshot::fromJson(json)->entries.empty());
    json.insert(QStringLiteral("takenAt"), QStringLiteral("yesterday"));
    QVERIFY(!ZoneSnapshot::fromJson(json));
}

void TestZoneSnapshot::keptInAFileOfOnesOwn()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data/kept"));
    const QString topic = QStringLiteral("things");
    {
        Keepsakes kept(path);
        QVERIFY(kept.read(m_owner, topic).isEmpty());
        QVERIFY(kept.write(m_owner, topic, {{QStringLiteral("a"), 1}}));
    }
    const Keepsakes again(path);
    QCOMPARE(again.read(m_owner, topic).value(QLatin1String("a")).toInt(), 1);
    QVERIFY(again.read({QStringLiteral("hub"), QStringLiteral("other")}, topic).isEmpty());
    QVERIFY(again.read(m_owner, QStringLiteral("others")).isEmpty());
    const auto forOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(again.fileOf(m_owner, topic)), forOwner);
    QFile file(again.fileOf(m_owner, topic));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"a\":");
    file.close();
    QVERIFY(again.read(m_owner, topic).isEmpty());
}

void TestZoneSnapshot::nobodysLastAsLongAsTheProgram()
{
    QTemporaryDir folder;
    const QString topic = QStringLiteral("things");
    Keepsakes kept(folder.filePath(QStringLiteral("kept")));
    QVERIFY(kept.write({}, topic, {{QStringLiteral("a"), 1}}));
    QCOMPARE(kept.read({}, topic).size(), 1);
    QVERIFY(!QDir(folder.filePath(QStringLiteral("kept"))).exists());
}

void TestZoneSnapshot::linksAndStrangersAreNotFollowed()
{
    QTemporaryDir folder;
    const QString topic = QStringLiteral("things");
    Keepsakes kept(folder.filePath(QStringLiteral("kept")));
    QVERIFY(kept.write(m_owner, topic, {{QStringLiteral("a"), 1}}));
    const QString file = kept.fileOf(m_owner, topic);
    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::rename(file, elsewhere));
    QVERIFY(QFile::link(elsewhere, file));
    QVERIFY(kept.read(m_owner, topic).isEmpty());
    QVERIFY(kept.write(m_owner, topic, {{QStringLiteral("b"), 2}}));
    QVERIFY(!QFileInfo(file).isSymLink());
    QFile untouched(elsewhere);
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QCOMPARE(untouched.readAll(), QByteArray(R"({"a":1})"));
}

QTEST_GUILESS_MAIN(TestZoneSnapshot)
#include "tst_zonesnapshot.moc"
