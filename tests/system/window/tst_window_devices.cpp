// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/devicemodel.h"
#include "support/recordings.h"
#include "system/window/world.h"
#include "ui/devices/devicepanel.h"
#include "ui/devices/tileview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>

using namespace foyer;
using namespace foyer::test;

/// Seeing devices as tiles and in the table, one click on a tile, the device panel: against the
/// hub.
class TestWindowDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->goHome());
        m_world->window->showPage(QStringLiteral("devices"));
        m_tiles = m_world->find<TileView>(QStringLiteral("deviceTiles"));
        QVERIFY(m_tiles);
        QTRY_COMPARE(m_tiles->model()->rowCount(), int(m_world->simulator.devicesJson().size()));
        m_world->simulator.clearReceived();
    }

    void cleanup() { m_world.reset(); }

    void everyDeviceIsATile()
    {
        QVERIFY(m_tiles->isVisible());
        QVERIFY(tile("Desk lamp").isValid());
        QVERIFY(m_tiles->visualRect(tile("Desk lamp")).isValid());
        const QString spoken = tile("Desk lamp").data(Qt::AccessibleTextRole).toString();
        if (!spoken.isEmpty())
            QVERIFY2(spoken.startsWith(QStringLiteral("Desk lamp, Office")), qPrintable(spoken));
    }

    void oneClickSwitchesAndTheHubGetsOneAbsoluteValue()
    {
        const QString id = m_world->deviceNamed("Desk lamp");
        QCOMPARE(m_world->shown(id, "onoff").boolean(), true);
        click("Desk lamp");
        // At once, before the hub has answered.
        QCOMPARE(m_world->shown(id, "onoff").boolean(), false);
        QTRY_COMPARE(m_world->program->home().device(id)->capability(u"onoff")->reported.boolean(),
                     false);
        QTRY_VERIFY(!m_world->program->capabilityWriter().isBusy(id, QStringLiteral("onoff")));
        const auto writes = m_world->received("PUT", QStringLiteral("/capability/onoff"));
        QCOMPARE(writes.size(), 1);
        QVERIFY(writes.first().path.contains(id));
        QVERIFY2(writes.first().body.contains("false"), writes.first().body.constData());
        QVERIFY(m_world->find<MessageStack>(QStringLiteral("messageStack"))->bars().isEmpty());
    }

    void theWallSwitchShowsOnTheTile()
    {
        QCOMPARE(tile("Desk lamp").data(DeviceModel::IsOnRole).toBool(), true);
        m_world->control("capability", {{QStringLiteral("device"), QStringLiteral("Desk lamp")},
                                        {QStringLiteral("capability"), QStringLiteral("onoff")},
                                        {QStringLiteral("value"), false}});
        QTRY_COMPARE(tile("Desk lamp").data(DeviceModel::IsOnRole).toBool(), false);
        m_world->control("rename", {{QStringLiteral("device"), QStringLiteral("Desk lamp")},
                                    {QStringLiteral("name"), QStringLiteral("<b>Lamp</b>")}});
        QTRY_VERIFY(tile("<b>Lamp</b>").isValid());
        QVERIFY(m_world->received("PUT", QString()).isEmpty());
    }

    void aRefusedChangeIsTakenBackAndSaysWhy()
    {
        m_world->control("fail", {{QStringLiteral("path"), QStringLiteral("/api/manager/devices")},
                                  {QStringLiteral("method"), QStringLiteral("PUT")},
                                  {QStringLiteral("status"), 500},
                                  {QStringLiteral("times"), 1}});
        const QString id = m_world->deviceNamed("Desk lamp");
        QSignalSpy failed(&m_world->program->capabilityWriter(), &CapabilityWriter::writeFailed);
        click("Desk lamp");
        QCOMPARE(m_world->shown(id, "onoff").boolean(), false);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(m_world->shown(id, "onoff").boolean(), true);
        QTRY_VERIFY(tile("Desk lamp").data(DeviceModel::FailureRole).isValid());
        const auto bars = m_world->find<MessageStack>(QStringLiteral("messageStack"))->bars();
        QCOMPARE(bars.size(), 1);
        QVERIFY2(bars.first()->text().contains(QStringLiteral("Desk lamp")),
                 qPrintable(bars.first()->text()));
        // A write is never repeated by itself.
        QCOMPARE(m_world->received("PUT", QStringLiteral("/capability/onoff")).size(), 1);

        // "Try again" does it.
        QTest::mouseClick(
            bars.first()->findChild<QAbstractButton *>(QStringLiteral("messageAction")),
            Qt::LeftButton);
        QTRY_COMPARE(m_world->simulator.device(id)
                         .value(QStringLiteral("capabilitiesObj"))
                         .toObject()
                         .value(QStringLiteral("onoff"))
                         .toObject()
                         .value(QStringLiteral("value")),
                     QJsonValue(false));
    }

    void textZoneAndClassNarrowTheTiles()
    {
        auto *search = m_world->find<SearchField>(QStringLiteral("deviceSearch"));
        search->setText(QStringLiteral("desk"));
        QTRY_COMPARE(m_tiles->model()->rowCount(), 1);
        search->clear();
        const int all = m_tiles->model()->rowCount();
        choose(QStringLiteral("zoneFilter"), m_world->zoneNamed("Upstairs"));
        QTRY_VERIFY(m_tiles->model()->rowCount() < all);
        QVERIFY(tile("Desk lamp").isValid()); // in a zone below
        QVERIFY(!tile("Thermostat").isValid());
        choose(QStringLiteral("classFilter"), QStringLiteral("light"));
        QTRY_VERIFY(!tile("Office radiator").isValid());
        QVERIFY(tile("Desk lamp").isValid());
    }

    void theSameDevicesAsASortableTable()
    {
        QTest::mouseClick(m_world->find<QAbstractButton>(QStringLiteral("viewTable")),
                          Qt::LeftButton);
        auto *table = m_world->find<QTableView>(QStringLiteral("deviceTable"));
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), int(m_world->simulator.devicesJson().size()));
        table->sortByColumn(DeviceModel::Name, Qt::DescendingOrder);
        const QString first = table->model()->index(0, DeviceModel::Name).data().toString();
        table->sortByColumn(DeviceModel::Name, Qt::AscendingOrder);
        QVERIFY(QString::localeAwareCompare(
                    table->model()->index(0, DeviceModel::Name).data().toString(), first) < 0);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(!table->model()->index(row, DeviceModel::State).data().toString().isEmpty() ||
                    !table->model()->index(row, DeviceModel::Name).data().toString().isEmpty());
    }

    void theDevicePanelSwitchesTheLamp()
    {
        const QString id = m_world->deviceNamed("Desk lamp");
        m_tiles->setFocus();
        m_tiles->setCurrentIndex(tile("Desk lamp"));
        QTest::keyClick(m_tiles, Qt::Key_Return);
        auto *panel = m_world->find<DevicePanel>(QStringLiteral("devicePanel"));
        QTRY_VERIFY(panel && panel->isVisible());
        QCOMPARE(panel->deviceId(), id);
        auto *onoff = panel->findChild<QAbstractButton *>(QStringLiteral("capability/onoff"));
        QVERIFY(onoff);
        QCOMPARE(onoff->accessibleName(), QStringLiteral("Desk lamp Turned on"));
        QVERIFY(onoff->isChecked());
        QTest::mouseClick(onoff, Qt::LeftButton);
        QTRY_COMPARE(m_world->received("PUT", QStringLiteral("/capability/onoff")).size(), 1);
        // Live the other way, too.
        m_world->control("capability", {{QStringLiteral("device"), QStringLiteral("Desk lamp")},
                                        {QStringLiteral("capability"), QStringLiteral("onoff")},
                                        {QStringLiteral("value"), true}});
        QTRY_VERIFY(onoff->isChecked());
        QCOMPARE(m_world->received("PUT", QStringLiteral("/capability/onoff")).size(), 1);
    }

    void everyDeviceCanBeOpened() { openEach(); }

    void afterALostConnectionTheSameTilesAreLiveAgain()
    {
        m_tiles->setCurrentIndex(tile("Desk lamp"));
        const QPersistentModelIndex lamp = tile("Desk lamp");
        QSignalSpy resets(m_tiles->model(), &QAbstractItemModel::modelReset);
        m_world->control("drop");
        QTRY_VERIFY(m_world->program->home().isStale());
        m_world->control("capability", {{QStringLiteral("device"), QStringLiteral("Desk lamp")},
                                        {QStringLiteral("capability"), QStringLiteral("onoff")},
                                        {QStringLiteral("value"), false}});
        QVERIFY(m_world->isLive());
        QTRY_COMPARE(tile("Desk lamp").data(DeviceModel::IsOnRole).toBool(), false);
        QCOMPARE(m_tiles->currentIndex(), QModelIndex(lamp));
        QCOMPARE(resets.count(), 0);
    }

    void aRecordedHomeIsShownAsFarAsItIsKnown()
    {
        const QString recorded = test::recording("captures/thermo-devices.json");
        if (recorded.isEmpty())
            QSKIP("there is no recording here");
        sim::Options options = World::frozen();
        options.homeFile = recorded;
        m_world = std::make_unique<World>(options);
        QVERIFY(m_world->goHome());
        m_world->window->showPage(QStringLiteral("devices"));
        m_tiles = m_world->find<TileView>(QStringLiteral("deviceTiles"));
        QVERIFY(m_tiles);
        const int devices = int(m_world->simulator.devicesJson().size());
        QVERIFY(devices > 0);
        QTRY_COMPARE(m_tiles->model()->rowCount(), devices);
        openEach();
        for (const PageEntry &page : m_world->window->homeView()->pages())
            m_world->window->showPage(page.id);
    }

private:
    [[nodiscard]] QModelIndex tile(const char *name) const
    {
        const QAbstractItemModel *model = m_tiles->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == QLatin1String(name))
                return model->index(row, 0);
        }
        return {};
    }

    /// On the quick action of a tile, wherever it is in the list.
    void click(const char *name)
    {
        const QModelIndex index = tile(name);
        QVERIFY(index.isValid());
        m_tiles->scrollTo(index);
        const QRect action = m_tiles->partRect(index, TilePart::Action);
        QVERIFY(m_tiles->visualRect(index).contains(action.center()));
        QTest::mouseClick(m_tiles->viewport(), Qt::LeftButton, {}, action.center());
    }

    void choose(const QString &filter, const QString &id)
    {
        auto *box = m_world->find<QComboBox>(filter);
        QVERIFY(box);
        const int row = box->findData(id);
        QVERIFY2(row >= 0, qPrintable(filter));
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }

    void openEach()
    {
        for (const QString &id : QStringList(m_world->program->home().deviceIds())) {
            m_world->window->showDevice(id);
            auto *panel = m_world->find<DevicePanel>(QStringLiteral("devicePanel"));
            QVERIFY(panel);
            QCOMPARE(panel->deviceId(), id);
            // Nothing the hub offers is missing.
            const auto &capabilities = m_world->program->home().device(id)->capabilities;
            for (const Capability &capability : capabilities)
                QVERIFY2(panel->findChild<QWidget *>(
                             QString(QStringLiteral("capability/") + capability.id)),
                         qPrintable(capability.id));
            QVERIFY(panel->rows().size() <= capabilities.size());
            QCoreApplication::processEvents();
        }
    }

    std::unique_ptr<World> m_world;
    TileView *m_tiles = nullptr;
};

QTEST_MAIN(TestWindowDevices)
#include "tst_window_devices.moc"
