// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/journal.h"
#include "support/livehome.h"

#include <QSignalSpy>

using namespace foyer;
using Bar = JournalEntry::Bar;
using Origin = JournalEntry::Origin;
using Outcome = JournalEntry::Outcome;
using LeftOut = QList<QPair<JournalEntry, Bar>>;

/// The journal of a home on a real socket: what is written down, and what taking back does at the
/// hub.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesDownWhatChangedFromWhatToWhat();
    void undoRestoresTheEarlierValueAtTheHub();
    void redoWritesItAgain();
    void aNewChangeForgetsWhatCouldBeRedone();
    void whatTheWallSwitchChangedIsLeftAlone();
    void aRoundedReportIsStillOurs();
    void locksAreLeftOutWithAWord();
    void buttonsAreLeftOut();
    void whatIsGoneOrUnreachableIsLeftOut();
    void withoutAValueBeforeThereIsNoWayBack();
    void aDragIsOneEntry();
    void switchingTwiceIsTwoEntries();
    void aColourIsOneStepAndGoesBackInReverse();
    void draggingAColourStaysOneStep();
    void aBulkActionIsOneStep();
    void stepsNestAndEmptyOnesLeaveNoTrace();
    void aStepCanBeContinuedLater();
    void failedWritesAreWrittenDownButNotUndone();
    void refusedWritesAreNeverDone();
    void aRefusedWishDoesNotFailTheOneUnderWay();
    void aFailedUndoCanBeTriedAgain();
    void whatIsUnderWayIsNotTakenBackYet();
    void aRemovedDeviceSettlesWhatWasUnderWay();
    void variablesGoBackToo();
    void oneEntryIsTakenBackFromTheMiddle();
    void forgetsTheOldestAndEverythingOnClear();

private:
    [[nodiscard]] QList<sim::ReceivedRequest> puts() const
    {
        return m_live->received(QStringLiteral("PUT"), QStringLiteral("/capability/"));
    }
    [[nodiscard]] QJsonValue atHub(const QString &device, const QString &capability) const
    {
        return m_live->simulator.device(device)
            .value(QStringLiteral("capabilitiesObj"))
            .toObject()
            .value(capability)
            .toObject()
            .value(QStringLiteral("value"));
    }
    void set(const QString &device, const QString &capability, const Value &value)
    {
        m_live->capabilities.set(device, capability, value);
    }
    /// Changes and waits for the hub's yes and its report.
    void change(const QString &device, const QString &capability, const Value &value)
    {
        set(device, capability, value);
        QTRY_VERIFY(!m_live->capabilities.isBusy(device, capability));
    }
    [[nodiscard]] const JournalEntry &newest() const { return m_journal->entries().back(); }
    void fault(const char *verb, QJsonObject arguments)
    {
        arguments.insert(QStringLiteral("method"), QStringLiteral("PUT"));
        m_live->control(QString::fromLatin1(verb), arguments);
    }

    std::unique_ptr<LiveHome> m_live;
    std::unique_ptr<Journal> m_journal;
    QString m_lamp, m_strip;
    const QString m_onoff = QStringLiteral("onoff");
    const QString m_dim = QStringLiteral("dim");
};

void TestJournal::init()
{
    m_live = std::make_unique<LiveHome>();
    m_journal = std::make_unique<Journal>(m_live->home, m_live->capabilities, m_live->variables);
    m_live->start();
    QVERIFY(m_live->waitFor(Session::State::Live));
    m_lamp = m_live->deviceNamed(QStringLiteral("Desk lamp")); // on, 60 %
    m_strip = m_live->deviceNamed(QStringLiteral("Mood strip"));
    QVERIFY(!m_lamp.isEmpty() && !m_strip.isEmpty());
    m_live->simulator.clearReceived();
    m_journal->setDragWindow(std::chrono::milliseconds(0));
}

void TestJournal::cleanup()
{
    m_live->session.reset();
    m_journal.reset();
    m_live.reset();
}

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

void TestJournal::undoRestoresTheEarlierValueAtTheHub()
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
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    QVERIFY(!m_journal->canUndo());
    QCOMPARE(m_journal->entries().size(), 2U);
    m_journal->undo(); // nothing left: nothing happens
    QCOMPARE(puts().size(), 2);
}

void TestJournal::redoWritesItAgain()
{
    change(m_lamp, m_dim, Value(0.25));
    change(m_lamp, m_dim, Value(0.5));
    for (int round = 0; round < 2; ++round) {
        m_journal->undo();
        QTRY_COMPARE(newest().outcome, Outcome::Done);
        m_journal->undo();
        QTRY_COMPARE(newest().outcome, Outcome::Done);
        QTRY_COMPARE(atHub(m_lamp, m_dim), QJsonValue(0.6));
        QVERIFY(!m_journal->canUndo());
        QVERIFY(m_journal->canRedo());
        m_journal->redo();
        QCOMPARE(newest().origin, Origin::Redo);
        QTRY_COMPARE(newest().outcome, Outcome::Done);
        QTRY_COMPARE(atHub(m_lamp, m_dim), QJsonValue(0.25));
        m_journal->redo();
        QTRY_COMPARE(newest().outcome, Outcome::Done);
        QTRY_COMPARE(atHub(m_lamp, m_dim), QJsonValue(0.5));
        QVERIFY(!m_journal->canRedo());
    }
}

void TestJournal::aNewChangeForgetsWhatCouldBeRedone()
{
    change(m_lamp, m_dim, Value(0.25));
    m_journal->undo();
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    QVERIFY(m_journal->canRedo());
    change(m_lamp, m_onoff, Value(false));
    QVERIFY(!m_journal->canRedo());
    QVERIFY(m_journal->canUndo());
}

void TestJournal::whatTheWallSwitchChangedIsLeftAlone()
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

void TestJournal::aRoundedReportIsStillOurs()
{
    change(m_lamp, m_dim, Value(0.254));
    m_live->control(QStringLiteral("capability"), {{QStringLiteral("device"), m_lamp},
                                                   {QStringLiteral("capability"), m_dim},
                                                   {QStringLiteral("value"), 0.25}});
    QTRY_COMPARE(m_live->shown(m_lamp, m_dim), Value(0.25));
    QCOMPARE(m_journal->bar(newest()), Bar::None);
}

void TestJournal::locksAreLeftOutWithAWord()
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

void TestJournal::buttonsAreLeftOut()
{
    const QString speaker = m_live->deviceNamed(QStringLiteral("Speaker"));
    m_live->capabilities.press(speaker, QStringLiteral("speaker_next"));
    m_live->capabilities.press(speaker, QStringLiteral("speaker_next"));
    QCOMPARE(m_journal->entries().size(), 2U); // two presses are two presses
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    QCOMPARE(newest().kind, JournalEntry::Kind::Trigger);
    QCOMPARE(m_journal->bar(newest()), Bar::Trigger);
    m_journal->undo();
    QTRY_COMPARE(puts().size(), 2);
}

void TestJournal::whatIsGoneOrUnreachableIsLeftOut()
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

void TestJournal::withoutAValueBeforeThereIsNoWayBack()
{
    Device lamp = *m_live->home.device(m_lamp);
    lamp.capability(m_dim)->reported = Value();
    lamp.capability(m_dim)->reportedAt = {};
    m_live->home.upsertDevice(lamp);
    change(m_lamp, m_dim, Value(0.25));
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    QVERIFY(newest().from.isNull());
    QCOMPARE(m_journal->bar(newest()), Bar::NotKnown);
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

void TestJournal::aColourIsOneStepAndGoesBackInReverse()
{
    const QString lamp = m_live->deviceNamed(QStringLiteral("Ceiling light")); // white
    {
        const Journal::Step step(*m_journal);
        set(lamp, QStringLiteral("light_mode"), Value(QStringLiteral("color")));
        set(lamp, QStringLiteral("light_hue"), Value(0.5));
        set(lamp, QStringLiteral("light_saturation"), Value(0.9));
    }
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    QTRY_COMPARE(m_journal->bar(m_journal->entries().front()), Bar::None);
    m_live->simulator.clearReceived();
    m_journal->undo();
    QVERIFY(!m_journal->canUndo());
    QTRY_COMPARE(puts().size(), 3);
    QVERIFY(puts().at(0).path.endsWith(QStringLiteral("light_saturation")));
    QVERIFY(puts().at(1).path.endsWith(QStringLiteral("light_hue")));
    QVERIFY(puts().at(2).path.endsWith(QStringLiteral("light_mode")));
    QTRY_COMPARE(atHub(lamp, QStringLiteral("light_mode")),
                 QJsonValue(QStringLiteral("temperature")));
    QCOMPARE(atHub(lamp, QStringLiteral("light_hue")), QJsonValue(0.09));
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
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    m_journal->undo();
    QVERIFY(!m_journal->canUndo());
    QTRY_COMPARE(atHub(m_strip, QStringLiteral("light_hue")), QJsonValue(0.72));
    QTRY_COMPARE(atHub(m_strip, QStringLiteral("light_saturation")), QJsonValue(0.85));
}

void TestJournal::aBulkActionIsOneStep()
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
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    QSignalSpy done(m_journal.get(), &Journal::stepDone);
    m_journal->undo();
    QCOMPARE(done.first().at(1).value<QList<JournalEntry>>().size(), 2);
    QCOMPARE(done.first().at(2).value<LeftOut>().size(), 1);
    QTRY_COMPARE(atHub(m_lamp, m_onoff), QJsonValue(true));
    QTRY_COMPARE(atHub(m_strip, m_onoff), QJsonValue(true));
    QCOMPARE(atHub(m_lamp, m_dim), QJsonValue(0.5));
    m_journal->redo();
    QTRY_COMPARE(atHub(m_lamp, m_onoff), QJsonValue(true)); // still under way: not yet
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    m_journal->redo();
    QTRY_COMPARE(atHub(m_lamp, m_onoff), QJsonValue(false));
    QTRY_COMPARE(atHub(m_strip, m_onoff), QJsonValue(false));
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
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    m_journal->takeBackStep(first);
    QTRY_COMPARE(atHub(m_strip, m_onoff), QJsonValue(true));
    QTRY_COMPARE(atHub(m_lamp, m_onoff), QJsonValue(true));
    QTRY_COMPARE(newest().outcome, Outcome::Done);
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

void TestJournal::aFailedUndoCanBeTriedAgain()
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
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    QVERIFY(m_journal->canRedo());
    // The same without a connection: refused at once, nothing is lost.
    m_live->session->stop();
    QSignalSpy done(m_journal.get(), &Journal::stepDone);
    m_journal->redo();
    QCOMPARE(newest().outcome, Outcome::Failed);
    QCOMPARE(done.count(), 0);
    QVERIFY(m_journal->canRedo());
}

void TestJournal::whatIsUnderWayIsNotTakenBackYet()
{
    fault("delay", {{QStringLiteral("ms"), 100}});
    set(m_lamp, m_dim, Value(0.25));
    QSignalSpy done(m_journal.get(), &Journal::stepDone);
    m_journal->undo();
    QCOMPARE(done.first().at(2).value<LeftOut>().first().second, Bar::NotDone);
    QVERIFY(m_journal->canUndo());
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    m_journal->undo();
    QTRY_COMPARE(atHub(m_lamp, m_dim), QJsonValue(0.6));
}

void TestJournal::aRemovedDeviceSettlesWhatWasUnderWay()
{
    fault("delay", {{QStringLiteral("ms"), 200}});
    set(m_lamp, m_dim, Value(0.25));
    m_live->control(QStringLiteral("delete"), {{QStringLiteral("device"), m_lamp}});
    QTRY_COMPARE(newest().outcome, Outcome::Failed);
    QVERIFY(!m_journal->canUndo());
}

void TestJournal::variablesGoBackToo()
{
    const QString id = m_live->variableNamed(QStringLiteral("Away temperature"));
    m_live->variables.setValue(id, Value(18.0));
    QCOMPARE(newest().kind, JournalEntry::Kind::Variable);
    QCOMPARE(newest().subjectName, QStringLiteral("Away temperature"));
    QCOMPARE(newest().from, Value(16.5));
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    m_journal->undo();
    QTRY_COMPARE(m_live->simulator.variable(id).value(QStringLiteral("value")).toDouble(), 16.5);
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    m_live->variables.setValue(id, Value(QStringLiteral("warm")));
    QCOMPARE(newest().outcome, Outcome::Failed);
    m_live->variables.setValue(id, Value(19.0));
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    m_live->control(QStringLiteral("setVariable"),
                    {{QStringLiteral("variable"), id}, {QStringLiteral("value"), 5}});
    QTRY_COMPARE(m_journal->bar(newest()), Bar::Superseded);
}

void TestJournal::oneEntryIsTakenBackFromTheMiddle()
{
    change(m_lamp, m_dim, Value(0.25));
    const quint64 wanted = newest().id;
    change(m_strip, m_onoff, Value(false));
    m_journal->takeBack(wanted);
    QTRY_COMPARE(atHub(m_lamp, m_dim), QJsonValue(0.6));
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    QCOMPARE(m_journal->bar(*m_journal->entry(wanted)), Bar::Superseded);
    QCOMPARE(atHub(m_strip, m_onoff), QJsonValue(false));
    m_journal->undo(); // the strip; the lamp is back already
    QTRY_COMPARE(atHub(m_strip, m_onoff), QJsonValue(true));
    QVERIFY(!m_journal->canUndo());
    QTRY_COMPARE(newest().outcome, Outcome::Done);
    m_journal->redo();
    QTRY_COMPARE(atHub(m_strip, m_onoff), QJsonValue(false));
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
