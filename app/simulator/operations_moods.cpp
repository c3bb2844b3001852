// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/operations.h"

#include "simulator/hub.h"
#include "simulator/secrets.h"

namespace foyer::sim {

namespace {

const auto activeKey = QStringLiteral("active");

Reply moods(Hub &hub, const Call &)
{
    return Reply::text(hub.home().items(ItemKind::Mood).listText());
}

Reply mood(Hub &hub, const Call &call)
{
    const auto text = hub.home().items(ItemKind::Mood).text(call.text("id"));
    return text.isEmpty() ? Reply::notFound("Mood") : Reply::text(text);
}

std::optional<Failure> moodProblem(const QJsonObject &wanted, bool isNew)
{
    if (const auto extra =
            Failure::extraKey(wanted, {QStringLiteral("name"), QStringLiteral("devices"),
                                       QStringLiteral("preset"), QStringLiteral("zone")}))
        return extra;
    const auto name = wanted.value(QLatin1String("name"));
    if ((isNew || !name.isUndefined()) && name.toString().trimmed().isEmpty())
        return Failure{400, QStringLiteral("invalid_input"),
                       QStringLiteral("should have required property 'name'")};
    return {};
}

Reply createMood(Hub &hub, const Call &call)
{
    auto item = call.args.value(QLatin1String("mood")).toObject();
    if (const auto problem = moodProblem(item, true))
        return Reply::failed(*problem);
    item.insert(QStringLiteral("id"), randomUuid());
    item.insert(activeKey, false);
    if (!item.contains(QLatin1String("preset")))
        item.insert(QStringLiteral("preset"), QJsonValue());
    // Not among what a client is documented to send (protocol.md §3.3): ours is that of the first
    // of its devices.
    if (!item.contains(QLatin1String("zone"))) {
        const auto devices = item.value(QLatin1String("devices")).toObject().keys();
        item.insert(QStringLiteral("zone"), hub.home()
                                                .items(ItemKind::Device)
                                                .object(devices.value(0))
                                                .value(QLatin1String("zone")));
    }
    hub.home().create(ItemKind::Mood, item);
    return Reply::value(item);
}

Reply updateMood(Hub &hub, const Call &call)
{
    const auto changes = call.args.value(QLatin1String("mood")).toObject();
    if (const auto problem = moodProblem(changes, false))
        return Reply::failed(*problem);
    if (!hub.home().update(ItemKind::Mood, call.text("id"), changes))
        return Reply::notFound("Mood");
    return mood(hub, call);
}

Reply deleteMood(Hub &hub, const Call &call)
{
    return hub.home().remove(ItemKind::Mood, call.text("id")) ? Reply() : Reply::notFound("Mood");
}

/// Every device takes the state it has in the mood; the mood is active then, and no other of its
/// zone is. What cannot be reached is passed over.
Reply setMood(Hub &hub, const Call &call)
{
    auto &home = hub.home();
    const auto wanted = home.items(ItemKind::Mood).object(call.text("id"));
    if (wanted.isEmpty())
        return Reply::notFound("Mood");
    const auto devices = wanted.value(QLatin1String("devices")).toObject();
    for (auto device = devices.begin(); device != devices.end(); ++device) {
        const auto state = device.value().toObject().value(QLatin1String("state")).toObject();
        for (auto it = state.begin(); it != state.end(); ++it) {
            if (!home.refusal(device.key(), it.key(), it.value()))
                hub.reactions().write(device.key(), it.key(), it.value());
        }
    }
    const auto ids = home.items(ItemKind::Mood).ids();
    for (const auto &id : ids) {
        const auto item = home.items(ItemKind::Mood).object(id);
        const bool isActive = id == call.text("id");
        const bool isOfZone =
            item.value(QLatin1String("zone")) == wanted.value(QLatin1String("zone"));
        if (isOfZone && item.value(activeKey).toBool() != isActive)
            home.update(ItemKind::Mood, id, {{activeKey, isActive}});
    }
    return {};
}

} // namespace

QList<Operation> moodOperations()
{
    return {
        {"moods", "getMoods", "GET", "/mood", nullptr, "mood.readonly", "32", moods},
        {"moods", "getMood", "GET", "/mood/:id", nullptr, "mood.readonly", "32", mood},
        {"moods", "createMood", "POST", "/mood", "mood", "mood", "32", createMood},
        {"moods", "updateMood", "PUT", "/mood/:id", "mood", "mood", "32", updateMood},
        {"moods", "setMood", "POST", "/mood/:id/set", nullptr, "mood.set", "32", setMood},
        {"moods", "deleteMood", "DELETE", "/mood/:id", nullptr, "mood", "32", deleteMood},
    };
}

} // namespace foyer::sim
