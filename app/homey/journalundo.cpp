// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/journal_p.h"

#include <algorithm>
#include <cmath>

namespace foyer {

using Bar = JournalEntry::Bar;
using Kind = JournalEntry::Kind;
using Origin = JournalEntry::Origin;
using Outcome = JournalEntry::Outcome;

namespace {

/// A hub may round what it was given to the capability's own step: that is still our value.
bool isStillOurs(const Capability &capability, const Value &present, const Value &ours)
{
    if (present == ours)
        return true;
    const auto is = present.number();
    const auto was = ours.number();
    if (!is || !was)
        return false;
    double slack = 0;
    if (capability.step && *capability.step > 0)
        slack = *capability.step / 2;
    else if (capability.decimals && *capability.decimals >= 0 && *capability.decimals <= 6)
        slack = std::pow(10.0, -*capability.decimals) / 2;
    return std::abs(*is - *was) <= slack * 1.001;
}

/// Nothing to take back: what it was is what it became.
bool isWithoutEffect(const JournalEntry &entry)
{
    return entry.kind != Kind::Trigger && entry.from == entry.to;
}

} // namespace

int Journal::Private::positionOf(quint64 id) const
{
    if (entries.empty() || id < entries.front().id || id > entries.back().id)
        return -1;
    return int(id - entries.front().id); // numbered without gaps
}

int Journal::Private::newestOf(const QString &subjectId, const QString &capabilityId) const
{
    for (size_t i = entries.size(); i-- > 0;) {
        if (entries[i].subjectId == subjectId && entries[i].capability.id == capabilityId)
            return int(i);
    }
    return -1;
}

bool Journal::Private::carriesOn(int position, const JournalEntry &asked) const
{
    const JournalEntry &known = entries[size_t(position)];
    const Backside &back = backsides[size_t(position)];
    if (known.kind == Kind::Trigger || known.kind != asked.kind || back.isTakenBack ||
        known.origin != Origin::Person || asked.origin != Origin::Person ||
        known.step != steps.rbegin()->first)
        return false;
    const bool isOwnStep = depth > 0 && currentStep == known.step;
    // Going on with one device only: a lamp that was switched with many is then moved alone.
    if (!isOwnStep && (steps.at(known.step).hasManySubjects || (depth > 0 && currentStep)))
        return false;
    const bool isSoon = std::chrono::steady_clock::now() - back.askedAt <= dragWindow;
    if (asked.outcome == Outcome::Failed || known.outcome == Outcome::Failed)
        return known.outcome == asked.outcome && isSoon; // dragging without a connection
    return known.outcome == Outcome::Pending || (isSoon && known.kind == Kind::Capability &&
                                                 asked.capability.type == Capability::Type::Number);
}

void Journal::Private::refresh(quint64 step)
{
    const auto known = steps.find(step);
    if (known == steps.end())
        return;
    bool counts = !known->second.isSpent;
    if (counts) {
        counts = false;
        for (size_t i = entries.size(); i-- > 0 && !counts;)
            counts = entries[i].step == step && entries[i].outcome != Outcome::Failed &&
                     !backsides[i].isTakenBack && !isWithoutEffect(entries[i]);
    }
    std::set<quint64> &place = known->second.origin == Origin::Undo ? redoable : undoable;
    if (counts)
        place.insert(step);
    else
        place.erase(step);
}

void Journal::Private::forgetRedo()
{
    for (const quint64 step : redoable)
        steps[step].isSpent = true;
    redoable.clear();
}

QList<quint64> Journal::Private::entriesOf(quint64 step) const
{
    QList<quint64> ids;
    for (size_t i = entries.size(); i-- > 0;) {
        if (entries[i].step == step)
            ids << entries[i].id;
    }
    return ids;
}

Bar Journal::bar(const JournalEntry &entry) const
{
    if (entry.outcome == Outcome::Failed)
        return Bar::NotDone;
    if (entry.kind == Kind::Trigger)
        return Bar::Trigger;
    const Device *device = d->home.device(entry.subjectId);
    const bool isGuarded = device ? device->guards(entry.capability.id)
                                  : Device::needsConfirmation(entry.capability.id);
    if (entry.kind == Kind::Capability && isGuarded)
        return Bar::Guarded;
    if (entry.outcome == Outcome::Pending)
        return Bar::NotDone;
    const int position = d->positionOf(entry.id);
    const bool isTakenBack = position >= 0 && d->backsides[size_t(position)].isTakenBack;
    if (entry.kind == Kind::Variable) {
        const Variable *variable = d->home.variable(entry.subjectId);
        if (!variable)
            return Bar::Gone;
        if (!variable->accepts(entry.from))
            return Bar::NotKnown;
        return isTakenBack || !(variable->shown() == entry.to) ? Bar::Superseded : Bar::None;
    }
    const Capability *capability = device ? device->capability(entry.capability.id) : nullptr;
    if (!capability)
        return Bar::Gone;
    if (entry.from.isNull() || refusalFor(*capability, entry.from))
        return Bar::NotKnown;
    if (isTakenBack || !isStillOurs(*capability, capability->shown(), entry.to))
        return Bar::Superseded;
    return device->isAvailable ? Bar::None : Bar::Unavailable;
}

bool Journal::canUndo() const
{
    return !d->undoable.empty();
}

bool Journal::canRedo() const
{
    return !d->redoable.empty();
}

void Journal::undo()
{
    if (!d->undoable.empty())
        takeBackStep(*d->undoable.rbegin());
}

void Journal::redo()
{
    if (!d->redoable.empty())
        takeBackStep(*d->redoable.rbegin());
}

void Journal::takeBack(quint64 entryId)
{
    if (const JournalEntry *known = entry(entryId))
        takeBackEntries({entryId}, known->step,
                        known->origin == Origin::Undo ? Origin::Redo : Origin::Undo);
}

void Journal::takeBackStep(quint64 step)
{
    const auto known = d->steps.find(step);
    if (known == d->steps.end())
        return;
    const Origin origin = known->second.origin == Origin::Undo ? Origin::Redo : Origin::Undo;
    takeBackEntries(d->entriesOf(step), step, origin);
}

void Journal::takeBackEntries(const QList<quint64> &newestFirst, quint64 step, Origin origin)
{
    if (d->depth > 0)
        return; // from inside somebody's own step there is no telling what belongs to what
    QList<QPair<JournalEntry, Bar>> leftOut;
    QList<quint64> asked;
    quint64 madeStep = 0;
    bool isUnderWay = false;
    {
        const Step scope(*this);
        d->origin = origin;
        for (const quint64 id : newestFirst) {
            const JournalEntry *known = entry(id);
            if (!known || known->outcome == Outcome::Failed || isWithoutEffect(*known) ||
                d->backsides[size_t(d->positionOf(id))].isTakenBack)
                continue;
            const JournalEntry old = *known; // the journal grows while it is written
            const Bar reason = bar(old);
            isUnderWay = isUnderWay || reason == Bar::NotDone;
            if (reason != Bar::None) {
                leftOut.append({old, reason});
                continue;
            }
            d->backsides[size_t(d->positionOf(id))].isTakenBack = true;
            d->takesBackEntry = id;
            const quint64 before = d->lastEntry;
            if (old.kind == Kind::Variable)
                d->variables.setValue(old.subjectId, old.from);
            else
                d->capabilities.set(old.subjectId, old.capability.id, old.from);
            d->takesBackEntry = 0;
            const JournalEntry *made = d->lastEntry > before ? entry(d->lastEntry) : nullptr;
            const int position = d->positionOf(id);
            if (made && made->outcome != Outcome::Failed)
                asked << made->id;
            else if (position >= 0)
                d->backsides[size_t(position)].isTakenBack = false;
        }
        madeStep = d->currentStep;
        d->origin = Origin::Person;
    }
    // What was refused at once, or still waits for its answer, may be tried again.
    const auto known = d->steps.find(step);
    if (known != d->steps.end() && !isUnderWay && (!asked.isEmpty() || !leftOut.isEmpty())) {
        const QList<quint64> rest = d->entriesOf(step);
        known->second.isSpent = newestFirst.size() == rest.size() ||
                                std::all_of(rest.cbegin(), rest.cend(), [&](quint64 id) {
                                    return d->backsides[size_t(d->positionOf(id))].isTakenBack;
                                });
    }
    d->refresh(step);
    d->refresh(madeStep);
    QList<JournalEntry> written;
    for (const quint64 id : std::as_const(asked)) {
        if (const JournalEntry *made = entry(id))
            written << *made;
    }
    Q_EMIT undoChanged();
    if (!written.isEmpty() || !leftOut.isEmpty())
        Q_EMIT stepDone(origin, written, leftOut);
}

} // namespace foyer
