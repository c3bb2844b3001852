// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/athomcloud.h"
#include "account/oauth.h"

#include <QTest>

using namespace foyer;

namespace {

Result<CloudUser> decode(const QByteArray &json, int *problems = nullptr)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return fail(document.error());
    JsonProblems found;
    auto user = AthomCloud::decodeUser(document->root(), found);
    if (problems)
        *problems = found.count();
    return user;
}

Result<QByteArray> delegation(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return fail(document.error());
    return AthomCloud::decodeDelegation(document->root());
}

} // namespace

class TestAthomCloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAHub();
    void skipsHubsItCannotUse();
    void ignoresAddressesThatAreNotWeb();
    void readsAnAccountWithoutHubs();
    void unwrapsWhatTheCloudWraps();
    void refusesAnAnswerThatIsNoAccount_data();
    void refusesAnAnswerThatIsNoAccount();
    void readsTheBareDelegationToken();
    void refusesStrangeDelegationTokens_data();
    void refusesStrangeDelegationTokens();
    void honoursTheEnvironmentOnlyWhenItIsSafe_data();
    void honoursTheEnvironmentOnlyWhenItIsSafe();
};

void TestAthomCloud::readsAHub()
{
    const auto user =
        decode(R"({"_id":"u1","fullname":"Robin","email":"r@example.invalid","homeys":[
        {"_id":"h1","name":"Home","apiVersion":3,"platform":"local","modelName":null,"role":"owner",
         "state":"online_2","localUrl":"http://192.168.1.50","localUrlSecure":"https://192-168-1-50.example",
         "remoteUrl":"https://h1.connect.athom.com","remoteUrlForwarded":null,
         "mdnsFqdn":"homey-h1.local","portHttp":80}]})");
    QVERIFY(user);
    QCOMPARE(user->id, QStringLiteral("u1"));
    QCOMPARE(user->hubs.size(), 1);
    const CloudHub &hub = user->hubs.constFirst();
    QCOMPARE(hub.id, QStringLiteral("h1"));
    QCOMPARE(hub.apiVersion, 3);
    QVERIFY(hub.isOnline);
    QCOMPARE(hub.localUrl, QUrl(QStringLiteral("http://192.168.1.50")));
    QVERIFY(hub.remoteUrlForwarded.isEmpty());
    QVERIFY(hub.modelName.isEmpty());
    QCOMPARE(hub.portHttp, 80);
}

void TestAthomCloud::skipsHubsItCannotUse()
{
    int problems = 0;
    const auto user = decode(R"({"_id":"u1","firstname":"Robin","lastname":"Example","homeys":[
        null, 7, {"name":"no id"}, {"_id":"old","apiVersion":1},
        {"id":"h2","apiVersion":2,"state":null,"portHttp":99999}]})",
                             &problems);
    QVERIFY(user);
    QCOMPARE(user->name, QStringLiteral("Robin Example"));
    QCOMPARE(user->hubs.size(), 1);
    QCOMPARE(user->hubs.constFirst().id, QStringLiteral("h2"));
    QCOMPARE(user->hubs.constFirst().apiVersion, 2);
    QVERIFY(!user->hubs.constFirst().isOnline);
    QCOMPARE(user->hubs.constFirst().portHttp, 0);
    QCOMPARE(problems, 4);
}

void TestAthomCloud::ignoresAddressesThatAreNotWeb()
{
    const auto user = decode(R"({"_id":"u1","homeys":[{"_id":"h1","localUrl":"file:///etc/passwd",
        "remoteUrl":"https://user:pass@h1.example/","localUrlSecure":"javascript:1",
        "remoteUrlForwarded":"https://"}]})");
    QVERIFY(user);
    const CloudHub &hub = user->hubs.constFirst();
    QVERIFY(hub.localUrl.isEmpty());
    QVERIFY(hub.remoteUrl.isEmpty());
    QVERIFY(hub.localUrlSecure.isEmpty());
    QVERIFY(hub.remoteUrlForwarded.isEmpty());
}

void TestAthomCloud::readsAnAccountWithoutHubs()
{
    QVERIFY(decode(R"({"_id":"u1"})")->hubs.isEmpty());
    QVERIFY(decode(R"({"_id":"u1","homeys":null})")->hubs.isEmpty());
}

void TestAthomCloud::unwrapsWhatTheCloudWraps()
{
    QCOMPARE(decode(R"({"status":200,"result":{"_id":"u1","homeys":[]}})")->id,
             QStringLiteral("u1"));
    QCOMPARE(decode(R"({"success":true,"message":{"id":"u2","homeys":[]}})")->id,
             QStringLiteral("u2"));
}

void TestAthomCloud::refusesAnAnswerThatIsNoAccount_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("text") << QByteArray("\"hello\"");
    QTest::newRow("no id") << QByteArray(R"({"homeys":[]})");
    QTest::newRow("homeys is a number") << QByteArray(R"({"_id":"u1","homeys":7})");
}

void TestAthomCloud::refusesAnAnswerThatIsNoAccount()
{
    QFETCH(QByteArray, json);
    const auto user = decode(json);
    QVERIFY(!user);
    QCOMPARE(user.error().kind, Error::Kind::Protocol);
    QCOMPARE(user.error().request, QStringLiteral("GET /user/me"));
}

void TestAthomCloud::readsTheBareDelegationToken()
{
    QCOMPARE(*delegation("\"header.body.signature\""), QByteArray("header.body.signature"));
    QCOMPARE(*delegation(R"({"status":200,"result":"a.b.c"})"), QByteArray("a.b.c"));
}

void TestAthomCloud::refusesStrangeDelegationTokens_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("\"\"");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("object") << QByteArray(R"({"token":"a.b.c"})");
    QTest::newRow("line break") << QByteArray("\"a\\r\\nb\"");
}

void TestAthomCloud::refusesStrangeDelegationTokens()
{
    QFETCH(QByteArray, json);
    QVERIFY(!delegation(json));
}

void TestAthomCloud::honoursTheEnvironmentOnlyWhenItIsSafe_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("base");
    const auto standard = QStringLiteral("https://api.athom.com");
    QTest::newRow("unset") << QByteArray() << standard;
    QTest::newRow("https") << QByteArray("https://cloud.example")
                           << QStringLiteral("https://cloud.example");
    QTest::newRow("loopback") << QByteArray("http://127.0.0.1:81")
                              << QStringLiteral("http://127.0.0.1:81");
    QTest::newRow("http") << QByteArray("http://cloud.example") << standard;
    QTest::newRow("looks like loopback") << QByteArray("http://127.0.0.1.evil.example") << standard;
    QTest::newRow("user name") << QByteArray("https://a@cloud.example") << standard;
    QTest::newRow("file") << QByteArray("file:///tmp") << standard;
    QTest::newRow("nonsense") << QByteArray("::") << standard;
}

void TestAthomCloud::honoursTheEnvironmentOnlyWhenItIsSafe()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, base);
    qputenv("ATHOM_CLOUD_API_BASEURL", value);
    const CloudAddress address = CloudAddress::fromEnvironment();
    qunsetenv("ATHOM_CLOUD_API_BASEURL");
    QCOMPARE(address.base, QUrl(base));
    const CloudAddress withSlash{QUrl(QString(base + u'/'))};
    QCOMPARE(withSlash.endpoint(QStringLiteral("/user/me")),
             QUrl(QString(base + QStringLiteral("/user/me"))));
}

QTEST_GUILESS_MAIN(TestAthomCloud)
#include "tst_athomcloud.moc"
