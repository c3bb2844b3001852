// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/operations.h"

#include "simulator/hub.h"
#include "simulator/hubfacts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimer>

namespace foyer::sim {

namespace {

const auto usedKey = QStringLiteral("size");

QJsonObject part(const char *name, double bytes)
{
    return {{QStringLiteral("name"), QLatin1String(name)}, {usedKey, bytes}};
}

Reply setName(Hub &hub, const Call &call)
{
    const QString name = call.text("name").trimmed();
    if (name.isEmpty())
        return Reply::failed(
            {400, QStringLiteral("invalid_input"), QStringLiteral("name should be string")});
    hub.machine().setName(name);
    return {};
}

Reply reboot(Hub &hub, const Call &)
{
    QTimer::singleShot(100, &hub, [&hub] { hub.drop(); }); // after the answer
    return {};
}

Reply memory(Hub &, const Call &)
{
    return Reply::value(
        QJsonObject{{QStringLiteral("total"), 2066317312.0},
                    {QStringLiteral("free"), 712118272.0},
                    {QStringLiteral("swap"), 0},
                    {QStringLiteral("types"),
                     QJsonObject{{QStringLiteral("homey"), part("Homey", 402653184)},
                                 {QStringLiteral("com.example.lumen"), part("Lumen", 41943040)},
                                 {QStringLiteral("com.example.klima"), part("Klima", 37748736)}}}});
}

Reply storage(Hub &, const Call &)
{
    return Reply::value(
        QJsonObject{{QStringLiteral("total"), 7516192768.0},
                    {QStringLiteral("free"), 4402341478.0},
                    {QStringLiteral("types"),
                     QJsonObject{{QStringLiteral("system"), part("System", 1932735283)},
                                 {QStringLiteral("insights"), part("Insights", 644245094)},
                                 {QStringLiteral("apps"), part("Apps", 536870912)}}}});
}

template<int wholeMiB, int freeMiB>
Reply total(Hub &, const Call &)
{
    return Reply::value(QJsonObject{{QStringLiteral("total"), double(wholeMiB) * 1048576},
                                    {QStringLiteral("free"), double(freeMiB) * 1048576}});
}

Reply updates(Hub &hub, const Call &)
{
    QJsonArray list;
    if (hub.machine().isUpdateWaiting())
        list.append(
            QJsonObject{{QStringLiteral("version"),
                         hub.home().isV2() ? QStringLiteral("10.0.10") : QStringLiteral("12.10.0")},
                        {QStringLiteral("channel"), QStringLiteral("stable")},
                        {QStringLiteral("size"), 88080384}});
    return Reply::value(list);
}

Reply installUpdate(Hub &hub, const Call &)
{
    if (!hub.machine().isUpdateWaiting())
        return Reply::notFound("Update");
    hub.machine().installUpdate();
    return {};
}

Reply changeApp(Hub &hub, const Call &call, const QJsonObject &changes)
{
    const QString id = call.text("id");
    const QJsonObject app = hubfacts::apps(hub.home()).value(id).toObject();
    if (app.isEmpty())
        return Reply::notFound("App");
    hub.machine().changeApp(id, changes);
    const QJsonObject changed = hub.machine().withChanges(app);
    hub.announce(QStringLiteral("homey:manager:apps"), QStringLiteral("app.update"), changed);
    return Reply::value(changed);
}

Reply updateApp(Hub &hub, const Call &call)
{
    const QJsonObject wanted = call.args.value(QLatin1String("app")).toObject();
    if (const auto extra = Failure::extraKey(wanted, {QStringLiteral("autoupdate")}))
        return Reply::failed(*extra);
    return changeApp(hub, call, wanted);
}

template<bool enabled>
Reply enableApp(Hub &hub, const Call &call)
{
    return changeApp(hub, call,
                     {{QStringLiteral("enabled"), enabled},
                      {QStringLiteral("state"),
                       enabled ? QStringLiteral("running") : QStringLiteral("stopped")}});
}

Reply restartApp(Hub &hub, const Call &call)
{
    return changeApp(
        hub, call,
        {{QStringLiteral("state"), QStringLiteral("running")}, {QStringLiteral("crashed"), false}});
}

Reply screensavers(Hub &, const Call &)
{
    QJsonArray list;
    for (const char *id : {"off", "sunset", "rainbow", "pulse", "solid"})
        list.append(QJsonObject{{QStringLiteral("id"), QLatin1String(id)},
                                {QStringLiteral("title"), QLatin1String(id)}});
    return Reply::value(list);
}

template<const char *manager, const char *name>
Reply option(Hub &hub, const Call &)
{
    const QJsonValue value = hub.machine().option(QLatin1String(manager), QLatin1String(name));
    // Bare or wrapped, by generation (protocol.md 3.1).
    return hub.home().isV2() ? Reply::value(QJsonObject{{QStringLiteral("value"), value}})
                             : Reply::value(value);
}

template<const char *manager, const char *name>
Reply setOption(Hub &hub, const Call &call)
{
    const QJsonValue value = call.args.value(QLatin1String("value"));
    if (value.isUndefined())
        return Reply::failed(
            {400, QStringLiteral("invalid_input"), QStringLiteral("value is missing")});
    hub.machine().setOption(QLatin1String(manager), QLatin1String(name), value);
    return {};
}

QString hoursAgo(double hours)
{
    return QDateTime::currentDateTimeUtc()
        .addSecs(qint64(-hours * 3600))
        .toString(Qt::ISODateWithMs);
}

Reply zigbeeState(Hub &, const Call &)
{
    const auto node = [](const char *name, const char *maker, const char *model, const char *type,
                         double seen) {
        return QJsonObject{{QStringLiteral("name"), QLatin1String(name)},
                           {QStringLiteral("manufacturerName"), QLatin1String(maker)},
                           {QStringLiteral("modelId"), QLatin1String(model)},
                           {QStringLiteral("type"), QLatin1String(type)},
                           {QStringLiteral("lastSeen"), hoursAgo(seen)}};
    };
    return Reply::value(QJsonObject{
        {QStringLiteral("controllerState"),
         QJsonObject{{QStringLiteral("inited"), true}, {QStringLiteral("available"), true}}},
        {QStringLiteral("channel"), 15},
        {QStringLiteral("nodes"),
         QJsonObject{{QStringLiteral("00:0d:6f:00:00:00:00:01"),
                      node("Hall lamp", "Lumen", "LB-1", "Router", 0.1)},
                     {QStringLiteral("00:0d:6f:00:00:00:00:02"),
                      node("Front door contact", "Lumen", "DC-2", "EndDevice", 0.6)},
                     {QStringLiteral("00:0d:6f:00:00:00:00:03"),
                      node("Garden motion", "Lumen", "MO-3", "EndDevice", 49)}}}});
}

Reply zwaveState(Hub &, const Call &)
{
    const auto node = [](int id, const char *name, const char *maker, bool online, double seen) {
        return QJsonObject{{QStringLiteral("nodeId"), id},
                           {QStringLiteral("name"), QLatin1String(name)},
                           {QStringLiteral("manufacturerName"), QLatin1String(maker)},
                           {QStringLiteral("online"), online},
                           {QStringLiteral("lastSeen"), hoursAgo(seen)}};
    };
    return Reply::value(QJsonObject{
        {QStringLiteral("currentCommand"), QJsonValue()},
        {QStringLiteral("nodes"),
         QJsonObject{{QStringLiteral("2"), node(2, "Wall plug", "Fixture", true, 0.2)},
                     {QStringLiteral("5"), node(5, "Roller shutter", "Fixture", true, 3)},
                     {QStringLiteral("9"), node(9, "Smoke alarm", "Fixture", false, 200)}}}});
}

Reply zwaveLog(Hub &, const Call &)
{
    return Reply::value(QJsonArray{
        QJsonObject{{QStringLiteral("date"), hoursAgo(1)},
                    {QStringLiteral("log"), QStringLiteral("Node[2]: received report")}}});
}

Reply runCommand(Hub &, const Call &call)
{
    if (call.text("command").isEmpty())
        return Reply::failed(
            {400, QStringLiteral("invalid_input"), QStringLiteral("command should be string")});
    return {};
}

Reply emptyState(Hub &, const Call &)
{
    return Reply::text("{}");
}

Reply connectedState(Hub &, const Call &)
{
    return Reply::value(QJsonObject{{QStringLiteral("connected"), true}});
}

Reply noList(Hub &, const Call &)
{
    return Reply::text("[]");
}

constexpr char ledring[] = "ledring";
constexpr char i18n[] = "i18n";
constexpr char updatesManager[] = "updates";
constexpr char screensaver[] = "screensaver";
constexpr char brightness[] = "brightness";
constexpr char language[] = "language";
constexpr char units[] = "units";
constexpr char channel[] = "channel";
constexpr char autoupdate[] = "autoupdate";

} // namespace

QList<Operation> machineOperations()
{
    const char *read = "system.readonly";
    return {
        {"system", "setSystemName", "PUT", "/name", nullptr, "system", "32", setName},
        {"system", "reboot", "POST", "/reboot", nullptr, "system", "32", reboot},
        {"system", "getMemoryInfo", "GET", "/memory", nullptr, read, "32", memory},
        {"system", "getStorageInfo", "GET", "/storage", nullptr, read, "32", storage},
        {"system", "getMemoryInfoTotal", "GET", "/memory/total", nullptr, read, "3",
         total<1971, 679>},
        {"system", "getStorageInfoTotal", "GET", "/storage/total", nullptr, read, "3",
         total<7168, 4198>},
        {"updates", "getUpdates", "GET", "/update", nullptr, "updates.readonly", "32", updates},
        {"updates", "installUpdate", "POST", "/update", nullptr, "updates", "32", installUpdate},
        {"updates", "getState", "GET", "/state", nullptr, read, "32", emptyState},
        {"updates", "getOptionChannel", "GET", "/option/channel", nullptr, read, "32",
         option<updatesManager, channel>},
        {"updates", "getOptionAutoupdate", "GET", "/option/autoupdate", nullptr, read, "32",
         option<updatesManager, autoupdate>},
        {"updates", "setOptionAutoupdate", "PUT", "/option/autoupdate", nullptr, "system", "32",
         setOption<updatesManager, autoupdate>},
        {"apps", "updateApp", "PUT", "/app/:id", "app", "app", "32", updateApp},
        {"apps", "enableApp", "PUT", "/app/:id/enable", nullptr, "app", "32", enableApp<true>},
        {"apps", "disableApp", "PUT", "/app/:id/disable", nullptr, "app", "32", enableApp<false>},
        {"apps", "restartApp", "POST", "/app/:id/restart", nullptr, "app", "32", restartApp},
        {"ledring", "getScreensavers", "GET", "/screensaver", nullptr, "", "32", screensavers},
        {"ledring", "getState", "GET", "/state", nullptr, read, "32", emptyState},
        {"ledring", "getOptionScreensaver", "GET", "/option/screensaver", nullptr, read, "32",
         option<ledring, screensaver>},
        {"ledring", "setOptionScreensaver", "PUT", "/option/screensaver", nullptr, "system", "32",
         setOption<ledring, screensaver>},
        {"ledring", "getOptionBrightness", "GET", "/option/brightness", nullptr, read, "2",
         option<ledring, brightness>},
        {"ledring", "setOptionBrightness", "PUT", "/option/brightness", nullptr, "system", "2",
         setOption<ledring, brightness>},
        {"i18n", "getOptionLanguage", "GET", "/option/language", nullptr, read, "32",
         option<i18n, language>},
        {"i18n", "setOptionLanguage", "PUT", "/option/language", nullptr, "system", "32",
         setOption<i18n, language>},
        {"i18n", "getOptionUnits", "GET", "/option/units", nullptr, read, "32",
         option<i18n, units>},
        {"i18n", "setOptionUnits", "PUT", "/option/units", nullptr, "system", "32",
         setOption<i18n, units>},
        {"zigbee", "getState", "GET", "/state", nullptr, read, "32", zigbeeState},
        {"zigbee", "runCommand", "POST", "/command", nullptr, "system", "32", runCommand},
        {"zwave", "getState", "GET", "/state", nullptr, read, "32", zwaveState},
        {"zwave", "getLog", "GET", "/log", nullptr, "system", "32", zwaveLog},
        {"zwave", "runCommand", "POST", "/command", nullptr, "system", "32", runCommand},
        {"cloud", "getState", "GET", "/state", nullptr, read, "32", connectedState},
        {"users", "getState", "GET", "/state", nullptr, read, "32", emptyState},
        {"mobile", "getState", "GET", "/state", nullptr, read, "32", emptyState},
        {"experiments", "getExperiments", "GET", "/experiment", nullptr, "system", "32", noList},
    };
}

} // namespace foyer::sim
