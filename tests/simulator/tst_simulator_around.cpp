// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <QTest>
#include <QTimeZone>

using foyer::sim::Simulator;

/// Timeline, moods, alarms and weather of the simulated hub, in both dialects.
class TestSimulatorAround : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTimelineGoesBackThreeDays();
    void notificationsAreDeletedOneByOneByOwnerAndAll();
    void aNotificationComesOnCommandAndIsTold();
    void aMoodSetsItsDevices();
    void moodsAreMadeAndChecked();
    void alarmsRingInTheHubsTimeZone();
    void alarmsAreChangedAndChecked();
    void theWeatherIsThereOrNot();
    void theV2HubSpeaksItsOwnDialect();
    void scopesGuardWhatIsWritten();

private:
    [[nodiscard]] QUrl hub(const QString &path, int index = 0) const
    {
        return Wire::at(m_world->hubs().at(index).url, QStringLiteral("/api/manager/") + path);
    }
    [[nodiscard]] QString key(int index = 0) const { return m_world->hubs().at(index).apiKey; }
    QJsonObject list(const char *path)
    {
        return m_wire.get(hub(QLatin1String(path)), key()).object();
    }
    int send(const char *method, const QString &path, const QByteArray &body = {})
    {
        return m_wire.send(method, hub(path), body, Wire::bearer(key())).status;
    }
    QJsonObject order(const char *verb, QJsonObject members = {})
    {
        members.insert(QStringLiteral("verb"), QLatin1String(verb));
        return m_world->control(members);
    }

    std::unique_ptr<Simulator> m_world;
    Wire m_wire;
};

const auto notifications = "notifications/notification";

void TestSimulatorAround::init()
{
    m_world = std::make_unique<Simulator>(frozen());
    QVERIFY(m_world->start());
}

void TestSimulatorAround::theTimelineGoesBackThreeDays()
{
    const auto all = list(notifications);
    QCOMPARE(all.size(), 15);
    QDateTime oldest = QDateTime::currentDateTimeUtc();
    for (const auto &item : all) {
        const auto object = item.toObject();
        QVERIFY(
            object.value(QLatin1String("ownerUri")).toString().startsWith(QLatin1String("homey:")));
        QVERIFY(!object.value(QLatin1String("ownerUri")).toString().contains(QLatin1Char('{')));
        QVERIFY(!object.contains(QLatin1String("priority"))); // V2 only
        oldest = std::min(
            oldest, QDateTime::fromString(object.value(QLatin1String("dateCreated")).toString(),
                                          Qt::ISODateWithMs));
    }
    const auto days = oldest.daysTo(QDateTime::currentDateTimeUtc());
    QVERIFY(days >= 2 && days <= 3);
    const auto owners = list("notifications/owner");
    QCOMPARE(owners.value(QLatin1String("homey:manager:flow"))
                 .toObject()
                 .value(QLatin1String("size"))
                 .toInt(),
             5);
}

void TestSimulatorAround::notificationsAreDeletedOneByOneByOwnerAndAll()
{
    const auto first = list(notifications).keys().first();
    QCOMPARE(send("DELETE", QStringLiteral("notifications/notification/") + first), 200);
    QCOMPARE(send("DELETE", QStringLiteral("notifications/notification/") + first), 404);
    QCOMPARE(list(notifications).size(), 14);
    QCOMPARE(
        send("DELETE", QStringLiteral("notifications/notification?ownerUri=homey:manager:flow")),
        200);
    for (const auto &item : list(notifications))
        QVERIFY(item.toObject().value(QLatin1String("ownerUri")) !=
                QLatin1String("homey:manager:flow"));
    QVERIFY(!list(notifications).isEmpty());
    QCOMPARE(send("DELETE", QStringLiteral("notifications/notification")), 200);
    QVERIFY(list(notifications).isEmpty());
}

void TestSimulatorAround::aNotificationComesOnCommandAndIsTold()
{
    Frames frames(m_world->hubs().at(0).url);
    QVERIFY(frames.open(key()));
    frames.send(QStringLiteral(R"(42/api,7["subscribe","homey:manager:notifications"])"));
    QVERIFY(frames.waitFor(QStringLiteral("43/api,7")));
    const auto answer =
        order("add", {{QStringLiteral("notification"),
                       QJsonObject{{QStringLiteral("text"), QStringLiteral("**Hello** there")}}}});
    QVERIFY(answer.value(QLatin1String("ok")).toBool());
    QVERIFY(frames.waitFor(
        QStringLiteral(R"(42/api,["homey:manager:notifications","notification.create",)")));
    const auto made = list(notifications).value(answer.value(QLatin1String("id")).toString());
    QCOMPARE(made.toObject().value(QLatin1String("excerpt")), QStringLiteral("**Hello** there"));
}

void TestSimulatorAround::aMoodSetsItsDevices()
{
    const auto moods = list("moods/mood");
    QCOMPARE(moods.size(), 5);
    const auto movie = idOf(moods, QStringLiteral("Movie night"));
    QCOMPARE(send("POST", QStringLiteral("moods/mood/") + movie + QStringLiteral("/set")), 200);
    const auto devices = list("devices/device");
    const auto value = [&](const char *device, const char *capability) {
        return devices.value(idOf(devices, QLatin1String(device)))
            .toObject()
            .value(QLatin1String("capabilitiesObj"))
            .toObject()
            .value(QLatin1String(capability))
            .toObject()
            .value(QLatin1String("value"));
    };
    QCOMPARE(value("Ceiling light", "onoff"), QJsonValue(false));
    QCOMPARE(value("Floor lamp", "dim"), QJsonValue(0.15));
    QCOMPARE(value("Floor lamp", "onoff"), QJsonValue(true));
    const auto isActive = [&](const char *name) {
        const auto all = list("moods/mood");
        return all.value(idOf(all, QLatin1String(name)))
            .toObject()
            .value(QLatin1String("active"))
            .toBool();
    };
    QVERIFY(isActive("Movie night"));
    const auto reading = idOf(moods, QStringLiteral("Reading"));
    QCOMPARE(send("POST", QStringLiteral("moods/mood/") + reading + QStringLiteral("/set")), 200);
    QVERIFY(isActive("Reading"));
    QVERIFY(!isActive("Movie night"));
    QCOMPARE(send("POST", QStringLiteral("moods/mood/nowhere/set")), 404);
}

void TestSimulatorAround::moodsAreMadeAndChecked()
{
    QCOMPARE(send("POST", QStringLiteral("moods/mood"), R"({"name":""})"), 400);
    QCOMPARE(send("POST", QStringLiteral("moods/mood"), R"({"name":"A","colour":1})"), 400);
    QCOMPARE(send("POST", QStringLiteral("moods/mood"), R"({"name":"A","devices":{}})"), 200);
    const auto id = idOf(list("moods/mood"), QStringLiteral("A"));
    QCOMPARE(send("PUT", QStringLiteral("moods/mood/") + id, R"({"name":"B"})"), 200);
    QCOMPARE(send("DELETE", QStringLiteral("moods/mood/") + id), 200);
    QCOMPARE(list("moods/mood").size(), 5);
}

void TestSimulatorAround::alarmsRingInTheHubsTimeZone()
{
    const auto alarms = list("alarms/alarm");
    QCOMPARE(alarms.size(), 3);
    const auto wake = alarms.value(idOf(alarms, QStringLiteral("Wake up"))).toObject();
    const auto next = QDateTime::fromString(wake.value(QLatin1String("nextOccurance")).toString(),
                                            Qt::ISODateWithMs);
    const auto there = next.toTimeZone(QTimeZone("Europe/Amsterdam"));
    QCOMPARE(there.time(), QTime(6, 45));
    QVERIFY(there.date().dayOfWeek() <= 5);
    QVERIFY(next > QDateTime::currentDateTimeUtc());
    const auto bread = alarms.value(idOf(alarms, QStringLiteral("Take the bread out"))).toObject();
    QVERIFY(bread.value(QLatin1String("nextOccurance")).isNull());
}

void TestSimulatorAround::alarmsAreChangedAndChecked()
{
    const auto id = idOf(list("alarms/alarm"), QStringLiteral("Wake up"));
    const QString path = QStringLiteral("alarms/alarm/") + id;
    QCOMPARE(send("PUT", path, R"({"time":"25:99"})"), 400);
    QCOMPARE(send("PUT", path, R"({"volume":3})"), 400);
    QCOMPARE(send("PUT", path, R"({"enabled":"yes"})"), 400);
    QCOMPARE(send("PUT", path, R"({"enabled":false})"), 200);
    const auto off = list("alarms/alarm").value(id).toObject();
    QVERIFY(off.value(QLatin1String("nextOccurance")).isNull());
    QCOMPARE(send("POST", QStringLiteral("alarms/alarm"), R"({"name":"Nap","time":"14:00"})"), 200);
    const auto nap = idOf(list("alarms/alarm"), QStringLiteral("Nap"));
    QVERIFY(!nap.isEmpty());
    QCOMPARE(send("DELETE", QStringLiteral("alarms/alarm/") + nap), 200);
    QCOMPARE(send("DELETE", QStringLiteral("alarms/alarm/") + nap), 404);
}

void TestSimulatorAround::theWeatherIsThereOrNot()
{
    const auto weather = list("weather/weather");
    QCOMPARE(weather.value(QLatin1String("temperature")), QJsonValue(4.2));
    QCOMPARE(weather.value(QLatin1String("forecastHourly")).toArray().size(), 12);
    const auto place = list("geolocation/option/location").value(QLatin1String("value")).toObject();
    QVERIFY(place.value(QLatin1String("latitude")).toDouble() > 50);
    order("weather",
          {{QStringLiteral("changes"), QJsonObject{{QStringLiteral("temperature"), -3}}}});
    QCOMPARE(list("weather/weather").value(QLatin1String("temperature")), QJsonValue(-3));
    order("weather", {{QStringLiteral("missing"), true}});
    QCOMPARE(m_wire.get(hub(QStringLiteral("weather/weather")), key()).status, 404);
}

void TestSimulatorAround::theV2HubSpeaksItsOwnDialect()
{
    m_world = std::make_unique<Simulator>(frozen(QStringLiteral("v2")));
    QVERIFY(m_world->start());
    const auto token = m_wire.session(*m_world);
    const auto get = [&](const char *path) { return m_wire.get(hub(QLatin1String(path)), token); };
    const auto all = get(notifications).object();
    QCOMPARE(all.size(), 15);
    QCOMPARE(all.begin()->toObject().value(QLatin1String("priority")), QStringLiteral("normal"));
    QVERIFY(!get("weather/weather").object().contains(QLatin1String("forecastHourly")));
    QVERIFY(get("geolocation/option/location").object().contains(QLatin1String("latitude")));
    QCOMPARE(get("moods/mood").object().size(), 5);
    QCOMPARE(get("alarms/alarm").object().size(), 3);
}

void TestSimulatorAround::scopesGuardWhatIsWritten()
{
    order("scopes",
          {{QStringLiteral("scopes"), QJsonArray{QStringLiteral("homey.notifications.readonly"),
                                                 QStringLiteral("homey.mood.readonly"),
                                                 QStringLiteral("homey.alarm.readonly")}}});
    QCOMPARE(list(notifications).size(), 15);
    QCOMPARE(send("DELETE", QLatin1String(notifications)), 403);
    const auto mood = list("moods/mood").keys().first();
    QCOMPARE(send("POST", QStringLiteral("moods/mood/") + mood + QStringLiteral("/set")), 403);
    const auto alarm = list("alarms/alarm").keys().first();
    QCOMPARE(send("PUT", QStringLiteral("alarms/alarm/") + alarm, R"({"enabled":false})"), 403);
    QCOMPARE(m_wire.get(hub(QStringLiteral("weather/weather")), key()).status, 403);
}

QTEST_GUILESS_MAIN(TestSimulatorAround)
#include "tst_simulator_around.moc"
