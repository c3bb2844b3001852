// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/hubpictures.h"
#include "support/reachedhub.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace foyer;

/// Icons that are kept, images that are not, and everything that is neither.
class TestHubPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anIconIsFetchedOnceAndHandedOutClean();
    void theNextRunFindsItOnDisk();
    void filesAreTheOwnersAlone();
    void whatLiesOnDiskIsNotTrusted();
    void aHubKnowsNothingOfAnothersIcons();
    void whatCannotBeHadIsNotAskedAgain_data();
    void whatCannotBeHadIsNotAskedAgain();
    void troubleIsAskedAgainWhenTheHubIsReached();
    void strangeIdsAndAddressesAreNotAsked_data();
    void strangeIdsAndAddressesAreNotAsked();
    void twoRequestsAtMost();
    void forgettingEmptiesTheDiskOfOursOnly();
    void forgettingAnotherHubLeavesTheOpenOneAlone();
    void imagesArePngOrJpeg_data();
    void imagesArePngOrJpeg();
    void imagesComeFromTheirFolderOnly();
    void imagesAreAskedOneByOneEachTime();
    void nobodyWaitsForAnImageOfAnotherHub();

private:
    void reach()
    {
        m_pictures.reset();
        m_reached = std::make_unique<ReachedHub>();
        m_reached->answer = [this](const LoopbackHub::Request &request) {
            LoopbackHub::Answer answer = m_answer;
            answer.body.replace("$PATH", request.path);
            return answer;
        };
        m_pictures = std::make_unique<HubPictures>(m_reached->link, cache());
    }
    [[nodiscard]] QString cache() const { return m_folder->filePath(QStringLiteral("cache")); }
    [[nodiscard]] QStringList files() const
    {
        QStringList found;
        for (QDirIterator it(cache(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();)
            found << it.next();
        return found;
    }
    [[nodiscard]] int asked(const QByteArray &part) const
    {
        return static_cast<int>(m_reached->hub.received("GET", part).size());
    }
    [[nodiscard]] Result<QByteArray> wait(const Async<QByteArray> &answer)
    {
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 5000))
            return fail(Error::Kind::Timeout);
        return answer.result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReachedHub> m_reached;
    std::unique_ptr<HubPictures> m_pictures;
    LoopbackHub::Answer m_answer;
    const QString m_id = QStringLiteral("0123456789abcdef0123456789abcdef");
};

void TestHubPictures::init()
{
    m_answer = {
        200,
        R"(<svg xmlns="http://www.w3.org/2000/svg" onload="x"><title>$PATH</title><path d="M0 0h9v9z"/></svg>)",
        "image/svg+xml"};
    m_folder = std::make_unique<QTemporaryDir>();
    reach();
}

void TestHubPictures::cleanup()
{
    m_pictures.reset();
    m_reached.reset();
}

void TestHubPictures::anIconIsFetchedOnceAndHandedOutClean()
{
    QVERIFY(m_reached->open());
    QSignalSpy ready(m_pictures.get(), &HubPictures::iconReady);
    const QString url = QStringLiteral("/icon/%1/icon.svg").arg(m_id);
    QVERIFY(m_pictures->icon(m_id, url).isEmpty());
    QVERIFY(m_pictures->icon(m_id, url).isEmpty()); // on its way
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(ready.first().first().toString(), m_id);
    const QByteArray icon = m_pictures->icon(m_id, url);
    QVERIFY(icon.contains("<path") && !icon.contains("onload"));
    QCOMPARE(asked("/icon/"), 1);
    QCOMPARE(m_reached->hub.received("GET", "/icon/").first().path,
             QByteArray("/icon/" + m_id.toUtf8() + "/icon.svg"));
}

void TestHubPictures::theNextRunFindsItOnDisk()
{
    QVERIFY(m_reached->open());
    (void)m_pictures->icon(m_id, {});
    QTRY_VERIFY(!m_pictures->icon(m_id, {}).isEmpty());
    const QByteArray icon = m_pictures->icon(m_id, {});
    reach();
    QVERIFY(m_reached->open());
    QCOMPARE(m_pictures->icon(m_id, {}), icon);
    QCOMPARE(asked("/icon/"), 0);
}

void TestHubPictures::filesAreTheOwnersAlone()
{
    QVERIFY(m_reached->open());
    (void)m_pictures->icon(m_id, {});
    QTRY_COMPARE(files().size(), 1);
    const QFileInfo file(files().first());
    QCOMPARE(file.fileName().size(), 96);
    QVERIFY(!file.fileName().contains(m_id));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(file.path()).permissions() & others));
    QVERIFY(!(QFileInfo(cache()).permissions() & others));
    QCOMPARE(QFileInfo(file.path()).fileName(), QStringLiteral("icons"));
}

void TestHubPictures::whatLiesOnDiskIsNotTrusted()
{
    QVERIFY(m_reached->open());
    (void)m_pictures->icon(m_id, {});
    QTRY_COMPARE(files().size(), 1);
    for (const QByteArray &planted :
         {QByteArray("<svg><script>alert(1)</script>"), QByteArray(3'000'000, '<'), QByteArray()}) {
        QFile file(files().first());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(planted);
        file.close();
        reach();
        QVERIFY(m_reached->open());
        QVERIFY(m_pictures->icon(m_id, {}).isEmpty());
        QTRY_VERIFY(m_pictures->icon(m_id, {}).contains("<path")); // fetched anew
        QCOMPARE(files().size(), 1);
    }
}

void TestHubPictures::aHubKnowsNothingOfAnothersIcons()
{
    QVERIFY(m_reached->open());
    (void)m_pictures->icon(m_id, {});
    QTRY_VERIFY(!m_pictures->icon(m_id, {}).isEmpty());
    m_reached->leave();
    QVERIFY(m_pictures->icon(m_id, {}).isEmpty());
    m_reached->info.id = QStringLiteral("hub2");
    m_answer.body.replace("M0 0h9v9z", "M1 1h7v7z");
    QVERIFY(m_reached->open());
    QVERIFY(m_pictures->icon(m_id, {}).isEmpty());
    QTRY_VERIFY(m_pictures->icon(m_id, {}).contains("M1 1h7v7z"));
    QCOMPARE(files().size(), 2);
}

void TestHubPictures::whatCannotBeHadIsNotAskedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not there") << 404 << QByteArray("{}");
    QTest::newRow("no drawing") << 200 << QByteArray("\x89PNG");
    QTest::newRow("drawing without end") << 200 << QByteArray("<svg><g><path/>");
    QTest::newRow("too large") << 200 << QByteArray(300'000, ' ');
    QTest::newRow("nothing") << 200 << QByteArray();
}

void TestHubPictures::whatCannotBeHadIsNotAskedAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_answer.status = status;
    m_answer.body = body;
    QVERIFY(m_reached->open());
    (void)m_pictures->icon(m_id, {});
    QTRY_COMPARE(asked("/icon/"), 1);
    const auto other = QStringLiteral("other"); // the first one's answer is here before this one's
    (void)m_pictures->icon(other, {});
    QTRY_COMPARE(asked("/icon/other/"), 1);
    for (int i = 0; i < 10; ++i)
        QVERIFY(m_pictures->icon(m_id, {}).isEmpty());
    QVERIFY(!QTest::qWaitFor([this] { return asked("/icon/") > 2; }, 50));
    QVERIFY(files().isEmpty());
}

void TestHubPictures::troubleIsAskedAgainWhenTheHubIsReached()
{
    (void)m_pictures->icon(m_id, {}); // no hub yet: nothing to ask
    m_answer.isHeld = true;
    QVERIFY(m_reached->open());
    (void)m_pictures->icon(m_id, {});
    QTRY_COMPARE(asked("/icon/"), 1);
    m_answer.isHeld = false;
    m_reached->close(); // cancelled
    QSignalSpy ready(m_pictures.get(), &HubPictures::iconReady);
    QVERIFY(m_reached->open());
    (void)m_pictures->icon(m_id, {});
    QTRY_COMPARE(ready.count(), 1);
}

void TestHubPictures::strangeIdsAndAddressesAreNotAsked_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("path"); // what is asked for instead; empty: nothing
    const auto row = [](const char *id, const char *url, const char *path) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(id), QLatin1String(url))))
            << QString::fromLatin1(id) << QString::fromLatin1(url) << QByteArray(path);
    };
    row("", "/icon/a/icon.svg", "");
    row("../x", "/icon/a/icon.svg", "");
    row("a/b", "", "");
    row("a b", "", "");
    row("a", "http://evil.example/icon.svg", "/icon/a/icon.svg");
    row("a", "//evil.example/icon/a", "/icon/a/icon.svg");
    row("a", "/api/manager/system/reboot", "/icon/a/icon.svg");
    row("a", "/icon/../api/manager/logic/webhook/x", "/icon/a/icon.svg");
    row("a", "/icon/%2e%2e/api/x", "/icon/a/icon.svg");
    row("a", "/icon/other/icon.svg?v=2", "/icon/other/icon.svg?v=2");
}

void TestHubPictures::strangeIdsAndAddressesAreNotAsked()
{
    QFETCH(QString, id);
    QFETCH(QString, url);
    QFETCH(QByteArray, path);
    QVERIFY(m_reached->open());
    QVERIFY(m_pictures->icon(id, url).isEmpty());
    if (path.isEmpty()) {
        QVERIFY(!QTest::qWaitFor([this] { return asked("icon") > 0; }, 50));
    } else {
        QTRY_COMPARE(asked("icon"), 1);
        QCOMPARE(m_reached->hub.received("GET", "icon").first().path, path);
    }
    QCOMPARE(asked("webhook") + asked("reboot") + asked("/api/x"), 0);
}

void TestHubPictures::twoRequestsAtMost()
{
    m_answer.isHeld = true;
    QVERIFY(m_reached->open());
    const auto image = m_pictures->image(QStringLiteral("/api/image/1"));
    const auto second = m_pictures->image(QStringLiteral("/api/image/2"));
    for (int i = 0; i < 6; ++i)
        (void)m_pictures->icon(QStringLiteral("icon%1").arg(i), {});
    QTRY_COMPARE(asked("/icon/"), 1);
    QCOMPARE(asked("/api/image/"), 1);
    QVERIFY(!QTest::qWaitFor([this] { return asked("/icon/") + asked("/api/image/") > 2; }, 50));
    m_answer.isHeld = false;
    m_reached->hub.release();
    QTRY_COMPARE(asked("/icon/"), 6);
    QTRY_VERIFY(second.isFinished() && image.isFinished());
}

void TestHubPictures::forgettingEmptiesTheDiskOfOursOnly()
{
    QVERIFY(m_reached->open());
    (void)m_pictures->icon(m_id, {});
    QTRY_COMPARE(files().size(), 1);
    const QString folder = QFileInfo(files().first()).path();
    QFile foreign(folder + QStringLiteral("/notes.txt"));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.close();
    m_pictures->forgetAll();
    QCOMPARE(files().size(), 1);
    QVERIFY(foreign.exists());
    QVERIFY(foreign.remove());
    m_pictures->forgetAll();
    QVERIFY(!QDir(folder).exists());
    (void)m_pictures->icon(m_id, {}); // and everything begins anew
    QTRY_COMPARE(files().size(), 1);
}

void TestHubPictures::forgettingAnotherHubLeavesTheOpenOneAlone()
{
    QVERIFY(m_reached->open());
    (void)m_pictures->icon(m_id, {});
    QTRY_VERIFY(!m_pictures->icon(m_id, {}).isEmpty());
    m_pictures->forget({QStringLiteral("another")});
    QVERIFY(!m_pictures->icon(m_id, {}).isEmpty());
    QCOMPARE(files().size(), 1);
    m_pictures->forget({m_reached->link.hubId()});
    QVERIFY(files().isEmpty());
    QVERIFY(m_pictures->icon(m_id, {}).isEmpty()); // fetched anew
}

void TestHubPictures::imagesArePngOrJpeg_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isPicture");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n....", 12) << true;
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0....", 8) << true;
    QTest::newRow("GIF") << QByteArray("GIF89a....") << false;
    QTest::newRow("SVG") << QByteArray("<svg/>") << false;
    QTest::newRow("text") << QByteArray("{\"error\":1}") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("PNG, too large")
        << QByteArray(QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(8 * 1024 * 1024, 'x'))
        << false;
}

void TestHubPictures::imagesArePngOrJpeg()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isPicture);
    m_answer.body = bytes;
    m_answer.type = "image/jpeg";
    QVERIFY(m_reached->open());
    const auto image = wait(m_pictures->image(QStringLiteral("/api/image/1")));
    QCOMPARE(image.has_value(), isPicture);
    if (isPicture)
        QCOMPARE(*image, bytes);
    else
        QCOMPARE(image.error().kind, Error::Kind::Protocol);
    QVERIFY(files().isEmpty());
}

void TestHubPictures::imagesComeFromTheirFolderOnly()
{
    QVERIFY(m_reached->open());
    for (const char *url : {"", "/api/image/", "http://evil.example/api/image/1", "/api/manager/x",
                            "/api/image/../manager/x", "//evil.example/api/image/1"}) {
        const auto image = wait(m_pictures->image(QString::fromLatin1(url)));
        QVERIFY2(!image, url);
        QCOMPARE(image.error().kind, Error::Kind::Protocol);
    }
    QCOMPARE(asked("/api/image") + asked("/api/manager/x"), 0);
}

void TestHubPictures::imagesAreAskedOneByOneEachTime()
{
    m_answer.body = QByteArray("\xff\xd8\xff", 3);
    QVERIFY(m_reached->open());
    const auto url = QStringLiteral("/api/image/1");
    QVERIFY(wait(m_pictures->image(url)));
    QVERIFY(wait(m_pictures->image(url)));
    QCOMPARE(asked("/api/image/1"), 2);
    m_answer.status = 500; // a camera that sleeps
    const auto image = wait(m_pictures->image(url));
    QVERIFY(!image);
    QCOMPARE(image.error().kind, Error::Kind::Server);
    m_reached->close();
    QCOMPARE(wait(m_pictures->image(url)).error().kind, Error::Kind::Offline);
}

void TestHubPictures::nobodyWaitsForAnImageOfAnotherHub()
{
    m_answer.isHeld = true;
    QVERIFY(m_reached->open());
    const auto first = m_pictures->image(QStringLiteral("/api/image/1"));
    const auto second = m_pictures->image(QStringLiteral("/api/image/2"));
    QTRY_COMPARE(asked("/api/image/"), 1);
    m_reached->leave();
    QVERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(first.result().error().kind, Error::Kind::Cancelled);
    m_reached->hub.release();
    QVERIFY(!QTest::qWaitFor([this] { return asked("/api/image/") > 1; }, 50));
}

QTEST_GUILESS_MAIN(TestHubPictures)
#include "tst_hubpictures.moc"
