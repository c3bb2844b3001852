// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/machine.h"

namespace foyer::sim {

namespace {

const QHash<QString, QJsonValue> &defaults()
{
    static const QHash<QString, QJsonValue> values{
        {QStringLiteral("ledring/screensaver"), QStringLiteral("sunset")},
        {QStringLiteral("ledring/brightness"), 0.6},
        {QStringLiteral("i18n/language"), QStringLiteral("en")},
        {QStringLiteral("i18n/units"), QStringLiteral("metric")},
        {QStringLiteral("updates/channel"), QStringLiteral("stable")},
        {QStringLiteral("updates/autoupdate"), true},
    };
    return values;
}

QString key(const QString &manager, const QString &name)
{
    return QString(manager + QLatin1Char('/') + name);
}

} // namespace

QJsonValue Machine::option(const QString &manager, const QString &name) const
{
    const QString wanted = key(manager, name);
    return m_options.value(wanted, defaults().value(wanted));
}

void Machine::setOption(const QString &manager, const QString &name, const QJsonValue &value)
{
    m_options.insert(key(manager, name), value);
}

QJsonObject Machine::withChanges(const QJsonObject &app) const
{
    QJsonObject changed = app;
    const QJsonObject changes = m_apps.value(app.value(QLatin1String("id")).toString());
    for (auto it = changes.begin(); it != changes.end(); ++it)
        changed.insert(it.key(), it.value());
    return changed;
}

void Machine::changeApp(const QString &id, const QJsonObject &changes)
{
    QJsonObject &known = m_apps[id];
    for (auto it = changes.begin(); it != changes.end(); ++it)
        known.insert(it.key(), it.value());
}

} // namespace foyer::sim
