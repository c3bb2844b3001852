// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/hubclock.h"

#include "homey/homeyapi_p.h"
#include "homey/hublink.h"

namespace foyer {

HubClock::HubClock(HubLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_zone(QTimeZone::systemTimeZone())
{
    connect(&link, &HubLink::opened, this, &HubClock::read);
    connect(&link, &HubLink::hubChanged, this, [this] {
        ++m_hub;
        adopt(QTimeZone::systemTimeZone(), false);
    });
    read();
}

void HubClock::read()
{
    HomeyApi *api = m_link.api();
    if (!api || !m_link.mayUse(QStringLiteral("homey.system.readonly")))
        return;
    const auto answer = api->call<QString>(
        api->request("GET", QStringLiteral("/api/manager/system")),
        [](const JsonValue &json, JsonProblems &, const QString &) -> Result<QString> {
            return json["timezone"].string().value_or(QString()).left(64);
        });
    then(answer, this, [this, hub = m_hub](const Result<QString> &name) {
        if (hub != m_hub || !name)
            return;
        const QTimeZone zone(name->toLatin1());
        if (zone.isValid())
            adopt(zone, true);
    });
}

void HubClock::adopt(const QTimeZone &zone, bool isOfHub)
{
    if (zone == m_zone && isOfHub == m_isOfHub)
        return;
    m_zone = zone;
    m_isOfHub = isOfHub;
    Q_EMIT changed();
}

} // namespace foyer
