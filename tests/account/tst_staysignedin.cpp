// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinfixture.h"

#include <QElapsedTimer>

using namespace foyer;
using namespace foyer::test;
using State = SignIn::State;
using Problem = SignIn::Problem;
using Availability = TokenVault::Availability;

/// What happens after the first sign-in: restarts, renewals, and everything that goes wrong with
/// them.
class TestStaySignedIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isSignedInAfterARestart();
    void storesEachRotatedToken();
    void forgetsATokenOnlyWhenTheServerRefusesIt();
    void isSignedOutWhenTheTokenIsRefusedLater();
    void waitsForACloudThatCannotBeReached();
    void waitsForACloudThatAnswersNonsense_data();
    void waitsForACloudThatAnswersNonsense();
    void triesAtOnceWhenAsked();
    void keepsTheOldTokenWhenTheAnswerHasNone();
    void renewsOnceForTwentyCallers();
    void renewsOnceWhenTwentyCallersAreToldThatItHasExpired();
    void renewsAnAccessTokenBeforeItEnds();
    void doesNotRenewAFreshAccessToken();
    void doesNotTakeALockedKeyringForSignedOut();
    void doesNotTakeAnAbsentKeychainForSignedOut_data();
    void doesNotTakeAnAbsentKeychainForSignedOut();
    void showsTheDoorsWhenTheKeychainIsAbsentAndNothingIsKnown();
    void keepsTheTokenWhenTheClientIsWrong();
    void canSignInAnewWhileUnreachable();
    void readsTheAccountAgain();

private:
    std::unique_ptr<SignInFixture> m;
};

void TestStaySignedIn::init()
{
    m = std::make_unique<SignInFixture>();
    QVERIFY(m->started);
    QVERIFY(m->signInNow());
    m->simulator.clearReceived();
}

void TestStaySignedIn::isSignedInAfterARestart()
{
    m->renew(true);
    m->signIn->restore();
    QVERIFY(m->waitFor(State::SignedIn));
    QCOMPARE(m->signIn->user().hubs.size(), 3);
    QCOMPARE(m->requests("/oauth2/token"), 1);
}

void TestStaySignedIn::storesEachRotatedToken()
{
    QSet<QByteArray> tokens{m->storedToken()};
    for (int i = 0; i < 3; ++i) {
        m->renew(true);
        m->signIn->restore();
        QVERIFY(m->waitFor(State::SignedIn));
        tokens.insert(m->storedToken());
    }
    QCOMPARE(tokens.size(), 4);
}

void TestStaySignedIn::forgetsATokenOnlyWhenTheServerRefusesIt()
{
    QVERIFY(m->expire("refreshTokens"));
    m->renew(true);
    QSignalSpy known(m->signIn.get(), &SignIn::credentialKnownChanged);
    m->signIn->restore();
    QVERIFY(m->waitFor(State::SignedOut));
    QCOMPARE(m->signIn->problem(), Problem::Refused);
    QTRY_VERIFY(m->storedToken().isEmpty());
    QTRY_COMPARE(known.size(), 1);
    QVERIFY(!known.at(0).at(0).toBool());
    QCOMPARE(m->requests("/oauth2/token"), 1); // and no loop
}

void TestStaySignedIn::isSignedOutWhenTheTokenIsRefusedLater()
{
    QVERIFY(m->expire("refreshTokens"));
    QVERIFY(m->expire("accessTokens"));
    const auto token = m->signIn->delegationToken();
    QTRY_VERIFY(token.isFinished());
    QVERIFY(!token.result());
    QVERIFY(m->waitFor(State::SignedOut));
    QCOMPARE(m->signIn->problem(), Problem::Refused);
    QTRY_VERIFY(m->storedToken().isEmpty());
}

void TestStaySignedIn::waitsForACloudThatCannotBeReached()
{
    QVERIFY(m->order("refuse", {{text("hub"), text("cloud")}}));
    m->renew(true);
    m->signIn->restore();
    QVERIFY(m->waitFor(State::Unreachable));
    QCOMPARE(m->signIn->problem(), Problem::Unreachable);
    QVERIFY(!m->storedToken().isEmpty());
    QVERIFY(m->order("listen", {{text("hub"), text("cloud")}}));
    QVERIFY(m->waitFor(State::SignedIn));
    QCOMPARE(m->signIn->problem(), Problem::None);
}

void TestStaySignedIn::waitsForACloudThatAnswersNonsense_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QJsonObject>("details");
    QTest::newRow("html") << text("garbage") << QJsonObject{{text("kind"), text("html")}};
    QTest::newRow("cut") << text("garbage") << QJsonObject{{text("kind"), text("cut")}};
    QTest::newRow("empty") << text("garbage") << QJsonObject{{text("kind"), text("empty")}};
    QTest::newRow("500") << text("fail") << QJsonObject{{text("status"), 500}};
    QTest::newRow("503") << text("fail")
                         << QJsonObject{{text("status"), 503}, {text("body"), text("down")}};
    QTest::newRow("proxy says no")
        << text("fail") << QJsonObject{{text("status"), 403}, {text("body"), text("no")}};
    QTest::newRow("no token") << text("fail")
                              << QJsonObject{{text("status"), 200}, {text("body"), QJsonObject{}}};
}

void TestStaySignedIn::waitsForACloudThatAnswersNonsense()
{
    QFETCH(QString, verb);
    QFETCH(QJsonObject, details);
    const QByteArray before = m->storedToken();
    QVERIFY(m->fault(verb.toLatin1().constData(), "/oauth2/token", details));
    m->renew(true);
    m->signIn->restore();
    QVERIFY(m->waitFor(State::Unreachable));
    QCOMPARE(m->storedToken(), before);
    QVERIFY(m->clearFaults());
    QVERIFY(m->waitFor(State::SignedIn));
}

void TestStaySignedIn::triesAtOnceWhenAsked()
{
    QVERIFY(m->fault("fail", "/oauth2/token", {{text("status"), 503}}));
    m->renew(true);
    SignInTiming timing;
    timing.retryBase = std::chrono::hours(1);
    timing.retryCap = std::chrono::hours(1);
    m->signIn->setTiming(timing);
    m->signIn->restore();
    QVERIFY(m->waitFor(State::Unreachable));
    QVERIFY(m->clearFaults());
    m->signIn->retry();
    QVERIFY(m->waitFor(State::SignedIn));
}

void TestStaySignedIn::keepsTheOldTokenWhenTheAnswerHasNone()
{
    // The cloud neither rotates nor looks at this access token: only our own book-keeping is tested
    // here.
    const QByteArray before = m->storedToken();
    QVERIFY(m->fault(
        "fail", "/oauth2/token",
        {{text("status"), 200}, {text("body"), QJsonObject{{text("access_token"), text("a1")}}}},
        1));
    m->renew(true);
    m->signIn->restore();
    // "a1" is not accepted, so that the kept token has to serve for the renewal.
    QVERIFY(m->waitFor(State::SignedIn));
    QCOMPARE(m->requests("/oauth2/token", before.constData()), 2);
}

void TestStaySignedIn::renewsOnceForTwentyCallers()
{
    // A restart leaves no access token in memory; all of these come while the first renewal is
    // under way.
    m->renew(true);
    QVERIFY(m->fault("delay", "/oauth2/token", {{text("ms"), 100}}));
    m->signIn->restore();
    QTRY_COMPARE(m->requests("/oauth2/token"), 1);
    QList<Async<QByteArray>> answers;
    for (int i = 0; i < 20; ++i)
        answers.append(m->signIn->delegationToken());
    for (const auto &answer : std::as_const(answers)) {
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(answer.result());
    }
    QCOMPARE(m->requests("/oauth2/token"), 1);
    QCOMPARE(m->requests("/delegation/token"), 20);
}

void TestStaySignedIn::renewsOnceWhenTwentyCallersAreToldThatItHasExpired()
{
    QVERIFY(m->expire("accessTokens"));
    QList<Async<QByteArray>> answers;
    for (int i = 0; i < 20; ++i)
        answers.append(m->signIn->delegationToken());
    for (const auto &answer : std::as_const(answers)) {
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(answer.result());
    }
    QCOMPARE(m->requests("/oauth2/token"), 1);
    QCOMPARE(m->signIn->state(), State::SignedIn);
}

void TestStaySignedIn::renewsAnAccessTokenBeforeItEnds()
{
    // A token is renewed when less than "early" is left, but never before half its life: 2 s →
    // after 1 s.
    QVERIFY(m->expire("accessTokens"));
    QVERIFY(m->fault(
        "fail", "/oauth2/token",
        {{text("status"), 200},
         {text("body"), QJsonObject{{text("access_token"), text("a1")}, {text("expires_in"), 2}}}},
        1));
    QVERIFY(m->fault("fail", "/delegation/token",
                     {{text("status"), 200}, {text("body"), text("\"a.b.c\"")}}));
    m->renew(true);
    QVERIFY(
        m->fault("fail", "/user/me",
                 {{text("status"), 200}, {text("body"), QJsonObject{{text("_id"), text("u1")}}}}));
    QElapsedTimer since;
    since.start();
    m->signIn->restore();
    QVERIFY(m->waitFor(State::SignedIn));
    QCOMPARE(m->requests("/oauth2/token"), 1);
    const auto renewed = [this] {
        const auto token = m->signIn->delegationToken();
        return QTest::qWaitFor([&token] { return token.isFinished(); }) &&
               m->requests("/oauth2/token") == 2;
    };
    QVERIFY(QTest::qWaitFor(renewed));
    QVERIFY(since.elapsed() >= 900);
}

void TestStaySignedIn::doesNotRenewAFreshAccessToken()
{
    for (int i = 0; i < 3; ++i) {
        const auto token = m->signIn->delegationToken();
        QTRY_VERIFY(token.isFinished());
        QVERIFY(token.result());
    }
    QCOMPARE(m->requests("/oauth2/token"), 0);
}

void TestStaySignedIn::doesNotTakeALockedKeyringForSignedOut()
{
    m->vault.state = Availability::Locked;
    m->renew(); // even when the program does not remember: the keyring itself says that the secret
                // is in there
    m->signIn->restore();
    QVERIFY(m->waitFor(State::KeychainLocked));
    QCOMPARE(m->signIn->problem(), Problem::KeychainLocked);
    QCOMPARE(m->signIn->error().code, text("keychain_locked"));
    m->signIn->retry();
    QVERIFY(m->waitFor(State::KeychainLocked));
    m->vault.state = Availability::Available;
    m->signIn->retry();
    QVERIFY(m->waitFor(State::SignedIn));
}

void TestStaySignedIn::doesNotTakeAnAbsentKeychainForSignedOut_data()
{
    QTest::addColumn<Availability>("availability");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << Availability::Missing << text("keychain_missing");
    QTest::newRow("failed") << Availability::Failed << text("keychain_failed");
}

void TestStaySignedIn::doesNotTakeAnAbsentKeychainForSignedOut()
{
    QFETCH(Availability, availability);
    QFETCH(QString, code);
    m->vault.state = availability;
    m->renew(true);
    m->signIn->restore();
    QVERIFY(m->waitFor(State::KeychainLocked));
    QCOMPARE(m->signIn->error().code, code);
    // The person may sign in anew, and changes their mind.
    m->signIn->begin();
    QCOMPARE(m->signIn->state(), State::AwaitingCode);
    m->signIn->cancel();
    QCOMPARE(m->signIn->state(), State::KeychainLocked);
    QCOMPARE(m->signIn->error().code, code);
    QVERIFY(m->signIn->isCredentialKnown());
}

void TestStaySignedIn::showsTheDoorsWhenTheKeychainIsAbsentAndNothingIsKnown()
{
    m->vault.state = Availability::Missing;
    m->renew(false);
    m->signIn->restore();
    QVERIFY(m->waitFor(State::SignedOut));
}

void TestStaySignedIn::keepsTheTokenWhenTheClientIsWrong()
{
    const QByteArray before = m->storedToken();
    m->renew(true);
    OAuthClient wrong = SignInFixture::client();
    wrong.secret = text("not it");
    m->signIn->setClient(wrong);
    m->signIn->restore();
    QVERIFY(m->waitFor(State::SignedOut));
    QCOMPARE(m->signIn->problem(), Problem::WrongClient);
    QCOMPARE(m->storedToken(), before);
}

void TestStaySignedIn::canSignInAnewWhileUnreachable()
{
    QVERIFY(m->fault("fail", "/oauth2/token", {{text("status"), 503}}));
    m->renew(true);
    m->signIn->restore();
    QVERIFY(m->waitFor(State::Unreachable));
    m->signIn->begin();
    QCOMPARE(m->signIn->state(), State::AwaitingCode);
    m->signIn->fail(Problem::Denied);
    QCOMPARE(m->signIn->state(), State::Unreachable);
    QCOMPARE(m->signIn->problem(), Problem::Denied);
    QVERIFY(m->clearFaults());
    QVERIFY(m->waitFor(State::SignedIn));
}

void TestStaySignedIn::readsTheAccountAgain()
{
    QSignalSpy user(m->signIn.get(), &SignIn::userChanged);
    m->signIn->refreshUser();
    QTRY_COMPARE(user.size(), 1);
    QVERIFY(m->fault("fail", "/user/me", {{text("status"), 503}}));
    m->signIn->refreshUser();
    QTRY_COMPARE(m->requests("/user/me"), 2);
    QCOMPARE(m->signIn->state(), State::SignedIn);
    QCOMPARE(m->signIn->user().hubs.size(), 3);
}

QTEST_GUILESS_MAIN(TestStaySignedIn)
#include "tst_staysignedin.moc"
