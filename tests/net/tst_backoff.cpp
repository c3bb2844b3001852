// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/backoff.h"

#include <QtTest>

#include <set>

using namespace foyer;
using std::chrono::milliseconds;

/// Reconnect delays: growth, cap, spread.
class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToTheCapWithinHalfToOneAndAHalf()
    {
        Backoff backoff(milliseconds(1000), milliseconds(30'000), 42);
        for (const int base : {1000, 2000, 4000, 8000, 16'000, 30'000, 30'000, 30'000}) {
            const milliseconds delay = backoff.next();
            QVERIFY2(delay.count() >= base / 2 && delay.count() <= base * 3 / 2,
                     qPrintable(QString::number(delay.count())));
        }
        QCOMPARE(backoff.attempts(), 8);
    }

    void startsAgainAfterAReset()
    {
        Backoff backoff(milliseconds(1000), milliseconds(30'000), 1);
        for (int i = 0; i < 6; ++i)
            (void)backoff.next();
        backoff.reset();
        QCOMPARE(backoff.attempts(), 0);
        QVERIFY(backoff.next() <= milliseconds(1500));
    }

    void repeatsItselfWithTheSameSeedOnly()
    {
        Backoff a(milliseconds(1000), milliseconds(30'000), 7);
        Backoff b(milliseconds(1000), milliseconds(30'000), 7);
        QCOMPARE(a.next(), b.next());
        std::set<qint64> first;
        for (quint32 seed = 0; seed < 50; ++seed)
            first.insert(Backoff(milliseconds(1000), milliseconds(30'000), seed).next().count());
        QVERIFY(first.size() > 30);
    }

    void survivesAThousandAttempts()
    {
        Backoff backoff(milliseconds(1), milliseconds(50), 3);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(backoff.next() <= milliseconds(75));
    }

    void neverExceedsACapBelowTheBase()
    {
        Backoff backoff(milliseconds(1000), milliseconds(100), 3);
        QVERIFY(backoff.next() <= milliseconds(150));
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
