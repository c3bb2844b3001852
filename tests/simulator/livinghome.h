// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire.h"

#include "simulator/demolife.h"
#include "simulator/homeloader.h"
#include "simulator/homestate.h"
#include "simulator/reactions.h"

/// A demo home with a life that only the test advances.
struct LivingHome
{
    explicit LivingHome(quint32 seed = 1, const QString &dialect = QStringLiteral("v3"))
        : home(dialect)
        , reactions(home)
        , life(home, reactions, seed, 1)
    {
        foyer::sim::homeloader::loadDemo(home);
    }

    [[nodiscard]] QString id(const char *name) const
    {
        return idOf(home.items(foyer::sim::ItemKind::Device).listObject(), QLatin1String(name));
    }
    [[nodiscard]] QJsonValue value(const char *device, const char *capability) const
    {
        return home.value(id(device), QLatin1String(capability));
    }
    void set(const char *device, const char *capability, const QJsonValue &value)
    {
        reactions.write(id(device), QLatin1String(capability), value);
    }
    void live(int minutes)
    {
        for (int i = 0; i < minutes; ++i)
            life.advance(1);
    }

    foyer::sim::HomeState home;
    foyer::sim::Reactions reactions;
    foyer::sim::DemoLife life;
};

/// Values and ids only: times differ from run to run.
inline QByteArray valuesOf(const foyer::sim::HomeState &home)
{
    QByteArray text;
    for (const auto &id : home.items(foyer::sim::ItemKind::Device).ids()) {
        const auto device = home.items(foyer::sim::ItemKind::Device).object(id);
        const auto names = device.value(QLatin1String("capabilities")).toArray();
        for (const auto &name : names)
            text += QJsonDocument(QJsonArray{id, name, home.value(id, name.toString())})
                        .toJson(QJsonDocument::Compact);
    }
    return text;
}
