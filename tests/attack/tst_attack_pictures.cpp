// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/hubpictures.h"
#include "ui/devices/composites/hubpicture.h"
#include "ui/devices/panel/pictureview.h"
#include "ui/theme/icons.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;

namespace {

constexpr QRgb alarmColour = 0xffff00fe;
constexpr int patience = 10'000; ///< ms, also on a busy machine with sanitizers

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A PNG that says it is so large, whatever is in it.
QByteArray claiming(quint32 width, quint32 height)
{
    QByteArray png = encoded(QImage(1, 1, QImage::Format_RGB32), "PNG");
    for (int i = 0; i < 4; ++i) {
        png[16 + i] = char(width >> (24 - 8 * i));
        png[20 + i] = char(height >> (24 - 8 * i));
    }
    return png;
}

QByteArray svg(const QByteArray &content, const QByteArray &head = "width='64' height='64'")
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' " +
           head + " viewBox='0 0 64 64'>" + content + "</svg>";
}

} // namespace

/// Pictures and icons that are something else, or far more than they seem.
class TestAttackPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void S45_iconsReachNoFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray file = QFile::encodeName(alarmPicture());
        QTest::newRow("image") << QByteArray("<image href='" + file + "' width='64' height='64'/>");
        QTest::newRow("linked image")
            << QByteArray("<image xlink:href='" + file + "' width='64' height='64'/>");
        QTest::newRow("file address")
            << QByteArray("<image xlink:href='file://" + file + "' width='64' height='64'/>");
        QTest::newRow("relative") << QByteArray(
            "<image xlink:href='alarm.png' width='64' height='64'/>");
        QTest::newRow("entity in the address")
            << QByteArray("<image xlink:href='&#47;" + file.mid(1) + "' width='64' height='64'/>");
        QTest::newRow("use") << QByteArray("<use xlink:href='" + file + "'/>");
        QTest::newRow("style") << QByteArray("<style>@import url('" + file +
                                             "');</style><rect fill=\"url('" + file +
                                             "')\" width='64' height='64'/>");
        QTest::newRow("foreign object")
            << QByteArray("<foreignObject><img src='" + file + "'/></foreignObject>");
    }

    void S45_iconsReachNoFile()
    {
        QFETCH(QByteArray, content);
        const QByteArray cleaned = cleanedSvg(svg(content));
        QVERIFY(!cleaned.contains("alarm.png"));
        const QImage drawn =
            tintedSvg(cleaned, QString::fromLatin1(QTest::currentDataTag()), 64, Qt::black, 1)
                .toImage()
                .convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                QVERIFY(drawn.pixel(x, y) != alarmColour);
        }
    }

    void S46_bombsAreRefusedOrHarmless_data()
    {
        QTest::addColumn<QByteArray>("drawing");
        QTest::newRow("laughs") << QByteArray(
            "<!DOCTYPE x [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><svg><text>&c;</text></svg>");
        QTest::newRow("outer entity") << QByteArray(
            "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg><text>&a;</text></svg>");
        QByteArray uses = "<g id='u0'><rect width='1' height='1'/></g>";
        for (int i = 1; i < 20; ++i) {
            const QByteArray one = "<use xlink:href='#u" + QByteArray::number(i - 1) + "'/>";
            uses += "<g id='u" + QByteArray::number(i) + "'>" + one.repeated(10) + "</g>";
        }
        QTest::newRow("uses of uses") << svg(uses);
        QTest::newRow("use of itself") << svg("<g id='a'><use xlink:href='#a'/></g>");
        QTest::newRow("deep") << svg(QByteArray("<g>").repeated(5'000));
        QTest::newRow("deep, closed")
            << svg(QByteArray("<g>").repeated(5'000) + QByteArray("</g>").repeated(5'000));
        QTest::newRow("4 MB path")
            << svg("<path d='M0 0" + QByteArray(" L1 1 2 2").repeated(450'000) + "'/>");
        QTest::newRow("dashes") << svg(
            "<path d='M0 0H1000000' stroke='black' stroke-dasharray='0.000001'/>");
        QTest::newRow("not a number") << svg("<path d='M nan inf L 1e999 -1e999 Z'/>");
        QTest::newRow("as wide as the moon") << svg("<rect/>", "width='1e9' height='1e9'");
        QTest::newRow("script") << svg("<script>while(1){}</script>");
        QTest::newRow("moves") << svg(
            "<rect width='9' height='9'><animate attributeName='x' dur='1ms' to='9'/></rect>");
        QTest::newRow("filter") << svg(
            "<filter id='f'><feGaussianBlur stdDeviation='1e6'/></filter>"
            "<rect filter='url(#f)' width='64' height='64'/>");
        QTest::newRow("not UTF-8") << svg(QByteArray(1000, '\xfe'));
    }

    void S46_bombsAreRefusedOrHarmless()
    {
        QFETCH(QByteArray, drawing);
        QElapsedTimer clock;
        clock.start();
        const QByteArray cleaned = cleanedSvg(drawing);
        QVERIFY(cleaned.size() <= HubPictures::maximumIconSize);
        for (const char *never : {"<!DOCTYPE", "<!ENTITY", "<script", "<animate", "<filter",
                                  "<foreignObject", "<image"})
            QVERIFY2(!cleaned.contains(never), never);
        (void)tintedSvg(cleaned, QString::fromLatin1(QTest::currentDataTag()), 64, Qt::black, 1);
        QVERIFY2(clock.elapsed() < patience, qPrintable(QString::number(clock.elapsed())));
    }

    void S47_onlyPngAndJpegAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        for (const char *format : {"BMP", "PPM", "XBM", "XPM", "ICO", "TIFF", "WEBP", "GIF"}) {
            if (const QByteArray bytes = encoded(image, format); !bytes.isEmpty())
                QTest::newRow(format) << bytes;
        }
        const QByteArray png = encoded(image, "PNG");
        QTest::newRow("KTX") << QByteArray("\xabKTX 11\xbb\r\n\x1a\n" + QByteArray(200, '\1'));
        QTest::newRow("TIFF by its first bytes") << QByteArray("II*\0" + QByteArray(200, '\1'));
        QTest::newRow("SVG") << svg("<rect width='64' height='64'/>");
        QTest::newRow("PNG behind a page") << QByteArray("<html>" + png);
        QTest::newRow("PNG behind a BMP") << QByteArray("BM" + png);
        QTest::newRow("60000 x 60000") << claiming(60'000, 60'000);
        QTest::newRow("2^31 x 1") << claiming(0x80000000, 1);
        QTest::newRow("2^31-1 x 2^31-1") << claiming(0x7fffffff, 0x7fffffff);
        QTest::newRow("0 x 0") << claiming(0, 0);
        QTest::newRow("head of a PNG") << png.left(30);
        QTest::newRow("head of a JPEG") << encoded(image, "JPG").left(20);
        QTest::newRow("nothing") << QByteArray();
    }

    void S47_onlyPngAndJpegAreDecoded()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(decodedPicture(bytes, 1024).isNull());
        QVERIFY(decodedSnapshot(bytes, 1024).isNull());
        QVERIFY(clock.elapsed() < patience);
    }

    void S47_whatIsCutOrBrokenDoesNotCrash()
    {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::green);
        for (const char *format : {"PNG", "JPG"}) {
            const QByteArray whole = encoded(image, format);
            for (qsizetype i = 0; i < whole.size(); i += 3) {
                QByteArray broken = whole;
                broken[i] = char(broken.at(i) ^ 0x5a);
                for (const QByteArray &bytes : {whole.left(i), broken}) {
                    const QImage one = decodedPicture(bytes, 64);
                    const QImage other = decodedSnapshot(bytes, 64);
                    QVERIFY(one.width() <= 64 && one.height() <= 64);
                    QVERIFY(other.width() <= 64);
                }
            }
        }
    }

    void S47_largePicturesAreMadeSmall()
    {
        QImage wide(3000, 30, QImage::Format_RGB32);
        wide.fill(Qt::gray);
        for (const char *format : {"PNG", "JPG"}) {
            QCOMPARE(decodedPicture(encoded(wide, format), 1000).size(), QSize(1000, 10));
            QCOMPARE(decodedSnapshot(encoded(wide, format), 1000).size(), QSize(1000, 10));
        }
    }

private:
    QString alarmPicture()
    {
        const QString path = m_folder.filePath(QStringLiteral("alarm.png"));
        QImage image(64, 64, QImage::Format_ARGB32);
        image.fill(alarmColour);
        image.save(path);
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestAttackPictures)
#include "tst_attack_pictures.moc"
