// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pageprogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/sparkpaint.h"

#include <QApplication>
#include <QPainter>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace foyer;

namespace {
constexpr qint64 hour = 3'600'000;
const double nothing = std::numeric_limits<double>::quiet_NaN();

QString degrees(double value)
{
    return QLocale::c().toString(value, 'f', 1) + QStringLiteral(" °C");
}

QString openOrClosed(double value)
{
    return value > 0 ? QStringLiteral("Open") : QStringLiteral("Closed");
}

Series day(const QList<double> &values, qint64 step)
{
    Series series;
    series.source = Series::Source::Hub;
    series.end = QDateTime(QDate::currentDate(), QTime(14, 0)).toMSecsSinceEpoch();
    series.start = series.end - 24 * hour;
    series.step = step;
    const qint64 spacing = 24 * hour / std::max<qint64>(1, values.size() - 1);
    for (qsizetype i = 0; i < values.size(); ++i)
        series.points << Series::Point{series.start + i * spacing, values.at(i)};
    return series;
}

/// Columns of the picture that differ from the background.
QSet<int> inkedColumns(const QImage &image)
{
    QSet<int> columns;
    const QRgb background = image.pixel(0, 0);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != background)
                columns.insert(x);
        }
    }
    return columns;
}
} // namespace

class tst_Sparkline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysTheDayInWords();
    void saysShareOfTimeForYesAndNo();
    void saysWhenNothingIsKnown();
    void drawsNothingInAGap();
    void drawsAValueThatNeverChangesInTheMiddle();
    void heldValuesLastUntilTheNextChange();
    void arrowKeysTellValueAndTime();
    void pointerTellsValueAndTime();
    void timeRunsLeftToRightInRightToLeftLanguages();
    void looksRightInBothSchemes();

private:
    Theme m_theme;
};

void tst_Sparkline::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme.apply(*qApp, Theme::Scheme::Light);
}

void tst_Sparkline::saysTheDayInWords()
{
    Sparkline line;
    line.setSeries(day({18.2, 21.7, 20.1}, hour), degrees, QStringLiteral("Temperature"));
    QCOMPARE(
        line.accessibleName(),
        QStringLiteral("Temperature, last 24 hours: lowest 18.2 °C, highest 21.7 °C, now 20.1 °C"));
    line.setSeries(day({18.2, 21.7, nothing}, hour), degrees, QStringLiteral("Temperature"));
    QVERIFY(line.accessibleName().endsWith(QLatin1String("not known now")));
}

void tst_Sparkline::saysShareOfTimeForYesAndNo()
{
    Series series = day({0, 1, 0, 0, 0}, 0);
    series.isBoolean = true;
    series.source = Series::Source::Program;
    Sparkline line;
    line.setSeries(series, openOrClosed, QStringLiteral("Contact"));
    QCOMPARE(line.accessibleName(),
             QStringLiteral("Contact, last 24 hours: Open for 25 % of the time, now Closed"));
    QVERIFY(line.accessibleDescription().contains(QLatin1String("keeps no log")));
}

void tst_Sparkline::saysWhenNothingIsKnown()
{
    Sparkline line;
    line.setSeries({}, degrees, QStringLiteral("Temperature"));
    QCOMPARE(line.accessibleName(), QStringLiteral("Temperature, last 24 hours: nothing known"));
    line.resize(line.sizeHint());
    (void)line.grab();
}

void tst_Sparkline::drawsNothingInAGap()
{
    QImage image(240, 40, QImage::Format_ARGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        paintSpark(painter, image.rect(),
                   day({20, 21, 20, nothing, nothing, nothing, 20, 22, 21}, hour),
                   QApplication::palette());
    }
    const QSet<int> inked = inkedColumns(image);
    QVERIFY(inked.contains(30));
    QVERIFY(inked.contains(210));
    for (int x = 70; x < 170; ++x)
        QVERIFY2(!inked.contains(x), qPrintable(QString::number(x)));
}

void tst_Sparkline::drawsAValueThatNeverChangesInTheMiddle()
{
    const SparkScale scale(day({20, 20}, 0), QRectF(0, 0, 100, 40));
    QCOMPARE(scale.y(20), 20.0);
}

void tst_Sparkline::heldValuesLastUntilTheNextChange()
{
    const Series irregular = day({20, 21, 22}, 0);
    QCOMPARE(heldUntil(irregular, 0), irregular.points.at(1).at);
    QCOMPARE(heldUntil(irregular, 2), irregular.end);
    const Series regular = day({20, 21, 22}, 12 * hour);
    QCOMPARE(heldUntil(regular, 0), regular.points.at(0).at);
    QCOMPARE(pointAt(irregular, irregular.start - 1), -1);
    QCOMPARE(pointAt(irregular, irregular.start + hour), 0);
    QCOMPARE(pointAt(irregular, irregular.end), 2);
}

void tst_Sparkline::arrowKeysTellValueAndTime()
{
    Sparkline line;
    line.setSeries(day({18, 19, 20, 21, 22}, 6 * hour), degrees, QStringLiteral("Temperature"));
    line.show();
    QVERIFY(line.cursorText().isEmpty());
    QTest::keyClick(&line, Qt::Key_Left);
    QCOMPARE(line.cursorText(), QStringLiteral("14:00: 22.0 °C"));
    QTest::keyClick(&line, Qt::Key_Left);
    QCOMPARE(line.cursorText(), QStringLiteral("08:00: 21.0 °C"));
    QCOMPARE(line.accessibleDescription(), line.cursorText());
    QTest::keyClick(&line, Qt::Key_Home);
    // With the weekday.
    QVERIFY2(line.cursorText().endsWith(QStringLiteral(" 14:00: 18.0 °C")),
             qPrintable(line.cursorText()));
}

void tst_Sparkline::pointerTellsValueAndTime()
{
    Sparkline line;
    line.setLabelsVisible(true);
    line.setSeries(day({18, 19, 20, 21, 22}, 6 * hour), degrees, QStringLiteral("Temperature"));
    line.resize(200, line.sizeHint().height());
    line.show();
    QTest::mouseMove(&line, QPoint(160, 10));
    QTRY_COMPARE(line.cursorText(), QStringLiteral("08:00: 21.0 °C"));
}

void tst_Sparkline::timeRunsLeftToRightInRightToLeftLanguages()
{
    Sparkline line;
    line.setSeries(day({nothing, nothing, nothing, 21, 22}, 6 * hour), degrees,
                   QStringLiteral("Temperature"));
    line.resize(200, 36);
    const QImage before = line.grab().toImage();
    line.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(line.grab().toImage(), before);
    QVERIFY(!inkedColumns(before).contains(50));
}

void tst_Sparkline::looksRightInBothSchemes()
{
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_theme.setScheme(scheme);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        QList<double> wave;
        for (int i = 0; i < 289; ++i)
            wave << (i > 90 && i < 120 ? nothing : 20 + 2 * std::sin(i / 40.0) + (i % 7) * 0.05);
        Series contact = day({0, 1, 0, 1, nothing, nothing, 0, 0.3, 1, 0, 0, 0, 1}, 0);
        contact.isBoolean = true;
        for (const bool labels : {true, false}) {
            for (const Series &series : {day(wave, hour / 12), day({20, 21, 19, 24}, 0), contact,
                                         day({20, 20}, 0), Series()}) {
                auto *line = new Sparkline(&window);
                line->setLabelsVisible(labels);
                line->setSeries(series, series.isBoolean ? openOrClosed : degrees,
                                QStringLiteral("Reading"));
                layout->addWidget(line);
            }
        }
        window.resize(320, window.sizeHint().height());
        window.show();
        QTest::keyClick(window.findChildren<Sparkline *>().first(), Qt::Key_Left);
        savePicture(window, scheme == Theme::Scheme::Dark ? QStringLiteral("sparkline-dark")
                                                          : QStringLiteral("sparkline-light"));
    }
}

QTEST_MAIN(tst_Sparkline)
#include "tst_sparkline.moc"
