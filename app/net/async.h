// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <utility>

namespace foyer {

/// An answer that comes later. Always finishes with a Result; a promise destroyed unanswered counts
/// as cancelled.
template<typename T>
using Async = QFuture<Result<T>>;

/// An Async that is finished already.
template<typename T>
[[nodiscard]] Async<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// Calls `fn(Result<T>)` once on the thread of `context` when `future` finishes; never when
/// `context` is destroyed before. A future that was cancelled delivers Error::Kind::Cancelled.
/// (QFuture::then(context, fn) of Qt 6.4.2 aborts debug builds when the context died first.)
template<typename T, typename Fn>
void then(const QFuture<Result<T>> &future, QObject *context, Fn &&fn)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, fn = std::forward<Fn>(fn)]() mutable {
                         watcher->deleteLater();
                         const QFuture<Result<T>> done = watcher->future();
                         if (done.isCanceled() || done.resultCount() == 0)
                             fn(Result<T>(fail(Error::Kind::Cancelled)));
                         else
                             fn(done.result());
                     });
    watcher->setFuture(future);
}

} // namespace foyer
