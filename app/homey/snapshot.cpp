// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/snapshot.h"

#include "homey/homeyapi.h"

namespace foyer {

namespace {

struct Gathering
{
    QPromise<Result<HomeSnapshot>> promise;
    HomeSnapshot snapshot;
    std::optional<Error> error;
    int waiting = 3;

    template<typename T>
    void take(std::optional<T> &place, const Result<T> &result)
    {
        if (result)
            place = *result;
        else if (result.error().kind != Error::Kind::MissingScope && !error)
            error = result.error();
        if (--waiting > 0)
            return;
        if (error)
            promise.addResult(fail(*error));
        else
            promise.addResult(std::move(snapshot));
        promise.finish();
    }
};

} // namespace

Async<HomeSnapshot> fetchSnapshot(HomeyApi &api, QObject *context)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->promise.start();
    then(api.zones(), context, [gathering](const Result<std::vector<Zone>> &zones) {
        gathering->take(gathering->snapshot.zones, zones);
    });
    then(api.devices(), context, [gathering](const Result<std::vector<Device>> &devices) {
        gathering->take(gathering->snapshot.devices, devices);
    });
    then(api.variables(), context, [gathering](const Result<std::vector<Variable>> &variables) {
        gathering->take(gathering->snapshot.variables, variables);
    });
    return gathering->promise.future();
}

} // namespace foyer
