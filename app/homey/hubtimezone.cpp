// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/hubtimezone.h"

#include "homey/homeyapi_p.h"

namespace foyer {

Async<QTimeZone> hubTimeZone(HomeyApi &api)
{
    return api.call<QTimeZone>(
        api.request("GET", QStringLiteral("/api/manager/system/")),
        [](const JsonValue &json, JsonProblems &, const QString &what) -> Result<QTimeZone> {
            const QTimeZone zone(json["timezone"].string().value_or(QString()).left(64).toLatin1());
            if (!zone.isValid())
                return fail(wrongShape(what, QStringLiteral("no known timezone")));
            return zone;
        });
}

} // namespace foyer
