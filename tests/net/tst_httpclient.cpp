// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"
#include "rawserver.h"

#include <foyer_config.h>

#include <QElapsedTimer>
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

HttpRequest put(const QUrl &url, const QByteArray &body = "{}")
{
    HttpRequest request = get(url);
    request.method = "PUT";
    request.body = body;
    return request;
}

HttpOptions quick()
{
    HttpOptions options;
    options.writeSpacing = milliseconds(0);
    options.rateLimitPause = milliseconds(20);
    return options;
}

} // namespace

/// What the client sends, what it refuses to send, and when.
class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsHonestHeadersAndTheBearer()
    {
        RawServer server(RawServer::always(RawServer::ok("{\"a\":1}")));
        HttpOptions options = quick();
        options.headers = {{"X-Homey-ID", "abc"}};
        HttpClient client(options);
        client.setBearer("bearer-of-a-test");
        QSignalSpy finished(&client, &HttpClient::requestFinished);
        HttpRequest request =
            put(server.url(QStringLiteral("/api/x?query=1#fragment")), "{\"v\":2}");
        request.headers = {{"X-More", "1"}};
        auto answer = client.send(request);
        FINISHES(answer);
        QVERIFY(answer.result());
        QCOMPARE(answer.result()->status, 200);
        QCOMPARE(answer.result()->body, QByteArray("{\"a\":1}"));
        QCOMPARE(answer.result()->header("content-TYPE"), QByteArray("application/json"));
        const RawServer::Request &seen = server.requests.first();
        QCOMPARE(seen.method, QByteArray("PUT"));
        QCOMPARE(seen.path, QByteArray("/api/x?query=1"));
        QCOMPARE(seen.body, QByteArray("{\"v\":2}"));
        QVERIFY(seen.has("HTTP/1.1\r\n"));
        QVERIFY(seen.has("\r\nAuthorization: Bearer bearer-of-a-test\r\n"));
        QVERIFY(seen.has("\r\nUser-Agent: Foyer/" FOYER_VERSION "\r\n"));
        QVERIFY(seen.has("\r\nContent-Type: application/json\r\n"));
        QVERIFY(seen.has("\r\nX-Homey-ID: abc\r\n") && seen.has("\r\nX-More: 1\r\n"));
        QVERIFY(!seen.has("Upgrade") && !seen.has("Cookie"));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first().at(0).toString(), QStringLiteral("PUT /api/x"));
        QCOMPARE(finished.first().at(1).toInt(), 200);
    }

    void keepsTheBearerToItselfWhenAsked()
    {
        RawServer server(RawServer::always(RawServer::ok("{}")));
        HttpClient client(quick());
        client.setBearer("bearer-of-a-test");
        HttpRequest request = get(server.url());
        request.authorize = false;
        auto answer = client.send(request);
        FINISHES(answer);
        QVERIFY(!server.requests.first().has("Authorization"));
    }

    void keepsIdsInTheirSegment()
    {
        RawServer server(RawServer::always(RawServer::ok("{}")));
        HttpClient client(quick());
        const QString segment = HttpClient::segment(QStringLiteral("../a?b:c"));
        auto answer = client.send(get(server.url(QLatin1String("/device/") + segment)));
        FINISHES(answer);
        QCOMPARE(server.requests.first().path, QByteArray("/device/..%2Fa%3Fb:c"));
    }

    void remembersNoCookies()
    {
        RawServer server(RawServer::always(RawServer::http("200 OK", "{}", "application/json",
                                                           "Set-Cookie: session=1; Path=/\r\n")));
        HttpClient client(quick());
        for (int i = 0; i < 2; ++i) {
            auto answer = client.send(get(server.url()));
            FINISHES(answer);
            QVERIFY(answer.result());
        }
        QVERIFY(!server.requests.last().has("Cookie"));
    }

    void refusesABearerInTheClearWithoutAnyConnection()
    {
        HttpClient client(quick());
        client.setBearer("bearer-of-a-test");
        // A documentation address (RFC 5737): a connection would take its time.
        auto answer = client.send(get(QUrl(QStringLiteral("http://192.0.2.1/api"))));
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().kind, Error::Kind::Refused);
        QCOMPARE(answer.result().error().code, QStringLiteral("plain_http"));
        QVERIFY(!answer.result().error().isDecision());
    }

    void refusesLineBreaksAndOddUrls()
    {
        RawServer server(RawServer::always(RawServer::ok("{}")));
        const auto refused = [](HttpClient &client, const HttpRequest &request) {
            auto answer = client.send(request);
            return answer.isFinished() && !answer.result() &&
                   answer.result().error().code == QLatin1String("unsendable");
        };
        HttpClient client(quick());
        HttpRequest header = get(server.url());
        header.headers = {{"X-Id", "a\r\nX-Evil: 1"}};
        QVERIFY(refused(client, header));
        header.headers = {{"X Id", "a"}};
        QVERIFY(refused(client, header));
        HttpRequest method = get(server.url());
        method.method = "GET / HTTP/1.1\r\n";
        QVERIFY(refused(client, method));
        QVERIFY(refused(client, get(QUrl(QStringLiteral("file:///etc/passwd")))));
        QVERIFY(refused(client, get(QUrl())));
        QVERIFY(refused(client, get(QUrl(QStringLiteral("http://user:word@127.0.0.1/")))));
        client.setBearer("a\nb");
        QVERIFY(refused(client, get(server.url())));
        HttpOptions options = quick();
        options.headers = {{"X-Homey-ID", "a\nb"}};
        HttpClient other(options);
        QVERIFY(refused(other, get(server.url())));
        QCOMPARE(server.connections, 0);
    }

    void keepsAtMostTwoRequestsInFlight()
    {
        QList<QPointer<QTcpSocket>> open;
        RawServer server(
            [&open](QTcpSocket &socket, const RawServer::Request &) { open.append(&socket); });
        HttpClient client(quick());
        QList<Async<HttpResponse>> answers;
        for (int i = 0; i < 5; ++i)
            answers << client.send(get(server.url(QStringLiteral("/%1").arg(i))));
        QTRY_COMPARE(server.requests.size(), 2);
        for (int i = 0; i < 5; ++i) {
            QTRY_COMPARE(server.requests.size(), std::min(i + 2, 5));
            open.at(i)->write(RawServer::ok("{}"));
        }
        for (auto &answer : answers)
            FINISHES(answer);
        QCOMPARE(server.requests.last().path, QByteArray("/4"));
    }

    void spacesWritesAndLetsReadsOvertake()
    {
        RawServer server(RawServer::always(RawServer::ok("{}")));
        HttpOptions options = quick();
        options.writeSpacing = milliseconds(150);
        HttpClient client(options);
        QElapsedTimer clock;
        clock.start();
        QList<Async<HttpResponse>> answers;
        for (int i = 0; i < 3; ++i)
            answers << client.send(put(server.url(QStringLiteral("/w%1").arg(i))));
        answers << client.send(get(server.url(QStringLiteral("/r"))));
        for (auto &answer : answers)
            FINISHES(answer);
        QVERIFY2(clock.elapsed() >= 300, qPrintable(QString::number(clock.elapsed())));
        QList<QByteArray> paths;
        for (const auto &request : server.requests)
            paths << request.path;
        QVERIFY(paths.indexOf("/r") < paths.indexOf("/w1"));
        QVERIFY(paths.indexOf("/w1") < paths.indexOf("/w2"));
    }

    void triesAReadAgainAfter429AndPausesTheRest()
    {
        RawServer server;
        server.setAnswer([&server](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(server.requests.size() <= 2 ? RawServer::http("429 Too Many", "slow down")
                                                     : RawServer::ok("{}"));
        });
        HttpOptions options = quick();
        options.maxInFlight = 1;
        HttpClient client(options);
        QElapsedTimer clock;
        clock.start();
        auto first = client.send(get(server.url(QStringLiteral("/1"))));
        auto second = client.send(get(server.url(QStringLiteral("/2"))));
        FINISHES(first);
        FINISHES(second);
        QVERIFY(first.result() && second.result());
        QVERIFY(clock.elapsed() >= 20 + 40);
        QCOMPARE(server.requests.size(), 4);
        QCOMPARE(server.requests.at(2).path, QByteArray("/1"));
        QCOMPARE(server.requests.at(3).path, QByteArray("/2"));
    }

    void givesUpAfterThreeMoreReadsAndAtOnceOnWrites()
    {
        RawServer server(RawServer::always(RawServer::http("429 Too Many", "slow down")));
        HttpOptions options = quick();
        options.rateLimitPause = milliseconds(5);
        HttpClient client(options);
        auto read = client.send(get(server.url()));
        FINISHES(read);
        QCOMPARE(read.result().error().kind, Error::Kind::RateLimited);
        QCOMPARE(read.result().error().text, QStringLiteral("slow down"));
        QCOMPARE(server.requests.size(), 4);
        auto write = client.send(put(server.url()));
        FINISHES(write);
        QCOMPARE(write.result().error().kind, Error::Kind::RateLimited);
        QCOMPARE(server.requests.size(), 5);
    }

    void honoursRetryAfterUpToABound()
    {
        RawServer server;
        server.setAnswer([&server](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(server.requests.size() == 1
                             ? RawServer::http("429 Too Many", "{}", "application/json",
                                               "Retry-After: 3600\r\n")
                             : RawServer::ok("{}"));
        });
        HttpOptions options = quick();
        options.rateLimitPauseMax = milliseconds(200);
        HttpClient client(options);
        QElapsedTimer clock;
        clock.start();
        auto write = client.send(put(server.url()));
        FINISHES(write);
        QCOMPARE(write.result().error().retryAfter, milliseconds(3'600'000));
        auto read = client.send(get(server.url()));
        FINISHES(read);
        QVERIFY(read.result());
        QVERIFY(clock.elapsed() >= 200);
    }

    void tellsRetryAfterOf503()
    {
        RawServer server(RawServer::always(
            RawServer::http("503 Unavailable", "{}", "application/json", "Retry-After: 2\r\n")));
        HttpClient client(quick());
        auto answer = client.send(get(server.url()));
        FINISHES(answer);
        QCOMPARE(answer.result().error().kind, Error::Kind::Server);
        QCOMPARE(answer.result().error().retryAfter, milliseconds(2000));
        QCOMPARE(server.requests.size(), 1);
    }

    void cancelsEverythingQueuedOrInFlight()
    {
        RawServer server; // never answers
        HttpClient client(quick());
        QList<Async<HttpResponse>> answers;
        for (int i = 0; i < 5; ++i)
            answers << client.send(get(server.url()));
        QTRY_COMPARE(server.requests.size(), 2);
        client.cancelAll();
        for (const auto &answer : answers) {
            QVERIFY(answer.isFinished());
            QCOMPARE(answer.result().error().kind, Error::Kind::Cancelled);
        }
        server.setAnswer(RawServer::always(RawServer::ok("{}")));
        auto next = client.send(get(server.url()));
        FINISHES(next);
        QVERIFY(next.result());
    }

    void leavesNoFutureHangingWhenDestroyed()
    {
        RawServer server;
        Async<HttpResponse> inFlight;
        Async<HttpResponse> queued;
        {
            HttpOptions options = quick();
            options.maxInFlight = 1;
            HttpClient client(options);
            inFlight = client.send(get(server.url()));
            queued = client.send(get(server.url()));
            QTRY_COMPARE(server.requests.size(), 1);
        }
        QVERIFY(inFlight.isFinished() && queued.isFinished());
        QCOMPARE(inFlight.result().error().kind, Error::Kind::Cancelled);
        QCOMPARE(queued.result().error().kind, Error::Kind::Cancelled);
    }

    void survivesItsOwnEndWhileReportingARequest()
    {
        RawServer server(RawServer::always(RawServer::ok("{}")));
        auto client = std::make_unique<HttpClient>(quick());
        connect(client.get(), &HttpClient::requestFinished, this, [&client] { client.reset(); });
        auto first = client->send(get(server.url()));
        auto second = client->send(get(server.url()));
        FINISHES(first);
        FINISHES(second);
        QCOMPARE(first.result().error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
