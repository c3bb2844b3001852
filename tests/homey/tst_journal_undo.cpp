// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalfixture.h"

#include <QSignalSpy>

using namespace foyer;

/// What taking back and doing again writes at the hub, and what they leave alone.
class TestJournalUndo : public test::JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void undoRestoresTheEarlierValueAtTheHub();
    void redoWritesItAgain();
    void aNewChangeForgetsWhatCouldBeRedone();
    void whatTheWallSwitchChangedIsLeftAlone();
    void aRoundedReportIsStillOurs();
    void locksAreLeftOutWithAWord();
    void theMotorOfAGarageDoorIsLeftOutToo();
    void buttonsAreLeftOut();
    void whatIsGoneOrUnreachableIsLeftOut();
    void withoutAValueBeforeThereIsNoWayBack();
    void aColourIsOneStepAndGoesBackInReverse();
    void aBulkActionIsOneStep();
    void whatWasUnderWayInAStepCanBeTakenBackAfterwards();
    void aFailedUndoCanBeTriedAgain();
    void whatIsUnderWayIsNotTakenBackYet();
    void variablesGoBackToo();
    void oneEntryIsTakenBackFromTheMiddle();
};

void TestJournalUndo::undoRestoresTheEarlierValueAtTheHub()
{
    QVERIFY(!m_journal->canUndo());
    change(m_lamp, m_dim, Value(0.25));
    QVERIFY(m_journal->canUndo());
    QSignalSpy done(m_journal.get(), &Journal::stepDone);
    m_journal->undo();
    QCOMPARE(m_live->shown(m_lamp, m_dim), Value(0.6)); // at once
    QCOMPARE(done.count(), 1);
    const auto written = done.first().at(1).value<QList<JournalEntry>>();
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.first().to, Value(0.6));
    QCOMPARE(written.first().origin, Origin::Undo);
    QTRY_COMPARE(atHub(m_lamp, m_dim), QJsonValue(0.6));
    QTRY_VERIFY(isSettled());
    QCOMPARE(newest().outcome, Outcome::Done);
    QVERIFY(!m_journal->canUndo());
    QCOMPARE(m_journal->entries().size(), 2U);
    m_journal->undo(); // nothing left: nothing happens
    QCOMPARE(puts().size(), 2);
}

void TestJournalUndo::redoWritesItAgain()
{
    change(m_lamp, m_dim, Value(0.25));
    change(m_lamp, m_dim, Value(0.5));
    for (int round = 0; round < 2; ++round) {
        m_journal->undo();
        QTRY_VERIFY(isSettled());
        QCOMPARE(newest().outcome, Outcome::Done);
        m_journal->undo();
        QTRY_VERIFY(isSettled());
        QCOMPARE(newest().outcome, Outcome::Done);
        QTRY_COMPARE(atHub(m_lamp, m_dim), QJsonValue(0.6));
        QVERIFY(!m_journal->canUndo());
        QVERIFY(m_journal->canRedo());
        m_journal->redo();
        QCOMPARE(newest().origin, Origin::Redo);
        QTRY_VERIFY(isSettled());
        QCOMPARE(newest().outcome, Outcome::Done);
        QTRY_COMPARE(atHub(m_lamp, m_dim), QJsonValue(0.25));
        m_journal->redo();
        QTRY_VERIFY(isSettled());
        QCOMPARE(newest().outcome, Outcome::Done);
        QTRY_COMPARE(atHub(m_lamp, m_dim), QJsonValue(0.5));
        QVERIFY(!m_journal->canRedo());
    }
}

void TestJournalUndo::aNewChangeForgetsWhatCouldBeRedone()
{
    change(m_lamp, m_dim, Value(0.25));
    m_journal->undo();
    QTRY_VERIFY(isSettled());
    QCOMPARE(newest().outcome, Outcome::Done);
    QVERIFY(m_journal->canRedo());
    change(m_lamp, m_onoff, Value(false));
    QVERIFY(!m_journal->canRedo());
    QVERIFY(m_journal->canUndo());
}

void TestJournalUndo::whatTheWallSwitchChangedIsLeftAlone()
{
    change(m_lamp, m_dim, Value(0.25));
    QCOMPARE(m_journal->bar(newest()), Bar::None);
    m_live->control(QStringLiteral("capability"), {{QStringLiteral("device"), m_lamp},
                                                   {QStringLiteral("capability"), m_dim},
                                                   {QStringLiteral("value"), 0.9}});
    QTRY_COMPARE(m_live->shown(m_lamp, m_dim), Value(0.9));
    QCOMPARE(m_journal->bar(newest()), Bar::Superseded);
    QSignalSpy done(m_journal.get(), &Journal::stepDone);
    m_journal->undo();
    QCOMPARE(done.count(), 1);
    QVERIFY(done.first().at(1).value<QList<JournalEntry>>().isEmpty());
    QCOMPARE(done.first().at(2).value<LeftOut>().first().second, Bar::Superseded);
    QCOMPARE(puts().size(), 1);
    QCOMPARE(atHub(m_lamp, m_dim), QJsonValue(0.9));
    QVERIFY(!m_journal->canUndo()); // told once; the next undo goes further back
}

void TestJournalUndo::aRoundedReportIsStillOurs()
{
    change(m_lamp, m_dim, Value(0.254));
    m_live->control(QStringLiteral("capability"), {{QStringLiteral("device"), m_lamp},
                                                   {QStringLiteral("capability"), m_dim},
                                                   {QStringLiteral("value"), 0.25}});
    QTRY_COMPARE(m_live->shown(m_lamp, m_dim), Value(0.25));
    QCOMPARE(m_journal->bar(newest()), Bar::None);
}

void TestJournalUndo::locksAreLeftOutWithAWord()
{
    const QString lock = m_live->deviceNamed(QStringLiteral("Front door lock"));
    change(m_lamp, m_dim, Value(0.25));
    change(lock, QStringLiteral("locked"), Value(false));
    QSignalSpy done(m_journal.get(), &Journal::stepDone);
    QVERIFY(m_journal->canUndo());
    m_journal->undo();
    QCOMPARE(done.count(), 1);
    QCOMPARE(done.first().at(2).value<LeftOut>().first().second, Bar::Guarded);
    QCOMPARE(atHub(lock, QStringLiteral("locked")), QJsonValue(false));
    m_journal->undo(); // what was before the lock
    QTRY_COMPARE(atHub(m_lamp, m_dim), QJsonValue(0.6));
    QCOMPARE(m_live->received(QStringLiteral("PUT"), QStringLiteral("/locked")).size(), 1);
}

void TestJournalUndo::theMotorOfAGarageDoorIsLeftOutToo()
{
    const QString door = m_live->deviceNamed(QStringLiteral("Garage door"));
    Device withMotor = *m_live->home.device(door);
    Capability motor;
    motor.id = QStringLiteral("onoff");
    motor.type = Capability::Type::Boolean;
    motor.isSetable = true;
    motor.reported = Value(false);
    withMotor.capabilities << motor;
    m_live->home.upsertDevice(withMotor);
    set(door, motor.id, Value(true));
    m_live->home.reportCapability(door, motor.id, Value(true), QDateTime::currentDateTimeUtc());
    QCOMPARE(m_journal->bar(newest()), Bar::Guarded);
}

void TestJournalUndo::buttonsAreLeftOut()
{
    const QString speaker = m_live->deviceNamed(QStringLiteral("Speaker"));
    m_live->capabilities.press(speaker, QStringLiteral("speaker_next"));
    m_live->capabilities.press(speaker, QStringLiteral("speaker_next"));
    QCOMPARE(m_journal->entries().size(), 2U); // two presses are two presses
    QTRY_VERIFY(isSettled());
    QCOMPARE(newest().outcome, Outcome::Done);
    QCOMPARE(newest().kind, JournalEntry::Kind::Trigger);
    QCOMPARE(m_journal->bar(newest()), Bar::Trigger);
    m_journal->undo();
    QTRY_COMPARE(puts().size(), 2);
}

void TestJournalUndo::whatIsGoneOrUnreachableIsLeftOut()
{
    change(m_lamp, m_dim, Value(0.25));
    m_live->control(QStringLiteral("setAvailable"),
                    {{QStringLiteral("device"), m_lamp}, {QStringLiteral("available"), false}});
    QTRY_COMPARE(m_journal->bar(newest()), Bar::Unavailable);
    m_live->control(QStringLiteral("setAvailable"),
                    {{QStringLiteral("device"), m_lamp}, {QStringLiteral("available"), true}});
    QTRY_COMPARE(m_journal->bar(newest()), Bar::None);
    m_live->control(QStringLiteral("delete"), {{QStringLiteral("device"), m_lamp}});
    QTRY_COMPARE(m_journal->bar(newest()), Bar::Gone);
    m_journal->undo();
    QCOMPARE(puts().size(), 1);
}

void TestJournalUndo::withoutAValueBeforeThereIsNoWayBack()
{
    Device lamp = *m_live->home.device(m_lamp);
    lamp.capability(m_dim)->reported = Value();
    lamp.capability(m_dim)->reportedAt = {};
    m_live->home.upsertDevice(lamp);
    change(m_lamp, m_dim, Value(0.25));
    QTRY_VERIFY(isSettled());
    QCOMPARE(newest().outcome, Outcome::Done);
    QVERIFY(newest().from.isNull());
    QCOMPARE(m_journal->bar(newest()), Bar::NotKnown);
}

void TestJournalUndo::aColourIsOneStepAndGoesBackInReverse()
{
    const QString lamp = m_live->deviceNamed(QStringLiteral("Ceiling light")); // white
    {
        const Journal::Step step(*m_journal);
        set(lamp, QStringLiteral("light_mode"), Value(QStringLiteral("color")));
        set(lamp, QStringLiteral("light_hue"), Value(0.5));
        set(lamp, QStringLiteral("light_saturation"), Value(0.9));
    }
    QTRY_VERIFY(isSettled());
    QCOMPARE(newest().outcome, Outcome::Done);
    QTRY_COMPARE(m_journal->bar(m_journal->entries().front()), Bar::None);
    m_live->simulator.clearReceived();
    QSignalSpy done(m_journal.get(), &Journal::stepDone);
    m_journal->undo();
    QVERIFY(!m_journal->canUndo());
    QStringList written;
    const auto entries = done.first().at(1).value<QList<JournalEntry>>();
    for (const JournalEntry &entry : entries)
        written << entry.capability.id;
    QCOMPARE(written, QStringList({QStringLiteral("light_saturation"), QStringLiteral("light_hue"),
                                   QStringLiteral("light_mode")}));
    QTRY_VERIFY(isSettled());
    QCOMPARE(puts().size(), 3);
    QCOMPARE(atHub(lamp, QStringLiteral("light_mode")), QJsonValue(QStringLiteral("temperature")));
    QCOMPARE(atHub(lamp, QStringLiteral("light_hue")), QJsonValue(0.09));
}

void TestJournalUndo::aBulkActionIsOneStep()
{
    m_journal->setDragWindow(std::chrono::seconds(30));
    change(m_lamp, m_dim, Value(0.5));
    const QString lock = m_live->deviceNamed(QStringLiteral("Front door lock"));
    {
        const Journal::Step step(*m_journal);
        set(m_lamp, m_onoff, Value(false));
        set(m_strip, m_onoff, Value(false));
        set(lock, QStringLiteral("locked"), Value(false));
    }
    QTRY_VERIFY(isSettled());
    QCOMPARE(newest().outcome, Outcome::Done);
    QSignalSpy done(m_journal.get(), &Journal::stepDone);
    m_journal->undo();
    QCOMPARE(done.first().at(1).value<QList<JournalEntry>>().size(), 2);
    QCOMPARE(done.first().at(2).value<LeftOut>().size(), 1);
    QTRY_COMPARE(atHub(m_lamp, m_onoff), QJsonValue(true));
    QTRY_COMPARE(atHub(m_strip, m_onoff), QJsonValue(true));
    QCOMPARE(atHub(m_lamp, m_dim), QJsonValue(0.5));
    QTRY_VERIFY(isSettled());
    m_journal->redo();
    QTRY_COMPARE(atHub(m_lamp, m_onoff), QJsonValue(false));
    QTRY_COMPARE(atHub(m_strip, m_onoff), QJsonValue(false));
}

void TestJournalUndo::whatWasUnderWayInAStepCanBeTakenBackAfterwards()
{
    {
        const Journal::Step step(*m_journal);
        set(m_lamp, m_onoff, Value(false));
        set(m_strip, m_onoff, Value(false));
    }
    QTRY_VERIFY(isSettled());
    const QString strip = QStringLiteral("/api/manager/devices/device/") + m_strip;
    fault("hold", {{QStringLiteral("path"), strip}});
    m_journal->undo();
    QTRY_COMPARE(outcomeOf(m_lamp), Outcome::Done);
    QCOMPARE(outcomeOf(m_strip), Outcome::Pending);
    // One half is done again, the other half still has no answer.
    QSignalSpy done(m_journal.get(), &Journal::stepDone);
    m_journal->redo();
    QCOMPARE(done.first().at(2).value<LeftOut>().first().second, Bar::NotDone);
    QTRY_COMPARE(atHub(m_lamp, m_onoff), QJsonValue(false));
    m_live->control(QStringLiteral("release"), {});
    QTRY_VERIFY(isSettled());
    QCOMPARE(atHub(m_strip, m_onoff), QJsonValue(true));
    QVERIFY(m_journal->canRedo());
    m_journal->redo();
    QTRY_COMPARE(atHub(m_strip, m_onoff), QJsonValue(false));
    QCOMPARE(atHub(m_lamp, m_onoff), QJsonValue(false));
}

void TestJournalUndo::aFailedUndoCanBeTriedAgain()
{
    change(m_lamp, m_dim, Value(0.25));
    fault("fail", {{QStringLiteral("status"), 500}, {QStringLiteral("times"), 1}});
    m_journal->undo();
    QVERIFY(!m_journal->canUndo());
    QTRY_COMPARE(newest().outcome, Outcome::Failed);
    QVERIFY(m_journal->canUndo());
    QVERIFY(!m_journal->canRedo());
    m_journal->undo();
    QTRY_COMPARE(atHub(m_lamp, m_dim), QJsonValue(0.6));
    QTRY_VERIFY(isSettled());
    QCOMPARE(newest().outcome, Outcome::Done);
    QVERIFY(m_journal->canRedo());
    // The same without a connection: refused at once, nothing is lost.
    m_live->session->stop();
    QSignalSpy done(m_journal.get(), &Journal::stepDone);
    m_journal->redo();
    QCOMPARE(newest().outcome, Outcome::Failed);
    QCOMPARE(done.count(), 0);
    QVERIFY(m_journal->canRedo());
}

void TestJournalUndo::whatIsUnderWayIsNotTakenBackYet()
{
    fault("delay", {{QStringLiteral("ms"), 100}});
    set(m_lamp, m_dim, Value(0.25));
    QSignalSpy done(m_journal.get(), &Journal::stepDone);
    m_journal->undo();
    QCOMPARE(done.first().at(2).value<LeftOut>().first().second, Bar::NotDone);
    QVERIFY(m_journal->canUndo());
    QTRY_VERIFY(isSettled());
    QCOMPARE(newest().outcome, Outcome::Done);
    m_journal->undo();
    QTRY_COMPARE(atHub(m_lamp, m_dim), QJsonValue(0.6));
}

void TestJournalUndo::variablesGoBackToo()
{
    const QString id = m_live->variableNamed(QStringLiteral("Away temperature"));
    m_live->variables.setValue(id, Value(18.0));
    QCOMPARE(newest().kind, JournalEntry::Kind::Variable);
    QCOMPARE(newest().subjectName, QStringLiteral("Away temperature"));
    QCOMPARE(newest().from, Value(16.5));
    QTRY_VERIFY(isSettled());
    QCOMPARE(newest().outcome, Outcome::Done);
    m_journal->undo();
    QTRY_COMPARE(m_live->simulator.variable(id).value(QStringLiteral("value")).toDouble(), 16.5);
    QTRY_VERIFY(isSettled());
    QCOMPARE(newest().outcome, Outcome::Done);
    m_live->variables.setValue(id, Value(QStringLiteral("warm")));
    QCOMPARE(newest().outcome, Outcome::Failed);
    m_live->variables.setValue(id, Value(19.0));
    QTRY_VERIFY(isSettled());
    QCOMPARE(newest().outcome, Outcome::Done);
    m_live->control(QStringLiteral("setVariable"),
                    {{QStringLiteral("variable"), id}, {QStringLiteral("value"), 5}});
    QTRY_COMPARE(m_journal->bar(newest()), Bar::Superseded);
}

void TestJournalUndo::oneEntryIsTakenBackFromTheMiddle()
{
    change(m_lamp, m_dim, Value(0.25));
    const quint64 wanted = newest().id;
    change(m_strip, m_onoff, Value(false));
    m_journal->takeBack(wanted);
    QTRY_COMPARE(atHub(m_lamp, m_dim), QJsonValue(0.6));
    QTRY_VERIFY(isSettled());
    QCOMPARE(newest().outcome, Outcome::Done);
    QCOMPARE(m_journal->bar(*m_journal->entry(wanted)), Bar::Superseded);
    QCOMPARE(atHub(m_strip, m_onoff), QJsonValue(false));
    m_journal->undo(); // the strip; the lamp is back already
    QTRY_COMPARE(atHub(m_strip, m_onoff), QJsonValue(true));
    QVERIFY(!m_journal->canUndo());
    QTRY_VERIFY(isSettled());
    QCOMPARE(newest().outcome, Outcome::Done);
    m_journal->redo();
    QTRY_COMPARE(atHub(m_strip, m_onoff), QJsonValue(false));
}

QTEST_GUILESS_MAIN(TestJournalUndo)
#include "tst_journal_undo.moc"
