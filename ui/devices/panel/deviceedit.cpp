// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/deviceedit.h"

#include "homey/home.h"
#include "homey/homeyapi.h"
#include "homey/household.h"
#include "ui/frame/scopewords.h"
#include "ui/program.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace foyer {

namespace {
struct Refusals
{
    Q_DECLARE_TR_FUNCTIONS(foyer::DeviceEdit)
};
} // namespace

QString deviceEditRefusal(Program &program)
{
    const HubLink &link = program.household().link;
    if (!link.api())
        return Refusals::tr("There is no connection to the hub.");
    return ScopeWords::refusal(link, QStringLiteral("homey.device"));
}

QString deviceKindRefusal(Program &program)
{
    const QString refusal = deviceEditRefusal(program);
    if (!refusal.isEmpty())
        return refusal;
    if (program.household().link.dialect() == Dialect::V2)
        return Refusals::tr("This generation of Homey can change this only in its own app.");
    return {};
}

Async<Done> changeDevice(Program &program, const QString &deviceId, const QJsonObject &changes)
{
    HomeyApi *api = program.household().link.api();
    if (!api)
        return ready<Done>(fail(Error::Kind::Offline));
    const Async<Done> answer = api->updateDevice(deviceId, changes);
    then(answer, api, [&home = program.home(), api, deviceId](const Result<Done> &done) {
        if (!done)
            return;
        then(api->device(deviceId), api, [&home, deviceId](const Result<Device> &device) {
            // A device that went away in the meantime stays away.
            if (device && home.device(deviceId))
                home.upsertDevice(*device);
        });
    });
    return answer;
}

} // namespace foyer
