// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decodeflow.h"
#include "homey/flowcatalogue.h"
#include "homey/flows.h"
#include "support/livehome.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace foyer;

/// Flows as both dialects list them, and as the store keeps, starts and switches them.
class TestFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsOfBothDialectsLookTheSame();
    void nonsenseIsLeftOut();
    void asksForNothingUntilTheyAreNeeded();
    void readsFlowsFoldersAndCards_data();
    void readsFlowsFoldersAndCards();
    void followsWhatTheHubTells();
    void startsOnce();
    void saysThatAFlowMayHaveBeenStarted();
    void switchesOneAfterTheOther();
    void withoutTheScopeThereAreNone();
    void knowsWhereThingsAreUsed();

private:
    static std::optional<Flow> decoded(const QByteArray &json, bool advanced = false)
    {
        const auto document = JsonDocument::parse(json);
        JsonProblems problems;
        return decodeFlow(document->root(), {}, advanced, problems);
    }
    static QString named(const Flows &flows, const char *name)
    {
        for (const QString &id : flows.ids()) {
            if (flows.flow(id)->name == QLatin1String(name))
                return id;
        }
        return {};
    }
};

void TestFlows::cardsOfBothDialectsLookTheSame()
{
    const auto v3 = decoded(R"({"id":"f","name":"F","trigger":{"id":"homey:manager:cron:sunset",
        "args":{}},"conditions":[{"id":"homey:manager:logic:gt","args":{"comparator":3},
        "group":"group2","inverted":true,"droptoken":"homey:manager:logic|v1"}],
        "actions":[{"id":"homey:device:d1:dim","args":{"dim":0.35,"text":"a [[homey:device:d2|on]]",
        "variable":{"id":"v2","name":"Mode"},"days":[1,"x"]},"group":"else",
        "delay":{"number":"5","multiplier":60},"duration":null}]})");
    const auto v2 = decoded(R"({"id":"f","name":"F","trigger":{"uri":"homey:manager:cron",
        "id":"sunset","args":{}},"conditions":[{"uri":"homey:manager:logic","id":"gt",
        "args":{"comparator":3},"group":"group2","inverted":true,
        "droptoken":"homey:manager:logic|v1"}],"actions":[{"uri":"homey:device:d1","id":"dim",
        "args":{"dim":0.35,"text":"a [[homey:device:d2|on]]","variable":{"id":"v2","name":"Mode"},
        "days":[1,"x"]},"group":"else","delay":{"number":"5","multiplier":60},"duration":null}]})");
    QVERIFY(v3 && v2);
    QVERIFY(v3->cards == v2->cards);
    QCOMPARE(v3->cards.size(), size_t(3));
    QCOMPARE(v3->cards[1].group, 2);
    QVERIFY(v3->cards[1].isInverted);
    const FlowCard &action = v3->cards[2];
    QCOMPARE(action.id, QStringLiteral("homey:device:d1:dim"));
    QCOMPARE(action.ownerUri, QStringLiteral("homey:device:d1"));
    QVERIFY(action.isElse);
    QCOMPARE(action.delaySeconds, 300.0);
    QVERIFY(!action.durationSeconds);
    QCOMPARE(action.arg(QStringLiteral("variable"))->thing, QStringLiteral("Mode"));
    QCOMPARE(action.arg(QStringLiteral("days"))->list,
             QStringList({QStringLiteral("1"), QStringLiteral("x")}));
    for (const char *id : {"v1", "v2", "d1", "d2"})
        QVERIFY2(v3->mentions.contains(QLatin1String(id)), id);
    QVERIFY(!v3->mentions.contains(QStringLiteral("d")));
}

void TestFlows::nonsenseIsLeftOut()
{
    QVERIFY(!decoded("{}"));
    QVERIFY(!decoded("7"));
    const auto odd = decoded(R"({"id":"f","name":7,"enabled":"x","cards":{"a":1,
        "b":{"type":"rocket","x":1e300,"y":"low","outputSuccess":[1,"c"]},
        "c":{"type":"delay","args":{"delay":{"number":"[[x]]","multiplier":1}}},
        "n":{"type":"note","value":"homey:device:d1:on"}}})",
                             true);
    QVERIFY(odd);
    QCOMPARE(odd->cards.size(), size_t(3));
    for (const FlowCard &card : odd->cards) {
        QVERIFY(std::abs(card.x) <= 1e6);
        QVERIFY(!card.delaySeconds);
    }
    QVERIFY(!odd->mentions.contains(QStringLiteral("d1"))); // a note is no use
}

void TestFlows::asksForNothingUntilTheyAreNeeded()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(Session::State::Live));
    QVERIFY(live.received(QStringLiteral("GET"), QStringLiteral("/manager/flow")).isEmpty());
    live.household.flows.need();
    QTRY_VERIFY(live.household.flows.isKnown());
}

void TestFlows::readsFlowsFoldersAndCards_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("V3") << QStringLiteral("v3");
    QTest::newRow("V2") << QStringLiteral("v2");
}

void TestFlows::readsFlowsFoldersAndCards()
{
    QFETCH(QString, dialect);
    sim::Options options = LiveHome::frozen();
    options.dialect = dialect;
    const bool isV2 = dialect == QLatin1String("v2");
    LiveHome live(isV2 ? LiveHome::Access::Account : LiveHome::Access::ApiKey, options);
    Flows &flows = live.household.flows;
    FlowCatalogue &catalogue = live.household.flowCatalogue;
    flows.need();
    catalogue.need();
    live.start();
    QTRY_VERIFY(flows.isKnown() && !flows.isReading());
    QVERIFY(flows.ids().size() >= 11);
    const Flow *night = flows.flow(named(flows, "Good night"));
    QVERIFY(night && night->isTriggerable && !night->isAdvanced);
    const FlowFolder *folder = flows.folder(night->folder);
    QCOMPARE(folder->name, QStringLiteral("Evening"));
    QCOMPARE(flows.folder(flows.parentOf(folder->id))->name, QStringLiteral("Lighting"));
    QVERIFY(flows.flowsBelow(folder->parent).contains(night->id));
    QVERIFY(flows.flow(named(flows, "Old remote"))->isBroken);
    QVERIFY(flows.flow(named(flows, "Morning routine"))->isAdvanced);

    QTRY_VERIFY(catalogue.isKnown(FlowCard::Type::Action));
    for (const FlowCard &card : night->cards)
        QVERIFY2(catalogue.card(card.type, card.id), qPrintable(card.id));
    QTRY_VERIFY(catalogue.token(QStringLiteral("homey:manager:cron:time")));
}

void TestFlows::followsWhatTheHubTells()
{
    LiveHome live;
    Flows &flows = live.household.flows;
    flows.need();
    live.start();
    QVERIFY(live.waitFor(Session::State::Live));
    QTRY_VERIFY(flows.isKnown() && !flows.isReading());
    const QString night = named(flows, "Good night");
    live.control(QStringLiteral("patch"),
                 {{QStringLiteral("flow"), night},
                  {QStringLiteral("changes"), QJsonObject{{QStringLiteral("enabled"), false}}}});
    QTRY_VERIFY(!flows.flow(night)->isEnabled);
    QVERIFY(!flows.seenRunning(night).isValid());
    live.control(QStringLiteral("patch"),
                 {{QStringLiteral("flow"), night},
                  {QStringLiteral("changes"), QJsonObject{{QStringLiteral("triggerCount"), 88}}}});
    QTRY_VERIFY(flows.seenRunning(night).isValid());
    QCOMPARE(flows.flow(night)->triggerCount, 88);
    live.control(QStringLiteral("rename"),
                 {{QStringLiteral("flowfolder"), QStringLiteral("Evening")},
                  {QStringLiteral("name"), QStringLiteral("Dusk")}});
    QTRY_COMPARE(flows.folder(flows.flow(night)->folder)->name, QStringLiteral("Dusk"));
    live.control(QStringLiteral("delete"), {{QStringLiteral("flow"), night}});
    QTRY_VERIFY(!flows.flow(night));
}

void TestFlows::startsOnce()
{
    LiveHome live;
    Flows &flows = live.household.flows;
    flows.need();
    live.start();
    QTRY_VERIFY(flows.isKnown() && !flows.isReading());
    QSignalSpy started(&flows, &Flows::started);
    const QString id = named(flows, "Good night");
    flows.start(id);
    QVERIFY(flows.isStarting(id));
    flows.start(id); // the second click
    QTRY_COMPARE(started.size(), 1);
    QVERIFY(!flows.isStarting(id));
    QVERIFY(!started.first().at(1).value<std::optional<Error>>());
    QCOMPARE(live.received(QStringLiteral("POST"), QStringLiteral("/trigger")).size(), 1);
    QVERIFY(flows.seenRunning(id).isValid());

    flows.start(named(flows, "Cheap power")); // the hub refuses: it has no start card
    QTRY_COMPARE(started.size(), 2);
    const auto error = started.last().at(1).value<std::optional<Error>>();
    QVERIFY(error && error->kind == Error::Kind::Refused);
}

void TestFlows::saysThatAFlowMayHaveBeenStarted()
{
    LiveHome live;
    live.timing.callTimeout = std::chrono::milliseconds(700);
    Flows &flows = live.household.flows;
    flows.need();
    live.start();
    QTRY_VERIFY(flows.isKnown() && !flows.isReading());
    const QString id = named(flows, "Morning routine");
    live.control(QStringLiteral("hold"),
                 {{QStringLiteral("method"), QStringLiteral("POST")},
                  {QStringLiteral("path"), QStringLiteral("/api/manager/flow/advancedflow")}});
    QSignalSpy started(&flows, &Flows::started);
    flows.start(id);
    QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 20'000);
    const auto error = started.first().at(1).value<std::optional<Error>>();
    QVERIFY(error);
    QCOMPARE(error->code, outcomeUnknown);
    QCOMPARE(live.received(QStringLiteral("POST"), QStringLiteral("/trigger")).size(), 1);
}

void TestFlows::switchesOneAfterTheOther()
{
    LiveHome live;
    Flows &flows = live.household.flows;
    flows.need();
    live.start();
    QTRY_VERIFY(flows.isKnown() && !flows.isReading());
    QSignalSpy switched(&flows, &Flows::switched);
    const QString folder = flows.flow(named(flows, "Leaving home"))->folder;
    const QStringList all = flows.flowsBelow(folder); // one of three is off already
    QCOMPARE(all.size(), 3);
    flows.setEnabled(all, false);
    QCOMPARE(flows.wanted(named(flows, "Cheap power")), false);
    QTRY_COMPARE(switched.size(), 2);
    for (const QString &id : all)
        QVERIFY(!flows.flow(id)->isEnabled);
    const auto puts = live.received(QStringLiteral("PUT"), QStringLiteral("/manager/flow/"));
    QCOMPARE(puts.size(), 2);
    for (const auto &put : puts)
        QCOMPARE(put.body, QByteArray("{\"enabled\":false}"));
}

void TestFlows::withoutTheScopeThereAreNone()
{
    sim::Options options = LiveHome::frozen();
    LiveHome live(LiveHome::Access::ApiKey, options);
    live.control(QStringLiteral("scopes"),
                 {{QStringLiteral("scopes"),
                   QJsonArray{QStringLiteral("homey.device"), QStringLiteral("homey.zone"),
                              QStringLiteral("homey.logic"), QStringLiteral("homey.system")}}});
    Flows &flows = live.household.flows;
    flows.need();
    live.start();
    QTRY_VERIFY(flows.problem());
    QCOMPARE(flows.problem()->kind, Error::Kind::MissingScope);
    QVERIFY(!flows.isKnown());
}

void TestFlows::knowsWhereThingsAreUsed()
{
    LiveHome live;
    Flows &flows = live.household.flows;
    flows.need();
    live.start();
    QVERIFY(live.waitFor(Session::State::Live));
    QTRY_VERIFY(flows.isKnown() && !flows.isReading());
    const auto uses = flows.usesOf(live.deviceNamed(QStringLiteral("Ceiling light")));
    QStringList names;
    for (const FlowUse &use : uses)
        names << use.name;
    QCOMPARE(names, QStringList({QStringLiteral("Alarm escalation"), QStringLiteral("Good evening"),
                                 QStringLiteral("Good night")}));
    QCOMPARE(flows.usesOf(live.variableNamed(QStringLiteral("Night mode"))).size(), size_t(1));
    QVERIFY(flows.usesOf(live.variableNamed(QStringLiteral("Shopping note"))).empty());
    QVERIFY(flows.usesOf({}).empty());
}

QTEST_GUILESS_MAIN(TestFlows)
#include "tst_flows.moc"
