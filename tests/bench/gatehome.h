// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/decode.h"
#include "homey/home.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

/// What the programs under callgrind share: a home that is the same every time, and a wait that
/// looks at no clock.
namespace foyer::gates {

/// A device as large as those of real hubs, about 6 KB.
inline QByteArray deviceText(int number)
{
    const QByteArray id =
        QByteArray::number(1'000'000'000 + number) + "-aaaa-4bbb-8ccc-0123456789ab";
    QByteArray text =
        '"' + id + R"(":{"id":")" + id + R"(","name":"Lamp )" + QByteArray::number(number) +
        R"( été","zone":"zone-)" + QByteArray::number(number % 40) +
        R"(","class":"light","virtualClass":null,"driverId":"homey:app:com.example:dim",)"
        R"("driverUri":"homey:app:com.example","flags":[],"ready":true,"available":true,)"
        R"("unavailableMessage":null,"iconObj":{"id":"lamp","url":"/icon/lamp.svg"},)"
        R"("ui":{"quickAction":"onoff"},"uiIndicator":"measure_power","energyObj":{"W":4.2},)"
        R"("images":[],"insights":[],"note":null,"lastSeenAt":"2026-01-15T07:30:00.000Z",)"
        R"("capabilities":["onoff","dim","measure_power","measure_temperature","alarm_motion"],)"
        R"("capabilitiesObj":{)";
    for (const char *capability :
         {"onoff", "dim", "measure_power", "measure_temperature", "alarm_motion"}) {
        const QByteArray name(capability);
        const bool isBoolean = name == "onoff" || name == "alarm_motion";
        if (!text.endsWith('{'))
            text += ',';
        text +=
            '"' + name + R"(":{"id":")" + name + R"(","type":")" +
            (isBoolean ? "boolean" : "number") + R"(","title":"Title of )" + name +
            R"(","desc":"What it is, in a sentence.","units":null,)"
            R"("getable":true,"setable":true,"iconObj":null,"maintenanceAction":false,"options":{},)"
            R"("value":)" +
            (isBoolean ? QByteArray("true") : QByteArray::number(number % 100 / 100.0)) +
            R"(,"lastUpdated":"2026-01-15T07:2)" + QByteArray::number(number % 10) +
            R"(:00.000Z"})";
    }
    text += R"(},"settings":{)";
    for (int i = 0; i < 60; ++i)
        text += (i ? ",\"zw_configuration_" : "\"zw_configuration_") + QByteArray::number(100 + i) +
                R"(":"not set by this home")";
    return text + "}}";
}

inline QByteArray listText(int devices)
{
    QByteArray text = "{";
    for (int i = 0; i < devices; ++i)
        text += (i ? "," : "") + deviceText(i);
    return text + '}';
}

inline std::vector<Zone> zones()
{
    std::vector<Zone> made;
    for (int i = 0; i < 40; ++i) {
        Zone zone;
        zone.id = QStringLiteral("zone-%1").arg(i);
        zone.name = QStringLiteral("Room %1").arg(i);
        zone.parentId = i ? QStringLiteral("zone-0") : QString();
        made.push_back(zone);
    }
    return made;
}

[[noreturn]] inline void complain(const char *what)
{
    std::fprintf(stderr, "gates: %s\n", what);
    std::exit(1);
}

/// One turn of the event loop after the other, none of them idle: what is counted depends on no
/// clock, as QTRY_ would, whose looking would be counted too. CTest ends what waits in vain.
template<typename Condition>
void waitUntil(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

inline HomeSnapshot decoded(const QByteArray &text)
{
    const auto document = JsonDocument::parse(text);
    JsonProblems problems;
    HomeSnapshot snapshot;
    snapshot.zones = zones();
    auto devices = document ? decodeDevices(document->root(), problems, QStringLiteral("list"))
                            : Result<std::vector<Device>>(fail(Error::Kind::Protocol));
    if (!devices || problems.count() > 0)
        complain("the list is not readable");
    snapshot.devices = std::move(*devices);
    return snapshot;
}

} // namespace foyer::gates
