// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <QTest>

using foyer::sim::Simulator;

class TestSimulatorPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void severalPeopleLiveHere();
    void theOwnerHasFavourites();
    void propertiesAreSetAndRemoved();
    void propertiesAreCheckedAndGuarded();
    void presenceIsSetAndRead();
    void changesAreAnnounced();
    void theV2HubHasThemToo();
    void peopleComeAndGoOnCommand();

private:
    [[nodiscard]] QUrl hub(const QString &path, int index = 0) const
    {
        return Wire::at(m_world->hubs().at(index).url, QStringLiteral("/api/manager/") + path);
    }
    [[nodiscard]] QString key() const { return m_world->hubs().at(0).apiKey; }
    QJsonObject people() { return m_wire.get(hub(QStringLiteral("users/user")), key()).object(); }
    QJsonObject me() { return m_wire.get(hub(QStringLiteral("users/user/me")), key()).object(); }
    QJsonObject properties() { return me().value(QLatin1String("properties")).toObject(); }
    int put(const QString &path, const QByteArray &body)
    {
        return m_wire.put(hub(path), body, key()).status;
    }

    std::unique_ptr<Simulator> m_world;
    Wire m_wire;
};

void TestSimulatorPeople::init()
{
    m_world = std::make_unique<Simulator>(frozen());
    QVERIFY(m_world->start());
}

void TestSimulatorPeople::severalPeopleLiveHere()
{
    const auto all = people();
    QCOMPARE(all.size(), 5);
    const auto mia = all.value(idOf(all, QStringLiteral("Mia"))).toObject();
    QVERIFY(mia.value(QLatin1String("present")).toBool());
    QVERIFY(mia.value(QLatin1String("asleep")).toBool());
    const auto bo = all.value(idOf(all, QStringLiteral("Bo"))).toObject();
    QCOMPARE(bo.value(QLatin1String("present")), QJsonValue(false));
    bool isUnknown = false;
    for (const auto &user : all)
        isUnknown = isUnknown || user.toObject().value(QLatin1String("present")).isNull();
    QVERIFY(isUnknown);
    const auto id = me().value(QLatin1String("id")).toString();
    QCOMPARE(m_wire.get(hub(QStringLiteral("users/user/") + id), key()).object(), me());
    QCOMPARE(m_wire.get(hub(QStringLiteral("users/user/nobody")), key()).status, 404);
}

void TestSimulatorPeople::theOwnerHasFavourites()
{
    const auto devices = properties().value(QLatin1String("favoriteDevices")).toArray();
    QVERIFY(devices.size() >= 4);
    for (const auto &id : devices)
        QVERIFY(m_world->devicesJson().contains(id.toString()));
    const auto flows = m_wire.get(hub(QStringLiteral("flow/flow")), key()).object();
    const auto favourites = properties().value(QLatin1String("favoriteFlows")).toArray();
    QCOMPARE(favourites.size(), 1);
    QVERIFY(flows.contains(favourites.at(0).toString()));
}

void TestSimulatorPeople::propertiesAreSetAndRemoved()
{
    const auto path = QStringLiteral("users/user/me/properties/favoriteDevices");
    QCOMPARE(put(path, R"({"value":["one","two"]})"), 200);
    QCOMPARE(properties().value(QLatin1String("favoriteDevices")),
             QJsonValue(QJsonArray{QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(m_wire.send("DELETE", hub(path), {}, Wire::bearer(key())).status, 200);
    QVERIFY(!properties().contains(QLatin1String("favoriteDevices")));
    QVERIFY(properties().contains(QLatin1String("favoriteFlows")));
}

void TestSimulatorPeople::propertiesAreCheckedAndGuarded()
{
    const auto path = QStringLiteral("users/user/me/properties/favoriteDevices");
    QCOMPARE(put(path, "{}"), 400);
    m_world->control({{QStringLiteral("verb"), QStringLiteral("scopes")},
                      {QStringLiteral("scopes"), QJsonArray{QStringLiteral("homey.device")}}});
    QCOMPARE(put(path, R"({"value":[]})"), 403);
    QCOMPARE(m_wire.get(hub(QStringLiteral("users/user")), key()).status, 403);
}

void TestSimulatorPeople::presenceIsSetAndRead()
{
    const auto bo = idOf(people(), QStringLiteral("Bo"));
    const auto present = QStringLiteral("presence/%1/present").arg(bo);
    QCOMPARE(m_wire.get(hub(present), key()).body, QByteArray("false"));
    QCOMPARE(put(present, R"({"value":true})"), 200);
    QCOMPARE(m_wire.get(hub(present), key()).body, QByteArray("true"));
    QCOMPARE(put(QStringLiteral("presence/%1/asleep").arg(bo), R"({"value":true})"), 200);
    QVERIFY(people().value(bo).toObject().value(QLatin1String("asleep")).toBool());
    // Nobody sleeps who is not here.
    QCOMPARE(put(present, R"({"value":false})"), 200);
    QVERIFY(!people().value(bo).toObject().value(QLatin1String("asleep")).toBool());
    QCOMPARE(put(QStringLiteral("presence/me/present"), R"({"value":false,"opts":{}})"), 200);
    QCOMPARE(me().value(QLatin1String("present")), QJsonValue(false));
    QCOMPARE(put(QStringLiteral("presence/me/asleep"), R"({"value":true})"), 200);
    QCOMPARE(me().value(QLatin1String("present")), QJsonValue(true));
    QCOMPARE(put(QStringLiteral("presence/me/present"), R"({"value":"yes"})"), 400);
    QCOMPARE(put(QStringLiteral("presence/nobody/present"), R"({"value":true})"), 404);
}

void TestSimulatorPeople::changesAreAnnounced()
{
    Frames frames(m_world->hubs().at(0).url);
    QVERIFY(frames.open(key()));
    frames.send(QStringLiteral("42/api,0[\"subscribe\",\"homey:manager:users\"]"));
    QVERIFY(frames.waitFor(QStringLiteral("43/api,0[null]")));
    const auto event = QStringLiteral("42/api,[\"homey:manager:users\",\"user.update\",{");
    put(QStringLiteral("presence/me/present"), R"({"value":false})");
    QVERIFY(frames.waitFor(event));
    QVERIFY(frames.find(event).contains(QStringLiteral("\"present\":false")));
    frames.forget();
    put(QStringLiteral("users/user/me/properties/favoriteDevices"), R"({"value":["new"]})");
    QVERIFY(frames.waitFor(event));
    QVERIFY(frames.find(event).contains(QStringLiteral("\"favoriteDevices\":[\"new\"]")));
}

void TestSimulatorPeople::theV2HubHasThemToo()
{
    const auto session = m_wire.session(*m_world, 1);
    QCOMPARE(m_wire.get(hub(QStringLiteral("users/user/"), 1), session).object().size(), 5);
    const auto path = QStringLiteral("users/user/me/properties/favoriteDevices");
    QCOMPARE(m_wire.put(hub(path, 1), R"({"value":["x"]})", session).status, 200);
    const auto mine = m_wire.get(hub(QStringLiteral("users/user/me"), 1), session).object();
    QCOMPARE(
        mine.value(QLatin1String("properties")).toObject().value(QLatin1String("favoriteDevices")),
        QJsonValue(QJsonArray{QStringLiteral("x")}));
}

void TestSimulatorPeople::peopleComeAndGoOnCommand()
{
    const auto order = [this](QJsonObject command, const char *verb) {
        command.insert(QStringLiteral("verb"), QLatin1String(verb));
        return m_world->control(command).value(QLatin1String("ok")).toBool();
    };
    QVERIFY(
        order({{QStringLiteral("user"), QStringLiteral("Bo")}, {QStringLiteral("present"), true}},
              "presence"));
    const auto bo = idOf(people(), QStringLiteral("Bo"));
    QVERIFY(people().value(bo).toObject().value(QLatin1String("present")).toBool());
    QVERIFY(!order({{QStringLiteral("user"), QStringLiteral("Nobody")}}, "presence"));
    QVERIFY(order({{QStringLiteral("property"), QStringLiteral("favoriteDevices")},
                   {QStringLiteral("value"), QJsonArray{QStringLiteral("phone")}}},
                  "userProperty"));
    QCOMPARE(properties().value(QLatin1String("favoriteDevices")).toArray().size(), 1);
    QVERIFY(
        order({{QStringLiteral("user"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Zoë")},
                                                    {QStringLiteral("present"), true}}}},
              "add"));
    QCOMPARE(people().size(), 6);
    QVERIFY(order({{QStringLiteral("user"), QStringLiteral("Zoë")}}, "delete"));
    QCOMPARE(people().size(), 5);
}

QTEST_GUILESS_MAIN(TestSimulatorPeople)
#include "tst_simulator_people.moc"
