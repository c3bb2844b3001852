// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalfixture.h"

#include <QSignalSpy>

using namespace foyer;

/// What is written down of the changes a person makes.
class TestJournal : public test::JournalFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void writesDownWhatChangedFromWhatToWhat();
    void aDragIsOneEntry();
    void switchingTwiceIsTwoEntries();
    void draggingAColourStaysOneStep();
    void stepsNestAndEmptyOnesLeaveNoTrace();
    void aStepCanBeContinuedLater();
    void failedWritesAreWrittenDownButNotUndone();
    void refusedWritesAreNeverDone();
    void aRefusedWishDoesNotFailTheOneUnderWay();
    void aRemovedDeviceSettlesWhatWasUnderWay();
    void forgetsTheOldestAndEverythingOnClear();
};

void TestJournal::writesDownWhatChangedFromWhatToWhat()
{
    QSignalSpy added(m_journal.get(), &Journal::entryAdded);
    set(m_lamp, m_dim, Value(0.25));
    QCOMPARE(added.count(), 1);
    QCOMPARE(newest().outcome, Outcome::Pending);
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    QCOMPARE(newest().subjectName, QStringLiteral("Desk lamp"));
    QCOMPARE(newest().zoneName, QStringLiteral("Office"));
    QCOMPARE(newest().capability.id, m_dim);
    QCOMPARE(newest().from, Value(0.6));
    QCOMPARE(newest().to, Value(0.25));
    QCOMPARE(newest().origin, Origin::Person);
    QVERIFY(newest().at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
}

void TestJournal::aDragIsOneEntry()
{
    m_journal->setDragWindow(std::chrono::seconds(30));
    fault("delay", {{QStringLiteral("ms"), 50}});
    QSignalSpy changed(m_journal.get(), &Journal::entryChanged);
    for (const double level : {0.5, 0.4, 0.3})
        set(m_lamp, m_dim, Value(level));
    QTRY_VERIFY(!m_live->capabilities.isBusy(m_lamp, m_dim));
    set(m_lamp, m_dim, Value(0.2)); // the hub had answered, but the hand is still moving
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    QCOMPARE(m_journal->entries().size(), 1U);
    QVERIFY(changed.count() >= 3);
    QCOMPARE(newest().from, Value(0.6));
    QCOMPARE(newest().to, Value(0.2));
    m_journal->undo();
    QTRY_COMPARE(atHub(m_lamp, m_dim), QJsonValue(0.6));
    QVERIFY(!m_journal->canUndo());
}

void TestJournal::switchingTwiceIsTwoEntries()
{
    m_journal->setDragWindow(std::chrono::seconds(30));
    change(m_lamp, m_onoff, Value(false));
    change(m_lamp, m_onoff, Value(true));
    QCOMPARE(m_journal->entries().size(), 2U);
    m_journal->undo();
    QTRY_COMPARE(atHub(m_lamp, m_onoff), QJsonValue(false));
    // Thought better of before the hub had answered: nothing changed, nothing to take back.
    m_journal->clear();
    set(m_strip, m_onoff, Value(false));
    set(m_strip, m_onoff, Value(true));
    QCOMPARE(m_journal->entries().size(), 1U);
    QVERIFY(!m_journal->canUndo());
}

void TestJournal::draggingAColourStaysOneStep()
{
    m_journal->setDragWindow(std::chrono::seconds(30));
    for (const double hue : {0.5, 0.6, 0.7}) {
        const Journal::Step step(*m_journal);
        set(m_strip, QStringLiteral("light_hue"), Value(hue));
        set(m_strip, QStringLiteral("light_saturation"), Value(1 - hue));
    }
    QCOMPARE(m_journal->entries().size(), 2U);
    QTRY_VERIFY(isSettled());
    m_journal->undo();
    QVERIFY(!m_journal->canUndo());
    QTRY_COMPARE(atHub(m_strip, QStringLiteral("light_hue")), QJsonValue(0.72));
    QTRY_COMPARE(atHub(m_strip, QStringLiteral("light_saturation")), QJsonValue(0.85));
}

void TestJournal::stepsNestAndEmptyOnesLeaveNoTrace()
{
    {
        const Journal::Step nothing(*m_journal);
        QCOMPARE(m_journal->currentStep(), 0U);
    }
    QVERIFY(!m_journal->canUndo());
    {
        const Journal::Step outer(*m_journal);
        {
            const Journal::Step inner(*m_journal);
            set(m_lamp, m_onoff, Value(false));
        }
        set(m_strip, m_onoff, Value(false));
        QCOMPARE(m_journal->currentStep(), newest().step);
    }
    QCOMPARE(m_journal->currentStep(), 0U);
    QCOMPARE(m_journal->entries().front().step, newest().step);
    set(m_lamp, m_dim, Value(0.1));
    QVERIFY(newest().step != m_journal->entries().front().step);
}

void TestJournal::aStepCanBeContinuedLater()
{
    change(m_lamp, m_onoff, Value(false));
    const quint64 first = newest().step;
    {
        const Journal::Step again(*m_journal, first);
        set(m_strip, m_onoff, Value(false));
    }
    QCOMPARE(newest().step, first);
    QTRY_VERIFY(isSettled());
    m_journal->takeBackStep(first);
    QTRY_COMPARE(atHub(m_strip, m_onoff), QJsonValue(true));
    QTRY_COMPARE(atHub(m_lamp, m_onoff), QJsonValue(true));
    QTRY_VERIFY(isSettled());
    {
        const Journal::Step late(*m_journal, first); // taken back: begins a new one
        set(m_lamp, m_dim, Value(0.1));
    }
    QVERIFY(newest().step != first);
}

void TestJournal::failedWritesAreWrittenDownButNotUndone()
{
    fault("fail", {{QStringLiteral("status"), 500}, {QStringLiteral("times"), 1}});
    set(m_lamp, m_dim, Value(0.25));
    QVERIFY(m_journal->canUndo());
    QTRY_COMPARE(newest().outcome, Outcome::Failed);
    QVERIFY(newest().error);
    QCOMPARE(newest().error->kind, Error::Kind::Server);
    QCOMPARE(m_journal->bar(newest()), Bar::NotDone);
    QVERIFY(!m_journal->canUndo());
}

void TestJournal::refusedWritesAreNeverDone()
{
    set(m_lamp, m_dim, Value(7.0));
    QCOMPARE(m_journal->entries().size(), 1U);
    QCOMPARE(newest().outcome, Outcome::Failed);
    set(m_lamp, QStringLiteral("no_such_thing"), Value(7.0));
    QCOMPARE(m_journal->entries().size(), 1U); // there is nothing to name
    m_live->session->stop();
    set(m_lamp, m_dim, Value(0.1));
    QCOMPARE(newest().error->kind, Error::Kind::Offline);
    QCOMPARE(newest().outcome, Outcome::Failed);
    QVERIFY(!m_journal->canUndo());
    QVERIFY(puts().isEmpty());
}

void TestJournal::aRefusedWishDoesNotFailTheOneUnderWay()
{
    set(m_lamp, m_dim, Value(0.25));
    set(m_lamp, m_dim, Value(7.0));
    QCOMPARE(m_journal->entries().size(), 2U);
    QCOMPARE(m_journal->entries().front().outcome, Outcome::Pending);
    QTRY_COMPARE(m_journal->entries().front().outcome, Outcome::Done);
    QCOMPARE(newest().outcome, Outcome::Failed);
}

void TestJournal::aRemovedDeviceSettlesWhatWasUnderWay()
{
    fault("delay", {{QStringLiteral("ms"), 200}});
    set(m_lamp, m_dim, Value(0.25));
    m_live->control(QStringLiteral("delete"), {{QStringLiteral("device"), m_lamp}});
    QTRY_COMPARE(newest().outcome, Outcome::Failed);
    QVERIFY(!m_journal->canUndo());
}

void TestJournal::forgetsTheOldestAndEverythingOnClear()
{
    QSignalSpy dropped(m_journal.get(), &Journal::oldestDropped);
    change(m_strip, m_onoff, Value(false));
    const quint64 first = newest().id;
    for (int i = 0; i < Journal::capacity; ++i) {
        const Journal::Step step(*m_journal); // each its own: the button is another thing each time
        set(m_lamp, m_onoff, Value(7.0));     // refused, written down
        set(m_lamp, m_dim, Value(i % 2 ? 8.0 : 9.0));
        if (m_journal->entries().size() == size_t(Journal::capacity) && dropped.count() > 0)
            break;
    }
    QCOMPARE(m_journal->entries().size(), size_t(Journal::capacity));
    QVERIFY(dropped.count() > 0);
    QVERIFY(!m_journal->entry(first));
    QVERIFY(!m_journal->canUndo());
    const int before = dropped.count();
    m_journal->clear();
    QCOMPARE(dropped.count(), before + 1);
    QCOMPARE(dropped.last().first().toInt(), Journal::capacity);
    QVERIFY(m_journal->entries().empty());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
