// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/oauth.h"
#include "account/signinfixture.h"
#include "account/signinprocess.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace foyer;
using namespace foyer::test;

/// The sign-in window's process: what it is started with, and what it can be talked into.
class TestAttackHelper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<SignInFixture>();
        QVERIFY(m->started);
        m->signIn->begin();
    }

    void S24_eachAttemptHas256FreshBits()
    {
        // Athom offers no PKCE; the state that stands in for it is as long as a verifier would be.
        QSet<QByteArray> states;
        for (int i = 0; i < 200; ++i)
            states << OAuth::newState();
        QCOMPARE(states.size(), 200);
        for (const QByteArray &state : std::as_const(states)) {
            QCOMPARE(state.size(), 64);
            QCOMPARE(QByteArray::fromHex(state).toHex(), state);
        }
        const QByteArray first = m->signIn->expectedState();
        m->signIn->begin();
        QVERIFY(m->signIn->expectedState() != first);
    }

    void S29_nothingIsInTheArguments()
    {
        const QString notes = m_folder.filePath(text("arguments"));
        SignInProcess process;
        process.setExecutable(standIn("echo \"$#\" > '" + QFile::encodeName(notes) + "'; env >> '" +
                                      QFile::encodeName(notes) + "'"));
        QSignalSpy finished(&process, &SignInProcess::finished);
        process.start(request());
        QTRY_COMPARE(finished.size(), 1);
        QFile file(notes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray seen = file.readAll();
        QVERIFY2(seen.startsWith("0\n"), seen.left(20).constData());
        QVERIFY(!seen.contains(m->signIn->expectedState()));
        QVERIFY(!seen.contains(m->signIn->client().secret.toUtf8()));
    }

    void S59_aDangerousEnvironmentIsNotPassedOn_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"LD_PRELOAD", "LD_AUDIT", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH",
              "QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINE_REMOTE_DEBUGGING",
              "QTWEBENGINEPROCESS_PATH", "QTWEBENGINE_RESOURCES_PATH", "QTWEBENGINE_LOCALES_PATH",
              "QTWEBENGINE_DICTIONARIES_PATH", "SSLKEYLOGFILE"})
            QTest::newRow(name) << QByteArray(name);
    }

    void S59_aDangerousEnvironmentIsNotPassedOn()
    {
        QFETCH(QByteArray, name);
        const QByteArray before = qgetenv(name.constData());
        const bool wasSet = qEnvironmentVariableIsSet(name.constData());
        qputenv(name.constData(), "canary-of-a-test");
        SignInProcess process;
        process.setExecutable(standIn("if env | grep -q canary-of-a-test; then\n"
                                      "echo '{\"event\":\"cancelled\"}'; else\n"
                                      "echo '{\"event\":\"denied\",\"error\":\"clean\"}'; fi"));
        QSignalSpy denied(&process, &SignInProcess::denied);
        QSignalSpy finished(&process, &SignInProcess::finished);
        process.start(request());
        QTRY_COMPARE(finished.size(), 1);
        if (wasSet)
            qputenv(name.constData(), before);
        else
            qunsetenv(name.constData());
        QCOMPARE(denied.size(), 1);
    }

#ifdef FOYER_SIGNIN_EXECUTABLE
    void S59_theHelperListensToNoDebugger()
    {
        // Started by somebody else than us, who opens every door there is.
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 port = probe.serverPort();
        probe.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString door = QStringLiteral("127.0.0.1:%1").arg(port);
        environment.insert(text("QTWEBENGINE_REMOTE_DEBUGGING"), door);
        environment.insert(text("QTWEBENGINE_CHROMIUM_FLAGS"),
                           QStringLiteral("--remote-debugging-port=%1").arg(port));
        QProcess helper;
        helper.setProcessEnvironment(environment);
        helper.setStandardErrorFile(QProcess::nullDevice());
        helper.start(text(FOYER_SIGNIN_EXECUTABLE),
                     {QStringLiteral("--remote-debugging-port=%1").arg(port)});
        helper.write(SignInProcess::toLine(request()));
        QByteArray output;
        const auto isUp = [&] {
            output += helper.readAllStandardOutput();
            return output.contains("\"step\"");
        };
        QVERIFY(QTest::qWaitFor(isUp, 30'000));
        QTcpSocket debugger;
        debugger.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(debugger.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(debugger.error(), QAbstractSocket::ConnectionRefusedError);
        QFile command(QStringLiteral("/proc/%1/limits").arg(helper.processId()));
        if (command.open(QIODevice::ReadOnly)) { // S31, for what is typed there
            const QByteArray limits = command.readAll();
            const qsizetype at = limits.indexOf("Max core file size");
            QVERIFY(limits.mid(at, limits.indexOf('\n', at) - at)
                        .simplified()
                        .startsWith("Max core file size 0 0"));
        }
        helper.closeWriteChannel();
        QVERIFY(QTest::qWaitFor([&] { return helper.state() == QProcess::NotRunning; }, 20'000));
    }
#endif

private:
    SignInRequest request() const
    {
        SignInRequest request;
        request.authorise = m->signIn->authoriseUrl();
        request.redirect = m->signIn->client().redirectUri;
        request.title = text("Sign in");
        return request;
    }

    QString standIn(const QByteArray &script)
    {
        const QString path = m_folder.filePath(text("stand-in"));
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    std::unique_ptr<SignInFixture> m;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAttackHelper)
#include "tst_attack_helper.moc"
