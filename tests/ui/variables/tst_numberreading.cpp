// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/variables/numberreading.h"

#include <QTest>

#include <limits>

using namespace foyer;

class TestNumberReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersAsTheyAreWrittenHere_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        const auto row = [](const char *name, const char *locale, const char *text, double value) {
            QTest::newRow(name) << QString::fromLatin1(locale) << QString::fromLatin1(text)
                                << value;
        };
        row("whole", "en", "42", 42);
        row("negative", "en", "-0.5", -0.5);
        row("spaces around", "en", "  7 ", 7);
        row("long decimals", "en", "0.1234567890123456", 0.1234567890123456);
        row("exponent", "en", "1e-12", 1e-12);
        row("large", "en", "1.7976931348623157e308", std::numeric_limits<double>::max());
        row("German decimals", "de", "21,5", 21.5);
        row("Dutch decimals", "nl", "0,25", 0.25);
        row("share", "en", "35 %", 0.35);
        row("German share", "de", "7,5%", 0.075);
        row("Swedish exponent", "sv", "-1,5e3", -1500);
    }
    void readsNumbersAsTheyAreWrittenHere()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        const NumberReading reading = NumberReading::of(text, QLocale(locale));
        QVERIFY2(reading.value, qPrintable(reading.refusal));
        QTEST(*reading.value, "value");
        QVERIFY(reading.refusal.isEmpty());
    }

    void refusesWithAReasonWhatIsNoFiniteNumber_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *locale, const char *text) {
            QTest::newRow(name) << QString::fromLatin1(locale) << QString::fromLatin1(text);
        };
        row("nothing", "en", "");
        row("word", "en", "warm");
        row("not a number", "en", "nan");
        row("Not A Number", "en", "NaN");
        row("infinity", "en", "inf");
        row("minus infinity", "en", "-inf");
        row("overflow", "en", "1e999");
        row("half", "en", "1e");
        row("sign alone", "en", "-");
        row("groups", "en", "1,500");
        row("German groups", "de", "1.500");
        row("two points", "en", "1.2.3");
        row("hexadecimal", "en", "0x10");
        row("two shares", "en", "35%%");
        row("share of nothing", "en", "%");
    }
    void refusesWithAReasonWhatIsNoFiniteNumber()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        const NumberReading reading = NumberReading::of(text, QLocale(locale));
        QVERIFY(!reading.value);
        QVERIFY(!reading.refusal.isEmpty());
    }

    void writesTheShortestTextThatReadsBackTheSame_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("english");
        QTest::newRow("zero") << 0.0 << QStringLiteral("0");
        QTest::newRow("third") << 1.0 / 3 << QStringLiteral("0.3333333333333333");
        QTest::newRow("sum") << 0.1 + 0.2 << QStringLiteral("0.30000000000000004");
        QTest::newRow("thousands") << 1234567.5 << QStringLiteral("1234567.5");
        QTest::newRow("tiny") << 1e-9 << QStringLiteral("1e-09");
        QTest::newRow("huge") << 1e21 << QStringLiteral("1e+21");
        QTest::newRow("time in ms") << 1795359600000.0 << QStringLiteral("1795359600000");
    }
    void writesTheShortestTextThatReadsBackTheSame()
    {
        QFETCH(double, number);
        QTEST(NumberReading::text(number, QLocale(QStringLiteral("en"))), "english");
        for (const char *name : {"en", "de", "nl", "fr", "sv"}) {
            const QLocale locale(QString::fromLatin1(name));
            const NumberReading back =
                NumberReading::of(NumberReading::text(number, locale), locale);
            QVERIFY2(back.value, name);
            QCOMPARE(*back.value, number);
        }
    }

    void lettersCannotBeTypedButHalfANumberCan()
    {
        NumberValidator validator(QLocale(QStringLiteral("de")));
        const auto state = [&](const char *text) {
            QString input = QString::fromLatin1(text);
            int position = int(input.size());
            return validator.validate(input, position);
        };
        QCOMPARE(state(""), QValidator::Intermediate);
        QCOMPARE(state("-"), QValidator::Intermediate);
        QCOMPARE(state("1,"), QValidator::Acceptable);
        QCOMPARE(state("2e"), QValidator::Intermediate);
        QCOMPARE(state("21,5"), QValidator::Acceptable);
        QCOMPARE(state("warm"), QValidator::Invalid);
        QCOMPARE(state("NaN"), QValidator::Invalid);
        QCOMPARE(state("inf"), QValidator::Invalid);
        QVERIFY(state("1e999") != QValidator::Acceptable);
    }
};

QTEST_MAIN(TestNumberReading)
#include "tst_numberreading.moc"
