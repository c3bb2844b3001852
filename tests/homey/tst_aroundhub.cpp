// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/alarm.h"
#include "homey/hubclock.h"
#include "homey/mood.h"
#include "homey/notification.h"
#include "homey/surroundings.h"
#include "support/livehome.h"

#include <QJsonArray>

using namespace foyer;

/// Timeline, moods, alarms, weather and presence of a simulated hub, live, in both dialects.
class TestAroundHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsReadAndFollowed_data() { dialects(); }
    void everythingIsReadAndFollowed();
    void whatIsWrittenArrives_data() { dialects(); }
    void whatIsWrittenArrives();

private:
    static void dialects()
    {
        QTest::addColumn<QString>("dialect");
        QTest::newRow("V3") << QStringLiteral("v3");
        QTest::newRow("V2") << QStringLiteral("v2");
    }
    /// An account as the owner has it; a V2 hub has no keys.
    static std::unique_ptr<LiveHome> hub(const QString &dialect)
    {
        sim::Options options = LiveHome::frozen();
        options.dialect = dialect;
        const bool isV2 = dialect == QLatin1String("v2");
        return std::make_unique<LiveHome>(
            isV2 ? LiveHome::Access::Account : LiveHome::Access::ApiKey, options);
    }
    template<typename T>
    static QString idOf(const HubList<T> &list, const char *name)
    {
        for (const T &item : list.items()) {
            if (item.name == QLatin1String(name))
                return item.id;
        }
        return {};
    }
};

void TestAroundHub::everythingIsReadAndFollowed()
{
    QFETCH(QString, dialect);
    const auto home = hub(dialect);
    HubLink &link = home->household.link;
    Notifications timeline(link);
    Moods moods(link);
    Alarms alarms(link);
    Surroundings around(link);
    HubClock clock(link);
    const QDateTime begun = QDateTime::currentDateTimeUtc();
    home->start();
    QVERIFY(home->waitFor(Session::State::Live));
    QTRY_COMPARE(timeline.items().size(), size_t(15));
    QTRY_COMPARE(moods.items().size(), size_t(5));
    QTRY_COMPARE(alarms.items().size(), size_t(3));
    QTRY_VERIFY(around.weather() && around.place());
    QTRY_COMPARE(clock.zone(), QTimeZone("Europe/Amsterdam"));
    QCOMPARE(around.weather()->temperature, 4.2);
    QCOMPARE(around.place()->latitude, 52.09);
    // Newest first, as the hub wrote them down.
    QVERIFY(timeline.items().front().excerpt.contains(QLatin1String("**Doorbell**")));
    // What the hub computes is what we compute, were it now or when it was asked: one may have
    // rung meanwhile.
    for (const Alarm &alarm : alarms.items()) {
        const auto next = [&](const QDateTime &from) {
            return nextOccurrence(alarm, from, clock.zone()).toUTC();
        };
        if (alarm.isEnabled && next(begun) != alarm.nextAt)
            QCOMPARE(next(QDateTime::currentDateTimeUtc()), alarm.nextAt);
    }
    home->control(QStringLiteral("add"),
                  {{QStringLiteral("notification"),
                    QJsonObject{{QStringLiteral("text"), QStringLiteral("Hello")}}}});
    QTRY_COMPARE(timeline.items().size(), size_t(16));
    home->control(QStringLiteral("rename"), {{QStringLiteral("alarm"), QStringLiteral("Wake up")},
                                             {QStringLiteral("name"), QStringLiteral("Rise")}});
    QTRY_VERIFY(!idOf(alarms, "Rise").isEmpty());
    home->control(QStringLiteral("delete"), {{QStringLiteral("mood"), QStringLiteral("Dinner")}});
    QTRY_COMPARE(moods.items().size(), size_t(4));
    home->control(QStringLiteral("weather"),
                  {{QStringLiteral("changes"), QJsonObject{{QStringLiteral("temperature"), -2}}}});
    QTRY_COMPARE(around.weather()->temperature, -2.0);
}

void TestAroundHub::whatIsWrittenArrives()
{
    QFETCH(QString, dialect);
    const auto home = hub(dialect);
    Moods moods(home->household.link);
    home->control(QStringLiteral("scopes"),
                  {{QStringLiteral("scopes"), QJsonArray{QStringLiteral("homey")}}});
    home->start();
    QVERIFY(home->waitFor(Session::State::Live));
    QTRY_VERIFY(moods.isKnown());
    HomeyApi &api = *home->household.link.api();
    int done = 0;
    QStringList failures;
    const auto follow = [&](const Async<Done> &answer) {
        then(answer, &moods, [&](const Result<Done> &result) {
            ++done;
            if (!result)
                failures << result.error().toLogString();
        });
    };
    follow(setMood(api, idOf(moods, "Movie night")));
    follow(setPresentMe(api, false));
    Alarm alarm;
    alarm.name = QStringLiteral("Nap");
    alarm.time = QTime(14, 0);
    follow(createAlarm(api, alarm));
    follow(deleteNotifications(api, QStringLiteral("homey:manager:flow")));
    QTRY_COMPARE(done, 4);
    if (dialect ==
        QLatin1String("v3")) // the cloud gives a client no more than it was registered for
        QCOMPARE(failures, QStringList());
    QTRY_COMPARE(home->received(QStringLiteral("POST"), QStringLiteral("/set")).size(), 1);
    if (failures.isEmpty())
        QTRY_VERIFY(moods.item(idOf(moods, "Movie night"))->isActive.value_or(false));
    for (const QString &failure : failures)
        QVERIFY2(failure.contains(QLatin1String("403")), qPrintable(failure));
}

QTEST_GUILESS_MAIN(TestAroundHub)
#include "tst_aroundhub.moc"
