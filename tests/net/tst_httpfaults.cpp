// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"
#include "net/httpexchange.h"
#include "rawserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/socket.h>

using namespace foyer;
using namespace foyer::test;
using std::chrono::milliseconds;

namespace {

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

HttpRequest post(const QUrl &url)
{
    HttpRequest request = get(url);
    request.method = "POST";
    request.body = "{\"refresh\":\"word\"}";
    return request;
}

HttpOptions quick()
{
    HttpOptions options;
    options.writeSpacing = milliseconds(0);
    return options;
}

/// A request that never gets anywhere by itself.
class StuckReply : public QNetworkReply
{
public:
    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

/// A network that only keeps the body it was given.
class StuckNetwork : public QNetworkAccessManager
{
public:
    QIODevice *body = nullptr;

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &, QIODevice *outgoing) override
    {
        body = outgoing;
        return new StuckReply;
    }
};

/// A TLS server with whatever certificate it is given.
class TlsServer : public QTcpServer
{
public:
    explicit TlsServer(QSslConfiguration configuration)
        : m_configuration(std::move(configuration))
    {
        listen(QHostAddress::LocalHost);
    }
    QByteArray received;

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(m_configuration);
        socket->setSocketDescriptor(handle);
        connect(socket, &QIODevice::readyRead, this,
                [this, socket] { received += socket->readAll(); });
        socket->startServerEncryption();
    }

private:
    QSslConfiguration m_configuration;
};

} // namespace

/// Servers that lie, stall, cut, redirect or are somebody else.
class HttpFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesUpOnASilentServer()
    {
        RawServer server;
        HttpClient client(quick());
        HttpRequest request = get(server.url());
        request.timeout = milliseconds(100);
        auto answer = client.send(request);
        FINISHES(answer);
        QCOMPARE(answer.result().error().kind, Error::Kind::Timeout);
        QCOMPARE(answer.result().error().request, QStringLiteral("GET /"));
    }

    void whatWasHandedOverMayHaveBeenDoneBeforeItIsSaidToBeSent()
    {
        StuckNetwork network;
        HttpRequest request = post(QUrl(QStringLiteral("http://127.0.0.1:1/")));
        request.timeout = milliseconds(100);
        request.sendBy = std::chrono::steady_clock::now() + std::chrono::hours(1);
        HttpExchange exchange(request, QStringLiteral("POST /"), {}, nullptr);
        QSignalSpy finished(&exchange, &HttpExchange::finished);
        exchange.start(network, {});
        QCOMPARE(network.body->readAll(), request.body);
        QVERIFY(exchange.mayHaveBeenDone());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(exchange.result().error().code, outcomeUnknown);
    }

    void whatIsSaidToBeTooLateIsNotHandedOver()
    {
        StuckNetwork network;
        HttpRequest request = post(QUrl(QStringLiteral("http://127.0.0.1:1/")));
        request.sendBy = std::chrono::steady_clock::now() + milliseconds(50);
        HttpExchange exchange(request, QStringLiteral("POST /"), {}, nullptr);
        QSignalSpy finished(&exchange, &HttpExchange::finished);
        exchange.start(network, {});
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(exchange.result().error().code, QStringLiteral("too_late"));
        QCOMPARE(network.body->readAll(), QByteArray());
        QVERIFY(!exchange.mayHaveBeenDone());
    }

    void givesUpOnABodyThatStalls()
    {
        RawServer server(RawServer::always("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                           "Content-Length: 10000\r\n\r\n" +
                                           QByteArray(5000, ' ')));
        HttpClient client(quick());
        HttpRequest request = get(server.url());
        request.timeout = milliseconds(150);
        auto answer = client.send(request);
        FINISHES(answer);
        QCOMPARE(answer.result().error().kind, Error::Kind::Timeout);
        QCOMPARE(answer.result().error().httpStatus, 200);
    }

    void waitsForASlowBodyThatKeepsComing()
    {
        RawServer server([](QTcpSocket &socket, const RawServer::Request &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                         "Content-Length: 10\r\n\r\n");
            auto *timer = new QTimer(&socket);
            connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
            timer->start(60);
        });
        HttpClient client(quick());
        HttpRequest request = get(server.url());
        request.timeout = milliseconds(300);
        auto answer = client.send(request);
        FINISHES(answer);
        QVERIFY(answer.result());
    }

    void saysOfflineWhenNobodyListens()
    {
        QUrl url;
        {
            RawServer gone;
            url = gone.url();
        }
        HttpClient client(quick());
        auto answer = client.send(get(url));
        FINISHES(answer);
        QCOMPARE(answer.result().error().kind, Error::Kind::Offline);
        QVERIFY(!answer.result().error().tlsFailed);
    }

    void repeatsAReadAfterALostConnection()
    {
        RawServer server;
        // Qt itself tries a second time within one request; only a server that fails longer is left
        // to us.
        int drops = 2;
        server.setAnswer([&drops](QTcpSocket &socket, const RawServer::Request &) {
            if (drops-- > 0)
                socket.abort();
            else
                socket.write(RawServer::ok("{}"));
        });
        HttpClient client(quick());
        auto answer = client.send(get(server.url()));
        FINISHES(answer);
        QVERIFY(answer.result());
    }

    void saysOfflineWhenEveryConnectionIsLost()
    {
        RawServer server([](QTcpSocket &socket, const RawServer::Request &) { socket.abort(); });
        HttpClient client(quick());
        auto answer = client.send(get(server.url()));
        FINISHES(answer);
        QCOMPARE(answer.result().error().kind, Error::Kind::Offline);
        QVERIFY(server.requests.size() >= 3 && server.requests.size() <= 6);
    }

    void neverSendsAWriteTwice_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("PUT") << QByteArray("PUT");
        QTest::newRow("POST") << QByteArray("POST");
    }

    void neverSendsAWriteTwice()
    {
        QFETCH(QByteArray, method);
        RawServer server([](QTcpSocket &socket, const RawServer::Request &) { socket.abort(); });
        HttpClient client(quick());
        HttpRequest request = post(server.url());
        request.method = method;
        auto answer = client.send(request);
        FINISHES(answer);
        QCOMPARE(answer.result().error().kind, Error::Kind::Offline);
        QCOMPARE(server.requests.size(), 1);
    }

    void sendsAWriteOnAKeptConnectionThatIsGone()
    {
        RawServer server;
        QPointer<QTcpSocket> kept;
        server.setAnswer([&kept](QTcpSocket &socket, const RawServer::Request &) {
            kept = &socket;
            socket.write(RawServer::ok("{}"));
        });
        HttpClient client(quick());
        auto first = client.send(post(server.url()));
        FINISHES(first);
        QVERIFY(first.result());
        // Only our half is closed: the socket ends when the client has noticed and closed the other
        // one.
        ::shutdown(static_cast<int>(kept->socketDescriptor()), SHUT_WR);
        QTRY_VERIFY(!kept);
        auto second = client.send(post(server.url()));
        FINISHES(second);
        QVERIFY(second.result());
        QCOMPARE(server.requests.size(), 2);
    }

    void saysProtocolWhenItIsNotHttp()
    {
        RawServer server(RawServer::thenClose("SSH-2.0-OpenSSH_9.2\r\n\r\n"));
        HttpClient client(quick());
        auto answer = client.send(get(server.url()));
        FINISHES(answer);
        QVERIFY(!answer.result());
        QVERIFY(!answer.result().error().isDecision());
    }

    void refusesACertificateNobodyVouchesFor()
    {
        const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        if (openssl.isEmpty() || !QSslSocket::supportsSsl())
            QSKIP("needs the openssl command to make a certificate");
        QTemporaryDir dir;
        const QString key = dir.filePath(QStringLiteral("key.pem"));
        const QString certificate = dir.filePath(QStringLiteral("cert.pem"));
        QCOMPARE(
            QProcess::execute(openssl, {QStringLiteral("req"), QStringLiteral("-x509"),
                                        QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                                        QStringLiteral("-nodes"), QStringLiteral("-batch"),
                                        QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                                        QStringLiteral("-keyout"), key, QStringLiteral("-out"),
                                        certificate}),
            0);
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        QSslConfiguration configuration;
        configuration.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Rsa));
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        TlsServer server(configuration);
        HttpClient client(quick());
        client.setBearer("bearer-of-a-test");
        auto answer = client.send(
            get(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()))));
        FINISHES(answer);
        QCOMPARE(answer.result().error().kind, Error::Kind::Offline);
        QVERIFY(answer.result().error().tlsFailed);
        QVERIFY(!answer.result().error().text.isEmpty());
        QCOMPARE(server.received, QByteArray());
    }
};

QTEST_GUILESS_MAIN(HttpFaultsTest)
#include "tst_httpfaults.moc"
