// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/task.h"

#include "account/redirect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace foyer::signin {

std::optional<Task> readTask(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto text = [&object](const char *key) { return object[QLatin1String(key)].toString(); };

    Task task;
    task.authorise = QUrl(text("authorise"), QUrl::StrictMode);
    task.redirect = QUrl(text("redirect"), QUrl::StrictMode);
    const bool safe =
        task.authorise.scheme() == QLatin1String("https") || isLoopback(task.authorise);
    if (!task.authorise.isValid() || task.authorise.host().isEmpty() || !safe ||
        !task.authorise.userInfo().isEmpty())
        return {};
    if (!task.redirect.isValid() || task.redirect.scheme().isEmpty())
        return {};

    task.title = text("title").left(200);
    task.language = text("language").left(20);
    const QJsonValue parent = object[QLatin1String("parentWindow")];
    task.parentWindow = quint64(qMax<qint64>(0, parent.toInteger()));
    task.dark = object[QLatin1String("dark")].toBool();
    const QJsonArray hosts = object[QLatin1String("extraHosts")].toArray();
    for (const auto &host : hosts) {
        if (!host.toString().isEmpty() && task.extraHosts.size() < 32)
            task.extraHosts.append(host.toString());
    }
    return task;
}

} // namespace foyer::signin
