// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/operation.h"

#include "net/json.h"

namespace foyer {

namespace {

QList<OperationParameter> parametersFrom(const JsonValue &json)
{
    QList<OperationParameter> parameters;
    json.forEach([&](const QString &, const JsonValue &entry) {
        QString text = entry.string().value_or(QString());
        const bool isOptional = text.endsWith(QLatin1Char('?'));
        if (isOptional)
            text.chop(1);
        const QString name = text.section(QLatin1Char(':'), 0, 0);
        if (!name.isEmpty())
            parameters.append({name, text.section(QLatin1Char(':'), 1), !isOptional});
    });
    return parameters;
}

void readInput(const JsonValue &json, Operation::Input &input)
{
    input.query = parametersFrom(json["query"]);
    input.body = parametersFrom(json["body"]);
    input.root = json["root"].string().value_or(QString());
}

Operation operationFrom(const QString &manager, const JsonValue &json)
{
    Operation operation;
    operation.manager = manager;
    operation.id = json["id"].string().value_or(QString());
    operation.method = json["method"].string().value_or(QString()).toLatin1();
    operation.isScopeKnown = json["scope"].exists();
    operation.scope = json["scope"].string().value_or(QString());
    operation.isInternal = json["internal"].boolean().value_or(false);
    const QString on = json["on"].string().value_or(QString());
    operation.isLocal3 = on.contains(QLatin1Char('L'));
    operation.isCloud3 = on.contains(QLatin1Char('C'));
    operation.isOn2 = on.contains(QLatin1Char('2'));
    operation.v3.path = json["path"].string().value_or(QString());
    readInput(json, operation.v3);
    operation.v2 = operation.v3;
    const JsonValue v2 = json["v2"];
    if (v2["replaces"].boolean().value_or(false))
        readInput(v2, operation.v2);
    if (const auto path = v2["path"].string())
        operation.v2.path = *path;
    return operation;
}

QStringList segmentsOf(const QString &path)
{
    return path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
}

/// How many segments are literally the same, -1 when the path is another.
int likeness(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return -1;
    int same = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == path.at(i))
            ++same;
        else if (!pattern.at(i).startsWith(QLatin1Char(':')))
            return -1;
    }
    return same;
}

} // namespace

QString Operation::pathPattern(Dialect dialect) const
{
    return QString(QStringLiteral("/api/manager/") + manager + input(dialect).path);
}

QStringList Operation::pathParameters(Dialect dialect) const
{
    QStringList names;
    const QStringList parts = segmentsOf(input(dialect).path);
    for (const QString &part : parts) {
        if (part.startsWith(QLatin1Char(':')))
            names << part.mid(1);
    }
    return names;
}

bool Operation::isSecret() const
{
    if (manager == QLatin1String("users")) {
        const QString &path = v3.path;
        return path.startsWith(QLatin1String("/login")) || path.startsWith(QLatin1String("/pat")) ||
               path.contains(QLatin1String("credentials")) ||
               path.startsWith(QLatin1String("/installer")) ||
               path.startsWith(QLatin1String("/accept"));
    }
    return (manager == QLatin1String("cloud") && !isReading()) ||
           (manager == QLatin1String("thread") && v3.path.contains(QLatin1String("dataset"))) ||
           (manager == QLatin1String("google-assistant") &&
            v3.path.contains(QLatin1String("pinCode"))) ||
           (manager == QLatin1String("apps") && v3.path.contains(QLatin1String("/setting")));
}

Result<OperationCatalogue> OperationCatalogue::fromJson(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json, QStringLiteral("operations"));
    if (!document)
        return fail(document.error());
    OperationCatalogue catalogue;
    document->root()["managers"].forEach([&](const QString &, const JsonValue &manager) {
        const QString id = manager["id"].string().value_or(QString());
        manager["operations"].forEach([&](const QString &, const JsonValue &entry) {
            const Operation operation = operationFrom(id, entry);
            if (!operation.id.isEmpty() && !operation.method.isEmpty())
                catalogue.m_operations.append(operation);
        });
    });
    if (catalogue.m_operations.isEmpty())
        return fail(Error::Kind::Protocol, QStringLiteral("no operations"));
    return catalogue;
}

QStringList OperationCatalogue::managers() const
{
    QStringList ids;
    for (const Operation &operation : m_operations) {
        if (ids.isEmpty() || ids.last() != operation.manager)
            ids << operation.manager;
    }
    return ids;
}

const Operation *OperationCatalogue::find(const QByteArray &method, const QString &path,
                                          Dialect dialect) const
{
    const QStringList segments = segmentsOf(path);
    const Operation *best = nullptr;
    int most = -1;
    for (const Operation &operation : m_operations) {
        if (operation.method != method || !operation.isOn(dialect))
            continue;
        const int same = likeness(segmentsOf(operation.pathPattern(dialect)), segments);
        if (same > most) {
            most = same;
            best = &operation;
        }
    }
    return best;
}

const Operation *OperationCatalogue::find(const QString &manager, const QString &id) const
{
    for (const Operation &operation : m_operations) {
        if (operation.manager == manager && operation.id == id)
            return &operation;
    }
    return nullptr;
}

} // namespace foyer
