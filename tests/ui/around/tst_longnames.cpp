// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pageprogram.h"
#include "system/window/world.h"
#include "ui/translations/layoutcheck.h"

using namespace foyer;
using namespace foyer::test;

/// Names as long as people make them, on every page that shows them.
class TestLongNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageStaysReadable_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800") << QSize(1280, 800);
        QTest::newRow("760x600") << QSize(760, 600);
    }
    void everyPageStaysReadable();
};

void TestLongNames::everyPageStaysReadable()
{
    QFETCH(QSize, size);
    World world;
    const QString tail = QStringLiteral(" with a name that goes on and on until nobody remembers "
                                        "how it began, and then a little further");
    const auto rename = [&](const char *kind, const char *name) {
        QVERIFY(
            world
                .control("rename", {{QString::fromLatin1(kind), QString::fromLatin1(name)},
                                    {QStringLiteral("name"), QString(QLatin1String(name) + tail)}})
                .value(QStringLiteral("ok"))
                .toBool());
    };
    for (const char *device : {"Desk lamp", "Thermostat", "Front door lock", "Smart meter"})
        rename("device", device);
    rename("zone", "Living room");
    rename("variable", "Guest mode");
    rename("flow", "Good night");
    rename("mood", "Movie night");
    rename("alarm", "Wake up");
    QVERIFY(world.goHome());
    world.window->resize(size);
    // What is there once the page knows what it shows.
    const QMap<QString, QString> shown{
        {QStringLiteral("moods"), QStringLiteral("moodRow")},
        {QStringLiteral("alarms"), QStringLiteral("alarmRow")},
        {QStringLiteral("people"), QStringLiteral("personRow")},
        {QStringLiteral("energy"), QStringLiteral("energyFigure/home")},
        {QStringLiteral("flows"), QStringLiteral("flowTree")}};
    const auto pages = world.window->homeView()->pages();
    for (const PageEntry &page : pages) {
        world.window->showPage(page.id);
        QTRY_COMPARE(world.window->homeView()->currentPageId(), page.id);
        if (const QString name = shown.value(page.id); !name.isEmpty())
            QTRY_VERIFY2_WITH_TIMEOUT(world.seen<QWidget>(name), qPrintable(name), 20'000);
        // Layouts settle, and what is on its way arrives.
        QTRY_VERIFY2_WITH_TIMEOUT(unreadable(*world.window).isEmpty(),
                                  qPrintable(QString(page.id + QStringLiteral(": ") +
                                                     unreadable(*world.window).join(u'\n'))),
                                  20'000);
        savePicture(*world.window,
                    QStringLiteral("long-%1-%2").arg(page.id, QString::number(size.width())));
    }
}

QTEST_MAIN(TestLongNames)
#include "tst_longnames.moc"
