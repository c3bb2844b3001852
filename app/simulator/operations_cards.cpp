// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/operations.h"

#include "simulator/flowcards.h"
#include "simulator/hub.h"
#include "simulator/lifebuilder.h"

#include <QHash>

// Single flow cards, run without a flow (protocol.md §3.3 flow): those that say or change something
// a client can see; the others are known and do nothing.

namespace foyer::sim {

namespace {

using flowcards::Kind;

const auto devicePrefix = QStringLiteral("homey:device:");
const auto valueKey = QStringLiteral("value");

/// A card as it was called: its owner, and its id without the owner in front (V3 repeats it).
struct CardCall
{
    QString owner;
    QString id;
    QJsonObject args;

    explicit CardCall(const Call &call)
        : owner(call.text("uri"))
        , id(call.text("id"))
        , args(call.args.value(QLatin1String("args")).toObject())
    {
        if (id.startsWith(owner + QLatin1Char(':')))
            id.remove(0, owner.size() + 1);
    }
    [[nodiscard]] bool is(const char *manager, const char *card) const
    {
        return owner == QLatin1String("homey:manager:") + QLatin1String(manager) &&
               id == QLatin1String(card);
    }
    [[nodiscard]] QString deviceId() const { return owner.mid(devicePrefix.size()); }
    /// The id in an argument that was chosen from a list.
    [[nodiscard]] QString chosen(const char *name) const
    {
        return args.value(QLatin1String(name)).toObject().value(QLatin1String("id")).toString();
    }
};

QJsonValue capabilityValue(const HomeState &home, const QString &device, const QString &capability)
{
    return home.items(ItemKind::Device)
        .object(device)
        .value(QLatin1String("capabilitiesObj"))
        .toObject()
        .value(capability)
        .toObject()
        .value(valueKey);
}

/// Which capability a card of a device sets, and to what; an empty id: none.
std::pair<QString, QJsonValue> wish(const HomeState &home, const CardCall &card)
{
    static const QHash<QString, std::pair<QString, bool>> switches{
        {QStringLiteral("on"), {QStringLiteral("onoff"), true}},
        {QStringLiteral("off"), {QStringLiteral("onoff"), false}},
        {QStringLiteral("lock"), {QStringLiteral("locked"), true}},
        {QStringLiteral("unlock"), {QStringLiteral("locked"), false}},
        {QStringLiteral("speaker_playing_true"), {QStringLiteral("speaker_playing"), true}},
        {QStringLiteral("speaker_playing_false"), {QStringLiteral("speaker_playing"), false}}};
    if (card.id == QLatin1String("toggle"))
        return {QStringLiteral("onoff"),
                !capabilityValue(home, card.deviceId(), QStringLiteral("onoff")).toBool()};
    if (const auto found = switches.constFind(card.id); found != switches.cend())
        return {found->first, found->second};
    if (card.args.size() != 1)
        return {};
    for (const QString &capability : {card.id, QString(card.id).remove(QStringLiteral("_set"))}) {
        if (!capabilityValue(home, card.deviceId(), capability).isUndefined())
            return {capability, card.args.begin().value()};
    }
    return {};
}

Reply runOnDevice(Hub &hub, const CardCall &card)
{
    const auto [capability, value] = wish(hub.home(), card);
    if (capability.isEmpty())
        return {};
    if (const auto refusal = hub.home().refusal(card.deviceId(), capability, value))
        return Reply::failed(*refusal);
    hub.reactions().write(card.deviceId(), capability, value);
    return {};
}

Reply runAction(Hub &hub, const Call &call)
{
    const CardCall card(call);
    auto &home = hub.home();
    if (flowcards::one(home, Kind::Action, call.text("uri"), call.text("id")).isEmpty())
        return Reply::notFound("FlowCardAction");
    if (card.owner.startsWith(devicePrefix))
        return runOnDevice(hub, card);
    if (card.is("notifications", "create_notification")) {
        home.create(
            ItemKind::Notification,
            lifebuilder::notification(
                {{QStringLiteral("text"), card.args.value(QLatin1String("text"))}}, home.isV2()));
    } else if (card.is("flow", "programmatic_trigger")) {
        const auto id = card.chosen("flow");
        const auto flow = home.items(ItemKind::Flow).object(id);
        if (flow.isEmpty())
            return Reply::notFound("Flow");
        const int count = flow.value(QLatin1String("triggerCount")).toInt();
        home.update(ItemKind::Flow, id, {{QStringLiteral("triggerCount"), count + 1}});
    } else if (card.id.startsWith(QLatin1String("variable_set_"))) {
        const auto id = card.chosen("variable");
        if (!home.items(ItemKind::Variable).contains(id))
            return Reply::notFound("Variable");
        home.update(ItemKind::Variable, id, {{valueKey, card.args.value(valueKey)}});
    }
    return {};
}

/// The variable that was dropped on a card: "homey:manager:logic|<id>".
QJsonValue dropped(const Hub &hub, const Call &call)
{
    const QString id = call.text("droptoken").section(QLatin1Char('|'), 1);
    return hub.home().items(ItemKind::Variable).object(id).value(valueKey);
}

Reply runCondition(Hub &hub, const Call &call)
{
    const CardCall card(call);
    auto &home = hub.home();
    if (flowcards::one(home, Kind::Condition, call.text("uri"), call.text("id")).isEmpty())
        return Reply::notFound("FlowCardCondition");
    bool isTrue = false;
    if (card.owner.startsWith(devicePrefix)) {
        const QString capability =
            card.id == QLatin1String("on") ? QStringLiteral("onoff") : card.id;
        isTrue = capabilityValue(home, card.deviceId(), capability).toBool();
    } else if (card.is("logic", "variable_boolean")) {
        isTrue = dropped(hub, call).toBool();
    } else if (card.is("logic", "lt") || card.is("logic", "gt")) {
        const double value = dropped(hub, call).toDouble();
        const double other = card.args.value(QLatin1String("comparator")).toDouble();
        isTrue = card.id == QLatin1String("lt") ? value < other : value > other;
    } else if (card.is("presence", "someone_home")) {
        const auto &users = home.items(ItemKind::User);
        const auto ids = users.ids();
        isTrue = std::any_of(ids.begin(), ids.end(), [&](const QString &id) {
            return users.object(id).value(QLatin1String("present")).toBool();
        });
    }
    return Reply::value(isTrue);
}

} // namespace

QList<Operation> cardRunOperations()
{
    return {
        {"flow", "runFlowCardCondition", "POST", "/flowcardcondition/:uri/:id/run", nullptr, "flow",
         "32", runCondition},
        {"flow", "runFlowCardAction", "POST", "/flowcardaction/:uri/:id/run", nullptr, "flow", "32",
         runAction},
    };
}

} // namespace foyer::sim
