// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decode_p.h"
#include "homey/decodedetails.h"

// Which flows mention something (protocol.md 4.5 and 4.6, both dialects).

namespace foyer {

using namespace decoding;

namespace {

constexpr int maxDepth = 16;

/// True when `id` stands in `text` as a whole part of a URI or token: "homey:device:<id>:dim",
/// "homey:manager:logic|<id>", "[[homey:device:<id>|measure_power]]", or alone.
bool names(const QString &text, const QString &id)
{
    const auto isBoundary = [](QChar c) {
        return c == u':' || c == u'|' || c == u'[' || c == u']';
    };
    for (qsizetype at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
        const qsizetype end = at + id.size();
        if ((at == 0 || isBoundary(text.at(at - 1))) &&
            (end == text.size() || isBoundary(text.at(end))))
            return true;
    }
    return false;
}

/// Any text below: ids, owners, droptokens and arguments, which are objects when a thing was chosen
/// from a list.
bool mentions(const JsonValue &json, const QString &id, int depth = 0)
{
    if (const auto text = json.string())
        return names(*text, id);
    if (depth >= maxDepth || (!json.isObject() && !json.isArray()))
        return false;
    bool found = false;
    json.forEach([&](const QString &, const JsonValue &part) {
        found = found || mentions(part, id, depth + 1);
    });
    return found;
}

bool flowMentions(const JsonValue &flow, const QString &id)
{
    for (const char *part : {"trigger", "conditions", "actions"}) {
        if (mentions(flow[part], id))
            return true;
    }
    bool found = false;
    flow["cards"].forEach([&](const QString &, const JsonValue &card) {
        const bool isNote = card["type"].string().value_or(QString()) == QLatin1String("note");
        found = found || (!isNote && mentions(card, id));
    });
    return found;
}

} // namespace

Result<std::vector<FlowUse>> decodeFlowUses(const JsonValue &list, const QString &id,
                                            bool isAdvanced, JsonProblems &problems,
                                            const QString &what)
{
    const auto decodeUse = [&](const JsonValue &flow, const QString &key,
                               JsonProblems &) -> std::optional<FlowUse> {
        if (id.isEmpty() || !flowMentions(flow, id))
            return {};
        const JsonReader reader(flow, QStringLiteral("flow ") + key.left(64), problems);
        FlowUse use;
        use.id = itemId(reader, key);
        if (use.id.isEmpty()) {
            problems.note(reader.path(), QStringLiteral("flow without id"));
            return {};
        }
        use.name = text(reader, "name");
        use.isAdvanced = isAdvanced;
        use.isEnabled = reader.boolean("enabled", true);
        use.isBroken = reader.boolean("broken", false);
        return use;
    };
    return decodeList<FlowUse>(list, problems, what, decodeUse);
}

} // namespace foyer
