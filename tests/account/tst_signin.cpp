// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinfixture.h"

using namespace foyer;
using namespace foyer::test;
using State = SignIn::State;
using Problem = SignIn::Problem;

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsInWithACode();
    void storesTheRefreshTokenBeforeUsingTheAccessToken();
    void refusesACodeWithAnotherState();
    void doesNotTakeAStateTwice();
    void takesAPastedAddress();
    void takesABareCodeOnlyWhenAllowed();
    void refusesAPastedAddressThatIsNotOurs();
    void saysThatTheCodeHasExpired();
    void saysThatTheClientIsWrong();
    void goesOnWithoutAKeychain();
    void goesOnWhenTheKeychainHangs();
    void showsTheDoorsWhenNothingWasStored();
    void leavesAnAttemptWhenThePersonSaysNo();
    void dropsTheAnswerToACancelledAttempt();
    void readsTheSecretOfAnOwnClientFromTheKeychain();
    void signsOutAndLeavesNothing();
    void saysWhenTheKeychainKeepsTheSecret();
    void signsOutWithoutComplaintWhenNothingWasStored();

private:
    std::unique_ptr<SignInFixture> m;
};

void TestSignIn::init()
{
    m = std::make_unique<SignInFixture>();
    QVERIFY(m->started);
}

void TestSignIn::signsInWithACode()
{
    QSignalSpy known(m->signIn.get(), &SignIn::credentialKnownChanged);
    QSignalSpy user(m->signIn.get(), &SignIn::userChanged);
    m->signIn->begin();
    QCOMPARE(m->signIn->state(), State::AwaitingCode);
    QVERIFY(m->signIn->authoriseUrl().query().contains(
        QString::fromLatin1(m->signIn->expectedState())));

    m->signIn->submitCode(m->issueCode(), QString::fromLatin1(m->signIn->expectedState()));
    QCOMPARE(m->signIn->state(), State::Exchanging);
    QVERIFY(m->waitFor(State::SignedIn));
    QCOMPARE(m->signIn->problem(), Problem::None);
    QCOMPARE(m->signIn->user().hubs.size(), 3);
    QCOMPARE(user.size(), 1);
    QCOMPARE(known.size(), 1);
    QVERIFY(known.at(0).at(0).toBool());
    QVERIFY(!m->storedToken().isEmpty());
    QVERIFY(m->signIn->authoriseUrl().isEmpty());
}

void TestSignIn::storesTheRefreshTokenBeforeUsingTheAccessToken()
{
    m->vault.isHeld = true;
    m->submitGoodCode();
    QTRY_VERIFY(m->vault.operations.contains(text("store athom-refresh-token")));
    QCOMPARE(m->requests("/user/me"), 0);
    m->vault.release();
    QVERIFY(m->waitFor(State::SignedIn));
    QCOMPARE(m->requests("/user/me"), 1);
}

void TestSignIn::refusesACodeWithAnotherState()
{
    m->signIn->begin();
    m->signIn->submitCode(m->issueCode(), text("somebody-else"));
    QCOMPARE(m->signIn->state(), State::AwaitingCode);
    QCOMPARE(m->signIn->problem(), Problem::WrongState);
    m->signIn->submitCode(m->issueCode(), QString());
    QCOMPARE(m->signIn->state(), State::AwaitingCode);
    QCOMPARE(m->requests("/oauth2/token"), 0);

    const QByteArray before = m->signIn->expectedState();
    m->signIn->begin();
    QVERIFY(m->signIn->expectedState() != before);
    m->signIn->submitCode(m->issueCode(), QString::fromLatin1(before)); // of another attempt
    QCOMPARE(m->signIn->problem(), Problem::WrongState);
}

void TestSignIn::doesNotTakeAStateTwice()
{
    m->signIn->begin();
    const QString state = QString::fromLatin1(m->signIn->expectedState());
    m->signIn->submitCode(m->issueCode(), state);
    m->signIn->submitCode(m->issueCode(), state);
    QVERIFY(m->waitFor(State::SignedIn));
    m->signIn->submitCode(m->issueCode(), state);
    QCOMPARE(m->signIn->state(), State::SignedIn);
    QCOMPARE(m->requests("/oauth2/token"), 1);
}

void TestSignIn::takesAPastedAddress()
{
    m->signIn->begin();
    const QString state = QString::fromLatin1(m->signIn->expectedState());
    m->signIn->submitRedirect(
        QStringLiteral(" http://localhost/?code=%1&state=%2\n").arg(m->issueCode(), state));
    QVERIFY(m->waitFor(State::SignedIn));
}

void TestSignIn::takesABareCodeOnlyWhenAllowed()
{
    m->signIn->begin();
    m->signIn->submitRedirect(m->issueCode());
    QCOMPARE(m->signIn->state(), State::AwaitingCode);
    QCOMPARE(m->signIn->problem(), Problem::CodeInvalid);
    m->signIn->submitRedirect(m->issueCode(), true);
    QVERIFY(m->waitFor(State::SignedIn));
}

void TestSignIn::refusesAPastedAddressThatIsNotOurs()
{
    m->signIn->begin();
    const QString state = QString::fromLatin1(m->signIn->expectedState());
    m->signIn->submitRedirect(
        QStringLiteral("http://evil.example/?code=%1&state=%2").arg(m->issueCode(), state));
    QCOMPARE(m->signIn->state(), State::AwaitingCode);
    QCOMPARE(m->signIn->problem(), Problem::CodeInvalid);
    m->signIn->submitRedirect(QStringLiteral("http://localhost/?error=access_denied&state=") +
                              state);
    QCOMPARE(m->signIn->state(), State::SignedOut);
    QCOMPARE(m->signIn->problem(), Problem::Denied);
}

void TestSignIn::saysThatTheCodeHasExpired()
{
    m->signIn->begin();
    const QString code = m->issueCode();
    QVERIFY(m->expire("codes"));
    m->signIn->submitCode(code, QString::fromLatin1(m->signIn->expectedState()));
    QVERIFY(m->waitFor(State::SignedOut));
    QCOMPARE(m->signIn->problem(), Problem::CodeExpired);
    QCOMPARE(m->signIn->error().text, text("Code has expired"));
}

void TestSignIn::saysThatTheClientIsWrong()
{
    OAuthClient client = SignInFixture::client();
    client.secret = text("not it");
    m->signIn->setClient(client);
    m->submitGoodCode();
    QVERIFY(m->waitFor(State::SignedOut));
    QCOMPARE(m->signIn->problem(), Problem::WrongClient);
}

void TestSignIn::goesOnWithoutAKeychain()
{
    m->vault.state = TokenVault::Availability::Missing;
    QSignalSpy known(m->signIn.get(), &SignIn::credentialKnownChanged);
    QVERIFY(m->signInNow());
    QCOMPARE(m->signIn->problem(), Problem::NotRemembered);
    QCOMPARE(known.size(), 0);
    // Within this run the tokens work as ever.
    QVERIFY(m->expire("accessTokens"));
    const auto token = m->signIn->delegationToken();
    QTRY_VERIFY(token.isFinished());
    QVERIFY(token.result());
}

void TestSignIn::goesOnWhenTheKeychainHangs()
{
    m->vault.isHeld = true;
    QVERIFY(m->signInNow()); // after the grace
    QCOMPARE(m->signIn->problem(), Problem::NotRemembered);
    m->vault.release(); // somebody unlocked it at last
    QTRY_COMPARE(m->signIn->problem(), Problem::None);
    QVERIFY(m->signIn->isCredentialKnown());
}

void TestSignIn::showsTheDoorsWhenNothingWasStored()
{
    m->signIn->restore();
    QCOMPARE(m->signIn->state(), State::Loading);
    QVERIFY(m->waitFor(State::SignedOut));
    QCOMPARE(m->signIn->problem(), Problem::None);
    QVERIFY(m->simulator.received().isEmpty());
}

void TestSignIn::leavesAnAttemptWhenThePersonSaysNo()
{
    m->signIn->begin();
    m->signIn->fail(Problem::Denied);
    QCOMPARE(m->signIn->state(), State::SignedOut);
    QCOMPARE(m->signIn->problem(), Problem::Denied);
    m->signIn->begin();
    QCOMPARE(m->signIn->problem(), Problem::None);
    m->signIn->cancel();
    QCOMPARE(m->signIn->state(), State::SignedOut);
    QCOMPARE(m->signIn->problem(), Problem::Cancelled);
}

void TestSignIn::dropsTheAnswerToACancelledAttempt()
{
    QVERIFY(m->fault("delay", "/user/me", {{text("ms"), 100}}));
    m->submitGoodCode();
    QTRY_VERIFY(!m->storedToken().isEmpty());
    m->signIn->cancel();
    QVERIFY(m->waitFor(State::SignedOut));
    QTRY_VERIFY(m->storedToken().isEmpty());
    QVERIFY(m->signIn->user().id.isEmpty());
}

void TestSignIn::readsTheSecretOfAnOwnClientFromTheKeychain()
{
    m->signIn->setClient(
        {text("another-client"), text("another-secret"), QUrl(text("http://localhost"))});
    QTRY_COMPARE(m->vault.secrets.value(TokenVault::clientSecretKey()),
                 QByteArray("another-secret"));

    m->vault.secrets.insert(TokenVault::clientSecretKey(), "foyer-test-secret");
    OAuthClient withoutSecret = SignInFixture::client();
    withoutSecret.secret.clear();
    m->signIn->setClient(withoutSecret);
    QVERIFY(m->signInNow());

    m->signIn->signOut();
    QVERIFY(m->waitFor(State::SignedOut));
    m->signIn->setClient(OAuthClient::builtIn());
    QTRY_VERIFY(!m->vault.secrets.contains(TokenVault::clientSecretKey()));
}

void TestSignIn::signsOutAndLeavesNothing()
{
    QVERIFY(m->signInNow());
    QSignalSpy known(m->signIn.get(), &SignIn::credentialKnownChanged);
    m->signIn->signOut();
    QCOMPARE(m->signIn->state(), State::SigningOut);
    QVERIFY(m->waitFor(State::SignedOut));
    QCOMPARE(m->signIn->problem(), Problem::None);
    QVERIFY(m->vault.secrets.isEmpty());
    QVERIFY(m->signIn->user().id.isEmpty());
    QCOMPARE(known.size(), 1);
    QVERIFY(!known.at(0).at(0).toBool());

    const auto token = m->signIn->delegationToken();
    QTRY_VERIFY(token.isFinished());
    QVERIFY(!token.result());
    QCOMPARE(token.result().error().code, text("signed_out"));
}

void TestSignIn::saysWhenTheKeychainKeepsTheSecret()
{
    QVERIFY(m->signInNow());
    m->vault.state = TokenVault::Availability::Locked;
    m->signIn->signOut();
    QVERIFY(m->waitFor(State::SignedOut));
    QCOMPARE(m->signIn->problem(), Problem::SignOutIncomplete);
    QCOMPARE(m->signIn->error().code, text("keychain_locked"));
    QVERIFY(m->signIn->isCredentialKnown());
}

void TestSignIn::signsOutWithoutComplaintWhenNothingWasStored()
{
    m->vault.state = TokenVault::Availability::Missing;
    QVERIFY(m->signInNow());
    m->signIn->signOut();
    QVERIFY(m->waitFor(State::SignedOut));
    QCOMPARE(m->signIn->problem(), Problem::None);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
