// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/devicesettings.h"

#include <QFile>
#include <QJsonDocument>

namespace foyer::sim::devicesettings {

namespace {

const QJsonObject &definitions()
{
    static const QJsonObject all = [] {
        QFile file(QStringLiteral(":/demo/settings.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return all;
}

/// "volt:plug" of homey:app:com.example.volt and its driver, in both dialects.
QString driverOf(const QJsonObject &device)
{
    const auto owner = device.value(QLatin1String("driverUri")).toString();
    if (!owner.startsWith(QLatin1String("homey:app:com.example.")))
        return {};
    return owner.section(QLatin1Char('.'), -1) + QLatin1Char(':') +
           device.value(QLatin1String("driverId")).toString().section(QLatin1Char(':'), -1);
}

QJsonArray definedGroups(const QString &driver)
{
    const auto drivers = definitions().value(QLatin1String("drivers")).toObject();
    auto names = drivers.value(driver);
    if (names.isUndefined())
        names = drivers.value(QLatin1String("*"));
    const auto groups = definitions().value(QLatin1String("groups")).toObject();
    QJsonArray found;
    const auto wanted = names.toArray();
    for (const auto &name : wanted)
        found.append(groups.value(name.toString()));
    return found;
}

QString typeFor(const QJsonValue &value)
{
    if (value.isBool())
        return QStringLiteral("checkbox");
    return value.isDouble() ? QStringLiteral("number") : QStringLiteral("text");
}

QJsonArray groupFromValues(const QJsonObject &settings)
{
    QJsonArray children;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        children.append(QJsonObject{{QStringLiteral("id"), it.key()},
                                    {QStringLiteral("type"), typeFor(it.value())},
                                    {QStringLiteral("label"), it.key()},
                                    {QStringLiteral("value"), it.value()}});
    if (children.isEmpty())
        return {};
    return {QJsonObject{{QStringLiteral("type"), QStringLiteral("group")},
                        {QStringLiteral("label"), QStringLiteral("Settings")},
                        {QStringLiteral("children"), children}}};
}

/// Calls `visit` for each setting, whether in a group or beside the groups.
template<typename Visit>
void eachSetting(const QJsonArray &groups, Visit visit)
{
    for (const auto &group : groups) {
        const auto object = group.toObject();
        if (object.value(QLatin1String("type")).toString() == QLatin1String("group"))
            eachSetting(object.value(QLatin1String("children")).toArray(), visit);
        else
            visit(object);
    }
}

QJsonArray withValues(const QJsonArray &groups, const QJsonObject &values)
{
    QJsonArray filled;
    for (const auto &group : groups) {
        auto object = group.toObject();
        const auto value = values.value(object.value(QLatin1String("id")).toString());
        if (object.contains(QLatin1String("children")))
            object.insert(QStringLiteral("children"),
                          withValues(object.value(QLatin1String("children")).toArray(), values));
        else if (!value.isUndefined())
            object.insert(QStringLiteral("value"), value);
        filled.append(object);
    }
    return filled;
}

/// What is wrong with a value for a setting; empty when nothing is.
QString complaint(const QJsonObject &setting, const QJsonValue &value)
{
    const auto type = setting.value(QLatin1String("type")).toString();
    if (type == QLatin1String("label"))
        return QStringLiteral("is read-only");
    if (type == QLatin1String("checkbox"))
        return value.isBool() ? QString() : QStringLiteral("should be boolean");
    if (type == QLatin1String("number")) {
        if (!value.isDouble())
            return QStringLiteral("should be number");
        const auto least = setting.value(QLatin1String("min"));
        const auto most = setting.value(QLatin1String("max"));
        if (least.isDouble() && value.toDouble() < least.toDouble())
            return QStringLiteral("should be >= %1").arg(least.toDouble());
        if (most.isDouble() && value.toDouble() > most.toDouble())
            return QStringLiteral("should be <= %1").arg(most.toDouble());
        return {};
    }
    if (!value.isString())
        return QStringLiteral("should be string");
    if (type != QLatin1String("dropdown") && type != QLatin1String("radio"))
        return {};
    const auto choices = setting.value(QLatin1String("values")).toArray();
    for (const auto &choice : choices) {
        if (choice.toObject().value(QLatin1String("id")) == value)
            return {};
    }
    return QStringLiteral("should be equal to one of the allowed values");
}

} // namespace

QJsonArray groups(const QJsonObject &device)
{
    const auto values = device.value(QLatin1String("settings")).toObject();
    const auto driver = driverOf(device);
    return driver.isEmpty() ? groupFromValues(values) : withValues(definedGroups(driver), values);
}

QJsonObject initial(const QString &driver)
{
    QJsonObject values;
    eachSetting(definedGroups(driver), [&values](const QJsonObject &setting) {
        values.insert(setting.value(QLatin1String("id")).toString(),
                      setting.value(QLatin1String("value")));
    });
    return values;
}

std::optional<Failure> refusal(const QJsonObject &device, const QJsonObject &changes)
{
    QHash<QString, QJsonObject> known;
    eachSetting(groups(device), [&known](const QJsonObject &setting) {
        known.insert(setting.value(QLatin1String("id")).toString(), setting);
    });
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const auto setting = known.constFind(it.key());
        const auto problem = setting == known.constEnd() ? QStringLiteral("is not known")
                                                         : complaint(*setting, it.value());
        if (!problem.isEmpty())
            return Failure{400, QStringLiteral("invalid_setting"),
                           QStringLiteral("Invalid setting: %1 %2").arg(it.key(), problem)};
    }
    return {};
}

} // namespace foyer::sim::devicesettings
