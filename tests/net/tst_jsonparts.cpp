// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/jsonparts.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace foyer;

class TestJsonParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheWholeTextHolds_data();
    void readsWhatTheWholeTextHolds();
    void refusesWhatTheWholeTextIsRefusedFor_data();
    void refusesWhatTheWholeTextIsRefusedFor();
    void holdsOnlyAPartOfALongText();
    void textsAreToldApartHoweverTheyWereCut();
    void keepsOnlyTheBeginningOfAKnownText();
    void sharesTextsBetweenParts();
};

namespace {

const auto what = QStringLiteral("test");

QByteArray item(int number)
{
    const QByteArray id = QByteArray::number(1000 + number);
    return R"({"id":")" + id +
           R"(","values":[{"id":"heating"},{"id":"cooling"}],"parts":{"another":{"id":")" + id +
           R"("},"onemore":{"id":"x"}},"note":"}, \"1234\":{\"id\" and },{\"id\":\"1234\""})";
}

QByteArray object(int items)
{
    QByteArray text = "{";
    for (int i = 0; i < items; ++i)
        text += (i ? ",\"" : "\"") + QByteArray::number(1000 + i) + "\":" + item(i);
    return text + '}';
}

QByteArray array(int items)
{
    QByteArray text = "[";
    for (int i = 0; i < items; ++i)
        text += (i ? "," : "") + item(i);
    return text + ']';
}

using Items = QList<QPair<QString, QByteArray>>;

JsonParts::Visit collect(Items &into)
{
    return [&into](const QString &key, const JsonValue &value) {
        into.append({key, value.toJson()});
    };
}

/// What comes over a network is cut anywhere.
void append(JsonParts &parts, const QByteArray &text, qsizetype step)
{
    for (qsizetype at = 0; at < text.size(); at += step)
        parts.append(text.mid(at, step));
}

} // namespace

void TestJsonParts::readsWhatTheWholeTextHolds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("object") << object(40);
    QTest::newRow("array") << array(40);
    QTest::newRow("one item") << object(1);
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("empty array") << QByteArray(" [ ] ");
    QTest::newRow("scalars") << QByteArray(R"(["a",1,null,"},{","b"])");
    QTest::newRow("members of all kinds") << QByteArray(R"({"a":1,"b":{"c":2},"d":[{"e":3}]})");
    QTest::newRow("space between all") << object(40).replace("},\"", "} ,\n \"");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + object(40);
    QTest::newRow("space after the end") << object(40) + "\n\n";
    QTest::newRow("same key twice") << QByteArray(object(20)).replace("\"1007\":", "\"1003\":");
    QTest::newRow("lone surrogate") << object(40).replace("\"1017\",\"v", "\"\\ud800\",\"v");
    QTest::newRow("not UTF-8") << array(40).replace("\"1031\",\"v", "\"\xff\",\"v");
    QTest::newRow("out of range") << object(40).replace("\"x\"", "1e999");
    // What looks as an item does but is none: the same key, and beneath it the same member.
    QByteArray nested = object(40);
    nested.replace("\"another\":", "\"0000\":").replace("\"onemore\":", "\"0001\":");
    QTest::newRow("items within items") << nested;
    QTest::newRow("items within items of an array")
        << array(40).replace("\"heating\"", "\"0000\"").replace("\"cooling\"", "\"0001\"");
    QTest::newRow("an item of another kind")
        << object(40).replace("\"1030\":{", "\"1030\":[1,2],\"1130\":{");
}

void TestJsonParts::readsWhatTheWholeTextHolds()
{
    QFETCH(QByteArray, text);
    const auto whole = JsonDocument::parse(text, what);
    QVERIFY(whole);
    Items expected;
    whole->root().forEach(collect(expected));
    for (const qsizetype size : {1, 50, 200, 333, 1000, 1 << 20}) {
        for (const qsizetype step : {7, 400}) {
            JsonParts parts({}, 0, size);
            append(parts, text, step);
            Items found;
            const auto read = parts.forEach(what, collect(found));
            QVERIFY2(read, qPrintable(read ? QString() : read.error().toLogString()));
            QCOMPARE(found, expected);
        }
    }
}

void TestJsonParts::refusesWhatTheWholeTextIsRefusedFor_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &text, const char *code = "not_json") {
        QTest::newRow(name) << text << QString::fromLatin1(code);
    };
    row("nothing", {});
    row("half of it", object(40).left(object(40).size() / 2));
    row("ends after a comma", object(40).chopped(1) + ",}");
    row("array that ends after a comma", array(40).chopped(1) + ",]");
    row("closed as an array", object(40).chopped(1) + ']');
    row("closed twice", array(40) + ']');
    row("two texts", object(20) + object(20));
    row("an item is missing", object(20).replace(R"(,"1007":)", R"(,,"1007":)"));
    row("an item is broken", object(40).replace(R"("1038","v)", R"("1038",'v)"));
    row("a text", R"("list")", "bad_container");
    row("null", "null", "bad_container");
}

void TestJsonParts::refusesWhatTheWholeTextIsRefusedFor()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    for (const qsizetype size : {20, 64, 333, 1 << 20}) {
        JsonParts parts({}, 0, size);
        parts.append(text);
        Items found;
        const auto read = parts.forEach(what, collect(found));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().request, what);
    }
}

void TestJsonParts::holdsOnlyAPartOfALongText()
{
    for (const QByteArray &text : {object(1000), array(1000)}) {
        JsonParts parts({}, 0, 4096);
        append(parts, text, 1000);
        QCOMPARE(parts.size(), text.size());
        QVERIFY(parts.parts() > text.size() / 4096);
        QVERIFY(parts.parts() < text.size() / 3500);
        QSet<qsizetype> left;
        int count = 0;
        const auto read = parts.forEach(what, [&](const QString &, const JsonValue &) {
            left << parts.parts();
            ++count;
        });
        QVERIFY(read);
        QCOMPARE(count, 1000);
        QVERIFY2(left.size() > text.size() / 4096, QByteArray::number(left.size()));
        QCOMPARE(parts.parts(), 0);
    }
}

void TestJsonParts::textsAreToldApartHoweverTheyWereCut()
{
    const QByteArray text = object(100);
    const auto print = [](const QByteArray &of, qsizetype step) {
        JsonParts parts({}, 0, 512);
        append(parts, of, step);
        return parts.prints();
    };
    const JsonParts::Prints known = print(text, 1);
    for (const qsizetype step : {2, 100, 512, 513, 5000, 1 << 20})
        QCOMPARE(print(text, step), known);
    for (const qsizetype at : {0, 511, 512, 1023, 5000, int(text.size()) - 1}) {
        QByteArray other = text;
        other[at] = '_';
        QVERIFY(print(other, 100) != known);
    }
    QVERIFY(print(text + ' ', 100) != known);
    QVERIFY(print(text.chopped(1), 100) != known);
    QVERIFY(print(text.left(1024), 100) != print(text.left(512), 100));
}

void TestJsonParts::keepsOnlyTheBeginningOfAKnownText()
{
    constexpr qsizetype partSize = 1024;
    const QByteArray text = object(200);
    JsonParts first({}, 0, partSize);
    append(first, text, 700);
    const JsonParts::Prints known = first.prints();
    const auto again = [&](const QByteArray &other, qsizetype most) {
        auto parts = std::make_unique<JsonParts>(known, most, partSize);
        append(*parts, other, 700);
        return parts;
    };

    const auto same = again(text, 8 * partSize);
    QCOMPARE(same->prints(), known);
    QCOMPARE(same->parts(), 1);
    QVERIFY(!same->isLost());
    QCOMPARE(again(text, text.size())->parts(), first.parts());

    // Another at the end, when the beginning is gone.
    QByteArray other = text;
    other.replace("\"1190\"", "\"9999\"");
    QVERIFY(again(other, 8 * partSize)->isLost());
    QVERIFY(!again(other, text.size())->isLost());
    QVERIFY(again(text + ' ', 8 * partSize)->isLost());
    QVERIFY(again(text.left(text.size() / 2), 8 * partSize)->isLost());

    // Another at the beginning: all of it is there.
    other = text;
    other.replace("\"1003\"", "\"9999\"");
    const auto changed = again(other, 8 * partSize);
    QVERIFY(!changed->isLost());
    Items found;
    QVERIFY(changed->forEach(what, collect(found)));
    QCOMPARE(found.size(), 200);
}

void TestJsonParts::sharesTextsBetweenParts()
{
    JsonParts parts({}, 0, 4096);
    parts.append(object(1000));
    QStringList titles;
    QVERIFY(parts.forEach(what, [&](const QString &, const JsonValue &value) {
        titles << value["values"].at(0)["id"].string().value_or(QString());
    }));
    QCOMPARE(titles.size(), 1000);
    // The parts are 70; what takes a place in the pool that another text had is rarer.
    QSet<const QChar *> different;
    for (const QString &title : std::as_const(titles))
        different << title.constData();
    QVERIFY2(different.size() < 40, QByteArray::number(different.size()));
}

QTEST_APPLESS_MAIN(TestJsonParts)
#include "tst_jsonparts.moc"
