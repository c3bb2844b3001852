// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyhome.h"
#include "models/devicemodel.h"
#include "support/plainwords.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace foyer;
using State = Session::State;

/// Rows F33 to F35 and F38 to F40 of the fault table: what the hub reports comes twice, late, about
/// nothing, or changes what is shown under the pointer.
class TestFaultsEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<FaultyHome>();
        m->timing.reloadSpacing = std::chrono::milliseconds(1500); // longer than a burst takes
        QVERIFY(m->startLive());
        m_lamp = m->deviceNamed(QStringLiteral("Desk lamp"));
    }
    void cleanup() { m.reset(); }

    void F33_aRepeatedEventIsSilent()
    {
        const bool wanted = !m->isOn(m_lamp);
        QSignalSpy changed(&m->home, &Home::capabilityChanged);
        report(m_lamp, wanted, now(), 20);
        QVERIFY(m->hears(m->deviceNamed(QStringLiteral("Floor lamp")))); // came after all of them
        QCOMPARE(m->isOn(m_lamp), wanted);
        int ofTheLamp = 0;
        for (const auto &signal : changed)
            ofTheLamp += signal.first().toString() == m_lamp ? 1 : 0;
        QCOMPARE(ofTheLamp, 1);
    }

    void F34_anOlderEventDoesNotUndoANewerOne()
    {
        const bool wanted = !m->isOn(m_lamp);
        // The clock of the hub runs a year ahead: its times are compared with each other only.
        const qint64 ahead = now() + 365LL * 86'400'000;
        report(m_lamp, wanted, ahead);
        report(m_lamp, !wanted, ahead - 1000);
        QVERIFY(m->hears(m->deviceNamed(QStringLiteral("Floor lamp"))));
        QCOMPARE(m->isOn(m_lamp), wanted);
        report(m_lamp, !wanted, ahead + 1000);
        QTRY_COMPARE(m->isOn(m_lamp), !wanted);
    }

    void F35_surprisesCostOneList()
    {
        QCOMPARE(SessionTiming().reloadSpacing, std::chrono::milliseconds(5000));
        const QString id = QStringLiteral("f35f35f3-0000-4000-8000-000000000001");
        m->simulator.clearReceived();
        QSignalSpy added(&m->home, &Home::deviceAdded);
        report(id, true, now(), 200);
        QTRY_COMPARE(m->lists(), 1);
        QVERIFY(m->hears(m_lamp));
        QCOMPARE(m->lists(), 1);
        QVERIFY(added.isEmpty());
        QCOMPARE(m->session->state(), State::Live);
    }

    void F35_nonsenseEventsAreIgnored_data()
    {
        QTest::addColumn<QString>("packet");
        for (const char *packet :
             {"42/api,",
              "42/api,[",
              "42/api,null",
              "42/api,{}",
              "42/api,[]",
              "42/api,[1,2,3]",
              "42/api,[\"homey:device:x\",\"capability\"]",
              "42/api,[\"homey:device:x\",\"capability\",7]",
              "42/api,[\"homey:manager:devices\",\"device.update\",null]",
              "42/api,[\"homey:manager:devices\",\"device.update\",{\"id\":5}]",
              "42/api,[\"homey:manager:devices\",\"device.create\",{\"id\":\"\"}]",
              "42/api,[\"homey:manager:zones\",\"zone.delete\",[]]",
              "42/api,[\"homey:manager:logic\",\"variable.update\",{\"id\":\"v\"}]",
              "42/other,[\"homey:device:x\",\"capability\",{}]",
              "43/api,99999999[null]",
              "43/api,[null]",
              "451-/api,[\"x\",{\"_placeholder\":true,\"num\":0}]",
              "44/api,\"x\"",
              "40/api",
              "9",
              "4",
              "",
              "\xf0\x9f\x8f\xa0"})
            QTest::newRow(*packet ? packet : "empty") << QString::fromUtf8(packet);
    }

    void F35_nonsenseEventsAreIgnored()
    {
        QFETCH(QString, packet);
        const QStringList devices = m->home.deviceIds();
        m->control(QStringLiteral("packet"),
                   {{QStringLiteral("text"), packet}, {QStringLiteral("times"), 3}});
        QVERIFY(m->hears(m_lamp));
        QCOMPARE(m->home.deviceIds(), devices);
        QCOMPARE(m->session->state(), State::Live);
    }

    void F38_aDeviceDeletedWhileItsWriteIsPendingIsGone()
    {
        const PlainWords words;
        DeviceModel model(m->home, m->capabilities, words);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QPersistentModelIndex row = model.indexOf(m_lamp);
        m->control(QStringLiteral("hold"), {{QStringLiteral("method"), QStringLiteral("PUT")}});
        m->capabilities.set(m_lamp, FaultyHome::onoff(), Value(!m->isOn(m_lamp)));
        QTRY_COMPARE(m->received(QStringLiteral("PUT"), m_lamp).size(), 1);
        m->control(QStringLiteral("delete"), {{QStringLiteral("device"), m_lamp}});
        QTRY_VERIFY(!m->home.device(m_lamp));
        QVERIFY(!row.isValid());
        QVERIFY(!m->capabilities.isBusy(m_lamp, FaultyHome::onoff()));
        m->control(QStringLiteral("release"));
        QVERIFY(m->hears(m->deviceNamed(QStringLiteral("Floor lamp"))));
        QVERIFY(!m->capabilities.failure(m_lamp));
    }

    void F39_aDeviceRenamedAndMovedStaysSelected()
    {
        const PlainWords words;
        DeviceModel model(m->home, m->capabilities, words);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QItemSelectionModel selection(&model);
        selection.select(model.indexOf(m_lamp), QItemSelectionModel::Select);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        m->control(QStringLiteral("rename"), {{QStringLiteral("device"), m_lamp},
                                              {QStringLiteral("name"), QStringLiteral("Renamed")}});
        m->control(QStringLiteral("moveDevice"),
                   {{QStringLiteral("device"), m_lamp},
                    {QStringLiteral("zone"), QStringLiteral("Kitchen")}});
        QTRY_COMPARE(model.indexOf(m_lamp).data().toString(), QStringLiteral("Renamed"));
        QTRY_COMPARE(model.indexOf(m_lamp).data(DeviceModel::ZoneNameRole).toString(),
                     QStringLiteral("Kitchen"));
        QCOMPARE(selection.selectedIndexes(), QModelIndexList{model.indexOf(m_lamp)});
        QCOMPARE(resets.count() + removals.count(), 0);
    }

    void F40_capabilitiesComeAndGoInTheirDeviceOnly()
    {
        QSignalSpy changed(&m->home, &Home::deviceChanged);
        const QJsonObject whole = m->simulator.device(m_lamp);
        QJsonArray list = whole.value(QLatin1String("capabilities")).toArray();
        QJsonObject all = whole.value(QLatin1String("capabilitiesObj")).toObject();
        QJsonObject added = all.value(QLatin1String("onoff")).toObject();
        added.insert(QStringLiteral("id"), QStringLiteral("onoff.second"));
        list.append(QStringLiteral("onoff.second"));
        all.insert(QStringLiteral("onoff.second"), added);
        describe(list, all);
        QTRY_VERIFY(m->home.device(m_lamp)->capability(u"onoff.second"));
        QVERIFY(m->hears(m_lamp));

        describe({QStringLiteral("onoff")},
                 {{QStringLiteral("onoff"), all.value(QLatin1String("onoff"))}});
        QTRY_COMPARE(m->home.device(m_lamp)->capabilities.size(), 1);
        for (const auto &signal : changed)
            QCOMPARE(signal.first().toString(), m_lamp);
    }

private:
    static qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

    void report(const QString &deviceId, bool on, qint64 at, int times = 1)
    {
        m->control(QStringLiteral("event"),
                   {{QStringLiteral("uri"), FaultyHome::deviceUri(deviceId)},
                    {QStringLiteral("event"), QStringLiteral("capability")},
                    {QStringLiteral("times"), times},
                    {QStringLiteral("data"),
                     QJsonObject{{QStringLiteral("capabilityId"), FaultyHome::onoff()},
                                 {QStringLiteral("value"), on},
                                 {QStringLiteral("transactionTime"), at}}}});
    }

    void describe(const QJsonArray &capabilities, const QJsonObject &capabilitiesObj)
    {
        m->control(QStringLiteral("patch"),
                   {{QStringLiteral("device"), m_lamp},
                    {QStringLiteral("changes"),
                     QJsonObject{{QStringLiteral("capabilities"), capabilities},
                                 {QStringLiteral("capabilitiesObj"), capabilitiesObj}}}});
    }

    std::unique_ptr<FaultyHome> m;
    QString m_lamp;
};

QTEST_GUILESS_MAIN(TestFaultsEvents)
#include "tst_faults_events.moc"
