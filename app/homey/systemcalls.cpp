// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/systemcalls.h"

#include "homey/decode.h"
#include "homey/decode_p.h"
#include "homey/homeyapi_p.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace foyer {

namespace {

const auto systemPath = QStringLiteral("/api/manager/system/");
constexpr size_t mostItems = 2000;

QString optionPath(const QString &manager, const QString &name)
{
    return QStringLiteral("/api/manager/%1/option/%2").arg(manager, name);
}

/// A time as text or as milliseconds.
QDateTime timeIn(const JsonValue &json)
{
    const double ms = json.number().value_or(0);
    if (ms > 1e11 && ms < 1e14)
        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms), Qt::UTC);
    return decodeTime(json);
}

QString firstText(const JsonValue &json, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        if (const auto text = json[key].string(); text && !text->isEmpty())
            return decoding::oneLine(*text);
        if (const auto number = json[key].number())
            return QString::number(*number);
    }
    return {};
}

Result<Usage> decodeUsage(const JsonValue &json, const QString &what)
{
    if (!json.isObject())
        return fail(wrongShape(what, QStringLiteral("no usage")));
    Usage usage;
    usage.total = std::max(0.0, json["total"].number().value_or(0));
    usage.free = std::clamp(json["free"].number().value_or(0), 0.0, usage.total);
    json["types"].forEach([&](const QString &key, const JsonValue &part) {
        const double bytes = part["size"].number().value_or(part.number().value_or(0));
        const QString name = firstText(part, {"name", "title"});
        if (bytes > 0 && usage.parts.size() < mostItems)
            usage.parts.push_back({name.isEmpty() ? decoding::oneLine(key) : name, bytes});
    });
    std::stable_sort(usage.parts.begin(), usage.parts.end(),
                     [](const Usage::Part &a, const Usage::Part &b) { return a.bytes > b.bytes; });
    return usage;
}

Async<Usage> usageAt(HomeyApi &api, const QString &path)
{
    return api.call<Usage>(api.request("GET", path),
                           [](const JsonValue &json, JsonProblems &, const QString &what) {
                               return decodeUsage(json, what);
                           });
}

RadioNode decodeNode(const QString &key, const JsonValue &json)
{
    RadioNode node;
    node.id = firstText(json, {"ieeeAddr", "nodeId", "id", "address"});
    if (node.id.isEmpty())
        node.id = decoding::oneLine(key);
    node.name = firstText(json, {"name", "deviceName"});
    node.model = firstText(json, {"modelId", "productName", "productId", "model"});
    node.maker = firstText(json, {"manufacturerName", "manufacturer"});
    node.role = firstText(json, {"type", "deviceType"});
    for (const char *name : {"online", "isOnline", "available"}) {
        if (const auto is = json[name].boolean(); is && !node.isOnline)
            node.isOnline = is;
    }
    node.lastSeen = timeIn(json["lastSeen"].exists() ? json["lastSeen"] : json["lastSeenAt"]);
    return node;
}

/// The nodes are at the top or one level below, as a list or an object.
JsonValue nodesIn(const JsonValue &json)
{
    if (json["nodes"].exists())
        return json["nodes"];
    JsonValue found;
    json.forEach([&](const QString &, const JsonValue &child) {
        if (!found.exists() && child["nodes"].exists())
            found = child["nodes"];
    });
    return found;
}

} // namespace

Async<SystemInfo> systemInfo(HomeyApi &api)
{
    return api.call<SystemInfo>(
        api.request("GET", systemPath),
        [](const JsonValue &json, JsonProblems &, const QString &what) -> Result<SystemInfo> {
            if (!json.isObject())
                return fail(wrongShape(what, QStringLiteral("no system")));
            SystemInfo info;
            info.model = firstText(json, {"homeyModelName", "homeyModelId"});
            info.version = firstText(json, {"homeyVersion"});
            info.timeZone = firstText(json, {"timezone"});
            info.address = firstText(json, {"address", "wifiAddress"});
            info.wifi = firstText(json, {"wifiSsid"});
            info.uptime = std::max(0.0, json["uptime"].number().value_or(0));
            info.totalMemory = json["totalmem"].number().value_or(0);
            info.freeMemory =
                json["freemem"].number().value_or(json["freememMachine"].number().value_or(0));
            return info;
        });
}

Async<Usage> memoryUsage(HomeyApi &api)
{
    return usageAt(api, systemPath + QStringLiteral("memory"));
}

Async<Usage> storageUsage(HomeyApi &api)
{
    return usageAt(api, systemPath + QStringLiteral("storage"));
}

Async<QStringList> waitingUpdates(HomeyApi &api)
{
    return api.call<QStringList>(
        api.request("GET", QStringLiteral("/api/manager/updates/update")),
        [](const JsonValue &json, JsonProblems &, const QString &) -> Result<QStringList> {
            QStringList versions;
            json.forEach([&](const QString &, const JsonValue &update) {
                const QString version = firstText(update, {"version"});
                if (!version.isEmpty() && versions.size() < 20)
                    versions << version;
            });
            return versions;
        });
}

Async<std::vector<HubApp>> hubApps(HomeyApi &api)
{
    return api.call<std::vector<HubApp>>(
        api.request("GET", QStringLiteral("/api/manager/apps/app")),
        [](const JsonValue &json, JsonProblems &,
           const QString &what) -> Result<std::vector<HubApp>> {
            if (!json.isObject() && !json.isArray())
                return fail(wrongShape(what, QStringLiteral("no apps")));
            std::vector<HubApp> apps;
            json.forEach([&](const QString &key, const JsonValue &entry) {
                HubApp app;
                app.id = decoding::usableId(entry["id"].string().value_or(key));
                if (app.id.isEmpty() || apps.size() >= mostItems)
                    return;
                app.name = firstText(entry, {"name", "id"});
                app.version = firstText(entry, {"version"});
                app.state = firstText(entry, {"state"});
                app.isEnabled = entry["enabled"].boolean().value_or(true);
                app.isCrashed = entry["crashed"].boolean().value_or(false) ||
                                app.state == QLatin1String("crashed");
                const JsonValue update = entry["updateAvailable"];
                app.hasUpdate = update.boolean().value_or(update.isObject() || update.isString());
                app.memory = entry["usage"]["mem"].number().value_or(0);
                apps.push_back(std::move(app));
            });
            const QCollator order;
            std::stable_sort(apps.begin(), apps.end(), [&](const HubApp &a, const HubApp &b) {
                return order.compare(a.name, b.name) < 0;
            });
            return apps;
        });
}

Async<std::vector<RadioNode>> radioNodes(HomeyApi &api, const QString &manager)
{
    return api.call<std::vector<RadioNode>>(
        api.request("GET", QStringLiteral("/api/manager/%1/state").arg(manager)),
        [](const JsonValue &json, JsonProblems &,
           const QString &) -> Result<std::vector<RadioNode>> {
            std::vector<RadioNode> nodes;
            nodesIn(json).forEach([&](const QString &key, const JsonValue &node) {
                if (node.isObject() && nodes.size() < mostItems)
                    nodes.push_back(decodeNode(key, node));
            });
            return nodes;
        });
}

Async<std::vector<RingAnimation>> ringAnimations(HomeyApi &api)
{
    return api.call<std::vector<RingAnimation>>(
        api.request("GET", QStringLiteral("/api/manager/ledring/screensaver")),
        [](const JsonValue &json, JsonProblems &,
           const QString &) -> Result<std::vector<RingAnimation>> {
            std::vector<RingAnimation> animations;
            json.forEach([&](const QString &key, const JsonValue &entry) {
                const QString id =
                    decoding::oneLine(entry.string().value_or(entry["id"].string().value_or(key)));
                const QString title = firstText(entry, {"title", "name"});
                if (!id.isEmpty() && animations.size() < 200)
                    animations.push_back({id, title.isEmpty() ? id : title});
            });
            return animations;
        });
}

Async<QJsonValue> hubOption(HomeyApi &api, const QString &manager, const QString &name)
{
    return api.call<QJsonValue>(
        api.request("GET", optionPath(manager, name)),
        [](const JsonValue &json, JsonProblems &, const QString &) -> Result<QJsonValue> {
            const JsonValue value =
                json.isObject() && json["value"].exists() ? json["value"] : json;
            return QJsonDocument::fromJson("[" + value.toJson() + "]").array().at(0);
        });
}

Async<Done> setHubOption(HomeyApi &api, const QString &manager, const QString &name,
                         const QJsonValue &value)
{
    return api.perform(
        api.request("PUT", optionPath(manager, name), {{QStringLiteral("value"), value}}));
}

namespace {

Async<Done> appCall(HomeyApi &api, const QByteArray &method, const QString &id, const char *what)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty())
        return ready<Done>(fail(invalidId()));
    return api.perform(api.request(
        method, QStringLiteral("/api/manager/apps/app/%1/%2").arg(segment, QLatin1String(what))));
}

} // namespace

Async<Done> restartApp(HomeyApi &api, const QString &id)
{
    return appCall(api, "POST", id, "restart");
}

Async<Done> setAppEnabled(HomeyApi &api, const QString &id, bool enabled)
{
    return appCall(api, "PUT", id, enabled ? "enable" : "disable");
}

Async<Done> installUpdate(HomeyApi &api)
{
    return api.perform(
        api.request("POST", QStringLiteral("/api/manager/updates/update"), QJsonObject()));
}

Async<Done> rebootHub(HomeyApi &api)
{
    return api.perform(api.request("POST", systemPath + QStringLiteral("reboot")));
}

} // namespace foyer
