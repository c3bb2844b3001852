// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"
#include "rawserver.h"

#include <QtTest>

using namespace foyer;
using namespace foyer::test;
using std::chrono::milliseconds;

namespace {

const QByteArray missing = R"({"error":"missing_scopes","error_description":"Missing Scopes"})";

HttpRequest asking(const QByteArray &method, const QUrl &url)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    if (method != "GET")
        request.body = R"({"name":"Evening"})";
    return request;
}

HttpOptions quick()
{
    HttpOptions options;
    options.writeSpacing = milliseconds(0);
    return options;
}

/// Lets the session read nothing but "/open", and says `keyAnswer` to the key.
RawServer::Answer guarded(const QByteArray &keyAnswer)
{
    return [keyAnswer](QTcpSocket &socket, const RawServer::Request &request) {
        if (request.has("Bearer key\r\n"))
            socket.write(keyAnswer);
        else if (request.head.contains(" /open "))
            socket.write(RawServer::ok("{}"));
        else
            socket.write(RawServer::http("403 Forbidden", missing));
    };
}

int withKey(const RawServer &server)
{
    return int(std::count_if(server.requests.cbegin(), server.requests.cend(),
                             [](const auto &request) { return request.has("Bearer key\r\n"); }));
}

} // namespace

/// The other bearer: for what the first may not, and for nothing else.
class HttpSpareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceMoreForWhatTheFirstMayNot_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"GET", "PUT", "POST", "DELETE"})
            QTest::newRow(method) << QByteArray(method);
    }

    void asksOnceMoreForWhatTheFirstMayNot()
    {
        QFETCH(QByteArray, method);
        RawServer server(guarded(RawServer::ok("{\"id\":1}")));
        HttpClient client(quick());
        client.setBearer("session");
        client.setSpareBearer("key");
        auto answer = client.send(asking(method, server.url(QStringLiteral("/closed"))));
        FINISHES(answer);
        QVERIFY(answer.result());
        QCOMPARE(answer.result()->body, QByteArray("{\"id\":1}"));
        QCOMPARE(server.requests.size(), 2);
        QVERIFY(server.requests.at(0).has("Bearer session\r\n"));
        QVERIFY(server.requests.at(1).has("Bearer key\r\n"));
        // What it opened is not asked in vain again; another path is.
        auto again = client.send(asking(method, server.url(QStringLiteral("/closed"))));
        FINISHES(again);
        QVERIFY(again.result());
        QCOMPARE(server.requests.size(), 3);
        QCOMPARE(withKey(server), 2);
    }

    void leavesAloneWhatTheFirstMay()
    {
        RawServer server(guarded(RawServer::ok("{}")));
        HttpClient client(quick());
        client.setBearer("session");
        client.setSpareBearer("key");
        auto answer = client.send(asking("GET", server.url(QStringLiteral("/open"))));
        FINISHES(answer);
        QVERIFY(answer.result());
        QCOMPARE(withKey(server), 0);
    }

    void isNoAnswerToOtherRefusals()
    {
        for (const char *status : {"403 Forbidden", "404 Not Found", "500 Broken"}) {
            RawServer server(RawServer::always(RawServer::http(status, "\"no\"")));
            HttpClient client(quick());
            client.setBearer("session");
            client.setSpareBearer("key");
            auto answer = client.send(asking("PUT", server.url()));
            FINISHES(answer);
            QVERIFY(!answer.result());
            QCOMPARE(server.requests.size(), 1);
        }
    }

    void obeysItsRule()
    {
        RawServer server(guarded(RawServer::ok("{}")));
        HttpClient client(quick());
        client.setBearer("session");
        client.setSpareBearer("key", [](const HttpRequest &request) {
            return !request.url.path().contains(QLatin1String("/me"));
        });
        auto answer = client.send(asking("GET", server.url(QStringLiteral("/user/me"))));
        FINISHES(answer);
        QCOMPARE(answer.result().error().kind, Error::Kind::MissingScope);
        HttpRequest anonymous = asking("GET", server.url(QStringLiteral("/closed")));
        anonymous.authorize = false;
        auto login = client.send(anonymous);
        FINISHES(login);
        QVERIFY(!login.result());
        QCOMPARE(withKey(server), 0);
    }

    void aKeyThatMayNotEitherIsTheLastWord()
    {
        RawServer server(guarded(RawServer::http("403 Forbidden", missing)));
        HttpClient client(quick());
        client.setBearer("session");
        client.setSpareBearer("key");
        QSignalSpy refused(&client, &HttpClient::spareRefused);
        auto answer = client.send(asking("PUT", server.url(QStringLiteral("/closed"))));
        FINISHES(answer);
        QCOMPARE(answer.result().error().kind, Error::Kind::MissingScope);
        QCOMPARE(server.requests.size(), 2);
        QCOMPARE(refused.count(), 0);
    }

    void aRevokedKeyIsDroppedAndNotTheSession()
    {
        RawServer server(guarded(RawServer::http("401 No", "\"Invalid Session\"")));
        HttpClient client(quick());
        client.setBearer("session");
        client.setSpareBearer("key");
        int renewals = 0;
        client.setRenewal([&renewals] {
            ++renewals;
            return ready(Result<QByteArray>(QByteArray("session")));
        });
        QSignalSpy refused(&client, &HttpClient::spareRefused);
        auto answer = client.send(asking("PUT", server.url(QStringLiteral("/closed"))));
        FINISHES(answer);
        QCOMPARE(answer.result().error().kind, Error::Kind::MissingScope); // its first answer
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(renewals, 0);
        auto again = client.send(asking("PUT", server.url(QStringLiteral("/closed"))));
        FINISHES(again);
        QCOMPARE(again.result().error().kind, Error::Kind::MissingScope);
        QCOMPARE(withKey(server), 1);
    }

    void whatItOpenedIsAskedWithTheFirstAgainWhenItIsRevoked()
    {
        bool isRevoked = false;
        bool isAllowed = false;
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &request) {
            const bool good = request.has("Bearer key\r\n") ? !isRevoked : isAllowed;
            const bool isKey = request.has("Bearer key\r\n");
            socket.write(good    ? RawServer::ok("{}")
                         : isKey ? RawServer::http("401 No", "\"Invalid Session\"")
                                 : RawServer::http("403 Forbidden", missing));
        });
        HttpClient client(quick());
        client.setBearer("session");
        client.setSpareBearer("key");
        auto opened = client.send(asking("GET", server.url()));
        FINISHES(opened);
        QVERIFY(opened.result());
        isRevoked = true;
        isAllowed = true;
        auto answer = client.send(asking("GET", server.url()));
        FINISHES(answer);
        QVERIFY(answer.result());
        QVERIFY(server.requests.constLast().has("Bearer session\r\n"));
    }

    void neverTravelsInTheClear()
    {
        HttpClient client(quick());
        client.setSpareBearer("key");
        client.setBearer("session");
        auto answer =
            client.send(asking("GET", QUrl(QStringLiteral("http://192.0.2.1/api/manager"))));
        FINISHES(answer);
        QCOMPARE(answer.result().error().code, QStringLiteral("plain_http"));
    }

    void anAnswerThatQuotesTheKeyDoesNotTellIt()
    {
        RawServer server(guarded(RawServer::http("400 Bad", "\"no such thing as key\"")));
        HttpClient client(quick());
        client.setBearer("session");
        client.setSpareBearer("key");
        auto answer = client.send(asking("GET", server.url(QStringLiteral("/closed"))));
        FINISHES(answer);
        QVERIFY(!answer.result().error().text.contains(QLatin1String("key")));
    }
};

QTEST_GUILESS_MAIN(HttpSpareTest)
#include "tst_httpspare.moc"
