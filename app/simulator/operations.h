// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/homestate.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace foyer::sim {

class Hub;
struct Session;

/// What an operation gets: path, query and body parameters by name, a root body under its name.
struct Call
{
    QJsonObject args;
    const Session *session = nullptr; ///< null only for public operations

    [[nodiscard]] QString text(const char *name) const
    {
        return args.value(QLatin1String(name)).toString();
    }
};

/// What an operation gives: JSON text, so that large lists are not parsed and written again.
struct Reply
{
    int status = 200;
    QByteArray json = QByteArrayLiteral("null");

    static Reply value(const QJsonValue &value);
    static Reply text(const QByteArray &json) { return {200, json}; }
    static Reply failed(const Failure &failure);
    static Reply notFound(const char *what);
};

/// One row of protocol.md §3: the same for HTTP and for the socket's `api` event.
struct Operation
{
    const char *manager;
    const char *id;
    const char *method;
    const char *path;     ///< below /api/manager/<manager>; ":x" = parameter
    const char *root;     ///< the body IS this parameter; null = members
    const char *scope;    ///< without "homey."; "" = any session; "public"
    const char *dialects; ///< "3", "2" or "32"
    Reply (*run)(Hub &, const Call &);

    [[nodiscard]] bool isPublic() const;
    [[nodiscard]] bool isOn(const QString &dialect) const;
    /// Path parameters when the segments fit, nullopt when not.
    [[nodiscard]] std::optional<QJsonObject> match(const QStringList &segments) const;
    /// The REST path of a call with these arguments.
    [[nodiscard]] QString restPath(const QJsonObject &args) const;
    [[nodiscard]] QByteArray restBody(const QJsonObject &args) const;
};

/// Every operation the simulated hub knows, one list per group of managers.
const QList<Operation> &allOperations();

QList<Operation> deviceOperations();
QList<Operation> zoneOperations();
QList<Operation> logicOperations();
QList<Operation> accessOperations();
QList<Operation> peopleOperations();
QList<Operation> insightsOperations();
QList<Operation> energyOperations();
QList<Operation> systemOperations();
QList<Operation> listOperations();
QList<Operation> flowOperations();
QList<Operation> cardRunOperations();
QList<Operation> timelineOperations();
QList<Operation> moodOperations();
QList<Operation> surroundingsOperations();
QList<Operation> machineOperations();

} // namespace foyer::sim
