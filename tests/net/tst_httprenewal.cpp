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

HttpOptions wide()
{
    HttpOptions options;
    options.maxInFlight = 4;
    options.writeSpacing = milliseconds(0);
    return options;
}

/// Accepts "fresh" only.
RawServer::Answer onlyFresh()
{
    return [](QTcpSocket &socket, const RawServer::Request &request) {
        socket.write(request.has("Bearer fresh\r\n") ? RawServer::ok("{}")
                                                     : RawServer::http("401 No", "\"expired\""));
    };
}

} // namespace

/// An expired bearer: one renewal for all, one more try for each.
class HttpRenewalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renewsOnceForAllAndSendsEachOnceMore()
    {
        RawServer server(onlyFresh());
        HttpClient client(wide());
        client.setBearer("stale");
        int renewals = 0;
        QPromise<Result<QByteArray>> fresh;
        fresh.start();
        client.setRenewal([&] {
            ++renewals;
            return fresh.future();
        });
        QList<Async<HttpResponse>> answers;
        for (int i = 0; i < 10; ++i)
            answers << client.send(get(server.url()));
        QTRY_COMPARE(server.requests.size(), 4); // the others wait
        QTRY_COMPARE(renewals, 1);
        fresh.addResult(QByteArray("fresh"));
        fresh.finish();
        for (auto &answer : answers) {
            FINISHES(answer);
            QVERIFY(answer.result());
        }
        QCOMPARE(renewals, 1);
        QVERIFY(server.requests.size() <= 14);
        QCOMPARE(client.bearer(), QByteArray("fresh"));
    }

    void takesTheSecond401AsFinal()
    {
        RawServer server(RawServer::always(RawServer::http("401 No", "\"never\"")));
        HttpClient client(wide());
        client.setBearer("stale");
        int renewals = 0;
        client.setRenewal([&renewals] {
            ++renewals;
            return ready(Result<QByteArray>(QByteArray("fresh")));
        });
        auto answer = client.send(get(server.url()));
        FINISHES(answer);
        QCOMPARE(answer.result().error().kind, Error::Kind::Unauthorized);
        QCOMPARE(answer.result().error().text, QStringLiteral("never"));
        QCOMPARE(renewals, 1);
        QCOMPARE(server.requests.size(), 2);
    }

    void tellsAllWhoWaitWhyTheRenewalFailed()
    {
        RawServer server(onlyFresh());
        HttpOptions options = wide();
        options.maxInFlight = 2;
        HttpClient client(options);
        client.setBearer("stale");
        int renewals = 0;
        client.setRenewal([&renewals] {
            ++renewals;
            return ready(
                Result<QByteArray>(fail(Error::Kind::Offline, QStringLiteral("no cloud"))));
        });
        QList<Async<HttpResponse>> answers;
        for (int i = 0; i < 6; ++i)
            answers << client.send(get(server.url(QStringLiteral("/%1").arg(i))));
        for (int i = 0; i < 6; ++i) {
            FINISHES(answers[i]);
            QCOMPARE(answers[i].result().error().kind, Error::Kind::Offline);
            QCOMPARE(answers[i].result().error().text, QStringLiteral("no cloud"));
            QCOMPARE(answers[i].result().error().request, QStringLiteral("GET /%1").arg(i));
        }
        // A second 401 may have been under way when the first renewal had failed already.
        QVERIFY(renewals <= 2);
        QVERIFY(server.requests.size() <= 3);
    }

    void takesA401AsFinalWithoutRenewalOrBearer()
    {
        RawServer server(onlyFresh());
        HttpClient client(wide());
        client.setBearer("stale");
        auto answer = client.send(get(server.url()));
        FINISHES(answer);
        QCOMPARE(answer.result().error().kind, Error::Kind::Unauthorized);
        int renewals = 0;
        client.setRenewal([&renewals] {
            ++renewals;
            return ready(Result<QByteArray>(QByteArray("fresh")));
        });
        HttpRequest login = get(server.url());
        login.authorize = false;
        auto second = client.send(login);
        FINISHES(second);
        QCOMPARE(second.result().error().kind, Error::Kind::Unauthorized);
        QCOMPARE(renewals, 0);
    }

    void letsTheRenewalItselfUseTheClient()
    {
        RawServer server([](QTcpSocket &socket, const RawServer::Request &request) {
            if (request.path == "/login")
                socket.write(RawServer::ok("\"fresh\""));
            else
                onlyFresh()(socket, request);
        });
        HttpClient client(wide());
        client.setBearer("stale");
        QObject context;
        QPromise<Result<QByteArray>> fresh;
        fresh.start();
        client.setRenewal([&] {
            HttpRequest login = get(server.url(QStringLiteral("/login")));
            login.authorize = false;
            then(client.send(login), &context, [&](const Result<HttpResponse> &answer) {
                QVERIFY(answer);
                client.setBearer("fresh"); // and then an authorised step
                then(client.send(get(server.url(QStringLiteral("/me")))), &context,
                     [&](const Result<HttpResponse> &me) {
                         QVERIFY(me);
                         fresh.addResult(QByteArray("fresh"));
                         fresh.finish();
                     });
            });
            return fresh.future();
        });
        auto answer = client.send(get(server.url(QStringLiteral("/devices"))));
        FINISHES(answer);
        QVERIFY(answer.result());
    }

    void doesNotHangWhenTheFreshBearerIsTheOldOne()
    {
        RawServer server(RawServer::always(RawServer::http("401 No", "\"never\"")));
        HttpClient client(wide());
        client.setBearer("same");
        QObject context;
        QPromise<Result<QByteArray>> fresh;
        fresh.start();
        client.setRenewal([&] {
            client.setBearer("same");
            then(client.send(get(server.url(QStringLiteral("/me")))), &context,
                 [&](const Result<HttpResponse> &me) {
                     fresh.addResult(fail(me.error()));
                     fresh.finish();
                 });
            return fresh.future();
        });
        auto answer = client.send(get(server.url(QStringLiteral("/devices"))));
        FINISHES(answer);
        QCOMPARE(answer.result().error().kind, Error::Kind::Unauthorized);
        QCOMPARE(server.requests.size(), 2);
    }

    void keepsWaitingWhenTheRenewalUnsetsItself()
    {
        QPointer<QTcpSocket> slow;
        RawServer server([&slow](QTcpSocket &socket, const RawServer::Request &request) {
            if (request.path == "/slow" && request.has("Bearer stale"))
                slow = &socket;
            else
                onlyFresh()(socket, request);
        });
        HttpClient client(wide());
        client.setBearer("stale");
        int renewals = 0;
        QPromise<Result<QByteArray>> fresh;
        fresh.start();
        client.setRenewal([&] {
            ++renewals;
            return fresh.future();
        });
        auto late = client.send(get(server.url(QStringLiteral("/slow"))));
        auto first = client.send(get(server.url(QStringLiteral("/first"))));
        QTRY_VERIFY(slow && renewals == 1);
        client.setRenewal({});
        slow->write(RawServer::http("401 No", "\"expired\""));
        QSignalSpy finished(&client, &HttpClient::requestFinished);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!late.isFinished());
        fresh.addResult(QByteArray("fresh"));
        fresh.finish();
        FINISHES(first);
        FINISHES(late);
        QVERIFY(first.result() && late.result());
    }

    void doesNotRenewAgainForAnAnswerSlowerThanTheRenewal()
    {
        QPointer<QTcpSocket> slow;
        RawServer server([&slow](QTcpSocket &socket, const RawServer::Request &request) {
            if (request.path == "/slow" && request.has("Bearer stale"))
                slow = &socket;
            else
                onlyFresh()(socket, request);
        });
        HttpClient client(wide());
        client.setBearer("stale");
        int renewals = 0;
        client.setRenewal([&renewals] {
            ++renewals;
            return ready(Result<QByteArray>(QByteArray("fresh")));
        });
        auto late = client.send(get(server.url(QStringLiteral("/slow"))));
        auto quick = client.send(get(server.url(QStringLiteral("/quick"))));
        FINISHES(quick);
        QVERIFY(quick.result());
        QTRY_VERIFY(slow);
        slow->write(RawServer::http("401 No", "\"expired\""));
        FINISHES(late);
        QVERIFY(late.result());
        QCOMPARE(renewals, 1);
    }

    void asksTheOptionsWhatExpiredMeans()
    {
        RawServer server([](QTcpSocket &socket, const RawServer::Request &request) {
            socket.write(request.has("Bearer fresh\r\n")
                             ? RawServer::ok("{}")
                             : RawServer::http("400 Bad", "{\"error\":\"invalid_token\"}"));
        });
        HttpOptions options = wide();
        options.meansExpired = [](const Error &error) {
            return error.code == QLatin1String("invalid_token");
        };
        HttpClient client(options);
        client.setBearer("stale");
        client.setRenewal([] { return ready(Result<QByteArray>(QByteArray("fresh"))); });
        auto answer = client.send(get(server.url()));
        FINISHES(answer);
        QVERIFY(answer.result());
    }

    void cancelsThoseWhoWaitForARenewalThatNeverEnds()
    {
        RawServer server(onlyFresh());
        QPromise<Result<QByteArray>> never;
        never.start();
        Async<HttpResponse> answer;
        {
            HttpClient client(wide());
            client.setBearer("stale");
            int renewals = 0;
            client.setRenewal([&] {
                ++renewals;
                return never.future();
            });
            answer = client.send(get(server.url()));
            QTRY_COMPARE(renewals, 1);
        }
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().kind, Error::Kind::Cancelled);
        never.addResult(QByteArray("too late"));
        never.finish();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(HttpRenewalTest)
#include "tst_httprenewal.moc"
