// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/homeyapi.h"
#include "support/loopbackhub.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace foyer;

/// What HomeyApi asks beside the home itself, and what it makes of the answers.
class TestHomeyApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deviceJsonKeepsTheOrderOfTheHub();
    void updatesADeviceWithWhatChangedOnly();
    void settingsShowWhatIsNotTheDefault();
    void settingsAreWrittenAsTheBody();
    void settingsNeedTheDeviceToo();
    void logPathsDifferBetweenTheDialects();
    void aLogMadeFromItsPartsIsFoundInBothDialects();
    void entriesReadGapsAndYesNo();
    void userPropertyIsWrappedInValue();
    void powerOfTheHomeIsRead();
    void flowsThatMentionADeviceAreFound_data();
    void flowsThatMentionADeviceAreFound();
    void flowsOfOneKindAreEnough();
    void noFlowsAtAllIsAnError();
    void bytesComeFromThisHubOnly_data();
    void bytesComeFromThisHubOnly();
    void bytesAreBounded();
    void aWebPageIsNoPicture();
    void anIdThatIsNoneIsNotSent();

private:
    template<typename T>
    Result<T> wait(const Async<T> &answer)
    {
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 5000))
            return fail(Error::Kind::Timeout);
        return answer.result();
    }

    std::unique_ptr<LoopbackHub> m_hub;
    std::unique_ptr<HomeyApi> m_v3;
    std::unique_ptr<HomeyApi> m_v2;
};

void TestHomeyApi::init()
{
    m_hub = std::make_unique<LoopbackHub>();
    const auto api = [this](Dialect dialect) {
        return std::make_unique<HomeyApi>(m_hub->url(), QString(), dialect, true,
                                          std::chrono::seconds(5));
    };
    m_v3 = api(Dialect::V3);
    m_v2 = api(Dialect::V2);
}

void TestHomeyApi::deviceJsonKeepsTheOrderOfTheHub()
{
    m_hub->answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer{
            200, R"({"name":"Lamp \"1\"","id":"a","data":{},"list":[1,{"b":null}]})"};
    };
    const auto json = wait(m_v3->deviceJson(QStringLiteral("a")));
    QVERIFY(json);
    QCOMPARE(*json,
             QByteArray("{\n  \"name\": \"Lamp \\\"1\\\"\",\n  \"id\": \"a\",\n  \"data\": {},\n"
                        "  \"list\": [\n    1,\n    {\n      \"b\": null\n    }\n  ]\n}\n"));
    QCOMPARE(m_hub->requests.first().path, QByteArray("/api/manager/devices/device/a"));
}

void TestHomeyApi::updatesADeviceWithWhatChangedOnly()
{
    QVERIFY(wait(
        m_v3->updateDevice(QStringLiteral("a"), {{QStringLiteral("name"), QStringLiteral("Lamp")},
                                                 {QStringLiteral("hidden"), true}})));
    const LoopbackHub::Request put = m_hub->requests.first();
    QCOMPARE(put.method, QByteArray("PUT"));
    QCOMPARE(put.path, QByteArray("/api/manager/devices/device/a"));
    QCOMPARE(put.body, (QJsonObject{{QStringLiteral("name"), QStringLiteral("Lamp")},
                                    {QStringLiteral("hidden"), true}}));
}

void TestHomeyApi::settingsShowWhatIsNotTheDefault()
{
    m_hub->answer = [](const LoopbackHub::Request &request) {
        if (request.path.endsWith("/settings_obj"))
            return LoopbackHub::Answer{200, R"([
                {"id":"alone","type":"number","label":"Interval","value":5,"min":1,"max":60,"units":"s"},
                {"type":"group","label":{"en":"Power","nl":"Vermogen"},"children":[
                    {"id":"mode","type":"dropdown","label":"Mode","value":"a",
                     "values":[{"id":"a","label":{"en":"First"}},{"id":"b","label":"Second"},{"title":"no id"}]},
                    {"id":"secret","type":"password","label":"Password"},
                    {"id":"strange","type":"colour","label":"Colour"}, 7, {"type":"number"}]},
                {"id":"last","type":"checkbox","label":"Last","value":false,"hint":{"nl":"Uitleg"}}])"};
        return LoopbackHub::Answer{
            200, R"({"id":"a","settings":{"alone":30,"mode":"b","last":true,"strange":"red"}})"};
    };
    const auto groups = wait(m_v3->deviceSettings(QStringLiteral("a")));
    QVERIFY(groups);
    QCOMPARE(groups->size(), 3u);
    QCOMPARE(groups->at(0).label, QString());
    const DeviceSetting &alone = groups->at(0).settings.first();
    QCOMPARE(alone.value, Value(30.0)); // 5 is the default
    QCOMPARE(alone.maximum, 60.0);
    QCOMPARE(alone.units, QStringLiteral("s"));
    QCOMPARE(groups->at(1).label, QStringLiteral("Power"));
    QCOMPARE(groups->at(1).settings.size(), 3);
    const DeviceSetting &mode = groups->at(1).settings.first();
    QCOMPARE(mode.type, DeviceSetting::Type::Dropdown);
    QCOMPARE(mode.value, Value(QStringLiteral("b")));
    QCOMPARE(mode.options.size(), 2);
    QCOMPARE(mode.options.first().title, QStringLiteral("First"));
    QCOMPARE(groups->at(1).settings.at(2).type, DeviceSetting::Type::Unknown);
    QCOMPARE(groups->at(2).settings.first().value, Value(true));
    QCOMPARE(groups->at(2).settings.first().hint, QStringLiteral("Uitleg"));
}

void TestHomeyApi::settingsAreWrittenAsTheBody()
{
    QVERIFY(wait(m_v2->setDeviceSettings(QStringLiteral("a"), {{QStringLiteral("interval"), 7}})));
    QCOMPARE(m_hub->requests.first().path, QByteArray("/api/manager/devices/device/a/settings"));
    QCOMPARE(m_hub->requests.first().body, (QJsonObject{{QStringLiteral("interval"), 7}}));
}

void TestHomeyApi::settingsNeedTheDeviceToo()
{
    m_hub->answer = [](const LoopbackHub::Request &request) {
        return request.path.endsWith("/settings_obj") ? LoopbackHub::Answer{200, "[]"}
                                                      : LoopbackHub::Answer{404, "{}"};
    };
    const auto groups = wait(m_v3->deviceSettings(QStringLiteral("a")));
    QVERIFY(!groups);
    QCOMPARE(groups.error().kind, Error::Kind::NotFound);
}

void TestHomeyApi::logPathsDifferBetweenTheDialects()
{
    m_hub->answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer{
            200,
            R"({"homey:device:a:onoff":{"id":"homey:device:a:onoff","ownerUri":"homey:device:a","ownerName":"Lamp","type":"boolean","title":"On"},
                "homey:device:b:onoff":{"uri":"homey:device:b","uriObj":{"name":"Plug"},"id":"onoff","type":"number","units":"W","decimals":2},
                "bad":5,"empty":{}})"};
    };
    const auto logs = wait(m_v3->insightsLogs());
    QVERIFY(logs);
    QCOMPARE(logs->size(), 2u);
    const InsightsLog &v3 = logs->at(0);
    const InsightsLog &v2 = logs->at(1);
    QCOMPARE(v3.shortId, QStringLiteral("onoff"));
    QCOMPARE(v3.ownerName, QStringLiteral("Lamp"));
    QVERIFY(v3.isBoolean);
    QCOMPARE(v2.ownerUri, QStringLiteral("homey:device:b"));
    QCOMPARE(v2.ownerName, QStringLiteral("Plug"));
    QCOMPARE(v2.decimals, 2);

    m_hub->requests.clear();
    m_hub->answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer{200, R"({"values":[]})"};
    };
    QVERIFY(wait(m_v3->insightsEntries(v3, Resolution::Last24Hours)));
    QVERIFY(wait(m_v2->insightsEntries(v2, Resolution::LastHour)));
    QCOMPARE(m_hub->requests.at(0).path,
             QByteArray("/api/manager/insights/log/homey:device:a/homey:device:a:onoff/entry"
                        "?resolution=last24Hours"));
    QCOMPARE(
        m_hub->requests.at(1).path,
        QByteArray("/api/manager/insights/log/homey:device:b/onoff/entry?resolution=lastHour"));
}

void TestHomeyApi::aLogMadeFromItsPartsIsFoundInBothDialects()
{
    InsightsLog log;
    log.ownerUri = QStringLiteral("homey:device:a");
    log.shortId = QStringLiteral("measure_power.l1");
    (void)wait(m_v3->insightsEntries(log, Resolution::Today));
    (void)wait(m_v2->insightsEntries(log, Resolution::Today));
    QVERIFY(m_hub->requests.at(0).path.contains(
        "/homey:device:a/homey:device:a:measure_power.l1/entry"));
    QVERIFY(m_hub->requests.at(1).path.contains("/homey:device:a/measure_power.l1/entry"));
}

void TestHomeyApi::entriesReadGapsAndYesNo()
{
    m_hub->answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer{
            200,
            R"({"start":"2026-01-15T17:30:00.000Z","end":"2026-01-15T18:30:00.000Z","step":60000,"updatesIn":5000,
                "values":[{"t":"2026-01-15T17:31:00.000Z","v":2.5},{"t":"2026-01-15T17:30:00.000Z","v":null},
                          {"v":1},{"t":1768498320000,"v":true}],"lastValue":{"t":1,"v":2}})"};
    };
    InsightsLog log;
    log.id = log.ownerUri = QStringLiteral("homey:device:a");
    log.isBoolean = true;
    const auto series = wait(m_v3->insightsEntries(log, Resolution::LastHour));
    QVERIFY(series);
    QCOMPARE(series->source, Series::Source::Hub);
    QVERIFY(series->isBoolean);
    QCOMPARE(series->step, 60'000);
    QCOMPARE(series->updatesIn, 5'000);
    QCOMPARE(series->end - series->start, 3'600'000);
    QCOMPARE(series->points.size(), 3);
    QVERIFY(std::isnan(series->points.at(0).value));
    QCOMPARE(series->points.at(0).at, series->start); // sorted
    QCOMPARE(series->points.at(1).value, 2.5);
    QCOMPARE(series->points.at(2).value, 1.0);
}

void TestHomeyApi::userPropertyIsWrappedInValue()
{
    QVERIFY(wait(
        m_v3->setUserProperty(QStringLiteral("favoriteDevices"), QJsonArray{QStringLiteral("a")})));
    const LoopbackHub::Request put = m_hub->requests.first();
    QCOMPARE(put.path, QByteArray("/api/manager/users/user/me/properties/favoriteDevices"));
    QCOMPARE(put.body, (QJsonObject{{QStringLiteral("value"), QJsonArray{QStringLiteral("a")}}}));
}

void TestHomeyApi::powerOfTheHomeIsRead()
{
    m_hub->answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer{
            200,
            R"({"currency":"EUR","totalConsumed":{"W":609},"totalCumulative":{"W":null},"totalGenerated":null,
                "items":[{"type":"device","id":"a","name":"Lamp","values":{"W":7.2},"approximated":true,"includedInTotal":true},
                         {"type":"device","id":"b","values":null,"isHomeBattery":true},{"name":"no id"},null]})"};
    };
    const auto live = wait(m_v3->energyLive());
    QVERIFY(live);
    QCOMPARE(live->consumedWatts, 609.0);
    QVERIFY(!live->gridWatts);
    QVERIFY(!live->generatedWatts);
    QCOMPARE(live->currency, QStringLiteral("EUR"));
    QCOMPARE(live->items.size(), 2u);
    QCOMPARE(live->items.at(0).watts, 7.2);
    QVERIFY(live->items.at(0).isApproximated);
    QVERIFY(live->items.at(1).isHomeBattery);
    QVERIFY(!live->items.at(1).watts);
}

void TestHomeyApi::flowsThatMentionADeviceAreFound_data()
{
    QTest::addColumn<QByteArray>("flow");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("V3 trigger") << QByteArray(R"({"trigger":{"id":"homey:device:dev1:on"}})")
                                << true;
    QTest::newRow("V2 owner") << QByteArray(
                                     R"({"actions":[{"uri":"homey:device:dev1","id":"on"}]})")
                              << true;
    QTest::newRow("droptoken")
        << QByteArray(
               R"({"conditions":[{"id":"homey:manager:logic:x","droptoken":"homey:device:dev1|measure_power"}]})")
        << true;
    QTest::newRow("token in a text")
        << QByteArray(
               R"({"actions":[{"id":"x","args":{"text":"It is [[homey:device:dev1|measure_temperature]] now"}}]})")
        << true;
    QTest::newRow("variable token")
        << QByteArray(R"({"actions":[{"id":"x","args":{"text":"[[homey:manager:logic|dev1]]"}}]})")
        << true;
    QTest::newRow("chosen from a list")
        << QByteArray(R"({"actions":[{"id":"x","args":{"variable":{"id":"dev1","name":"V"}}}]})")
        << true;
    QTest::newRow("advanced")
        << QByteArray(
               R"({"cards":{"c":{"type":"action","ownerUri":"homey:device:dev1","id":"y"}}})")
        << true;
    QTest::newRow("another device")
        << QByteArray(
               R"({"trigger":{"id":"homey:device:dev12:on"},"actions":[{"id":"homey:device:xdev1:on"}]})")
        << false;
    QTest::newRow("words") << QByteArray(
                                  R"({"actions":[{"id":"x","args":{"text":"the dev1 lamp"}}]})")
                           << false;
    QTest::newRow("note on the canvas")
        << QByteArray(R"({"cards":{"c":{"type":"note","value":"homey:device:dev1"}}})") << false;
    QTest::newRow("broken shapes")
        << QByteArray(R"({"trigger":5,"conditions":"x","actions":null,"cards":[null,3]})") << false;
}

void TestHomeyApi::flowsThatMentionADeviceAreFound()
{
    QFETCH(QByteArray, flow);
    QFETCH(bool, isFound);
    flow.insert(1, R"("name":"F","enabled":false,"broken":true,)");
    m_hub->answer = [flow](const LoopbackHub::Request &request) {
        return LoopbackHub::Answer{200, request.path.endsWith("/flow") ? "{\"f\":" + flow + "}"
                                                                       : QByteArray("[]")};
    };
    const auto uses = wait(m_v3->flowsMentioning(QStringLiteral("dev1")));
    QVERIFY(uses);
    QCOMPARE(uses->size(), isFound ? 1u : 0u);
    if (isFound) {
        QCOMPARE(uses->front().id, QStringLiteral("f"));
        QCOMPARE(uses->front().name, QStringLiteral("F"));
        QVERIFY(!uses->front().isEnabled && uses->front().isBroken && !uses->front().isAdvanced);
    }
}

void TestHomeyApi::flowsOfOneKindAreEnough()
{
    m_hub->answer = [](const LoopbackHub::Request &request) {
        if (request.path.endsWith("/flow"))
            return LoopbackHub::Answer{403, "{}"};
        return LoopbackHub::Answer{
            200, R"([{"id":"2","name":"Zeta","trigger":{"id":"homey:device:d:on"}},
                     {"id":"1","name":"alpha","trigger":{"id":"homey:device:d:on"}}])"};
    };
    const auto uses = wait(m_v3->flowsMentioning(QStringLiteral("d")));
    QVERIFY(uses);
    QCOMPARE(uses->size(), 2u);
    QVERIFY(uses->front().isAdvanced);
}

void TestHomeyApi::noFlowsAtAllIsAnError()
{
    m_hub->answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer{403, R"({"error":"missing_scopes"})"};
    };
    const auto uses = wait(m_v3->flowsMentioning(QStringLiteral("d")));
    QVERIFY(!uses);
    QCOMPARE(uses.error().kind, Error::Kind::MissingScope);
}

void TestHomeyApi::bytesComeFromThisHubOnly_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"", "/", "icon/x", "//evil.example/x", "/\\evil.example/x", "http://evil.example/x",
          "https://127.0.0.1/x", "/icon/../api/manager/x", "/icon/%2e%2e/x", "/icon/x y",
          "/icon/x\r\nHost: evil", "/icon/x#y", "/@evil.example/", "file:///etc/passwd"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestHomeyApi::bytesComeFromThisHubOnly()
{
    QFETCH(QString, url);
    const auto bytes = wait(m_v3->bytes(url, 1000));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, Error::Kind::Protocol);
    QVERIFY(m_hub->requests.isEmpty());
}

void TestHomeyApi::bytesAreBounded()
{
    m_hub->answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer{200, QByteArray(1000, 'x'), "image/svg+xml"};
    };
    const auto fits = wait(m_v3->bytes(QStringLiteral("/icon/a/icon.svg?v=1"), 1000));
    QVERIFY(fits);
    QCOMPARE(fits->size(), 1000);
    QCOMPARE(m_hub->requests.first().path, QByteArray("/icon/a/icon.svg?v=1"));
    const auto tooLarge = wait(m_v3->bytes(QStringLiteral("/icon/a/icon.svg"), 999));
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().kind, Error::Kind::Protocol);
    QCOMPARE(tooLarge.error().code, QStringLiteral("too_large"));
}

void TestHomeyApi::aWebPageIsNoPicture()
{
    m_hub->answer = [](const LoopbackHub::Request &) {
        return LoopbackHub::Answer{200, "<html>", "text/html; charset=utf-8"};
    };
    const auto bytes = wait(m_v3->bytes(QStringLiteral("/api/image/a"), 1000));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, Error::Kind::Protocol);
}

void TestHomeyApi::anIdThatIsNoneIsNotSent()
{
    QVERIFY(!wait(m_v3->deviceJson({})));
    QVERIFY(!wait(m_v3->updateDevice(QStringLiteral(".."), {})));
    QVERIFY(!wait(m_v3->deviceSettings(QStringLiteral("."))));
    QVERIFY(!wait(m_v3->setDeviceSettings(QString(), {})));
    QVERIFY(!wait(m_v3->insightsEntries({}, Resolution::Today)));
    QVERIFY(!wait(m_v3->setUserProperty({}, {})));
    QVERIFY(m_hub->requests.isEmpty());
}

QTEST_GUILESS_MAIN(TestHomeyApi)
#include "tst_homeyapi.moc"
