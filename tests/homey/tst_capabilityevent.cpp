// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/capabilityevent.h"

#include "homey/decode.h"

#include <QTest>

using namespace foyer;

/// The short way for the most frequent event: what it takes reads as the long way reads it, and
/// what it is not sure of it leaves alone.
class TestCapabilityEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsTheReaderForAllJson_data();
    void readsAsTheReaderForAllJson();
    void leavesTheRest_data();
    void leavesTheRest();
    void takesNoTextThatEndsEarly();
};

namespace {

QByteArray textOf(const QByteArray &members)
{
    return R"(["homey:device:d-1","capability",{)" + members + "}]";
}

std::optional<CapabilityEvent> read(const QByteArray &json)
{
    return CapabilityEvent::read({json.constData(), std::size_t(json.size())});
}

Value valueOf(const CapabilityEvent &event)
{
    if (const auto *number = std::get_if<double>(&event.value))
        return Value(*number);
    if (const auto *boolean = std::get_if<bool>(&event.value))
        return Value(*boolean);
    if (const auto *text = std::get_if<std::string_view>(&event.value))
        return Value(QString::fromUtf8(text->data(), qsizetype(text->size())));
    return {};
}

QDateTime timeOf(const CapabilityEvent &event)
{
    if (const auto *iso = std::get_if<std::string_view>(&event.time))
        return decodeTime(*iso);
    if (const auto *milliseconds = std::get_if<double>(&event.time))
        return decodeTime(*milliseconds);
    return {};
}

} // namespace

void TestCapabilityEvent::readsAsTheReaderForAllJson_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const QByteArray value :
         {"0", "-0", "0.5", "-21.75", "1999.123456789012", "9007199254740993", "12345678901234567",
          "true", "false", "null", R"("")", R"("heat")", R"("A ~ b {[,:]}")"})
        QTest::addRow("value %s", value.constData())
            << textOf(R"("capabilityId":"measure_power.a","value":)" + value);
    for (const QByteArray time :
         {R"("2026-01-15T08:10:11.123Z")", R"("2024-02-29T23:59:59.999Z")", R"("yesterday")",
          R"("")", "1795338758156", "null", "-1", R"("2026-01-15T08:10:11+01:00")"})
        QTest::addRow("time %s", time.constData()) << textOf(
            R"("capabilityId":"dim","value":1,"transactionId":"x","transactionTime":)" + time);
    QTest::newRow("other order") << textOf(
        R"("transactionTime":1,"value":2,"transactionId":"foyer-1","capabilityId":"dim")");
    QTest::newRow("no value") << textOf(R"("capabilityId":"dim")");
}

void TestCapabilityEvent::readsAsTheReaderForAllJson()
{
    QFETCH(QByteArray, json);
    const auto event = read(json);
    QVERIFY(event);
    const auto document = JsonDocument::parse(json);
    QVERIFY(document);
    const JsonValue data = document->root().at(2);
    QCOMPARE(event->deviceId, "d-1");
    QCOMPARE(event->capabilityId, data["capabilityId"].utf8());
    QCOMPARE(event->transactionId, data["transactionId"].utf8());
    QCOMPARE(valueOf(*event), Value::fromJson(data["value"]));
    QCOMPARE(timeOf(*event), decodeTime(data["transactionTime"]));
}

void TestCapabilityEvent::leavesTheRest_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const QByteArray members : {R"("value":1)",
                                     R"("capabilityId":"","value":1)",
                                     R"("capabilityId":"d\u0069m","value":1)",
                                     "\"capabilityId\":\"d\xC3\xA9\",\"value\":1",
                                     "\"capabilityId\":\"d\n\",\"value\":1",
                                     R"("capabilityId":"dim","value":1,"value":2)",
                                     R"("capabilityId":"dim","value":{})",
                                     R"("capabilityId":"dim","value":[])",
                                     R"("capabilityId":"dim","other":1)",
                                     R"("capabilityId":"dim","value":1e3)",
                                     R"("capabilityId":"dim","value":01)",
                                     R"("capabilityId":"dim","value":1.)",
                                     R"("capabilityId":"dim","value":.5)",
                                     R"("capabilityId":"dim","value":-)",
                                     R"("capabilityId":"dim","value":+1)",
                                     R"("capabilityId":"dim","value":NaN)",
                                     R"("capabilityId":"dim","value":tru)",
                                     R"("capabilityId":"dim","value":123456789012345678901)",
                                     R"("capabilityId":7)",
                                     R"("capabilityId":"dim","transactionId":null)",
                                     R"("capabilityId":"dim",)",
                                     R"("capabilityId":"dim","transactionTime":true)",
                                     R"("capabilityId": "dim")",
                                     ""})
        QTest::newRow(members.toPercentEncoding().constData()) << textOf(members);
    for (const QByteArray json :
         {R"(["homey:manager:logic","capability",{"capabilityId":"dim"}])",
          R"(["homey:device:a","update",{"capabilityId":"dim"}])",
          R"(["homey:device:a","capability",{"capabilityId":"dim"},1])",
          R"(["homey:device:a","capability",{"capabilityId":"dim"}] )", "", "[]", "{"})
        QTest::newRow(json.toPercentEncoding().constData()) << json;
}

void TestCapabilityEvent::leavesTheRest()
{
    QFETCH(QByteArray, json);
    QVERIFY(!read(json));
}

void TestCapabilityEvent::takesNoTextThatEndsEarly()
{
    const QByteArray whole = textOf(
        R"("capabilityId":"dim","value":-1.5,"transactionId":"x","transactionTime":"2026-01-15T08:10:11.123Z")");
    QVERIFY(read(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!read(whole.left(length)));
}

QTEST_APPLESS_MAIN(TestCapabilityEvent)
#include "tst_capabilityevent.moc"
