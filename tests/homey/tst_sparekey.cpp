// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/homeyapi.h"
#include "homey/mood.h"
#include "homey/sparekey.h"
#include "support/livehome.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;

namespace {

const auto setting = QStringLiteral("homey.mood.set");

template<typename T>
Result<T> finished(const Async<T> &answer)
{
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 10'000) || answer.resultCount() == 0)
        return fail(Error::Kind::Cancelled);
    return answer.result();
}

} // namespace

/// An account that may not everything, and a local API key beside it.
class TestSpareKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<LiveHome>(LiveHome::Access::Account);
        m_moods = std::make_unique<Moods>(m_home->household.link);
    }
    void cleanup()
    {
        m_moods.reset();
        m_home.reset();
    }

    void theAccountAloneMayNot()
    {
        QVERIFY(goLive());
        QVERIFY(!m_home->session->hasScope(setting));
        QCOMPARE(m_home->session->spareKey().state, SpareKeyFacts::State::None);
        QTRY_VERIFY(!m_moods->items().empty());
        QCOMPARE(set(0).error().kind, Error::Kind::MissingScope);
        QCOMPARE(m_home->received(QStringLiteral("POST"), QStringLiteral("/set")).size(), 1);
    }

    void theKeyOpensItAndPagesAskAgain()
    {
        QVERIFY(goLive());
        QSignalSpy opened(&m_home->household.link, &HubLink::opened);
        m_home->session->setSpareKey(key({QStringLiteral("homey.mood")}));
        QTRY_COMPARE(m_home->session->spareKey().state, SpareKeyFacts::State::Accepted);
        QCOMPARE(m_home->session->spareKey().scopes, QStringList(QStringLiteral("homey.mood")));
        QVERIFY(m_home->session->spareKey().isOwn);
        QVERIFY(!m_home->session->spareKey().userName.isEmpty());
        QVERIFY(m_home->session->hasScope(setting));
        QVERIFY(m_home->household.link.mayUse(setting));
        QVERIFY(!m_home->session->hasScope(QStringLiteral("homey.system")));
        QCOMPARE(opened.count(), 1);
        QTRY_VERIFY(!m_moods->items().empty());
        QVERIFY(set(0));
        QCOMPARE(m_home->session->state(), Session::State::Live);
    }

    void isThereFromTheStartAndAfterALoss()
    {
        m_home->hubAccess.spareKey = key({QStringLiteral("homey.mood")});
        QVERIFY(goLive());
        QTRY_VERIFY(m_home->session->hasScope(setting));
        QSignalSpy states(m_home->session.get(), &Session::stateChanged);
        m_home->session->startOver();
        QVERIFY(m_home->session->hasScope(setting)); // known: nobody is told no meanwhile
        QTRY_VERIFY(m_home->session->state() == Session::State::Live);
        QTRY_VERIFY(!m_moods->items().empty());
        QVERIFY(set(0));
    }

    void isGoneWhenItIsTaken()
    {
        m_home->hubAccess.spareKey = key({QStringLiteral("homey.mood")});
        QVERIFY(goLive());
        QTRY_VERIFY(m_home->session->hasScope(setting));
        m_home->session->setSpareKey({});
        QVERIFY(!m_home->session->hasScope(setting));
        QTRY_VERIFY(!m_moods->items().empty());
        QCOMPARE(set(0).error().kind, Error::Kind::MissingScope);
    }

    void aRevokedOneIsToldAndTheSessionStays()
    {
        m_home->hubAccess.spareKey = key({QStringLiteral("homey.mood")});
        QVERIFY(goLive());
        QTRY_VERIFY(m_home->session->hasScope(setting));
        QTRY_VERIFY(!m_moods->items().empty());
        m_home->control(QStringLiteral("revoke"),
                        {{QStringLiteral("what"), QStringLiteral("apiKey")}});
        const int logins = m_home->delegations;
        QCOMPARE(set(0).error().kind, Error::Kind::MissingScope);
        QTRY_COMPARE(m_home->session->spareKey().state, SpareKeyFacts::State::Refused);
        QVERIFY(!m_home->session->hasScope(setting));
        QCOMPARE(m_home->session->state(), Session::State::Live);
        QCOMPARE(m_home->delegations, logins);
    }

    void isCheckedBeforeItIsUsed()
    {
        QVERIFY(goLive());
        const auto good =
            finished(m_home->session->checkSpareKey(key({QStringLiteral("homey.alarm")})));
        QVERIFY(good);
        QCOMPARE(good->scopes, QStringList(QStringLiteral("homey.alarm")));
        QVERIFY(!m_home->session->hasScope(QStringLiteral("homey.alarm")));
        const auto bad = finished(m_home->session->checkSpareKey("never-a-key"));
        QCOMPARE(bad.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(m_home->session->state(), Session::State::Live);
    }

    void theKeyOfAnotherPersonSaysNothingOfMe()
    {
        QVERIFY(goLive());
        const QString other =
            m_home
                ->control(QStringLiteral("add"),
                          {{QStringLiteral("user"),
                            QJsonObject{{QStringLiteral("name"), QStringLiteral("Kim")}}}})
                .value(QStringLiteral("id"))
                .toString();
        m_home->session->setSpareKey(key({QStringLiteral("homey")}, other));
        QTRY_COMPARE(m_home->session->spareKey().state, SpareKeyFacts::State::Accepted);
        QCOMPARE(m_home->session->spareKey().userName, QStringLiteral("Kim"));
        QVERIFY(!m_home->session->spareKey().isOwn);
        // What the hub would take for Kim's own is not sent with Kim's key …
        m_home->control(QStringLiteral("scopes"),
                        {{QStringLiteral("scopes"), QJsonArray{QStringLiteral("homey")}}});
        HomeyApi &api = *m_home->session->api();
        const auto mine = finished(
            api.perform(api.request("PUT", QStringLiteral("/api/manager/presence/me/present"),
                                    {{QStringLiteral("value"), true}})));
        QVERIFY(!mine);
        QCOMPARE(m_home->received(QStringLiteral("PUT"), QStringLiteral("/me/present")).size(), 1);
        // … but the home is everybody's.
        QTRY_VERIFY(!m_moods->items().empty());
        QVERIFY(set(0));
    }

    void aLocalKeyNeedsNoneBesideIt()
    {
        m_moods.reset();
        m_home = std::make_unique<LiveHome>();
        m_home->hubAccess.spareKey = QByteArrayLiteral("never-a-key");
        m_home->start();
        QVERIFY(m_home->waitFor(Session::State::Live));
        QCOMPARE(m_home->session->spareKey().state, SpareKeyFacts::State::None);
    }

private:
    bool goLive()
    {
        m_home->start();
        return m_home->waitFor(Session::State::Live);
    }

    Result<Done> set(size_t index)
    {
        return finished(setMood(*m_home->session->api(), m_moods->items().at(index).id));
    }

    QByteArray key(const QStringList &scopes, const QString &user = {})
    {
        return m_home
            ->control(QStringLiteral("key"),
                      {{QStringLiteral("scopes"), QJsonArray::fromStringList(scopes)},
                       {QStringLiteral("user"), user}})
            .value(QStringLiteral("token"))
            .toString()
            .toUtf8();
    }

    std::unique_ptr<LiveHome> m_home;
    std::unique_ptr<Moods> m_moods;
};

QTEST_GUILESS_MAIN(TestSpareKey)
#include "tst_sparekey.moc"
