// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/logging.h"

#include <QLoggingCategory>
#include <QTest>

using namespace foyer;

namespace {

// Made up on the spot, so that the file holds nothing that looks like a token.
QString hex40()
{
    return QStringLiteral("0a1b2c3d").repeated(5);
}
QString uuid()
{
    return QStringLiteral("00000000-1111-2222-3333-444444444444");
}
QString jwt()
{
    return QStringLiteral("eyJ") + QStringLiteral("a.b-c_d").repeated(4).replace(u'.', u'x') +
           QStringLiteral(".payload.signature");
}

} // namespace

/// What may never appear in a log, and what must.
class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsOfKnownShapeAreTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("expected");
        const QString s = QStringLiteral("s3cretW0rd");
        const auto row = [](const char *name, const QString &pattern, const QString &secret,
                            const QString &expected) {
            QTest::newRow(name) << QString(pattern).replace(u'$', secret) << secret << expected;
        };
        row("bearer", QStringLiteral("Authorization: Bearer $"), s,
            QStringLiteral("Authorization: Bearer ***"));
        row("bearer, odd case", QStringLiteral("authorization: bEARER $, next"), s,
            QStringLiteral("authorization: bEARER ***, next"));
        row("basic", QStringLiteral("Basic $=="), s, QStringLiteral("Basic ***"));
        row("jwt", QStringLiteral("token is $ ."), jwt(), QStringLiteral("token is *** ."));
        row("jwt in quotes", QStringLiteral("POST body {\"x\":\"$\"}"), jwt(),
            QStringLiteral("POST body {\"x\":\"***\"}"));
        row("40 hex", QStringLiteral("got $."), hex40(), QStringLiteral("got ***."));
        row("40 hex upper case", QStringLiteral("got $"), hex40().toUpper(),
            QStringLiteral("got ***"));
        row("api key", QStringLiteral("key $ refused"), uuid() + u':' + uuid() + u':' + hex40(),
            QStringLiteral("key *** refused"));
        row("code in an address", QStringLiteral("http://localhost/?code=$&x=1"), s,
            QStringLiteral("http://localhost/?code=***&x=1"));
        row("state in an address", QStringLiteral("/?a=1&state=$ done"), s,
            QStringLiteral("/?a=1&state=*** done"));
        row("address inside an address", QStringLiteral("redirect=http%3A%2F%2Fl%3Fcode%3D$"), s,
            QStringLiteral("redirect=http%3A%2F%2Fl%3Fcode%3D***"));
        row("form", QStringLiteral("grant_type=refresh_token&refresh_token=$"), s,
            QStringLiteral("grant_type=refresh_token&refresh_token=***"));
        row("client secret", QStringLiteral("client_id=1&client_secret=$"), s,
            QStringLiteral("client_id=1&client_secret=***"));
        row("password", QStringLiteral("email=a%40b.test&password=$"), s,
            QStringLiteral("email=a%40b.test&password=***"));
        row("json", QStringLiteral("{\"refresh_token\": \"$\", \"expires_in\":3660}"), s,
            QStringLiteral("{\"refresh_token\": \"***\", \"expires_in\":3660}"));
        row("json, camel case", QStringLiteral("{\"accessToken\":\"$\"}"), s,
            QStringLiteral("{\"accessToken\":\"***\"}"));
        row("json with spaces in the value", QStringLiteral("{\"password\":\"a $ b\"}"), s,
            QStringLiteral("{\"password\":\"***\"}"));
        row("json in a string", QStringLiteral("42[\"x\",\"{\\\"token\\\":\\\"$\\\"}\"]"), s,
            QStringLiteral("42[\"x\",\"{\\\"token\\\":\\\"***\\\"}\"]"));
        row("cookie", QStringLiteral("Set-Cookie: $; path=/"), s,
            QStringLiteral("Set-Cookie: ***; path=/"));
        row("our own words", QStringLiteral("refresh token: $"), s,
            QStringLiteral("refresh token: ***"));
        row("password in an address", QStringLiteral("https://me:$@hub.test/x"), s,
            QStringLiteral("https://***@hub.test/x"));
    }

    void secretsOfKnownShapeAreTakenOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        QFETCH(QString, expected);
        const QString redacted = Redactor().redact(text);
        QCOMPARE(redacted, expected);
        QVERIFY(!redacted.contains(secret));
    }

    void innocentTextStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("request") << QStringLiteral("GET /api/manager/devices/device 200 in 12 ms");
        QTest::newRow("device id") << uuid();
        QTest::newRow("hub id") << QStringLiteral("5f0c6ad1e2b3a49cd8e7f601");
        QTest::newRow("error name")
            << QStringLiteral("{\"error\":\"invalid_token\",\"code\":401,\"state\":\"on\"}");
        QTest::newRow("capability") << QStringLiteral("Desk lamp onoff=true dim=0.4");
        QTest::newRow("exit") << QStringLiteral("exitcode=1 zip_state=off");
        QTest::newRow("longer hex") << QStringLiteral("0a1b2c3d").repeated(8);
    }

    void innocentTextStays()
    {
        QFETCH(QString, text);
        QCOMPARE(Redactor().redact(text), text);
    }

    void registeredSecretsAreTakenOutByValue()
    {
        Redactor redactor;
        redactor.add(QStringLiteral("hunter two/2"));
        redactor.add(QStringLiteral("hunter two/2 and more"));
        QCOMPARE(redactor.redact(
                     QStringLiteral("a hunter two/2 and more b hunter two/2 c hunter%20two%2F2 d")),
                 QStringLiteral("a *** b *** c *** d"));
        redactor.remove(QStringLiteral("hunter two/2"));
        QCOMPARE(redactor.redact(QStringLiteral("hunter two/2")), QStringLiteral("hunter two/2"));
    }

    void shortSecretsAreNotRegistered()
    {
        Redactor redactor;
        redactor.add(QString());
        redactor.add(QStringLiteral("on"));
        QCOMPARE(redactor.redact(QStringLiteral("lamp is on")), QStringLiteral("lamp is on"));
    }

    void aLineIsOneRedactedLine()
    {
        Logging log;
        log.redactor().add(QStringLiteral("open sesame"));
        const QByteArray line =
            log.line(QtWarningMsg, QStringLiteral("foyer.net"),
                     QStringLiteral("name\n\x1b[31mred open sesame ") + QString(9000, u'x'));
        QVERIFY(line.contains(" foyer.net warning: name  [31mred *** xxx"));
        QVERIFY(!line.contains('\n') && !line.contains('\x1b'));
        QVERIFY(line.size() < 4200);
    }

    void theMessageHandlerRedactsAndIsRemovedAgain()
    {
        {
            const Logging log;
            QVERIFY(qInstallMessageHandler(nullptr) != nullptr);
        }
        QTest::ignoreMessage(QtInfoMsg, "plain again");
        qInfo("plain again");
    }

    void rulesTurnCategoriesOnAndOff()
    {
        QCOMPARE(Logging::filterRules({}), QStringLiteral("foyer.*.debug=false"));
        QCOMPARE(Logging::filterRules(QStringLiteral("foyer.net; foyer.ui.debug=false;;")),
                 QStringLiteral("foyer.*.debug=false\nfoyer.net=true\nfoyer.ui.debug=false"));
    }
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
