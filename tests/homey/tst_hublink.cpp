// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/homeyapi.h"
#include "support/livehome.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace foyer;
using State = Session::State;

/// HubLink and the household behind it, on a simulated hub and its real socket.
class TestHubLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhenTheHomeIsThereAndClosesWithIt();
    void aLostConnectionIsNotAnotherHub();
    void anotherSessionIsAnotherHub();
    void knowsWhatTheKeyMayDo();
    void thePhonesFavouritesArriveOverTheSocket();
    void aFavouriteReachesTheHub();
    void peopleComeHome();
    void powerIconsAndLogsAreTheHubs_data();
    void powerIconsAndLogsAreTheHubs();

private:
    template<typename T>
    static Result<T> wait(const Async<T> &answer)
    {
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 30'000))
            return fail(Error::Kind::Timeout);
        return answer.result();
    }
};

void TestHubLink::opensWhenTheHomeIsThereAndClosesWithIt()
{
    LiveHome live;
    HubLink &link = live.household.link;
    QSignalSpy opened(&link, &HubLink::opened);
    QSignalSpy closed(&link, &HubLink::closed);
    QVERIFY(!link.api());
    QVERIFY(!link.mayUse(QStringLiteral("homey.device.readonly")));
    live.start();
    QVERIFY(!link.api()); // not before the home is known
    QVERIFY(live.waitFor(State::Live));
    QCOMPARE(opened.count(), 1);
    QVERIFY(link.api());
    QCOMPARE(link.hubId(), live.hub.id);
    live.session->stop();
    QCOMPARE(closed.count(), 1);
    QVERIFY(!link.api());
    QCOMPARE(link.hubId(), live.hub.id);
}

void TestHubLink::aLostConnectionIsNotAnotherHub()
{
    LiveHome live;
    HubLink &link = live.household.link;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    QSignalSpy opened(&link, &HubLink::opened);
    QSignalSpy closed(&link, &HubLink::closed);
    QSignalSpy changed(&link, &HubLink::hubChanged);
    live.control(QStringLiteral("drop"));
    QTRY_COMPARE(closed.count(), 1);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(changed.count(), 0);
}

void TestHubLink::anotherSessionIsAnotherHub()
{
    LiveHome live;
    HubLink &link = live.household.link;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    QTRY_VERIFY(live.household.people.isKnown());
    QSignalSpy closed(&link, &HubLink::closed);
    QSignalSpy changed(&link, &HubLink::hubChanged);
    link.setSession(nullptr);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(changed.count(), 1);
    QVERIFY(link.hubId().isEmpty());
    QVERIFY(!live.household.people.isKnown());
    link.setSession(live.session.get()); // open already
    QVERIFY(link.api());
    QCOMPARE(changed.count(), 2);
    QTRY_VERIFY(live.household.people.isKnown());
}

void TestHubLink::knowsWhatTheKeyMayDo()
{
    LiveHome live;
    live.control(QStringLiteral("scopes"),
                 {{QStringLiteral("scopes"),
                   QJsonArray{QStringLiteral("homey.device"), QStringLiteral("homey.zone.readonly"),
                              QStringLiteral("homey.system.readonly")}}});
    live.start();
    QVERIFY(QTest::qWaitFor([&] { return live.household.link.api() != nullptr; }, 15'000));
    QVERIFY(live.household.link.mayUse(QStringLiteral("homey.device.control")));
    QVERIFY(!live.household.link.mayUse(QStringLiteral("homey.user.self")));
    QVERIFY(live.household.people.problem());
    QVERIFY(!live.household.favourites.isShared());
}

void TestHubLink::thePhonesFavouritesArriveOverTheSocket()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    QTRY_VERIFY(live.household.favourites.isShared());
    const QString lamp = live.deviceNamed(QStringLiteral("Desk lamp"));
    live.control(QStringLiteral("userProperty"),
                 {{QStringLiteral("property"), QStringLiteral("favoriteDevices")},
                  {QStringLiteral("value"), QJsonArray{lamp, QStringLiteral("gone")}}});
    QTRY_COMPARE(live.household.favourites.devices(), (QStringList{lamp, QStringLiteral("gone")}));
}

void TestHubLink::aFavouriteReachesTheHub()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    Favourites &favourites = live.household.favourites;
    QTRY_VERIFY(favourites.isShared());
    const QString lamp = live.deviceNamed(QStringLiteral("Desk lamp"));
    const bool before = favourites.contains(lamp);
    QSignalSpy failed(&favourites, &Favourites::failed);
    favourites.setFavourite(lamp, !before);
    QCOMPARE(favourites.contains(lamp), !before);
    QTRY_COMPARE(live.received(QStringLiteral("PUT"), QStringLiteral("favoriteDevices")).size(), 1);
    QTRY_COMPARE(wait(live.household.link.api()->userMe())->favouriteDevices.contains(lamp),
                 !before);
    QCOMPARE(failed.count(), 0);
}

void TestHubLink::peopleComeHome()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    People &people = live.household.people;
    QTRY_VERIFY(people.isKnown());
    QVERIFY(people.users().size() >= 2);
    const User person = people.users().back();
    const bool isPresent = !person.isPresent.value_or(false);
    live.control(QStringLiteral("presence"),
                 {{QStringLiteral("user"), person.id}, {QStringLiteral("present"), isPresent}});
    QTRY_COMPARE(people.users().back().isPresent.value_or(!isPresent), isPresent);
}

void TestHubLink::powerIconsAndLogsAreTheHubs_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("V3") << QStringLiteral("v3");
    QTest::newRow("V2") << QStringLiteral("v2");
}

void TestHubLink::powerIconsAndLogsAreTheHubs()
{
    QFETCH(QString, dialect);
    sim::Options options = LiveHome::frozen();
    options.dialect = dialect;
    LiveHome live(dialect == QLatin1String("v2") ? LiveHome::Access::Account
                                                 : LiveHome::Access::ApiKey,
                  options);
    // The simulator draws its pictures and histories in this process.
    live.timing.callTimeout = std::chrono::seconds(20);
    live.start();
    QVERIFY(live.waitFor(State::Live));
    HomeyApi *api = live.household.link.api();
    QObject page;
    live.household.power.watch(&page);
    QTRY_VERIFY(live.household.power.report());
    QVERIFY(!live.household.power.report()->items.empty());

    const Device *lamp = live.home.device(live.deviceNamed(QStringLiteral("Desk lamp")));
    QVERIFY(lamp);
    (void)live.household.pictures.icon(lamp->iconId, lamp->iconUrl);
    QTRY_VERIFY(live.household.pictures.icon(lamp->iconId, lamp->iconUrl).contains("<path"));
    for (const QString &id : live.home.deviceIds()) {
        const Device *device = live.home.device(id);
        if (device->images.isEmpty())
            continue;
        QVERIFY(wait(live.household.pictures.image(device->images.first().url)));
    }

    QVERIFY(wait(api->deviceJson(lamp->id))->contains("\"Desk lamp\""));
    QVERIFY(wait(api->deviceSettings(lamp->id)));
    QVERIFY(wait(api->flowsMentioning(lamp->id)));
    const auto logs = wait(api->insightsLogs());
    QVERIFY(logs);
    QVERIFY(!logs->empty());
    const auto series = wait(api->insightsEntries(logs->front(), Resolution::Last24Hours));
    QVERIFY(series);
    QVERIFY(series->points.size() > 10);
    QVERIFY(series->step > 0);
    // An account may look and switch, not rename (protocol.md 1.4).
    const QString id = lamp->id;
    const auto renamed =
        wait(api->updateDevice(id, {{QStringLiteral("name"), QStringLiteral("Lamp")}}));
    if (live.household.link.mayUse(QStringLiteral("homey.device")))
        QTRY_COMPARE(live.home.device(id)->name, QStringLiteral("Lamp"));
    else
        QCOMPARE(renamed.error().kind, Error::Kind::MissingScope);
}

QTEST_GUILESS_MAIN(TestHubLink)
#include "tst_hublink.moc"
