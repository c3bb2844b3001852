// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"
#include "net/result.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <memory>

namespace foyer {

class CapabilityWriter;
class Home;
class VariableWriter;

/// One change a person made: what, from, to, when, and what became of it. Names as they were then.
struct JournalEntry
{
    enum class Kind { Capability, Trigger, Variable };
    enum class Origin { Person, Undo, Redo };
    enum class Outcome { Pending, Done, Failed };
    /// Why an entry cannot be taken back.
    enum class Bar {
        None,
        Trigger,     ///< a button: nothing to go back to
        NotKnown,    ///< the value before was never reported
        Guarded,     ///< locks, doors and alarms are left out on purpose
        NotDone,     ///< failed or still under way
        Superseded,  ///< the present value is no longer ours
        Gone,        ///< the device, capability or variable no longer exists
        Unavailable, ///< the hub cannot reach the device now
    };

    quint64 id = 0;
    quint64 step = 0; ///< entries of one step are taken back together
    Kind kind = Kind::Capability;
    Origin origin = Origin::Person;
    Outcome outcome = Outcome::Pending;
    QString subjectId; ///< device or variable id
    QString subjectName;
    QString zoneName;
    Capability capability; ///< as described then (for words); default for variables
    Value from, to;
    QDateTime at; ///< UTC
    std::optional<Error> error;
};

/// What was changed from this program since it started, newest last, and the way back: undo writes
/// the value before when the present one is still ours. Refuses locks, doors and alarms. Bounded.
class Journal : public QObject
{
    Q_OBJECT

public:
    static constexpr int capacity = 2000;

    Journal(Home &home, CapabilityWriter &capabilities, VariableWriter &variables,
            QObject *parent = nullptr);
    ~Journal() override;

    /// Everything written while it lives is one step: a colour is a hue and a saturation, a bulk
    /// action is many devices. Steps nest; the outermost counts. A step in which nothing was
    /// written leaves no trace.
    class Step
    {
    public:
        /// `continues` is an earlier step that this one belongs to ("try again"); ignored when it
        /// was taken back meanwhile. 0 begins a new one.
        explicit Step(Journal &journal, quint64 continues = 0);
        ~Step();
        Q_DISABLE_COPY_MOVE(Step)

    private:
        Journal &m_journal;
    };

    [[nodiscard]] const std::deque<JournalEntry> &entries() const;
    [[nodiscard]] const JournalEntry *entry(quint64 id) const; ///< null when it is gone
    /// The step that is being recorded, for who holds a Step; 0 before its first write.
    [[nodiscard]] quint64 currentStep() const;
    /// Numbers asked for within this time of each other are one drag, and one entry; 1.5 s.
    void setDragWindow(std::chrono::milliseconds window);
    /// Why the entry cannot be taken back now; None when it can.
    [[nodiscard]] JournalEntry::Bar bar(const JournalEntry &entry) const;
    /// There is a step that undo() would take back, or at least say why not.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// Takes back the newest step that is not taken back yet, the last write first. Entries of it
    /// that are barred are left out and named by stepDone(). What was left out is not tried again,
    /// unless something of the step was only still under way: that can be taken back afterwards.
    void undo();
    void redo();
    /// Takes back one entry (a step of its own), whatever came after it; as undo() otherwise.
    void takeBack(quint64 entryId);
    /// Takes back what is left of one step.
    void takeBackStep(quint64 step);
    void clear(); ///< another hub: nothing to take back

Q_SIGNALS:
    void entryAdded();               ///< at the end
    void entryChanged(int position); ///< outcome, or `to` while a drag goes on
    void oldestDropped(int count);   ///< from the front
    void undoChanged();              ///< canUndo() or canRedo() may differ
    /// What undo or redo did: the entries written, and those left out with the reason.
    void stepDone(foyer::JournalEntry::Origin origin, const QList<foyer::JournalEntry> &written,
                  const QList<QPair<foyer::JournalEntry, foyer::JournalEntry::Bar>> &leftOut);

private:
    void capabilityAsked(const QString &deviceId, const QString &capabilityId, const Value &from,
                         const Value &to);
    void variableAsked(const QString &id, const Value &from, const Value &to);
    void capabilityFailed(const QString &deviceId, const QString &capabilityId, const Value &wanted,
                          const Error &error);
    void variableFailed(const QString &id, const Value &wanted, const Error &error);
    void record(JournalEntry entry);
    /// Outcome of what is under way for this capability or variable, given that the newest wish
    /// for it is `wanted`; false when nothing was.
    bool settle(const QString &subjectId, const QString &capabilityId,
                JournalEntry::Outcome outcome, const std::optional<Error> &error = {},
                const std::optional<Value> &wanted = {});
    void takeBackEntries(const QList<quint64> &newestFirst, quint64 step,
                         JournalEntry::Origin origin);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
