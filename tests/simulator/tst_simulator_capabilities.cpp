// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include "simulator/catalogue.h"

#include <QFile>
#include <QTest>

using namespace foyer::sim;

/// Every system capability: what the hub says of it and what it lets a client write.
class TestSimulatorCapabilities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCatalogueHasEverySystemCapability();
    void aDeviceMayOverrideAnything();
    void subCapabilitiesAreKnownByTheirBase();
    void valuesAreTakenOrRefused_data();
    void valuesAreTakenOrRefused();
    void theDemoShowsEveryFamily();

private:
    QString add(const QString &capability, const QJsonValue &value,
                const QJsonObject &overrides = {})
    {
        const QJsonObject device{
            {QStringLiteral("name"), QString(QStringLiteral("Test ") + capability)},
            {QStringLiteral("zone"), QStringLiteral("Office")},
            {QStringLiteral("capabilities"), QJsonArray{QJsonArray{capability, value, overrides}}}};
        return m_world
            ->control({{QStringLiteral("verb"), QStringLiteral("add")},
                       {QStringLiteral("device"), device}})
            .value(QLatin1String("id"))
            .toString();
    }
    [[nodiscard]] QJsonObject entry(const QString &device, const QString &capability) const
    {
        return m_world->device(device)
            .value(QLatin1String("capabilitiesObj"))
            .toObject()
            .value(capability)
            .toObject();
    }
    int put(const QString &device, const QString &capability, const QJsonValue &value)
    {
        const auto url = Wire::at(
            m_world->hubs().at(0).url,
            QStringLiteral("/api/manager/devices/device/%1/capability/%2").arg(device, capability));
        const auto body = QJsonDocument(QJsonObject{{QStringLiteral("value"), value}}).toJson();
        return m_wire.put(url, body, m_world->hubs().at(0).apiKey).status;
    }

    std::unique_ptr<Simulator> m_world;
    Wire m_wire;
};

void TestSimulatorCapabilities::initTestCase()
{
    m_world = std::make_unique<Simulator>(frozen());
    QVERIFY(m_world->start());
}

void TestSimulatorCapabilities::theCatalogueHasEverySystemCapability()
{
    QFile file(QStringLiteral(FOYER_SOURCE_DIR "/tests/support/capabilityfacts.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto facts = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(facts.size(), 184);
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        const auto fact = it.value().toObject();
        const auto made = add(it.key(), QJsonValue());
        const auto entry = this->entry(made, it.key());
        const auto access = fact.value(QLatin1String("access")).toString();
        QCOMPARE(entry.value(QLatin1String("getable")).toBool(), access.contains(u'r'));
        QCOMPARE(entry.value(QLatin1String("setable")).toBool(), access.contains(u'w'));
        for (const auto *key : {"type", "min", "max", "step", "decimals"})
            QVERIFY2(entry.value(QLatin1String(key)) == fact.value(QLatin1String(key)),
                     qPrintable(it.key() + QLatin1Char(' ') + QLatin1String(key)));
        QCOMPARE(entry.value(QLatin1String("units")).toString(),
                 fact.value(QLatin1String("units")).toString());
        QCOMPARE(entry.value(QLatin1String("insights")).toBool(),
                 fact.value(QLatin1String("insights")).toBool());
        QJsonArray values;
        const auto choices = entry.value(QLatin1String("values")).toArray();
        for (const auto &choice : choices) {
            values.append(choice.toObject().value(QLatin1String("id")));
            QVERIFY(!choice.toObject().value(QLatin1String("title")).toString().isEmpty());
        }
        QCOMPARE(values, fact.value(QLatin1String("values")).toArray());
        QVERIFY(!entry.value(QLatin1String("title")).toString().isEmpty());
    }
}

void TestSimulatorCapabilities::aDeviceMayOverrideAnything()
{
    const auto made = add(QStringLiteral("target_temperature"), 18,
                          {{QStringLiteral("min"), 10},
                           {QStringLiteral("max"), 20},
                           {QStringLiteral("step"), 0.5},
                           {QStringLiteral("title"), QStringLiteral("Floor")},
                           {QStringLiteral("insights"), false}});
    const auto entry = this->entry(made, QStringLiteral("target_temperature"));
    QCOMPARE(entry.value(QLatin1String("max")).toInt(), 20);
    QCOMPARE(entry.value(QLatin1String("title")).toString(), QStringLiteral("Floor"));
    QCOMPARE(entry.value(QLatin1String("insights")), QJsonValue(false));
    QCOMPARE(m_world->device(made).value(QLatin1String("insights")).toArray(), QJsonArray());
    QCOMPARE(put(made, QStringLiteral("target_temperature"), 21), 400);
    QCOMPARE(put(made, QStringLiteral("target_temperature"), 19.5), 200);
}

void TestSimulatorCapabilities::subCapabilitiesAreKnownByTheirBase()
{
    const auto made = add(QStringLiteral("measure_temperature.inside"), 20.5);
    const auto entry = this->entry(made, QStringLiteral("measure_temperature.inside"));
    QCOMPARE(entry.value(QLatin1String("id")).toString(),
             QStringLiteral("measure_temperature.inside"));
    QCOMPARE(entry.value(QLatin1String("units")).toString(), QStringLiteral("°C"));
    const auto own = add(QStringLiteral("com_example_magic"), true);
    QCOMPARE(this->entry(own, QStringLiteral("com_example_magic"))
                 .value(QLatin1String("type"))
                 .toString(),
             QStringLiteral("boolean"));
}

void TestSimulatorCapabilities::valuesAreTakenOrRefused_data()
{
    QTest::addColumn<QString>("capability");
    QTest::addColumn<QJsonObject>("known");
    const auto &all = catalogue::all();
    for (auto it = all.begin(); it != all.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key() << it.value().toObject();
}

void TestSimulatorCapabilities::valuesAreTakenOrRefused()
{
    QFETCH(QString, capability);
    QFETCH(QJsonObject, known);
    const auto type = known.value(QLatin1String("type")).toString();
    const auto choices = known.value(QLatin1String("values")).toArray();
    const auto least = known.value(QLatin1String("min"));
    const auto most = known.value(QLatin1String("max"));
    QJsonValue good = QStringLiteral("text");
    QJsonValue wrong = 7;
    if (type == QLatin1String("boolean"))
        good = true;
    else if (type == QLatin1String("enum"))
        good = choices.last().toObject().value(QLatin1String("id"));
    else if (type == QLatin1String("number"))
        good = least.toDouble() + (most.toDouble(least.toDouble() + 10) - least.toDouble()) / 2;
    if (type == QLatin1String("number"))
        wrong = QStringLiteral("7");
    const auto made = add(capability, QJsonValue());
    const bool isSetable = known.value(QLatin1String("setable")).toBool();
    QCOMPARE(put(made, capability, good), isSetable ? 200 : 400);
    if (!isSetable)
        return;
    if (known.value(QLatin1String("getable")).toBool(true))
        QCOMPARE(entry(made, capability).value(QLatin1String("value")), good);
    else
        QVERIFY(entry(made, capability).value(QLatin1String("value")).isNull());
    QCOMPARE(put(made, capability, wrong), 400);
    if (most.isDouble())
        QCOMPARE(put(made, capability, most.toDouble() + 0.001), 400);
    if (least.isDouble())
        QCOMPARE(put(made, capability, least.toDouble() - 0.001), 400);
    if (type == QLatin1String("enum"))
        QCOMPARE(put(made, capability, QStringLiteral("no_such_choice")), 400);
}

void TestSimulatorCapabilities::theDemoShowsEveryFamily()
{
    Simulator fresh(frozen());
    QVERIFY(fresh.start());
    QSet<QString> shown;
    QSet<QString> classes;
    const auto devices = fresh.devicesJson();
    for (const auto &value : devices) {
        classes.insert(value.toObject().value(QLatin1String("class")).toString());
        const auto ids = value.toObject().value(QLatin1String("capabilities")).toArray();
        for (const auto &id : ids)
            shown.insert(id.toString());
    }
    for (const auto *id : {"light_hue",
                           "light_temperature",
                           "light_mode",
                           "thermostat_mode",
                           "windowcoverings_state",
                           "windowcoverings_set",
                           "windowcoverings_closed",
                           "windowcoverings_tilt_set",
                           "locked",
                           "lock_mode",
                           "garagedoor_closed",
                           "homealarm_state",
                           "speaker_position",
                           "speaker_repeat",
                           "speaker_stop",
                           "volume_mute",
                           "media_input",
                           "vacuumcleaner_state",
                           "vacuumcleaner_job_mode",
                           "fan_speed",
                           "fan_mode",
                           "oscillating",
                           "swing_mode",
                           "button.1",
                           "button.reset_meter",
                           "evcharger_charging",
                           "evcharger_charging_state",
                           "ev_charging_state",
                           "battery_charging_state",
                           "target_power",
                           "heater_operation_mode",
                           "hot_water_mode",
                           "power_boost",
                           "level_pm25",
                           "measure_hepa_filter",
                           "target_humidity",
                           "operational_state",
                           "laundry_washer_speed",
                           "oven_mode",
                           "microwave_mode",
                           "refrigerator_mode",
                           "pump_mode",
                           "mower_state",
                           "valve_position",
                           "onoff.1",
                           "measure_temperature.inside",
                           "dim_up",
                           "alarm_battery",
                           "display_text",
                           "cooking_time",
                           "measure_aqi",
                           "target_temperature_level",
                           "measure_monetary",
                           "alarm_occupancy"})
        QVERIFY2(shown.contains(QLatin1String(id)), id);
    QVERIFY(classes.size() > 40);
}

QTEST_GUILESS_MAIN(TestSimulatorCapabilities)
#include "tst_simulator_capabilities.moc"
