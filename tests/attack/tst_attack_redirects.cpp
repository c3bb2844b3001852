// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/oauth.h"
#include "net/httpclient.h"
#include "net/rawserver.h"
#include "net/socketio.h"
#include "testca.h"

#include <QtTest>

using namespace foyer;
using namespace foyer::test;

namespace {

const QByteArray bearer = QByteArrayLiteral("bearer-of-a-test");

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

/// What an evil server sends with its order to go elsewhere.
QByteArray goTo(const QByteArray &status, const QByteArray &location)
{
    return RawServer::http(status, "{}", "application/json", "Location: " + location + "\r\n");
}

} // namespace

/// A server that says "ask somebody else" is answered with an error: nothing is sent elsewhere.
class TestAttackRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_evil = std::make_unique<RawServer>(RawServer::always(RawServer::ok("{}"))); }

    void S1_theBearerStaysWithTheHub_data() { statuses(); }
    void S1_theBearerStaysWithTheHub()
    {
        QFETCH(QByteArray, status);
        RawServer hub(RawServer::always(goTo(status, m_evil->url().toEncoded())));
        HttpClient client;
        client.setBearer(bearer);
        auto answer = client.send(get(hub.url()));
        FINISHES(answer);
        QVERIFY(isRedirectError(answer.result()));
        QVERIFY(hub.requests.first().has("Bearer " + bearer)); // the hub itself was asked
        QVERIFY(nothingArrived());
    }

    void S1_theSocketFollowsNobody_data() { statuses(); }
    void S1_theSocketFollowsNobody()
    {
        QFETCH(QByteArray, status);
        RawServer hub(RawServer::always(goTo(status, m_evil->url().toEncoded())));
        SocketIo socket;
        QSignalSpy closed(&socket, &SocketIo::closed);
        socket.open(hub.url());
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 10'000);
        QVERIFY(nothingArrived());
    }

    void S2_theRefreshTokenIsPostedOnce_data() { statuses(); }
    void S2_theRefreshTokenIsPostedOnce()
    {
        QFETCH(QByteArray, status);
        RawServer cloud(RawServer::always(goTo(status, m_evil->url().toEncoded())));
        OAuth oauth(OAuthClient{QStringLiteral("a-client"), QStringLiteral("a-client-secret"),
                                QUrl(QStringLiteral("http://localhost"))},
                    CloudAddress{cloud.url(QString())});
        auto tokens = oauth.refresh("refresh-word-of-a-test");
        FINISHES(tokens);
        QVERIFY(!tokens.result());
        // Not what a refused token looks like: nothing is forgotten because of it.
        QVERIFY(!OAuth::refused(tokens.result().error()));
        QCOMPARE(cloud.requests.size(), 1);
        QVERIFY(cloud.requests.first().body.contains("refresh-word-of-a-test"));
        QVERIFY(nothingArrived());
        auto code = oauth.exchange(QStringLiteral("code-of-a-test"));
        FINISHES(code);
        QVERIFY(!code.result());
        QVERIFY(nothingArrived());
    }

    void S3_encryptionIsNotGivenUp()
    {
        TestAuthority authority;
        if (!authority.works())
            QSKIP("needs the openssl command to make certificates");
        const Believed believed(authority);
        TlsServer hub(authority.certify({}), goTo("302 Found", m_evil->url().toEncoded()));
        HttpClient client;
        client.setBearer(bearer);
        auto answer = client.send(get(hub.url()));
        FINISHES(answer);
        QVERIFY(hub.received.contains(
            QByteArray("Bearer " + bearer))); // so the certificate was believed
        QVERIFY(isRedirectError(answer.result()));
        QVERIFY(nothingArrived());
    }

    void S4_oddTargetsAreRefusedToo_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("without scheme") << QByteArray("//EVIL/");
        QTest::newRow("same host, other port") << QByteArray("http://127.0.0.1:PORT/");
        QTest::newRow("user name") << QByteArray("http://127.0.0.1@127.0.0.1:PORT/");
        QTest::newRow("backslash") << QByteArray("http:\\\\EVIL\\");
        QTest::newRow("itself, for ever") << QByteArray("/");
        QTest::newRow("relative") << QByteArray("../../elsewhere");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("script") << QByteArray("javascript:alert(1)");
        QTest::newRow("data") << QByteArray("data:application/json,{}");
        QTest::newRow("resource") << QByteArray("qrc:/foyer/icons/app/foyer.svg");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no address") << QByteArray("http://[::");
        QTest::newRow("very long") << QByteArray("http://EVIL/" + QByteArray(60'000, 'a'));
    }

    void S4_oddTargetsAreRefusedToo()
    {
        QFETCH(QByteArray, location);
        const QByteArray port = QByteArray::number(m_evil->serverPort());
        location.replace("EVIL", "127.0.0.1:PORT").replace("PORT", port);
        RawServer hub(RawServer::always(goTo("302 Found", location)));
        HttpClient client;
        client.setBearer(bearer);
        auto answer = client.send(get(hub.url()));
        FINISHES(answer);
        QVERIFY(!answer.result());
        QCOMPARE(answer.result().error().kind, Error::Kind::Protocol);
        QVERIFY(!answer.result().error().text.contains(QString::fromLatin1(bearer)));
        QCOMPARE(hub.requests.size(), 1);
        QVERIFY(nothingArrived());
    }

private:
    static void statuses()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status :
             {"301 Moved", "302 Found", "303 Other", "305 Proxy", "307 Temporary", "308 Permanent"})
            QTest::newRow(status) << QByteArray(status);
    }

    static bool isRedirectError(const Result<HttpResponse> &answer)
    {
        return !answer && answer.error().kind == Error::Kind::Protocol &&
               answer.error().code == QLatin1String("redirect");
    }

    /// Not even a connection: whoever followed would have made one before the error came.
    bool nothingArrived() const { return m_evil->connections == 0 && m_evil->requests.isEmpty(); }

    std::unique_ptr<RawServer> m_evil;
};

QTEST_GUILESS_MAIN(TestAttackRedirects)
#include "tst_attack_redirects.moc"
