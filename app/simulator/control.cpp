// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/control.h"

#include "simulator/cloud.h"
#include "simulator/homebuilder.h"
#include "simulator/hub.h"
#include "simulator/lifebuilder.h"
#include "simulator/secrets.h"

#include <QJsonArray>

namespace foyer::sim {

namespace {

QJsonObject ok()
{
    return {{QStringLiteral("ok"), true}};
}

QJsonObject error(const QString &text)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), text}};
}

QString text(const QJsonObject &command, const char *name)
{
    return command.value(QLatin1String(name)).toString();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const auto array = value.toArray();
    for (const auto &entry : array)
        list.append(entry.toString());
    return list;
}

constexpr ItemKind kinds[] = {ItemKind::Device,     ItemKind::Zone,  ItemKind::Variable,
                              ItemKind::User,       ItemKind::Flow,  ItemKind::AdvancedFlow,
                              ItemKind::FlowFolder, ItemKind::Image, ItemKind::Notification,
                              ItemKind::Mood,       ItemKind::Alarm};

} // namespace

Control::Control(Cloud &cloud, QList<Hub *> hubs)
    : m_cloud(cloud)
    , m_hubs(std::move(hubs))
{
}

const QList<Control::Verb> &Control::table()
{
    static const QList<Verb> verbs{
        {"capability", &Control::capability},
        {"rename", &Control::rename},
        {"add", &Control::add},
        {"delete", &Control::remove},
        {"patch", &Control::patch},
        {"setAvailable", &Control::setAvailable},
        {"setVariable", &Control::setVariable},
        {"moveDevice", &Control::moveDevice},
        {"presence", &Control::presence},
        {"userProperty", &Control::userProperty},
        {"image", &Control::image},
        {"deviceSettings", &Control::deviceSettings},
        {"lastSeen", &Control::lastSeen},
        {"age", &Control::age},
        {"warn", &Control::warn},
        {"weather", &Control::weather},
        {"delay", &Control::delay},
        {"hold", &Control::hold},
        {"release", &Control::release},
        {"fail", &Control::fail},
        {"garbage", &Control::garbage},
        {"rewrite", &Control::rewrite},
        {"rateLimit", &Control::rateLimit},
        {"clearFaults", &Control::clearFaults},
        {"drop", &Control::drop},
        {"freeze", &Control::freeze},
        {"unfreeze", &Control::unfreeze},
        {"refuse", &Control::refuse},
        {"listen", &Control::listen},
        {"rejectSocket", &Control::rejectSocket},
        {"acceptSocket", &Control::acceptSocket},
        {"silence", &Control::silence},
        {"refuseNamespace", &Control::refuseNamespace},
        {"heartbeat", &Control::heartbeat},
        {"goodManners", &Control::goodManners},
        {"packet", &Control::packet},
        {"event", &Control::event},
        {"closeSockets", &Control::closeSockets},
        {"expire", &Control::expire},
        {"rotation", &Control::rotation},
        {"revoke", &Control::revoke},
        {"scopes", &Control::scopes},
        {"key", &Control::key},
        {"inactive", &Control::inactive},
        {"issueCode", &Control::issueCode},
    };
    return verbs;
}

QStringList Control::verbs()
{
    QStringList names;
    for (const auto &verb : table())
        names.append(QString::fromLatin1(verb.name));
    return names;
}

QJsonObject Control::run(const QJsonObject &command)
{
    const auto name = text(command, "verb");
    for (const auto &verb : table()) {
        if (name != QLatin1String(verb.name))
            continue;
        if (!isForCloud(command) && !hubOf(command))
            return error(QStringLiteral("unknown hub"));
        return (this->*verb.run)(command);
    }
    return error(QStringLiteral("unknown verb: ") + name);
}

bool Control::isForCloud(const QJsonObject &command) const
{
    return text(command, "hub") == QLatin1String("cloud");
}

Hub *Control::hubOf(const QJsonObject &command) const
{
    const auto wanted = command.value(QLatin1String("hub"));
    if (wanted.isUndefined() || isForCloud(command))
        return m_hubs.constFirst();
    if (wanted.isDouble())
        return m_hubs.value(wanted.toInt());
    for (auto *hub : m_hubs) {
        if (hub->info().id == wanted.toString())
            return hub;
    }
    return nullptr;
}

std::optional<std::pair<ItemKind, QString>> Control::itemOf(const QJsonObject &command) const
{
    for (const auto kind : kinds) {
        const auto wanted = command.value(HomeState::itemName(kind)).toString();
        if (wanted.isEmpty())
            continue;
        const auto &store = hubOf(command)->home().items(kind);
        if (store.contains(wanted))
            return std::pair(kind, wanted);
        for (const auto &id : store.ids()) {
            if (store.object(id).value(QLatin1String("name")).toString() == wanted)
                return std::pair(kind, id);
        }
        return {};
    }
    return {};
}

QJsonObject Control::capability(const QJsonObject &command)
{
    const auto item = itemOf(command);
    const auto name = text(command, "capability");
    auto *hub = hubOf(command);
    if (!item || item->first != ItemKind::Device || !hub->home().has(item->second, name))
        return error(QStringLiteral("unknown device or capability"));
    hub->reactions().write(item->second, name, command.value(QLatin1String("value")),
                           command.value(QLatin1String("opts")).toObject());
    return ok();
}

QJsonObject Control::patch(const QJsonObject &command)
{
    const auto item = itemOf(command);
    if (!item)
        return error(QStringLiteral("unknown item"));
    hubOf(command)->home().update(item->first, item->second,
                                  command.value(QLatin1String("changes")).toObject());
    return ok();
}

QJsonObject Control::rename(const QJsonObject &command)
{
    auto changed = command;
    changed.insert(QStringLiteral("changes"),
                   QJsonObject{{QStringLiteral("name"), command.value(QLatin1String("name"))}});
    return patch(changed);
}

QJsonObject Control::setVariable(const QJsonObject &command)
{
    auto changed = command;
    changed.insert(QStringLiteral("changes"),
                   QJsonObject{{QStringLiteral("value"), command.value(QLatin1String("value"))}});
    return patch(changed);
}

QJsonObject Control::setAvailable(const QJsonObject &command)
{
    const bool available = command.value(QLatin1String("available")).toBool();
    auto changed = command;
    changed.insert(
        QStringLiteral("changes"),
        QJsonObject{{QStringLiteral("available"), available},
                    {QStringLiteral("unavailableMessage"),
                     available ? QJsonValue() : command.value(QLatin1String("message"))}});
    return patch(changed);
}

QJsonObject Control::moveDevice(const QJsonObject &command)
{
    const auto zone = itemOf({{QStringLiteral("hub"), command.value(QLatin1String("hub"))},
                              {QStringLiteral("zone"), command.value(QLatin1String("zone"))}});
    if (!zone)
        return error(QStringLiteral("unknown zone"));
    auto changed = command;
    changed.insert(QStringLiteral("changes"), QJsonObject{{QStringLiteral("zone"), zone->second}});
    return patch(changed);
}

QJsonObject Control::add(const QJsonObject &command)
{
    auto *hub = hubOf(command);
    auto &home = hub->home();
    for (const auto kind : kinds) {
        auto description = command.value(HomeState::itemName(kind)).toObject();
        if (description.isEmpty())
            continue;
        if (!description.contains(QLatin1String("id")))
            description.insert(QStringLiteral("id"), randomUuid());
        // A complete item is taken as it is, so that tests can add broken ones too.
        auto item = description;
        if (kind == ItemKind::Device && description.contains(QLatin1String("capabilities")) &&
            !description.contains(QLatin1String("capabilitiesObj")))
            item = homebuilder::device(description, home.dialect());
        else if (kind == ItemKind::Zone)
            item = homebuilder::zone(description, int(home.items(kind).size()), home.dialect());
        else if (kind == ItemKind::User)
            item = homebuilder::user(description);
        else if (kind == ItemKind::Notification && !description.contains(QLatin1String("excerpt")))
            item = lifebuilder::notification(description, home.isV2());
        else if (kind == ItemKind::Alarm && !description.contains(QLatin1String("repetition")))
            item = lifebuilder::alarm(description);
        home.create(kind, item);
        auto result = ok();
        result.insert(QStringLiteral("id"), item.value(QLatin1String("id")));
        return result;
    }
    return error(QStringLiteral("nothing to add"));
}

QJsonObject Control::remove(const QJsonObject &command)
{
    const auto item = itemOf(command);
    if (!item)
        return error(QStringLiteral("unknown item"));
    hubOf(command)->home().remove(item->first, item->second);
    return ok();
}

QJsonObject Control::expire(const QJsonObject &command)
{
    const auto what = text(command, "what");
    const auto whose = text(command, "account");
    const Person *person = Account::find(whose);
    if (!whose.isEmpty() && !person)
        return error(QStringLiteral("unknown account"));
    const QString user = person ? person->userId : QString();
    if (what == QLatin1String("sessions"))
        hubOf(command)->sessions().expireAll();
    else if (what == QLatin1String("accessTokens"))
        m_cloud.account().expireAccessTokens(user);
    else if (what == QLatin1String("refreshTokens"))
        m_cloud.account().revokeRefreshTokens(user);
    else if (what == QLatin1String("codes"))
        m_cloud.account().expireCodes();
    else if (what == QLatin1String("delegations"))
        m_cloud.account().expireDelegations();
    else
        return error(
            QStringLiteral("what: sessions, accessTokens, refreshTokens, codes or delegations"));
    return ok();
}

QJsonObject Control::rotation(const QJsonObject &command)
{
    const auto mode = text(command, "mode");
    if (mode == QLatin1String("rotating"))
        m_cloud.account().setRotation(Account::Rotation::Rotating);
    else if (mode == QLatin1String("kept"))
        m_cloud.account().setRotation(Account::Rotation::Kept);
    else if (mode == QLatin1String("grace"))
        m_cloud.account().setRotation(Account::Rotation::Grace);
    else
        return error(QStringLiteral("mode: rotating, kept or grace"));
    return ok();
}

QJsonObject Control::revoke(const QJsonObject &command)
{
    if (text(command, "what") != QLatin1String("apiKey"))
        return expire(command);
    hubOf(command)->sessions().revokeKeys();
    return ok();
}

QJsonObject Control::scopes(const QJsonObject &command)
{
    hubOf(command)->sessions().setGrantedScopes(strings(command.value(QLatin1String("scopes"))));
    return ok();
}

QJsonObject Control::key(const QJsonObject &command)
{
    Hub *hub = hubOf(command);
    const QString token = randomUuid() + QLatin1Char(':') + randomHex(40);
    hub->sessions().addKey(token, strings(command.value(QLatin1String("scopes"))),
                           command.value(QLatin1String("user")).toString());
    QJsonObject answer = ok();
    answer.insert(QStringLiteral("token"), token);
    return answer;
}

QJsonObject Control::inactive(const QJsonObject &command)
{
    hubOf(command)->setInactive(command.value(QLatin1String("value")).toBool(true));
    return ok();
}

QJsonObject Control::issueCode(const QJsonObject &command)
{
    const Person *person =
        Account::find(command.value(QLatin1String("account")).toString(Account::userId()));
    if (!person)
        return error(QStringLiteral("unknown account"));
    Grant grant;
    grant.userId = person->userId;
    grant.clientId =
        command.value(QLatin1String("clientId")).toString(QStringLiteral("foyer-test-client"));
    grant.redirectUri = text(command, "redirectUri");
    grant.hubIds = strings(command.value(QLatin1String("hubs")));
    for (auto *hub : m_hubs) {
        if (!command.contains(QLatin1String("hubs")))
            grant.hubIds.append(hub->info().id);
    }
    grant.scopes = strings(command.value(QLatin1String("scopes")));
    if (grant.scopes.isEmpty())
        grant.scopes = Sessions::defaultScopes();
    auto result = ok();
    result.insert(QStringLiteral("code"), m_cloud.account().issueCode(grant));
    return result;
}

} // namespace foyer::sim
