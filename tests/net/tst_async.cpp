// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/async.h"

#include <QtTest>

using namespace foyer;

/// What then() promises when contexts die and promises are dropped.
class AsyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversAnAnswerThatIsThereAlready()
    {
        int got = 0;
        then(ready<int>(7), this, [&got](const Result<int> &result) { got = result.value_or(-1); });
        QTRY_COMPARE(got, 7);
    }

    void deliversAnAnswerThatComesLater()
    {
        QPromise<Result<int>> promise;
        promise.start();
        int calls = 0;
        then(promise.future(), this, [&calls](const Result<int> &) { ++calls; });
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
        promise.addResult(1);
        promise.finish();
        QTRY_COMPARE(calls, 1);
    }

    void deliversTheError()
    {
        Error::Kind kind = Error::Kind::Server;
        then(ready<int>(fail(Error::Kind::NotFound)), this,
             [&kind](const Result<int> &result) { kind = result.error().kind; });
        QTRY_COMPARE(kind, Error::Kind::NotFound);
    }

    void neverCallsAfterTheContextDied()
    {
        QPromise<Result<int>> promise;
        promise.start();
        int calls = 0;
        auto context = std::make_unique<QObject>();
        then(promise.future(), context.get(), [&calls](const Result<int> &) { ++calls; });
        context.reset();
        promise.addResult(1);
        promise.finish();
        // A later answer on a living context shows that the events were delivered.
        bool later = false;
        then(ready<int>(1), this, [&later](const Result<int> &) { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(calls, 0);
    }

    void neverCallsWhenTheContextDiesBetweenAnswerAndDelivery()
    {
        int calls = 0;
        auto context = std::make_unique<QObject>();
        then(ready<int>(1), context.get(), [&calls](const Result<int> &) { ++calls; });
        context.reset();
        bool later = false;
        then(ready<int>(1), this, [&later](const Result<int> &) { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(calls, 0);
    }

    void countsADroppedPromiseAsCancelled()
    {
        std::optional<Error::Kind> kind;
        {
            QPromise<Result<int>> promise;
            promise.start();
            then(promise.future(), this,
                 [&kind](const Result<int> &result) { kind = result.error().kind; });
        }
        QTRY_COMPARE(kind, std::optional(Error::Kind::Cancelled));
    }

    void countsAFutureThatNeverHadAPromiseAsCancelled()
    {
        std::optional<Error::Kind> kind;
        then(Async<int>(), this,
             [&kind](const Result<int> &result) { kind = result.error().kind; });
        QTRY_COMPARE(kind, std::optional(Error::Kind::Cancelled));
    }

    void writesOneLineForTheLog()
    {
        const Error error{Error::Kind::Refused, QStringLiteral("no\nway"), QStringLiteral("bad"),
                          QStringLiteral("GET /x"), 400};
        QCOMPARE(error.toLogString(), QStringLiteral("Refused 400 [bad] GET /x: no way"));
    }

    void countsOnlyTheServersOwnNoAsADecision()
    {
        QVERIFY(Error{Error::Kind::Unauthorized}.isDecision());
        QVERIFY(!Error{Error::Kind::Offline}.isDecision());
        QVERIFY(!(Error{Error::Kind::Refused, {}, QStringLiteral("plain_http")}.isDecision()));
    }
};

QTEST_GUILESS_MAIN(AsyncTest)
#include "tst_async.moc"
