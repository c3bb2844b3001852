// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/accessiblewalk.h"
#include "world.h"

#include "ui/frame/pagelist.h"
#include "ui/frame/sidebar.h"
#include "ui/widgets/page.h"

#include <QAbstractItemView>
#include <QScrollArea>

using namespace foyer;
using namespace foyer::test;

namespace {

/// A person who only has a keyboard and what a screen reader says.
class WindowAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        world = std::make_unique<World>();
        QVERIFY(world->goHome());
        home = world->window->homeView();
        QVERIFY(home);
    }
    void cleanupTestCase() { world.reset(); }

    void everyPageNamesWhatOneCanActOn_data()
    {
        QTest::addColumn<QString>("page");
        const QList<PageEntry> pages = allPages();
        for (const PageEntry &page : pages)
            QTest::newRow(qPrintable(page.id)) << page.id;
    }
    void everyPageNamesWhatOneCanActOn()
    {
        QFETCH(QString, page);
        home->showPage(page);
        QCOMPARE(home->currentPageId(), page);
        const AccessibleWalk walk(*world->window);
        QVERIFY2(walk.names().size() > 5, "the walk found nothing: it did not look");
        QVERIFY2(walk.unnamed().isEmpty(), qPrintable(walk.unnamed().join(QLatin1Char('\n'))));
        QVERIFY2(walk.unreachable().isEmpty(),
                 qPrintable(walk.unreachable().join(QLatin1Char('\n'))));
    }

    void everyDevicePanelNamesItsControlsWithTheDevice_data()
    {
        QTest::addColumn<QString>("deviceId");
        for (const QString &id : world->program->home().deviceIds())
            QTest::newRow(qPrintable(world->program->home().device(id)->name)) << id;
    }
    void everyDevicePanelNamesItsControlsWithTheDevice()
    {
        QFETCH(QString, deviceId);
        home->showPage(QStringLiteral("devices"));
        home->showDevice(deviceId);
        auto *panel = world->seen<QWidget>(QStringLiteral("devicePanel"));
        QVERIFY(panel);
        const AccessibleWalk walk(*panel);
        QVERIFY2(walk.unnamed().isEmpty(), qPrintable(walk.unnamed().join(QLatin1Char('\n'))));
        QVERIFY2(walk.unreachable().isEmpty(),
                 qPrintable(walk.unreachable().join(QLatin1Char('\n'))));
        const Device *device = world->program->home().device(deviceId);
        for (const Capability &capability : device->capabilities) {
            auto *control =
                panel->findChild<QWidget *>(QString(QStringLiteral("capability/") + capability.id));
            QVERIFY2(control, qPrintable(QString(device->name + u' ' + capability.id)));
            const QString name = control->accessibleName();
            QVERIFY2(name.startsWith(device->name + u' ') && name.size() > device->name.size() + 1,
                     qPrintable(QString(capability.id + u": \"" + name + u'"')));
        }
        QVERIFY(home->closeTopmost());
    }

    void theKeyboardLeadsFromTheSidebarToAColour()
    {
        const QString device = world->deviceNamed("Mood strip");
        QVERIFY(!device.isEmpty());
        QWidget *pages = home->sidebar()->pages();
        pages->setFocus();
        QTRY_VERIFY(pages->hasFocus());
        press(Qt::Key_Home);
        for (int i = 0; i < 12 && home->currentPageId() != QLatin1String("devices"); ++i)
            press(Qt::Key_Down);
        QCOMPARE(home->currentPageId(), QStringLiteral("devices"));

        QVERIFY(tabTo(QStringLiteral("deviceSearch")));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("mood strip"));
        QVERIFY(tabTo(QStringLiteral("deviceTiles")));
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QTRY_VERIFY(world->seen<QWidget>(QStringLiteral("devicePanel")));
        QVERIFY(tabTo(QStringLiteral("capability/light_hue")));
        const Value before = world->shown(device, "light_hue");
        world->simulator.clearReceived();
        press(Qt::Key_Right);
        QTRY_VERIFY(!world->received("PUT", QStringLiteral("/capability/light_hue")).isEmpty());
        QVERIFY(!(world->shown(device, "light_hue") == before));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!world->seen<QWidget>(QStringLiteral("devicePanel")));
        home->currentPage()->closeTopmost();
    }

    void theWayInIsNamedToo()
    {
        World fresh;
        fresh.run();
        QTRY_VERIFY(fresh.seen<QWidget>(QStringLiteral("doorsPage")));
        const AccessibleWalk walk(*fresh.window);
        QVERIFY2(walk.unnamed().isEmpty(), qPrintable(walk.unnamed().join(QLatin1Char('\n'))));
        QVERIFY(walk.names().size() >= 3);
    }

private:
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    /// Presses Tab until the object has the focus; false when it never does.
    static bool tabTo(const QString &objectName)
    {
        for (int i = 0; i < 60; ++i) {
            QWidget *focused = QApplication::focusWidget();
            if (focused && focused->objectName() == objectName)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    std::unique_ptr<World> world;
    HomeView *home = nullptr;
};

} // namespace

QTEST_MAIN(WindowAccessibility)
#include "tst_window_accessibility.moc"
