// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decode_p.h"
#include "homey/decodeflow.h"

#include <cmath>

// The catalogue of flow cards and tags (protocol.md 4.8 and 4.9), both dialects.

namespace foyer {

using namespace decoding;

namespace {

constexpr size_t maxParts = 200; ///< arguments, choices, tokens

struct Owned
{
    QString id;
    QString ownerUri;
    QString ownerName;
};

/// Full id and owner, from either dialect.
Owned decodeOwner(const JsonValue &json, const QString &key)
{
    Owned owned;
    owned.ownerUri = json["ownerUri"].string().value_or(QString()).left(maxId);
    owned.ownerName = oneLine(json["ownerName"].string().value_or(QString()));
    const QString id = usableId(json["id"].string().value_or(QString()));
    if (owned.ownerUri.isEmpty()) { // V2: uri, uriObj and a short id
        owned.ownerUri = json["uri"].string().value_or(QString()).left(maxId);
        owned.ownerName = oneLine(json["uriObj"]["name"].string().value_or(QString()));
        const bool isFull =
            owned.ownerUri.isEmpty() || id.startsWith(QString(owned.ownerUri + QLatin1Char(':')));
        owned.id = id.isEmpty() || isFull ? id : QString(owned.ownerUri + QLatin1Char(':') + id);
    } else {
        owned.id = id.isEmpty() ? usableId(key) : id;
    }
    return owned;
}

FlowCardDefinition::Argument decodeArgument(const JsonValue &json)
{
    FlowCardDefinition::Argument argument;
    const auto line = [&](const char *key) {
        return oneLine(json[key].string().value_or(QString()));
    };
    argument.name = line("name");
    argument.type = line("type");
    argument.title = line("title");
    if (argument.title.isEmpty())
        argument.title = line("placeholder");
    argument.label = line("label");
    argument.multiplier = json["labelMultiplier"].number().value_or(1);
    if (!std::isfinite(argument.multiplier))
        argument.multiplier = 1;
    if (const auto decimals = json["labelDecimals"].number())
        argument.decimals = std::clamp(int(*decimals), 0, 6);
    json["values"].forEach([&](const QString &, const JsonValue &choice) {
        if (argument.choices.size() >= maxParts)
            return;
        const JsonValue id = choice["id"];
        const QString key =
            id.isNumber() ? QString::number(*id.number()) : id.string().value_or(QString());
        argument.choices.push_back(
            {key.left(maxId), oneLine(choice["title"].string().value_or(key))});
    });
    return argument;
}

} // namespace

Result<std::vector<FlowCardDefinition>> decodeFlowCards(const JsonValue &list,
                                                        JsonProblems &problems, const QString &what)
{
    const auto decode = [](const JsonValue &json, const QString &key,
                           JsonProblems &each) -> std::optional<FlowCardDefinition> {
        const JsonReader reader(json, QStringLiteral("card ") + key.left(64), each);
        const Owned owned = decodeOwner(json, key);
        if (!json.isObject() || owned.id.isEmpty()) {
            each.note(reader.path(), QStringLiteral("card without id"));
            return {};
        }
        FlowCardDefinition card;
        card.id = owned.id;
        card.ownerUri = owned.ownerUri;
        card.ownerName = owned.ownerName;
        card.title = text(reader, "title");
        card.titleFormatted = oneLine(json["titleFormatted"].string().value_or(QString()));
        json["args"].forEach([&](const QString &, const JsonValue &argument) {
            if (card.args.size() < maxParts)
                card.args.push_back(decodeArgument(argument));
        });
        json["tokens"].forEach([&](const QString &, const JsonValue &token) {
            if (card.tokens.size() < maxParts)
                card.tokens.push_back({token["id"].string().value_or(QString()).left(maxId),
                                       oneLine(token["title"].string().value_or(QString()))});
        });
        return card;
    };
    return decodeList<FlowCardDefinition>(list, problems, what, decode);
}

Result<std::vector<FlowToken>> decodeFlowTokens(const JsonValue &list, JsonProblems &problems,
                                                const QString &what)
{
    const auto decode = [](const JsonValue &json, const QString &key,
                           JsonProblems &each) -> std::optional<FlowToken> {
        const JsonReader reader(json, QStringLiteral("token ") + key.left(64), each);
        const Owned owned = decodeOwner(json, key);
        if (!json.isObject() || owned.id.isEmpty()) {
            each.note(reader.path(), QStringLiteral("token without id"));
            return {};
        }
        return FlowToken{owned.id, text(reader, "title"), owned.ownerName};
    };
    return decodeList<FlowToken>(list, problems, what, decode);
}

} // namespace foyer
