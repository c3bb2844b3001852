// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/hubpictures.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace foyer;

/// cleanedSvg() against drawings that want out, never end, or are just what apps ship.
class TestCleanedSvg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatReachesOutIsTakenAway_data();
    void whatReachesOutIsTakenAway();
    void whatCannotBeTrustedIsRefused_data();
    void whatCannotBeTrustedIsRefused();
    void whatIsKeptIsDrawnInNoTime_data();
    void whatIsKeptIsDrawnInNoTime();
    void ordinaryIconsLookTheSame_data();
    void ordinaryIconsLookTheSame();
    void cleaningTwiceChangesNothingMore();
    void cutAndGarbledFilesNeverCrash();
};

namespace {

QByteArray svg(const QByteArray &inside, const QByteArray &attributes = {})
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "viewBox=\"0 0 24 24\"" +
           attributes + ">" + inside + "<path d=\"M2 2h9v9z\"/></svg>";
}

QImage drawn(const QByteArray &svg)
{
    QSvgRenderer renderer(svg);
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QByteArray repeated(const QByteArray &text, int times)
{
    return text.repeated(times);
}

} // namespace

void TestCleanedSvg::whatReachesOutIsTakenAway_data()
{
    QTest::addColumn<QByteArray>("drawing");
    QTest::addColumn<QByteArray>("gone");
    const auto row = [](const char *name, const QByteArray &drawing, const QByteArray &gone) {
        QTest::newRow(name) << drawing << gone;
    };
    row("script", svg("<script>alert(1)</script>"), "alert");
    row("script with prefix",
        "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"><s:script>alert(1)</s:script>"
        "<s:path d=\"M2 2h9\"/></s:svg>",
        "alert");
    row("foreign object",
        svg("<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><img "
            "src=\"http://evil.example\"/></body></foreignObject>"),
        "evil");
    row("event handler", svg("<g onclick=\"alert(1)\" ONLOAD=\"alert(2)\"/>"), "alert");
    row("onload of the root", svg({}, " onload=\"alert(1)\""), "alert");
    row("picture", svg("<image xlink:href=\"http://evil.example/x.png\" width=\"9\"/>"), "evil");
    row("picture inside", svg("<image href=\"data:image/png;base64,AAAA\"/>"), "data:");
    row("local file", svg("<image xlink:href=\"file:///etc/passwd\"/>"), "passwd");
    row("use of another file", svg("<use xlink:href=\"http://evil.example/x.svg#a\"/>"), "evil");
    row("use of a data address", svg("<use href=\"data:image/svg+xml,x#a\"/>"), "data:");
    row("gradient elsewhere", svg("<linearGradient id=\"a\" xlink:href=\"//evil.example/#b\"/>"),
        "evil");
    row("link", svg("<a xlink:href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>"), "alert");
    row("paint elsewhere", svg("<path fill=\"url(http://evil.example/x#a)\" d=\"M0 0h1\"/>"),
        "evil");
    row("paint in quotes", svg("<path fill=\"url('http://evil.example')\" d=\"M0 0h1\"/>"), "evil");
    row("paint with a fallback",
        svg("<path fill=\"url(#a) url(http://evil.example)\" d=\"M0 0h1\"/>"), "evil");
    row("style attribute", svg("<g style=\"fill:url(http://evil.example)\"/>"), "evil");
    row("style with escapes", svg("<g style=\"fill:u\\72l(http://evil.example)\"/>"), "evil");
    row("import", svg("<style>@import url(http://evil.example/a.css);</style>"), "evil");
    row("import without url", svg("<style>@import 'http://evil.example/a.css';</style>"), "evil");
    row("import in capitals", svg("<style>@IMPORT URL(http://evil.example)</style>"), "evil");
    row("import in pieces",
        svg("<style>g{fill:ur<!-- -->l(http://evil.<![CDATA[example)}]]></style>"), "evil");
    row("font face", svg("<style>@font-face{src:url(http://evil.example/f)}</style>"), "evil");
    row("sheet for the browser", "<?xml-stylesheet href=\"http://evil.example\"?>" + svg({}),
        "evil");
    row("animated reference",
        svg("<use id=\"u\"><set attributeName=\"href\" to=\"http://evil.example\"/></use>"),
        "evil");
    row("animation", svg("<animate attributeName=\"x\" repeatCount=\"indefinite\"/>"), "animate");
    row("filter", svg("<filter id=\"f\"><feImage href=\"http://evil.example\"/></filter>"), "evil");
    row("font",
        svg("<font><font-face><font-face-uri xlink:href=\"http://evil.example\"/>"
            "</font-face></font>"),
        "evil");
    row("base", svg({}, " xml:base=\"http://evil.example/\""), "evil");
    row("other namespace", svg("<x:y xmlns:x=\"urn:x\" href=\"http://evil.example\"/>"), "evil");
    row("attribute of another namespace",
        svg("<g xmlns:x=\"urn:x\" x:href=\"http://evil.example\"/>"), "evil");
    row("document type",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://evil.example/svg11.dtd\">" +
            svg({}),
        "DOCTYPE");
    row("metadata", svg("<metadata>evil</metadata><title>evil</title><desc>evil</desc>"), "evil");
    row("dashes", svg("<path stroke-dasharray=\"0.0001\" d=\"M0 0h9\"/>"), "dash");
}

void TestCleanedSvg::whatReachesOutIsTakenAway()
{
    QFETCH(QByteArray, drawing);
    QFETCH(QByteArray, gone);
    const QByteArray cleaned = cleanedSvg(drawing);
    QVERIFY(!cleaned.isEmpty());
    QVERIFY2(!cleaned.toLower().contains(gone.toLower()), cleaned.constData());
    QVERIFY(cleaned.contains("<path"));
    QVERIFY(QSvgRenderer(cleaned).isValid());
}

void TestCleanedSvg::whatCannotBeTrustedIsRefused_data()
{
    QTest::addColumn<QByteArray>("drawing");
    const auto row = [](const char *name, const QByteArray &drawing) {
        QTest::newRow(name) << drawing;
    };
    row("nothing", {});
    row("no XML", "GIF89a");
    row("a web page", "<html><body/></html>");
    row("not closed", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g>");
    row("two roots", svg({}) + svg({}));
    row("root of another namespace", "<svg xmlns=\"urn:x\"/>");
    row("too large", svg("<path d=\"" + repeated("M0 0h1", 60'000) + "\"/>"));
    row("too deep", svg(repeated("<g>", 200) + repeated("</g>", 200)));
    row("too many elements", svg(repeated("<g/>", 20'000)));
    row("too many attributes", [] {
        QByteArray attributes;
        for (int i = 0; i < 20'000; ++i)
            attributes += " a" + QByteArray::number(i) + "=''";
        return QByteArray("<svg" + attributes + "/>");
    }());
    row("external entity",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + svg("<text>&x;</text>"));
    row("entities of entities",
        "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" +
            svg("<text>&c;</text>"));
    row("a long entity, often", "<!DOCTYPE svg [<!ENTITY a \"" + QByteArray(4000, 'a') + "\">]>" +
                                    svg("<text>" + repeated("&a;", 50'000) + "</text>"));
    row("an entity that is a drawing", "<!DOCTYPE svg [<!ENTITY a \"<script/>\">]>" + svg("&a;"));
    row("use of itself", svg("<g id=\"a\"><use xlink:href=\"#a\"/></g>"));
    row("use in a circle", svg("<g id=\"a\"><use xlink:href=\"#b\"/></g>"
                               "<g id=\"b\"><use xlink:href=\"#a\"/></g>"));
    row("use of the root", svg("<use xlink:href=\"#r\"/>", " id=\"r\""));
    row("uses of uses", [] {
        QByteArray inside = "<g id=\"g0\"><path d=\"M0 0h1\"/></g>";
        for (int i = 1; i < 20; ++i) {
            const QByteArray use = "<use xlink:href=\"#g" + QByteArray::number(i - 1) + "\"/>";
            inside += "<g id=\"g" + QByteArray::number(i) + "\">" + repeated(use, 10) + "</g>";
        }
        return svg(inside);
    }());
    row("a long path, a thousand times", svg("<path id=\"p\" d=\"" + repeated("M0 0l1 1 ", 10'000) +
                                             "\"/>" + repeated("<use xlink:href=\"#p\"/>", 1000)));
    row("pattern in itself",
        svg("<pattern id=\"p\" width=\"2\" height=\"2\"><path fill=\"url(#p)\" d=\"M0 0h1\"/>"
            "</pattern>"));
    row("mask in itself", svg("<mask id=\"m\"><g style=\"mask:url('#m')\"/></mask>"));
    row("gradients in a circle", svg("<linearGradient id=\"a\" xlink:href=\"#b\"/>"
                                     "<linearGradient id=\"b\" xlink:href=\"#a\"/>"));
    row("huge pattern",
        svg("<pattern id=\"p\" width=\"99999999\" height=\"99999999\"><g/></pattern>"));
    row("huge by exponent", svg("<rect width=\"1e30\" height=\"1\"/>"));
    row("huge by a style", svg("<g style=\"stroke-width:1e12px\"/>"));
    row("huge by a sheet", svg("<style>path{stroke-width:99999999999}</style>"));
    row("huge text", svg("<text font-size=\"1e9\">A</text>"));
    row("huge move", svg("<g transform=\"translate(1e38,1e38) scale(1e38)\"/>"));
    row("huge path", svg("<path d=\"M0 0L1e300 1e300\"/>"));
}

void TestCleanedSvg::whatCannotBeTrustedIsRefused()
{
    QFETCH(QByteArray, drawing);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(cleanedSvg(drawing).isEmpty());
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
}

void TestCleanedSvg::whatIsKeptIsDrawnInNoTime_data()
{
    QTest::addColumn<QByteArray>("drawing");
    const auto row = [](const char *name, const QByteArray &drawing) {
        QTest::newRow(name) << drawing;
    };
    row("tiny view", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0.000001 0.000001\">"
                     "<circle r=\"999999\" stroke=\"red\" stroke-width=\"99999\"/>"
                     "<path d=\"M0 0C999999 0 0 999999 999999 999999\"/></svg>");
    row("empty view", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0 0\" width=\"0\">"
                      "<rect width=\"10\" height=\"10\"/></svg>");
    row("scaled again and again",
        svg(repeated("<g transform=\"scale(99999)\">", 20) +
            "<circle r=\"9\" stroke=\"red\" stroke-width=\"9\"/><path d=\"M0 0C9 0 0 9 9 9\" "
            "stroke=\"red\"/>" +
            repeated("</g>", 20)));
    row("dashes in a sheet", svg("<style>path{stroke:red;stroke-dasharray:0.00001}</style>"
                                 "<path d=\"M0 0h999999\"/>"));
    row("dashes in a style",
        svg("<path style=\"stroke:red;stroke-dasharray:0.00001\" d=\"M0 0h999999\"/>"));
    row("pattern by a sheet", svg("<style>.a{fill:url(#p)}</style><pattern id=\"p\" width=\"1\" "
                                  "height=\"1\"><path class=\"a\" d=\"M0 0h1\"/></pattern>"
                                  "<path class=\"a\" d=\"M0 0h9v9\"/>"));
    row("long path", svg("<path stroke=\"red\" d=\"M0 0" + repeated("q9 9 2 7", 20'000) + "\"/>"));
    row("many elements", svg(repeated("<circle r=\"9\" stroke=\"red\"/>", 5'000)));
    row("long text", svg("<text>" + QByteArray(100'000, 'W') + "</text>"));
    row("same id twice", svg("<g id=\"a\"/><g id=\"a\"><use xlink:href=\"#a\"/></g>"));
    row("use of nothing", svg("<use xlink:href=\"#nowhere\"/>"));
    row("strange numbers", svg("<path d=\"M.5.5.5-.5e-5 NaN inf --1 +-+ 1e e1\"/>"
                               "<circle r=\"-5\"/><rect width=\"x\" rx=\"1e-9\"/>"));
}

void TestCleanedSvg::whatIsKeptIsDrawnInNoTime()
{
    QFETCH(QByteArray, drawing);
    const QByteArray cleaned = cleanedSvg(drawing);
    QVERIFY(!cleaned.isEmpty());
    QElapsedTimer clock;
    clock.start();
    (void)drawn(cleaned);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
}

void TestCleanedSvg::ordinaryIconsLookTheSame_data()
{
    QTest::addColumn<QByteArray>("drawing");
    QTest::newRow("line icon") << svg(
        "<g fill=\"none\" stroke=\"#000\" stroke-width=\"1.6\" stroke-linecap=\"round\">"
        "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 7v5l3 3\"/></g>");
    QTest::newRow("by a graphics program") << QByteArray(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><!-- made somewhere -->"
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
        "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" ["
        "<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">"
        "<!ENTITY ns_xlink \"http://www.w3.org/1999/xlink\">]>"
        "<svg version=\"1.1\" id=\"Layer_1\" xmlns=\"&ns_svg;\" xmlns:xlink=\"&ns_xlink;\" "
        "x=\"0px\" y=\"0px\" viewBox=\"0 0 960 960\" style=\"enable-background:new 0 0 960 "
        "960;\" xml:space=\"preserve\"><style type=\"text/css\">.st0{fill:#1D1D1B;}"
        ".st1{fill:url(#SVGID_1_);}</style><linearGradient id=\"SVGID_1_\" "
        "gradientUnits=\"userSpaceOnUse\" x1=\"0\" x2=\"960\"><stop offset=\"0\" "
        "style=\"stop-color:#FF0000\"/><stop offset=\"1\" stop-color=\"#00f\"/>"
        "</linearGradient><path class=\"st0\" d=\"M100,100h300v300H100z\"/>"
        "<rect class=\"st1\" x=\"500\" y=\"500\" width=\"300\" height=\"300\"/></svg>");
    QTest::newRow("parts used twice")
        << svg("<defs><path id=\"a\" d=\"M0 0h4v4H0z\"/></defs><use xlink:href=\"#a\" x=\"4\"/>"
               "<use xlink:href=\"#a\" transform=\"translate(12 12)\" fill=\"red\"/>");
    QTest::newRow("without namespace")
        << QByteArray("<svg viewBox=\"0 0 24 24\"><polygon points=\"2,2 20,2 11,20\"/></svg>");
    QTest::newRow("latin 1 inside") << svg("<title>K\xfc"
                                           "che</title><circle r=\"9\"/>");
    QTest::newRow("traced") << QByteArray(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"512pt\" height=\"512pt\" "
        "viewBox=\"0 0 512 512\" preserveAspectRatio=\"xMidYMid meet\">"
        "<g transform=\"translate(0,512) scale(0.1,-0.1)\" fill=\"#000000\" "
        "stroke=\"none\"><path d=\"M2330 5110 c-494 -48 -950 -230 -1350 -538z\"/>"
        "</g></svg>");
}

void TestCleanedSvg::ordinaryIconsLookTheSame()
{
    QFETCH(QByteArray, drawing);
    const QByteArray cleaned = cleanedSvg(drawing);
    QVERIFY(!cleaned.isEmpty());
    QVERIFY(!cleaned.contains("<!"));
    QByteArray original = drawing;
    original.replace('\xfc', "u");
    const QImage before = drawn(original);
    QVERIFY(before != drawn("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
    QCOMPARE(drawn(cleaned), before);
}

void TestCleanedSvg::cleaningTwiceChangesNothingMore()
{
    const QByteArray once = cleanedSvg(
        svg("<style>.a{fill:url(#g)}</style><linearGradient id=\"g\"/><text>a &lt; b &amp; "
            "c</text><use xlink:href=\"#g\"/>"));
    QVERIFY(!once.isEmpty());
    QCOMPARE(cleanedSvg(once), once);
}

void TestCleanedSvg::cutAndGarbledFilesNeverCrash()
{
    const QByteArray whole = svg("<style>.a{fill:url(#g)}</style><linearGradient id=\"g\"><stop "
                                 "offset=\"0\"/></linearGradient><text>&amp;x</text><use "
                                 "xlink:href=\"#g\"/>");
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(cleanedSvg(whole.left(length)).isEmpty());
    quint32 seed = 7;
    for (int i = 0; i < 5'000; ++i) {
        QByteArray garbled = whole;
        for (int j = 0; j < 3; ++j) {
            seed = seed * 1664525U + 1013904223U;
            garbled[qsizetype(seed >> 8) % garbled.size()] = char(seed >> 24);
        }
        const QByteArray cleaned = cleanedSvg(garbled);
        QVERIFY(!cleaned.contains("<script") && !cleaned.contains("http://evil"));
    }
}

QTEST_MAIN(TestCleanedSvg)
#include "tst_cleanedsvg.moc"
