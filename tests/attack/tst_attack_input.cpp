// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decode.h"
#include "homey/homeyapi.h"
#include "net/httpclient.h"
#include "net/json.h"
#include "net/rawserver.h"
#include "program/settings.h"
#include "support/loopbackhub.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

using namespace foyer;
using namespace foyer::test;

namespace {

constexpr int patience = 60'000; ///< ms; a small fraction of it is needed

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

/// Ids, header values and JSON that are not what they should be.
class TestAttackInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void S51_anIdStaysInItsSegment_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("segment"); ///< empty: nothing is sent
        const auto row = [](const char *id, const char *segment) {
            QTest::newRow(id) << text(id) << QByteArray(segment);
        };
        row("../../x", "..%2F..%2Fx");
        row("..", "");
        row(".", "");
        row("", "");
        row("%2e%2e", "%252e%252e");
        row("%2e%2e%2fx", "%252e%252e%252fx");
        row("a?b=c", "a%3Fb%3Dc");
        row("a#b", "a%23b");
        row("a/b", "a%2Fb");
        row("a\\b", "a%5Cb");
        row("a;b", "a%3Bb");
        row("a b", "a%20b");
        row("a@evil.example", "a%40evil.example");
        row("a&b", "a%26b");
        row("a\"b<c>", "a%22b%3Cc%3E");
        QTest::newRow("line feed") << text("a\nb") << QByteArray();
        QTest::newRow("header") << text("a\r\nHost: evil.example") << QByteArray();
        row("\xc3\xa4", "%C3%A4");
        row("\xe2\x80\xae", "%E2%80%AE");
        row("__proto__", "__proto__");
        row("homey:device:x", "homey:device:x");
        QTest::newRow("NUL") << QString(u'a' + QString(QChar(0)) + u'b') << QByteArray();
        QTest::newRow("10 KB") << QString(10'000, u'a') << QByteArray();
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << QByteArray("%3F");
    }

    void S51_anIdStaysInItsSegment()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, segment);
        QCOMPARE(HttpClient::segment(id).toLatin1(), segment);
        LoopbackHub hub;
        HomeyApi api(hub.url(), {}, Dialect::V3, true, std::chrono::seconds(5));
        HttpOptions options;
        options.writeSpacing = std::chrono::milliseconds(0);
        api.http().setOptions(options);
        finish(api.device(id));
        finish(api.deviceJson(id));
        finish(api.setCapabilityValue(id, text("onoff"), Value(true), text("t")));
        finish(api.setCapabilityValue(text("d"), id, Value(true), text("t")));
        finish(api.setVariableValue(id, Value(1.0)));
        finish(api.renameVariable(id, text("name")));
        finish(api.deleteVariable(id));
        finish(api.updateDevice(id, {}));
        finish(api.setDeviceSettings(id, {}));
        finish(api.setUserProperty(id, 1));
        QCOMPARE(hub.requests.size(), segment.isEmpty() ? 0 : 10);
        for (const LoopbackHub::Request &request : std::as_const(hub.requests)) {
            QVERIFY2(request.path.contains(QByteArray('/' + segment)), request.path.constData());
            QVERIFY2(request.path.startsWith("/api/manager/"), request.path.constData());
            QVERIFY2(!request.path.contains("/../"), request.path.constData());
            QVERIFY2(!request.head.contains("Host: evil"), request.head.constData());
        }
    }

    void S51_anIdIsNoPartOfAPlaceOnDisk()
    {
        QTemporaryDir folder;
        for (const char *id : {"../../x", "a/b", "a\nb", "[General]\nevil=1", "a=b", "%2e"}) {
            Settings settings(folder.filePath(text("foyer.ini")));
            settings.set(preference::lanOnly(text(id)), true);
            QVERIFY(settings.save());
            QVERIFY(settings.get(preference::lanOnly(text(id))));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{text("foyer.ini")});
        QFile file(folder.filePath(text("foyer.ini")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray &line : file.readAll().split('\n'))
            QVERIFY2(!line.startsWith("evil") && !line.startsWith("b."), line.constData());
    }

    void S52_nothingStartsAnotherHeader_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("line feed") << QByteArray("a\nX-Evil: 1");
        QTest::newRow("carriage return") << QByteArray("a\rX-Evil: 1");
        QTest::newRow("both") << QByteArray("a\r\nX-Evil: 1\r\n\r\nGET /evil HTTP/1.1");
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
        QTest::newRow("tab") << QByteArray("a\tb");
        QTest::newRow("not ASCII") << QByteArray("a\xe5\x98\x8a\xe5\x98\x8d");
        QTest::newRow("delete") << QByteArray("a\x7f");
    }

    void S52_nothingStartsAnotherHeader()
    {
        QFETCH(QByteArray, value);
        RawServer server(RawServer::always(RawServer::ok("{}")));
        const auto isRefused = [&server](HttpOptions options, const QByteArray &bearer,
                                         HttpRequest request) {
            request.url = server.url();
            HttpClient client(std::move(options));
            client.setBearer(bearer);
            auto answer = client.send(request);
            return answer.isFinished() && !answer.result() &&
                   answer.result().error().code == QLatin1String("unsendable");
        };
        HttpRequest header, name, type, method;
        header.headers = {{"X-Homey-ID", value}};
        name.headers = {{value, "a"}};
        type.contentType = value;
        type.body = "{}";
        method.method = value;
        HttpOptions options;
        options.headers = {{"X-Homey-ID", value}};
        QVERIFY(isRefused({}, value, {}));
        QVERIFY(isRefused(options, {}, {}));
        for (const HttpRequest &request : {header, name, type, method})
            QVERIFY(isRefused({}, {}, request));
        QCOMPARE(server.connections, 0);
    }

    void S53_bombsAreDefusedInTime_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isReadable");
        const auto members = [](int count, const QByteArray &key) {
            QByteArray object("{");
            object.reserve(count * (key.size() + 16));
            for (int i = 0; i < count; ++i)
                object += (i ? ",\"" : "\"") + key + QByteArray::number(i) + "\":1";
            return QByteArray(object + '}');
        };
        QTest::newRow("deep array") << QByteArray(100'000, '[') << false;
        QTest::newRow("deep array, closed")
            << QByteArray(QByteArray(100'000, '[') + QByteArray(100'000, ']')) << false;
        QTest::newRow("deep object") << QByteArray("{\"a\":").repeated(100'000) << false;
        QTest::newRow("many members") << members(200'000, "k") << true;
        QTest::newRow("many times the same")
            << QByteArray("{" + QByteArray("\"k\":1,").repeated(200'000) + "\"k\":2}") << true;
        QTest::newRow("long string") << QByteArray('"' + QByteArray(10'000'000, 'x') + '"') << true;
        QTest::newRow("long key") << QByteArray("{\"" + QByteArray(2'000'000, 'x') + "\":1}")
                                  << true;
        QTest::newRow("long number") << QByteArray(2'000'000, '9') << true;
        QTest::newRow("exponent") << QByteArray("[1e400,-1e400,1e-999999999]") << true;
        QTest::newRow("long exponent") << QByteArray("1e" + QByteArray(100'000, '9')) << true;
        QTest::newRow("half surrogates")
            << QByteArray('"' + QByteArray("\\ud800").repeated(500'000) + '"') << true;
        QTest::newRow("bad bytes") << QByteArray('"' + QByteArray(2'000'000, '\xff') + '"') << true;
        QTest::newRow("NULs") << QByteArray('"' + QByteArray(2'000'000, '\0') + '"') << true;
        QTest::newRow("open string") << QByteArray('"' + QByteArray(2'000'000, '\\')) << false;
        QTest::newRow("commas") << QByteArray('[' + QByteArray(2'000'000, ',')) << false;
        QTest::newRow("quotes") << QByteArray(2'000'001, '"') << false;
        QTest::newRow("spaces") << QByteArray(2'000'000, ' ') << false;
    }

    void S53_bombsAreDefusedInTime()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isReadable);
        QElapsedTimer clock;
        clock.start();
        const auto document = JsonDocument::parse(json);
        QCOMPARE(bool(document), isReadable);
        if (document) {
            JsonProblems problems;
            (void)decodeDevices(document->root(), problems, text("test"));
            (void)decodeZones(document->root(), problems, text("test"));
            (void)decodeVariables(document->root(), problems, text("test"));
            QVERIFY(problems.examples().size() < 100); // counted, not collected
        }
        QVERIFY2(clock.elapsed() < patience, qPrintable(QString::number(clock.elapsed())));
    }

    void S53_hostileMembersAreOnlyMembers()
    {
        JsonProblems problems;
        const auto document = JsonDocument::parse(
            R"({"__proto__":{"id":"__proto__","name":"constructor","capabilitiesObj":{"__proto__":)"
            R"({"id":"__proto__","type":"number","value":1e308,"min":"x","decimals":1e9,)"
            R"("units":{"a":[]}}},"zone":[[[]]]},"b":{"id":"b","name":"twice","name":"again"}})");
        QVERIFY(document);
        const auto devices = decodeDevices(document->root(), problems, text("test"));
        QVERIFY(devices);
        QCOMPARE(devices->size(), std::size_t(2));
        QCOMPARE(devices->at(0).name, text("constructor"));
        QVERIFY(devices->at(0).zoneId.isEmpty());
        QCOMPARE(devices->at(1).name, text("twice")); // the first wins, always
    }

private:
    template<typename T>
    static void finish(Async<T> answer)
    {
        QTRY_VERIFY(answer.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestAttackInput)
#include "tst_attack_input.moc"
