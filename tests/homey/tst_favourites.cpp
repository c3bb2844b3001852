// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/favourites.h"
#include "support/reachedhub.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace foyer;

/// Favourites against a hub whose list somebody else may change, too.
class TestFavourites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsTheListOfTheHub();
    void followsThePhone();
    void aChangeIsShownAtOnceAndWrittenWhole();
    void aFavouriteMadeOnThePhoneMeanwhileIsKept();
    void nothingIsWrittenWhenItIsSoAlready();
    void newestWishWinsAndOneIsWrittenAtATime();
    void wishesForSeveralDevicesAllArrive();
    void rollsBackWhenTheHubRefuses();
    void anUnknownOutcomeIsAskedNotRepeated();
    void withoutTheScopeTheLocalListStandsIn();
    void aRefusedReadingFallsBackToTheLocalList();
    void wishesOfTheFirstMomentAreNotLost_data();
    void wishesOfTheFirstMomentAreNotLost();
    void withoutConnectionAWishIsRefused();
    void troubleAtFirstPasses();
    void anotherHubKnowsNothingOfIt();

private:
    [[nodiscard]] LoopbackHub::Answer me(const LoopbackHub::Request &request);
    [[nodiscard]] static QStringList ids(const char *words)
    {
        return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    }
    [[nodiscard]] int puts() const
    {
        return static_cast<int>(m_reached->hub.received("PUT", "/properties/").size());
    }

    std::unique_ptr<ReachedHub> m_reached;
    std::unique_ptr<Favourites> m_favourites;
    QStringList m_atHub; ///< what the hub keeps
    int m_readStatus = 200;
    int m_writeStatus = 200;
    bool m_holdReads = false;
    bool m_holdWrites = false;
};

void TestFavourites::init()
{
    m_atHub = ids("a b");
    m_readStatus = m_writeStatus = 200;
    m_holdReads = m_holdWrites = false;
    m_reached = std::make_unique<ReachedHub>();
    m_reached->answer = [this](const LoopbackHub::Request &request) { return me(request); };
    m_favourites = std::make_unique<Favourites>(m_reached->link);
    m_favourites->setIntervals(std::chrono::hours(1), std::chrono::milliseconds(20));
}

void TestFavourites::cleanup()
{
    m_favourites.reset();
    m_reached.reset();
}

LoopbackHub::Answer TestFavourites::me(const LoopbackHub::Request &request)
{
    LoopbackHub::Answer answer;
    if (request.method == "PUT") {
        answer.status = m_writeStatus;
        answer.isHeld = m_holdWrites;
        if (m_writeStatus == 200) {
            m_atHub.clear();
            for (const QJsonValue &id : request.body.value(QStringLiteral("value")).toArray())
                m_atHub << id.toString();
        }
        return answer;
    }
    if (request.path != "/api/manager/users/user/me")
        return {404, "{}"};
    answer.status = m_readStatus;
    answer.isHeld = m_holdReads;
    answer.body = R"({"id":"me","name":"Robin","properties":{"favoriteDevices":)" +
                  QJsonDocument(QJsonArray::fromStringList(m_atHub)).toJson() + "}}";
    return answer;
}

void TestFavourites::readsTheListOfTheHub()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_favourites->isShared());
    QCOMPARE(m_favourites->devices(), ids("a b"));
    QVERIFY(m_favourites->contains(QStringLiteral("a")));
}

void TestFavourites::followsThePhone()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_favourites->isShared());
    const auto users = QStringLiteral("homey:manager:users");
    const auto update = QStringLiteral("user.update");
    m_reached->report(users, update,
                      R"({"id":"me","properties":{"favoriteDevices":["c","unknown device"]}})");
    QCOMPARE(m_favourites->devices(),
             (QStringList{QStringLiteral("c"), QStringLiteral("unknown device")}));
    m_reached->report(users, update, R"({"id":"somebody","properties":{"favoriteDevices":["d"]}})");
    QCOMPARE(m_favourites->devices().size(), 2);
    m_atHub = ids("e");
    m_reached->report(users, update, R"({"id":"me","present":true})"); // says nothing of the list
    QTRY_COMPARE(m_favourites->devices(), ids("e"));
}

void TestFavourites::aChangeIsShownAtOnceAndWrittenWhole()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_favourites->isShared());
    QSignalSpy local(m_favourites.get(), &Favourites::localChanged);
    m_favourites->setFavourite(QStringLiteral("c"), true);
    QCOMPARE(m_favourites->devices(), ids("a b c"));
    QTRY_COMPARE(m_atHub, ids("a b c"));
    m_favourites->setFavourite(QStringLiteral("a"), false);
    QCOMPARE(m_favourites->devices(), ids("b c"));
    QTRY_COMPARE(m_atHub, ids("b c"));
    QCOMPARE(puts(), 2);
    QCOMPARE(local.count(), 0);
}

void TestFavourites::aFavouriteMadeOnThePhoneMeanwhileIsKept()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_favourites->isShared());
    m_atHub = ids("phone a not-in-this-home"); // b is gone, two are new, and nobody told
    m_favourites->setFavourite(QStringLiteral("c"), true);
    QTRY_COMPARE(m_atHub, ids("phone a not-in-this-home c"));
    QTRY_COMPARE(m_favourites->devices(), m_atHub);
}

void TestFavourites::nothingIsWrittenWhenItIsSoAlready()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_favourites->isShared());
    m_atHub = ids("a b c");
    const auto reads = m_reached->hub.requests.size();
    m_favourites->setFavourite(QStringLiteral("c"), true);
    QTRY_VERIFY(m_reached->hub.requests.size() > reads);
    QTRY_COMPARE(m_favourites->devices(), ids("a b c"));
    m_favourites->setFavourite(QStringLiteral("a"), false); // comes after the other
    QTRY_COMPARE(m_atHub, ids("b c"));
    QCOMPARE(puts(), 1);
}

void TestFavourites::newestWishWinsAndOneIsWrittenAtATime()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_favourites->isShared());
    m_holdWrites = true;
    const auto c = QStringLiteral("c");
    m_favourites->setFavourite(c, true);
    QTRY_COMPARE(puts(), 1);
    m_favourites->setFavourite(c, false);
    m_favourites->setFavourite(c, true);
    m_favourites->setFavourite(c, false);
    QCOMPARE(m_favourites->devices(), ids("a b"));
    QCOMPARE(puts(), 1);
    m_holdWrites = false;
    m_reached->hub.release();
    QTRY_COMPARE(puts(), 2);
    QTRY_COMPARE(m_atHub, ids("a b"));
    QCOMPARE(m_favourites->devices(), ids("a b"));
}

void TestFavourites::wishesForSeveralDevicesAllArrive()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_favourites->isShared());
    for (const QString &id : ids("c d e"))
        m_favourites->setFavourite(id, true);
    QTRY_COMPARE(m_atHub, ids("a b c d e"));
    QCOMPARE(m_favourites->devices(), m_atHub);
}

void TestFavourites::rollsBackWhenTheHubRefuses()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_favourites->isShared());
    m_writeStatus = 500;
    QSignalSpy failed(m_favourites.get(), &Favourites::failed);
    m_favourites->setFavourite(QStringLiteral("c"), true);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().toString(), QStringLiteral("c"));
    QCOMPARE(m_favourites->devices(), ids("a b"));
    QVERIFY(m_favourites->isShared());
    QCOMPARE(puts(), 1); // not repeated
}

void TestFavourites::anUnknownOutcomeIsAskedNotRepeated()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_favourites->isShared());
    m_holdWrites = true; // the hub writes, its answer never comes
    QSignalSpy failed(m_favourites.get(), &Favourites::failed);
    m_favourites->setFavourite(QStringLiteral("c"), true);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(1).value<Error>().kind, Error::Kind::Timeout);
    QTRY_COMPARE(m_favourites->devices(), ids("a b c"));
    QCOMPARE(puts(), 1);
}

void TestFavourites::withoutTheScopeTheLocalListStandsIn()
{
    m_reached->scopes = {"homey.device"};
    QSignalSpy local(m_favourites.get(), &Favourites::localChanged);
    m_favourites->setLocal(ids("x y"));
    QVERIFY(m_reached->open());
    m_favourites->setLocal(ids("x y"));
    QVERIFY(!m_favourites->isShared());
    QCOMPARE(m_favourites->devices(), ids("x y"));
    m_favourites->setFavourite(QStringLiteral("z"), true);
    QCOMPARE(m_favourites->devices(), ids("x y z"));
    QCOMPARE(local.count(), 1);
    QCOMPARE(local.first().first().toStringList(), ids("x y z"));
    QCOMPARE(m_reached->hub.received("GET", "/users/").size(), 0);
}

void TestFavourites::aRefusedReadingFallsBackToTheLocalList()
{
    m_readStatus = 403;
    QVERIFY(m_reached->open());
    m_favourites->setLocal(ids("x"));
    QTRY_COMPARE(m_reached->hub.received("GET", "/users/user/me").size(), 1);
    m_favourites->setFavourite(QStringLiteral("y"), true);
    QTRY_COMPARE(m_favourites->devices(), ids("x y"));
    QVERIFY(!m_favourites->isShared());
    QCOMPARE(puts(), 0);
}

void TestFavourites::wishesOfTheFirstMomentAreNotLost_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("the hub keeps them") << 200;
    QTest::newRow("they are kept here") << 403;
}

void TestFavourites::wishesOfTheFirstMomentAreNotLost()
{
    QFETCH(int, status);
    m_readStatus = status;
    m_holdReads = true;
    QVERIFY(m_reached->open());
    QTRY_COMPARE(m_reached->hub.received("GET", "/users/user/me").size(), 1);
    QSignalSpy local(m_favourites.get(), &Favourites::localChanged);
    m_favourites->setFavourite(QStringLiteral("c"), true);
    QVERIFY(m_favourites->contains(QStringLiteral("c")));
    m_holdReads = false;
    m_reached->hub.release();
    if (status == 200) {
        QTRY_COMPARE(m_atHub, ids("a b c"));
    } else {
        QTRY_COMPARE(local.count(), 1);
        QCOMPARE(local.first().first().toStringList(), ids("c"));
    }
    QVERIFY(m_favourites->contains(QStringLiteral("c")));
}

void TestFavourites::withoutConnectionAWishIsRefused()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_favourites->isShared());
    m_reached->close();
    QCOMPARE(m_favourites->devices(), ids("a b")); // still known
    QSignalSpy failed(m_favourites.get(), &Favourites::failed);
    m_favourites->setFavourite(QStringLiteral("c"), true);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(1).value<Error>().kind, Error::Kind::Offline);
    QCOMPARE(m_favourites->devices(), ids("a b"));
}

void TestFavourites::troubleAtFirstPasses()
{
    m_readStatus = 500;
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_reached->hub.received("GET", "/users/user/me").size() >= 2); // tries again
    QVERIFY(!m_favourites->isShared());
    m_readStatus = 200;
    QTRY_VERIFY(m_favourites->isShared());
    QCOMPARE(m_favourites->devices(), ids("a b"));
}

void TestFavourites::anotherHubKnowsNothingOfIt()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_favourites->isShared());
    m_holdReads = true;
    m_favourites->setFavourite(QStringLiteral("c"), true);
    QSignalSpy failed(m_favourites.get(), &Favourites::failed);
    m_reached->leave();
    QVERIFY(!m_favourites->isShared());
    QVERIFY(m_favourites->devices().isEmpty());
    m_reached->hub.release();
    m_favourites->setLocal(ids("other"));
    QCOMPARE(m_favourites->devices(), ids("other"));
    QCOMPARE(failed.count(), 0);
}

QTEST_GUILESS_MAIN(TestFavourites)
#include "tst_favourites.moc"
