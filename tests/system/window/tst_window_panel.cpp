// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/window/world.h"
#include "ui/devices/devicepanel.h"
#include "ui/frame/detachedpanel.h"
#include "ui/frame/detachedpanels.h"
#include "ui/frame/drawer.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>

using namespace foyer;
using namespace foyer::test;

/// The device panel in the real window: out of the drawer, in a window of its own, and back.
class TestWindowPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->goHome());
        m_lamp = m_world->deviceNamed("Desk lamp");
        m_world->window->showDevice(m_lamp);
        m_drawer = m_world->find<Drawer>(QStringLiteral("drawer"));
        QTRY_VERIFY(m_drawer->isVisible());
    }
    void cleanup() { m_world.reset(); }

    void leavesTheDrawerAndComesBack()
    {
        detach();
        QVERIFY(!m_drawer->isVisible());
        DetachedPanel *window = detached();
        QVERIFY(window && window->isVisible());
        // Asking for the device again brings its window to the front.
        m_world->window->showDevice(m_lamp);
        QVERIFY(!m_drawer->isVisible());
        window->findChild<QAbstractButton *>(QStringLiteral("devicePanelAttach"))->click();
        QVERIFY(!detached());
        QTRY_VERIFY(m_drawer->isVisible());
        QCOMPARE(m_drawer->deviceId(), m_lamp);
    }

    void controlsTheDeviceFromItsOwnWindow()
    {
        detach();
        m_world->simulator.clearReceived();
        auto *onoff = detached()->findChild<QAbstractButton *>(QStringLiteral("capability/onoff"));
        QVERIFY(onoff);
        onoff->click();
        QTRY_COMPARE(m_world->received("PUT", QStringLiteral("/capability/onoff")).size(), 1);
    }

    void stillWorksAfterTheConnectionWasLost()
    {
        detach();
        const QPointer<DetachedPanel> window = detached();
        m_world->control("drop");
        QTRY_VERIFY(m_world->program->home().isStale());
        QVERIFY(m_world->isLive());
        QVERIFY(window && window->isVisible());
        auto *onoff = window->findChild<QAbstractButton *>(QStringLiteral("capability/onoff"));
        QTRY_VERIFY(onoff->isEnabled());
        m_world->simulator.clearReceived();
        onoff->click();
        QTRY_COMPARE(m_world->received("PUT", QStringLiteral("/capability/onoff")).size(), 1);
    }

    void isThereAgainAfterARestart()
    {
        detach();
        detached()->resize(420, 470);
        m_world->quit();
        m_world->run();
        QVERIFY(m_world->isLive());
        QTRY_VERIFY(detached());
        QCOMPARE(detached()->size(), QSize(420, 470));
        QVERIFY(detached()->isVisible());
        QTest::keyClick(detached(), Qt::Key_Escape);
        m_world->quit();
        m_world->run();
        QVERIFY(m_world->isLive());
        QCoreApplication::processEvents();
        QVERIFY(!detached());
    }

    void closesWithAWordWhenTheDeviceIsDeleted()
    {
        detach();
        m_world->control("delete", {{QStringLiteral("device"), m_lamp}});
        QTRY_VERIFY(!detached());
        const auto bars = m_world->find<MessageStack>(QStringLiteral("messageStack"))->bars();
        QCOMPARE(bars.size(), 1);
        QVERIFY2(bars.first()->text().contains(QStringLiteral("Desk lamp")),
                 qPrintable(bars.first()->text()));
    }

    void closesWithAWordWhenTheHubIsLeft()
    {
        detach();
        m_world->program->signOut();
        QTRY_VERIFY(!detached());
        QTRY_VERIFY(m_world->program->stage() != Program::Stage::AtHome);
    }

    void severalStandBesideEachOther()
    {
        detach();
        const QString thermostat = m_world->deviceNamed("Thermostat");
        m_world->window->homeView()->detach(thermostat);
        QCOMPARE(m_world->window->homeView()->detached()->windows().size(), 2);
        // The main window's shortcuts for the whole program work in each of them.
        for (const DetachedPanel *window : m_world->window->homeView()->detached()->windows()) {
            const QList<QAction *> actions = window->actions();
            QVERIFY(std::any_of(actions.cbegin(), actions.cend(), [](const QAction *action) {
                return action->objectName() == QLatin1String("actionQuit");
            }));
        }
    }

private:
    void detach() const
    {
        auto *action = m_drawer->findChild<QAction *>(QStringLiteral("deviceDetach"));
        QVERIFY(action && action->isEnabled());
        action->trigger();
    }
    [[nodiscard]] DetachedPanel *detached() const
    {
        HomeView *view = m_world->window->homeView();
        return view ? view->detached()->window(m_lamp) : nullptr;
    }

    std::unique_ptr<World> m_world;
    QString m_lamp;
    Drawer *m_drawer = nullptr;
};

QTEST_MAIN(TestWindowPanel)
#include "tst_window_panel.moc"
