// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/snapshot.h"

#include "homey/decode.h"
#include "homey/homeyapi_p.h"
#include "net/jsonparts.h"

#include <type_traits>

namespace foyer {

namespace {

struct Gathering
{
    QPromise<Result<FetchedSnapshot>> promise;
    FetchedSnapshot fetched{std::make_shared<HomeSnapshot>(), {}};
    std::optional<Error> error;
    int waiting = 3;

    void fail(const Error &reason)
    {
        if (reason.kind != Error::Kind::MissingScope && !error)
            error = reason;
    }

    void oneLess()
    {
        if (--waiting > 0)
            return;
        if (error)
            promise.addResult(foyer::fail(*error));
        else
            promise.addResult(std::move(fetched));
        promise.finish();
    }
};

template<typename T>
using Decode = Result<std::vector<T>> (*)(JsonParts &, JsonProblems &, const QString &);

template<typename T>
void fetch(HomeyApi &api, const char *path, QObject *context,
           const std::shared_ptr<Gathering> &gathering, const JsonParts::Prints &known,
           JsonParts::Prints SnapshotPrints::*prints,
           std::optional<std::vector<T>> HomeSnapshot::*place,
           std::type_identity_t<Decode<T>> decode)
{
    HttpRequest request = api.request("GET", QString::fromLatin1(path));
    auto list = std::make_shared<JsonParts>(known);
    request.received = [list](const QByteArray &piece) { list->append(piece); };
    then(api.http().send(std::move(request)), context,
         [=, &api](const Result<HttpResponse> &response) {
             if (!response) {
                 gathering->fail(response.error());
                 return gathering->oneLess();
             }
             if (list->isLost())
                 return fetch<T>(api, path, context, gathering, {}, prints, place, decode);
             JsonParts::Prints seen = list->prints();
             if (known == seen) {
                 gathering->fetched.prints.*prints = std::move(seen);
                 return gathering->oneLess();
             }
             const QString what = QStringLiteral("GET ") + QString::fromLatin1(path);
             JsonProblems problems;
             if (auto items = decode(*list, problems, what)) {
                 (*gathering->fetched.snapshot).*place = std::move(*items);
                 gathering->fetched.prints.*prints = std::move(seen);
             } else {
                 gathering->fail(items.error());
             }
             report(problems, what);
             gathering->oneLess();
         });
}

} // namespace

Async<FetchedSnapshot> fetchSnapshot(HomeyApi &api, const SnapshotPrints &known, QObject *context)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->promise.start();
    fetch(api, "/api/manager/zones/zone", context, gathering, known.zones, &SnapshotPrints::zones,
          &HomeSnapshot::zones, readZones);
    fetch(api, "/api/manager/devices/device", context, gathering, known.devices,
          &SnapshotPrints::devices, &HomeSnapshot::devices, readDevices);
    fetch(api, "/api/manager/logic/variable", context, gathering, known.variables,
          &SnapshotPrints::variables, &HomeSnapshot::variables, readVariables);
    return gathering->promise.future();
}

} // namespace foyer
