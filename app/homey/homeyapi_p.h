// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/homeyapi.h"
#include "homey/log.h"
#include "net/json.h"

// How HomeyApi's calls are made; only for its own source files.

namespace foyer {

inline void report(const JsonProblems &problems, const QString &what)
{
    if (problems.count() > 0)
        qCWarning(lcHomey).noquote()
            << what << "had" << problems.count()
            << "unusable parts:" << problems.examples().join(QLatin1String("; "));
}

/// An id that cannot be one segment of a path: without it the path would be that of another call.
inline Error invalidId()
{
    return Error{Error::Kind::Refused, {}, QStringLiteral("invalid_id")};
}

inline Error wrongShape(const QString &what, const QString &text)
{
    Error error{Error::Kind::Protocol, text, QStringLiteral("bad_shape")};
    error.request = what;
    return error;
}

template<typename T, typename Decode>
Async<T> HomeyApi::call(HttpRequest request, Decode decode)
{
    const QString what = QString::fromLatin1(request.method) + QLatin1Char(' ') +
                         request.url.path(QUrl::FullyEncoded);
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Async<T> answer = promise->future();
    then(m_http.send(std::move(request)), this,
         [promise, what, decode](const Result<HttpResponse> &response) {
             if (!response) {
                 promise->addResult(fail(response.error()));
             } else if (auto document = JsonDocument::parse(response->body, what)) {
                 JsonProblems problems;
                 promise->addResult(decode(document->root(), problems, what));
                 report(problems, what);
             } else {
                 promise->addResult(fail(document.error()));
             }
             promise->finish();
         });
    return answer;
}

} // namespace foyer
