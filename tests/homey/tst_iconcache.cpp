// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/iconcache.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;

/// Icons on disk: bounded, and forgotten hub by hub.
class TestIconCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theDiskIsBounded();
    void forgettingAHubLeavesTheIconsOfOthers();

private:
    [[nodiscard]] QStringList files() const
    {
        QStringList found;
        for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files))
            found << file.filePath();
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestIconCache::theDiskIsBounded()
{
    IconCache cache(m_folder->path(), 1000);
    const auto hub = QStringLiteral("hub");
    for (int i = 0; i < 10; ++i) {
        cache.write(hub, QString::number(i), QByteArray(300, 'x'));
        // Their age in whole seconds, as some file systems know it.
        for (const QString &name : files()) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.setFileTime(QFileInfo(name).lastModified().addSecs(-10),
                             QFileDevice::FileModificationTime);
        }
    }
    QCOMPARE(files().size(), 3);
    QVERIFY(!cache.read(hub, QStringLiteral("9")).isEmpty());
    QVERIFY(cache.read(hub, QStringLiteral("0")).isEmpty());
    cache.write(hub, QStringLiteral("9"), QByteArray(200, 'y')); // in place of the other
    QCOMPARE(cache.read(hub, QStringLiteral("9")).size(), 200);
    IconCache nothing{QString()};
    nothing.write(hub, QStringLiteral("9"), "x");
    QVERIFY(nothing.read(hub, QStringLiteral("9")).isEmpty());
}

void TestIconCache::forgettingAHubLeavesTheIconsOfOthers()
{
    IconCache cache(m_folder->path());
    const auto left = QStringLiteral("left"), stays = QStringLiteral("stays"),
               icon = QStringLiteral("icon");
    for (const QString &hub : {left, stays})
        cache.write(hub, icon, "<svg/>");
    // Whose it was cannot be told from the name that an earlier version gave it.
    QFile former(m_folder->filePath(QString(64, u'a')));
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.close();
    cache.forget(QStringLiteral("never seen"));
    QCOMPARE(files().size(), 2);
    cache.forget(left);
    QVERIFY(cache.read(left, icon).isEmpty());
    QCOMPARE(cache.read(stays, icon), QByteArray("<svg/>"));
    IconCache nowhere{QString()};
    nowhere.forget(stays);
    QVERIFY(!files().isEmpty());
}

QTEST_GUILESS_MAIN(TestIconCache)
#include "tst_iconcache.moc"
