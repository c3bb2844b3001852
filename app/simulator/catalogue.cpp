// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/catalogue.h"

#include "simulator/homestate.h"
#include "simulator/hubfiles.h"

#include <QFile>
#include <QJsonDocument>

namespace foyer::sim::catalogue {

namespace {

QString typeOf(const QJsonValue &value)
{
    if (value.isBool())
        return QStringLiteral("boolean");
    return value.isDouble() ? QStringLiteral("number") : QStringLiteral("string");
}

QJsonValue orNull(const QJsonObject &object, const char *key)
{
    const auto value = object.value(QLatin1String(key));
    return value.isUndefined() ? QJsonValue() : value;
}

QJsonObject merged(QJsonObject object, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

const QJsonObject &all()
{
    static const QJsonObject everything = [] {
        QFile file(QStringLiteral(":/demo/capabilities.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return everything;
}

QJsonObject known(const QString &capabilityId)
{
    return all().value(capabilityId.section(QLatin1Char('.'), 0, 0)).toObject();
}

QJsonObject entry(const QString &id, const QJsonValue &value, const QJsonObject &overrides,
                  bool isV2)
{
    const auto base = known(id);
    const auto type = base.value(QLatin1String("type")).toString(typeOf(value));
    QJsonObject entry{
        {QStringLiteral("id"), id},
        {QStringLiteral("type"), type},
        {QStringLiteral("title"), base.value(QLatin1String("title")).toString(id)},
        {QStringLiteral("getable"), base.value(QLatin1String("getable")).toBool(true)},
        {QStringLiteral("setable"), base.value(QLatin1String("setable")).toBool()},
        {QStringLiteral("units"), orNull(base, "units")},
        {QStringLiteral("value"), value},
        {QStringLiteral("lastUpdated"), value.isNull() ? QJsonValue() : QJsonValue(isoNow())}};
    for (const auto *key : {"min", "max", "step", "decimals", "values"}) {
        if (base.contains(QLatin1String(key)))
            entry.insert(QLatin1String(key), base.value(QLatin1String(key)));
    }
    auto wishes = overrides;
    if (isV2) {
        wishes.remove(QStringLiteral("insights"));
        entry.insert(QStringLiteral("desc"), QJsonValue());
        entry.insert(QStringLiteral("options"),
                     base.value(QLatin1String("duration")).toBool()
                         ? QJsonObject{{QStringLiteral("opts"),
                                        QJsonObject{{QStringLiteral("duration"), true}}}}
                         : QJsonObject());
        if (base.contains(QLatin1String("chart")))
            entry.insert(QStringLiteral("chartType"), base.value(QLatin1String("chart")));
        return merged(entry, wishes);
    }
    const auto isLogged = !logDefinition({}, id, overrides).isEmpty();
    wishes.insert(QStringLiteral("insights"), isLogged);
    entry.insert(QStringLiteral("titleShort"), QJsonValue());
    entry.insert(QStringLiteral("iconObj"),
                 base.value(QLatin1String("own")).toBool()
                     ? QJsonValue(hubfiles::iconObj(QStringLiteral("other")))
                     : QJsonValue());
    entry.insert(QStringLiteral("insightsTitleTrue"), orNull(base, "logTrue"));
    entry.insert(QStringLiteral("insightsTitleFalse"), orNull(base, "logFalse"));
    if (type == QLatin1String("boolean")) {
        entry.insert(QStringLiteral("titleTrue"), orNull(base, "titleTrue"));
        entry.insert(QStringLiteral("titleFalse"), orNull(base, "titleFalse"));
    }
    return merged(entry, wishes);
}

QJsonObject logDefinition(const QString &deviceId, const QString &id, const QJsonObject &overrides)
{
    const auto whole = merged(known(id), overrides);
    const auto type = whole.value(QLatin1String("type")).toString();
    const bool isKept = type == QLatin1String("number") || type == QLatin1String("boolean");
    if (!isKept || !whole.value(QLatin1String("insights")).toBool() ||
        !whole.value(QLatin1String("getable")).toBool(true))
        return {};
    return {{QStringLiteral("uri"), QString(QStringLiteral("homey:device:") + deviceId)},
            {QStringLiteral("id"), id},
            {QStringLiteral("type"), type},
            {QStringLiteral("title"), whole.value(QLatin1String("title"))},
            {QStringLiteral("titleTrue"), orNull(whole, "logTrue")},
            {QStringLiteral("titleFalse"), orNull(whole, "logFalse")},
            {QStringLiteral("units"), orNull(whole, "units")},
            {QStringLiteral("decimals"), orNull(whole, "decimals")}};
}

} // namespace foyer::sim::catalogue
