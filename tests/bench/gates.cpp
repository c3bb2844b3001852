// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the way of the data costs, in instructions: a list of the hub to rows, a kept home to rows,
// an event on the socket to the store, and what the store tells of it to the rows. gates.mjs runs
// this under callgrind and compares with gates.json; alone it only does the work. The same input
// every time, nothing that depends on the clock.

#include "attack/rawwebsocket.h"
#include "homey/capabilitywriter.h"
#include "homey/decode.h"
#include "homey/homearchive.h"
#include "homey/livefeed.h"
#include "models/devicefilter.h"
#include "models/devicemodel.h"
#include "models/zonemodel.h"
#include "net/json.h"
#include "support/plainwords.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <valgrind/callgrind.h>

using namespace foyer;

namespace {

constexpr int manyEvents = 5000;

/// A device as large as those of real hubs, about 6 KB.
QByteArray deviceText(int number)
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

QByteArray listText(int devices)
{
    QByteArray text = "{";
    for (int i = 0; i < devices; ++i)
        text += (i ? "," : "") + deviceText(i);
    return text + '}';
}

std::vector<Zone> zones()
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

/// A home with the models that every start has.
struct House
{
    Home home;
    CapabilityWriter writer{home};
    PlainWords words;
    DeviceModel devices{home, writer, words};
    std::unique_ptr<ZoneModel> zones; ///< sums up when 100 ms are over: only where no loop runs
    DeviceFilter filter{devices, home};

    House() { filter.setOrder(DeviceFilter::Order::Zone); }
};

[[noreturn]] void complain(const char *what)
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

HomeSnapshot decoded(const QByteArray &text)
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

void load(int devices, const char *name)
{
    House house;
    house.zones = std::make_unique<ZoneModel>(house.home);
    const QByteArray text = listText(devices);
    CALLGRIND_ZERO_STATS;
    house.home.apply(decoded(text));
    CALLGRIND_DUMP_STATS_AT(name);
    if (house.filter.rowCount() != devices)
        complain("rows are missing");
}

void loadAgain()
{
    House house;
    house.zones = std::make_unique<ZoneModel>(house.home);
    const QByteArray text = listText(1000);
    house.home.apply(decoded(text));
    const HomeSnapshot again = decoded(text);
    CALLGRIND_ZERO_STATS;
    house.home.apply(again);
    CALLGRIND_DUMP_STATS_AT("again");
}

void start()
{
    House house;
    house.zones = std::make_unique<ZoneModel>(house.home);
    const QByteArray owner(32, 'o');
    const QByteArray kept =
        encodeHome({decoded(listText(1000)), QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)}, owner);
    CALLGRIND_ZERO_STATS;
    const auto home = decodeHome(kept, owner);
    if (!home)
        complain("the archive is not readable");
    house.home.apply(home->snapshot);
    CALLGRIND_DUMP_STATS_AT("kept");
}

QByteArray eventText(int number)
{
    return R"(42/api,["homey:device:)" + QByteArray::number(1'000'000'000 + number * 7 % 100) +
           R"(-aaaa-4bbb-8ccc-0123456789ab","capability",{"capabilityId":"measure_power","value":)" +
           QByteArray::number(number % 1999 / 100.0) +
           R"(,"transactionId":"5f0f4c27-0ad2-4c8e-a3b1-012345678901","transactionTime":"2026-01-15T08:)" +
           QByteArray::number(10 + number / 60 % 50) + ':' + QByteArray::number(10 + number % 50) +
           '.' + QByteArray::number(100 + number % 900) + R"(Z"}])";
}

void events()
{
    House house;
    house.home.apply(decoded(listText(100)));
    test::RawWebSocket hub;
    LiveFeed feed;
    bool isReady = false;
    int reported = 0;
    QObject::connect(&feed, &LiveFeed::ready, &house.home, [&] { isReady = true; });
    QObject::connect(&feed, &LiveFeed::capabilityReported, &house.home,
                     [&](const QString &device, const QString &capability, const Value &value,
                         const QDateTime &at) {
                         house.home.reportCapability(device, capability, value, at);
                         ++reported;
                     });
    feed.open(hub.base(), "token", QStringLiteral("hub"));
    waitUntil([&] { return hub.isUpgraded && !hub.heard.isEmpty(); });
    hub.send(test::RawWebSocket::text(R"(430[null,{"namespace":"/api"}])"));
    hub.heard.clear();
    waitUntil([&] { return !hub.heard.isEmpty(); });
    hub.send(test::RawWebSocket::text("40/api"));
    waitUntil([&] { return isReady; });
    QByteArray all;
    for (int i = 0; i < manyEvents; ++i)
        all += test::RawWebSocket::text(eventText(i));
    CALLGRIND_ZERO_STATS;
    hub.send(all);
    waitUntil([&] { return reported == manyEvents; });
    CALLGRIND_DUMP_STATS_AT("events");
}

void rows()
{
    House house;
    house.home.apply(decoded(listText(100)));
    int told = 0;
    QObject::connect(&house.filter, &QAbstractItemModel::dataChanged, &house.home,
                     [&told] { ++told; });
    QDateTime at = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    CALLGRIND_ZERO_STATS;
    for (int frame = 0; frame < 10; ++frame) {
        for (const QString &id : house.home.deviceIds()) {
            at = at.addMSecs(1);
            house.home.reportCapability(id, QStringLiteral("measure_power"),
                                        Value(double(frame + 1)), at);
        }
        const int before = told;
        waitUntil([&] { return told >= before + 100; });
    }
    CALLGRIND_DUMP_STATS_AT("rows");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::printf("{\"compiler\":\"%s\",\"qt\":\"%s\"}\n", __VERSION__, qVersion());
    std::fflush(stdout);
    load(100, "load100");
    load(1000, "load1000");
    loadAgain();
    start();
    events();
    rows();
    return 0;
}
