// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/flowcards.h"

#include "simulator/homestate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace foyer::sim::flowcards {

namespace {

const QJsonObject &description()
{
    static const QJsonObject everything = [] {
        QFile file(QStringLiteral(":/demo/flowcards.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return everything;
}

QString keyOf(Kind kind)
{
    if (kind == Kind::Trigger)
        return QStringLiteral("triggers");
    return kind == Kind::Condition ? QStringLiteral("conditions") : QStringLiteral("actions");
}

QJsonValue orNull(const QJsonObject &object, const char *key)
{
    const auto value = object.value(QLatin1String(key));
    return value.isUndefined() ? QJsonValue() : value;
}

/// Owner, name and ids as the dialect has them, the same for cards and tags.
QJsonObject owned(const QJsonObject &given, bool isV2)
{
    const auto owner = given.value(QLatin1String("owner")).toString();
    const auto ownerId = owner.section(QLatin1Char(':'), 2);
    const auto shortId = given.value(QLatin1String("id")).toString();
    const auto name = given.value(QLatin1String("ownerName"));
    QJsonObject item{{QStringLiteral("title"), given.value(QLatin1String("title"))}};
    if (isV2) {
        item.insert(QStringLiteral("id"), shortId);
        item.insert(QStringLiteral("uri"), owner);
        item.insert(QStringLiteral("uriObj"),
                    QJsonObject{{QStringLiteral("type"), owner.section(QLatin1Char(':'), 1, 1)},
                                {QStringLiteral("id"), ownerId},
                                {QStringLiteral("name"), name}});
    } else {
        item.insert(QStringLiteral("id"), QString(owner + QLatin1Char(':') + shortId));
        item.insert(QStringLiteral("ownerUri"), owner);
        item.insert(QStringLiteral("ownerId"), ownerId);
        item.insert(QStringLiteral("ownerName"), name);
    }
    return item;
}

QJsonObject card(const QJsonObject &given, Kind kind, bool isV2)
{
    auto card = owned(given, isV2);
    card.insert(QStringLiteral("titleFormatted"), orNull(given, "titleFormatted"));
    card.insert(QStringLiteral("hint"), QJsonValue());
    card.insert(QStringLiteral("args"), given.value(QLatin1String("args")).toArray());
    const auto droptoken = given.value(QLatin1String("droptoken"));
    if (isV2)
        card.insert(QStringLiteral("droptoken"), droptoken.isString());
    else
        card.insert(QStringLiteral("droptoken"),
                    droptoken.isString() ? QJsonValue(QJsonArray{droptoken}) : QJsonValue());
    card.insert(QStringLiteral("deprecated"), false);
    if (kind != Kind::Condition)
        card.insert(QStringLiteral("tokens"), given.value(QLatin1String("tokens")).toArray());
    if (!isV2)
        card.insert(QStringLiteral("highlight"), given.value(QLatin1String("highlight")).toBool());
    if (kind != Kind::Action)
        return card;
    card.insert(QStringLiteral("duration"), given.value(QLatin1String("duration")).toBool());
    if (!isV2) {
        card.insert(QStringLiteral("durationMin"), QJsonValue());
        card.insert(QStringLiteral("durationMax"), QJsonValue());
        card.insert(QStringLiteral("advanced"), false);
    }
    return card;
}

/// What a reading or an alarm brings by itself.
QJsonArray generic(const QString &capabilityId, const QJsonObject &entry, Kind kind)
{
    const auto title = entry.value(QLatin1String("title")).toString();
    const auto type = entry.value(QLatin1String("type")).toString();
    QJsonArray cards;
    const auto add = [&](const QString &suffix, const QString &text, bool hasToken) {
        QJsonObject card{{QStringLiteral("id"), QString(capabilityId + suffix)},
                         {QStringLiteral("title"), text}};
        if (hasToken)
            card.insert(QStringLiteral("tokens"),
                        QJsonArray{QJsonObject{{QStringLiteral("id"), capabilityId},
                                               {QStringLiteral("type"), type},
                                               {QStringLiteral("title"), title}}});
        cards.append(card);
    };
    if (kind == Kind::Trigger && capabilityId.startsWith(QLatin1String("measure_"))) {
        add(QStringLiteral("_changed"), title + QStringLiteral(" changed"), true);
    } else if (kind == Kind::Trigger && capabilityId.startsWith(QLatin1String("alarm_"))) {
        add(QStringLiteral("_true"), title + QStringLiteral(" turned on"), false);
        add(QStringLiteral("_false"), title + QStringLiteral(" turned off"), false);
    } else if (kind == Kind::Condition && capabilityId.startsWith(QLatin1String("alarm_"))) {
        add({}, title + QStringLiteral(" is !{{on|off}}"), false);
    }
    return cards;
}

QJsonArray cardsOf(const QJsonObject &device, Kind kind, bool isV2)
{
    const auto known = description().value(QLatin1String("capabilities")).toObject();
    const auto entries = device.value(QLatin1String("capabilitiesObj")).toObject();
    QJsonArray cards;
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        auto given = generic(it.key(), it.value().toObject(), kind);
        const auto own = known.value(it.key()).toObject().value(keyOf(kind)).toArray();
        for (const auto &value : own)
            given.append(value);
        for (const auto &value : std::as_const(given)) {
            auto one = value.toObject();
            const QString uri =
                QStringLiteral("homey:device:") + device.value(QLatin1String("id")).toString();
            one.insert(QStringLiteral("owner"), uri);
            one.insert(QStringLiteral("ownerName"), device.value(QLatin1String("name")));
            cards.append(card(one, kind, isV2));
        }
    }
    return cards;
}

QJsonArray allCards(const HomeState &home, Kind kind)
{
    QJsonArray cards;
    const auto managers = description().value(keyOf(kind)).toArray();
    for (const auto &value : managers)
        cards.append(card(value.toObject(), kind, home.isV2()));
    const auto &devices = home.items(ItemKind::Device);
    for (const auto &id : devices.ids()) {
        const auto own = cardsOf(devices.object(id), kind, home.isV2());
        for (const auto &value : own)
            cards.append(value);
    }
    return cards;
}

} // namespace

QJsonValue list(const HomeState &home, Kind kind)
{
    const auto cards = allCards(home, kind);
    if (home.isV2())
        return cards;
    QJsonObject map;
    for (const auto &value : cards)
        map.insert(value.toObject().value(QLatin1String("id")).toString(), value);
    return map;
}

QJsonObject one(const HomeState &home, Kind kind, const QString &uri, const QString &id)
{
    const auto cards = allCards(home, kind);
    const auto owner = home.isV2() ? QLatin1String("uri") : QLatin1String("ownerUri");
    for (const auto &value : cards) {
        const auto card = value.toObject();
        if (card.value(owner).toString() == uri && card.value(QLatin1String("id")).toString() == id)
            return card;
    }
    return {};
}

QJsonObject tokens(const HomeState &home)
{
    QJsonObject tokens;
    const auto add = [&](const QString &owner, const QString &ownerName, const QString &id,
                         const QString &title, const QString &type, const QJsonValue &value) {
        auto token = owned({{QStringLiteral("owner"), owner},
                            {QStringLiteral("ownerName"), ownerName},
                            {QStringLiteral("id"), id},
                            {QStringLiteral("title"), title}},
                           home.isV2());
        token.insert(QStringLiteral("type"), type);
        token.insert(QStringLiteral("value"), value);
        if (!home.isV2())
            token.insert(QStringLiteral("example"), QJsonValue());
        tokens.insert(owner + QLatin1Char(':') + id, token);
    };
    const auto text = [](const QJsonObject &object, const char *key) {
        return object.value(QLatin1String(key)).toString();
    };
    const auto managers = description().value(QLatin1String("tokens")).toArray();
    for (const auto &value : managers) {
        const auto given = value.toObject();
        add(text(given, "owner"), text(given, "ownerName"), text(given, "id"), text(given, "title"),
            text(given, "type"), given.value(QLatin1String("value")));
    }
    const auto &variables = home.items(ItemKind::Variable);
    for (const auto &id : variables.ids()) {
        const auto variable = variables.object(id);
        add(QStringLiteral("homey:manager:logic"), QStringLiteral("Logic"), id,
            text(variable, "name"), text(variable, "type"), variable.value(QLatin1String("value")));
    }
    const auto &devices = home.items(ItemKind::Device);
    for (const auto &id : devices.ids()) {
        const auto device = devices.object(id);
        const auto entries = device.value(QLatin1String("capabilitiesObj")).toObject();
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            const auto entry = it.value().toObject();
            const auto type = text(entry, "type");
            if (entry.value(QLatin1String("getable")).toBool(true))
                add(QStringLiteral("homey:device:") + id, text(device, "name"), it.key(),
                    text(entry, "title"),
                    type == QLatin1String("enum") ? QStringLiteral("string") : type,
                    entry.value(QLatin1String("value")));
        }
    }
    return tokens;
}

} // namespace foyer::sim::flowcards
