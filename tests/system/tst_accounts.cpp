// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/accountsfixture.h"

#include <QLockFile>
#include <QSignalSpy>

using namespace foyer;
using namespace foyer::test;
using State = SignIn::State;

namespace {

/// Several accounts in one keychain: what an earlier version left is taken over, no end of the
/// program at a wrong moment costs a sign-in or leaves a token that nobody knows of, and what
/// happens to one never happens to another.
class TestAccounts : public QObject, private AccountsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(isStarted); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_vault = std::make_unique<MemoryVault>();
    }

    void cleanup() { stop(); }

    void theFirstAccountIsRememberedByItsId()
    {
        start();
        QVERIFY(signIn(firstMail));
        QCOMPARE(m_accounts->all().size(), 1);
        QCOMPARE(m_accounts->all().first().email, firstMail);
        QCOMPARE(m_accounts->frontId(), m_accounts->all().first().id);
        QVERIFY(!m_vault->refreshToken().isEmpty());
        stop();
        start();
        QCOMPARE(m_accounts->all().size(), 1);
        m_accounts->restore();
        QTRY_COMPARE(m_accounts->front().state(), State::SignedIn);
    }

    void anEarlierVersionsSignInIsTakenOver()
    {
        QVERIFY(leaveEarlierVersion(firstMail));
        const QByteArray token = m_vault->refreshToken();
        start();
        QCOMPARE(m_accounts->all().size(), 1); // by name, before anybody was asked
        QCOMPARE(m_accounts->all().first().hubs.size(), 1);
        m_accounts->restore();
        QTRY_COMPARE(m_accounts->front().state(), State::SignedIn);
        QCOMPARE(m_accounts->all().first().email, firstMail);
        // And stays where the earlier version would look for it.
        QCOMPARE(m_vault->refreshToken(), token);
        QVERIFY(m_settings->get(preference::accountKnown));
    }

    void takingOverSurvivesACrash()
    {
        QVERIFY(leaveEarlierVersion(firstMail));
        everyCrash([this] { m_accounts->restore(); },
                   [this] { return m_accounts->front().state() == State::SignedIn; },
                   [this] { QCOMPARE(m_accounts->all().size(), 1); });
    }

    void addingOneSurvivesACrash()
    {
        start();
        QVERIFY(signIn(firstMail));
        stop();
        everyCrash(
            [this] {
                m_accounts->restore();
                QTRY_VERIFY(m_hasDied || m_accounts->front().state() == State::SignedIn);
                m_accounts->beginAnother();
                submitCode(secondMail);
            },
            [this] { return m_accounts->all().size() == 2; },
            [this] { QVERIFY(m_accounts->all().size() >= 1); });
    }

    void signingOutOfOneSurvivesACrash()
    {
        QVERIFY(startBoth());
        stop();
        everyCrash(
            [this] {
                m_accounts->restore();
                m_accounts->signOut(idOf(secondMail));
            },
            [this] { return isTidy() && m_vault->secrets.size() == 1; },
            [this] {
                QCOMPARE(m_accounts->all().size(), 1);
                QTRY_VERIFY(m_vault->secrets.size() == 1);
            });
    }

    void anEarlierVersionInBetweenLosesNothing()
    {
        QVERIFY(startBoth());
        stop();
        QVERIFY(leaveEarlierVersion(firstMail)); // it was used again, and signed in anew
        start();
        QCOMPARE(m_accounts->all().size(), 2);
        m_accounts->bring(idOf(firstMail));
        QTRY_COMPARE(m_accounts->front().state(), State::SignedIn);
        m_accounts->bring(idOf(secondMail));
        QTRY_COMPARE(m_accounts->front().state(), State::SignedIn);
    }

    void somebodyElseInAnEarlierVersionIsNotTakenForTheFirst()
    {
        start();
        QVERIFY(signIn(firstMail));
        const QString first = m_accounts->frontId();
        stop();
        QVERIFY(leaveEarlierVersion(secondMail));
        start();
        m_accounts->restore();
        QTRY_COMPARE(m_accounts->front().state(), State::SignedIn);
        QCOMPARE(m_accounts->all().size(), 2);
        QCOMPARE(m_accounts->find(m_accounts->frontId())->email, secondMail);
        QVERIFY(m_accounts->isSignedOut(first));
        QVERIFY(!m_accounts->isSignedOut(m_accounts->frontId()));
    }

    void twoAccountsHaveTokensOfTheirOwn()
    {
        QVERIFY(startBoth());
        const auto first = m_accounts->delegationToken(idOf(firstMail));
        const auto second = m_accounts->delegationToken(idOf(secondMail));
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QVERIFY(first.result() && second.result());
        QVERIFY(*first.result() != *second.result());
        QCOMPARE(m_vault->secrets.size(), 2);
        QVERIFY(m_vault->secrets.contains(TokenSlots::slotKey(0)));
        const QString drawer = m_accounts->find(idOf(secondMail))->drawer;
        QVERIFY(!drawer.isEmpty());
        QVERIFY(m_vault->secrets.contains(TokenSlots::slotKey(0, drawer)));
        const auto nobodys = m_accounts->delegationToken(QStringLiteral("nobody"));
        QTRY_VERIFY(nobodys.isFinished());
        QCOMPARE(nobodys.result().error().code, QStringLiteral("signed_out"));
    }

    void theyTakeTurnsEachForItself()
    {
        QVERIFY(startBoth());
        // Another process renews the first one's sign-in and takes its time.
        QLockFile lock(m_folder->filePath(QStringLiteral("account/rotation.lock")));
        QVERIFY(lock.tryLock());
        order("expire", {{QStringLiteral("what"), QStringLiteral("accessTokens")}});
        const auto first = m_accounts->delegationToken(idOf(firstMail));
        const auto second = m_accounts->delegationToken(idOf(secondMail));
        QTRY_VERIFY(second.isFinished());
        QVERIFY(second.result());
        QVERIFY(!first.isFinished());
        lock.unlock();
        QTRY_VERIFY(first.isFinished());
        QVERIFY(first.result());
    }

    void aRefusalSignsOutOneAlone()
    {
        QVERIFY(startBoth());
        QSignalSpy changed(m_accounts.get(), &Accounts::stateChanged);
        for (const char *what : {"accessTokens", "refreshTokens"})
            order("expire", {{QStringLiteral("what"), QString::fromLatin1(what)},
                             {QStringLiteral("account"), firstMail}});
        const auto first = m_accounts->delegationToken(idOf(firstMail));
        QTRY_VERIFY(first.isFinished());
        QTRY_VERIFY(m_accounts->isSignedOut(idOf(firstMail)));
        QVERIFY(!m_accounts->isSignedOut(idOf(secondMail)));
        QCOMPARE(changed.count(), 1);
        const auto second = m_accounts->delegationToken(idOf(secondMail));
        QTRY_VERIFY(second.isFinished());
        QVERIFY(second.result());
        QTRY_COMPARE(m_vault->secrets.size(), 1);
        stop();
        start(); // it is still in the list, to be signed in again
        QVERIFY(m_accounts->isSignedOut(idOf(firstMail)));
        QCOMPARE(m_accounts->find(idOf(firstMail))->hubs.size(), 1);
    }

    void aCancelledOneLeavesNoTrace()
    {
        start();
        QVERIFY(signIn(firstMail));
        const QString first = m_accounts->frontId();
        const auto secrets = m_vault->secrets;
        m_accounts->beginAnother();
        QVERIFY(m_accounts->isAddingOne());
        m_accounts->front().begin();
        m_accounts->giveUp(first);
        QCOMPARE(m_accounts->frontId(), first);
        QCOMPARE(m_vault->secrets, secrets);
        QCOMPARE(m_settings->get(preference::accountList).size(), 1);
        QCOMPARE(m_accounts->active().size(), 1);
    }

    void aLockedKeychainDelaysASignOutUntilTheNextStart()
    {
        QVERIFY(startBoth());
        m_vault->state = TokenVault::Availability::Locked;
        m_accounts->signOut(idOf(secondMail));
        QTRY_COMPARE(m_accounts->all().size(), 1);
        QTRY_COMPARE(m_settings->get(preference::accountLeaving).size(), 1);
        QCOMPARE(m_vault->secrets.size(), 2);
        stop();
        m_vault->state = TokenVault::Availability::Available;
        start();
        QCOMPARE(m_accounts->all().size(), 1);
        m_accounts->restore();
        QTRY_COMPARE(m_vault->secrets.size(), 1);
        QTRY_VERIFY(m_settings->get(preference::accountLeaving).isEmpty());
        QVERIFY(!m_vault->refreshToken().isEmpty());
    }

    void everywhereMeansEveryOne()
    {
        QVERIFY(startBoth());
        m_accounts->signOutAll();
        QTRY_VERIFY(m_vault->secrets.isEmpty());
        const QDir turns(m_folder->filePath(QStringLiteral("account")));
        QTRY_VERIFY(turns.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
        QVERIFY(m_accounts->all().isEmpty());
        QTRY_COMPARE(m_accounts->front().state(), State::SignedOut);
        QTRY_VERIFY(m_settings->get(preference::accountList).isEmpty());
        QVERIFY(m_settings->get(preference::accountLeaving).isEmpty());
        QVERIFY(!m_settings->get(preference::accountKnown));
        // And in again, as if nobody had ever been here.
        QVERIFY(signIn(secondMail));
        QCOMPARE(m_accounts->all().size(), 1);
    }

    void nonsenseInTheSettingsIsLeftOut()
    {
        Settings settings(m_folder->filePath(QStringLiteral("foyer.ini")));
        settings.set(
            preference::accountList,
            {QStringLiteral("not json"), QStringLiteral("{\"id\":\"a\",\"drawer\":\"../x\"}"),
             QStringLiteral("{\"id\":\"b\",\"drawer\":\"k1\",\"hubs\":[7,{\"id\":\"h\"}]}"),
             QStringLiteral("{\"id\":\"b\",\"drawer\":\"k2\"}"),
             QStringLiteral("{\"id\":\"c\",\"drawer\":\"k1\"}")});
        const QList<AccountRecord> records = AccountRecords::read(settings);
        QCOMPARE(records.size(), 2); // one without anything is a beginning that came to nothing
        QCOMPARE(records.last().id, QStringLiteral("b"));
        QCOMPARE(records.last().hubs.size(), 1);
        QVERIFY(!records.last().hubs.first().isLookedAt); // that is from an earlier run
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
