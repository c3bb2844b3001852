// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/people.h"
#include "support/reachedhub.h"

#include <QSignalSpy>

using namespace foyer;

/// People as the hub lists them and tells of them.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsWhoLivesHere();
    void followsWhoComesAndGoes();
    void peopleComeToLiveHereAndMoveOut();
    void aPartOfAUserIsLookedUp();
    void whatWasReportedWhileReadingIsNotUndone();
    void withoutTheScopeThereAreNone();
    void aRefusalIsAProblem();
    void troubleKeepsWhoIsKnownAndPasses();
    void anotherHubIsAnotherHousehold();

private:
    void report(const char *event, const QByteArray &json)
    {
        m_reached->report(QStringLiteral("homey:manager:users"), QString::fromLatin1(event), json);
    }
    [[nodiscard]] QString names() const
    {
        QStringList names;
        for (const User &user : m_people->users())
            names << user.name;
        return names.join(u' ');
    }

    std::unique_ptr<ReachedHub> m_reached;
    std::unique_ptr<People> m_people;
    LoopbackHub::Answer m_answer;
};

void TestPeople::init()
{
    m_answer = {200, R"({"r":{"id":"r","name":"Robin","role":"owner","present":true},
                         "x":{"id":"x","name":"Gone","role":"user","enabled":false},
                         "s":{"id":"s","name":"Sam","role":"user","present":false,"asleep":null}})"};
    m_reached = std::make_unique<ReachedHub>();
    m_reached->answer = [this](const LoopbackHub::Request &request) {
        return request.path == "/api/manager/users/user" ? m_answer
                                                         : LoopbackHub::Answer{404, "{}"};
    };
    m_people = std::make_unique<People>(m_reached->link);
    m_people->setIntervals(std::chrono::hours(1), std::chrono::milliseconds(20));
}

void TestPeople::cleanup()
{
    m_people.reset();
    m_reached.reset();
}

void TestPeople::readsWhoLivesHere()
{
    QVERIFY(!m_people->isKnown());
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_people->isKnown());
    QCOMPARE(names(), QStringLiteral("Robin Sam"));
    QCOMPARE(m_people->users().front().isPresent, true);
    QVERIFY(!m_people->users().back().isAsleep);
    QVERIFY(!m_people->problem());
}

void TestPeople::followsWhoComesAndGoes()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_people->isKnown());
    QSignalSpy changed(m_people.get(), &People::changed);
    report("user.update", R"({"id":"s","name":"Sam","role":"user","present":true})");
    QCOMPARE(m_people->users().back().isPresent, true);
    QCOMPARE(changed.count(), 1);
    report("user.update", R"({"id":"s","name":"Sam","role":"user","present":true})");
    QCOMPARE(changed.count(), 1); // nothing new
    QCOMPARE(m_reached->hub.received("GET", "/users/user").size(), 1);
}

void TestPeople::peopleComeToLiveHereAndMoveOut()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_people->isKnown());
    report("user.create", R"({"id":"k","name":"Kim","role":"guest"})");
    QCOMPARE(names(), QStringLiteral("Robin Sam Kim"));
    report("user.update", R"({"id":"s","name":"Sam","role":"user","enabled":false})");
    QCOMPARE(names(), QStringLiteral("Robin Kim"));
    report("user.delete", R"({"id":"r"})");
    QCOMPARE(names(), QStringLiteral("Kim"));
    m_reached->report(QStringLiteral("homey:manager:zones"), QStringLiteral("user.delete"),
                      R"({"id":"k"})");
    report("state", R"({"id":"k"})");
    QCOMPARE(names(), QStringLiteral("Kim"));
}

void TestPeople::aPartOfAUserIsLookedUp()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_people->isKnown());
    m_answer.body.replace("Sam", "Samantha");
    report("user.update", R"({"id":"s","present":true})");
    QTRY_COMPARE(names(), QStringLiteral("Robin Samantha"));
}

void TestPeople::whatWasReportedWhileReadingIsNotUndone()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_people->isKnown());
    m_answer.isHeld = true; // decided now, delivered later
    report("user.update", "{}");
    QTRY_COMPARE(m_reached->hub.received("GET", "/users/user").size(), 2);
    m_answer.isHeld = false;
    m_answer.body.replace("\"present\":false", "\"present\":true");
    report("user.update", R"({"id":"s","name":"Sam","role":"user","present":true})");
    m_reached->hub.release();
    QTRY_COMPARE(m_reached->hub.received("GET", "/users/user").size(), 3);
    QTRY_COMPARE(m_people->users().back().isPresent, true);
}

void TestPeople::withoutTheScopeThereAreNone()
{
    m_reached->scopes = {"homey.device", "homey.user.self"};
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_people->problem());
    QCOMPARE(m_people->problem()->kind, Error::Kind::MissingScope);
    QVERIFY(m_people->users().empty());
    QVERIFY(m_reached->hub.received("GET", "/users/").isEmpty());
}

void TestPeople::aRefusalIsAProblem()
{
    m_answer = {403, R"({"error":"missing_scopes"})"};
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_people->problem());
    QCOMPARE(m_people->problem()->kind, Error::Kind::MissingScope);
    QVERIFY(!m_people->isKnown());
}

void TestPeople::troubleKeepsWhoIsKnownAndPasses()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_people->isKnown());
    m_answer.status = 500;
    report("user.update", "{}");
    QTRY_VERIFY(m_people->problem());
    QCOMPARE(names(), QStringLiteral("Robin Sam"));
    m_answer.status = 200;
    QTRY_VERIFY(!m_people->problem());
}

void TestPeople::anotherHubIsAnotherHousehold()
{
    QVERIFY(m_reached->open());
    QTRY_VERIFY(m_people->isKnown());
    QSignalSpy changed(m_people.get(), &People::changed);
    m_reached->close();
    QVERIFY(m_people->isKnown()); // the same household, out of reach
    m_reached->leave();
    QVERIFY(!m_people->isKnown());
    QVERIFY(m_people->users().empty());
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
