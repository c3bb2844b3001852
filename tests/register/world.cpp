// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "register/world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace foyer::test {

namespace {

constexpr int dimmers = 3;
constexpr int plugs = 2;
const auto longAgo = QStringLiteral("2026-01-01T00:00:00.000Z");

QString idOf(const char *kind, int number)
{
    return QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(number);
}

QJsonObject device(const QString &id, const QString &capability, const QJsonObject &entry)
{
    QJsonObject filled = entry;
    filled.insert(QStringLiteral("id"), capability);
    filled.insert(QStringLiteral("title"), capability);
    filled.insert(QStringLiteral("getable"), true);
    filled.insert(QStringLiteral("setable"), true);
    filled.insert(QStringLiteral("lastUpdated"), longAgo);
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), id},
            {QStringLiteral("zone"), QStringLiteral("home")},
            {QStringLiteral("class"), QStringLiteral("other")},
            {QStringLiteral("available"), true},
            {QStringLiteral("ready"), true},
            {QStringLiteral("capabilities"), QJsonArray{capability}},
            {QStringLiteral("capabilitiesObj"), QJsonObject{{capability, filled}}}};
}

QByteArray homeFile()
{
    QJsonObject devices;
    for (int i = 0; i < dimmers; ++i)
        devices.insert(idOf("dimmer", i),
                       device(idOf("dimmer", i), QStringLiteral("dim"),
                              {{QStringLiteral("type"), QStringLiteral("number")},
                               {QStringLiteral("min"), 0},
                               {QStringLiteral("max"), 1},
                               {QStringLiteral("value"), 0.5}}));
    for (int i = 0; i < plugs; ++i)
        devices.insert(idOf("plug", i), device(idOf("plug", i), QStringLiteral("onoff"),
                                               {{QStringLiteral("type"), QStringLiteral("boolean")},
                                                {QStringLiteral("value"), false}}));
    const QJsonObject zone{{QStringLiteral("id"), QStringLiteral("home")},
                           {QStringLiteral("name"), QStringLiteral("Home")},
                           {QStringLiteral("parent"), QJsonValue()}};
    const QJsonObject variable{{QStringLiteral("id"), QStringLiteral("counter")},
                               {QStringLiteral("name"), QStringLiteral("Counter")},
                               {QStringLiteral("type"), QStringLiteral("number")},
                               {QStringLiteral("value"), 0.5}};
    return QJsonDocument(
               QJsonObject{{QStringLiteral("devices"), devices},
                           {QStringLiteral("zones"), QJsonObject{{QStringLiteral("home"), zone}}},
                           {QStringLiteral("variables"),
                            QJsonObject{{QStringLiteral("counter"), variable}}}})
        .toJson();
}

sim::Options optionsWith(const QTemporaryDir &folder)
{
    sim::Options options;
    options.timeScale = 0;
    options.homeFile = folder.filePath(QStringLiteral("home.json"));
    QFile file(options.homeFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(homeFile()) < 0)
        qFatal("no room for %s", qPrintable(options.homeFile));
    return options;
}

} // namespace

World::World()
    : m_simulator(optionsWith(m_folder))
{
    QString problem;
    if (!m_simulator.start(&problem))
        qFatal("simulator: %s", qPrintable(problem));
    m_hub = m_simulator.hubs().first();
    for (int i = 0; i < dimmers; ++i)
        m_numbers.push_back({idOf("dimmer", i), QStringLiteral("dim")});
    m_numbers.push_back({QStringLiteral("counter"), {}});
    for (int i = 0; i < plugs; ++i)
        m_switches.push_back({idOf("plug", i), QStringLiteral("onoff")});
}

std::vector<Register> World::registers() const
{
    std::vector<Register> all = m_numbers;
    all.insert(all.end(), m_switches.begin(), m_switches.end());
    return all;
}

Value World::truth(const Register &where) const
{
    QJsonValue value;
    if (where.isVariable())
        value = m_simulator.variable(where.item).value(QLatin1String("value"));
    else
        value = m_simulator.device(where.item)
                    .value(QLatin1String("capabilitiesObj"))
                    .toObject()
                    .value(where.capability)
                    .toObject()
                    .value(QLatin1String("value"));
    return value.isBool() ? Value(value.toBool()) : Value(value.toDouble());
}

void World::turn(const Register &where, const Value &value)
{
    if (where.isVariable())
        control("setVariable", {{QStringLiteral("variable"), where.item},
                                {QStringLiteral("value"), value.toJson()}});
    else
        control("capability", {{QStringLiteral("device"), where.item},
                               {QStringLiteral("capability"), where.capability},
                               {QStringLiteral("value"), value.toJson()}});
}

void World::control(const char *verb, QJsonObject arguments)
{
    arguments.insert(QStringLiteral("verb"), QLatin1String(verb));
    const QJsonObject answer = m_simulator.control(arguments);
    if (!answer.value(QLatin1String("ok")).toBool())
        qWarning() << arguments << answer;
}

void World::freeze()
{
    m_isFrozen = true;
    control("freeze");
}

void World::thaw()
{
    if (!std::exchange(m_isFrozen, false))
        return;
    control("unfreeze");
    control("drop");
}

void World::heal()
{
    for (const char *verb : {"clearFaults", "release", "listen", "acceptSocket"})
        control(verb);
    thaw();
}

} // namespace foyer::test
