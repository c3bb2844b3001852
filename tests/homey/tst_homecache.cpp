// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/homecache.h"
#include "support/testhome.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace foyer;

/// Homes on disk: whole, private, and nothing one has to trust.
class TestHomeCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsTooLargeIsNotArchived();
    void aHomeComesBackFromDisk();
    void filesAreTheOwnersAlone();
    void namesSayNothing();
    void S57_aHomeIsNobodyElses_data();
    void S57_aHomeIsNobodyElses();
    void S58_forgettingLeavesNothingOfOurs();
    void whatWasStillToBeWrittenIsForgottenToo();
    void nobodyWaitsForTheDisk();
    void F57_uselessFilesAreIgnoredAndRebuilt_data();
    void F57_uselessFilesAreIgnoredAndRebuilt();
    void F57_aFileOfAGigabyteIsNotRead();
    void F57_linksAreNotFollowedOutOfTheFolder();
    void F57_aPipeDoesNotHoldUpTheStart();
    void F57_aFolderThatIsALinkIsNotOurs();
    void F56_aDiskThatRefusesIsSaidOnceAndLeavesTheOldFile();
    void F56_aFolderThatCannotBeMadeIsSaidOnce();
    void noMoreThanEightHomesAreKept();

private:
    [[nodiscard]] static ArchivedHome home()
    {
        return {test::testHome(), QDateTime::fromMSecsSinceEpoch(1'780'000'000'123, Qt::UTC)};
    }
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("in/homes")); }
    void writeNow(HomeCache &cache, const HomeOwner &owner, const ArchivedHome &home)
    {
        QSignalSpy written(&cache, &HomeCache::written);
        cache.write(owner, home);
        QTRY_COMPARE(written.count(), 1);
    }
    static void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const HomeOwner m_owner{QStringLiteral("hub1"), QStringLiteral("account:anna")};
};

namespace {

#ifdef Q_OS_UNIX
/// While it lives no file of this process may hold more than a few bytes.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 16;
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before = {};
};
#endif

} // namespace

void TestHomeCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestHomeCache::whatIsTooLargeIsNotArchived()
{
    ArchivedHome huge = home();
    for (int i = 0; i < 300; ++i)
        huge.snapshot.variables->push_back(
            test::variable(QByteArray::number(i).constData(), "long", Variable::Type::String,
                           Value(QString(60'000, QChar(u'a' + i % 26)) + QString::number(i))));
    QCOMPARE(encodeHome(huge, m_owner.digest()), QByteArray());
    HomeCache cache(folder());
    QSignalSpy failed(&cache, &HomeCache::failed);
    cache.write(m_owner, huge);
    QTRY_COMPARE(failed.count(), 1);
}

void TestHomeCache::aHomeComesBackFromDisk()
{
    {
        HomeCache cache(folder());
        QVERIFY(!cache.read(m_owner));
        cache.write(m_owner, home());
    } // waits for the disk
    HomeCache cache(folder());
    const auto read = cache.read(m_owner);
    QVERIFY(read);
    QCOMPARE(read->confirmedAt, home().confirmedAt);
    QCOMPARE(read->snapshot.devices->size(), home().snapshot.devices->size());
}

void TestHomeCache::filesAreTheOwnersAlone()
{
#ifndef Q_OS_UNIX
    QSKIP("modes are a matter of Unix");
#else
    const mode_t before = ::umask(0);
    HomeCache cache(folder());
    writeNow(cache, m_owner, home());
    writeNow(cache, m_owner, home()); // also when it replaces another
    ::umask(before);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(cache.fileOf(m_owner)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0600U);
    QCOMPARE(::stat(QFile::encodeName(folder()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0700U);
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
#endif
}

void TestHomeCache::namesSayNothing()
{
    const HomeCache cache(folder());
    const HomeOwner hostile{QStringLiteral("../../etc/x"), QStringLiteral("a/../b")};
    for (const HomeOwner &owner : {m_owner, hostile}) {
        const QFileInfo file(cache.fileOf(owner));
        QCOMPARE(file.path(), folder());
        QVERIFY(!file.fileName().contains(QLatin1String("hub1")));
        QVERIFY(!file.fileName().contains(QLatin1String("anna")));
        QCOMPARE(file.fileName().size(), 64 + 5);
    }
}

void TestHomeCache::S57_aHomeIsNobodyElses_data()
{
    QTest::addColumn<QString>("hub");
    QTest::addColumn<QString>("user");
    QTest::newRow("another hub") << QStringLiteral("hub2") << QStringLiteral("account:anna");
    QTest::newRow("another account") << QStringLiteral("hub1") << QStringLiteral("account:bob");
    QTest::newRow("a key") << QStringLiteral("hub1") << QStringLiteral("local:");
    QTest::newRow("nobody") << QStringLiteral("hub1") << QString();
    QTest::newRow("shifted") << QStringLiteral("hub1account:") << QStringLiteral("anna");
}

void TestHomeCache::S57_aHomeIsNobodyElses()
{
    QFETCH(QString, hub);
    QFETCH(QString, user);
    const HomeOwner other{hub, user};
    HomeCache cache(folder());
    writeNow(cache, m_owner, home());
    QVERIFY(!cache.read(other));
    // Not even when somebody puts the file where the other one's would be.
    QVERIFY(QFile::copy(cache.fileOf(m_owner), cache.fileOf(other)));
    QVERIFY(!cache.read(other));
    QVERIFY(cache.read(m_owner));
}

void TestHomeCache::S58_forgettingLeavesNothingOfOurs()
{
    const HomeOwner other{QStringLiteral("hub2"), QStringLiteral("local:")};
    HomeCache cache(folder());
    writeNow(cache, m_owner, home());
    writeNow(cache, other, home());
    cache.forget(other);
    QTRY_VERIFY(!QFile::exists(cache.fileOf(other)));
    QVERIFY(cache.read(m_owner));
    put(folder() + QStringLiteral("/somebody.else"), "x");
    put(cache.fileOf(other) + QStringLiteral(".AbCdEf"), "left behind by a crash");
    cache.forgetAll();
    QTRY_COMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("somebody.else")});
}

void TestHomeCache::whatWasStillToBeWrittenIsForgottenToo()
{
    {
        HomeCache cache(folder());
        for (int i = 0; i < 5; ++i)
            cache.write(m_owner, home());
        cache.forgetAll();
    }
    QVERIFY(!QFile::exists(folder()));
}

void TestHomeCache::nobodyWaitsForTheDisk()
{
    const HomeOwner other{QStringLiteral("hub2"), QStringLiteral("local:")};
    HomeCache cache(folder());
    cache.write(m_owner, home());
    QVERIFY(cache.read(m_owner)); // at once, wherever the file is by now
    QVERIFY(!cache.read(other));
    cache.forget(m_owner);
    QVERIFY(!cache.read(m_owner));
    cache.write(m_owner, home());
    cache.write(other, home());
    QVERIFY(cache.read(other));
    cache.forgetAll();
    QVERIFY(!cache.read(m_owner) && !cache.read(other));
    cache.write(other, home());
    QVERIFY(cache.read(other));
    QTRY_VERIFY(!cache.isWriting());
    QVERIFY(cache.read(other) && !cache.read(m_owner));
}

void TestHomeCache::F57_uselessFilesAreIgnoredAndRebuilt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = encodeHome(home(), m_owner.digest());
    QByteArray old = good;
    old[5] = 0; // the version's last byte
    QByteArray newer = good;
    newer[5] = 99;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("F");
    QTest::newRow("text") << QByteArray("this is not a home at all\n").repeated(50);
    QTest::newRow("older version") << old;
    QTest::newRow("newer version") << newer;
    QTest::newRow("cut short") << good.first(good.size() / 2);
    QTest::newRow("only the header") << good.first(70);
    QTest::newRow("longer") << good + good;
}

void TestHomeCache::F57_uselessFilesAreIgnoredAndRebuilt()
{
    QFETCH(QByteArray, bytes);
    HomeCache cache(folder());
    QVERIFY(QDir().mkpath(folder()));
    put(cache.fileOf(m_owner), bytes);
    QVERIFY(!cache.read(m_owner));
    writeNow(cache, m_owner, home());
    QVERIFY(cache.read(m_owner));
}

void TestHomeCache::F57_aFileOfAGigabyteIsNotRead()
{
    HomeCache cache(folder());
    QVERIFY(QDir().mkpath(folder()));
    QFile file(cache.fileOf(m_owner));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(1LL << 30)); // sparse: takes no room
    file.close();
    QVERIFY(!cache.read(m_owner));
    writeNow(cache, m_owner, home());
    QVERIFY(cache.read(m_owner));
    QVERIFY(QFileInfo(file).size() < maximumArchiveSize);
}

void TestHomeCache::F57_linksAreNotFollowedOutOfTheFolder()
{
    HomeCache cache(folder());
    QVERIFY(QDir().mkpath(folder()));
    const QString outside = m_folder->filePath(QStringLiteral("outside"));
    const QByteArray good = encodeHome(home(), m_owner.digest());
    put(outside, good);
    QVERIFY(QFile::link(outside, cache.fileOf(m_owner)));
    QVERIFY(!cache.read(m_owner));
    ArchivedHome newer = home();
    newer.confirmedAt = newer.confirmedAt.addDays(1);
    writeNow(cache, m_owner, newer);
    QVERIFY(!QFileInfo(cache.fileOf(m_owner)).isSymLink());
    QCOMPARE(cache.read(m_owner)->confirmedAt, newer.confirmedAt);
    QFile target(outside);
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), good);

    // A link to nowhere is no different.
    QVERIFY(QFile::remove(cache.fileOf(m_owner)));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("nowhere")), cache.fileOf(m_owner)));
    QVERIFY(!cache.read(m_owner));
    writeNow(cache, m_owner, newer);
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("nowhere"))));
}

void TestHomeCache::F57_aPipeDoesNotHoldUpTheStart()
{
#ifndef Q_OS_UNIX
    QSKIP("pipes in folders are a matter of Unix");
#else
    HomeCache cache(folder());
    QVERIFY(QDir().mkpath(folder()));
    QCOMPARE(::mkfifo(QFile::encodeName(cache.fileOf(m_owner)).constData(), 0600), 0);
    QVERIFY(!cache.read(m_owner));
    writeNow(cache, m_owner, home());
    QVERIFY(cache.read(m_owner));
#endif
}

void TestHomeCache::F57_aFolderThatIsALinkIsNotOurs()
{
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QDir().mkpath(elsewhere));
    QVERIFY(QDir().mkpath(QFileInfo(folder()).path()));
    QVERIFY(QFile::link(elsewhere, folder()));
    HomeCache cache(folder());
    QSignalSpy failed(&cache, &HomeCache::failed);
    cache.write(m_owner, home());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(QDir(elsewhere).isEmpty());
    QVERIFY(!cache.read(m_owner));
}

void TestHomeCache::F56_aDiskThatRefusesIsSaidOnceAndLeavesTheOldFile()
{
#ifndef Q_OS_UNIX
    QSKIP("limits are a matter of Unix");
#else
    HomeCache cache(folder());
    QSignalSpy failed(&cache, &HomeCache::failed);
    writeNow(cache, m_owner, home());
    // No file may grow: what a full disk says too (EFBIG and ENOSPC take the same way).
    ArchivedHome newer = home();
    newer.confirmedAt = newer.confirmedAt.addDays(1);
    {
        const FullDisk full;
        cache.write(m_owner, newer);
        cache.write(m_owner, newer);
        QTRY_VERIFY(!cache.isWriting());
    }
    QCOMPARE(failed.count(), 1);
    QCOMPARE(cache.read(m_owner)->confirmedAt, home().confirmedAt);
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    writeNow(cache, m_owner, newer);
    QCOMPARE(cache.read(m_owner)->confirmedAt, newer.confirmedAt);
#endif
}

void TestHomeCache::F56_aFolderThatCannotBeMadeIsSaidOnce()
{
    // A file where the folder should be: works as root too, unlike a mode.
    put(m_folder->filePath(QStringLiteral("in")), "not a folder");
    HomeCache cache(folder());
    QSignalSpy failed(&cache, &HomeCache::failed);
    QVERIFY(!cache.read(m_owner));
    for (int i = 0; i < 3; ++i)
        cache.write(m_owner, home());
    QTRY_VERIFY(!cache.isWriting());
    QCOMPARE(failed.count(), 1);
    cache.forgetAll();
}

void TestHomeCache::noMoreThanEightHomesAreKept()
{
    HomeCache cache(folder());
    for (int i = 0; i < 12; ++i)
        writeNow(cache, {QStringLiteral("hub%1").arg(i), QStringLiteral("local:")}, home());
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), HomeCache::mostFiles);
    QVERIFY(cache.read({QStringLiteral("hub11"), QStringLiteral("local:")}));
}

QTEST_GUILESS_MAIN(TestHomeCache)
#include "tst_homecache.moc"
