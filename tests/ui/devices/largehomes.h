// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/decode.h"
#include "liveprogram.h"
#include "support/recordings.h"

namespace foyer {

/// The devices and zones of the demo home, as a hub tells them.
[[nodiscard]] inline bool fillDemoHome(Home &home)
{
    LiveProgram demo;
    if (!demo.connectHub())
        return false;
    HomeSnapshot snapshot;
    snapshot.devices.emplace();
    snapshot.zones.emplace();
    for (const QString &id : demo.home().deviceIds())
        snapshot.devices->push_back(*demo.home().device(id));
    for (const QString &id : demo.home().zoneIds())
        snapshot.zones->push_back(*demo.home().zone(id));
    home.apply(snapshot);
    home.setStale(false);
    return true;
}

/// The devices and zones that a real hub told; false where there is no such recording.
[[nodiscard]] inline bool fillRecordedHome(Home &home)
{
    QFile devices(test::recording("payloads/v3local/devices.json"));
    QFile zones(test::recording("payloads/v3local/zones.json"));
    if (!devices.open(QIODevice::ReadOnly) || !zones.open(QIODevice::ReadOnly))
        return false;
    const auto deviceList = JsonDocument::parse(devices.readAll());
    const auto zoneList = JsonDocument::parse(zones.readAll());
    if (!deviceList || !zoneList)
        return false;
    JsonProblems problems;
    auto decodedDevices = decodeDevices(deviceList->root(), problems, QStringLiteral("devices"));
    auto decodedZones = decodeZones(zoneList->root(), problems, QStringLiteral("zones"));
    if (!decodedDevices || !decodedZones)
        return false;
    HomeSnapshot snapshot;
    snapshot.devices = std::move(*decodedDevices);
    snapshot.zones = std::move(*decodedZones);
    home.apply(snapshot);
    home.setStale(false);
    return true;
}

/// The id of the device of this name; empty when there is none.
[[nodiscard]] inline QString deviceNamed(const Home &home, const char *name)
{
    for (const QString &id : home.deviceIds()) {
        if (home.device(id)->name == QLatin1String(name))
            return id;
    }
    return {};
}

} // namespace foyer
