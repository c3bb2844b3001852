// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinviewfixture.h"

#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace foyer;
using namespace foyer::test;
using foyer::signin::SignInView;
using foyer::signin::Task;

/// What the login window does not do, however a page asks for it.
class TestSignInRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void blocksOtherHosts_data();
    void blocksOtherHosts();
    void goesNowhereElse_data();
    void goesNowhereElse();
    void blocksPopupsToOtherHosts();
    void doesNotTakeACodeFromAFrame();
    void refusesDownloads();
    void refusesPermissions_data();
    void refusesPermissions();
    void refusesPasswordPrompts();
    void refusesBadCertificates();

private:
    std::unique_ptr<SignInViewFixture> m;
};

void TestSignInRefusals::init()
{
    m = std::make_unique<SignInViewFixture>();
    QVERIFY(m->started);
}

void TestSignInRefusals::blocksOtherHosts_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("host");
    QTest::newRow("script") << QByteArray("location.href='https://evil.example/';1")
                            << text("evil.example");
    QTest::newRow("look-alike") << QByteArray(
                                       "location.href='https://accounts.athom.com.evil.example/';1")
                                << text("accounts.athom.com.evil.example");
    QTest::newRow("user name") << QByteArray(
                                      "location.href='https://accounts.athom.com@evil.example/';1")
                               << text("evil.example");
    QTest::newRow("not ASCII") << QByteArray("location.href='https://\xd0\xb0thom.com/';1")
                               << QString::fromLatin1(
                                      QUrl::toAce(QString::fromUtf8("\xd0\xb0thom.com")));
    QTest::newRow("plain http") << QByteArray("location.href='http://accounts.athom.com/';1")
                                << text("accounts.athom.com");
    QTest::newRow("link")
        << QByteArray("const a=document.createElement('a');a.href='https://evil.example/';"
                      "document.body.append(a);a.click();1")
        << text("evil.example");
    QTest::newRow("form")
        << QByteArray("const f=document.createElement('form');f.method='post';"
                      "f.action='https://evil.example/';document.body.append(f);f.submit();1")
        << text("evil.example");
}

void TestSignInRefusals::blocksOtherHosts()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, host);
    m->open(m->task());
    QSignalSpy blocked(m->view.get(), &SignInView::blocked);
    QSignalSpy failed(m->view.get(), &SignInView::failed);
    QVERIFY(m->waitForElement("#login"));
    m->run(script);
    QTRY_COMPARE(blocked.size(), 1);
    QCOMPARE(blocked.at(0).at(0).toString(), host);
    QVERIFY(m->message().contains(host));
    QVERIFY(m->waitForElement("#login")); // still where it was
    QCOMPARE(failed.size(), 0);
}

void TestSignInRefusals::goesNowhereElse_data()
{
    QTest::addColumn<QByteArray>("script");
    for (const char *address : {"file:///etc/passwd", "data:text/html,<p id=evil>", "qrc:/x",
                                "chrome://gpu", "view-source:http://127.0.0.1/", "unknown:hello"})
        QTest::newRow(address) << QByteArray("location.href='" + QByteArray(address) + "';1");
    QTest::newRow("blob") << QByteArray(
        "location.href=URL.createObjectURL(new Blob(['<p id=evil>'],{type:'text/html'}));1");
}

void TestSignInRefusals::goesNowhereElse()
{
    QFETCH(QByteArray, script);
    m->open(m->task());
    QVERIFY(m->waitForElement("#login"));
    m->run(script);
    // A navigation that is allowed follows: when it has happened, the forbidden one has not.
    m->run("setTimeout(()=>location.hash='after',50);1");
    QTRY_COMPARE(m->view->page()->url().fragment(), text("after"));
    QVERIFY(m->waitForElement("#login"));
}

void TestSignInRefusals::blocksPopupsToOtherHosts()
{
    m->open(m->task());
    QSignalSpy blocked(m->view.get(), &SignInView::blocked);
    QVERIFY(m->waitForElement("#login"));
    m->run("window.open('https://evil.example/');1");
    QTRY_COMPARE(blocked.size(), 1);
    QVERIFY(m->waitForElement("#login"));
}

void TestSignInRefusals::doesNotTakeACodeFromAFrame()
{
    m->open(m->task());
    QSignalSpy code(m->view.get(), &SignInView::codeReceived);
    QVERIFY(m->waitForElement("#login"));
    m->run("const f=document.createElement('iframe');f.src='http://localhost/?code=abc&state=s';"
           "f.onload=f.onerror=()=>location.hash='after';setTimeout(f.onload,500);document.body."
           "append(f);1");
    QTRY_COMPARE(m->view->page()->url().fragment(), text("after"));
    QCOMPARE(code.size(), 0);
}

void TestSignInRefusals::refusesDownloads()
{
    m->open(m->task());
    QVERIFY(m->waitForElement("#login"));
    m->run("const a=document.createElement('a');a.download='x.txt';a.href='data:text/plain,hello';"
           "document.body.append(a);a.click();1");
    QTRY_VERIFY(!m->message().isEmpty());
}

void TestSignInRefusals::refusesPermissions_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("place") << QByteArray(
        "navigator.geolocation.getCurrentPosition(()=>location.hash='yes',"
        "()=>location.hash='no');1");
    QTest::newRow("notifications") << QByteArray(
        "Notification.requestPermission().then(p=>location.hash=p==='granted'?'yes':'no');1");
    QTest::newRow("camera") << QByteArray("navigator.mediaDevices.getUserMedia({video:true}).then("
                                          "()=>location.hash='yes',()=>location.hash='no');1");
    QTest::newRow("clipboard") << QByteArray("navigator.clipboard.readText().then("
                                             "()=>location.hash='yes',()=>location.hash='no');1");
    QTest::newRow("screen") << QByteArray(
        "navigator.mediaDevices.getDisplayMedia({video:true}).then("
        "()=>location.hash='yes',()=>location.hash='no');1");
    QTest::newRow("confirmation") << QByteArray("location.hash=confirm('Sure?')?'yes':'no';1");
}

void TestSignInRefusals::refusesPermissions()
{
    QFETCH(QByteArray, script);
    m->open(m->task());
    QVERIFY(m->waitForElement("#login"));
    m->run(script);
    QTRY_VERIFY(!m->view->page()->url().fragment().isEmpty());
    QCOMPARE(m->view->page()->url().fragment(), text("no"));
}

void TestSignInRefusals::refusesPasswordPrompts()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"Athom\"\r\n"
                          "Content-Type: text/html\r\nContent-Length: 15\r\nConnection: "
                          "close\r\n\r\n<p id=refused>.");
            socket->disconnectFromHost();
        });
    });
    Task strange = m->task();
    strange.authorise = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()));
    m->open(strange);
    QTRY_VERIFY_WITH_TIMEOUT(!m->message().isEmpty(), 20'000);
    QVERIFY(m->waitForElement("#refused"));
    QCOMPARE(QApplication::topLevelWidgets().size(), 1);
}

void TestSignInRefusals::refusesBadCertificates()
{
    QTemporaryDir folder;
    const QString key = folder.filePath(text("key.pem"));
    const QString certificate = folder.filePath(text("certificate.pem"));
    const int code = QProcess::execute(
        text("openssl"), {text("req"), text("-x509"), text("-newkey"), text("rsa:2048"),
                          text("-nodes"), text("-days"), text("1"), text("-subj"),
                          text("/CN=localhost"), text("-keyout"), key, text("-out"), certificate});
    if (code != 0)
        QSKIP("no openssl to make a certificate with");
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    QSignalSpy connected(&server, &QTcpServer::pendingConnectionAvailable);

    Task strange = m->task();
    strange.authorise = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
    m->open(strange);
    QSignalSpy failed(m->view.get(), &SignInView::failed);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(failed.at(0).at(0).toString(), text("tls"));
    QVERIFY(m->message().contains(text("127.0.0.1")));
}

QTEST_MAIN(TestSignInRefusals)
#include "tst_signin_refusals.moc"
