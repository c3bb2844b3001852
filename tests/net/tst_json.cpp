// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace foyer;

namespace {

/// The same value as QJson sees it, read through JsonValue only.
QJsonValue toQJson(const JsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object;
        value.forEach([&object](const QString &key, const JsonValue &member) {
            object.insert(key, toQJson(member));
        });
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        value.forEach(
            [&array](const QString &, const JsonValue &item) { array.append(toQJson(item)); });
        return array;
    }
    if (const auto text = value.string())
        return *text;
    if (const auto number = value.number())
        return *number;
    if (const auto boolean = value.boolean())
        return *boolean;
    return QJsonValue::Null;
}

/// QJson keeps integers apart; JsonValue offers doubles only.
QJsonValue inDoubles(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = inDoubles(*it);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : value.toArray())
            array.append(inDoubles(item));
        return array;
    }
    return value.isDouble() ? QJsonValue(value.toDouble()) : value;
}

QJsonValue byQJson(const QByteArray &text)
{
    // QJsonDocument takes no bare values.
    return inDoubles(QJsonDocument::fromJson('[' + text + ']').array().at(0));
}

} // namespace

/// Reading JSON: the tolerant road, the strict road, and QJson as the oracle.
class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithQJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QList<QByteArray> texts{"{}",
                                      "[]",
                                      "null",
                                      "true",
                                      "false",
                                      "0",
                                      "-0.5",
                                      "1e3",
                                      "\"\"",
                                      "\"a\\u00e9\\n\\\"\"",
                                      "\"\\ud83d\\ude00\"",
                                      "\"\xF0\x9F\x98\x80\"",
                                      " \n\t{ \"a\" : [ 1 , 2.5 , {} ] } ",
                                      "{\"a\":{\"b\":{\"c\":[[[]]]}}}",
                                      "{\"\":1}",
                                      "{\"a\\u0000b\":\"\\u0000\"}",
                                      "9007199254740993",
                                      "-9223372036854775808",
                                      "18446744073709551615",
                                      "5e-324",
                                      "1.7976931348623157e308",
                                      "\"\\/\\b\\f\\r\\t\"",
                                      "[null,true,false,0,\"x\",[],{}]",
                                      "{\"__proto__\":{\"x\":1},\"constructor\":null}"};
        for (const QByteArray &text : texts)
            QTest::addRow("%s", text.constData()) << text;
    }

    void agreesWithQJson()
    {
        QFETCH(QByteArray, text);
        const auto document = JsonDocument::parse(text);
        QVERIFY(document);
        QVERIFY(!document->wasRepaired());
        QCOMPARE(toQJson(document->root()), byQJson(text));
        // What we write is read as the same value.
        QCOMPARE(byQJson(document->root().toJson()), byQJson(text));
    }

    void agreesWithQJsonOnTextsOfEveryLength()
    {
        // The parser reads in blocks: ends of strings and numbers must be right at each offset of a
        // block, with and without room after the text.
        for (int length = 0; length < 200; ++length) {
            QByteArray text = "{\"k\":\"" + QByteArray(length, 'x') +
                              "\",\"n\":" + QByteArray::number(length) + "}";
            text.squeeze();
            QByteArray roomy = text;
            roomy.reserve(text.size() + 128);
            const auto tight = JsonDocument::parse(text);
            const auto loose = JsonDocument::parse(roomy);
            QVERIFY(tight && loose);
            QCOMPARE(toQJson(tight->root()), byQJson(text));
            QCOMPARE(toQJson(loose->root()), byQJson(text));
        }
    }

    void findsMembersInOnePassAsOneByOne()
    {
        // More than the index holds, keys that only a full comparison tells apart, a key twice.
        QByteArray text = "{\"\":0,\"ab\":1,\"aab\":2,\"ab\":3,\"null\":null";
        for (int i = 0; i < 60; ++i)
            text += ",\"key" + QByteArray::number(i * 7) + "\":" + QByteArray::number(i);
        text += ",\"last\":[]}";
        const auto document = JsonDocument::parse(text);
        QVERIFY(document);
        const JsonMembers members(document->root());
        for (const char *key : {"", "ab", "aab", "abb", "null", "key0", "key7", "key70", "key07",
                                "key413", "key420", "last", "lost"}) {
            const JsonValue found = members[JsonKey(std::string_view(key))];
            QCOMPARE(found.exists(), document->root()[key].exists());
            QCOMPARE(found.toJson(), document->root()[key].toJson());
        }
        QCOMPARE(members["ab"].number(), 1.0);
        QVERIFY(!JsonMembers(document->root()["last"])["ab"].exists());
        QVERIFY(!JsonMembers(JsonValue())["ab"].exists());
    }

    void textsOfALargeDocumentAreThoseOfASmallOne()
    {
        // In a large one equal texts are made once; all of them, in whatever order, are right.
        QByteArray all = "[";
        QStringList wanted;
        for (int i = 0; i < 3000; ++i) {
            const int length = i % 80;
            const QString one = QString::number(i % 700) + QString(length, QChar(0xe9 + i % 3));
            wanted << one;
            all += (i ? ",\"" : "\"") + one.toUtf8() + '"';
        }
        const auto document = JsonDocument::parse(all + ']');
        QVERIFY(document);
        QStringList read;
        document->root().forEach([&](const QString &, const JsonValue &value) {
            read << value.string().value_or(QString());
            QCOMPARE(QString::fromUtf8(value.utf8().data(), qsizetype(value.utf8().size())),
                     read.last());
        });
        QCOMPARE(read, wanted);
    }

    void repairsWhatHubsSend_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("same");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &same) {
            QTest::newRow(name) << text << same;
        };
        row("BOM", "\xEF\xBB\xBF{\"a\":1}", "{\"a\":1}");
        row("invalid byte", "{\"a\":\"x\xFFy\"}", "{\"a\":\"x\xEF\xBF\xBDy\"}");
        row("Latin-1", "\"caf\xE9\"", "\"caf\xEF\xBF\xBD\"");
        row("cut sequence", "\"\xE2\x82\"", "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
        row("overlong", "\"\xC0\xAF\"", "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");
        row("encoded surrogate", "\"\xED\xA0\x80\"", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
        row("beyond Unicode", "\"\xF4\x90\x80\x80\"",
            "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
        row("lone high surrogate", "{\"a\":\"\\ud83d!\"}", "{\"a\":\"\\ufffd!\"}");
        row("lone low surrogate", "\"\\ude00\"", "\"\\ufffd\"");
        row("two high surrogates", "\"\\ud83d\\ud83d\\ude00\"", "\"\\ufffd\\ud83d\\ude00\"");
        row("high surrogate at the end", "\"\\ud83d\"", "\"\\ufffd\"");
        row("high surrogate and another escape", "\"\\ud83d\\u0041\"", "\"\\ufffdA\"");
        row("line break in a string", "\"a\nb\tc\"", "\"a\\nb\\tc\"");
        row("NUL in a string", QByteArray("\"a\0b\"", 5), "\"a\\u0000b\"");
        row("escaped quote beside damage", "\"\\\"\xFF\\\\\"", "\"\\\"\xEF\xBF\xBD\\\\\"");
        row("number too large", "{\"a\":1e400,\"b\":2}", "{\"a\":null,\"b\":2}");
        row("negative too large", "[-1e999]", "[null]");
        row("integer beyond 64 bit", "[12345678901234567890123]", "[12345678901234567890123.0]");
        row("negative beyond 64 bit", "[-9223372036854775809]", "[-9223372036854775809.0]");
        row("integer beyond a double", '[' + QByteArray(400, '9') + ']', "[null]");
        row("tiny beside damage", "[1e-999,1e999]", "[0,null]");
        row("no number at all", "[NaN,Infinity,-Infinity,1]", "[null,null,null,1]");
        row("no number at all in a string", "[\"NaN\",NaN]", "[\"NaN\",null]");
        row("number in a damaged string", "[\"1e999 \xFF\"]", "[\"1e999 \xEF\xBF\xBD\"]");
    }

    void repairsWhatHubsSend()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, same);
        const auto document = JsonDocument::parse(text);
        QVERIFY(document);
        QVERIFY(document->wasRepaired());
        QCOMPARE(toQJson(document->root()), byQJson(same));
    }

    void refusesStructuralDamage_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QList<QByteArray> texts{"",
                                      " ",
                                      "{",
                                      "{\"a\":1",
                                      "[1,2",
                                      "\"abc",
                                      "{\"a\" 1}",
                                      "[1 2]",
                                      "{\"a\":1}x",
                                      "[1,]",
                                      "{\"a\":}",
                                      "tru",
                                      "nul",
                                      "01",
                                      "1.",
                                      "-",
                                      "+1",
                                      "1-2",
                                      "{'a':1}",
                                      "[NaNo]",
                                      "[nan]",
                                      "\"\\x\"",
                                      "\"\\u12g4\"",
                                      "<html></html>",
                                      "\xFF\xFE{\0}\0",
                                      "{\"a\":1}\xFF",
                                      "[\x01]",
                                      "{\"a\":\"\xFF\"",
                                      "\"\\",
                                      "099999999999999999999999",
                                      "\xEF\xBB\xBF"};
        for (const QByteArray &text : texts)
            QTest::addRow("%s", text.toPercentEncoding().constData()) << text;
        QTest::newRow("100000 deep") << QByteArray(100'000, '[');
        QTest::newRow("2000 deep, closed") << QByteArray(2000, '[') + QByteArray(2000, ']');
    }

    void refusesStructuralDamage()
    {
        QFETCH(QByteArray, text);
        const auto document = JsonDocument::parse(text, QStringLiteral("GET /x"));
        QVERIFY(!document);
        QCOMPARE(document.error().kind, Error::Kind::Protocol);
        QCOMPARE(document.error().request, QStringLiteral("GET /x"));
    }

    void refusesEveryTextThatEndsEarly()
    {
        const QByteArray whole = "{\"a\":[1,\"\\ud83d\xFF\",true,{\"b\":null}]}";
        QVERIFY(JsonDocument::parse(whole));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!JsonDocument::parse(whole.left(length)));
    }

    void readsWhatIsMissingOrOfAnotherTypeAsNothing()
    {
        const auto document = JsonDocument::parse("{\"s\":\"x\",\"n\":1,\"z\":null,\"a\":[5]}");
        QVERIFY(document);
        const JsonValue root = document->root();
        QVERIFY(!root["none"].exists());
        QVERIFY(!root["none"]["deeper"].at(3).exists());
        QVERIFY(!root["s"]["x"].exists());
        QVERIFY(!root["s"].number() && !root["n"].string() && !root["n"].boolean());
        QVERIFY(root["z"].exists() && root["z"].isNull() && !root["none"].isNull());
        QCOMPARE(root["a"].at(0).number(), std::optional(5.0));
        QVERIFY(!root["a"].at(1).exists() && !root["a"].at(-1).exists() && !root.at(0).exists());
        QCOMPARE(root.size(), 4);
        QCOMPARE(root["a"].size(), 1);
        QCOMPARE(root["s"].size(), 0);
        QCOMPARE(root[QStringView(u"s")].string(), std::optional(QStringLiteral("x")));
        QCOMPARE(JsonValue().toJson(), QByteArray());
        QVERIFY(!JsonValue().exists());
    }

    void takesTheFirstOfMembersWithTheSameKey()
    {
        const auto document = JsonDocument::parse("{\"a\":1,\"a\":2}");
        QVERIFY(document);
        QCOMPARE(document->root()["a"].number(), std::optional(1.0));
    }

    void keepsValuesValidWhenTheDocumentMoves()
    {
        auto document = JsonDocument::parse("{\"a\":\"b\"}");
        QVERIFY(document);
        const JsonValue value = document->root()["a"];
        const JsonDocument moved = std::move(*document);
        QCOMPARE(value.string(), std::optional(QStringLiteral("b")));
        QCOMPARE(moved.root()["a"].string(), std::optional(QStringLiteral("b")));
    }

    void readsAHundredThousandMembersAndALongString()
    {
        QByteArray text = "{";
        for (int i = 0; i < 100'000; ++i)
            text += '"' + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
        text += "\"long\":\"" + QByteArray(1'000'000, 'y') + "\"}";
        const auto document = JsonDocument::parse(text);
        QVERIFY(document);
        QCOMPARE(document->root().size(), 100'001);
        QCOMPARE(document->root()["99999"].number(), std::optional(99'999.0));
        QCOMPARE(document->root()["long"].string()->size(), 1'000'000);
    }

    void notesWrongTypesWithTheirPath()
    {
        const auto document = JsonDocument::parse(
            "{\"name\":5,\"on\":\"yes\",\"n\":[],\"o\":3,\"nothing\":null,\"sub\":{\"x\":true}}");
        QVERIFY(document);
        JsonProblems problems;
        const JsonReader reader(document->root(), QStringLiteral("device"), problems);
        QCOMPARE(reader.string("name", QStringLiteral("?")), QStringLiteral("?"));
        QVERIFY(!reader.boolean("on"));
        QVERIFY(!reader.number("n"));
        QCOMPARE(reader.object("o").string("x"), QString());
        QCOMPARE(problems.count(), 4);
        QCOMPARE(reader.string("nothing", QStringLiteral("f")), QStringLiteral("f"));
        QCOMPARE(reader.string("missing"), QString());
        QVERIFY(reader.boolean("missing", true));
        QVERIFY(!reader.object("missing").value("x").exists());
        QCOMPARE(problems.count(), 4);
        QCOMPARE(reader.object("sub").number("x"), std::optional<double>());
        QCOMPARE(problems.examples().last(), QStringLiteral("device/sub/x: not a number"));
        for (int i = 0; i < 100; ++i)
            problems.note(QStringLiteral("p"), QStringLiteral("w"));
        QCOMPARE(problems.count(), 105);
        QCOMPARE(problems.examples().size(), 20);
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
