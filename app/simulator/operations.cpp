// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/operations.h"

#include "simulator/httpmessage.h"

namespace foyer::sim {

Reply Reply::value(const QJsonValue &value)
{
    return {200, jsonText(value)};
}

Reply Reply::failed(const Failure &failure)
{
    return {failure.status, jsonText(failure.toJson())};
}

Reply Reply::notFound(const char *what)
{
    return failed(
        {404, QStringLiteral("not_found"), QLatin1String(what) + QStringLiteral(" not found")});
}

bool Operation::isPublic() const
{
    return qstrcmp(scope, "public") == 0;
}

bool Operation::isOn(const QString &dialect) const
{
    return QLatin1String(dialects).contains(dialect.back());
}

std::optional<QJsonObject> Operation::match(const QStringList &segments) const
{
    const auto pattern = QString::fromLatin1(path).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (pattern.size() != segments.size())
        return {};
    QJsonObject found;
    for (int i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i).startsWith(QLatin1Char(':')))
            found.insert(pattern.at(i).mid(1), segments.at(i));
        else if (pattern.at(i) != segments.at(i))
            return {};
    }
    return found;
}

QString Operation::restPath(const QJsonObject &args) const
{
    auto parts = QString::fromLatin1(path).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (auto &part : parts) {
        if (part.startsWith(QLatin1Char(':')))
            part = args.value(part.mid(1)).toString();
    }
    parts.prepend(QLatin1String(manager));
    return QStringLiteral("/api/manager/") + parts.join(QLatin1Char('/'));
}

QByteArray Operation::restBody(const QJsonObject &args) const
{
    if (qstrcmp(method, "GET") == 0 || qstrcmp(method, "DELETE") == 0)
        return {};
    if (root)
        return jsonText(args.value(QLatin1String(root)));
    auto body = args;
    body.remove(QStringLiteral("$validate"));
    body.remove(QStringLiteral("query"));
    const auto parts = QString::fromLatin1(path).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const auto &part : parts) {
        if (part.startsWith(QLatin1Char(':')))
            body.remove(part.mid(1));
    }
    return jsonText(body);
}

const QList<Operation> &allOperations()
{
    static const QList<Operation> all =
        deviceOperations() + zoneOperations() + logicOperations() + accessOperations() +
        peopleOperations() + insightsOperations() + energyOperations() + systemOperations() +
        listOperations() + flowOperations() + cardRunOperations() + timelineOperations() +
        moodOperations() + surroundingsOperations() + machineOperations();
    return all;
}

} // namespace foyer::sim
