// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/logging.h"
#include "program/logtap.h"
#include "system/window/world.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace foyer;
using namespace foyer::test;

namespace {

/// A log as main() sets it up, in a folder of its own, at its most talkative.
struct KeptLog
{
    KeptLog()
        : logging(QStringLiteral("debug"))
    {
        logging.setFiles(std::make_unique<LogFiles>(path()));
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("log")); }
    [[nodiscard]] QByteArray written() const
    {
        QByteArray all;
        const QDir files(path());
        for (const QString &name : files.entryList(QDir::Files)) {
            QFile file(files.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    QTemporaryDir folder;
    Logging logging;
};

QList<QByteArray> formsOf(const QString &secret)
{
    const QByteArray raw = secret.toUtf8();
    const auto *wide = reinterpret_cast<const char *>(secret.utf16());
    return {raw, raw.toBase64(), raw.toHex(), raw.toPercentEncoding(),
            QByteArray(wide, secret.size() * 2)};
}

} // namespace

/// What a whole run leaves in the log: no secret, no name; and the page that shows it.
class TestWindowLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeRunLeavesNoSecretAndNoNameInTheLog();
    void thePageShowsWhatHappensWhileItHappens();

private:
    void signIn(World &world);
    QStringList m_planted; ///< what may be nowhere in the log
};

void TestWindowLogs::signIn(World &world)
{
    SignIn &signIn = world.program->signIn();
    QTRY_COMPARE(signIn.state(), SignIn::State::SignedOut);
    signIn.begin();
    const QString code =
        world
            .control("issueCode",
                     {{QStringLiteral("clientId"), signIn.client().id},
                      {QStringLiteral("redirectUri"), signIn.client().redirectUri.toString()}})
            .value(QStringLiteral("code"))
            .toString();
    m_planted << code << QString::fromLatin1(signIn.expectedState());
    signIn.submitCode(code, QString::fromLatin1(signIn.expectedState()));
    QTRY_COMPARE(signIn.state(), SignIn::State::SignedIn);
}

void TestWindowLogs::aWholeRunLeavesNoSecretAndNoNameInTheLog()
{
    KeptLog log;
    World world;
    world.redactor = &log.logging.redactor();
    world.timing.callTimeout = std::chrono::milliseconds(1500);
    world.run();
    signIn(world);
    if (QTest::currentTestFailed())
        return;
    const sim::HubInfo hub = world.simulator.hubs().first();
    m_planted << hub.apiKey << hub.name << QString::fromUtf8(world.vault.refreshToken())
              << world.simulator.accountEmail() << world.simulator.accountPassword()
              << world.program->signIn().user().name << world.program->signIn().client().secret;
    world.program->chooseHub(hub.id);
    QVERIFY(world.isLive());

    // Use it: a name that is a secret, a write that works, one that does not, faults.
    const QString lamp = world.deviceNamed("Desk lamp");
    const QString secretName = QStringLiteral("Canary of Jane Doe");
    world.control("rename",
                  {{QStringLiteral("device"), lamp}, {QStringLiteral("name"), secretName}});
    QTRY_COMPARE(world.program->home().device(lamp)->name, secretName);
    CapabilityWriter &writer = world.program->capabilityWriter();
    writer.set(lamp, QStringLiteral("onoff"), Value(!*world.shown(lamp, "onoff").boolean()));
    QTRY_VERIFY(!world.received("PUT", lamp).isEmpty());
    world.control("fail", {{QStringLiteral("status"), 500},
                           {QStringLiteral("method"), QStringLiteral("PUT")},
                           {QStringLiteral("times"), 1}});
    writer.set(lamp, QStringLiteral("dim"), Value(0.37));
    QTRY_VERIFY(log.written().contains("write rolled back"));
    world.control("garbage",
                  {{QStringLiteral("kind"), QStringLiteral("html")},
                   {QStringLiteral("times"), 1},
                   {QStringLiteral("path"), QStringLiteral("/api/manager/devices/device")}});
    world.program->session()->refresh();
    QTRY_VERIFY(log.written().contains("Reconnecting"));
    QVERIFY(world.isLive());
    world.control("expire", {{QStringLiteral("what"), QStringLiteral("sessions")}});
    world.control("drop");
    QVERIFY(QTest::qWaitFor([&] { return world.program->home().isStale(); }, 10'000));
    QVERIFY(world.isLive());

    // Then by key, and out again.
    world.program->connectLocal(hub.url.toString(), hub.apiKey);
    QVERIFY(world.isLive());
    m_planted << QString::fromUtf8(world.vault.refreshToken());
    for (const QString &id : world.program->home().deviceIds())
        m_planted << world.program->home().device(id)->name;
    for (const QString &id : world.program->home().variableIds())
        m_planted << world.program->home().variable(id)->name;
    world.program->signOut();
    QTRY_COMPARE(world.program->stage(), Program::Stage::Doors);
    QVERIFY(world.vault.secrets.isEmpty() ||
            QTest::qWaitFor([&] { return world.vault.secrets.isEmpty(); }));

    const QByteArray written = log.written();
    QVERIFY2(written.count('\n') > 15, written.constData());
    QVERIFY(m_planted.size() > 50);
    for (const QString &secret : std::as_const(m_planted)) {
        if (secret.size() < 5)
            continue; // "TV" is a name and a part of words
        for (const QByteArray &form : formsOf(secret))
            QVERIFY2(!written.contains(form),
                     qPrintable(QString(secret + u'\n' + QString::fromUtf8(written))));
    }
}

void TestWindowLogs::thePageShowsWhatHappensWhileItHappens()
{
    KeptLog log;
    World world;
    world.redactor = &log.logging.redactor();
    QVERIFY(world.goHome());
    world.program->setLogFolder(log.path());
    const LogTap tap(log.logging, world.program->log()); // has what was logged before
    world.window->showPage(QStringLiteral("connection"));
    world.seen<QPushButton>(QStringLiteral("inspectorLog"))->click();
    QCOMPARE(world.window->homeView()->currentPageId(), QStringLiteral("logs"));
    auto *table = world.seen<QTableView>(QStringLiteral("logsTable"));
    QVERIFY(table);
    const auto shown = [table] {
        QStringList lines;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            lines << table->model()->index(row, LogModel::Text).data().toString();
        return lines.join(u'\n');
    };
    QVERIFY(shown().contains(QStringLiteral("State::Live")));
    QVERIFY(!shown().contains(QStringLiteral("State::Reconnecting")));
    QVERIFY(world.seen<QAbstractButton>(QStringLiteral("logsFolder"))->isEnabled());
    world.control("drop");
    QTRY_VERIFY(shown().contains(QStringLiteral("State::Reconnecting")));
    QTest::keyClick(world.window.get(), Qt::Key_Escape);
    QVERIFY(world.window->homeView()->currentPageId() != QLatin1String("logs"));
}

QTEST_MAIN(TestWindowLogs)
#include "tst_window_logs.moc"
