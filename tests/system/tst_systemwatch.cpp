// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/systemwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace foyer;
using namespace std::chrono_literals;

/// Sleep, clocks and networks as the program hears of them: rows F12, F13 and F53 of the fault
/// table. logind is a stand-in on a private bus.
class TestSystemWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void F12_aSleepIsNoticedByTheClocks();
    void F12_logindTellsOfTheEndOfASleep();
    void F53_aClockThatIsMovedIsNoticedOnce();
    void F53_smallCorrectionsAreNothing();
    void F13_anotherNetworkIsToldOnce();
    void F13_aShortGapIsOneChangeAtMost();

private:
    struct Hands
    {
        std::chrono::milliseconds wall = 1'000'000ms;
        std::chrono::milliseconds awake = 5'000ms;
    };
    [[nodiscard]] Clocks clocks()
    {
        m_hands = {};
        return {[this] { return m_hands.wall; }, [this] { return m_hands.awake; }};
    }
    void pass(std::chrono::milliseconds time)
    {
        m_hands.wall += time;
        m_hands.awake += time;
    }
    static std::chrono::milliseconds sleptIn(const QList<QVariant> &arguments)
    {
        return arguments.first().value<std::chrono::milliseconds>();
    }

    Hands m_hands;
};

void TestSystemWatch::F12_aSleepIsNoticedByTheClocks()
{
    SystemWatch watch(clocks());
    QSignalSpy woke(&watch, &SystemWatch::woke);
    pass(1h);
    watch.check();
    QCOMPARE(woke.count(), 0);
    m_hands.wall += 8h; // asleep
    watch.check();
    QCOMPARE(woke.count(), 1);
    QCOMPARE(sleptIn(woke.first()), std::chrono::milliseconds(8h));
    pass(1min);
    watch.check();
    QCOMPARE(woke.count(), 1);
}

void TestSystemWatch::F12_logindTellsOfTheEndOfASleep()
{
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty())
        QSKIP("there is no dbus-daemon here");
    QProcess bus;
    bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                       QStringLiteral("--print-address")});
    QTRY_VERIFY(bus.canReadLine());
    const QByteArray address = bus.readLine().trimmed();
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);

    QDBusConnection logind =
        QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("logind"));
    QVERIFY(logind.registerService(QStringLiteral("org.freedesktop.login1")));
    SystemWatch watch(clocks());
    QSignalSpy woke(&watch, &SystemWatch::woke);
    watch.start();
    QVERIFY(watch.hearsSleep());
    const auto tell = [&](bool begins) {
        QDBusMessage signal = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"));
        signal << begins;
        QVERIFY(logind.send(signal));
    };
    tell(true);
    m_hands.wall += 20s; // too short for the clocks alone
    tell(false);
    QTRY_COMPARE(woke.count(), 1);
    QCOMPARE(sleptIn(woke.first()), std::chrono::milliseconds(20s));

    logind.unregisterService(QStringLiteral("org.freedesktop.login1"));
    QDBusConnection::disconnectFromBus(QStringLiteral("logind"));
    bus.terminate();
    bus.waitForFinished();
}

void TestSystemWatch::F53_aClockThatIsMovedIsNoticedOnce()
{
    SystemWatch watch(clocks());
    QSignalSpy woke(&watch, &SystemWatch::woke);
    m_hands.wall -= 24h;
    watch.check();
    watch.check();
    QCOMPARE(woke.count(), 1);
    QCOMPARE(sleptIn(woke.first()), 0ms); // nothing became a day older by that
    m_hands.wall += 24h;
    watch.check();
    QCOMPARE(woke.count(), 2);
}

void TestSystemWatch::F53_smallCorrectionsAreNothing()
{
    SystemWatch watch(clocks());
    QSignalSpy woke(&watch, &SystemWatch::woke);
    pass(1h);
    m_hands.wall += 2s;
    watch.check();
    QCOMPARE(woke.count(), 0);
}

void TestSystemWatch::F13_anotherNetworkIsToldOnce()
{
    SystemWatch watch(clocks());
    watch.setSettleTime(1ms);
    QSignalSpy changed(&watch, &SystemWatch::networkChanged);
    QSignalSpy lost(&watch, &SystemWatch::networkLost);
    watch.noteOtherNetwork();
    watch.noteOtherNetwork();
    QTRY_COMPARE(changed.count(), 1);
    watch.noteReachable(false);
    QVERIFY(!watch.hasNetwork());
    QTRY_COMPARE(lost.count(), 1);
    watch.noteReachable(true);
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(lost.count(), 1);
}

void TestSystemWatch::F13_aShortGapIsOneChangeAtMost()
{
    SystemWatch watch(clocks());
    watch.setSettleTime(1ms);
    QSignalSpy changed(&watch, &SystemWatch::networkChanged);
    QSignalSpy lost(&watch, &SystemWatch::networkLost);
    watch.noteReachable(false);
    watch.noteOtherNetwork();
    watch.noteReachable(true);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(lost.count(), 0);
}

QTEST_GUILESS_MAIN(TestSystemWatch)
#include "tst_systemwatch.moc"
