// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/alarm.h"
#include "homey/hubclock.h"
#include "homey/mood.h"
#include "homey/notification.h"
#include "homey/suntimes.h"
#include "homey/surroundings.h"
#include "support/reachedhub.h"

#include <QJsonObject>
#include <QSignalSpy>

using namespace foyer;

/// Timeline, moods, alarms and weather: decoded, read, told of, and refused.
class TestHubList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNotificationOfEitherDialectIsRead();
    void nonsenseIsSkippedAndBounded();
    void aMoodKeepsWhatItsDevicesAreSetTo();
    void anAlarmKeepsItsDays();
    void theNextOccurrenceIsInTheHubsTimeZone_data();
    void theNextOccurrenceIsInTheHubsTimeZone();
    void onlyWhatChangedIsWritten();
    void theSunRisesAndSets_data();
    void theSunRisesAndSets();
    void whereTheSunDoesNotSetThereIsNoTime();
    void weatherOfEitherDialectIsRead();

    void aListFollowsWhatIsTold();
    void aPartOfAnItemIsLookedUp();
    void withoutTheScopeNothingIsAsked();
    void troubleKeepsWhatIsKnownAndPasses();
    void anotherHubHasOtherItems();
    void theClockIsTheHubs();
    void aHubWithoutWeatherIsNoProblem();
    void deletingAnOwnersNeverBecomesDeletingAll();

private:
    template<typename T, typename Decode>
    static std::optional<T> decoded(Decode decode, const QByteArray &json)
    {
        const auto document = JsonDocument::parse(json);
        JsonProblems problems;
        return decode(document->root(), QStringLiteral("key"), problems);
    }
    static QDateTime utc(const char *text)
    {
        return QDateTime::fromString(QLatin1String(text), Qt::ISODate);
    }
};

void TestHubList::aNotificationOfEitherDialectIsRead()
{
    const auto v3 = decoded<Notification>(
        decodeNotification,
        R"({"id":"n","ownerUri":"homey:manager:flow","ownerName":"Flow","dateCreated":"2026-01-15T18:25:00.000Z","excerpt":"Someone is at\nthe **Front door**","meta":{}})");
    QVERIFY(v3);
    QCOMPARE(v3->excerpt, QStringLiteral("Someone is at the **Front door**"));
    QCOMPARE(v3->createdAt, utc("2026-01-15T18:25:00Z"));
    const auto v2 = decoded<Notification>(
        decodeNotification,
        R"({"id":"n","ownerUri":"homey:app:x","ownerName":"X","dateCreated":"2026-01-15T17:23:20.000Z","dateExpires":null,"excerpt":"Low","icon":null,"priority":"normal","readBy":[],"roles":[]})");
    QCOMPARE(v2->ownerUri, QStringLiteral("homey:app:x"));
    const auto bare = decoded<Notification>(decodeNotification, "{}");
    QVERIFY(bare); // the key of the list is its id
    QCOMPARE(bare->id, QStringLiteral("key"));
    QVERIFY(!bare->createdAt.isValid());
}

void TestHubList::nonsenseIsSkippedAndBounded()
{
    QVERIFY(!decoded<Notification>(decodeNotification, "7"));
    QVERIFY(!decoded<Mood>(decodeMood, "[]"));
    QVERIFY(!decoded<Alarm>(decodeAlarm, "null"));
    const QByteArray text = "{\"id\":\"n\",\"excerpt\":\"" + QByteArray(10'000, 'x') + "\"}";
    QCOMPARE(decoded<Notification>(decodeNotification, text)->excerpt.size(), 2'000);
    const auto alarm = decoded<Alarm>(
        decodeAlarm, R"({"id":"a","time":"half past","repetition":["monday"],"enabled":1})");
    QVERIFY(alarm && !alarm->time.isValid() && !alarm->repeats() && !alarm->isEnabled);
}

void TestHubList::aMoodKeepsWhatItsDevicesAreSetTo()
{
    const auto mood = decoded<Mood>(
        decodeMood,
        R"({"id":"m","name":"Movie night","preset":null,"zone":"z","active":true,"devices":{"d":{"state":{"onoff":true,"dim":0.1,"light_mode":"color"}},"e":{}}})");
    QVERIFY(mood);
    QCOMPARE(mood->isActive, true);
    QCOMPARE(mood->devices.size(), 2);
    QCOMPARE(mood->devices.value(QStringLiteral("d")).value(QStringLiteral("dim")), Value(0.1));
    QVERIFY(!decoded<Mood>(decodeMood, R"({"id":"m"})")->isActive);
}

void TestHubList::anAlarmKeepsItsDays()
{
    const auto alarm = decoded<Alarm>(
        decodeAlarm,
        R"({"id":"a","name":"Wake up","time":"06:45","enabled":true,"nextOccurance":"2026-01-16T05:45:00.000Z","repetition":{"monday":true,"sunday":true,"tuesday":false}})");
    QVERIFY(alarm);
    QCOMPARE(alarm->time, QTime(6, 45));
    QVERIFY(alarm->days[0] && !alarm->days[1] && alarm->days[6]);
    QCOMPARE(alarm->nextAt, utc("2026-01-16T05:45:00Z"));
}

void TestHubList::theNextOccurrenceIsInTheHubsTimeZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QList<int>>("days"); // 1 = Monday
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("next");
    const auto row = [](const char *name, const char *zone, QTime time, const QList<int> &days,
                        const char *now, const char *next) {
        QTest::newRow(name) << QByteArray(zone) << time << days << utc(now) << utc(next);
    };
    row("once, later today", "Europe/Amsterdam", QTime(6, 45), {}, "2026-01-15T04:00:00Z",
        "2026-01-15T05:45:00Z");
    row("once, not this very moment", "Europe/Amsterdam", QTime(6, 45), {}, "2026-01-15T05:45:00Z",
        "2026-01-16T05:45:00Z");
    row("on Friday evening until Monday", "Europe/Amsterdam", QTime(6, 45), {1, 2, 3, 4, 5},
        "2026-01-16T18:00:00Z", "2026-01-19T05:45:00Z");
    row("the only day was today", "Europe/Amsterdam", QTime(6, 45), {4}, "2026-01-15T12:00:00Z",
        "2026-01-22T05:45:00Z");
    row("another date over there", "Pacific/Auckland", QTime(7, 0), {5}, "2026-01-15T12:00:00Z",
        "2026-01-15T18:00:00Z");
    row("summer time begins at night", "Europe/Amsterdam", QTime(6, 45), {7},
        "2026-03-28T20:00:00Z", "2026-03-29T04:45:00Z");
    row("the hour that is skipped", "Europe/Amsterdam", QTime(2, 30), {}, "2026-03-28T20:00:00Z",
        "2026-03-29T01:30:00Z");
}

void TestHubList::theNextOccurrenceIsInTheHubsTimeZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QTime, time);
    QFETCH(QList<int>, days);
    QFETCH(QDateTime, now);
    QFETCH(QDateTime, next);
    Alarm alarm;
    alarm.time = time;
    for (const int day : days)
        alarm.days[size_t(day - 1)] = true;
    const QDateTime found = nextOccurrence(alarm, now, QTimeZone(zone));
    QCOMPARE(found.toUTC(), next);
    QVERIFY(!nextOccurrence(Alarm(), now, QTimeZone(zone)).isValid());
}

void TestHubList::onlyWhatChangedIsWritten()
{
    Alarm before;
    before.name = QStringLiteral("A");
    before.time = QTime(7, 0);
    Alarm after = before;
    QVERIFY(alarmMembers(after, &before).isEmpty());
    after.time = QTime(7, 5);
    after.days[2] = true;
    const QJsonObject members = alarmMembers(after, &before);
    QCOMPARE(members.keys(), (QStringList{QStringLiteral("repetition"), QStringLiteral("time")}));
    QCOMPARE(members.value(QLatin1String("time")), QStringLiteral("07:05"));
    QCOMPARE(alarmMembers(after, nullptr).size(), 4);
}

void TestHubList::theSunRisesAndSets_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QDateTime>("rise");
    QTest::addColumn<QDateTime>("set");
    // Published almanac times.
    QTest::newRow("Utrecht, longest day")
        << QDate(2024, 6, 20) << 52.09 << 5.12 << utc("2024-06-20T03:18:00Z")
        << utc("2024-06-20T20:03:00Z");
    QTest::newRow("Greenwich, equinox")
        << QDate(2024, 3, 20) << 51.48 << 0.0 << utc("2024-03-20T06:04:00Z")
        << utc("2024-03-20T18:13:00Z");
    QTest::newRow("Quito") << QDate(2024, 3, 20) << -0.18 << -78.47 << utc("2024-03-20T11:18:00Z")
                           << utc("2024-03-20T23:25:00Z");
}

void TestHubList::theSunRisesAndSets()
{
    QFETCH(QDate, date);
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(QDateTime, rise);
    QFETCH(QDateTime, set);
    const SunTimes times = sunTimes(date, latitude, longitude);
    const auto minutes = [](const QDateTime &a, const QDateTime &b) {
        return std::abs(a.secsTo(b)) / 60.0;
    };
    QVERIFY2(minutes(times.rise, rise) <= 3, qPrintable(times.rise.toString(Qt::ISODate)));
    QVERIFY2(minutes(times.set, set) <= 3, qPrintable(times.set.toString(Qt::ISODate)));
}

void TestHubList::whereTheSunDoesNotSetThereIsNoTime()
{
    const SunTimes summer = sunTimes(QDate(2024, 6, 20), 78.2, 15.6);
    QVERIFY(!summer.rise.isValid() && !summer.set.isValid() && summer.isAlwaysUp);
    const SunTimes winter = sunTimes(QDate(2024, 12, 20), 78.2, 15.6);
    QVERIFY(!winter.rise.isValid() && !winter.set.isValid() && !winter.isAlwaysUp);
    QVERIFY(!sunTimes(QDate(2024, 6, 20), 300, qQNaN()).rise.isValid());
}

void TestHubList::weatherOfEitherDialectIsRead()
{
    const auto read = [](const QByteArray &json) {
        const auto document = JsonDocument::parse(json);
        JsonProblems problems;
        return decodeWeather(document->root(), problems);
    };
    const auto weather = read(
        R"({"city":"E","temperature":4.2,"temperatureMin":1,"temperatureMax":6,"temperatureUnits":"metric","humidity":0.87,"pressure":1.013,"state":"Cloudy","id":"cloudy","forecastHourly":[{"time":1768501800,"temperature":4.2,"iconId":"cloudy"},{"time":null},7]})");
    QVERIFY(weather);
    QCOMPARE(weather->humidity, 87.0);
    QCOMPARE(weather->iconId, QStringLiteral("cloudy"));
    QCOMPARE(weather->hours.size(), size_t(1));
    QVERIFY(!weather->isImperial);
    QVERIFY(!read("{}") && !read("[]") && !read("null"));
    const auto place = [](const QByteArray &json) {
        return decodePlace(JsonDocument::parse(json)->root());
    };
    QCOMPARE(place(R"({"value":{"latitude":52,"longitude":5}})"), (Place{52, 5}));
    QCOMPARE(place(R"({"latitude":-12.5,"longitude":130})"), (Place{-12.5, 130}));
    QVERIFY(!place(R"({"value":null})") && !place(R"({"latitude":91,"longitude":5})"));
}

const auto moodsUri = QStringLiteral("homey:manager:moods");
const auto twoMoods = R"({"m":{"id":"m","name":"Movie","active":false,"devices":{}},
                          "r":{"id":"r","name":"Reading","active":true,"devices":{}}})";

void TestHubList::aListFollowsWhatIsTold()
{
    ReachedHub reached;
    reached.answer = [](const LoopbackHub::Request &request) {
        return request.path.startsWith("/api/manager/moods/mood")
                   ? LoopbackHub::Answer{200, twoMoods}
                   : LoopbackHub::Answer{404, "{}"};
    };
    Moods moods(reached.link);
    QSignalSpy changed(&moods, &Moods::changed);
    QVERIFY(!moods.isKnown());
    QVERIFY(reached.open());
    QTRY_VERIFY(moods.isKnown());
    QCOMPARE(moods.items().size(), size_t(2));
    reached.report(moodsUri, QStringLiteral("mood.update"),
                   R"({"id":"m","name":"Movie night","active":true,"devices":{}})");
    QCOMPARE(moods.item(QStringLiteral("m"))->name, QStringLiteral("Movie night"));
    reached.report(moodsUri, QStringLiteral("mood.create"), R"({"id":"n","name":"New"})");
    QCOMPARE(moods.items().back().name, QStringLiteral("New"));
    reached.report(moodsUri, QStringLiteral("mood.delete"), R"({"id":"r"})");
    QVERIFY(!moods.item(QStringLiteral("r")));
    reached.report(QStringLiteral("homey:manager:alarms"), QStringLiteral("mood.delete"),
                   R"({"id":"m"})");
    QVERIFY(moods.item(QStringLiteral("m")));
    QCOMPARE(changed.count(), 4);
}

void TestHubList::aPartOfAnItemIsLookedUp()
{
    ReachedHub reached;
    reached.answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer{200, twoMoods};
    };
    Moods moods(reached.link);
    QVERIFY(reached.open());
    QTRY_VERIFY(moods.isKnown());
    const auto reads = [&] { return reached.hub.received("GET", "/moods/mood").size(); };
    QCOMPARE(reads(), 1);
    reached.report(moodsUri, QStringLiteral("mood.update"), R"({"id":"m","active":true})");
    QTRY_COMPARE(reads(), 2);
}

void TestHubList::withoutTheScopeNothingIsAsked()
{
    ReachedHub reached;
    reached.scopes = {"homey.device", "homey.zone", "homey.logic"};
    Notifications timeline(reached.link);
    Surroundings around(reached.link);
    QVERIFY(reached.open());
    QTRY_VERIFY(timeline.problem());
    QCOMPARE(timeline.problem()->kind, Error::Kind::MissingScope);
    QCOMPARE(around.problem()->kind, Error::Kind::MissingScope);
    QVERIFY(reached.hub.received("GET", "/notifications/").isEmpty());
    QVERIFY(reached.hub.received("GET", "/weather/").isEmpty());
}

void TestHubList::troubleKeepsWhatIsKnownAndPasses()
{
    ReachedHub reached;
    bool isBroken = false;
    reached.answer = [&](const LoopbackHub::Request &) {
        return isBroken ? LoopbackHub::Answer{500, "{}"} : LoopbackHub::Answer{200, twoMoods};
    };
    Moods moods(reached.link);
    moods.setIntervals(std::chrono::hours(1), std::chrono::milliseconds(20));
    QVERIFY(reached.open());
    QTRY_VERIFY(moods.isKnown());
    isBroken = true;
    moods.refresh();
    QTRY_VERIFY(moods.problem());
    QVERIFY(moods.isKnown() && moods.items().size() == 2);
    isBroken = false;
    QTRY_VERIFY(!moods.problem());
}

void TestHubList::anotherHubHasOtherItems()
{
    ReachedHub reached;
    reached.answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer{200, twoMoods};
    };
    Moods moods(reached.link);
    QVERIFY(reached.open());
    QTRY_VERIFY(moods.isKnown());
    reached.leave();
    QVERIFY(!moods.isKnown() && moods.items().empty());
}

void TestHubList::theClockIsTheHubs()
{
    ReachedHub reached;
    reached.answer = [](const LoopbackHub::Request &request) {
        return request.path == "/api/manager/system"
                   ? LoopbackHub::Answer{200, R"({"timezone":"Pacific/Auckland"})"}
                   : LoopbackHub::Answer{404, "{}"};
    };
    HubClock clock(reached.link);
    QVERIFY(!clock.isOfHub());
    QVERIFY(reached.open());
    QTRY_VERIFY(clock.isOfHub());
    QCOMPARE(clock.zone(), QTimeZone("Pacific/Auckland"));
    reached.leave();
    QVERIFY(!clock.isOfHub());
}

void TestHubList::aHubWithoutWeatherIsNoProblem()
{
    ReachedHub reached;
    Surroundings around(reached.link);
    QVERIFY(reached.open());
    QTRY_VERIFY(around.isKnown());
    QVERIFY(!around.weather() && !around.problem() && !around.place());
}

void TestHubList::deletingAnOwnersNeverBecomesDeletingAll()
{
    ReachedHub reached;
    QVERIFY(reached.open());
    bool isRefused = false;
    then(deleteNotifications(*reached.link.api(), QStringLiteral(" \x01")), &reached.link,
         [&](const Result<Done> &done) { isRefused = !done; });
    QTRY_VERIFY(isRefused);
    QVERIFY(reached.hub.received("DELETE", "/").isEmpty());
    then(deleteNotifications(*reached.link.api(), QStringLiteral("homey:app:a&b")), &reached.link,
         [](const Result<Done> &) {});
    QTRY_COMPARE(reached.hub.received("DELETE", "/notifications/notification").size(), 1);
    QVERIFY(reached.hub.received("DELETE", "/notifications/notification")
                .first()
                .path.endsWith("?ownerUri=homey:app:a%26b"));
}

QTEST_GUILESS_MAIN(TestHubList)
#include "tst_hublist.moc"
