// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/tokenslots.h"
#include "account/tokenvault.h"
#include "keyring.h"

#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using foyer::test::Keyring;
using Availability = TokenVault::Availability;

/// Runs against a real Secret Service (with-keyring.sh): what a stub believes about keyrings is not
/// worth testing.
class TestTokenVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void storesAndFindsASecret();
    void keepsEveryByte();
    void replacesASecret();
    void saysThatNothingWasStored();
    void forgetsASecret();
    void forgetsWhatWasNeverStored();
    void refusesAnEmptySecret();
    void answersInTheOrderOfTheCalls();
    void keepsTheAccountsApart();
    void tellsALockedKeyringFromAnEmptyOne();
    void storesNothingInALockedKeyring();
    void doesNotSayThatALockedSecretIsGone();
    void doesNotSayThatALockedKeyringIsEmpty();
    void findsTheSecretAgainOnceUnlocked();
    void seesThatTheServiceHasGone();

private:
    template<typename T>
    Result<T> wait(const Async<T> &answer);
    TokenVault::Lookup load();
    QString forget();
    QString store(const QByteArray &secret);

    std::unique_ptr<TokenVault> m_vault;
    const QString m_key = QStringLiteral("test-key");
};

template<typename T>
Result<T> TestTokenVault::wait(const Async<T> &answer)
{
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 15'000))
        return foyer::fail(Error::Kind::Timeout);
    return answer.result();
}

TokenVault::Lookup TestTokenVault::load()
{
    TokenVault::Lookup none;
    none.availability = Availability::Unknown;
    return wait(m_vault->load(m_key)).value_or(none);
}

QString TestTokenVault::forget()
{
    const auto done = wait(m_vault->forget(m_key));
    return done ? QStringLiteral("gone") : done.error().code;
}

QString TestTokenVault::store(const QByteArray &secret)
{
    const auto done = wait(m_vault->store(m_key, secret));
    return done ? QStringLiteral("stored") : done.error().code;
}

void TestTokenVault::initTestCase()
{
    if (!Keyring::exists())
        QSKIP("no session bus with a Secret Service: run this through with-keyring.sh");
}

void TestTokenVault::init()
{
    m_vault = std::make_unique<TokenVault>(QStringLiteral("io.github.foyer_for_homey.Foyer.test"));
    m_vault->setDeadline(std::chrono::seconds(5));
}

void TestTokenVault::cleanup()
{
    if (Keyring::exists())
        QVERIFY(Keyring::unlock());
    (void)forget();
}

void TestTokenVault::storesAndFindsASecret()
{
    QSignalSpy availability(m_vault.get(), &TokenVault::availabilityChanged);
    QCOMPARE(m_vault->availability(), Availability::Unknown);
    QCOMPARE(store("a secret"), QStringLiteral("stored"));
    const auto lookup = load();
    QVERIFY(lookup.couldLook());
    QVERIFY(lookup.found);
    QCOMPARE(lookup.secret, QByteArray("a secret"));
    QCOMPARE(m_vault->availability(), Availability::Available);
    QCOMPARE(availability.size(), 1);
}

void TestTokenVault::keepsEveryByte()
{
    QByteArray secret(4096, '\0');
    for (int i = 0; i < secret.size(); ++i)
        secret[i] = char(i * 7);
    QCOMPARE(store(secret), QStringLiteral("stored"));
    QCOMPARE(load().secret, secret);
}

void TestTokenVault::replacesASecret()
{
    QCOMPARE(store("first"), QStringLiteral("stored"));
    QCOMPARE(store("second"), QStringLiteral("stored"));
    QCOMPARE(load().secret, QByteArray("second"));
}

void TestTokenVault::saysThatNothingWasStored()
{
    const auto lookup = load();
    QVERIFY(lookup.couldLook());
    QVERIFY(!lookup.found);
}

void TestTokenVault::forgetsASecret()
{
    QCOMPARE(store("a secret"), QStringLiteral("stored"));
    QCOMPARE(forget(), QStringLiteral("gone"));
    QVERIFY(!load().found);
}

void TestTokenVault::forgetsWhatWasNeverStored()
{
    QCOMPARE(forget(), QStringLiteral("gone"));
}

void TestTokenVault::refusesAnEmptySecret()
{
    QCOMPARE(store({}), QStringLiteral("keychain_failed"));
}

void TestTokenVault::answersInTheOrderOfTheCalls()
{
    const auto first = m_vault->store(m_key, "first");
    const auto one = m_vault->load(m_key);
    const auto second = m_vault->store(m_key, "second");
    const auto two = m_vault->load(m_key);
    const auto gone = m_vault->forget(m_key);
    const auto none = m_vault->load(m_key);
    QVERIFY(wait(none));
    QCOMPARE(one.result()->secret, QByteArray("first"));
    QCOMPARE(two.result()->secret, QByteArray("second"));
    QVERIFY(gone.result());
    QVERIFY(!none.result()->found);
}

void TestTokenVault::keepsTheAccountsApart()
{
    TokenSlots first(*m_vault), second(*m_vault);
    second.setDrawer(QStringLiteral("00c0ffee00c0ffee"));
    QVERIFY(wait(first.store("first-example")));
    QVERIFY(wait(second.store("second-example")));
    QVERIFY(wait(second.store("third-example"))); // its other slot
    QCOMPARE(wait(first.load())->tokens, QList<QByteArray>{"first-example"});
    QCOMPARE(wait(second.load())->tokens, (QList<QByteArray>{"third-example", "second-example"}));
    QVERIFY(wait(first.forget()));
    QVERIFY(wait(first.load())->tokens.isEmpty());
    QCOMPARE(wait(second.load())->tokens.size(), 2);
    QVERIFY(wait(second.forget()));
    QVERIFY(wait(second.load())->tokens.isEmpty());
}

void TestTokenVault::tellsALockedKeyringFromAnEmptyOne()
{
    QCOMPARE(store("a secret"), QStringLiteral("stored"));
    QVERIFY(Keyring::lock());
    const auto lookup = load();
    QCOMPARE(lookup.availability, Availability::Locked);
    QVERIFY(lookup.found);
    QVERIFY(lookup.secret.isEmpty());
}

void TestTokenVault::storesNothingInALockedKeyring()
{
    QVERIFY(Keyring::lock());
    QCOMPARE(store("a secret"), QStringLiteral("keychain_locked"));
    QCOMPARE(m_vault->availability(), Availability::Locked);
}

void TestTokenVault::doesNotSayThatALockedSecretIsGone()
{
    QCOMPARE(store("a secret"), QStringLiteral("stored"));
    QVERIFY(Keyring::lock());
    QCOMPARE(forget(), QStringLiteral("keychain_locked"));
    QVERIFY(Keyring::unlock());
    QCOMPARE(load().secret, QByteArray("a secret"));
}

void TestTokenVault::doesNotSayThatALockedKeyringIsEmpty()
{
    QVERIFY(Keyring::lock());
    QVERIFY(!load().couldLook());
    QCOMPARE(forget(), QStringLiteral("keychain_locked"));
}

void TestTokenVault::findsTheSecretAgainOnceUnlocked()
{
    QCOMPARE(store("a secret"), QStringLiteral("stored"));
    QVERIFY(Keyring::lock());
    QVERIFY(!load().couldLook());
    QVERIFY(Keyring::unlock());
    QCOMPARE(load().secret, QByteArray("a secret"));
}

void TestTokenVault::seesThatTheServiceHasGone()
{
    if (qEnvironmentVariableIsEmpty("FOYER_TEST_ENDS_KEYRING"))
        QSKIP("only where the keyring daemon is the test's own (with-keyring.sh)");
    QCOMPARE(store("a secret"), QStringLiteral("stored"));
    QVERIFY(Keyring::endDaemon());
    // The bus may start a new one, with a locked keyring; either way nobody may conclude that
    // nothing was stored.
    QTRY_VERIFY(!load().couldLook());
    QVERIFY(forget() != QStringLiteral("gone"));
}

QTEST_GUILESS_MAIN(TestTokenVault)
#include "tst_tokenvault.moc"
