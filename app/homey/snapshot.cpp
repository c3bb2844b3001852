// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/snapshot.h"

#include "homey/decode.h"
#include "homey/homeyapi_p.h"

namespace foyer {

namespace {

/// Never 0 bytes apart by accident: 64 bits, and the length.
std::size_t printOf(const QByteArray &body)
{
    return qHashBits(body.constData(), static_cast<std::size_t>(body.size()),
                     static_cast<std::size_t>(body.size()));
}

struct Gathering
{
    QPromise<Result<FetchedSnapshot>> promise;
    FetchedSnapshot fetched;
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

template<typename T, typename Decode>
void fetch(HomeyApi &api, HttpRequest request, QObject *context,
           const std::shared_ptr<Gathering> &gathering, std::optional<std::size_t> known,
           std::optional<std::size_t> SnapshotPrints::*print,
           std::optional<std::vector<T>> HomeSnapshot::*place, Decode decode)
{
    const QString what = QStringLiteral("GET ") + request.url.path(QUrl::FullyEncoded);
    then(api.http().send(std::move(request)), context,
         [gathering, known, print, place, decode, what](const Result<HttpResponse> &response) {
             if (!response) {
                 gathering->fail(response.error());
                 return gathering->oneLess();
             }
             const std::size_t seen = printOf(response->body);
             if (known == seen) {
                 gathering->fetched.prints.*print = seen;
                 return gathering->oneLess();
             }
             if (const auto document = JsonDocument::parse(response->body, what)) {
                 JsonProblems problems;
                 if (auto items = decode(document->root(), problems, what)) {
                     gathering->fetched.snapshot.*place = std::move(*items);
                     gathering->fetched.prints.*print = seen;
                 } else {
                     gathering->fail(items.error());
                 }
                 report(problems, what);
             } else {
                 gathering->fail(document.error());
             }
             gathering->oneLess();
         });
}

} // namespace

Async<FetchedSnapshot> fetchSnapshot(HomeyApi &api, const SnapshotPrints &known, QObject *context)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->promise.start();
    const auto list = [&api](const char *path) {
        return api.request("GET", QString::fromLatin1(path));
    };
    fetch(api, list("/api/manager/zones/zone"), context, gathering, known.zones,
          &SnapshotPrints::zones, &HomeSnapshot::zones, decodeZones);
    fetch(api, list("/api/manager/devices/device"), context, gathering, known.devices,
          &SnapshotPrints::devices, &HomeSnapshot::devices, decodeDevices);
    fetch(api, list("/api/manager/logic/variable"), context, gathering, known.variables,
          &SnapshotPrints::variables, &HomeSnapshot::variables, decodeVariables);
    return gathering->promise.future();
}

} // namespace foyer
