// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include "simulator/insights.h"

#include <QTest>
#include <QTimeZone>

using foyer::sim::Simulator;
namespace insights = foyer::sim::insights;

class TestSimulatorInsights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLoggedCapabilityHasALog();
    void logsHaveTheShapeOfTheirDialect();
    void flagsAndDefinitionsAgree();
    void gridsAreRegularAndEndWithThePresentValue_data();
    void gridsAreRegularAndEndWithThePresentValue();
    void theSameQuestionHasTheSameAnswer();
    void someLogsHaveGaps();
    void sharesAreBetweenNoneAndAll();
    void metersNeverCountBackwards();
    void anUnknownResolutionIsTheLastDay();
    void windowsAreCutInTheZoneOfTheHub();
    void anUnknownLogIsNotFound();

private:
    [[nodiscard]] QUrl hub(const QString &path, int index = 0) const
    {
        return Wire::at(m_world->hubs().at(index).url, QStringLiteral("/api/manager/") + path);
    }
    [[nodiscard]] QString key() const { return m_world->hubs().at(0).apiKey; }
    [[nodiscard]] QString uri(const char *device) const
    {
        return QStringLiteral("homey:device:") +
               idOf(m_world->devicesJson(), QLatin1String(device));
    }
    QJsonObject entries(const QString &owner, const QString &capability, const QString &resolution)
    {
        return m_wire
            .get(hub(QStringLiteral("insights/log/%1/%1:%2/entry?resolution=%3")
                         .arg(owner, capability, resolution)),
                 key())
            .object();
    }
    QJsonObject logs() { return m_wire.get(hub(QStringLiteral("insights/log")), key()).object(); }
    static QList<QJsonValue> valuesOf(const QJsonObject &answer)
    {
        QList<QJsonValue> values;
        const auto points = answer.value(QLatin1String("values")).toArray();
        for (const auto &point : points)
            values.append(point.toObject().value(QLatin1String("v")));
        return values;
    }

    std::unique_ptr<Simulator> m_world;
    Wire m_wire;
};

void TestSimulatorInsights::initTestCase()
{
    m_world = std::make_unique<Simulator>(frozen());
    QVERIFY(m_world->start());
}

void TestSimulatorInsights::everyLoggedCapabilityHasALog()
{
    const auto all = logs();
    int logged = 0;
    const auto devices = m_world->devicesJson();
    for (auto device = devices.begin(); device != devices.end(); ++device) {
        const auto definitions =
            device.value().toObject().value(QLatin1String("insights")).toArray();
        for (const auto &definition : definitions) {
            const QString id = QStringLiteral("homey:device:") + device.key() + QLatin1Char(':') +
                               definition.toObject().value(QLatin1String("id")).toString();
            QVERIFY2(all.contains(id), qPrintable(id));
            ++logged;
        }
    }
    QCOMPARE(all.size(), logged);
    QVERIFY(logged > 150);
}

void TestSimulatorInsights::logsHaveTheShapeOfTheirDialect()
{
    const auto lamp = uri("Desk lamp");
    const QString id = lamp + QStringLiteral(":measure_power");
    const auto v3 = logs().value(id).toObject();
    QCOMPARE(v3.value(QLatin1String("id")).toString(), id);
    QCOMPARE(v3.value(QLatin1String("ownerUri")).toString(), lamp);
    QCOMPARE(v3.value(QLatin1String("ownerId")).toString(), QStringLiteral("measure_power"));
    QCOMPARE(v3.value(QLatin1String("ownerName")).toString(), QStringLiteral("Desk lamp"));
    QCOMPARE(v3.value(QLatin1String("type")).toString(), QStringLiteral("number"));
    QCOMPARE(v3.value(QLatin1String("units")).toString(), QStringLiteral("W"));
    QCOMPARE(v3.value(QLatin1String("lastValue")).toDouble(), 6.4);
    const auto one = m_wire.get(hub(QStringLiteral("insights/log/") + id), key()).object();
    QCOMPARE(one, v3);

    const auto session = m_wire.session(*m_world, 1);
    const auto v2 =
        m_wire.get(hub(QStringLiteral("insights/log/"), 1), session).object().value(id).toObject();
    QCOMPARE(v2.value(QLatin1String("id")).toString(), QStringLiteral("measure_power"));
    QCOMPARE(v2.value(QLatin1String("uri")).toString(), lamp);
    QCOMPARE(v2.value(QLatin1String("uriObj")).toObject().value(QLatin1String("name")).toString(),
             QStringLiteral("Desk lamp"));
    QVERIFY(!v2.contains(QLatin1String("ownerUri")));
    const auto path =
        QStringLiteral("insights/log/%1/measure_power/entry?resolution=last24Hours").arg(lamp);
    const auto answer = m_wire.get(hub(path, 1), session).object();
    QCOMPARE(answer.value(QLatin1String("values")).toArray().size(), 289);
    QCOMPARE(answer.value(QLatin1String("id")).toString(), QStringLiteral("measure_power"));
}

void TestSimulatorInsights::flagsAndDefinitionsAgree()
{
    const auto devices = m_world->devicesJson();
    for (const auto &value : devices) {
        const auto device = value.toObject();
        QStringList defined;
        const auto definitions = device.value(QLatin1String("insights")).toArray();
        for (const auto &definition : definitions)
            defined.append(definition.toObject().value(QLatin1String("id")).toString());
        const auto entries = device.value(QLatin1String("capabilitiesObj")).toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            QCOMPARE(entry.value().toObject().value(QLatin1String("insights")).toBool(),
                     defined.contains(entry.key()));
    }
}

void TestSimulatorInsights::gridsAreRegularAndEndWithThePresentValue_data()
{
    QTest::addColumn<QString>("resolution");
    QTest::addColumn<qint64>("stepMs");
    QTest::addColumn<int>("points");
    const auto row = [](const char *name, qint64 minutes, int points) {
        QTest::newRow(name) << QString::fromLatin1(name) << minutes * 60000 << points;
    };
    row("lastHour", 1, 61);
    row("last6Hours", 5, 73);
    row("last24Hours", 5, 289);
    row("last7Days", 60, 169);
    row("last14Days", 180, 113);
    row("last31Days", 360, 125);
    row("last2Years", 1440, 731);
}

void TestSimulatorInsights::gridsAreRegularAndEndWithThePresentValue()
{
    QFETCH(QString, resolution);
    QFETCH(qint64, stepMs);
    QFETCH(int, points);
    const auto answer =
        entries(uri("Thermostat"), QStringLiteral("measure_temperature"), resolution);
    QCOMPARE(answer.value(QLatin1String("step")).toInteger(), stepMs);
    const auto values = answer.value(QLatin1String("values")).toArray();
    QCOMPARE(values.size(), points);
    const auto timeOf = [](const QJsonValue &value) {
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
    };
    auto expected = timeOf(answer.value(QLatin1String("start")));
    for (const auto &point : values) {
        QCOMPARE(timeOf(point.toObject().value(QLatin1String("t"))), expected);
        expected += stepMs;
    }
    QCOMPARE(expected - stepMs, timeOf(answer.value(QLatin1String("end"))));
    QCOMPARE(values.last().toObject().value(QLatin1String("v")).toDouble(), 19.8);
    QCOMPARE(answer.value(QLatin1String("lastValue")).toDouble(), 19.8);
    const auto updatesIn = answer.value(QLatin1String("updatesIn")).toInteger();
    QVERIFY(updatesIn > 0 && updatesIn <= stepMs);
}

void TestSimulatorInsights::theSameQuestionHasTheSameAnswer()
{
    const auto ask = [this] {
        return valuesOf(entries(uri("Air quality"), QStringLiteral("measure_co2"),
                                QStringLiteral("yesterday")));
    };
    const auto first = ask();
    QCOMPARE(first.size(), 289);
    QCOMPARE(ask(), first);
    QVERIFY(first.size() > 20);
}

void TestSimulatorInsights::someLogsHaveGaps()
{
    int withGaps = 0;
    const auto all = logs();
    for (const auto &log : all) {
        const auto object = log.toObject();
        const auto values = valuesOf(entries(object.value(QLatin1String("ownerUri")).toString(),
                                             object.value(QLatin1String("ownerId")).toString(),
                                             QStringLiteral("last24Hours")));
        withGaps += std::any_of(values.begin(), values.end(),
                                [](const QJsonValue &value) { return value.isNull(); })
                        ? 1
                        : 0;
        QVERIFY(!values.last().isNull() || object.value(QLatin1String("lastValue")).isNull());
    }
    QVERIFY2(withGaps > all.size() / 6 && withGaps < all.size() / 2,
             qPrintable(QString::number(withGaps)));
}

void TestSimulatorInsights::sharesAreBetweenNoneAndAll()
{
    const auto answer =
        entries(uri("Hall motion"), QStringLiteral("alarm_motion"), QStringLiteral("last7Days"));
    QCOMPARE(answer.value(QLatin1String("lastValue")).toDouble(-1), 0.0);
    bool isFraction = false;
    const auto values = valuesOf(answer);
    for (const auto &value : values) {
        if (value.isNull())
            continue;
        QVERIFY(value.toDouble(-1) >= 0 && value.toDouble() <= 1);
        isFraction = isFraction || (value.toDouble() > 0 && value.toDouble() < 1);
    }
    QVERIFY(isFraction);
}

void TestSimulatorInsights::metersNeverCountBackwards()
{
    const auto values = valuesOf(
        entries(uri("TV plug"), QStringLiteral("meter_power"), QStringLiteral("last31Days")));
    double before = 0;
    for (const auto &value : values) {
        if (value.isNull())
            continue;
        QVERIFY(value.toDouble() >= before);
        before = value.toDouble();
    }
    QCOMPARE(before, 412.37);
}

void TestSimulatorInsights::anUnknownResolutionIsTheLastDay()
{
    for (const auto *resolution : {"", "lastCentury"})
        QCOMPARE(entries(uri("Thermostat"), QStringLiteral("measure_temperature"),
                         QLatin1String(resolution))
                     .value(QLatin1String("values"))
                     .toArray()
                     .size(),
                 289);
}

void TestSimulatorInsights::windowsAreCutInTheZoneOfTheHub()
{
    const QDateTime now(QDate(2026, 7, 15), QTime(10, 7), Qt::UTC);
    const auto today = insights::window(QStringLiteral("today"), now);
    QCOMPARE(today.start, QDateTime(QDate(2026, 7, 14), QTime(22, 0), Qt::UTC));
    QCOMPARE(today.end, QDateTime(QDate(2026, 7, 15), QTime(10, 5), Qt::UTC));
    const auto week = insights::window(QStringLiteral("thisWeek"), now);
    QCOMPARE(week.start, QDateTime(QDate(2026, 7, 12), QTime(22, 0), Qt::UTC));
    const auto yesterday = insights::window(QStringLiteral("yesterday"), now);
    QCOMPARE(yesterday.end, today.start);
    QCOMPARE(yesterday.start.msecsTo(yesterday.end), 24 * 3600000);
    const auto year = insights::window(QStringLiteral("lastYear"), now);
    QCOMPARE(year.start, QDateTime(QDate(2024, 12, 31), QTime(23, 0), Qt::UTC));
}

void TestSimulatorInsights::anUnknownLogIsNotFound()
{
    const auto lamp = uri("Desk lamp");
    QCOMPARE(
        m_wire.get(hub(QStringLiteral("insights/log/%1/%1:nothing/entry").arg(lamp)), key()).status,
        404);
    QCOMPARE(m_wire.get(hub(QStringLiteral("insights/log/%1/measure_power/entry").arg(lamp)), key())
                 .status,
             404);
}

QTEST_GUILESS_MAIN(TestSimulatorInsights)
#include "tst_simulator_insights.moc"
