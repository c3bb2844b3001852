// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeprogram.h"
#include "support/testhome.h"
#include "ui/devices/devicepanel.h"
#include "ui/frame/detachedpanel.h"
#include "ui/frame/detachedpanels.h"

#include <QAction>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace foyer;
using namespace foyer::test;

/// Devices in windows of their own: places, coming back, and going when there is nothing to show.
class TestDetachedPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<FakeProgram>();
        m_program->openHome(QStringLiteral("Home"));
        m_program->home().apply(testHome());
        m_program->home().setStale(false);
        makeWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_program.reset();
    }

    void staysAboveTheOthersAndDoesNotKeepTheProgramAlive();
    void opensEachDeviceOnce();
    void remembersPlaceAndSizePerDevice();
    void comesBackAtTheNextStartWhenItWasOpen();
    void closesWithEscAndCtrlW_data();
    void closesWithEscAndCtrlW();
    void attachesToTheMainWindow();
    void staysWhileTheSameHubIsOpenedAgain();
    void closesWithAWordWhenAnotherHubIsOpened();
    void closesWithAWordWhenTheDeviceIsRemoved();
    void keepsABoundedNumberOfPlaces();
    void ignoresNonsenseInThePreferences();

private:
    void makeWindow()
    {
        m_window = std::make_unique<QMainWindow>();
        auto *quit = new QAction(m_window.get());
        quit->setObjectName(QStringLiteral("actionQuit"));
        m_window->addAction(quit);
        auto *owner = new QWidget(m_window.get());
        m_window->setCentralWidget(owner);
        m_panels = new DetachedPanels(*m_program, m_program->uiWords(), owner);
        m_window->resize(900, 600);
        m_window->show();
    }
    [[nodiscard]] DetachedPanel *open(const char *id) const
    {
        m_panels->open(QString::fromLatin1(id));
        return m_panels->window(QString::fromLatin1(id));
    }
    std::unique_ptr<FakeProgram> m_program;
    std::unique_ptr<QMainWindow> m_window;
    DetachedPanels *m_panels = nullptr;
};

void TestDetachedPanel::staysAboveTheOthersAndDoesNotKeepTheProgramAlive()
{
    DetachedPanel *lamp = open("desk");
    QVERIFY(lamp && lamp->isVisible());
    QVERIFY(lamp->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    QCOMPARE(lamp->windowType(), Qt::Tool);
    QVERIFY(!lamp->testAttribute(Qt::WA_QuitOnClose));
    QCOMPARE(lamp->windowTitle(), QStringLiteral("Desk lamp"));
    QCOMPARE(lamp->panel()->deviceId(), QStringLiteral("desk"));
    // The standard keys of the main window work here, too.
    const QList<QAction *> actions = lamp->actions();
    QVERIFY(std::any_of(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->objectName() == QLatin1String("actionQuit");
    }));
}

void TestDetachedPanel::opensEachDeviceOnce()
{
    DetachedPanel *lamp = open("desk");
    QCOMPARE(open("desk"), lamp);
    QVERIFY(open("thermostat") != lamp);
    QCOMPARE(m_panels->windows().size(), 2);
    QVERIFY(!open("nobody"));
}

void TestDetachedPanel::remembersPlaceAndSizePerDevice()
{
    DetachedPanel *lamp = open("desk");
    lamp->setGeometry(60, 70, 400, 450);
    QTest::keyClick(lamp, Qt::Key_Escape);
    QVERIFY(!m_panels->window(QStringLiteral("desk")));
    DetachedPanel *other = open("thermostat");
    QVERIFY(other->size() != QSize(400, 450));
    QCOMPARE(open("desk")->geometry(), QRect(60, 70, 400, 450));
}

void TestDetachedPanel::comesBackAtTheNextStartWhenItWasOpen()
{
    open("desk")->resize(410, 460);
    (void)open("thermostat");
    QTest::keyClick(open("lock"), Qt::Key_Escape);
    m_window.reset(); // the program ends
    makeWindow();
    QTRY_COMPARE(m_panels->windows().size(), 2);
    QCOMPARE(m_panels->window(QStringLiteral("desk"))->size(), QSize(410, 460));
    QVERIFY(m_panels->window(QStringLiteral("thermostat"))->isVisible());
    QVERIFY(!m_panels->window(QStringLiteral("lock")));
}

void TestDetachedPanel::closesWithEscAndCtrlW_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Esc") << int(Qt::Key_Escape) << Qt::KeyboardModifiers(Qt::NoModifier);
    QTest::newRow("Ctrl+W") << int(Qt::Key_W) << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TestDetachedPanel::closesWithEscAndCtrlW()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    DetachedPanel *lamp = open("desk");
    lamp->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(lamp));
    QTest::keyClick(lamp, Qt::Key(key), modifiers);
    QTRY_VERIFY(!m_panels->window(QStringLiteral("desk")));
    m_window.reset();
    makeWindow();
    QCoreApplication::processEvents();
    QVERIFY(m_panels->windows().isEmpty());
}

void TestDetachedPanel::attachesToTheMainWindow()
{
    QSignalSpy attached(m_panels, &DetachedPanels::attachRequested);
    DetachedPanel *lamp = open("desk");
    auto *back = lamp->findChild<QToolButton *>(QStringLiteral("devicePanelAttach"));
    QVERIFY(back && back->isVisible());
    back->click();
    QCOMPARE(attached.count(), 1);
    QCOMPARE(attached.first().first().toString(), QStringLiteral("desk"));
    QVERIFY(!m_panels->window(QStringLiteral("desk")));
}

void TestDetachedPanel::staysWhileTheSameHubIsOpenedAgain()
{
    QSignalSpy told(m_panels, &DetachedPanels::notice);
    DetachedPanel *lamp = open("desk");
    m_program->home().setStale(true); // the connection is lost …
    QCoreApplication::processEvents();
    QVERIFY(lamp->isVisible());
    m_program->home().clear(); // … and the hub opened anew
    m_program->openHome(QStringLiteral("Home"));
    QCoreApplication::processEvents();
    m_program->home().apply(testHome());
    QCoreApplication::processEvents();
    QCOMPARE(m_panels->window(QStringLiteral("desk")), lamp);
    QCOMPARE(lamp->panel()->deviceId(), QStringLiteral("desk"));
    QCOMPARE(told.count(), 0);
}

void TestDetachedPanel::closesWithAWordWhenAnotherHubIsOpened()
{
    QSignalSpy told(m_panels, &DetachedPanels::notice);
    (void)open("desk");
    m_program->home().clear();
    m_program->setStage(Program::Stage::Doors);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().contains(QStringLiteral("Desk lamp")));
    QVERIFY(m_panels->windows().isEmpty());
    // It was not closed by the person: with its hub it comes back.
    m_program->openHome(QStringLiteral("Home"));
    m_program->home().apply(testHome());
    QTRY_VERIFY(m_panels->window(QStringLiteral("desk")));
}

void TestDetachedPanel::closesWithAWordWhenTheDeviceIsRemoved()
{
    QSignalSpy told(m_panels, &DetachedPanels::notice);
    (void)open("desk");
    m_program->home().removeDevice(QStringLiteral("desk"));
    QTRY_VERIFY(!m_panels->window(QStringLiteral("desk")));
    QCOMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().contains(QStringLiteral("Desk lamp")));
}

void TestDetachedPanel::keepsABoundedNumberOfPlaces()
{
    DetachedPlaces places(*m_program);
    for (int i = 0; i < 3 * DetachedPlaces::most; ++i)
        places.keep({QStringLiteral("h1"), QString::number(i), QByteArray("geometry"), true});
    QCOMPARE(places.open(QStringLiteral("h1")).size(), DetachedPlaces::most);
    QVERIFY(places.open(QStringLiteral("h2")).isEmpty());
    QVERIFY(!places.find(QStringLiteral("h1"), QStringLiteral("0")));
    const QString last = QString::number(3 * DetachedPlaces::most - 1);
    QCOMPARE(places.find(QStringLiteral("h1"), last)->geometry, QByteArray("geometry"));
    places.keep({QStringLiteral("h 1%"), QStringLiteral("a b"), {}, true});
    QCOMPARE(places.open(QStringLiteral("h 1%")), QStringList{QStringLiteral("a b")});
}

void TestDetachedPanel::ignoresNonsenseInThePreferences()
{
    m_window.reset();
    m_program->preferences.insert(
        QStringLiteral("panel.detached"),
        QStringList{QString(), QStringLiteral("open"), QStringLiteral("open h1 desk !!! x"),
                    QStringLiteral("open h1 nobody "), QStringLiteral("open h1 desk AAAA")});
    makeWindow();
    QTRY_VERIFY(m_panels->window(QStringLiteral("desk")));
    QCOMPARE(m_panels->windows().size(), 1);
}

QTEST_MAIN(TestDetachedPanel)
#include "tst_detachedpanel.moc"
