// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/household.h"
#include "models/devicemodel.h"
#include "system/window/world.h"
#include "ui/devices/deviceicon.h"
#include "ui/devices/tileview.h"

#include <QAccessible>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace foyer;
using namespace foyer::test;

/// Many devices at once, hidden devices, favourites and the hub's own pictures: against the hub,
/// which is asked in the end.
class TestWindowDevicesMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->goHome());
        showDevices();
        m_world->simulator.clearReceived();
    }

    void cleanup() { m_world.reset(); }

    void threeLampsAreThreeAbsoluteWritesAndTheLockIsLeftOut()
    {
        for (const char *name : {"Desk lamp", "Ceiling light", "Kitchen spots", "Front door lock"})
            select(name);
        auto *bar = m_world->seen<QWidget>(QStringLiteral("selectionBar"));
        QVERIFY(bar);
        QTest::mouseClick(m_world->seen<QPushButton>(QStringLiteral("selectionTurnOff")),
                          Qt::LeftButton);
        auto *dialog = m_world->find<QDialog>(QStringLiteral("bulkDialog"));
        QTRY_VERIFY(dialog && dialog->isVisible());
        QVERIFY(m_world->received("PUT", QString()).isEmpty()); // it only asks
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("bulkConfirm")),
                          Qt::LeftButton);
        QTRY_COMPARE(m_world->received("PUT", QStringLiteral("/capability/onoff")).size(), 3);
        for (const char *name : {"Desk lamp", "Ceiling light", "Kitchen spots"}) {
            const QString id = m_world->deviceNamed(name);
            QTRY_COMPARE(onHub(id, "onoff"), QJsonValue(false));
            const auto writes =
                m_world->received("PUT", QString(id + QStringLiteral("/capability/onoff")));
            QCOMPARE(writes.size(), 1);
            QVERIFY2(writes.first().body.contains("false"), writes.first().body.constData());
        }
        QTRY_VERIFY(!m_world->program->capabilityWriter().isBusy(m_world->deviceNamed("Desk lamp"),
                                                                 QStringLiteral("onoff")));
        QCOMPARE(m_world->received("PUT", QString()).size(), 3);
        QCOMPARE(onHub(m_world->deviceNamed("Front door lock"), "locked"), QJsonValue(true));
    }

    void aLevelForSeveralIsTheSameAbsoluteLevel()
    {
        select("Desk lamp");
        select("Ceiling light");
        auto *levels = m_world->find<QMenu>(QStringLiteral("selectionLevels"));
        QVERIFY(levels);
        levels->findChild<QAction *>(QStringLiteral("level/25"))->trigger();
        auto *dialog = m_world->find<QDialog>(QStringLiteral("bulkDialog"));
        QTRY_VERIFY(dialog && dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("bulkConfirm")),
                          Qt::LeftButton);
        for (const char *name : {"Desk lamp", "Ceiling light"})
            QTRY_COMPARE(onHub(m_world->deviceNamed(name), "dim"), QJsonValue(0.25));
        QCOMPARE(m_world->received("PUT", QStringLiteral("/capability/dim")).size(), 2);
    }

    void escapeClearsTheSelectionAndNothingIsWritten()
    {
        m_tiles->setFocus();
        QTest::keyClick(m_tiles, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_world->seen<QWidget>(QStringLiteral("selectionBar")));
        QTest::keyClick(m_tiles, Qt::Key_Escape);
        QVERIFY(!m_world->seen<QWidget>(QStringLiteral("selectionBar")));
        QVERIFY(m_world->received("PUT", QString()).isEmpty());
    }

    void pressFromAssistiveTechnologyDoesTheQuickAction()
    {
        const QString id = m_world->deviceNamed("Desk lamp");
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_tiles);
        QVERIFY(list);
        QAccessibleInterface *lamp = list->child(tile("Desk lamp").row());
        QVERIFY(lamp && lamp->actionInterface());
        QVERIFY(lamp->text(QAccessible::Name).startsWith(QStringLiteral("Desk lamp, Office, On")));
        lamp->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(onHub(id, "onoff"), QJsonValue(false));
        QCOMPARE(m_world->received("PUT", QStringLiteral("/capability/onoff")).size(), 1);
        QTRY_VERIFY(
            lamp->text(QAccessible::Name).startsWith(QStringLiteral("Desk lamp, Office, Off")));
    }

    void aHiddenDeviceStaysHiddenAfterARestart()
    {
        const int all = m_tiles->model()->rowCount();
        m_tiles->setFocus();
        m_tiles->setCurrentIndex(tile("TV plug"));
        QTest::keyClick(m_tiles, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = m_world->find<QMenu>(QStringLiteral("deviceMenu"));
        QVERIFY(menu);
        menu->findChild<QAction *>(QStringLiteral("deviceMenuHide"))->trigger();
        menu->close();
        QTRY_COMPARE(m_tiles->model()->rowCount(), all - 1);
        // It is this program's own choice: the hub hears nothing of it.
        QVERIFY(m_world->received("PUT", QString()).isEmpty());
        m_world->quit();
        m_world->run();
        QVERIFY(m_world->isLive());
        showDevices(all - 1);
        QVERIFY(!tile("TV plug").isValid());
    }

    void aFavouriteReachesTheUserAtTheHub()
    {
        Favourites &favourites = m_world->program->household().favourites;
        const QString id = m_world->deviceNamed("TV plug");
        QTRY_VERIFY(favourites.isShared());
        QVERIFY(!favourites.contains(id));
        m_tiles->setFocus();
        m_tiles->setCurrentIndex(tile("TV plug"));
        QTest::keyClick(m_tiles, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(tile("TV plug").data(DeviceModel::IsFavouriteRole).toBool());
        QTRY_VERIFY(!m_world->received("PUT", QStringLiteral("/manager/users/")).isEmpty());
        QVERIFY(m_world->received("PUT", QStringLiteral("/manager/users/"))
                    .last()
                    .body.contains(id.toLatin1()));
        QTest::mouseClick(m_world->find<QToolButton>(QStringLiteral("favouriteFilter")),
                          Qt::LeftButton);
        QTRY_VERIFY(tile("TV plug").isValid());
        QCOMPARE(m_tiles->model()->rowCount(), int(favourites.devices().size()));
    }

    void theHubsOwnPicturesArriveWithoutAReset()
    {
        const Device lamp = *m_world->program->home().device(m_world->deviceNamed("Desk lamp"));
        QVERIFY(!lamp.iconId.isEmpty());
        // Going live is told row by row with the next frames.
        QSignalSpy untilQuiet(m_tiles->model(), &QAbstractItemModel::dataChanged);
        while (untilQuiet.wait(200)) {
        }
        QSignalSpy resets(m_tiles->model(), &QAbstractItemModel::modelReset);
        QSignalSpy sorted(m_tiles->model(), &QAbstractItemModel::layoutChanged);
        QSignalSpy changed(m_tiles->model(), &QAbstractItemModel::dataChanged);
        m_tiles->scrollTo(tile("Desk lamp"));
        HubPictures &pictures = m_world->program->household().pictures;
        QTRY_VERIFY(!pictures.icon(lamp.iconId, lamp.iconUrl).isEmpty());
        QVERIFY(!hubPixmap(pictures, lamp, 24, Qt::black, 1.0).isNull());
        m_tiles->viewport()->grab();
        QCOMPARE(resets.count() + sorted.count() + changed.count(), 0);
    }

private:
    void showDevices(int wanted = -1)
    {
        m_world->window->showPage(QStringLiteral("devices"));
        m_tiles = m_world->find<TileView>(QStringLiteral("deviceTiles"));
        QVERIFY(m_tiles);
        QTRY_COMPARE(m_tiles->model()->rowCount(),
                     wanted < 0 ? int(m_world->simulator.devicesJson().size()) : wanted);
    }

    [[nodiscard]] QModelIndex tile(const char *name) const
    {
        const QAbstractItemModel *model = m_tiles->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == QLatin1String(name))
                return model->index(row, 0);
        }
        return {};
    }

    /// Ctrl+click on a tile, wherever it is in the list.
    void select(const char *name)
    {
        const QModelIndex index = tile(name);
        QVERIFY2(index.isValid(), name);
        m_tiles->scrollTo(index);
        QTest::mouseClick(m_tiles->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          m_tiles->partRect(index, TilePart::Body).center());
        QVERIFY2(m_tiles->selectionModel()->isSelected(index), name);
    }

    [[nodiscard]] QJsonValue onHub(const QString &deviceId, const char *capability) const
    {
        return m_world->simulator.device(deviceId)
            .value(QStringLiteral("capabilitiesObj"))
            .toObject()
            .value(QString::fromLatin1(capability))
            .toObject()
            .value(QStringLiteral("value"));
    }

    std::unique_ptr<World> m_world;
    TileView *m_tiles = nullptr;
};

QTEST_MAIN(TestWindowDevicesMany)
#include "tst_window_devicesmany.moc"
