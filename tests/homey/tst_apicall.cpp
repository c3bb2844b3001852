// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/apicall.h"
#include "homey/operation.h"
#include "support/livehome.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;

/// What may be sent to a hub by hand, and the facts behind it.
class tst_ApiCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOperationIsWhole();
    void theDialectsDiffer();
    void findsTheOperationBehindAPath();
    void refusesWhatLeavesTheHub_data();
    void refusesWhatLeavesTheHub();
    void refusesOtherMethodsAndWhatIsNotJson();
    void buildsTheCallOfAnOperation();
    void saysWhichParameterIsWrong();
    void typesDecideHowATextIsRead();
    void curlCarriesNoToken();
    void theHubAnswersThroughIt();

private:
    OperationCatalogue m_catalogue;
};

void tst_ApiCall::initTestCase()
{
    QFile facts(QStringLiteral(FOYER_SOURCE_DIR "/resources/facts/operations.json"));
    QVERIFY(facts.open(QIODevice::ReadOnly));
    const auto catalogue = OperationCatalogue::fromJson(facts.readAll());
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    QVERIFY(m_catalogue.all().size() > 400);
}

void tst_ApiCall::everyOperationIsWhole()
{
    static const QList<QByteArray> methods{"GET", "POST", "PUT", "DELETE"};
    static const QStringList types{QStringLiteral("string"),  QStringLiteral("number"),
                                   QStringLiteral("boolean"), QStringLiteral("object"),
                                   QStringLiteral("array"),   QStringLiteral("any")};
    QSet<QString> seen;
    for (const Operation &operation : m_catalogue.all()) {
        const QString what = operation.manager + QLatin1Char('.') + operation.id;
        QVERIFY2(!seen.contains(what), qPrintable(what));
        seen.insert(what);
        QVERIFY2(methods.contains(operation.method), qPrintable(what));
        QVERIFY2(operation.isOn(Dialect::V2) || operation.isOn(Dialect::V3), qPrintable(what));
        QVERIFY2(operation.scope.isEmpty() || operation.scope.startsWith(QLatin1String("homey.")),
                 qPrintable(what));
        for (const Dialect dialect : {Dialect::V2, Dialect::V3}) {
            QVERIFY2(operation.input(dialect).path.startsWith(QLatin1Char('/')), qPrintable(what));
            for (const auto &list :
                 {operation.input(dialect).query, operation.input(dialect).body}) {
                for (const OperationParameter &parameter : list) {
                    for (const QString &type : parameter.type.split(QLatin1Char('/')))
                        QVERIFY2(types.contains(type), qPrintable(what));
                }
            }
        }
    }
    QVERIFY(m_catalogue.managers().size() > 50);
}

void tst_ApiCall::theDialectsDiffer()
{
    const Operation *log = m_catalogue.find(QStringLiteral("insights"), QStringLiteral("getLog"));
    QVERIFY(log);
    QCOMPARE(log->pathPattern(Dialect::V3), QStringLiteral("/api/manager/insights/log/:id"));
    QCOMPARE(log->pathParameters(Dialect::V2),
             QStringList({QStringLiteral("uri"), QStringLiteral("id")}));
    const Operation *trigger =
        m_catalogue.find(QStringLiteral("flow"), QStringLiteral("triggerFlow"));
    QVERIFY(trigger->input(Dialect::V3).root.isEmpty());
    QCOMPARE(trigger->input(Dialect::V2).root, QStringLiteral("state"));
}

void tst_ApiCall::findsTheOperationBehindAPath()
{
    const auto idOf = [this](const char *method, const char *path, Dialect dialect) {
        const Operation *found = m_catalogue.find(method, QString::fromLatin1(path), dialect);
        return found ? found->id : QString();
    };
    QCOMPARE(idOf("GET", "/api/manager/devices/device/", Dialect::V3),
             QStringLiteral("getDevices"));
    QCOMPARE(idOf("GET", "/api/manager/users/user/me", Dialect::V3), QStringLiteral("getUserMe"));
    QCOMPARE(idOf("GET", "/api/manager/users/user/abc", Dialect::V3), QStringLiteral("getUser"));
    QCOMPARE(idOf("GET", "/api/manager/system/", Dialect::V2), QStringLiteral("getInfo"));
    QCOMPARE(idOf("GET", "/api/manager/users/pat", Dialect::V2), QString());
    QCOMPARE(idOf("GET", "/api/manager/teapot", Dialect::V3), QString());
}

void tst_ApiCall::refusesWhatLeavesTheHub_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *path, bool allowed) {
        QTest::newRow(path) << QString::fromLatin1(path) << allowed;
    };
    row("/api/manager/devices/device", true);
    row("/api/manager/devices/device/", true);
    row("/api/app/com.example.app/anything?x=1&y=a%20b", true);
    row("/api/manager/insights/log/homey:device:1/homey:device:1:dim/entry", true);
    row("/api/manager/devices/device/a/capability/measure_power.l1", true);
    row("", false);
    row("/", false);
    row("api/manager/system", false);
    row("/socket.io/", false);
    row("//example.com/api/manager/system", false);
    row("http://example.com/api/manager/system", false);
    row("/api//manager/system", false);
    row("/api/../socket.io/", false);
    row("/api/manager/../../x", false);
    row("/api/manager/./system", false);
    row("/api/manager/%2e%2e/system", false);
    row("/api/manager/%2E./system", false);
    row("/api/manager/a%2Fb", false);
    row("/api/manager/a%5Cb", false);
    row("/api/manager\\system", false);
    row("/api/manager/system#x", false);
    row("/api/manager/sys tem", false);
    row("/api/manager/a%0d%0aHost:x", false);
    row("/api/manager/system\r\nHost: x", false);
    row("@example.com/api/manager", false);
    QTest::newRow("too long") << QString(QStringLiteral("/api/") + QString(5000, QLatin1Char('a')))
                              << false;
}

void tst_ApiCall::refusesWhatLeavesTheHub()
{
    QFETCH(QString, path);
    QFETCH(bool, allowed);
    const auto call = apiCall("GET", path, {});
    QCOMPARE(call.has_value(), allowed);
    if (!call)
        QCOMPARE(call.error().code, QStringLiteral("bad_path"));
}

void tst_ApiCall::refusesOtherMethodsAndWhatIsNotJson()
{
    const QString path = QStringLiteral("/api/manager/logic/variable/x");
    QCOMPARE(apiCall("PATCH", path, {}).error().code, QStringLiteral("bad_method"));
    QCOMPARE(apiCall("GET", path, "{}").error().code, QStringLiteral("body_with_get"));
    QCOMPARE(apiCall("PUT", path, "{\"value\":").error().code, QStringLiteral("bad_json"));
    QCOMPARE(apiCall("PUT", path, "{} {}").error().code, QStringLiteral("bad_json"));
    QCOMPARE(apiCall("put", path, " { \"value\" : 1 } ")->body, QByteArray("{\"value\":1}"));
    QCOMPARE(apiCall("POST", path, "true")->body, QByteArray("true"));
}

void tst_ApiCall::buildsTheCallOfAnOperation()
{
    const Operation *set =
        m_catalogue.find(QStringLiteral("devices"), QStringLiteral("setCapabilityValue"));
    const auto call = apiCall(*set, Dialect::V3,
                              {{QStringLiteral("deviceId"), QStringLiteral("a b")},
                               {QStringLiteral("capabilityId"), QStringLiteral("dim")},
                               {QStringLiteral("value"), QStringLiteral("0.5")}});
    QVERIFY(call);
    QCOMPARE(call->method, QByteArray("PUT"));
    QCOMPARE(call->path, QStringLiteral("/api/manager/devices/device/a%20b/capability/dim"));
    QCOMPARE(call->body, QByteArray("{\"value\":0.5}"));
    const Operation *entries =
        m_catalogue.find(QStringLiteral("insights"), QStringLiteral("getLogEntries"));
    QCOMPARE(apiCall(*entries, Dialect::V3,
                     {{QStringLiteral("uri"), QStringLiteral("homey:device:1")},
                      {QStringLiteral("id"), QStringLiteral("homey:device:1:dim")},
                      {QStringLiteral("resolution"), QStringLiteral("last24Hours&x=1")}})
                 ->path,
             QStringLiteral("/api/manager/insights/log/homey:device:1/homey:device:1:dim/entry?"
                            "resolution=last24Hours%26x%3D1"));
    const Operation *settings =
        m_catalogue.find(QStringLiteral("devices"), QStringLiteral("setDeviceSettings"));
    QCOMPARE(apiCall(*settings, Dialect::V3,
                     {{QStringLiteral("id"), QStringLiteral("a")},
                      {QStringLiteral("settings"), QStringLiteral("{\"poll\": 5}")}})
                 ->body,
             QByteArray("{\"poll\":5}"));
}

void tst_ApiCall::saysWhichParameterIsWrong()
{
    const Operation *set =
        m_catalogue.find(QStringLiteral("devices"), QStringLiteral("setCapabilityValue"));
    const auto missing = apiCall(*set, Dialect::V3, {});
    QCOMPARE(missing.error().code, QStringLiteral("missing_parameter"));
    QCOMPARE(missing.error().text, QStringLiteral("deviceId"));
    const auto wrong = apiCall(*set, Dialect::V3,
                               {{QStringLiteral("deviceId"), QStringLiteral("..")},
                                {QStringLiteral("capabilityId"), QStringLiteral("dim")}});
    QCOMPARE(wrong.error().code, QStringLiteral("bad_parameter"));
    const Operation *enabled =
        m_catalogue.find(QStringLiteral("notifications"), QStringLiteral("setOwnerEnabled"));
    const auto notBoolean = apiCall(*enabled, Dialect::V3,
                                    {{QStringLiteral("uri"), QStringLiteral("homey:manager:x")},
                                     {QStringLiteral("enabled"), QStringLiteral("perhaps")}});
    QCOMPARE(notBoolean.error().text, QStringLiteral("enabled"));
}

void tst_ApiCall::typesDecideHowATextIsRead()
{
    const Operation *variable =
        m_catalogue.find(QStringLiteral("logic"), QStringLiteral("updateVariable"));
    const auto bodyOf = [&](const char *name, const char *value) {
        return apiCall(*variable, Dialect::V3,
                       {{QStringLiteral("id"), QStringLiteral("v")},
                        {QString::fromLatin1(name), QString::fromLatin1(value)}})
            ->body;
    };
    QCOMPARE(bodyOf("name", "12"), QByteArray("{\"name\":\"12\"}"));
    QCOMPARE(bodyOf("value", "12"), QByteArray("{\"value\":12}"));
    QCOMPARE(bodyOf("value", "true"), QByteArray("{\"value\":true}"));
    QCOMPARE(bodyOf("value", "good morning"), QByteArray("{\"value\":\"good morning\"}"));
    QCOMPARE(bodyOf("value", "\"12\""), QByteArray("{\"value\":\"12\"}"));
}

void tst_ApiCall::curlCarriesNoToken()
{
    const auto call =
        apiCall("PUT", QStringLiteral("/api/manager/logic/variable/x"), "{\"value\":\"it's\"}");
    QCOMPARE(curlCommand(*call, QUrl(QStringLiteral("http://192.168.1.50"))),
             QStringLiteral("curl -X PUT -H \"Authorization: Bearer $HOMEY_TOKEN\" -H "
                            "'Content-Type: application/json' --data '{\"value\":\"it'\\''s\"}' "
                            "'http://192.168.1.50/api/manager/logic/variable/x'"));
}

void tst_ApiCall::theHubAnswersThroughIt()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(Session::State::Live));
    const auto call = apiCall("GET", QStringLiteral("/api/manager/system/name"), {});
    QVERIFY(call);
    Result<ApiAnswer> answer = fail(Error::Kind::Cancelled);
    bool isDone = false;
    then(sendCall(*live.session->api(), *call), &live.home, [&](const Result<ApiAnswer> &result) {
        answer = result;
        isDone = true;
    });
    QTRY_VERIFY(isDone);
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->body.startsWith('"'));
}

QTEST_GUILESS_MAIN(tst_ApiCall)
#include "tst_apicall.moc"
