// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/tokenvault.h"

#include <QTest>

using namespace foyer;
using Availability = TokenVault::Availability;

/// Desktops without any keychain: no session bus, or a bus on which nobody offers the Secret
/// Service (with-keyring.sh with WITHOUT_SERVICE=1).
class TestNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatTheKeychainIsMissing();
};

void TestNoKeychain::saysThatTheKeychainIsMissing()
{
    TokenVault vault(QStringLiteral("io.github.foyer_for_homey.Foyer.test"));
    const auto key = QStringLiteral("test-key");
    const auto found = vault.load(key);
    QTRY_VERIFY_WITH_TIMEOUT(found.isFinished(), 15'000);
    QVERIFY(found.result());
    QCOMPARE(found.result()->availability, Availability::Missing);
    QVERIFY(!found.result()->found);

    const auto stored = vault.store(key, "a secret");
    QTRY_VERIFY_WITH_TIMEOUT(stored.isFinished(), 15'000);
    QVERIFY(!stored.result());
    QCOMPARE(stored.result().error().code, QStringLiteral("keychain_missing"));

    const auto gone = vault.forget(key);
    QTRY_VERIFY_WITH_TIMEOUT(gone.isFinished(), 15'000);
    QVERIFY(!gone.result());
    QCOMPARE(gone.result().error().code, QStringLiteral("keychain_missing"));
    QCOMPARE(vault.availability(), Availability::Missing);
}

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
