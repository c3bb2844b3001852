// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/tokenslots.h"
#include "homey/iconcache.h"
#include "net/ownfile.h"
#include "program/protection.h"
#include "program/settings.h"
#include "program/singleinstance.h"
#include "support/memoryvault.h"

#include <QDirIterator>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

using namespace foyer;

namespace {

constexpr uid_t nobody = 65534;

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

/// Runs it in a process of its own, which may change what it likes about itself.
int inAnotherProcess(const std::function<int()> &run)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(run());
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

struct stat statOf(const QString &path)
{
    struct stat seen = {};
    ::lstat(QFile::encodeName(path).constData(), &seen);
    return seen;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What another user, or another program, may find or plant in the places of this one.
class TestAttackFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void S31_aCrashLeavesNoMemoryBehind()
    {
        const int code = inAnotherProcess([] {
            protectProcess();
            rlimit core = {};
            ::getrlimit(RLIMIT_CORE, &core);
            const bool noCore = core.rlim_cur == 0 && core.rlim_max == 0;
            return (noCore ? 0 : 1) + (::prctl(PR_GET_DUMPABLE) == 0 ? 0 : 2);
        });
        QCOMPARE(code, 0);
        // And a real crash: whatever the system would call the file, there is none.
        const QString here = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        const int signal = inAnotherProcess([] {
            protectProcess();
            ::signal(SIGABRT, SIG_DFL);
            ::abort();
            return 0;
        });
        QVERIFY(QDir::setCurrent(here));
        QCOMPARE(signal, -SIGABRT);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void S35_newFilesAreTheOwnersAlone()
    {
        const int code = inAnotherProcess([this] {
            ::umask(0); // as careless as an environment can be
            protectProcess();
            const QString path = m_folder->filePath(text("any"));
            return write(path, "x") && (statOf(path).st_mode & 0777) == 0600 ? 0 : 1;
        });
        QCOMPARE(code, 0);
    }

    void S35_whatIsKeptIsTheOwnersAlone()
    {
        // Even without the umask: each writer sees to it by itself.
        const mode_t before = ::umask(0);
        const QString config = m_folder->filePath(text("config/foyer"));
        {
            Settings settings(config + text("/foyer.ini"));
            settings.set(preference::page, text("zones"));
            QVERIFY(settings.save());
        }
        IconCache cache(m_folder->filePath(text("cache/foyer/icons")));
        cache.write(text("hub"), text("icon"), "<svg/>");
        QCOMPARE(cache.read(text("hub"), text("icon")), QByteArray("<svg/>"));
        foyer::test::MemoryVault vault;
        TokenSlots slots(vault);
        slots.setFolder(m_folder->filePath(text("data/foyer/account")));
        ::umask(before);

        int files = 0;
        QDirIterator all(m_folder->path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            const struct stat seen = statOf(path);
            if (S_ISREG(seen.st_mode)) {
                ++files;
                QVERIFY2((seen.st_mode & 0177) == 0, qPrintable(path));
            }
        }
        QVERIFY(files >= 2);
        for (const char *folder :
             {"config/foyer", "cache/foyer", "cache/foyer/icons", "data/foyer/account"})
            QVERIFY2((statOf(m_folder->filePath(text(folder))).st_mode & 0777) == 0700, folder);
    }

    void S36_strangersFilesAreNotPreferences_data()
    {
        QTest::addColumn<QByteArray>("planted");
        for (const char *planted : {"another user's file", "link to another user's file",
                                    "another user's link", "pipe", "link to nowhere", "folder"})
            QTest::newRow(planted) << QByteArray(planted);
    }

    void S36_strangersFilesAreNotPreferences()
    {
        QFETCH(QByteArray, planted);
        const QString path = m_folder->filePath(text("foyer.ini"));
        const QString target = m_folder->filePath(text("target"));
        const QByteArray name = QFile::encodeName(path);
        const QByteArray goal = QFile::encodeName(target);
        const QByteArray evil = "[General]\npage=zones\n";
        const bool needsRoot = planted.contains("another");
        if (needsRoot && ::geteuid() != 0)
            QSKIP("only the system's owner can make another user's file");
        if (planted == "pipe") {
            QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        } else if (planted == "folder") {
            QVERIFY(QDir().mkdir(path));
        } else if (planted == "link to nowhere") {
            QCOMPARE(::symlink(goal.constData(), name.constData()), 0);
        } else if (planted == "another user's file") {
            QVERIFY(write(path, evil));
            QCOMPARE(::chown(name.constData(), nobody, nobody), 0);
        } else {
            QVERIFY(write(target, evil));
            QCOMPARE(::symlink(goal.constData(), name.constData()), 0);
            const bool isLink = planted == "another user's link";
            QCOMPARE(::lchown((isLink ? name : goal).constData(), nobody, nobody), 0);
        }
        QVERIFY(!isOwnFile(path));
        {
            QTest::ignoreMessage(QtWarningMsg,
                                 "the preferences are not a file of this user: not used");
            Settings settings(path);
            QVERIFY(settings.get(preference::page) != text("zones"));
            settings.set(preference::page, text("batteries")); // lasts as long as the program
            QCOMPARE(settings.get(preference::page), text("batteries"));
            (void)settings.save();
            QVERIFY(!QFile::exists(settings.file()));
        }
        if (planted == "link to nowhere")
            QVERIFY(!QFile::exists(target));
        else if (needsRoot)
            QCOMPARE(read(path), evil);
    }

    void S36_onesOwnLinkIsFollowed()
    {
        // As people keep their preferences in a repository.
        const QString path = m_folder->filePath(text("foyer.ini"));
        const QString target = m_folder->filePath(text("kept.ini"));
        QVERIFY(write(target, "[General]\npage=zones\n"));
        QVERIFY(QFile::link(target, path));
        Settings settings(path);
        QCOMPARE(settings.get(preference::page), text("zones"));
        settings.set(preference::page, text("variables"));
        QVERIFY(settings.save());
        QVERIFY(QFileInfo(path).isSymLink());
        QVERIFY(read(target).contains("variables"));
    }

    void S36_theCacheReadsAndWritesPlainFilesOnly()
    {
        const QString folder = m_folder->filePath(text("foyer/icons"));
        IconCache cache(folder);
        cache.write(text("hub"), text("icon"), "<svg/>");
        const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        const QString name = files.first().filePath();
        const QString secret = m_folder->filePath(text("secret"));
        QVERIFY(write(secret, "<svg id='elsewhere'/>"));
        QVERIFY(QFile::remove(name) && QFile::link(secret, name));
        QVERIFY(cache.read(text("hub"), text("icon")).isEmpty());
        cache.write(text("hub"), text("icon"), "<svg id='new'/>");
        QCOMPARE(read(secret), QByteArray("<svg id='elsewhere'/>")); // the link was replaced
        QCOMPARE(cache.read(text("hub"), text("icon")), QByteArray("<svg id='new'/>"));
        QVERIFY(QFile::remove(name));
        QCOMPARE(::mkfifo(QFile::encodeName(name).constData(), 0600), 0);
        QVERIFY(cache.read(text("hub"), text("icon")).isEmpty()); // and does not wait for it
        cache.clear();
        QVERIFY(QFile::exists(secret));
    }

    void S36_theCacheStaysOutOfAStrangersFolder()
    {
        if (::geteuid() != 0)
            QSKIP("only the system's owner can make another user's folder");
        const QString elsewhere = m_folder->filePath(text("elsewhere"));
        QVERIFY(QDir().mkdir(elsewhere));
        QCOMPARE(::chown(QFile::encodeName(elsewhere).constData(), nobody, nobody), 0);
        QVERIFY(QDir().mkdir(m_folder->filePath(text("foyer"))));
        QVERIFY(QFile::link(elsewhere, m_folder->filePath(text("foyer/icons"))));
        IconCache cache(m_folder->filePath(text("foyer/icons")));
        cache.write(text("hub"), text("icon"), "<svg/>");
        QVERIFY(QDir(elsewhere).isEmpty());
    }

    void S36_lockAndSocketOverwriteNothing()
    {
        const QString secret = m_folder->filePath(text("secret"));
        QVERIFY(write(secret, "untouched"));
        const QString socket = m_folder->filePath(text("foyer.sock"));
        QVERIFY(QFile::link(secret, socket));
        {
            SingleInstance first(socket);
            QCOMPARE(first.start({}), SingleInstance::Role::First);
            QCOMPARE(read(secret), QByteArray("untouched"));
            QVERIFY(S_ISSOCK(statOf(socket).st_mode));
        }
        const QString lock = socket + text(".lock");
        QFile::remove(lock);
        QVERIFY(QFile::link(secret, lock));
        SingleInstance second(socket);
        (void)second.start({}, std::chrono::milliseconds(50));
        QCOMPARE(read(secret), QByteArray("untouched"));
    }

    void S39_anotherUserIsNotHeard()
    {
        if (::geteuid() != 0)
            QSKIP("only the system's owner can become another user");
        const QString path = m_folder->filePath(text("foyer.sock"));
        SingleInstance first(path);
        QCOMPARE(first.start({}), SingleInstance::Role::First);
        QSignalSpy received(&first, &SingleInstance::argumentsReceived);
        // As if neither folder nor socket kept anybody out.
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0777), 0);
        for (const uid_t user : {uid_t(0), nobody}) {
            const pid_t child = ::fork();
            if (child == 0)
                ::_exit(speak(QFile::encodeName(path), user));
            int status = -1;
            QVERIFY(QTest::qWaitFor([&] { return ::waitpid(child, &status, WNOHANG) == child; }));
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), user == 0 ? 0 : 1);
        }
        QCOMPARE(received.size(), 1);
    }

    void S39_aCrowdIsSentAway()
    {
        const QString path = m_folder->filePath(text("foyer.sock"));
        SingleInstance first(path);
        QCOMPARE(first.start({}), SingleInstance::Role::First);
        QSignalSpy received(&first, &SingleInstance::argumentsReceived);
        std::vector<std::unique_ptr<QLocalSocket>> crowd;
        for (int i = 0; i < 60; ++i) {
            crowd.push_back(std::make_unique<QLocalSocket>());
            crowd.back()->connectToServer(path);
        }
        const auto open = [&crowd] {
            return std::count_if(crowd.cbegin(), crowd.cend(), [](const auto &socket) {
                return socket->state() == QLocalSocket::ConnectedState;
            });
        };
        QTRY_VERIFY(open() <= 8);
        crowd.clear();
        QLocalSocket next;
        const auto isHeard = [&] {
            if (next.state() == QLocalSocket::UnconnectedState) {
                next.connectToServer(path);
                next.write("[\"--demo\"]\n");
            }
            return received.size() >= 1;
        };
        QVERIFY(QTest::qWaitFor(isHeard));
    }

private:
    /// 0: the first instance took what this user said.
    static int speak(const QByteArray &path, uid_t user)
    {
        if (user != 0 && ::setresuid(user, user, user) != 0)
            return 3;
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        if (path.size() >= qsizetype(sizeof(address.sun_path)))
            return 4;
        std::copy(path.cbegin(), path.cend(), address.sun_path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0)
            return 2;
        const QByteArray words = "[\"--demo\"]\n";
        if (::send(socket, words.constData(), size_t(words.size()), MSG_NOSIGNAL) < 0)
            return 1;
        char answer[8] = {};
        return ::recv(socket, answer, sizeof(answer), 0) > 0 ? 0 : 1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestAttackFiles)
#include "tst_attack_files.moc"
