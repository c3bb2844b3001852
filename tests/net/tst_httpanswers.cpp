// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"
#include "rawserver.h"

#include <QtTest>

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

} // namespace

/// What is taken for an answer: type, size, length, place.
class HttpAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsNoRedirect_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("302 elsewhere")
            << QByteArray("302 Found") << QByteArray("GET") << QByteArray("OTHER");
        QTest::newRow("307 with a body")
            << QByteArray("307 Temporary") << QByteArray("POST") << QByteArray("OTHER");
        QTest::newRow("308") << QByteArray("308 Permanent") << QByteArray("POST")
                             << QByteArray("OTHER");
        QTest::newRow("same server")
            << QByteArray("301 Moved") << QByteArray("GET") << QByteArray("/again");
        QTest::newRow("nowhere") << QByteArray("302 Found") << QByteArray("GET") << QByteArray();
    }

    void followsNoRedirect()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, where);
        RawServer evil(RawServer::always(RawServer::ok("{}")));
        const QByteArray target = where == "OTHER" ? evil.url().toEncoded() : where;
        RawServer server(RawServer::always(
            RawServer::http(status, "", "text/html",
                            target.isEmpty() ? QByteArray() : "Location: " + target + "\r\n")));
        HttpClient client(quick());
        client.setBearer("bearer-of-a-test");
        auto answer = client.send(method == "GET" ? get(server.url()) : post(server.url()));
        FINISHES(answer);
        const Error error = answer.result().error();
        QCOMPARE(error.kind, Error::Kind::Protocol);
        QCOMPARE(error.code, QStringLiteral("redirect"));
        if (!where.isEmpty())
            QVERIFY(error.text.contains(QLatin1String("127.0.0.1")));
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(evil.connections, 0);
    }

    void namesTheHostOfARedirectWithoutScheme()
    {
        RawServer server(RawServer::always(
            RawServer::http("302 Found", "", "text/html", "Location: //portal.example/login\r\n")));
        HttpClient client(quick());
        auto answer = client.send(get(server.url()));
        FINISHES(answer);
        QCOMPARE(answer.result().error().text, QStringLiteral("redirected to portal.example"));
    }

    void takesOnlyJsonWhenJsonIsExpected_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code"); // empty: taken
        QTest::newRow("portal") << QByteArray("text/html; charset=utf-8")
                                << QByteArray("<html>sign in</html>")
                                << QStringLiteral("captive_portal");
        QTest::newRow("text") << QByteArray("text/plain") << QByteArray("{}")
                              << QStringLiteral("not_json");
        QTest::newRow("JSON") << QByteArray("application/json; charset=utf-8") << QByteArray("[1]")
                              << QString();
        QTest::newRow("+json") << QByteArray("application/problem+json") << QByteArray("{}")
                               << QString();
        QTest::newRow("empty") << QByteArray("text/plain") << QByteArray() << QString();
    }

    void takesOnlyJsonWhenJsonIsExpected()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        RawServer server(RawServer::always(RawServer::http("200 OK", body, type)));
        HttpClient client(quick());
        auto answer = client.send(get(server.url()));
        FINISHES(answer);
        if (code.isEmpty()) {
            QVERIFY(answer.result());
            QCOMPARE(answer.result()->body, body);
        } else {
            QCOMPARE(answer.result().error().kind, Error::Kind::Protocol);
            QCOMPARE(answer.result().error().code, code);
            QCOMPARE(answer.result().error().httpStatus, 200);
        }
        HttpRequest anything = get(server.url());
        anything.expectJson = false;
        auto second = client.send(anything);
        FINISHES(second);
        QVERIFY(second.result());
        QCOMPARE(second.result()->body, body);
    }

    void takesAnAnswerWithoutContent()
    {
        RawServer server(RawServer::always("HTTP/1.1 204 No Content\r\n\r\n"));
        HttpClient client(quick());
        auto answer = client.send(get(server.url()));
        FINISHES(answer);
        QVERIFY(answer.result());
        QCOMPARE(answer.result()->status, 204);
    }

    void refusesWhatIsTooLarge_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        QTest::newRow("announced") << head + "Content-Length: 99999999999\r\n\r\n[";
        QTest::newRow("until the end of the connection")
            << head + "\r\n" + QByteArray(200'000, ' ');
        QTest::newRow("chunked") << head + "Transfer-Encoding: chunked\r\n\r\n30d40\r\n" +
                                        QByteArray(200'000, ' ') + "\r\n0\r\n\r\n";
    }

    void refusesWhatIsTooLarge()
    {
        QFETCH(QByteArray, answer);
        RawServer server(RawServer::thenClose(answer));
        HttpClient client(quick());
        HttpRequest request = get(server.url());
        request.maxBytes = 100'000;
        auto result = client.send(request);
        FINISHES(result);
        QCOMPARE(result.result().error().kind, Error::Kind::Protocol);
        QCOMPARE(result.result().error().code, QStringLiteral("too_large"));
    }

    void takesWhatIsExactlyAsLargeAsAllowed()
    {
        RawServer server(RawServer::always(RawServer::ok(QByteArray(100'000, ' '))));
        HttpClient client(quick());
        HttpRequest request = get(server.url());
        request.maxBytes = 100'000;
        auto result = client.send(request);
        FINISHES(result);
        QVERIFY(result.result());
        QCOMPARE(result.result()->body.size(), 100'000);
    }

    void refusesACompressedAnswerThatGrowsTooLarge()
    {
        // qCompress writes a four-byte length and a zlib stream, which is what "deflate" means.
        const auto spaces = [](qsizetype count) {
            return RawServer::http("200 OK", qCompress(QByteArray(count, ' '), 9).mid(4),
                                   "application/json", "Content-Encoding: deflate\r\n");
        };
        RawServer server(RawServer::always(spaces(2'000'000)));
        HttpClient client(quick());
        HttpRequest request = get(server.url());
        request.maxBytes = 100'000;
        auto capped = client.send(request);
        FINISHES(capped);
        QCOMPARE(capped.result().error().code, QStringLiteral("too_large"));
        server.setAnswer(RawServer::always(spaces(50'000'000)));
        auto guarded = client.send(get(server.url())); // Qt's own guard against such ratios
        FINISHES(guarded);
        QCOMPARE(guarded.result().error().kind, Error::Kind::Protocol);
        QCOMPARE(guarded.result().error().code, QStringLiteral("bad_encoding"));
    }

    void readsACompressedAnswer()
    {
        const QByteArray json = "[\"" + QByteArray(5000, 'a') + "\"]";
        RawServer server(
            RawServer::always(RawServer::http("200 OK", qCompress(json).mid(4), "application/json",
                                              "Content-Encoding: deflate\r\n")));
        HttpClient client(quick());
        auto answer = client.send(get(server.url()));
        FINISHES(answer);
        QVERIFY(answer.result());
        QCOMPARE(answer.result()->body, json);
    }

    void noticesAnAnswerThatWasCut_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        QTest::newRow("shorter than announced") << head + "Content-Length: 100\r\n\r\n{\"a\":";
        QTest::newRow("nothing of what was announced") << head + "Content-Length: 100\r\n\r\n";
        QTest::newRow("last chunk missing")
            << head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n";
        QTest::newRow("inside a chunk") << head + "Transfer-Encoding: chunked\r\n\r\n50\r\n{\"a\":";
    }

    void noticesAnAnswerThatWasCut()
    {
        QFETCH(QByteArray, answer);
        RawServer server(RawServer::thenClose(answer));
        HttpClient client(quick());
        auto result = client.send(get(server.url()));
        FINISHES(result);
        QVERIFY(!result.result());
        QCOMPARE(result.result().error().kind, Error::Kind::Protocol);
        QCOMPARE(result.result().error().code, QStringLiteral("truncated"));
        QCOMPARE(server.requests.size(), 1);
    }

    void neverQuotesTheBearer()
    {
        RawServer server(RawServer::always(
            RawServer::http("400 Bad", "{\"error\":\"bad header Bearer bearer-of-a-test\"}")));
        HttpClient client(quick());
        client.setBearer("bearer-of-a-test");
        auto answer = client.send(get(server.url()));
        FINISHES(answer);
        QVERIFY(!answer.result().error().text.contains(QLatin1String("bearer-of-a-test")));
    }

    void readsNoEndlessErrorBody()
    {
        RawServer server([](QTcpSocket &socket, const RawServer::Request &) {
            socket.write("HTTP/1.1 500 Oops\r\nContent-Type: text/plain\r\n\r\n");
            connect(&socket, &QIODevice::bytesWritten, &socket,
                    [&socket] { socket.write(QByteArray(16'384, 'x')); });
        });
        HttpClient client(quick());
        auto answer = client.send(get(server.url()));
        FINISHES(answer);
        QCOMPARE(answer.result().error().kind, Error::Kind::Server);
        QCOMPARE(answer.result().error().text.size(), 500);
    }
};

QTEST_GUILESS_MAIN(HttpAnswersTest)
#include "tst_httpanswers.moc"
