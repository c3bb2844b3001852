// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/signinprocess.h"
#include "signinfixture.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>

using namespace foyer;
using namespace foyer::test;

/// Starts the real foyer-signin, and stand-ins for it that misbehave.
class TestSignInProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsThePage();
    void leavesWhenCancelled();
    void leavesWhenItsParentDies();
    void refusesATaskThatIsNotSafe();
    void saysThatThePageCannotBeLoaded();
    void saysThatItIsNotInstalled();
    void believesOnlyGoodLines_data();
    void believesOnlyGoodLines();
    void endsAHelperThatIsStuck();
    void startsAgainWhileTheOldOneLeaves();
    void passesACleanEnvironment();

private:
    SignInRequest request() const;
    QString standIn(const QByteArray &script);

    std::unique_ptr<SignInFixture> m;
    std::unique_ptr<SignInProcess> m_process;
    QTemporaryDir m_folder;
};

void TestSignInProcess::init()
{
    m = std::make_unique<SignInFixture>();
    QVERIFY(m->started);
    m->signIn->begin();
    m_process = std::make_unique<SignInProcess>();
    m_process->setExecutable(text(FOYER_SIGNIN_EXECUTABLE));
}

SignInRequest TestSignInProcess::request() const
{
    SignInRequest request;
    request.authorise = m->signIn->authoriseUrl();
    request.redirect = m->signIn->client().redirectUri;
    request.title = text("Sign in");
    return request;
}

QString TestSignInProcess::standIn(const QByteArray &script)
{
    const QString path = m_folder.filePath(text("stand-in-%1").arg(qHash(script)));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + script);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

void TestSignInProcess::showsThePage()
{
    QVERIFY(m_process->isInstalled());
    QSignalSpy ready(m_process.get(), &SignInProcess::ready);
    QSignalSpy step(m_process.get(), &SignInProcess::stepChanged);
    m_process->start(request());
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 30'000);
    QTRY_COMPARE(step.size(), 1);
    QCOMPARE(step.at(0).at(0).toString(), text("127.0.0.1"));
    // The page itself asked the cloud, with our state.
    QTRY_COMPARE_WITH_TIMEOUT(m->requests("/oauth2/authorise"), 1, 30'000);
    QVERIFY(m->simulator.received().constFirst().query.contains(
        QString::fromLatin1(m->signIn->expectedState())));
}

void TestSignInProcess::leavesWhenCancelled()
{
    QSignalSpy ready(m_process.get(), &SignInProcess::ready);
    QSignalSpy cancelled(m_process.get(), &SignInProcess::cancelled);
    QSignalSpy failed(m_process.get(), &SignInProcess::failed);
    QSignalSpy finished(m_process.get(), &SignInProcess::finished);
    m_process->setDeadlines(std::chrono::seconds(30),
                            std::chrono::seconds(30)); // it has to leave by itself
    m_process->start(request());
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 30'000);
    m_process->cancel();
    QCOMPARE(cancelled.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(failed.size(), 0);
    QVERIFY(!m_process->isRunning());
}

void TestSignInProcess::leavesWhenItsParentDies()
{
    // The shell stands for the main program: it starts the helper, says its process id and is
    // killed.
    const QString line = QString::fromUtf8(SignInProcess::toLine(request()).trimmed());
    QProcess parent;
    parent.setStandardErrorFile(QProcess::nullDevice());
    parent.start(text("/bin/sh"),
                 {text("-c"),
                  text("exec 3<&0; (printf '%s\\n' \"$0\"; exec cat <&3) | \"$1\" & echo $!; wait"),
                  line, text(FOYER_SIGNIN_EXECUTABLE)});
    QByteArray output;
    const auto helperIsUp = [&] {
        output += parent.readAllStandardOutput();
        return output.contains("ready");
    };
    QVERIFY(QTest::qWaitFor(helperIsUp, 30'000));
    const int helper = output.left(output.indexOf('\n')).toInt();
    QVERIFY(helper > 1);
    QCOMPARE(::kill(helper, 0), 0);
    parent.kill();
    parent.waitForFinished();
    // Gone, or a corpse that nobody collects.
    const auto isGone = [helper] {
        QFile status(QStringLiteral("/proc/%1/stat").arg(helper));
        return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
    };
    QVERIFY(QTest::qWaitFor(isGone, 20'000));
}

void TestSignInProcess::refusesATaskThatIsNotSafe()
{
    SignInRequest strange = request();
    strange.authorise = QUrl(text("http://evil.example/oauth2/authorise"));
    QSignalSpy failed(m_process.get(), &SignInProcess::failed);
    QSignalSpy finished(m_process.get(), &SignInProcess::finished);
    m_process->start(strange);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QCOMPARE(failed.size(), 1);
}

void TestSignInProcess::saysThatThePageCannotBeLoaded()
{
    QVERIFY(m->order("refuse", {{text("hub"), text("cloud")}}));
    QSignalSpy failed(m_process.get(), &SignInProcess::failed);
    QSignalSpy finished(m_process.get(), &SignInProcess::finished);
    m_process->start(request());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<SignInProcess::Failure>(), SignInProcess::Failure::Load);
}

void TestSignInProcess::saysThatItIsNotInstalled()
{
    m_process->setExecutable(m_folder.filePath(text("nothing-here")));
    QVERIFY(!m_process->isInstalled());
    QSignalSpy failed(m_process.get(), &SignInProcess::failed);
    QSignalSpy finished(m_process.get(), &SignInProcess::finished);
    m_process->start(request());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<SignInProcess::Failure>(),
             SignInProcess::Failure::NotInstalled);
}

void TestSignInProcess::believesOnlyGoodLines_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("code") << QByteArray(R"(echo '{"event":"code","code":"abc","state":"s"}')")
                          << text("code abc s");
    QTest::newRow("denied") << QByteArray(R"(echo '{"event":"denied","error":"access_denied"}')")
                            << text("denied access_denied");
    QTest::newRow("cancelled") << QByteArray(R"(echo '{"event":"cancelled"}')")
                               << text("cancelled");
    QTest::newRow("first wins")
        << QByteArray(
               R"(echo '{"event":"denied","error":"x"}'; echo '{"event":"code","code":"abc"}')")
        << text("denied x");
    QTest::newRow("noise before")
        << QByteArray(R"(echo hello; echo '[]'; echo '{"event":"code","code":"abc"}')")
        << text("code abc ");
    QTest::newRow("bad code") << QByteArray(R"(echo '{"event":"code","code":"a b<c>"}')")
                              << text("crash");
    QTest::newRow("nothing") << QByteArray("exit 0") << text("crash");
    QTest::newRow("killed") << QByteArray("kill -9 $$") << text("crash");
    QTest::newRow("endless line") << QByteArray("head -c 100000 /dev/zero | tr '\\0' a; sleep 30")
                                  << text("crash");
    QTest::newRow("tls") << QByteArray(R"(echo '{"event":"failed","reason":"tls"}')")
                         << text("tls");
}

void TestSignInProcess::believesOnlyGoodLines()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, outcome);
    QStringList outcomes;
    const auto note = [&outcomes](const QString &what) { outcomes.append(what); };
    connect(m_process.get(), &SignInProcess::codeReceived, this,
            [note](const QString &code, const QString &state) {
                note(text("code ") + code + u' ' + state);
            });
    connect(m_process.get(), &SignInProcess::denied, this,
            [note](const QString &error) { note(text("denied ") + error); });
    connect(m_process.get(), &SignInProcess::cancelled, this, [note] { note(text("cancelled")); });
    connect(m_process.get(), &SignInProcess::failed, this, [note](SignInProcess::Failure failure) {
        note(failure == SignInProcess::Failure::Crash ? text("crash")
             : failure == SignInProcess::Failure::Tls ? text("tls")
                                                      : text("other"));
    });
    QSignalSpy finished(m_process.get(), &SignInProcess::finished);
    m_process->setDeadlines(std::chrono::seconds(30), std::chrono::seconds(1));
    m_process->setExecutable(standIn(script));
    m_process->start(request());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(outcomes, QStringList{outcome});
}

void TestSignInProcess::endsAHelperThatIsStuck()
{
    QSignalSpy failed(m_process.get(), &SignInProcess::failed);
    QSignalSpy finished(m_process.get(), &SignInProcess::finished);
    m_process->setDeadlines(std::chrono::milliseconds(100), std::chrono::milliseconds(100));
    m_process->setExecutable(standIn("exec sleep 60"));
    m_process->start(request());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<SignInProcess::Failure>(), SignInProcess::Failure::Load);

    m_process->start(request());
    m_process->cancel();
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(failed.size(), 1);
}

void TestSignInProcess::startsAgainWhileTheOldOneLeaves()
{
    // Says the state it was asked for, and takes its time to leave.
    const QByteArray script = "read line; state=${line##*state=}; state=${state%%[!0-9a-f]*}\n"
                              "echo \"{\\\"event\\\":\\\"step\\\",\\\"host\\\":\\\"$state\\\"}\"\n"
                              "cat >/dev/null; sleep 0.2";
    m_process->setExecutable(standIn(script));
    QSignalSpy step(m_process.get(), &SignInProcess::stepChanged);
    QSignalSpy cancelled(m_process.get(), &SignInProcess::cancelled);
    QSignalSpy finished(m_process.get(), &SignInProcess::finished);
    m_process->start(request());
    QTRY_COMPARE(step.size(), 1);
    m->signIn->begin(); // another state
    m_process->start(request());
    QTRY_COMPARE(step.size(), 2);
    QCOMPARE(step.at(1).at(0).toString().toLatin1(), m->signIn->expectedState());
    QCOMPARE(cancelled.size() + finished.size(), 0);

    m_process->cancel();
    m_process->start(request());
    m_process->cancel();
    QCOMPARE(cancelled.size(), 2);
    QTRY_COMPARE(finished.size(), 1);
}

void TestSignInProcess::passesACleanEnvironment()
{
    qputenv("QTWEBENGINE_REMOTE_DEBUGGING", "127.0.0.1:19222");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-web-security");
    m_process->setExecutable(
        standIn("if env | grep -q -e REMOTE_DEBUGGING -e CHROMIUM_FLAGS -e LD_PRELOAD; then\n"
                "echo '{\"event\":\"cancelled\"}'; else\n"
                "echo '{\"event\":\"denied\",\"error\":\"clean\"}'; fi"));
    QSignalSpy denied(m_process.get(), &SignInProcess::denied);
    QSignalSpy finished(m_process.get(), &SignInProcess::finished);
    m_process->start(request());
    QTRY_COMPARE(finished.size(), 1);
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
    qunsetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    QCOMPARE(denied.size(), 1);
}

QTEST_GUILESS_MAIN(TestSignInProcess)
#include "tst_signin_process.moc"
