// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/localhubs.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace foyer {

namespace {

const auto idKey = QStringLiteral("id");
const auto addressKey = QStringLiteral("address");
const auto nameKey = QStringLiteral("name");

} // namespace

LocalHubs::LocalHubs(Settings &settings)
    : m_settings(settings)
{
    const QStringList entries = settings.get(preference::localHubAddresses);
    for (const QString &entry : entries) {
        const QJsonObject json = QJsonDocument::fromJson(entry.toUtf8()).object();
        const LocalHub hub{json.value(idKey).toString().left(128),
                           json.value(addressKey).toString().left(300),
                           json.value(nameKey).toString().left(256)};
        if (!hub.id.isEmpty() && !hub.address.isEmpty())
            m_hubs << hub;
    }
}

std::optional<LocalHub> LocalHubs::find(const QString &id) const
{
    const auto found = std::find_if(m_hubs.cbegin(), m_hubs.cend(),
                                    [&](const LocalHub &hub) { return hub.id == id; });
    if (found == m_hubs.cend())
        return {};
    return *found;
}

void LocalHubs::remember(const LocalHub &hub)
{
    m_hubs.removeIf([&](const LocalHub &known) { return known.id == hub.id; });
    m_hubs << hub;
    save();
}

void LocalHubs::clear()
{
    m_hubs.clear();
    save();
}

void LocalHubs::save()
{
    QStringList entries;
    for (const LocalHub &hub : std::as_const(m_hubs)) {
        const QJsonObject json{{idKey, hub.id}, {addressKey, hub.address}, {nameKey, hub.name}};
        entries << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    m_settings.set(preference::localHubAddresses, entries);
}

} // namespace foyer
