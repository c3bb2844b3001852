// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <QTest>

using foyer::sim::Simulator;

/// Single flow cards of the simulated hub, run without a flow, in both dialects.
class TestSimulatorCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(QStringLiteral("v3")); }

    void anActionChangesADevice_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::newRow("V3") << QStringLiteral("v3");
        QTest::newRow("V2") << QStringLiteral("v2");
    }

    void anActionChangesADevice()
    {
        QFETCH(QString, dialect);
        start(dialect);
        const QString lamp = deviceNamed("Desk lamp");
        const QString owner = QStringLiteral("homey:device:") + lamp;
        QCOMPARE(run("action", owner, "on"), 200);
        QCOMPARE(value(lamp, "onoff"), QJsonValue(true));
        QCOMPARE(run("action", owner, "dim", R"({"args":{"dim":0.25}})"), 200);
        QCOMPARE(value(lamp, "dim"), QJsonValue(0.25));
        QCOMPARE(run("action", owner, "toggle"), 200);
        QCOMPARE(value(lamp, "onoff"), QJsonValue(false));
        QCOMPARE(run("action", owner, "dim", R"({"args":{"dim":7}})"), 400);
        QCOMPARE(run("condition", owner, "on"), 200);
        QCOMPARE(m_answer, QByteArray("false"));
        QCOMPARE(run("action", owner, "on"), 200);
        QCOMPARE(run("condition", owner, "on"), 200);
        QCOMPARE(m_answer, QByteArray("true"));
        QCOMPARE(run("action", owner, "explode"), 404);
    }

    void anActionWritesANotification()
    {
        const auto before = list("notifications/notification").size();
        QCOMPARE(run("action", QStringLiteral("homey:manager:notifications"), "create_notification",
                     R"({"args":{"text":"Dinner **now**"}})"),
                 200);
        const auto all = list("notifications/notification");
        QCOMPARE(all.size(), before + 1);
        QVERIFY(std::any_of(all.begin(), all.end(), [](const QJsonValue &each) {
            return each.toObject().value(QLatin1String("excerpt")) ==
                   QStringLiteral("Dinner **now**");
        }));
    }

    void variablesAreSetAndCompared()
    {
        const auto variables = list("logic/variable");
        QString number;
        for (const QString &id : variables.keys()) {
            if (variables.value(id).toObject().value(QLatin1String("type")) ==
                QStringLiteral("number"))
                number = id;
        }
        QVERIFY(!number.isEmpty());
        const auto logic = QStringLiteral("homey:manager:logic");
        const QByteArray body = json(
            {{QStringLiteral("args"),
              QJsonObject{{QStringLiteral("variable"), QJsonObject{{QStringLiteral("id"), number}}},
                          {QStringLiteral("value"), 12}}}});
        QCOMPARE(run("action", logic, "variable_set_number", body), 200);
        QCOMPARE(list("logic/variable").value(number).toObject().value(QLatin1String("value")),
                 QJsonValue(12));
        const QByteArray compared =
            json({{QStringLiteral("args"), QJsonObject{{QStringLiteral("comparator"), 11}}},
                  {QStringLiteral("droptoken"),
                   QString(QStringLiteral("homey:manager:logic|") + number)}});
        QCOMPARE(run("condition", logic, "gt", compared), 200);
        QCOMPARE(m_answer, QByteArray("true"));
        QCOMPARE(run("condition", logic, "lt", compared), 200);
        QCOMPARE(m_answer, QByteArray("false"));
    }

    void needsThePermissionForFlows()
    {
        m_world->control(
            {{QStringLiteral("verb"), QStringLiteral("scopes")},
             {QStringLiteral("scopes"), QJsonArray{QStringLiteral("homey.flow.readonly"),
                                                   QStringLiteral("homey.flow.start")}}});
        QCOMPARE(run("action", QStringLiteral("homey:manager:notifications"), "create_notification",
                     R"({"args":{"text":"x"}})"),
                 403);
    }

private:
    static QByteArray json(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    void start(const QString &dialect)
    {
        m_world = std::make_unique<Simulator>(frozen(dialect));
        QVERIFY(m_world->start());
        m_isV2 = dialect == QLatin1String("v2");
        // An account is not given the right to run cards.
        m_token = m_world
                      ->control({{QStringLiteral("verb"), QStringLiteral("key")},
                                 {QStringLiteral("scopes"), QJsonArray{QStringLiteral("homey")}}})
                      .value(QLatin1String("token"))
                      .toString();
    }
    [[nodiscard]] QUrl hub(const QString &path) const
    {
        return Wire::at(m_world->hubs().at(0).url, QStringLiteral("/api/manager/") + path);
    }
    QJsonObject list(const char *path)
    {
        return m_wire.get(hub(QLatin1String(path)), m_token).object();
    }
    QString deviceNamed(const char *name)
    {
        const auto devices = list("devices/device");
        for (const QString &id : devices.keys()) {
            if (devices.value(id).toObject().value(QLatin1String("name")) == QLatin1String(name))
                return id;
        }
        return {};
    }
    QJsonValue value(const QString &device, const char *capability)
    {
        return list("devices/device")
            .value(device)
            .toObject()
            .value(QLatin1String("capabilitiesObj"))
            .toObject()
            .value(QLatin1String(capability))
            .toObject()
            .value(QLatin1String("value"));
    }
    /// V3 takes the owner and then the full id, V2 the short one.
    int run(const char *kind, const QString &owner, const char *id, const QByteArray &body = "{}")
    {
        const QString shortId = QLatin1String(id);
        const QString full = m_isV2 ? shortId : QString(owner + QLatin1Char(':') + shortId);
        const auto answer = m_wire.send(
            "POST",
            hub(QStringLiteral("flow/flowcard%1/%2/%3/run").arg(QLatin1String(kind), owner, full)),
            body, Wire::bearer(m_token));
        m_answer = answer.body;
        return answer.status;
    }

    std::unique_ptr<Simulator> m_world;
    Wire m_wire;
    QString m_token;
    QByteArray m_answer;
    bool m_isV2 = false;
};

QTEST_GUILESS_MAIN(TestSimulatorCards)
#include "tst_simulator_cards.moc"
