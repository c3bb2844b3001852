// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httperror.h"

#include <QDateTime>
#include <QtTest>

using namespace foyer;
using Kind = Error::Kind;

/// What an error answer means, without a network.
class HttpErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsErrorBodies_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, int status, const QByteArray &body, Kind kind,
                            const char *text, const char *code = "") {
            QTest::newRow(name) << status << body << kind << QString::fromUtf8(text)
                                << QString::fromLatin1(code);
        };
        row("usual", 400, R"({"code":400,"error":"invalid_value","error_description":"Bad value"})",
            Kind::Refused, "Bad value", "invalid_value");
        row("no description", 400, R"({"error":"cannot_delete_has_flows"})", Kind::Refused,
            "cannot_delete_has_flows", "cannot_delete_has_flows");
        row("description by field", 400,
            R"({"error":"invalid","error_description":{"name":"too long","zone":"unknown"}})",
            Kind::Refused, "name: too long; zone: unknown", "invalid");
        row("error_message", 400, R"({"error_message":"em","error":"e","message":"m"})",
            Kind::Refused, "em", "e");
        row("message", 400, R"({"message":"m"})", Kind::Refused, "m");
        row("words, no identifier", 403, R"({"error":"Subscription Inactive","statusCode":403})",
            Kind::Refused, "Subscription Inactive");
        row("scopes", 403, R"({"error":"Missing Scopes"})", Kind::MissingScope, "Missing Scopes");
        row("OAuth scope", 403, R"({"error":"insufficient_scope"})", Kind::MissingScope,
            "insufficient_scope", "insufficient_scope");
        row("401", 401, R"({"error":"invalid_token"})", Kind::Unauthorized, "invalid_token",
            "invalid_token");
        row("401 with HTML-like text", 401, "<b>no</b>", Kind::Unauthorized, "<b>no</b>");
        row("404", 404, R"({"error":"not_found"})", Kind::NotFound, "not_found", "not_found");
        row("V2 unknown route", 500,
            R"({"code":500,"error":"missing_api_method","error_description":"Geen methode [missing_api_method]"})",
            Kind::NotFound, "Geen methode [missing_api_method]", "missing_api_method");
        row("500", 500, R"({"error":"SQLITE_CONSTRAINT"})", Kind::Server, "SQLITE_CONSTRAINT",
            "SQLITE_CONSTRAINT");
        row("429 plain", 429, "Too many requests", Kind::RateLimited, "Too many requests");
        row("bare string", 400, R"("just words")", Kind::Refused, "just words");
        row("empty", 502, "", Kind::Server, "the reason");
        row("number", 400, "5", Kind::Refused, "the reason");
        row("null", 400, "null", Kind::Refused, "the reason");
        row("408", 408, "{}", Kind::Timeout, "the reason");
        row("portal", 511, "{}", Kind::Protocol, "the reason", "captive_portal");
        row("control characters", 400, "a\r\n\tb\x1b[31m", Kind::Refused, "a b[31m");
        row("right-to-left override", 400,
            "a\xE2\x80\xAE"
            "b",
            Kind::Refused, "ab");
    }

    void understandsErrorBodies()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        HttpResponse answer;
        answer.status = status;
        answer.body = body;
        const Error error =
            errorFromAnswer(answer, QStringLiteral("the reason"), QStringLiteral("GET /x"));
        QTEST(error.kind, "kind");
        QTEST(error.text, "text");
        QTEST(error.code, "code");
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.request, QStringLiteral("GET /x"));
    }

    void neverQuotesHtml()
    {
        HttpResponse answer;
        answer.status = 502;
        answer.contentType = "text/html; charset=utf-8";
        answer.body = "<html>Bad gateway</html>";
        QCOMPARE(errorFromAnswer(answer, QStringLiteral("Bad Gateway"), {}).text,
                 QStringLiteral("Bad Gateway"));
    }

    void boundsTheText()
    {
        HttpResponse answer;
        answer.status = 400;
        answer.body = QByteArray(100'000, 'x');
        QCOMPARE(errorFromAnswer(answer, {}, {}).text.size(), maxErrorText);
    }

    void readsRetryAfter()
    {
        using std::chrono::milliseconds;
        QCOMPARE(retryAfter("7"), milliseconds(7000));
        QCOMPARE(retryAfter(""), milliseconds(0));
        QCOMPARE(retryAfter("-5"), milliseconds(0));
        QCOMPARE(retryAfter("soon"), milliseconds(0));
        QCOMPARE(retryAfter("99999999999999"), milliseconds(86'400'000));
        QCOMPARE(retryAfter("Wed, 21 Oct 2015 07:28:00 GMT"), milliseconds(0));
        const QByteArray inAMinute = QLocale::c()
                                         .toString(QDateTime::currentDateTimeUtc().addSecs(60),
                                                   QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"))
                                         .toLatin1() +
                                     " GMT";
        QVERIFY2(retryAfter(inAMinute) > milliseconds(50'000) &&
                     retryAfter(inAMinute) <= milliseconds(61'000),
                 inAMinute.constData());
    }

    void knowsContentTypes()
    {
        QVERIFY(isJsonType("application/json"));
        QVERIFY(isJsonType("Application/JSON; charset=utf-8"));
        QVERIFY(isJsonType("application/problem+json"));
        QVERIFY(!isJsonType("text/html") && !isJsonType("") && !isJsonType("text/json-ish"));
        QVERIFY(isHtmlType("text/html;charset=utf-8") && !isHtmlType("text/plain"));
    }

    void percentEncodesIdsAsOneSegment_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("segment");
        const auto row = [](const QString &id, const char *segment) {
            QTest::addRow("%s", qPrintable(id.left(20))) << id << QString::fromLatin1(segment);
        };
        row(QStringLiteral("homey:device:2b67-1"), "homey:device:2b67-1");
        row(QStringLiteral("../../x"), "..%2F..%2Fx");
        row(QStringLiteral("%2e%2e"), "%252e%252e");
        row(QStringLiteral("a?b#c d"), "a%3Fb%23c%20d");
        row(QStringLiteral("measure_power.a"), "measure_power.a");
        row(QString::fromUtf8("é"), "%C3%A9");
        row(QStringLiteral("."), "");
        row(QStringLiteral(".."), "");
        row(QString(), "");
        row(QStringLiteral("a\nb"), "");
        row(QStringLiteral("a\r"), "");
        row(QString(QChar(0)), "");
        row(QString(10'000, QLatin1Char('x')), "");
    }

    void percentEncodesIdsAsOneSegment()
    {
        QFETCH(QString, id);
        QTEST(HttpClient::segment(id), "segment");
    }

    void knowsWhereABearerMayTravel()
    {
        const auto may = [](const char *url, bool plain = false) {
            return HttpClient::bearerMayTravel(QUrl(QString::fromLatin1(url)), plain);
        };
        QVERIFY(may("https://hub.example/") && may("wss://hub.example/"));
        QVERIFY(may("http://127.0.0.1:1/") && may("http://127.9.9.9/") && may("http://localhost/"));
        QVERIFY(may("http://[::1]:8/") && may("ws://localhost/"));
        QVERIFY(!may("http://192.168.1.2/") && !may("http://homey.local/") &&
                !may("ws://10.0.0.1/"));
        QVERIFY(!may("http://localhost.example/") && !may("http://127.0.0.1.example/"));
        QVERIFY(may("http://192.168.1.2/", true));
        QVERIFY(!may("ftp://127.0.0.1/", true) && !may("", true));
    }
};

QTEST_GUILESS_MAIN(HttpErrorTest)
#include "tst_httperror.moc"
