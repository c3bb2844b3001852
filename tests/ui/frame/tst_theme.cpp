// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/desktopappearance.h"
#include "ui/theme/iconmasks.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textReachesItsContrast_data();
    void textReachesItsContrast();
    void controlsReachTheirContrast_data();
    void controlsReachTheirContrast();
    void paletteTellsItsScheme();
    void portalValuesAreUnderstood();
    void switchesTheApplicationAndSaysSo();
    void reducedMotionStopsAnimations();
    void everyIconNameLeadsToAPicture();
    void iconsThatWereDrawnBeforeLookAsDrawnNow();
    void iconsFollowTheApplicationPalette();
    void checkBoxIsVisibleInTheDark();
};

namespace {

void bothSchemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

const Colours &scheme(bool dark)
{
    return dark ? darkColours() : lightColours();
}

#define REACHES(ratio, a, b)                                                                       \
    QVERIFY2(contrast(a, b) >= (ratio),                                                            \
             qPrintable(QStringLiteral(#a " on " #b ": %1").arg(contrast(a, b))))

} // namespace

void tst_Theme::textReachesItsContrast_data()
{
    bothSchemes();
}

void tst_Theme::textReachesItsContrast()
{
    QFETCH(bool, dark);
    const Colours &c = scheme(dark);
    const QList<QColor> faces{c.window, c.sidebar, c.surface, c.surfaceRaised, c.tileOff, c.tileOn};
    for (const QColor &face : faces) {
        for (const QColor &ink :
             {c.text, c.textMuted, c.accent, c.danger, c.warning, c.positive, c.stale, c.pending})
            REACHES(4.5, ink, face);
    }
    for (const QColor &face : {c.dangerSurface, c.warningSurface, c.infoSurface}) {
        REACHES(4.5, c.text, face);
        REACHES(4.5, c.textMuted, face);
    }
    REACHES(4.5, c.danger, c.dangerSurface);
    REACHES(4.5, c.warning, c.warningSurface);
    REACHES(4.5, c.accent, c.infoSurface);
    REACHES(4.5, c.onAccent, c.accent);
    REACHES(4.5, c.tileOnIcon, c.tileOn);
    // A chosen page in the sidebar
    REACHES(4.5, c.text, blended(c.sidebar, c.accent, 0.18));
}

void tst_Theme::controlsReachTheirContrast_data()
{
    bothSchemes();
}

void tst_Theme::controlsReachTheirContrast()
{
    QFETCH(bool, dark);
    const Colours &c = scheme(dark);
    for (const QColor &face : {c.window, c.surface, c.tileOff, c.tileOn}) {
        REACHES(3.0, c.control, face);
        REACHES(3.0, c.focus, face);
    }
}

void tst_Theme::paletteTellsItsScheme()
{
    QVERIFY(!coloursFor(paletteFor(lightColours())).isDark);
    QVERIFY(coloursFor(paletteFor(darkColours())).isDark);
    QCOMPARE(Theme::schemeFromName(QStringLiteral("dark")), Theme::Scheme::Dark);
    QCOMPARE(Theme::schemeFromName(QStringLiteral("nonsense")), Theme::Scheme::System);
    for (const auto value : {Theme::Scheme::System, Theme::Scheme::Light, Theme::Scheme::Dark})
        QCOMPARE(Theme::schemeFromName(Theme::schemeName(value)), value);
}

void tst_Theme::portalValuesAreUnderstood()
{
    DesktopAppearance desktop;
    QSignalSpy changed(&desktop, &DesktopAppearance::changed);
    const QString group = QStringLiteral("org.freedesktop.appearance");
    QVERIFY(!desktop.prefersDark().has_value());
    desktop.note(group, QStringLiteral("color-scheme"), 1u);
    QCOMPARE(desktop.prefersDark(), std::optional(true));
    desktop.note(group, QStringLiteral("color-scheme"), 2u);
    QCOMPARE(desktop.prefersDark(), std::optional(false));
    desktop.note(group, QStringLiteral("color-scheme"), 0u);
    QVERIFY(!desktop.prefersDark().has_value());
    desktop.note(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"),
                 false);
    QCOMPARE(desktop.prefersReducedMotion(), std::optional(true));
    desktop.note(QStringLiteral("something.else"), QStringLiteral("color-scheme"), 1u);
    QCOMPARE(changed.count(), 4);
}

void tst_Theme::switchesTheApplicationAndSaysSo()
{
    Theme theme;
    theme.apply(*qApp, Theme::Scheme::Light);
    QVERIFY(!coloursFor(qApp->palette()).isDark);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme.isDark());
    QWidget widget;
    widget.show();
    QVERIFY(coloursFor(widget.palette()).isDark);
    theme.setScheme(Theme::Scheme::Light);
    QTRY_VERIFY(!coloursFor(widget.palette()).isDark);
}

void tst_Theme::reducedMotionStopsAnimations()
{
    Theme theme;
    theme.apply(*qApp, Theme::Scheme::Light);
    QWidget widget;
    theme.setMotion(Theme::Motion::Full);
    QVERIFY(motionDuration(&widget) > 0);
    QVERIFY(motionDuration(&widget) <= Theme::motionMs);
    theme.setMotion(Theme::Motion::Reduced);
    QVERIFY(theme.reducedMotion());
    QCOMPARE(motionDuration(&widget), 0);
}

void tst_Theme::everyIconNameLeadsToAPicture()
{
    QCOMPARE(classIconName(QStringLiteral("light")), QStringLiteral("class-light"));
    QCOMPARE(classIconName(QStringLiteral("flux-capacitor")), QStringLiteral("class-other"));
    QCOMPARE(zoneIconName(QStringLiteral("diningRoom")), QStringLiteral("zone-dining-room"));
    QCOMPARE(zoneIconName(QStringLiteral("../../etc/passwd")), QStringLiteral("zone-zone"));
    QVERIFY(hasIcon(capabilityIconName(QStringLiteral("measure_temperature.inside"))));
    QVERIFY(hasIcon(capabilityIconName(QStringLiteral("made_up"))));
    for (const char *name :
         {"devices", "zones",        "variables",     "settings", "hub",      "search", "close",
          "info",    "warning",      "error",         "key",      "user",     "home",   "eye",
          "eye-off", "chevron-down", "chevron-right", "plus",     "sign-out", "sun",    "moon"})
        QVERIFY2(hasIcon(QString::fromLatin1(name)), name);
    const QPixmap unknown = tintedPixmap(QStringLiteral("no-such-icon"), 24, Qt::black, 2.0);
    QCOMPARE(unknown.size(), QSize(48, 48));
    QCOMPARE(unknown.devicePixelRatio(), 2.0);
    QVERIFY(tintedSvg("not an svg", QStringLiteral("k"), 24, Qt::black, 1.0).isNull());
}

void tst_Theme::iconsThatWereDrawnBeforeLookAsDrawnNow()
{
    const QDir folder(QStringLiteral(":/foyer/icons"));
    const QStringList files = folder.entryList({QStringLiteral("*.svg")}, QDir::Files);
    QVERIFY(files.size() > 200);
    const QColor colour(12, 99, 201, 200);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        for (const int size : {14, 16, 20, 24}) {
            const QPixmap drawn = iconmasks::tinted(name.chopped(4), size, colour);
            const QPixmap now = tintedSvg(svg, QStringLiteral("test/") + name, size, colour, 1);
            QVERIFY2(!drawn.isNull() && drawn.toImage() == now.toImage(), qPrintable(name));
        }
    }
    QVERIFY(iconmasks::tinted(QStringLiteral("home"), 23, colour).isNull());
    QVERIFY(iconmasks::tinted(QStringLiteral("no-such-icon"), 20, colour).isNull());
}

void tst_Theme::iconsFollowTheApplicationPalette()
{
    Theme theme;
    theme.apply(*qApp, Theme::Scheme::Light);
    const QIcon icon = themedIcon(QStringLiteral("close"));
    const auto darkest = [&icon] {
        const QImage image = icon.pixmap(24, 24).toImage();
        int lightness = -1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255)
                    lightness = QColor(image.pixel(x, y)).lightness();
            }
        }
        return lightness;
    };
    const int light = darkest();
    QVERIFY(light >= 0 && light < 100);
    theme.setScheme(Theme::Scheme::Dark);
    QVERIFY(darkest() > 150);
}

void tst_Theme::checkBoxIsVisibleInTheDark()
{
    Theme theme;
    theme.apply(*qApp, Theme::Scheme::Dark);
    QCheckBox box;
    box.resize(40, 40);
    const QImage image = box.grab().toImage();
    double best = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            best = std::max(best, contrast(image.pixelColor(x, y), darkColours().window));
    }
    QVERIFY2(best >= 3.0, qPrintable(QString::number(best)));
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
