// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "register/line.h"
#include "support/livehome.h"

#include <QSignalSpy>

using namespace foyer;
using foyer::test::Line;
using State = Session::State;

/// Rows F12 and F13 of the fault table: what a session does when the computer was asleep or has
/// another network.
class TestSessionWake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void F12_afterASleepTheDeadConnectionIsLeftAtOnce();
    void F12_afterALongSleepTheSessionIsRenewedFirst();
    void F13_anotherNetworkIsUsedAtOnce();
    void F13_noNetworkIsWaitedForAndNoError();
    void F13_aStartWithoutNetworkGoesOnWhenItComes();
    void aRefusalIsLeftToThePerson();
};

void TestSessionWake::F12_afterASleepTheDeadConnectionIsLeftAtOnce()
{
    LiveHome live;
    Line line(live.hub.typed.first());
    live.hub.typed = {line.url()};
    live.timing.backoffBase = live.timing.backoffCap =
        std::chrono::minutes(2); // nothing comes back by waiting
    live.start();
    QVERIFY(live.waitFor(State::Live));
    line.setLosing(Line::Both); // the other end is gone, and nobody here knows
    line.heal();                // … until something is sent; new connections work
    const int before = line.accepted();
    live.session->startOver(std::chrono::minutes(5));
    QVERIFY(live.home.isStale());
    QVERIFY(live.waitFor(State::Live));
    QVERIFY(line.accepted() > before);
    QVERIFY(!live.home.isStale());
}

void TestSessionWake::F12_afterALongSleepTheSessionIsRenewedFirst()
{
    LiveHome live(LiveHome::Access::Account);
    live.start();
    QVERIFY(live.waitFor(State::Live));
    QCOMPARE(live.delegations, 1);
    live.session->startOver(std::chrono::minutes(5));
    QVERIFY(live.waitFor(State::Live));
    QCOMPARE(live.delegations, 1); // still good
    live.control(QStringLiteral("expire"), {{QStringLiteral("what"), QStringLiteral("sessions")}});
    live.simulator.clearReceived();
    live.session->startOver(std::chrono::hours(8));
    QVERIFY(live.waitFor(State::Live));
    QCOMPARE(live.delegations, 2);
    // The login comes before the session is used: nothing had to be refused first. (The household
    // asks for its own things as soon as there is a way.)
    QStringList calls;
    for (const sim::ReceivedRequest &request : live.simulator.received()) {
        if (request.path.endsWith(QStringLiteral("/users/login")) ||
            request.path.endsWith(QStringLiteral("/session/me")))
            calls << request.path.section(QLatin1Char('/'), -1);
    }
    QCOMPARE(calls, QStringList({QStringLiteral("login"), QStringLiteral("me")}));
}

void TestSessionWake::F13_anotherNetworkIsUsedAtOnce()
{
    LiveHome live;
    Line line(live.hub.typed.first());
    live.hub.typed = {line.url()};
    live.timing.backoffBase = live.timing.backoffCap = std::chrono::minutes(2);
    live.start();
    QVERIFY(live.waitFor(State::Live));
    line.setOpen(false);
    QVERIFY(live.waitFor(State::Reconnecting));
    line.setOpen(true);
    live.session->startOver();
    QVERIFY(live.waitFor(State::Live));
}

void TestSessionWake::F13_noNetworkIsWaitedForAndNoError()
{
    LiveHome live;
    live.timing.backoffBase = live.timing.backoffCap = std::chrono::minutes(2);
    live.start();
    QVERIFY(live.waitFor(State::Live));
    QSignalSpy failed(&live.capabilities, &CapabilityWriter::writeFailed);
    live.session->setNetworkMissing(true);
    QCOMPARE(live.session->state(), State::Reconnecting);
    QCOMPARE(live.session->lastError()->code, QStringLiteral("no_network"));
    QVERIFY(live.home.isStale());
    QVERIFY(live.home.isLoaded());
    live.session->setNetworkMissing(false);
    QVERIFY(live.waitFor(State::Live));
    QVERIFY(!live.session->lastError());
}

void TestSessionWake::F13_aStartWithoutNetworkGoesOnWhenItComes()
{
    LiveHome live;
    live.timing.backoffBase = live.timing.backoffCap = std::chrono::minutes(2);
    live.control(QStringLiteral("refuse"));
    live.session = std::make_unique<Session>(live.hub, live.hubAccess, live.home, live.capabilities,
                                             live.variables, live.timing);
    live.session->setNetworkMissing(true);
    live.session->start();
    QVERIFY(live.waitFor(State::Reconnecting));
    QCOMPARE(live.session->lastError()->code, QStringLiteral("no_network"));
    live.control(QStringLiteral("listen"));
    live.session->setNetworkMissing(false);
    QVERIFY(live.waitFor(State::Live));
}

void TestSessionWake::aRefusalIsLeftToThePerson()
{
    LiveHome live;
    live.hubAccess.apiKey = "wrong";
    live.start();
    QVERIFY(live.waitFor(State::Refused));
    live.session->startOver(std::chrono::hours(8));
    QCOMPARE(live.session->state(), State::Refused);
}

QTEST_GUILESS_MAIN(TestSessionWake)
#include "tst_sessionwake.moc"
