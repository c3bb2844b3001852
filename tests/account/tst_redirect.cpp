// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/redirect.h"

#include <QTest>

using namespace foyer;
using Verdict = RedirectAnswer::Verdict;

class TestRedirect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAddresses_data();
    void judgesAddresses();
    void readsCodeAndState();
    void readsPercentEncodedValues();
    void takesWhatAPersonPasted();
    void refusesPastedTricks_data();
    void refusesPastedTricks();
    void comparesThePortExactly();
    void doesNotQuoteAStrangeError();
    void knowsLoopback();
};

void TestRedirect::judgesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Verdict>("verdict");

    const auto ours = QStringLiteral("http://localhost");
    const auto row = [](const char *name, const QString &address, Verdict verdict) {
        QTest::newRow(name) << address << verdict;
    };
    row("plain", ours + QStringLiteral("?code=abc&state=s"), Verdict::Code);
    row("with slash", ours + QStringLiteral("/?code=abc&state=s"), Verdict::Code);
    row("default port", ours + QStringLiteral(":80/?code=abc"), Verdict::Code);
    row("upper-case host", QStringLiteral("http://LOCALHOST/?code=abc"), Verdict::Code);
    row("without state", ours + QStringLiteral("/?code=abc"), Verdict::Code);
    row("empty fragment", ours + QStringLiteral("/?code=abc#"), Verdict::Code);
    row("other parameters", ours + QStringLiteral("/?lang=de&code=abc"), Verdict::Code);
    row("denied", ours + QStringLiteral("/?error=access_denied&state=s"), Verdict::Denied);

    row("nothing", ours, Verdict::Malformed);
    row("empty code", ours + QStringLiteral("/?code=&state=s"), Verdict::Malformed);
    row("two codes", ours + QStringLiteral("/?code=a&code=b"), Verdict::Malformed);
    row("two codes, one disguised", ours + QStringLiteral("/?code=a&c%6Fde=b"), Verdict::Malformed);
    row("two states", ours + QStringLiteral("/?code=a&state=1&state=2"), Verdict::Malformed);
    row("code and error", ours + QStringLiteral("/?code=a&error=access_denied"),
        Verdict::Malformed);
    row("code in the fragment", ours + QStringLiteral("/#code=abc"), Verdict::Malformed);
    row("line break in the code", ours + QStringLiteral("/?code=a%0D%0Ab"), Verdict::Malformed);
    row("markup in the code", ours + QStringLiteral("/?code=%3Cimg%3E"), Verdict::Malformed);
    row("long code", ours + QStringLiteral("/?code=") + QString(513, u'a'), Verdict::Malformed);
    row("1 MB code", ours + QStringLiteral("/?code=") + QString(1 << 20, u'a'), Verdict::NotOurs);

    row("https", QStringLiteral("https://localhost/?code=abc"), Verdict::NotOurs);
    row("other port", QStringLiteral("http://localhost:8080/?code=abc"), Verdict::NotOurs);
    row("other path", QStringLiteral("http://localhost/callback?code=abc"), Verdict::NotOurs);
    row("dot path", QStringLiteral("http://localhost/./?code=abc"), Verdict::NotOurs);
    row("longer host", QStringLiteral("http://localhost.evil.example/?code=abc"), Verdict::NotOurs);
    row("trailing dot", QStringLiteral("http://localhost./?code=abc"), Verdict::NotOurs);
    row("address instead of name", QStringLiteral("http://127.0.0.1/?code=abc"), Verdict::NotOurs);
    row("user name", QStringLiteral("http://me@localhost/?code=abc"), Verdict::NotOurs);
    row("empty user name", QStringLiteral("http://@localhost/?code=abc"), Verdict::NotOurs);
    row("host as user name", QStringLiteral("http://localhost@evil.example/?code=abc"),
        Verdict::NotOurs);
    row("backslash", QStringLiteral("http://localhost\\@evil.example/?code=abc"), Verdict::NotOurs);
    row("look-alike", QStringLiteral("http://l\u043ecalhost/?code=abc"), Verdict::NotOurs);
    row("script", QStringLiteral("javascript:alert('http://localhost/?code=abc')"),
        Verdict::NotOurs);
    row("relative", QStringLiteral("?code=abc"), Verdict::NotOurs);
    row("empty", QString(), Verdict::NotOurs);
}

void TestRedirect::judgesAddresses()
{
    QFETCH(QString, address);
    QFETCH(Verdict, verdict);
    const QUrl redirectUri(QStringLiteral("http://localhost"));
    QCOMPARE(checkRedirect(QUrl(address), redirectUri).verdict, verdict);
}

void TestRedirect::readsCodeAndState()
{
    const QUrl url(QStringLiteral("http://localhost/?code=0123abcd&state=9f"));
    const RedirectAnswer answer = checkRedirect(url, QUrl(QStringLiteral("http://localhost")));
    QCOMPARE(answer.code, QStringLiteral("0123abcd"));
    QCOMPARE(answer.state, QStringLiteral("9f"));
}

void TestRedirect::readsPercentEncodedValues()
{
    const QUrl url(QStringLiteral("http://localhost/?code=a%2Fb%3D&state=x%2By"));
    const RedirectAnswer answer = checkRedirect(url, QUrl(QStringLiteral("http://localhost")));
    QCOMPARE(answer.code, QStringLiteral("a/b="));
    QCOMPARE(answer.state, QStringLiteral("x+y"));
}

void TestRedirect::takesWhatAPersonPasted()
{
    const QUrl redirectUri(QStringLiteral("http://localhost"));
    const auto answer =
        checkRedirect(QStringLiteral("  http://localhost/?code=abc&state=s\n"), redirectUri);
    QCOMPARE(answer.verdict, Verdict::Code);
}

void TestRedirect::refusesPastedTricks_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("backslash") << QStringLiteral("http://localhost\\/?code=abc");
    QTest::newRow("line break inside") << QStringLiteral("http://localhost/\n?code=abc");
    QTest::newRow("space inside") << QStringLiteral("http://localhost/ ?code=abc");
    QTest::newRow("not ASCII") << QStringLiteral("http://localhost/?code=abc\u00e9");
    QTest::newRow("too long") << QStringLiteral("http://localhost/?x=") + QString(5000, u'a');
    QTest::newRow("a bare code") << QStringLiteral("abc");
}

void TestRedirect::refusesPastedTricks()
{
    QFETCH(QString, text);
    const QUrl redirectUri(QStringLiteral("http://localhost"));
    QCOMPARE(checkRedirect(text, redirectUri).verdict, Verdict::NotOurs);
}

void TestRedirect::comparesThePortExactly()
{
    const QUrl redirectUri(QStringLiteral("http://localhost:4711/callback"));
    QCOMPARE(
        checkRedirect(QUrl(QStringLiteral("http://localhost:4711/callback?code=a")), redirectUri)
            .verdict,
        Verdict::Code);
    QCOMPARE(
        checkRedirect(QUrl(QStringLiteral("http://localhost:4712/callback?code=a")), redirectUri)
            .verdict,
        Verdict::NotOurs);
    QCOMPARE(
        checkRedirect(QUrl(QStringLiteral("http://localhost:4711/callback/?code=a")), redirectUri)
            .verdict,
        Verdict::NotOurs);
}

void TestRedirect::doesNotQuoteAStrangeError()
{
    const QUrl url(QStringLiteral("http://localhost/?error=%3Cb%3Ehi"));
    const RedirectAnswer answer = checkRedirect(url, QUrl(QStringLiteral("http://localhost")));
    QCOMPARE(answer.verdict, Verdict::Denied);
    QCOMPARE(answer.error, QStringLiteral("unknown"));
}

void TestRedirect::knowsLoopback()
{
    QVERIFY(isLoopback(QUrl(QStringLiteral("http://127.0.0.1:8080/x"))));
    QVERIFY(isLoopback(QUrl(QStringLiteral("http://[::1]:8080"))));
    QVERIFY(isLoopback(QUrl(QStringLiteral("http://localhost"))));
    QVERIFY(!isLoopback(QUrl(QStringLiteral("http://localhost.evil.example"))));
    QVERIFY(!isLoopback(QUrl(QStringLiteral("http://127.0.0.1.evil.example"))));
    QVERIFY(!isLoopback(QUrl(QStringLiteral("ftp://127.0.0.1"))));
}

QTEST_GUILESS_MAIN(TestRedirect)
#include "tst_redirect.moc"
