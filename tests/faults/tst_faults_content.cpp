// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyhome.h"

#include <QSignalSpy>

using namespace foyer;
using State = Session::State;

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// A device as a hub sends it, with the fewest members.
QJsonObject bareDevice(const char *id, const char *name)
{
    return {{QStringLiteral("id"), QString::fromLatin1(id)},
            {QStringLiteral("name"), QString::fromLatin1(name)}};
}

} // namespace

/// Rows F24 to F31 of the fault table: the hub's lists are whole, and parts of them are nonsense.
/// One bad part never takes the rest along.
class TestFaultsContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<FaultyHome>();
        m_lamp = m->idAtHub(QStringLiteral("Desk lamp"));
        m_count = m->simulator.devicesJson().size();
    }
    void cleanup() { m.reset(); }

    void F24_brokenTextStaysInItsDevice_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("invalid UTF-8") << QByteArray("Desk \xff\xfe");
        QTest::newRow("cut UTF-8") << QByteArray("Desk \xe2\x82");
        QTest::newRow("overlong UTF-8") << QByteArray("Desk \xc0\xaf");
        QTest::newRow("lone surrogate") << QByteArray("Desk \\ud800 lamp");
        QTest::newRow("lone low surrogate") << QByteArray("Desk \\udc00");
        QTest::newRow("control characters") << QByteArray("Desk \x01\x02\n\t", 9);
        QTest::newRow("NUL") << QByteArray("Desk \0", 6);
    }

    void F24_brokenTextStaysInItsDevice()
    {
        QFETCH(QByteArray, name);
        m->control(QStringLiteral("rewrite"),
                   {{QStringLiteral("find"), QStringLiteral("Desk lamp")},
                    {QStringLiteral("withBase64"), base64(name)}});
        QVERIFY(m->startLive());
        QVERIFY2(m->home.deviceIds().size() >= m_count - 1, "the others were taken along");
        QVERIFY(m->hears(m->deviceNamed(QStringLiteral("Floor lamp"))));
        if (m->home.device(m_lamp)) { // decoded tolerantly
            QVERIFY(m->home.device(m_lamp)->name.startsWith(QLatin1String("Desk")));
            QVERIFY(m->hears(m_lamp));
        }
        QCOMPARE(m->home.deviceIds().size(), m_count); // as Foyer does today for all of these
    }

    void F25_wrongTypesStayInTheirDevice()
    {
        QJsonObject devices = m->simulator.devicesJson();
        QJsonObject lamp = devices.value(m_lamp).toObject();
        lamp.insert(QStringLiteral("name"), 5);
        lamp.insert(QStringLiteral("zone"), QJsonArray{1});
        lamp.insert(QStringLiteral("flags"), QStringLiteral("none"));
        lamp.insert(QStringLiteral("capabilitiesObj"), QStringLiteral("x"));
        devices.insert(m_lamp, lamp);
        devices.insert(QStringLiteral("nothing"), QJsonValue());
        devices.insert(QStringLiteral("number"), 5);
        devices.insert(QStringLiteral("list"), QJsonArray{QStringLiteral("x")});
        m->serveDevices(devices);
        QVERIFY(m->startLive());
        QVERIFY(m->home.deviceIds().size() >= m_count);
        const Device *device = m->home.device(m_lamp);
        QVERIFY(device);
        QVERIFY(device->capabilities.isEmpty());
        for (const char *bogus : {"nothing", "number", "list"})
            QVERIFY(!m->home.device(QString::fromLatin1(bogus)));
        QVERIFY(m->hears(m->deviceNamed(QStringLiteral("Floor lamp"))));
    }

    void F26_missingFieldsLeaveADeviceWithoutControls()
    {
        QJsonObject devices = m->simulator.devicesJson();
        devices.insert(QStringLiteral("bare"), bareDevice("bare", "Bare"));
        m->serveDevices(devices);
        QVERIFY(m->startLive());
        const Device *device = m->home.device(QStringLiteral("bare"));
        QVERIFY(device);
        QVERIFY(device->capabilities.isEmpty());
        QVERIFY(!device->quickActionCapability());
        QCOMPARE(device->deviceClass, QStringLiteral("other"));
        QCOMPARE(m->home.zoneName(device->zoneId), QString()); // in no zone
    }

    void F27_whatIsUnknownIsShownAndNotDropped()
    {
        const QJsonObject answer = m->control(
            QStringLiteral("add"),
            {{QStringLiteral("device"),
              QJsonObject{{QStringLiteral("name"), QStringLiteral("Teleporter")},
                          {QStringLiteral("class"), QStringLiteral("teleporter")},
                          {QStringLiteral("capabilities"),
                           QJsonArray{QStringLiteral("beam_mode"), QStringLiteral("beam_plan")}},
                          {QStringLiteral("capabilitiesObj"),
                           QJsonObject{{QStringLiteral("beam_mode"), beam("object")},
                                       {QStringLiteral("beam_plan"), beam("hologram")}}}}}});
        QVERIFY(m->startLive());
        const Device *device = m->home.device(answer.value(QLatin1String("id")).toString());
        QVERIFY(device);
        QCOMPARE(device->deviceClass, QStringLiteral("teleporter"));
        QCOMPARE(device->capabilities.size(), 2);
        for (const Capability &capability : device->capabilities) {
            QCOMPARE(capability.type, Capability::Type::Unknown);
            QCOMPARE(capability.title, QStringLiteral("Beam"));
        }
    }

    void F28_valuesOutOfBoundsAreTakenAsTheyAre()
    {
        QJsonObject devices = m->simulator.devicesJson();
        setValue(devices, m_lamp, "dim", 7);
        const QString purifier = m->idAtHub(QStringLiteral("Air purifier"));
        setValue(devices, purifier, "fan_mode", QStringLiteral("warp"));
        m->serveDevices(devices);
        QVERIFY(m->startLive());
        QCOMPARE(m->shown(m_lamp, QStringLiteral("dim")), Value(7.0));
        QCOMPARE(m->shown(purifier, QStringLiteral("fan_mode")), Value(QStringLiteral("warp")));
    }

    void F28_aNumberThatIsNoneStaysInItsDevice_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number :
             {"1e400", "-1e400", "NaN", "Infinity", "-Infinity", "99999999999999999999999"})
            QTest::newRow(number) << QString::fromLatin1(number);
    }

    void F28_aNumberThatIsNoneStaysInItsDevice()
    {
        QFETCH(QString, number);
        // 231.4 V is the voltage of the TV plug, and of nothing else.
        m->control(QStringLiteral("rewrite"), {{QStringLiteral("find"), QStringLiteral("231.4")},
                                               {QStringLiteral("with"), number}});
        QVERIFY(m->startLive());
        QVERIFY2(m->home.deviceIds().size() >= m_count - 1, "the others were taken along");
        QVERIFY(m->hears(m_lamp));
    }

    void F29_zonesThatLeadNowhereAreAllReachable()
    {
        const QString office = zoneAtHub(QStringLiteral("Office"));
        const QString kitchen = zoneAtHub(QStringLiteral("Kitchen"));
        const QString bedroom = zoneAtHub(QStringLiteral("Bedroom"));
        patchZone(office, office);   // its own parent
        patchZone(kitchen, bedroom); // a circle
        patchZone(bedroom, kitchen);
        patchZone(zoneAtHub(QStringLiteral("Living room")), QStringLiteral("nowhere"));
        m->control(QStringLiteral("patch"),
                   {{QStringLiteral("device"), m_lamp},
                    {QStringLiteral("changes"),
                     QJsonObject{{QStringLiteral("zone"), QStringLiteral("nowhere")}}}});
        QVERIFY(m->startLive());
        QSet<QString> reached;
        for (const QString &root : m->home.childZones({}))
            reached += m->home.zoneWithDescendants(root);
        QCOMPARE(reached.size(), m->home.zoneIds().size());
        QCOMPARE(m->home.device(m_lamp)->zoneId, QStringLiteral("nowhere"));
        QVERIFY(m->home.zoneName(QStringLiteral("nowhere")).isEmpty());
    }

    void F30_aListIsAsGoodAsAnObject()
    {
        const QJsonObject devices = m->simulator.devicesJson();
        QJsonArray list;
        for (const QJsonValue &device : devices)
            list.append(device);
        list.append(bareDevice("twice", "First"));
        list.append(bareDevice("twice", "Second"));
        m->serveDevices(list);
        QVERIFY(m->startLive());
        QCOMPARE(m->home.deviceIds().size(), m_count + 1);
        QCOMPARE(m->home.deviceIds().count(QStringLiteral("twice")), 1);
        QCOMPARE(m->home.device(QStringLiteral("twice"))->name, QStringLiteral("Second"));
        QVERIFY(m->hears(m_lamp));
    }

    void F31_aHubWithNothingIsFine()
    {
        m->serveDevices(QJsonObject());
        m->control(QStringLiteral("fail"),
                   {{QStringLiteral("status"), 200},
                    {QStringLiteral("body"), QJsonObject()},
                    {QStringLiteral("path"), QStringLiteral("/api/manager/zones/zone")}});
        QVERIFY(m->startLive());
        QVERIFY(m->home.isLoaded());
        QVERIFY(m->home.deviceIds().isEmpty());
        QVERIFY(m->home.zoneIds().isEmpty());
        QVERIFY(!m->session->lastError());
    }

private:
    static QJsonObject beam(const char *type)
    {
        return {{QStringLiteral("type"), QString::fromLatin1(type)},
                {QStringLiteral("title"), QStringLiteral("Beam")},
                {QStringLiteral("getable"), true},
                {QStringLiteral("setable"), true},
                {QStringLiteral("value"), QJsonObject{{QStringLiteral("x"), 1}}}};
    }

    static void setValue(QJsonObject &devices, const QString &id, const char *capability,
                         const QJsonValue &value)
    {
        QJsonObject device = devices.value(id).toObject();
        QJsonObject all = device.value(QLatin1String("capabilitiesObj")).toObject();
        QJsonObject one = all.value(QLatin1String(capability)).toObject();
        one.insert(QStringLiteral("value"), value);
        all.insert(QLatin1String(capability), one);
        device.insert(QStringLiteral("capabilitiesObj"), all);
        devices.insert(id, device);
    }

    [[nodiscard]] QString zoneAtHub(const QString &name) const
    {
        const QJsonObject zones = m->simulator.zonesJson();
        for (auto it = zones.begin(); it != zones.end(); ++it) {
            if (it.value().toObject().value(QLatin1String("name")) == name)
                return it.key();
        }
        return {};
    }

    void patchZone(const QString &id, const QString &parent)
    {
        m->control(QStringLiteral("patch"),
                   {{QStringLiteral("zone"), id},
                    {QStringLiteral("changes"), QJsonObject{{QStringLiteral("parent"), parent}}}});
    }

    std::unique_ptr<FaultyHome> m;
    QString m_lamp;
    qsizetype m_count = 0;
};

QTEST_GUILESS_MAIN(TestFaultsContent)
#include "tst_faults_content.moc"
