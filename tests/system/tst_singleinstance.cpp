// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/singleinstance.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace foyer;
using namespace std::chrono_literals;

namespace {

/// A first instance with an event loop of its own: start() of the second one waits for its answer.
class FirstInstance
{
public:
    explicit FirstInstance(const QString &path)
        : m_instance(new SingleInstance(path))
    {
        m_instance->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_instance, [this] { m_role = m_instance->start({}); }, Qt::BlockingQueuedConnection);
    }
    ~FirstInstance()
    {
        QMetaObject::invokeMethod(
            m_instance, [this] { delete m_instance; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    SingleInstance *operator->() const { return m_instance; }
    SingleInstance *get() const { return m_instance; }
    [[nodiscard]] SingleInstance::Role role() const { return m_role; }

private:
    QThread m_thread;
    SingleInstance *m_instance;
    SingleInstance::Role m_role = SingleInstance::Role::Unanswered;
};

} // namespace

/// Two starts of the program, and strangers at its socket.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("foyer.sock"));
    }

    void theFirstStartIsFirst()
    {
        const FirstInstance first(m_path);
        QCOMPARE(first.role(), SingleInstance::Role::First);
        QVERIFY(QFileInfo::exists(m_path));
    }

    void theSecondStartHandsOverItsArguments()
    {
        const FirstInstance first(m_path);
        QSignalSpy received(first.get(), &SingleInstance::argumentsReceived);
        const QStringList arguments{QStringLiteral("--page"), QStringLiteral("zones"),
                                    QStringLiteral("--device"), QStringLiteral("Zoë's \"lamp\"\n")};
        SingleInstance second(m_path);
        QCOMPARE(second.start(arguments), SingleInstance::Role::Second);
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(received.at(0).at(0).toStringList(), arguments);
    }

    void whenTheFirstIsGoneTheNextIsFirst()
    {
        {
            const FirstInstance first(m_path);
        }
        const FirstInstance next(m_path);
        QCOMPARE(next.role(), SingleInstance::Role::First);
    }

    void aSocketLeftByACrashIsTakenOver()
    {
        {
            // A file that nobody listens on, as a killed process leaves it.
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const FirstInstance first(m_path);
        QCOMPARE(first.role(), SingleInstance::Role::First);
        SingleInstance second(m_path);
        QCOMPARE(second.start({}), SingleInstance::Role::Second);
    }

    void tooManyArgumentsStillRaiseTheWindow()
    {
        const FirstInstance first(m_path);
        QSignalSpy received(first.get(), &SingleInstance::argumentsReceived);
        SingleInstance second(m_path);
        QCOMPARE(second.start({QString(5000, u'x')}), SingleInstance::Role::Second);
        QTRY_COMPARE(received.count(), 1);
        QVERIFY(received.at(0).at(0).toStringList().isEmpty());
    }

    void aSilentFirstInstanceIsNotWaitedForForEver()
    {
        QLockFile lock(m_path + QStringLiteral(".lock"));
        QVERIFY(lock.tryLock());
        QLocalServer silent;
        QVERIFY(silent.listen(m_path));
        SingleInstance second(m_path);
        QCOMPARE(second.start({}, 100ms), SingleInstance::Role::Unanswered);
    }

    void withoutAFolderItRunsAlone()
    {
        SingleInstance instance(m_folder->filePath(QStringLiteral("missing/foyer.sock")));
        QCOMPARE(instance.start({}), SingleInstance::Role::First);
    }

    void strangersAreNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("not JSON") << QByteArray("--page zones\n");
        QTest::newRow("not an array") << QByteArray("{\"page\":1}\n");
        QTest::newRow("not strings") << QByteArray("[1,null]\n");
        QTest::newRow("endless") << QByteArray(100'000, 'x');
        QTest::newRow("too long") << QByteArray("[\"" + QByteArray(5000, 'x') + "\"]\n");
    }

    void strangersAreNotBelieved()
    {
        QFETCH(QByteArray, message);
        const FirstInstance first(m_path);
        QSignalSpy received(first.get(), &SingleInstance::argumentsReceived);
        QLocalSocket socket;
        socket.connectToServer(m_path);
        QVERIFY(socket.waitForConnected());
        socket.write(message);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        // The instance still answers the next one.
        SingleInstance second(m_path);
        QCOMPARE(second.start({QStringLiteral("--demo")}), SingleInstance::Role::Second);
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(received.at(0).at(0).toStringList(), {QStringLiteral("--demo")});
    }

#ifdef Q_OS_UNIX
    void onlyTheOwnerMayConnect()
    {
        const FirstInstance first(m_path);
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(m_path).permissions() & others, QFile::Permissions());
    }
#endif

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
