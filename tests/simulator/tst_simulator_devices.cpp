// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <QTest>

using foyer::sim::Simulator;

/// What a hub lets a client change and look at besides capabilities.
class TestSimulatorDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldOfADeviceCanBeChanged();
    void changesOfDevicesAreAnnounced();
    void whatIsNotAFieldIsRefused_data();
    void whatIsNotAFieldIsRefused();
    void aV2HubKnowsFewerFields();
    void settingsAreDescribedInGroups();
    void everyTypeOfSettingOccurs();
    void settingsAreChecked_data();
    void settingsAreChecked();
    void settingsOfUnknownDriversComeFromTheirValues();
    void aCameraTakesAnotherPicture();
    void theCoverBelongsToTheAlbum();
    void theDemoHasWhatNeedsAttention();
    void maintenanceButtonsAreNotOnTheTile();
    void agesAndWarningsCanBeOrdered();

private:
    [[nodiscard]] QUrl hub(const QString &path, int index = 0) const
    {
        return Wire::at(m_world->hubs().at(index).url, path);
    }
    [[nodiscard]] QUrl device(const char *name, const char *more = "") const
    {
        return hub(QStringLiteral("/api/manager/devices/device/") + id(name) + QLatin1String(more));
    }
    [[nodiscard]] QString key() const { return m_world->hubs().at(0).apiKey; }
    [[nodiscard]] QString id(const char *name) const
    {
        return idOf(m_world->devicesJson(), QLatin1String(name));
    }
    [[nodiscard]] QJsonObject json(const char *name) const { return m_world->device(id(name)); }
    [[nodiscard]] QJsonObject image(const char *name) const
    {
        return json(name)
            .value(QLatin1String("images"))
            .toArray()
            .at(0)
            .toObject()
            .value(QLatin1String("imageObj"))
            .toObject();
    }
    QByteArray picture(const char *name)
    {
        return m_wire.get(hub(image(name).value(QLatin1String("url")).toString()), key()).body;
    }
    bool did(const char *verb, QJsonObject command)
    {
        command.insert(QStringLiteral("verb"), QLatin1String(verb));
        return m_world->control(command).value(QLatin1String("ok")).toBool();
    }

    std::unique_ptr<Simulator> m_world;
    Wire m_wire;
};

void TestSimulatorDevices::init()
{
    m_world = std::make_unique<Simulator>(frozen());
    QVERIFY(m_world->start());
}

void TestSimulatorDevices::everyFieldOfADeviceCanBeChanged()
{
    const auto kitchen = idOf(m_world->zonesJson(), QStringLiteral("Kitchen"));
    const QJsonObject changes{{QStringLiteral("name"), QStringLiteral("Lamp")},
                              {QStringLiteral("zone"), kitchen},
                              {QStringLiteral("note"), QStringLiteral("bulb: E27")},
                              {QStringLiteral("iconOverride"), QStringLiteral("lamp-desk")},
                              {QStringLiteral("virtualClass"), QJsonValue()},
                              {QStringLiteral("uiIndicator"), QStringLiteral(".none")},
                              {QStringLiteral("hidden"), true}};
    const auto url = device("Desk lamp");
    const auto answer = m_wire.put(url, QJsonDocument(changes).toJson(), key());
    QCOMPARE(answer.status, 200);
    const auto now = json("Lamp");
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        QCOMPARE(now.value(it.key()), it.value());
        QCOMPARE(answer.object().value(it.key()), it.value());
    }
}

void TestSimulatorDevices::changesOfDevicesAreAnnounced()
{
    Frames frames(m_world->hubs().at(0).url);
    QVERIFY(frames.open(key()));
    frames.send(QStringLiteral("42/api,0[\"subscribe\",\"homey:manager:devices\"]"));
    QVERIFY(frames.waitFor(QStringLiteral("43/api,0[null]")));
    const auto event = QStringLiteral("42/api,[\"homey:manager:devices\",\"device.update\",{");
    m_wire.put(device("Desk lamp"), R"({"note":"hello"})", key());
    QVERIFY(frames.waitFor(event));
    QVERIFY(frames.find(event).contains(QStringLiteral("\"note\":\"hello\"")));
    frames.forget();
    m_wire.put(device("TV plug", "/settings"), R"({"overload_limit":120})", key());
    QVERIFY(frames.waitFor(event));
    QVERIFY(frames.find(event).contains(QStringLiteral("\"overload_limit\":120")));
}

void TestSimulatorDevices::whatIsNotAFieldIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown key") << QByteArray(R"({"colour":"red"})") << 400;
    QTest::newRow("settings") << QByteArray(R"({"settings":{}})") << 400;
    QTest::newRow("empty name") << QByteArray(R"({"name":"  "})") << 400;
    QTest::newRow("name of null") << QByteArray(R"({"name":null})") << 400;
    QTest::newRow("unknown zone") << QByteArray(R"({"zone":"nowhere"})") << 404;
    QTest::newRow("zone of null") << QByteArray(R"({"zone":null})") << 400;
    QTest::newRow("number as note") << QByteArray(R"({"note":7})") << 400;
    QTest::newRow("text as hidden") << QByteArray(R"({"hidden":"yes"})") << 400;
}

void TestSimulatorDevices::whatIsNotAFieldIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto before = json("Desk lamp");
    QCOMPARE(m_wire.put(device("Desk lamp"), body, key()).status, status);
    QCOMPARE(json("Desk lamp"), before);
}

void TestSimulatorDevices::aV2HubKnowsFewerFields()
{
    // The sessions of an app may not write; whoever has the whole scope may.
    const auto session = m_wire.session(*m_world, 1);
    const auto url = hub(QStringLiteral("/api/manager/devices/device/") + id("Desk lamp"), 1);
    QCOMPARE(m_wire.put(url, R"({"note":"x"})", session).status, 403);
}

void TestSimulatorDevices::settingsAreDescribedInGroups()
{
    const auto groups =
        QJsonDocument::fromJson(m_wire.get(device("TV plug", "/settings_obj"), key()).body).array();
    QVERIFY(groups.size() >= 2);
    const auto first = groups.at(0).toObject();
    QCOMPARE(first.value(QLatin1String("type")).toString(), QStringLiteral("group"));
    QVERIFY(!first.value(QLatin1String("label")).toString().isEmpty());
    const auto limit = first.value(QLatin1String("children")).toArray().at(0).toObject();
    QCOMPARE(limit.value(QLatin1String("id")).toString(), QStringLiteral("overload_limit"));
    QCOMPARE(limit.value(QLatin1String("max")).toDouble(), 3680.0);
    QCOMPARE(limit.value(QLatin1String("value")).toDouble(), 3500.0);
    QCOMPARE(m_wire.put(device("TV plug", "/settings"), R"({"overload_limit":900})", key()).status,
             200);
    const auto again =
        QJsonDocument::fromJson(m_wire.get(device("TV plug", "/settings_obj"), key()).body).array();
    QCOMPARE(again.at(0)
                 .toObject()
                 .value(QLatin1String("children"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QLatin1String("value"))
                 .toDouble(),
             900.0);
    QCOMPARE(json("TV plug")
                 .value(QLatin1String("settings"))
                 .toObject()
                 .value(QLatin1String("overload_limit"))
                 .toDouble(),
             900.0);
    QVERIFY(!json("Scene remote").value(QLatin1String("settingsObj")).toBool(true));
}

void TestSimulatorDevices::everyTypeOfSettingOccurs()
{
    QSet<QString> types;
    const auto devices = m_world->devicesJson();
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        const auto url =
            hub(QStringLiteral("/api/manager/devices/device/%1/settings_obj").arg(it.key()));
        const auto groups = QJsonDocument::fromJson(m_wire.get(url, key()).body).array();
        const auto values = it.value().toObject().value(QLatin1String("settings")).toObject();
        for (const auto &group : groups) {
            auto settings = group.toObject().value(QLatin1String("children")).toArray();
            if (settings.isEmpty())
                settings.append(group);
            for (const auto &value : std::as_const(settings)) {
                const auto setting = value.toObject();
                types.insert(setting.value(QLatin1String("type")).toString());
                QCOMPARE(values.value(setting.value(QLatin1String("id")).toString()),
                         setting.value(QLatin1String("value")));
            }
        }
    }
    for (const auto *type :
         {"label", "text", "textarea", "password", "number", "checkbox", "dropdown", "radio"})
        QVERIFY2(types.contains(QLatin1String(type)), type);
}

void TestSimulatorDevices::settingsAreChecked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("good number") << QByteArray(R"({"overload_limit":10})") << 200;
    QTest::newRow("too much") << QByteArray(R"({"overload_limit":3681})") << 400;
    QTest::newRow("too little") << QByteArray(R"({"overload_limit":-1})") << 400;
    QTest::newRow("text as number") << QByteArray(R"({"overload_limit":"10"})") << 400;
    QTest::newRow("good checkbox") << QByteArray(R"({"always_on":true})") << 200;
    QTest::newRow("number as checkbox") << QByteArray(R"({"always_on":1})") << 400;
    QTest::newRow("good choice") << QByteArray(R"({"led_mode":"night"})") << 200;
    QTest::newRow("no choice") << QByteArray(R"({"led_mode":"disco"})") << 400;
    QTest::newRow("a label") << QByteArray(R"({"serial":"1"})") << 400;
    QTest::newRow("unknown") << QByteArray(R"({"speed":1})") << 400;
    QTest::newRow("no object") << QByteArray(R"([1])") << 400;
}

void TestSimulatorDevices::settingsAreChecked()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto before = json("TV plug").value(QLatin1String("settings"));
    const auto answer = m_wire.put(device("TV plug", "/settings"), body, key());
    QCOMPARE(answer.status, status);
    QCOMPARE(json("TV plug").value(QLatin1String("settings")) == before, status != 200);
    if (status == 400)
        QVERIFY(!answer.object().value(QLatin1String("error_description")).toString().isEmpty());
}

void TestSimulatorDevices::settingsOfUnknownDriversComeFromTheirValues()
{
    auto options = frozen(QStringLiteral("v2"));
    options.homeFile = QStringLiteral(FOYER_TEST_DATA "/recorded-v2.json");
    Simulator world(options);
    QVERIFY(world.start());
    const auto session = m_wire.session(world);
    const auto devices = world.devicesJson();
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        const auto url =
            Wire::at(world.hubs().at(0).url,
                     QStringLiteral("/api/manager/devices/device/%1/settings_obj").arg(it.key()));
        const auto groups = QJsonDocument::fromJson(m_wire.get(url, session).body).array();
        const auto values = it.value().toObject().value(QLatin1String("settings")).toObject();
        QCOMPARE(groups.isEmpty(), values.isEmpty());
    }
}

void TestSimulatorDevices::aCameraTakesAnotherPicture()
{
    Frames frames(m_world->hubs().at(0).url);
    QVERIFY(frames.open(key()));
    frames.send(QStringLiteral("42/api,0[\"subscribe\",\"homey:manager:images\"]"));
    QVERIFY(frames.waitFor(QStringLiteral("43/api,0[null]")));
    const auto before = picture("Garden camera");
    QVERIFY(before.startsWith("\x89PNG"));
    QCOMPARE(picture("Garden camera"), before);
    const auto then = image("Garden camera").value(QLatin1String("lastUpdated")).toString();
    QVERIFY(did("image", {{QStringLiteral("device"), QStringLiteral("Garden camera")}}));
    QVERIFY(frames.waitFor(QStringLiteral("42/api,[\"homey:manager:images\",\"image.update\",{")));
    QVERIFY(picture("Garden camera") != before);
    QVERIFY(image("Garden camera").value(QLatin1String("lastUpdated")).toString() > then);
    const auto list = m_wire.get(hub(QStringLiteral("/api/manager/images/image")), key()).object();
    QCOMPARE(list.value(image("Garden camera").value(QLatin1String("id")).toString()),
             QJsonValue(image("Garden camera")));
    QVERIFY(!did("image", {{QStringLiteral("device"), QStringLiteral("Desk lamp")}}));
    QCOMPARE(m_wire.get(hub(QStringLiteral("/api/image/none")), key()).status, 404);
}

void TestSimulatorDevices::theCoverBelongsToTheAlbum()
{
    const auto first = picture("Speaker");
    const auto then = image("Speaker").value(QLatin1String("lastUpdated"));
    const auto press = [this](const char *button) {
        return m_wire
            .put(hub(QStringLiteral("/api/manager/devices/device/%1/capability/%2")
                         .arg(id("Speaker"), QLatin1String(button))),
                 R"({"value":true})", key())
            .status;
    };
    QCOMPARE(press("speaker_next"), 200);
    QVERIFY(picture("Speaker") != first);
    QVERIFY(image("Speaker").value(QLatin1String("lastUpdated")) != then);
    QCOMPARE(press("speaker_prev"), 200);
    QCOMPARE(picture("Speaker"), first);
}

void TestSimulatorDevices::theDemoHasWhatNeedsAttention()
{
    int unavailable = 0;
    int warnings = 0;
    int silent = 0;
    int low = 0;
    int notes = 0;
    const auto yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto devices = m_world->devicesJson();
    for (const auto &value : devices) {
        const auto one = value.toObject();
        const bool isThere = one.value(QLatin1String("available")).toBool();
        unavailable += isThere ? 0 : 1;
        QCOMPARE(one.value(QLatin1String("unavailableMessage")).isString(), !isThere);
        warnings += one.value(QLatin1String("warningMessage")).isString() ? 1 : 0;
        notes += one.value(QLatin1String("note")).isString() ? 1 : 0;
        const auto seen = QDateTime::fromString(one.value(QLatin1String("lastSeenAt")).toString(),
                                                Qt::ISODateWithMs);
        QVERIFY(seen.isValid());
        silent += isThere && seen < yesterday ? 1 : 0;
        const auto battery = one.value(QLatin1String("capabilitiesObj"))
                                 .toObject()
                                 .value(QLatin1String("measure_battery"))
                                 .toObject()
                                 .value(QLatin1String("value"));
        low += battery.isDouble() && battery.toDouble() < 20 ? 1 : 0;
    }
    QCOMPARE(unavailable, 2);
    QCOMPARE(warnings, 2);
    QCOMPARE(silent, 1);
    QCOMPARE(low, 3);
    QCOMPARE(notes, 2);
}

void TestSimulatorDevices::maintenanceButtonsAreNotOnTheTile()
{
    const auto plug = json("TV plug");
    const auto entry = plug.value(QLatin1String("capabilitiesObj"))
                           .toObject()
                           .value(QLatin1String("button.reset_meter"))
                           .toObject();
    QVERIFY(entry.value(QLatin1String("maintenanceAction")).toBool());
    QVERIFY(!entry.value(QLatin1String("getable")).toBool(true));
    QVERIFY(!QJsonDocument(plug.value(QLatin1String("ui")).toObject())
                 .toJson()
                 .contains("reset_meter"));
    QCOMPARE(
        m_wire.put(device("TV plug", "/capability/button.reset_meter"), R"({"value":true})", key())
            .status,
        200);
    QCOMPARE(json("TV plug")
                 .value(QLatin1String("capabilitiesObj"))
                 .toObject()
                 .value(QLatin1String("meter_power"))
                 .toObject()
                 .value(QLatin1String("value"))
                 .toDouble(-1),
             0.0);
}

void TestSimulatorDevices::agesAndWarningsCanBeOrdered()
{
    const auto lamp = QStringLiteral("Desk lamp");
    QVERIFY(did("lastSeen", {{QStringLiteral("device"), lamp}, {QStringLiteral("hoursAgo"), 80}}));
    const auto seen = QDateTime::fromString(
        json("Desk lamp").value(QLatin1String("lastSeenAt")).toString(), Qt::ISODateWithMs);
    QVERIFY(seen < QDateTime::currentDateTimeUtc().addDays(-3));
    QVERIFY(did("age", {{QStringLiteral("device"), lamp},
                        {QStringLiteral("capability"), QStringLiteral("dim")},
                        {QStringLiteral("minutesAgo"), 90}}));
    const auto updated = [this](const char *capability) {
        return QDateTime::fromString(json("Desk lamp")
                                         .value(QLatin1String("capabilitiesObj"))
                                         .toObject()
                                         .value(QLatin1String(capability))
                                         .toObject()
                                         .value(QLatin1String("lastUpdated"))
                                         .toString(),
                                     Qt::ISODateWithMs);
    };
    QVERIFY(updated("dim").secsTo(updated("onoff")) > 5000);
    QVERIFY(did("warn", {{QStringLiteral("device"), lamp},
                         {QStringLiteral("message"), QStringLiteral("Hot")}}));
    QCOMPARE(json("Desk lamp").value(QLatin1String("warningMessage")).toString(),
             QStringLiteral("Hot"));
    QVERIFY(did("warn", {{QStringLiteral("device"), lamp}}));
    QVERIFY(json("Desk lamp").value(QLatin1String("warningMessage")).isNull());
    QVERIFY(did("deviceSettings",
                {{QStringLiteral("device"), lamp},
                 {QStringLiteral("settings"), QJsonObject{{QStringLiteral("transition"), 2}}}}));
    QCOMPARE(json("Desk lamp")
                 .value(QLatin1String("settings"))
                 .toObject()
                 .value(QLatin1String("transition"))
                 .toInt(),
             2);
    QVERIFY(did("add", {{QStringLiteral("device"),
                         QJsonObject{{QStringLiteral("name"), QStringLiteral("Helper")},
                                     {QStringLiteral("hidden"), true},
                                     {QStringLiteral("capabilities"), QJsonArray()}}}}));
    QVERIFY(json("Helper").value(QLatin1String("hidden")).toBool());
    QVERIFY(!did("age", {{QStringLiteral("device"), lamp},
                         {QStringLiteral("capability"), QStringLiteral("fly")}}));
}

QTEST_GUILESS_MAIN(TestSimulatorDevices)
#include "tst_simulator_devices.moc"
