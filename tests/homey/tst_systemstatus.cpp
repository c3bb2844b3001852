// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/systemstatus.h"
#include "support/livehome.h"
#include "support/reachedhub.h"

#include <QSignalSpy>
#include <QTest>

using namespace foyer;

/// What a hub tells about itself, from both generations and in odd shapes.
class tst_SystemStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothGenerationsTellWhatTheyAre_data();
    void bothGenerationsTellWhatTheyAre();
    void nodesAreFoundWhateverTheirShape_data();
    void nodesAreFoundWhateverTheirShape();
    void nonsenseIsSurvived();
    void readsOnlyWhileSomebodyLooks();
    void withoutThePermissionNothingIsAsked();
    void anotherHubStartsFromNothing();
};

void tst_SystemStatus::bothGenerationsTellWhatTheyAre_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("v3") << QStringLiteral("v3");
    QTest::newRow("v2") << QStringLiteral("v2");
}

void tst_SystemStatus::bothGenerationsTellWhatTheyAre()
{
    QFETCH(QString, dialect);
    const bool isV2 = dialect == QLatin1String("v2");
    sim::Options options = LiveHome::frozen();
    options.dialect = dialect;
    LiveHome live(isV2 ? LiveHome::Access::Account : LiveHome::Access::ApiKey, options);
    live.start();
    QVERIFY(live.waitFor(Session::State::Live));
    SystemStatus status(live.household.link);
    status.setWatched(true);
    QTRY_VERIFY(status.info.isKnown && status.memory.isKnown && status.storage.isKnown);
    QCOMPARE(status.info.value.model, isV2 ? QStringLiteral("Homey Pro (Early 2019)")
                                           : QStringLiteral("Homey Pro (Early 2023)"));
    QVERIFY(!status.info.value.version.isEmpty());
    QVERIFY(status.info.value.uptime > 0);
    QVERIFY(status.info.value.freeMemory > 0);
    QVERIFY(status.storage.value.total > status.storage.value.free);
    QCOMPARE(status.storage.value.parts.front().name, QStringLiteral("System"));
    QTRY_COMPARE(status.zigbee.value.size(), size_t(3));
    QTRY_COMPARE(status.zwave.value.size(), size_t(3));
    QCOMPARE(status.zwave.value.back().isOnline, std::optional(false));
    QVERIFY(status.zigbee.value.front().lastSeen.isValid());
    QTRY_VERIFY(!status.animations.value.empty());
    // The option arrives bare or wrapped; the brightness exists on the older one only.
    QTRY_COMPARE(status.units.value.toString(), QStringLiteral("metric"));
    QTRY_COMPARE(status.animation.value.toString(), QStringLiteral("sunset"));
    if (isV2)
        QTRY_COMPARE(status.brightness.value.toDouble(), 0.6);
    QCOMPARE(live.received(QStringLiteral("GET"), QStringLiteral("/ledring/option/brightness"))
                 .isEmpty(),
             !isV2);
}

void tst_SystemStatus::nodesAreFoundWhateverTheirShape_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const char *json, const QStringList &ids) {
        QTest::newRow(name) << QByteArray(json) << ids;
    };
    const QStringList two{QStringLiteral("2"), QStringLiteral("5")};
    row("an object by id", R"({"nodes":{"2":{"name":"a"},"5":{"name":"b"}}})", two);
    row("a list", R"({"nodes":[{"nodeId":2},{"nodeId":5}]})", two);
    row("one level below", R"({"zw_state":{"nodes":{"2":{},"5":{}}}})", two);
    row("none", R"({"nodes":{}})", {});
    row("not told", R"({"currentCommand":null})", {});
    row("nonsense", R"({"nodes":[1,"x",null]})", {});
}

void tst_SystemStatus::nodesAreFoundWhateverTheirShape()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, ids);
    ReachedHub hub;
    hub.answer = [&json](const LoopbackHub::Request &request) {
        return request.path.contains("/zwave/state") ? LoopbackHub::Answer{200, json}
                                                     : LoopbackHub::Answer{404, "{}"};
    };
    QVERIFY(hub.open());
    SystemStatus status(hub.link);
    status.setWatched(true);
    QTRY_VERIFY(status.zwave.isKnown);
    QStringList found;
    for (const RadioNode &node : status.zwave.value)
        found << node.id;
    QCOMPARE(found, ids);
}

void tst_SystemStatus::nonsenseIsSurvived()
{
    ReachedHub hub;
    hub.answer = [](const LoopbackHub::Request &request) {
        if (request.path.contains("/system/memory"))
            return LoopbackHub::Answer{200,
                                       R"({"total":-1,"free":"x","types":[null,{"size":-4}]})"};
        if (request.path.contains("/apps/app"))
            return LoopbackHub::Answer{200,
                                       R"({"a":{"name":7,"usage":5,"updateAvailable":{}},"":1})"};
        if (request.path.contains("/updates/update"))
            return LoopbackHub::Answer{200, "true"};
        return LoopbackHub::Answer{200, "[]"};
    };
    QVERIFY(hub.open());
    SystemStatus status(hub.link);
    status.setWatched(true);
    QTRY_VERIFY(status.memory.isKnown && status.apps.isKnown && status.updates.isKnown);
    QCOMPARE(status.memory.value.total, 0.0);
    QVERIFY(status.memory.value.parts.empty());
    QCOMPARE(status.apps.value.size(), size_t(1));
    QCOMPARE(status.apps.value.front().name, QStringLiteral("7"));
    QVERIFY(status.apps.value.front().hasUpdate);
    QVERIFY(status.updates.value.isEmpty());
    QTRY_VERIFY(status.info.problem);
    QCOMPARE(status.info.problem->kind, Error::Kind::Protocol);
}

void tst_SystemStatus::readsOnlyWhileSomebodyLooks()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(Session::State::Live));
    SystemStatus status(live.household.link);
    status.refresh();
    QVERIFY(live.received(QStringLiteral("GET"), QStringLiteral("/apps/app")).isEmpty());
    status.setWatched(true);
    QTRY_VERIFY(status.apps.isKnown);
    QCOMPARE(live.received(QStringLiteral("GET"), QStringLiteral("/apps/app")).size(), 1);
}

void tst_SystemStatus::withoutThePermissionNothingIsAsked()
{
    ReachedHub hub;
    hub.scopes = {"homey.device"};
    QVERIFY(hub.open());
    SystemStatus status(hub.link);
    status.setWatched(true);
    QTRY_VERIFY(status.apps.problem);
    QCOMPARE(status.apps.problem->kind, Error::Kind::MissingScope);
    QVERIFY(hub.hub.received("GET", "/apps/").isEmpty());
}

void tst_SystemStatus::anotherHubStartsFromNothing()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(Session::State::Live));
    SystemStatus status(live.household.link);
    status.setWatched(true);
    QTRY_VERIFY(status.info.isKnown);
    QSignalSpy changed(&status, &SystemStatus::changed);
    live.household.link.setSession(nullptr);
    QVERIFY(!status.info.isKnown);
    QVERIFY(!changed.isEmpty());
}

QTEST_GUILESS_MAIN(tst_SystemStatus)
#include "tst_systemstatus.moc"
