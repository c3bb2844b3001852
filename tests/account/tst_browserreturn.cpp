// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/browserreturn.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace foyer;

class TestBrowserReturn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void handsOverTheCodeAndCloses();
    void handsOverADenial();
    void ignoresWhatIsNotOurs_data();
    void ignoresWhatIsNotOurs();
    void refusesAnEndlessRequest();
    void endsASlowRequest();
    void allowsFourConnections();
    void listensOnLoopbackOnly();
    void needsAPort_data();
    void needsAPort();

private:
    QByteArray ask(const QByteArray &request);
    QByteArray get(const QByteArray &target);

    std::unique_ptr<BrowserReturn> m_return;
    QUrl m_redirectUri;
    quint16 m_port = 0;
};

void TestBrowserReturn::init()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress(QHostAddress::LocalHost), 0));
    m_port = probe.serverPort();
    probe.close();
    m_redirectUri = QUrl(QStringLiteral("http://localhost:%1/callback").arg(m_port));
    m_return = std::make_unique<BrowserReturn>();
    QVERIFY(m_return->listen(m_redirectUri, "0123"));
}

QByteArray TestBrowserReturn::ask(const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    socket.write(request);
    (void)QTest::qWaitFor(
        [&socket] { return socket.state() == QAbstractSocket::UnconnectedState; });
    return socket.readAll();
}

QByteArray TestBrowserReturn::get(const QByteArray &target)
{
    return ask("GET " + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_port) +
               "\r\n\r\n");
}

void TestBrowserReturn::handsOverTheCodeAndCloses()
{
    QSignalSpy received(m_return.get(), &BrowserReturn::received);
    m_return->setAnswerTexts(QStringLiteral("Done <now>"), QString());
    const QByteArray answer = get("/callback?code=abc&state=0123");
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QVERIFY(answer.contains("Done &lt;now&gt;"));
    QVERIFY(!answer.contains("abc"));
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.at(0).at(0).toString(), QStringLiteral("abc"));
    QCOMPARE(received.at(0).at(1).toString(), QStringLiteral("0123"));
    QVERIFY(!m_return->isListening());
}

void TestBrowserReturn::handsOverADenial()
{
    QSignalSpy denied(m_return.get(), &BrowserReturn::denied);
    QVERIFY(get("/callback?error=access_denied&state=0123").startsWith("HTTP/1.1 200"));
    QCOMPARE(denied.size(), 1);
    QCOMPARE(denied.at(0).at(0).toString(), QStringLiteral("access_denied"));
    QVERIFY(!m_return->isListening());
}

void TestBrowserReturn::ignoresWhatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray host = "Host: localhost:PORT\r\n";
    QTest::newRow("icon") << QByteArray("GET /favicon.ico HTTP/1.1\r\n" + host);
    QTest::newRow("wrong state") << QByteArray("GET /callback?code=abc&state=9 HTTP/1.1\r\n" +
                                               host);
    QTest::newRow("no state") << QByteArray("GET /callback?code=abc HTTP/1.1\r\n" + host);
    QTest::newRow("denial with wrong state")
        << QByteArray("GET /callback?error=access_denied HTTP/1.1\r\n" + host);
    QTest::newRow("POST") << QByteArray("POST /callback?code=abc&state=0123 HTTP/1.1\r\n" + host);
    QTest::newRow("two codes") << QByteArray("GET /callback?code=a&code=b&state=0123 HTTP/1.1\r\n" +
                                             host);
    QTest::newRow("other path") << QByteArray("GET /?code=abc&state=0123 HTTP/1.1\r\n" + host);
    QTest::newRow("host in the target")
        << QByteArray("GET @evil/callback?code=a&state=0123 HTTP/1.1\r\n" + host);
    QTest::newRow("absolute target")
        << QByteArray("GET http://localhost/callback?code=a&state=0123 HTTP/1.1\r\n" + host);
    QTest::newRow("rebound name") << QByteArray(
        "GET /callback?code=abc&state=0123 HTTP/1.1\r\nHost: evil.example:PORT\r\n");
    QTest::newRow("no host") << QByteArray("GET /callback?code=abc&state=0123 HTTP/1.1\r\n");
    QTest::newRow("two hosts") << QByteArray("GET /callback?code=abc&state=0123 HTTP/1.1\r\n" +
                                             host + host);
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01 \xff\r\n");
}

void TestBrowserReturn::ignoresWhatIsNotOurs()
{
    QFETCH(QByteArray, request);
    QSignalSpy received(m_return.get(), &BrowserReturn::received);
    QSignalSpy denied(m_return.get(), &BrowserReturn::denied);
    const QByteArray answer = ask(request.replace("PORT", QByteArray::number(m_port)) + "\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 40"), answer.constData());
    QCOMPARE(received.size() + denied.size(), 0);
    QVERIFY(m_return->isListening()); // a stranger cannot end the attempt
}

void TestBrowserReturn::refusesAnEndlessRequest()
{
    const QByteArray answer = ask("GET /callback?code=" + QByteArray(9000, 'a'));
    QVERIFY(answer.isEmpty() || answer.startsWith("HTTP/1.1 431"));
    QVERIFY(m_return->isListening());
}

void TestBrowserReturn::endsASlowRequest()
{
    m_return->setReadDeadline(std::chrono::milliseconds(50));
    QVERIFY(ask("GET /callback?co").isEmpty());
    QVERIFY(m_return->isListening());
}

void TestBrowserReturn::allowsFourConnections()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 8; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QTRY_VERIFY(sockets.back()->state() != QAbstractSocket::ConnectingState &&
                    sockets.back()->state() != QAbstractSocket::HostLookupState);
    }
    const auto open = [&sockets] {
        return std::count_if(sockets.begin(), sockets.end(), [](const auto &socket) {
            return socket->state() == QAbstractSocket::ConnectedState;
        });
    };
    QTRY_COMPARE(open(), 4);
    sockets.clear();
    // The next one is heard as soon as the others are gone.
    QSignalSpy received(m_return.get(), &BrowserReturn::received);
    QVERIFY(QTest::qWaitFor(
        [&] { return !received.isEmpty() || !get("/callback?code=a&state=0123").isEmpty(); }));
    QCOMPARE(received.size(), 1);
}

void TestBrowserReturn::listensOnLoopbackOnly()
{
    QTcpServer other; // somebody else may still have the port on another address of this computer
    QVERIFY(other.listen(QHostAddress(QStringLiteral("127.0.0.2")), m_port));
    QVERIFY(!BrowserReturn().listen(m_redirectUri, "0123")); // but not on this one
}

void TestBrowserReturn::needsAPort_data()
{
    QTest::addColumn<QString>("redirectUri");
    QTest::newRow("no port") << QStringLiteral("http://localhost");
    QTest::newRow("https") << QStringLiteral("https://localhost:4711");
    QTest::newRow("another computer") << QStringLiteral("http://192.168.1.2:4711");
    QTest::newRow("own scheme") << QStringLiteral("foyer://callback");
}

void TestBrowserReturn::needsAPort()
{
    QFETCH(QString, redirectUri);
    QVERIFY(!BrowserReturn::isPossible(QUrl(redirectUri)));
    QVERIFY(!BrowserReturn().listen(QUrl(redirectUri), "0123"));
}

QTEST_GUILESS_MAIN(TestBrowserReturn)
#include "tst_browserreturn.moc"
