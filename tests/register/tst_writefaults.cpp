// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "register/line.h"
#include "support/livehome.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace foyer;
using foyer::test::Line;
using State = Session::State;

/// Rows F41, F42, F44 and F46 of the fault table: what becomes of a wish when the answer is slow,
/// lost or never comes, and of one that has to wait.
class TestWriteFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void F41_aLaterReportWinsOverASlowWrite();
    void F42_aLostAnswerIsReadBack();
    void F42_aLostRequestIsRolledBack();
    void F42_whatTheHubDoesLateIsShown();
    void F42_readingBackGoesOnUntilTheHubAnswers();
    void F42_aButtonIsNotPressedAgain();
    void F42_anUnansweredVariableIsReadBack();
    void F42_aSilentGraceIsReadBack();
    void F44_theLaterOfTwoOppositeWishesWins();
    void F44_theLaterValueOfAVariableWins();
    void F46_aWishThatWaitsTooLongIsTakenBack();
    void F46_aWishBehindASlowOneIsTakenBack();
    void F46_nothingGoesOutAfterAnOutage();

private:
    void order(const char *verb, const char *method, int times, QJsonObject more = {});
    [[nodiscard]] QList<sim::ReceivedRequest> puts(const char *part = "/capability/") const
    {
        return m_live->received(QStringLiteral("PUT"), QLatin1String(part));
    }
    [[nodiscard]] bool isOn() const { return *m_live->shown(m_lamp, m_onoff).boolean(); }

    std::unique_ptr<LiveHome> m_live;
    std::unique_ptr<Line> m_line;
    QString m_lamp;
    QString m_variable;
    const QString m_onoff = QStringLiteral("onoff");
    const QString m_dim = QStringLiteral("dim");
};

void TestWriteFaults::init()
{
    m_live = std::make_unique<LiveHome>();
    m_line = std::make_unique<Line>(m_live->hub.typed.first());
    m_live->hub.typed = {m_line->url()};
    m_live->timing.callTimeout = std::chrono::milliseconds(400);
    m_live->timing.socketTimeout = std::chrono::milliseconds(800);
    m_live->timing.reloadSpacing = std::chrono::milliseconds(300);
    WriteTiming writes;
    writes.maxAge = std::chrono::milliseconds(2000);
    writes.grace = std::chrono::milliseconds(300);
    writes.readBackTimeout = std::chrono::milliseconds(300);
    writes.readBackPause = std::chrono::milliseconds(50);
    m_live->capabilities.setTiming(writes);
    m_live->variables.setTiming(writes);
    m_live->start();
    QVERIFY(m_live->waitFor(State::Live));
    m_lamp = m_live->deviceNamed(QStringLiteral("Desk lamp"));
    for (const QString &id : m_live->home.variableIds()) {
        if (m_live->home.variable(id)->type == Variable::Type::Number)
            m_variable = id;
    }
    QVERIFY(!m_lamp.isEmpty() && !m_variable.isEmpty());
    m_live->simulator.clearReceived();
}

void TestWriteFaults::cleanup()
{
    m_live.reset();
    m_line.reset();
}

void TestWriteFaults::order(const char *verb, const char *method, int times, QJsonObject more)
{
    more.insert(QStringLiteral("method"), QLatin1String(method));
    more.insert(QStringLiteral("times"), times);
    m_live->control(QLatin1String(verb), more);
}

void TestWriteFaults::F41_aLaterReportWinsOverASlowWrite()
{
    order("hold", "PUT", 1);
    const bool wanted = !isOn();
    m_live->capabilities.set(m_lamp, m_onoff, Value(wanted));
    QTRY_COMPARE(puts().size(), 1);
    const auto press = [this](bool on) {
        m_live->control(QStringLiteral("capability"), {{QStringLiteral("device"), m_lamp},
                                                       {QStringLiteral("capability"), m_onoff},
                                                       {QStringLiteral("value"), on}});
    };
    // What was wished for is reported before the answer comes: from here on reports count.
    press(!wanted);
    press(wanted);
    QTRY_VERIFY(!m_live->home.device(m_lamp)->capability(m_onoff)->pending);
    QCOMPARE(isOn(), wanted);
    press(!wanted);
    QTRY_COMPARE(isOn(), !wanted);
}

void TestWriteFaults::F42_aLostAnswerIsReadBack()
{
    QSignalSpy confirmed(&m_live->capabilities, &CapabilityWriter::writeConfirmed);
    QSignalSpy failed(&m_live->capabilities, &CapabilityWriter::writeFailed);
    const bool wanted = !isOn();
    m_line->setLosing(Line::Down);
    m_live->capabilities.set(m_lamp, m_onoff, Value(wanted));
    QTRY_VERIFY(m_live->capabilities.isUnconfirmed(m_lamp, m_onoff));
    QCOMPARE(puts().size(), 1);
    QVERIFY(m_live->home.device(m_lamp)->capability(m_onoff)->pending); // and shown as such
    QCOMPARE(confirmed.count() + failed.count(), 0);

    m_line->heal();
    QTRY_COMPARE(confirmed.count(), 1);
    QVERIFY(!m_live->capabilities.isUnconfirmed(m_lamp, m_onoff));
    QVERIFY(m_live->waitFor(State::Live));
    QCOMPARE(isOn(), wanted);
    QVERIFY(!m_live->home.device(m_lamp)->capability(m_onoff)->pending);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(puts().size(), 1);
}

void TestWriteFaults::F42_aLostRequestIsRolledBack()
{
    QSignalSpy failed(&m_live->capabilities, &CapabilityWriter::writeFailed);
    const bool before = isOn();
    m_line->setHeld(Line::Up);
    m_live->capabilities.set(m_lamp, m_onoff, Value(!before));
    QTRY_VERIFY(m_live->capabilities.isUnconfirmed(m_lamp, m_onoff));
    QCOMPARE(isOn(), !before);
    m_line->heal();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(isOn(), before);
    QVERIFY(m_live->waitFor(State::Live));
    QVERIFY(puts().isEmpty()); // the line threw it away, and it was not sent again
}

void TestWriteFaults::F42_whatTheHubDoesLateIsShown()
{
    QSignalSpy failed(&m_live->capabilities, &CapabilityWriter::writeFailed);
    const bool before = isOn();
    order("hold", "PUT", 1);
    m_live->capabilities.set(m_lamp, m_onoff, Value(!before));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(3).value<Error>().kind, Error::Kind::Timeout);
    QVERIFY(!m_live->received(QStringLiteral("GET"), m_lamp).isEmpty());
    QCOMPARE(isOn(), before);
    m_live->control(QStringLiteral("release"));
    QTRY_COMPARE(isOn(), !before);
    QCOMPARE(puts().size(), 1);
    QCOMPARE(m_live->session->state(), State::Live);
}

void TestWriteFaults::F42_readingBackGoesOnUntilTheHubAnswers()
{
    QSignalSpy failed(&m_live->capabilities, &CapabilityWriter::writeFailed);
    QSignalSpy silent(&m_live->capabilities, &CapabilityWriter::hubSilent);
    order("hold", "PUT", 1);
    order("hold", "GET", 1,
          {{QStringLiteral("path"),
            QString(QStringLiteral("/api/manager/devices/device/") + m_lamp)}});
    m_live->capabilities.set(m_lamp, m_onoff, Value(!isOn()));
    QTRY_COMPARE(silent.count(), 1);
    QVERIFY(m_live->capabilities.isUnconfirmed(m_lamp, m_onoff));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(m_live->received(QStringLiteral("GET"), m_lamp).size() >= 2);
}

void TestWriteFaults::F42_aButtonIsNotPressedAgain()
{
    const QJsonObject added = m_live->control(
        QStringLiteral("add"),
        {{QStringLiteral("device"),
          QJsonObject{{QStringLiteral("name"), QStringLiteral("Bell")},
                      {QStringLiteral("zone"), QStringLiteral("Home")},
                      {QStringLiteral("class"), QStringLiteral("other")},
                      {QStringLiteral("capabilities"),
                       QJsonArray{QJsonArray{QStringLiteral("button"), QJsonValue()}}}}}});
    const QString bell = added.value(QStringLiteral("id")).toString();
    QTRY_VERIFY(m_live->home.device(bell));
    QSignalSpy failed(&m_live->capabilities, &CapabilityWriter::writeFailed);
    order("hold", "PUT", 1);
    m_live->capabilities.press(bell, QStringLiteral("button"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(3).value<Error>().kind, Error::Kind::Timeout);
    QVERIFY(!m_live->capabilities.isBusy(bell, QStringLiteral("button")));
    m_live->session->refresh();
    QTRY_VERIFY(
        !m_live->received(QStringLiteral("GET"), QStringLiteral("/devices/device")).isEmpty());
    QCOMPARE(puts().size(), 1);
}

void TestWriteFaults::F42_anUnansweredVariableIsReadBack()
{
    QSignalSpy confirmed(&m_live->variables, &VariableWriter::valueConfirmed);
    m_line->setLosing(Line::Down);
    m_live->variables.setValue(m_variable, Value(77.0));
    QTRY_VERIFY(m_live->variables.isUnconfirmed(m_variable));
    QCOMPARE(m_live->home.variable(m_variable)->shown(), Value(77.0));
    QVERIFY(m_live->home.variable(m_variable)->pending);
    m_line->heal();
    QTRY_COMPARE(confirmed.count(), 1);
    QVERIFY(!m_live->home.variable(m_variable)->pending);
    QCOMPARE(m_live->home.variable(m_variable)->value, Value(77.0));
    QCOMPARE(puts("/logic/").size(), 1);
}

void TestWriteFaults::F42_aSilentGraceIsReadBack()
{
    // The hub says yes but does not report: its word is asked for instead of going back.
    const bool before = isOn();
    order("fail", "PUT", 1, {{QStringLiteral("status"), 200}, {QStringLiteral("body"), QString()}});
    m_live->capabilities.set(m_lamp, m_onoff, Value(!before));
    QTRY_VERIFY(!m_live->capabilities.isBusy(m_lamp, m_onoff));
    QVERIFY(!m_live->received(QStringLiteral("GET"), m_lamp).isEmpty());
    QCOMPARE(isOn(), before);
}

void TestWriteFaults::F44_theLaterOfTwoOppositeWishesWins()
{
    order("delay", "PUT", 1, {{QStringLiteral("ms"), 250}});
    const bool before = isOn();
    m_live->capabilities.set(m_lamp, m_onoff, Value(!before));
    QTRY_COMPARE(puts().size(), 1); // slow; the second, alone, would overtake it
    m_live->capabilities.set(m_lamp, m_onoff, Value(before));
    QCOMPARE(isOn(), before);
    QTRY_VERIFY(!m_live->capabilities.isBusy(m_lamp, m_onoff));
    QCOMPARE(puts().size(), 2);
    QTRY_COMPARE(m_live->home.device(m_lamp)->capability(m_onoff)->reported, Value(before));
    QCOMPARE(m_live->simulator.device(m_lamp)
                 .value(QLatin1String("capabilitiesObj"))
                 .toObject()
                 .value(m_onoff)
                 .toObject()
                 .value(QLatin1String("value"))
                 .toBool(),
             before);
}

void TestWriteFaults::F44_theLaterValueOfAVariableWins()
{
    order("delay", "PUT", 1, {{QStringLiteral("ms"), 250}});
    m_live->variables.setValue(m_variable, Value(1.5));
    QTRY_COMPARE(puts("/logic/").size(), 1);
    m_live->variables.setValue(m_variable, Value(2.5));
    QCOMPARE(m_live->home.variable(m_variable)->shown(), Value(2.5));
    QTRY_COMPARE(puts("/logic/").size(), 2);
    QTRY_VERIFY(!m_live->home.variable(m_variable)->pending);
    QCOMPARE(m_live->home.variable(m_variable)->value, Value(2.5));
    QCOMPARE(m_live->simulator.variable(m_variable).value(QLatin1String("value")).toDouble(), 2.5);
}

void TestWriteFaults::F46_aWishThatWaitsTooLongIsTakenBack()
{
    WriteTiming writes;
    writes.maxAge = std::chrono::milliseconds(300);
    m_live->capabilities.setTiming(writes);
    QSignalSpy failed(&m_live->capabilities, &CapabilityWriter::writeFailed);
    order("rateLimit", "PUT", 1, {{QStringLiteral("retryAfter"), 2}});
    m_live->capabilities.set(m_lamp, m_onoff, Value(!isOn()));
    QTRY_COMPARE(failed.count(), 1); // the hub asks for a pause
    const Value before = m_live->shown(m_lamp, m_dim);
    m_live->capabilities.set(m_lamp, m_dim, Value(0.11));
    QCOMPARE(m_live->shown(m_lamp, m_dim), Value(0.11));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 2, 1500); // before the pause is over
    const auto reason = failed.last().at(3).value<Error>();
    QCOMPARE(reason.kind, Error::Kind::RateLimited);
    QCOMPARE(reason.code, QStringLiteral("too_late"));
    QCOMPARE(m_live->shown(m_lamp, m_dim), before);
    m_live->session->refresh(); // waits in the same queue: the pause is over when it arrives
    QTRY_VERIFY(
        !m_live->received(QStringLiteral("GET"), QStringLiteral("/devices/device")).isEmpty());
    QCOMPARE(puts().size(), 1);
}

void TestWriteFaults::F46_aWishBehindASlowOneIsTakenBack()
{
    m_live->timing.callTimeout = std::chrono::milliseconds(5000);
    m_live->start();
    QVERIFY(m_live->waitFor(State::Live));
    m_live->simulator.clearReceived();
    WriteTiming writes;
    writes.maxAge = std::chrono::milliseconds(200);
    m_live->capabilities.setTiming(writes);
    QSignalSpy failed(&m_live->capabilities, &CapabilityWriter::writeFailed);
    order("hold", "PUT", 1);
    m_live->capabilities.set(m_lamp, m_dim, Value(0.11));
    QTRY_COMPARE(puts().size(), 1);
    m_live->capabilities.set(m_lamp, m_dim, Value(0.22));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(2).value<Value>(), Value(0.22));
    QCOMPARE(failed.first().at(3).value<Error>().code, QStringLiteral("too_late"));
    QCOMPARE(m_live->shown(m_lamp, m_dim), Value(0.11)); // still under way
    m_live->control(QStringLiteral("release"));
    QTRY_VERIFY(!m_live->capabilities.isBusy(m_lamp, m_dim));
    QCOMPARE(m_live->shown(m_lamp, m_dim), Value(0.11));
    QCOMPARE(puts().size(), 1);
}

void TestWriteFaults::F46_nothingGoesOutAfterAnOutage()
{
    QSignalSpy failed(&m_live->capabilities, &CapabilityWriter::writeFailed);
    QSignalSpy variableFailed(&m_live->variables, &VariableWriter::failed);
    m_line->setOpen(false);
    QVERIFY(m_live->waitFor(State::Reconnecting));
    const bool before = isOn();
    m_live->capabilities.set(m_lamp, m_onoff, Value(!before));
    m_live->variables.setValue(m_variable, Value(99.0));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(variableFailed.count(), 1);
    QCOMPARE(failed.first().at(3).value<Error>().kind, Error::Kind::Offline);
    QCOMPARE(isOn(), before);
    m_line->setOpen(true);
    QVERIFY(m_live->waitFor(State::Live));
    m_live->capabilities.set(m_lamp, m_dim, Value(0.33)); // this one may
    QTRY_VERIFY(!m_live->capabilities.isBusy(m_lamp, m_dim));
    QCOMPARE(m_live->received(QStringLiteral("PUT"), {}).size(), 1);
}

QTEST_GUILESS_MAIN(TestWriteFaults)
#include "tst_writefaults.moc"
