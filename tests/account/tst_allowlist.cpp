// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/allowlist.h"
#include "signin/task.h"

#include <QTest>

using namespace foyer::signin;

class TestAllowList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsOnlyAthom_data();
    void allowsOnlyAthom();
    void allowsLoopbackOnlyForASimulatedCloud();
    void keepsResourcesOffThisComputer();
    void allowsHostsNamedOneByOne();
    void refusesTasksThatAreNotSafe_data();
    void refusesTasksThatAreNotSafe();
    void readsATask();
};

void TestAllowList::allowsOnlyAthom_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *address, bool allowed) {
        QTest::newRow(address) << QString::fromUtf8(address) << allowed;
    };
    row("https://api.athom.com/oauth2/authorise", true);
    row("https://accounts.athom.com/login", true);
    row("https://ACCOUNTS.athom.com/login", true);
    row("https://accounts.athom.com:443/login", true);
    row("https://id.athom.com/", true);
    row("http://accounts.athom.com/login", false);
    row("https://accounts.athom.com:8443/", false);
    row("https://accounts.athom.com.evil.example/", false);
    row("https://accounts.athom.com@evil.example/", false);
    row("https://evil.example\\@accounts.athom.com/", false);
    row("https://user:pass@accounts.athom.com/", false);
    row("https://accounts.athom.com./", false);
    row("https://evilathom.com/", false);
    row("https://athom.com.evil.example/", false);
    row("https://\xd0\xb0thom.com/", false);
    row("http://localhost/", false);
    row("http://127.0.0.1:8080/", false);
    row("https://127.0.0.1/", false);
    row("javascript:alert(1)", false);
    row("data:text/html,hello", false);
    row("file:///etc/passwd", false);
    row("blob:https://accounts.athom.com/1", false);
    row("chrome://gpu", false);
    row("qrc:/x", false);
    row("about:blank", false);
    row("", false);
}

void TestAllowList::allowsOnlyAthom()
{
    QFETCH(QString, address);
    QFETCH(bool, allowed);
    const AllowList list(QUrl(QStringLiteral("https://api.athom.com/oauth2/authorise")));
    QCOMPARE(list.allowsPage(QUrl(address)), allowed);
}

void TestAllowList::allowsLoopbackOnlyForASimulatedCloud()
{
    const AllowList list(QUrl(QStringLiteral("http://127.0.0.1:4000/oauth2/authorise")));
    QVERIFY(list.allowsPage(QUrl(QStringLiteral("http://127.0.0.1:4001/login"))));
    QVERIFY(!list.allowsPage(QUrl(QStringLiteral("http://192.168.1.1/login"))));
}

void TestAllowList::keepsResourcesOffThisComputer()
{
    const AllowList list(QUrl(QStringLiteral("https://api.athom.com/")));
    QVERIFY(list.allowsResource(QUrl(QStringLiteral("https://cdn.example/logo.png"))));
    QVERIFY(list.allowsResource(QUrl(QStringLiteral("wss://cdn.example/"))));
    QVERIFY(list.allowsResource(QUrl(QStringLiteral("data:image/png;base64,AAAA"))));
    QVERIFY(!list.allowsResource(QUrl(QStringLiteral("http://cdn.example/logo.png"))));
    QVERIFY(!list.allowsResource(QUrl(QStringLiteral("https://localhost/x"))));
    QVERIFY(!list.allowsResource(QUrl(QStringLiteral("ws://127.0.0.1:9222/"))));
    QVERIFY(!list.allowsResource(QUrl(QStringLiteral("file:///etc/passwd"))));
}

void TestAllowList::allowsHostsNamedOneByOne()
{
    const AllowList list(QUrl(QStringLiteral("https://api.athom.com/")),
                         {QStringLiteral("login.example")});
    QVERIFY(list.allowsPage(QUrl(QStringLiteral("https://login.example/"))));
    QVERIFY(!list.allowsPage(QUrl(QStringLiteral("https://sub.login.example/"))));
}

void TestAllowList::refusesTasksThatAreNotSafe_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("http") << QByteArray(
        R"({"authorise":"http://api.athom.com/","redirect":"http://localhost"})");
    QTest::newRow("file") << QByteArray(
        R"({"authorise":"file:///etc/passwd","redirect":"http://localhost"})");
    QTest::newRow("user") << QByteArray(
        R"({"authorise":"https://a@api.athom.com/","redirect":"http://localhost"})");
    QTest::newRow("no redirect") << QByteArray(R"({"authorise":"https://api.athom.com/"})");
}

void TestAllowList::refusesTasksThatAreNotSafe()
{
    QFETCH(QByteArray, line);
    QVERIFY(!readTask(line));
}

void TestAllowList::readsATask()
{
    const auto task =
        readTask(R"({"authorise":"https://api.athom.com/a?x=1","redirect":"http://localhost",)"
                 R"("title":"Hi","parentWindow":42,"dark":true,"extraHosts":["login.example",7]})");
    QVERIFY(task);
    QCOMPARE(task->parentWindow, quint64(42));
    QVERIFY(task->dark);
    QCOMPARE(task->extraHosts, QStringList{QStringLiteral("login.example")});
}

QTEST_GUILESS_MAIN(TestAllowList)
#include "tst_allowlist.moc"
