// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/zonemodel.h"
#include "system/window/world.h"
#include "ui/devices/tileview.h"
#include "ui/widgets/messagebar.h"

#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeView>

using namespace foyer;
using namespace foyer::test;

/// The zone tree and its switches against the hub.
class TestWindowZones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->goHome());
        m_world->window->showPage(QStringLiteral("zones"));
        m_tree = m_world->find<QTreeView>(QStringLiteral("zoneTree"));
        QTRY_VERIFY(m_tree && m_tree->isVisible());
        QTRY_VERIFY(zone("Upstairs").isValid());
        m_world->simulator.clearReceived();
    }

    void cleanup() { m_world.reset(); }

    void countsAndTemperaturesAreThere()
    {
        QTRY_COMPARE(zone("Home").data(ZoneModel::DevicesRole).toInt(),
                     int(m_world->simulator.devicesJson().size()));
        QTRY_COMPARE(text("Office", ZoneModel::LightsOn), QStringLiteral("1 of 1"));
        QVERIFY(text("Office", ZoneModel::Temperature).contains(QStringLiteral("19.3")));
    }

    void theWallSwitchCounts()
    {
        QTRY_COMPARE(text("Office", ZoneModel::LightsOn), QStringLiteral("1 of 1"));
        m_world->control("capability", {{QStringLiteral("device"), QStringLiteral("Desk lamp")},
                                        {QStringLiteral("capability"), QStringLiteral("onoff")},
                                        {QStringLiteral("value"), false}});
        QTRY_COMPARE(text("Office", ZoneModel::LightsOn), QStringLiteral("0 of 1"));
    }

    void allLightsOfAZoneGoOffAfterACountWasShown()
    {
        QTRY_COMPARE(text("Upstairs", ZoneModel::LightsOn), QStringLiteral("2 of 3"));
        QDialog *dialog = ask("Upstairs", "switchOffLights");
        QVERIFY(dialog);
        auto *question = dialog->findChild<QLabel *>(QStringLiteral("switchOffQuestion"));
        QVERIFY2(question->text().contains(QLatin1Char('2')), qPrintable(question->text()));
        QCOMPARE(dialog->findChild<QListWidget *>()->count(), 2);
        QVERIFY(m_world->received("PUT", QString()).isEmpty());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("switchOffConfirm")),
                          Qt::LeftButton);
        QTRY_VERIFY2(result().contains(QStringLiteral("2 of 2")), qPrintable(result()));
        const auto writes = m_world->received("PUT", QStringLiteral("/capability/onoff"));
        QCOMPARE(writes.size(), 2);
        for (const sim::ReceivedRequest &write : writes)
            QVERIFY(write.body.contains("false"));
        QTRY_COMPARE(text("Upstairs", ZoneModel::LightsOn), QStringLiteral("0 of 3"));
        QTRY_VERIFY(!m_world->find<QPushButton>(QStringLiteral("switchOffLights"))->isEnabled());
    }

    void cancellingChangesNothing()
    {
        QDialog *dialog = ask("Home", "switchOffDevices");
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QListWidget *>()->count() >= 4);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_world->find<QDialog>(QStringLiteral("switchOffDialog")));
        QVERIFY(m_world->received("PUT", QString()).isEmpty());
    }

    void whatFailsIsNamed()
    {
        m_world->control("fail", {{QStringLiteral("path"),
                                   QString(QStringLiteral("/api/manager/devices/device/") +
                                           m_world->deviceNamed("Desk lamp"))},
                                  {QStringLiteral("method"), QStringLiteral("PUT")}});
        QTRY_COMPARE(text("Upstairs", ZoneModel::LightsOn), QStringLiteral("2 of 3"));
        ask("Upstairs", "switchOffLights")->accept();
        QTRY_VERIFY2(result().contains(QStringLiteral("1 of 2")) &&
                         result().contains(QStringLiteral("Desk lamp")),
                     qPrintable(result()));
        QCOMPARE(m_world->shown(m_world->deviceNamed("Desk lamp"), "onoff").boolean(), true);
    }

    void withoutTheScopeTheButtonsSayWhy()
    {
        m_world = std::make_unique<World>();
        const QJsonArray scopes{
            QStringLiteral("homey.device.readonly"), QStringLiteral("homey.zone.readonly"),
            QStringLiteral("homey.logic.readonly"), QStringLiteral("homey.system.readonly")};
        m_world->control("scopes", {{QStringLiteral("scopes"), scopes}});
        QVERIFY(m_world->goHome());
        m_world->window->showPage(QStringLiteral("zones"));
        m_tree = m_world->find<QTreeView>(QStringLiteral("zoneTree"));
        QTRY_VERIFY(zone("Upstairs").isValid());
        QTRY_VERIFY(!m_world->program->session()->scopes().isEmpty());
        m_tree->setCurrentIndex(zone("Upstairs"));
        auto *lights = m_world->find<QPushButton>(QStringLiteral("switchOffLights"));
        QTRY_VERIFY(!lights->isEnabled());
        QVERIFY(lights->toolTip().contains(QStringLiteral("control")));
    }

    void enterShowsTheDevicesOfTheZone()
    {
        m_tree->setFocus();
        m_tree->setCurrentIndex(zone("Office"));
        QTest::keyClick(m_tree, Qt::Key_Return);
        QTRY_COMPARE(m_world->window->homeView()->currentPageId(), QStringLiteral("devices"));
        auto *tiles = m_world->find<TileView>(QStringLiteral("deviceTiles"));
        QTRY_COMPARE(tiles->model()->rowCount(),
                     zone("Office").data(ZoneModel::DevicesRole).toInt());
    }

private:
    [[nodiscard]] QModelIndex zone(const char *name, const QModelIndex &below = {}) const
    {
        const QAbstractItemModel *model = m_tree->model();
        for (int row = 0; row < model->rowCount(below); ++row) {
            const QModelIndex index = model->index(row, 0, below);
            if (index.data().toString() == QLatin1String(name))
                return index;
            const QModelIndex found = zone(name, index);
            if (found.isValid())
                return found;
        }
        return {};
    }
    [[nodiscard]] QString text(const char *name, int column) const
    {
        return zone(name).siblingAtColumn(column).data().toString();
    }
    QDialog *ask(const char *name, const char *button)
    {
        m_tree->setCurrentIndex(zone(name));
        QTest::mouseClick(m_world->find<QPushButton>(QString::fromLatin1(button)), Qt::LeftButton);
        return m_world->find<QDialog>(QStringLiteral("switchOffDialog"));
    }
    [[nodiscard]] QString result() const
    {
        return m_world->find<QLabel>(QStringLiteral("switchOffResult"))->text();
    }

    std::unique_ptr<World> m_world;
    QTreeView *m_tree = nullptr;
};

QTEST_MAIN(TestWindowZones)
#include "tst_window_zones.moc"
