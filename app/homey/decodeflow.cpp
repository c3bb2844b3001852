// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decodeflow.h"

#include "homey/decode_p.h"

#include <cmath>

// Flows and folders (protocol.md 4.5 to 4.7); the catalogue is in decodeflowcards.cpp.

namespace foyer {

using namespace decoding;

namespace {

constexpr qsizetype maxCards = 500;
constexpr qsizetype maxArgs = 64;
constexpr qsizetype maxList = 100;
constexpr qsizetype maxMentions = 20'000;
constexpr qsizetype maxMention = 256;
constexpr int maxArgText = 4'000;
constexpr int maxDepth = 16;
constexpr double maxPlace = 1e6; ///< of a canvas

/// Every part of every text below, cut where the parts of URIs and tokens meet:
/// "homey:device:<id>:dim", "homey:manager:logic|<id>", "[[homey:device:<id>|measure_power]]".
void collect(const JsonValue &json, QSet<QString> &mentions, int depth = 0)
{
    if (const auto text = json.string()) {
        qsizetype from = 0;
        for (qsizetype at = 0; at <= text->size(); ++at) {
            const QChar c = at < text->size() ? text->at(at) : QChar(u':');
            if (c != u':' && c != u'|' && c != u'[' && c != u']')
                continue;
            const qsizetype length = at - from;
            if (length > 0 && length <= maxMention && mentions.size() < maxMentions)
                mentions.insert(text->mid(from, length));
            from = at + 1;
        }
        return;
    }
    if (depth < maxDepth && (json.isObject() || json.isArray()))
        json.forEach(
            [&](const QString &, const JsonValue &part) { collect(part, mentions, depth + 1); });
}

/// {number: "5", multiplier: 60}: the number is a text, sometimes with a token in it.
std::optional<double> seconds(const JsonValue &json)
{
    if (!json.isObject())
        return {};
    bool isNumber = true;
    const JsonValue number = json["number"];
    const double count = number.isNumber()
                             ? *number.number()
                             : number.string().value_or(QString()).toDouble(&isNumber);
    const double whole = count * json["multiplier"].number().value_or(1);
    return isNumber && std::isfinite(whole) && whole >= 0 ? std::optional(whole) : std::nullopt;
}

FlowArg decodeArg(const QString &name, const JsonValue &json)
{
    FlowArg arg;
    arg.name = name.left(maxText);
    if (json.isObject()) { // chosen from a list
        arg.thing = oneLine(json["name"].string().value_or(QString()));
        arg.thingId = json["id"].string().value_or(QString()).left(maxId);
    } else if (json.isArray()) {
        json.forEach([&](const QString &, const JsonValue &item) {
            if (arg.list.size() >= maxList)
                return;
            if (const auto text = item.string())
                arg.list << oneLine(*text);
            else if (const auto number = item.number())
                arg.list << QString::number(*number);
        });
    } else {
        arg.value = Value::fromJson(json);
        if (const auto text = arg.value.string(); text && text->size() > maxArgText)
            arg.value = Value(text->left(maxArgText));
    }
    return arg;
}

double place(const JsonReader &reader, const JsonKey &key)
{
    const double value = reader.number(key).value_or(0);
    return std::isfinite(value) ? std::clamp(value, -maxPlace, maxPlace) : 0;
}

FlowCard::Type typeOf(const QString &name)
{
    static const QHash<QString, FlowCard::Type> types = {
        {QStringLiteral("trigger"), FlowCard::Type::Trigger},
        {QStringLiteral("condition"), FlowCard::Type::Condition},
        {QStringLiteral("action"), FlowCard::Type::Action},
        {QStringLiteral("start"), FlowCard::Type::Start},
        {QStringLiteral("delay"), FlowCard::Type::Delay},
        {QStringLiteral("any"), FlowCard::Type::Any},
        {QStringLiteral("all"), FlowCard::Type::All},
        {QStringLiteral("note"), FlowCard::Type::Note},
    };
    return types.value(name, FlowCard::Type::Unknown);
}

/// What cards of standard and advanced flows share.
FlowCard decodeCard(const JsonValue &json, FlowCard::Type type, const QString &key,
                    JsonProblems &problems)
{
    const JsonReader reader(json, QStringLiteral("card ") + key.left(64), problems);
    FlowCard card;
    card.key = key.left(maxId);
    card.type = type;
    const QString id = reader.string("id").left(maxId);
    QString owner = json["ownerUri"].string().value_or(QString());
    if (owner.isEmpty())
        owner = json["uri"].string().value_or(QString()); // V2
    const bool isFull = id.startsWith(QLatin1String("homey:")) && id.count(u':') >= 3;
    if (owner.isEmpty() && isFull)
        owner = id.section(u':', 0, 2);
    card.ownerUri = owner.left(maxId);
    card.id = isFull || owner.isEmpty() || id.isEmpty()
                  ? id
                  : QString(card.ownerUri + QLatin1Char(':') + id);
    json["args"].forEach([&](const QString &name, const JsonValue &value) {
        if (qsizetype(card.args.size()) < maxArgs)
            card.args.push_back(decodeArg(name, value));
    });
    card.dropToken = json["droptoken"].string().value_or(QString()).left(maxId);
    card.isInverted = json["inverted"].boolean().value_or(false);
    card.delaySeconds =
        seconds(type == FlowCard::Type::Delay ? json["args"]["delay"] : json["delay"]);
    card.durationSeconds = seconds(json["duration"]);
    const QString group = json["group"].string().value_or(QString());
    card.isElse = group == QLatin1String("else");
    card.group = group == QLatin1String("group2") ? 2 : group == QLatin1String("group3") ? 3 : 1;
    return card;
}

FlowCard decodeNode(const JsonValue &json, const QString &key, JsonProblems &problems)
{
    const JsonReader reader(json, QStringLiteral("card ") + key.left(64), problems);
    FlowCard card = decodeCard(json, typeOf(reader.string("type")), key, problems);
    card.x = place(reader, "x");
    card.y = place(reader, "y");
    card.width = place(reader, "width");
    card.height = place(reader, "height");
    card.onSuccess = texts(json["outputSuccess"], maxList);
    card.onTrue = texts(json["outputTrue"], maxList);
    card.onFalse = texts(json["outputFalse"], maxList);
    card.onError = texts(json["outputError"], maxList);
    if (card.type == FlowCard::Type::Note) {
        card.note = json["value"].string().value_or(QString()).left(maxArgText);
        card.colour = json["color"].string().value_or(QString()).left(32);
    }
    return card;
}

void decodeStandard(const JsonValue &json, Flow &flow, JsonProblems &problems)
{
    const auto add = [&](const JsonValue &card, FlowCard::Type type, const QString &key) {
        if (!card.isObject() || qsizetype(flow.cards.size()) >= maxCards)
            return;
        flow.cards.push_back(decodeCard(card, type, key, problems));
        collect(card, flow.mentions);
    };
    add(json["trigger"], FlowCard::Type::Trigger, QStringLiteral("trigger"));
    int number = 0;
    json["conditions"].forEach([&](const QString &, const JsonValue &card) {
        add(card, FlowCard::Type::Condition, QStringLiteral("condition%1").arg(number++));
    });
    number = 0;
    json["actions"].forEach([&](const QString &, const JsonValue &card) {
        add(card, FlowCard::Type::Action, QStringLiteral("action%1").arg(number++));
    });
}

} // namespace

std::optional<Flow> decodeFlow(const JsonValue &json, const QString &key, bool isAdvanced,
                               JsonProblems &problems)
{
    const JsonReader reader(json, QStringLiteral("flow ") + key.left(64), problems);
    Flow flow;
    flow.id = itemId(reader, key);
    if (!json.isObject() || flow.id.isEmpty()) {
        problems.note(reader.path(), QStringLiteral("flow without id"));
        return {};
    }
    flow.name = text(reader, "name");
    flow.folder = usableId(json["folder"].string().value_or(QString()));
    flow.isAdvanced = isAdvanced;
    flow.isEnabled = reader.boolean("enabled", true);
    flow.isBroken = reader.boolean("broken", false);
    flow.isTriggerable = reader.boolean("triggerable", false);
    if (const auto count = reader.number("triggerCount"); count && *count >= 0 && *count < 1e9)
        flow.triggerCount = int(*count);
    if (!isAdvanced) {
        decodeStandard(json, flow, problems);
        return flow;
    }
    json["cards"].forEach([&](const QString &cardKey, const JsonValue &card) {
        if (!card.isObject() || qsizetype(flow.cards.size()) >= maxCards)
            return;
        flow.cards.push_back(decodeNode(card, cardKey, problems));
        if (flow.cards.back().type != FlowCard::Type::Note)
            collect(card, flow.mentions);
    });
    return flow;
}

Result<std::vector<Flow>> decodeFlows(const JsonValue &list, bool isAdvanced,
                                      JsonProblems &problems, const QString &what)
{
    return decodeList<Flow>(list, problems, what,
                            [&](const JsonValue &json, const QString &key, JsonProblems &each) {
                                return decodeFlow(json, key, isAdvanced, each);
                            });
}

std::optional<FlowFolder> decodeFlowFolder(const JsonValue &json, const QString &key,
                                           JsonProblems &problems)
{
    const JsonReader reader(json, QStringLiteral("folder ") + key.left(64), problems);
    FlowFolder folder;
    folder.id = itemId(reader, key);
    if (!json.isObject() || folder.id.isEmpty()) {
        problems.note(reader.path(), QStringLiteral("folder without id"));
        return {};
    }
    folder.name = text(reader, "name");
    folder.parent = usableId(json["parent"].string().value_or(QString()));
    return folder;
}

Result<std::vector<FlowFolder>> decodeFlowFolders(const JsonValue &list, JsonProblems &problems,
                                                  const QString &what)
{
    return decodeList<FlowFolder>(list, problems, what, decodeFlowFolder);
}

} // namespace foyer
