// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/hub.h"
#include "net/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace foyer {

/// One parameter of an operation.
struct OperationParameter
{
    QString name;
    QString type; ///< "string", "number", "boolean", "object", "array", "any", or several with "/"
    bool isRequired = true;
};

/// One operation of a hub's API (protocol.md 3.3): facts only, calls nothing.
struct Operation
{
    /// What a call takes beside the path; the dialects may differ.
    struct Input
    {
        QString path; ///< below /api/manager/<manager>, ":x" is a parameter
        QList<OperationParameter> query;
        QList<OperationParameter> body;
        QString root; ///< the body is this object itself, made of `body`, or anything when empty
    };

    QString manager;
    QString id; ///< "getDevices"
    QByteArray method;
    QString scope; ///< "homey.device.readonly"; empty: any session, or not known
    bool isScopeKnown = true;
    bool isInternal = false;                                ///< meant for the vendor's own tools
    bool isLocal3 = false, isCloud3 = false, isOn2 = false; ///< where it exists
    Input v2, v3;

    [[nodiscard]] const Input &input(Dialect dialect) const
    {
        return dialect == Dialect::V2 ? v2 : v3;
    }
    [[nodiscard]] bool isOn(Dialect dialect) const
    {
        return dialect == Dialect::V2 ? isOn2 : isLocal3 || isCloud3;
    }
    [[nodiscard]] bool isReading() const { return method == "GET"; }
    /// The whole path with its parameters, "/api/manager/devices/device/:id".
    [[nodiscard]] QString pathPattern(Dialect dialect) const;
    [[nodiscard]] QStringList pathParameters(Dialect dialect) const;
    /// Whether what is sent or answered holds passwords, keys or tokens: nothing of such a call is
    /// kept.
    [[nodiscard]] bool isSecret() const;
};

/// Every operation that is known, in the order of the facts (resources/facts/operations.json).
class OperationCatalogue
{
public:
    OperationCatalogue() = default;
    /// Protocol when the text is not such a catalogue.
    [[nodiscard]] static Result<OperationCatalogue> fromJson(const QByteArray &json);

    [[nodiscard]] const QList<Operation> &all() const { return m_operations; }
    [[nodiscard]] QStringList managers() const;
    /// The operation behind a path without query, e.g. "/api/manager/devices/device/abc"; null
    /// when none is known there. A path that names no parameter wins.
    [[nodiscard]] const Operation *find(const QByteArray &method, const QString &path,
                                        Dialect dialect) const;
    [[nodiscard]] const Operation *find(const QString &manager, const QString &id) const;

private:
    QList<Operation> m_operations;
};

} // namespace foyer
