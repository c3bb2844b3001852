// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/flowbuilder.h"

#include "simulator/homebuilder.h"
#include "simulator/homestate.h"
#include "simulator/secrets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace foyer::sim::flowbuilder {

namespace {

/// The file with every {device:Name}, {variable:Name}, {user:Name}, {flow:Name}, {folder:Name} and
/// {card:Name} replaced by the id that belongs to it.
QJsonObject description()
{
    QFile file(QStringLiteral(":/demo/flows.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto text = QString::fromUtf8(file.readAll());
    static const QRegularExpression reference(
        QStringLiteral("\\{(device|variable|user|flow|folder|card):([^{}\"]+)\\}"));
    qsizetype from = 0;
    for (auto match = reference.match(text, from); match.hasMatch();
         match = reference.match(text, from)) {
        const auto kind = match.captured(1);
        const auto name = match.captured(2);
        const auto id = kind == QLatin1String("device")     ? homebuilder::deviceIdOf(name)
                        : kind == QLatin1String("variable") ? homebuilder::variableIdOf(name)
                        : kind == QLatin1String("user")     ? homebuilder::userIdOf(name)
                        : kind == QLatin1String("flow")     ? flowIdOf(name)
                        : kind == QLatin1String("folder")
                            ? folderIdOf(name)
                            : derivedUuid(0, QStringLiteral("card/") + name);
        text.replace(match.capturedStart(), match.capturedLength(), id);
        from = match.capturedStart() + id.size();
    }
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonValue orNull(const QJsonObject &object, const char *key)
{
    const auto value = object.value(QLatin1String(key));
    return value.isUndefined() ? QJsonValue() : value;
}

/// Writes `card` ("owner" and "id") as the dialect has it: one full id, or uri and short id.
QJsonObject identified(QJsonObject card, bool isV2, bool isAdvanced)
{
    const auto owner = card.take(QStringLiteral("owner"));
    const auto shortId = card.value(QLatin1String("id")).toString();
    if (owner.isUndefined())
        return card;
    if (isAdvanced)
        card.insert(QStringLiteral("ownerUri"), owner);
    else if (isV2)
        card.insert(QStringLiteral("uri"), owner);
    if (!isV2)
        card.insert(QStringLiteral("id"), QString(owner.toString() + QLatin1Char(':') + shortId));
    if (!card.contains(QLatin1String("args")))
        card.insert(QStringLiteral("args"), QJsonObject());
    return card;
}

QJsonObject common(const QJsonObject &given, const QString &id)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), given.value(QLatin1String("name"))},
            {QStringLiteral("folder"), orNull(given, "folder")},
            {QStringLiteral("enabled"), given.value(QLatin1String("enabled")).toBool(true)},
            {QStringLiteral("broken"), given.value(QLatin1String("broken")).toBool()},
            {QStringLiteral("triggerable"), given.value(QLatin1String("triggerable")).toBool()},
            {QStringLiteral("triggerCount"), given.value(QLatin1String("count")).toInt()}};
}

QJsonObject flow(const QJsonObject &given, int order, bool isV2)
{
    auto flow = common(given, flowIdOf(given.value(QLatin1String("name")).toString()));
    flow.insert(QStringLiteral("order"), order);
    flow.insert(QStringLiteral("trigger"),
                identified(given.value(QLatin1String("trigger")).toObject(), isV2, false));
    QJsonArray conditions;
    const auto givenConditions = given.value(QLatin1String("conditions")).toArray();
    for (const auto &value : givenConditions) {
        auto card = identified(value.toObject(), isV2, false);
        card.insert(QStringLiteral("group"),
                    card.value(QLatin1String("group")).toString(QStringLiteral("group1")));
        card.insert(QStringLiteral("inverted"), card.value(QLatin1String("inverted")).toBool());
        card.insert(QStringLiteral("droptoken"), orNull(card, "droptoken"));
        conditions.append(card);
    }
    QJsonArray actions;
    const auto givenActions = given.value(QLatin1String("actions")).toArray();
    for (const auto &value : givenActions) {
        auto card = identified(value.toObject(), isV2, false);
        card.insert(QStringLiteral("group"),
                    card.value(QLatin1String("group")).toString(QStringLiteral("then")));
        card.insert(QStringLiteral("delay"), orNull(card, "delay"));
        card.insert(QStringLiteral("duration"), orNull(card, "duration"));
        actions.append(card);
    }
    flow.insert(QStringLiteral("conditions"), conditions);
    flow.insert(QStringLiteral("actions"), actions);
    return flow;
}

QJsonObject advancedFlow(const QJsonObject &given, bool isV2)
{
    auto flow = common(given, flowIdOf(given.value(QLatin1String("name")).toString()));
    auto cards = given.value(QLatin1String("cards")).toObject();
    for (auto it = cards.begin(); it != cards.end(); ++it)
        it.value() = identified(it.value().toObject(), isV2, true);
    flow.insert(QStringLiteral("cards"), cards);
    return flow;
}

} // namespace

QString flowIdOf(const QString &name)
{
    return derivedUuid(0, QStringLiteral("flow/") + name);
}

QString folderIdOf(const QString &name)
{
    return derivedUuid(0, QStringLiteral("flowfolder/") + name);
}

void load(HomeState &home)
{
    const auto all = description();
    const auto folders = all.value(QLatin1String("folders")).toArray();
    for (const auto &value : folders) {
        const auto given = value.toObject();
        const auto name = given.value(QLatin1String("name")).toString();
        home.adopt(ItemKind::FlowFolder, {{QStringLiteral("id"), folderIdOf(name)},
                                          {QStringLiteral("name"), name},
                                          {QStringLiteral("parent"), orNull(given, "parent")}});
    }
    int order = 0;
    const auto flows = all.value(QLatin1String("flows")).toArray();
    for (const auto &value : flows)
        home.adopt(ItemKind::Flow, flow(value.toObject(), ++order, home.isV2()));
    const auto advanced = all.value(QLatin1String("advanced")).toArray();
    for (const auto &value : advanced)
        home.adopt(ItemKind::AdvancedFlow, advancedFlow(value.toObject(), home.isV2()));
}

} // namespace foyer::sim::flowbuilder
