// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/logfiles.h"
#include "program/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <unistd.h>

using namespace foyer;

namespace {

constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything in the folder, one file after the other.
QByteArray allOf(const QString &folder)
{
    QByteArray all;
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : names)
        all += contentsOf(QString(folder + u'/' + name));
    return all;
}

} // namespace

/// The log on disk: who can read it, how large it grows, what never gets into it.
class TestLogFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_folder = m_root->filePath(QStringLiteral("state/log"));
    }

    void theyAreForTheirOwnerOnly()
    {
        LogFiles files(m_folder);
        QVERIFY(!QFileInfo::exists(m_folder)); // nothing before there is something to write
        QVERIFY(files.write("first"));
        QCOMPARE(contentsOf(files.file()), QByteArray("first\n"));
        QCOMPARE(QFileInfo(files.file()).permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(m_folder).permissions() & others, QFile::Permissions());
    }

    void whatWasLeftOpenIsClosed()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QFile::setPermissions(m_folder, QFile::Permissions(0x7777));
        QFile old(QString(m_folder + QStringLiteral("/foyer.log")));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("earlier\n");
        old.setPermissions(QFile::Permissions(0x6666));
        old.close();
        LogFiles files(m_folder);
        QVERIFY(files.write("later"));
        QCOMPARE(contentsOf(files.file()), QByteArray("earlier\nlater\n"));
        QCOMPARE(QFileInfo(files.file()).permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(m_folder).permissions() & others, QFile::Permissions());
    }

    void theyRotateAndStayBounded()
    {
        LogFiles files(m_folder, QStringLiteral("x"), {1000, 3});
        for (int i = 0; i < 500; ++i)
            QVERIFY(files.write("line " + QByteArray::number(i).rightJustified(5, '0')));
        const QStringList names = QDir(m_folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names, (QStringList{QStringLiteral("x.1.log"), QStringLiteral("x.2.log"),
                                     QStringLiteral("x.log")}));
        for (int number = 0; number < 3; ++number) {
            QVERIFY(QFileInfo(files.file(number)).size() <= 1000);
            QCOMPARE(QFileInfo(files.file(number)).permissions() & others, QFile::Permissions());
        }
        // Newest in the first, older ones in order, no line torn.
        QVERIFY(contentsOf(files.file()).endsWith("line 00499\n"));
        const QByteArray older = contentsOf(files.file(1));
        const QByteArray newer = contentsOf(files.file());
        QCOMPARE(older.right(6).trimmed().toInt() + 1, newer.mid(5, 5).toInt());

        QVERIFY(files.write(QByteArray(5000, 'y'))); // one line beyond all measure
        QVERIFY(QFileInfo(files.file()).size() <= 1000);
    }

    void anEarlierRunIsContinuedAndCounted()
    {
        {
            LogFiles files(m_folder, QStringLiteral("x"), {100, 2});
            QVERIFY(files.write(QByteArray(80, 'a')));
        }
        LogFiles files(m_folder, QStringLiteral("x"), {100, 2});
        QVERIFY(files.write(QByteArray(80, 'b')));
        QCOMPARE(contentsOf(files.file(1)).at(0), 'a');
        QCOMPARE(contentsOf(files.file()).at(0), 'b');
    }

    void linksAreNotFollowed()
    {
        QVERIFY(QDir().mkpath(m_folder));
        const QString victim = m_root->filePath(QStringLiteral("victim"));
        const auto plant = [&victim] {
            QFile file(victim);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write("precious");
        };
        plant();
        LogFiles symlink(m_folder, QStringLiteral("sym"));
        QVERIFY(QFile::link(victim, symlink.file()));
        QVERIFY(!symlink.write("evil"));
        QCOMPARE(contentsOf(victim), QByteArray("precious"));

        LogFiles hardlink(m_folder, QStringLiteral("hard"));
        QCOMPARE(::link(QFile::encodeName(victim).constData(),
                        QFile::encodeName(hardlink.file()).constData()),
                 0);
        QVERIFY(!hardlink.write("evil"));
        QCOMPARE(contentsOf(victim), QByteArray("precious"));

        const QString elsewhere = m_root->filePath(QStringLiteral("elsewhere"));
        QVERIFY(QFile::link(m_folder, elsewhere));
        LogFiles linked(elsewhere, QStringLiteral("x"));
        QVERIFY(!linked.write("evil"));
    }

    void aPlaceThatCannotBeUsedIsLeftAlone()
    {
        const QString file = m_root->filePath(QStringLiteral("file"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        LogFiles files(file); // a file where the folder should be
        QVERIFY(!files.write("a"));
        QVERIFY(!files.write("b"));
        QVERIFY(contentsOf(file).isEmpty());
    }

    void everythingIsRedactedAtOnePlace()
    {
        const QString key = QStringLiteral("CANARYkey-of-the-hub");
        const QString bearer = QStringLiteral("ATCANARY0123456789");
        Logging log(QStringLiteral("debug"));
        log.redactor().add(key);
        log.setFiles(std::make_unique<LogFiles>(m_folder));
        qWarning("Authorization: Bearer %s", qPrintable(bearer));
        qInfo().noquote() << QString(QStringLiteral("GET http://h/?code=") + bearer) << "key"
                          << key;
        QLoggingCategory category("foyer.homey", QtDebugMsg);
        qCDebug(category).noquote()
            << QStringLiteral("{\"refresh_token\":\"%1\",\"apiKey\":\"%2\"}").arg(bearer, key);
        const QList<LogRecord> shown = log.take();
        QVERIFY(shown.size() >= 3);
        QByteArray all = allOf(m_folder);
        for (const LogRecord &record : shown)
            all += lineOf(record).toUtf8();
        QVERIFY(all.contains("Bearer ***"));
        for (const QString &secret : {key, bearer}) {
            const QByteArray raw = secret.toUtf8();
            for (const QByteArray &form :
                 {raw, raw.toBase64(), raw.toHex(), raw.toPercentEncoding()})
                QVERIFY2(!all.contains(form), all.constData());
        }
    }

    void hostileTextForgesNoLine()
    {
        Logging log;
        log.setFiles(std::make_unique<LogFiles>(m_folder));
        const QString name =
            QStringLiteral("lamp\n2026-01-01T00:00:00.000Z foyer.account info: forged\r\x1b[2J") +
            QChar(0x202E) + QChar(0x2028) + QChar(0x9B) + QChar(0x200B) + QChar(0) +
            QStringLiteral("end");
        qWarning().noquote() << name;
        const QByteArray written = allOf(m_folder);
        QCOMPARE(written.count('\n'), 1);
        for (const char *hostile : {"\r", "\x1b", "\u202e", "\u2028", "\u009b", "\u200b"})
            QVERIFY2(!written.contains(hostile), hostile);
        QVERIFY(!written.contains('\0'));
        const QList<LogRecord> shown = log.take();
        QCOMPARE(shown.size(), 1);
        QVERIFY(!shown.first().text.contains(u'\n'));
        QVERIFY(shown.first().text.endsWith(QStringLiteral("end")));
    }

    void whoListensIsCalledOnceForManyLines()
    {
        Logging log;
        int calls = 0;
        log.setListener([&calls] { ++calls; });
        for (int i = 0; i < 50; ++i)
            qInfo("line %d", i);
        QCOMPARE(calls, 1);
        QCOMPARE(log.take().size(), 50);
        qInfo("more");
        QCOMPARE(calls, 2);
        for (int i = 0; i < Logging::mostWaiting + 10; ++i)
            log.receive(QtInfoMsg, QStringLiteral("foyer.ui"), QString::number(i));
        const QList<LogRecord> kept = log.take();
        QCOMPARE(kept.size(), Logging::mostWaiting);
        QCOMPARE(kept.last().text, QString::number(Logging::mostWaiting + 9));
        log.setListener({});
    }

    void linesFromSeveralThreadsStayWhole()
    {
        Logging log;
        log.setFiles(std::make_unique<LogFiles>(m_folder));
        std::vector<std::unique_ptr<QThread>> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back(QThread::create([] {
                for (int i = 0; i < 200; ++i)
                    qInfo("abcdefghijklmnopqrstuvwxyz");
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(30'000));
        const QList<QByteArray> lines = allOf(m_folder).trimmed().split('\n');
        QCOMPARE(lines.size(), 800);
        for (const QByteArray &line : lines)
            QVERIFY2(line.endsWith(" info: abcdefghijklmnopqrstuvwxyz"), line.constData());
    }

    void levelsAreRulesToo()
    {
        const QLoggingCategory foyer("foyer.net");
        const QLoggingCategory account("foyer.account");
        {
            const Logging log(QStringLiteral("debug"));
            QVERIFY(foyer.isDebugEnabled());
        }
        {
            const Logging log(QStringLiteral("warning"));
            QVERIFY(!foyer.isInfoEnabled() && foyer.isWarningEnabled());
        }
        {
            const Logging log(QStringLiteral("critical"));
            QVERIFY(!foyer.isWarningEnabled() && foyer.isCriticalEnabled());
        }
        {
            const Logging log(QStringLiteral("foyer.net"));
            QVERIFY(foyer.isDebugEnabled() && !account.isDebugEnabled());
        }
        const Logging log(QStringLiteral("info"));
        QVERIFY(!foyer.isDebugEnabled() && foyer.isInfoEnabled());
    }

private:
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestLogFiles)
#include "tst_logfiles.moc"
