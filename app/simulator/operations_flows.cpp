// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/operations.h"

#include "simulator/flowcards.h"
#include "simulator/hub.h"
#include "simulator/secrets.h"

#include <QJsonArray>

namespace foyer::sim {

namespace {

const char *nameOf(ItemKind kind)
{
    if (kind == ItemKind::FlowFolder)
        return "FlowFolder";
    return kind == ItemKind::Flow ? "Flow" : "AdvancedFlow";
}

template<ItemKind kind>
Reply list(Hub &hub, const Call &)
{
    return Reply::text(hub.home().items(kind).listText());
}

template<ItemKind kind>
Reply one(Hub &hub, const Call &call)
{
    const auto text = hub.home().items(kind).text(call.text("id"));
    return text.isEmpty() ? Reply::notFound(nameOf(kind)) : Reply::text(text);
}

/// What a client may write (protocol.md §3.3); everything else is the hub's own business.
QStringList writable(ItemKind kind)
{
    if (kind == ItemKind::FlowFolder)
        return {QStringLiteral("name"), QStringLiteral("parent")};
    QStringList keys{QStringLiteral("name"), QStringLiteral("folder"), QStringLiteral("enabled")};
    if (kind == ItemKind::AdvancedFlow)
        return keys << QStringLiteral("cards");
    return keys << QStringLiteral("trigger") << QStringLiteral("conditions")
                << QStringLiteral("actions");
}

std::optional<Failure> refusal(Hub &hub, ItemKind kind, const QJsonObject &given)
{
    if (auto extra = Failure::extraKey(given, writable(kind)))
        return extra;
    const auto name = given.value(QLatin1String("name"));
    const auto enabled = given.value(QLatin1String("enabled"));
    const auto folder = given.value(kind == ItemKind::FlowFolder ? QLatin1String("parent")
                                                                 : QLatin1String("folder"));
    const bool isBad = (!name.isUndefined() && name.toString().trimmed().isEmpty()) ||
                       (!enabled.isUndefined() && !enabled.isBool());
    if (isBad)
        return Failure{400, QStringLiteral("invalid_input"), QStringLiteral("Invalid input")};
    if (folder.isString() && !hub.home().items(ItemKind::FlowFolder).contains(folder.toString()))
        return Failure{404, QStringLiteral("not_found"), QStringLiteral("FlowFolder not found")};
    return {};
}

/// "triggerable" follows from the cards.
bool canBeStarted(const QJsonObject &flow)
{
    const auto trigger = flow.value(QLatin1String("trigger")).toObject();
    if (trigger.value(QLatin1String("id"))
            .toString()
            .endsWith(QLatin1String("programmatic_trigger")))
        return true;
    const auto cards = flow.value(QLatin1String("cards")).toObject();
    return std::any_of(cards.begin(), cards.end(), [](const QJsonValue &card) {
        return card.toObject().value(QLatin1String("type")).toString() == QLatin1String("start");
    });
}

template<ItemKind kind>
Reply create(Hub &hub, const Call &call)
{
    auto item = call.args.value(HomeState::itemName(kind)).toObject();
    if (const auto failure = refusal(hub, kind, item))
        return Reply::failed(*failure);
    if (!item.contains(QLatin1String("name")))
        return Reply::failed(
            {400, QStringLiteral("invalid_input"), QStringLiteral("Invalid input")});
    item.insert(QStringLiteral("id"), randomUuid());
    if (kind == ItemKind::FlowFolder) {
        if (!item.contains(QLatin1String("parent")))
            item.insert(QStringLiteral("parent"), QJsonValue());
    } else {
        if (!item.contains(QLatin1String("folder")))
            item.insert(QStringLiteral("folder"), QJsonValue());
        if (!item.contains(QLatin1String("enabled")))
            item.insert(QStringLiteral("enabled"), true);
        item.insert(QStringLiteral("broken"), false);
        item.insert(QStringLiteral("triggerCount"), 0);
        item.insert(QStringLiteral("triggerable"), canBeStarted(item));
    }
    hub.home().create(kind, item);
    return Reply::value(item);
}

template<ItemKind kind>
Reply update(Hub &hub, const Call &call)
{
    auto changes = call.args.value(HomeState::itemName(kind)).toObject();
    const auto id = call.text("id");
    if (!hub.home().items(kind).contains(id))
        return Reply::notFound(nameOf(kind));
    if (const auto failure = refusal(hub, kind, changes))
        return Reply::failed(*failure);
    auto item = hub.home().items(kind).object(id);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        item.insert(it.key(), it.value());
    if (kind != ItemKind::FlowFolder)
        changes.insert(QStringLiteral("triggerable"), canBeStarted(item));
    hub.home().update(kind, id, changes);
    return one<kind>(hub, call);
}

template<ItemKind kind>
Reply remove(Hub &hub, const Call &call)
{
    return hub.home().remove(kind, call.text("id")) ? Reply() : Reply::notFound(nameOf(kind));
}

/// Counts and tells; the cards themselves do nothing here.
template<ItemKind kind>
Reply trigger(Hub &hub, const Call &call)
{
    const auto id = call.text("id");
    const auto flow = hub.home().items(kind).object(id);
    if (flow.isEmpty())
        return Reply::notFound(nameOf(kind));
    if (!flow.value(QLatin1String("triggerable")).toBool())
        return Reply::failed({400, QStringLiteral("not_triggerable"),
                              QStringLiteral("This Flow can not be started")});
    const int count = flow.value(QLatin1String("triggerCount")).toInt();
    hub.home().update(kind, id, {{QStringLiteral("triggerCount"), count + 1}});
    return {};
}

template<flowcards::Kind kind>
Reply cards(Hub &hub, const Call &)
{
    return Reply::value(flowcards::list(hub.home(), kind));
}

template<flowcards::Kind kind>
Reply card(Hub &hub, const Call &call)
{
    const auto card = flowcards::one(hub.home(), kind, call.text("uri"), call.text("id"));
    return card.isEmpty() ? Reply::notFound("FlowCard") : Reply::value(card);
}

Reply tokens(Hub &hub, const Call &)
{
    return Reply::value(flowcards::tokens(hub.home()));
}

Reply token(Hub &hub, const Call &call)
{
    const auto uri = call.text("uri");
    const auto id =
        uri.isEmpty() ? call.text("id") : QString(uri + QLatin1Char(':') + call.text("id"));
    const auto token = flowcards::tokens(hub.home()).value(id).toObject();
    return token.isEmpty() ? Reply::notFound("FlowToken") : Reply::value(token);
}

Reply tokenValue(Hub &hub, const Call &call)
{
    const auto token = flowcards::tokens(hub.home()).value(call.text("id")).toObject();
    return token.isEmpty() ? Reply::notFound("FlowToken")
                           : Reply::value(token.value(QLatin1String("value")));
}

template<ItemKind kind>
QList<Operation> itemOperations(const char *path, const char *pathOfOne, const char *name,
                                const QList<const char *> &ids)
{
    return {
        {"flow", ids.at(0), "GET", path, nullptr, "flow.readonly", "32", list<kind>},
        {"flow", ids.at(1), "GET", pathOfOne, nullptr, "flow.readonly", "32", one<kind>},
        {"flow", ids.at(2), "POST", path, name, "flow", "32", create<kind>},
        {"flow", ids.at(3), "PUT", pathOfOne, name, "flow", "32", update<kind>},
        {"flow", ids.at(4), "DELETE", pathOfOne, nullptr, "flow", "32", remove<kind>},
    };
}

template<flowcards::Kind kind>
QList<Operation> cardOperations(const char *path, const char *pathOfOne, const char *lists,
                                const char *gets)
{
    return {
        {"flow", lists, "GET", path, nullptr, "flow.readonly", "32", cards<kind>},
        {"flow", gets, "GET", pathOfOne, nullptr, "flow.readonly", "32", card<kind>},
    };
}

} // namespace

QList<Operation> flowOperations()
{
    using flowcards::Kind;
    return itemOperations<ItemKind::Flow>(
               "/flow", "/flow/:id", "flow",
               {"getFlows", "getFlow", "createFlow", "updateFlow", "deleteFlow"}) +
           itemOperations<ItemKind::AdvancedFlow>(
               "/advancedflow", "/advancedflow/:id", "advancedflow",
               {"getAdvancedFlows", "getAdvancedFlow", "createAdvancedFlow", "updateAdvancedFlow",
                "deleteAdvancedFlow"}) +
           itemOperations<ItemKind::FlowFolder>("/flowfolder", "/flowfolder/:id", "flowfolder",
                                                {"getFlowFolders", "getFlowFolder",
                                                 "createFlowFolder", "updateFlowFolder",
                                                 "deleteFlowFolder"}) +
           cardOperations<Kind::Trigger>("/flowcardtrigger", "/flowcardtrigger/:uri/:id",
                                         "getFlowCardTriggers", "getFlowCardTrigger") +
           cardOperations<Kind::Condition>("/flowcardcondition", "/flowcardcondition/:uri/:id",
                                           "getFlowCardConditions", "getFlowCardCondition") +
           cardOperations<Kind::Action>("/flowcardaction", "/flowcardaction/:uri/:id",
                                        "getFlowCardActions", "getFlowCardAction") +
           QList<Operation>{
               {"flow", "triggerFlow", "POST", "/flow/:id/trigger", nullptr, "flow.start", "32",
                trigger<ItemKind::Flow>},
               {"flow", "triggerAdvancedFlow", "POST", "/advancedflow/:id/trigger", nullptr,
                "flow.start", "32", trigger<ItemKind::AdvancedFlow>},
               {"flowtoken", "getFlowTokens", "GET", "/flowtoken", nullptr, "flow.readonly", "32",
                tokens},
               {"flowtoken", "getFlowToken", "GET", "/flowtoken/:id", nullptr, "flow.readonly", "3",
                token},
               {"flowtoken", "getFlowToken", "GET", "/flowtoken/:uri/:id", nullptr, "flow.readonly",
                "2", token},
               {"flowtoken", "getFlowTokenValue", "GET", "/flowtoken/:id/value", nullptr,
                "flow.readonly", "3", tokenValue},
           };
}

} // namespace foyer::sim
