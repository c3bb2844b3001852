// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/firstpaint.h"

#include <QTest>
#include <QWidget>

using namespace foyer;

namespace {
class Window : public QWidget
{
public:
    int painted = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++painted; }
};
} // namespace

/// What waits until the window was seen.
class TestFirstPaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOnceAfterTheWindowWasPainted();
    void doesNotWaitForAWindowThatNobodySees();
    void runsNothingWhenItIsGoneBefore();
};

void TestFirstPaint::runsOnceAfterTheWindowWasPainted()
{
    Window window;
    int runs = 0;
    int paintedBefore = 0;
    const FirstPaint first(
        window,
        [&] {
            ++runs;
            paintedBefore = window.painted;
        },
        std::chrono::hours(1));
    QCOMPARE(runs, 0);
    window.show();
    QTRY_COMPARE(runs, 1);
    QVERIFY(paintedBefore > 0);
    const int before = window.painted;
    window.update();
    QTRY_VERIFY(window.painted > before);
    QCOMPARE(runs, 1);
}

void TestFirstPaint::doesNotWaitForAWindowThatNobodySees()
{
    Window window;
    int runs = 0;
    const FirstPaint first(
        window, [&] { ++runs; }, std::chrono::milliseconds(1));
    QTRY_COMPARE(runs, 1);
    QCOMPARE(window.painted, 0);
}

void TestFirstPaint::runsNothingWhenItIsGoneBefore()
{
    Window window;
    int runs = 0;
    {
        const FirstPaint first(
            window, [&] { ++runs; }, std::chrono::milliseconds(0));
    }
    window.show();
    QTRY_VERIFY(window.painted > 0);
    QCoreApplication::processEvents();
    QCOMPARE(runs, 0);
}

QTEST_MAIN(TestFirstPaint)
#include "tst_firstpaint.moc"
