// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emphasis.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace foyer;

/// Emphasis in what the hub says, and nothing else of markup.
class TestEmphasis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyStarsInPairsAreRead_data();
    void onlyStarsInPairsAreRead();
    void longTextIsCutToItsLines();
};

void TestEmphasis::onlyStarsInPairsAreRead_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bold");
    const auto row = [](const char *markdown, const char *text, const char *bold) {
        QTest::newRow(markdown) << QString::fromUtf8(markdown) << QString::fromUtf8(text)
                                << QString::fromUtf8(bold);
    };
    row("", "", "");
    row("plain", "plain", "");
    row("at the **Front door**", "at the Front door", "Front door");
    row("**a** and **b**", "a and b", "a|b");
    row("2 ** 3", "2 ** 3", "");
    row("****", "****", "");
    row("**a** b ** c", "a b ** c", "a");
    row("<b>no</b> **<img src=x>**", "<b>no</b> <img src=x>", "<img src=x>");
    row("one\ntwo **th\nree**", "one two th ree", "th ree");
}

void TestEmphasis::onlyStarsInPairsAreRead()
{
    QFETCH(QString, markdown);
    QFETCH(QString, text);
    QFETCH(QString, bold);
    const Emphasis emphasis = Emphasis::of(markdown);
    QCOMPARE(emphasis.text, text);
    QStringList runs;
    for (const Emphasis::Run &run : emphasis.bold)
        runs << emphasis.text.mid(run.start, run.length);
    QCOMPARE(runs.join(QLatin1Char('|')), bold);
}

void TestEmphasis::longTextIsCutToItsLines()
{
    const QFont font;
    const Emphasis text = Emphasis::of(QStringLiteral("word **bold** ").repeated(100));
    const int line = emphasisHeight(Emphasis::of(QStringLiteral("x")), font, 200, 4);
    QCOMPARE(emphasisHeight(text, font, 200, 1), line);
    QVERIFY(emphasisHeight(text, font, 200, 3) > 2 * line);
    QVERIFY(emphasisHeight(text, font, 200, 3) <= 3 * line + 3);
    QImage image(200, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawEmphasis(painter, image.rect(), text, font, Qt::black, Qt::LeftToRight, 2);
    painter.end();
    bool hasInkBelow = false;
    for (int y = 3 * line; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            hasInkBelow = hasInkBelow || image.pixel(x, y) != qRgb(255, 255, 255);
    }
    QVERIFY(!hasInkBelow);
}

QTEST_MAIN(TestEmphasis)
#include "tst_emphasis.moc"
