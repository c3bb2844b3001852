// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the way of the data costs, in instructions: a list of the hub to rows, a kept home to rows,
// an event on the socket to the store, and what the store tells of it to the rows. gates.mjs runs
// this under callgrind and compares with gates.json; alone it only does the work. The same input
// every time, nothing that depends on the clock.

#include "attack/rawwebsocket.h"
#include "bench/gatehome.h"
#include "homey/capabilitywriter.h"
#include "homey/homearchive.h"
#include "homey/livefeed.h"
#include "models/devicefilter.h"
#include "models/devicemodel.h"
#include "models/zonemodel.h"
#include "support/plainwords.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>
#include <valgrind/callgrind.h>

using namespace foyer;
using namespace foyer::gates;

namespace {

constexpr int manyEvents = 5000;

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
    HomeSnapshot again = decoded(text);
    CALLGRIND_ZERO_STATS;
    house.home.apply(std::move(again));
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
    auto home = decodeHome(kept, owner);
    if (!home)
        complain("the archive is not readable");
    house.home.apply(std::move(home->snapshot));
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
