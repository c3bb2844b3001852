// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/tokenslots.h"
#include "support/memoryvault.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace foyer::test;

namespace {

const QByteArray first("first-example"), second("second-example"), third("third-example");

template<typename T>
Result<T> resultOf(const Async<T> &answer)
{
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }))
        return foyer::fail(Error::Kind::Timeout, QStringLiteral("the test waited too long"));
    return answer.result();
}

QList<QByteArray> tokensIn(TokenVault &vault)
{
    TokenSlots slots_(vault);
    const auto found = resultOf(slots_.load());
    return found ? found->tokens : QList<QByteArray>();
}

class TestTokenSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOlderTokenUntilTheNewestHasWorked()
    {
        MemoryVault vault;
        TokenSlots tokens(vault);
        QVERIFY(resultOf(tokens.store(first)));
        QCOMPARE(tokensIn(vault), QList<QByteArray>{first});
        QVERIFY(resultOf(tokens.store(second)));
        QCOMPARE(tokensIn(vault), (QList<QByteArray>{second, first}));
        tokens.settle();
        QTRY_COMPARE(vault.secrets.size(), 1);
        QCOMPARE(tokensIn(vault), QList<QByteArray>{second});
    }

    void alternatesBetweenTheSlots()
    {
        MemoryVault vault;
        TokenSlots tokens(vault);
        for (const QByteArray &each : {first, second, third})
            QVERIFY(resultOf(tokens.store(each)));
        QCOMPARE(tokensIn(vault), (QList<QByteArray>{third, second}));
        QCOMPARE(TokenSlots::parse(vault.secrets.value(TokenSlots::slotKey(0))).token, third);
    }

    void readsATokenOfAnEarlierVersion()
    {
        MemoryVault vault;
        vault.secrets.insert(TokenVault::refreshTokenKey(), first);
        TokenSlots tokens(vault);
        QCOMPARE(resultOf(tokens.load())->tokens, QList<QByteArray>{first});
        QVERIFY(resultOf(tokens.store(second)));
        QCOMPARE(tokensIn(vault), (QList<QByteArray>{second, first}));
    }

    void ignoresWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("cut") << QByteArray("{\"gen\":7,\"refresh_tok");
        QTest::newRow("no token") << QByteArray("{\"gen\":7}");
        QTest::newRow("no generation") << QByteArray("{\"refresh_token\":\"x\"}");
        QTest::newRow("a negative generation")
            << QByteArray("{\"gen\":-1,\"refresh_token\":\"x\"}");
        QTest::newRow("a list for a token") << QByteArray("{\"gen\":9,\"refresh_token\":[1]}");
        QTest::newRow("far too long") << QByteArray(20'000, 'x');
    }
    void ignoresWhatItCannotRead()
    {
        QFETCH(QByteArray, secret);
        MemoryVault vault;
        vault.secrets.insert(TokenSlots::slotKey(1), secret);
        vault.secrets.insert(TokenSlots::slotKey(0), first);
        QCOMPARE(tokensIn(vault), QList<QByteArray>{first});
    }

    void leavesTheSlotInUseAloneWhenTheVaultFails()
    {
        MemoryVault vault;
        TokenSlots tokens(vault);
        QVERIFY(resultOf(tokens.store(first)));
        vault.state = TokenVault::Availability::Locked;
        QVERIFY(!resultOf(tokens.store(second)));
        vault.state = TokenVault::Availability::Available;
        QCOMPARE(tokensIn(vault), QList<QByteArray>{first});
        QVERIFY(resultOf(tokens.store(third)));
        QCOMPARE(tokensIn(vault), (QList<QByteArray>{third, first}));
    }

    void saysThatATokenMayExistInALockedKeyring()
    {
        MemoryVault vault;
        vault.secrets.insert(TokenSlots::slotKey(0), first);
        vault.state = TokenVault::Availability::Locked;
        TokenSlots tokens(vault);
        const auto found = resultOf(tokens.load());
        QVERIFY(found);
        QVERIFY(!found->couldLook());
        QVERIFY(found->mayExist);
        QVERIFY(found->tokens.isEmpty());
    }

    void forgetsBoth()
    {
        MemoryVault vault;
        TokenSlots tokens(vault);
        QVERIFY(resultOf(tokens.store(first)));
        QVERIFY(resultOf(tokens.store(second)));
        QVERIFY(resultOf(tokens.forget()));
        QVERIFY(vault.secrets.isEmpty());
        vault.state = TokenVault::Availability::Locked;
        QVERIFY(!resultOf(tokens.forget()));
    }

    void letsOneProcessAtATimeRotate()
    {
        const QTemporaryDir folder;
        MemoryVault vault;
        TokenSlots one(vault), other(vault);
        one.setFolder(folder.filePath(QStringLiteral("account")));
        other.setFolder(folder.filePath(QStringLiteral("account")));
        auto turn = resultOf(one.takeTurn());
        QVERIFY(turn && *turn);
        const auto waiting = other.takeTurn();
        QVERIFY(!QTest::qWaitFor([&] { return waiting.isFinished(); }, 150));
        turn->reset();
        QVERIFY(resultOf(waiting));
    }

    void givesUpWhenATurnNeverEnds()
    {
        const QTemporaryDir folder;
        MemoryVault vault;
        TokenSlots one(vault), other(vault);
        one.setFolder(folder.path());
        other.setFolder(folder.path());
        other.setTurnDeadline(std::chrono::milliseconds(120));
        const auto held = resultOf(one.takeTurn());
        QVERIFY(held && *held);
        const auto refused = resultOf(other.takeTurn());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("rotation_busy"));
    }

    void seesTheRotationOfAnotherProcess()
    {
        const QTemporaryDir folder;
        MemoryVault vault;
        TokenSlots one(vault), other(vault);
        one.setFolder(folder.path());
        other.setFolder(folder.path());
        QVERIFY(resultOf(one.store(first)));
        QVERIFY(other.isOutdated());
        QCOMPARE(resultOf(other.load())->tokens, QList<QByteArray>{first});
        QVERIFY(!other.isOutdated());
        QVERIFY(resultOf(one.store(second)));
        QVERIFY(other.isOutdated());
        QVERIFY(!one.isOutdated());
    }

    void leavesNoSecretInItsFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("account"));
        MemoryVault vault;
        TokenSlots tokens(vault);
        tokens.setFolder(path);
        const auto turn = resultOf(tokens.takeTurn());
        QVERIFY(resultOf(tokens.store(first)));
        const QFileInfoList files = QDir(path).entryInfoList(QDir::Files | QDir::Hidden);
        QCOMPARE(files.size(), 2);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(first));
        }
        QCOMPARE(int(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestTokenSlots)
#include "tst_tokenslots.moc"
