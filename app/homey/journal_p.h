// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capabilitywriter.h"
#include "homey/journal.h"
#include "homey/variablewriter.h"

#include <map>
#include <set>

namespace foyer {

/// The journal's books: entries, what only it knows of each, and the steps they belong to. Writes
/// nothing to the hub.
class Journal::Private
{
public:
    /// What belongs to an entry and nobody else needs; same position as the entry.
    struct Backside
    {
        quint64 takesBack = 0;    ///< the entry that this one undoes or redoes
        bool isTakenBack = false; ///< undone or redone since
        std::chrono::steady_clock::time_point askedAt;
    };
    struct StepRecord
    {
        JournalEntry::Origin origin = JournalEntry::Origin::Person;
        bool isSpent = false; ///< taken back, or told why it is not
        bool hasManySubjects = false;
        QString subjectId; ///< of the first entry
        int entries = 0;
    };

    Private(Home &home, CapabilityWriter &capabilities, VariableWriter &variables)
        : home(home)
        , capabilities(capabilities)
        , variables(variables)
    {
    }

    [[nodiscard]] int positionOf(quint64 id) const; ///< −1 when it was dropped or never was
    /// The newest entry of this capability or variable (empty capability id); −1 for none.
    [[nodiscard]] int newestOf(const QString &subjectId, const QString &capabilityId) const;
    /// Whether another ask for the same thing only carries on with this entry.
    [[nodiscard]] bool carriesOn(int position, const JournalEntry &asked) const;
    /// Puts the step where it belongs: to undo, to redo, or nowhere.
    void refresh(quint64 step);
    void forgetRedo();
    [[nodiscard]] QList<quint64> entriesOf(quint64 step) const; ///< newest first

    Home &home;
    CapabilityWriter &capabilities;
    VariableWriter &variables;
    std::deque<JournalEntry> entries;
    std::deque<Backside> backsides;
    std::map<quint64, StepRecord> steps;
    std::set<quint64> undoable, redoable; ///< newest last
    quint64 lastEntry = 0, lastStep = 0;
    std::chrono::milliseconds dragWindow{1500};

    int depth = 0;           ///< how many Steps live
    quint64 currentStep = 0; ///< what they record into
    JournalEntry::Origin origin = JournalEntry::Origin::Person;
    quint64 takesBackEntry = 0; ///< while writing the way back
};

} // namespace foyer
