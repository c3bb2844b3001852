// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/journal.h"

#include "homey/journal_p.h"

namespace foyer {

using Kind = JournalEntry::Kind;
using Origin = JournalEntry::Origin;
using Outcome = JournalEntry::Outcome;

Journal::Journal(Home &home, CapabilityWriter &capabilities, VariableWriter &variables,
                 QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(home, capabilities, variables))
{
    connect(&capabilities, &CapabilityWriter::writeAsked, this, &Journal::capabilityAsked);
    connect(&capabilities, &CapabilityWriter::writeConfirmed, this,
            [this](const QString &deviceId, const QString &capabilityId) {
                settle(deviceId, capabilityId, Outcome::Done);
            });
    connect(&capabilities, &CapabilityWriter::writeFailed, this, &Journal::capabilityFailed);
    connect(&variables, &VariableWriter::valueAsked, this, &Journal::variableAsked);
    connect(&variables, &VariableWriter::valueConfirmed, this,
            [this](const QString &id) { settle(id, {}, Outcome::Done); });
    connect(&variables, &VariableWriter::failed, this,
            [this](const QString &action, const QString &, const Error &error, const QString &id,
                   const Value &wanted) {
                if (action == QLatin1String("value"))
                    variableFailed(id, wanted, error);
            });
    // The writers answer nothing for what is gone.
    const auto gone = [this](const QString &subjectId) {
        for (const JournalEntry &entry : std::as_const(d->entries)) {
            if (entry.outcome == Outcome::Pending && entry.subjectId == subjectId)
                settle(subjectId, entry.capability.id, Outcome::Failed,
                       Error{Error::Kind::NotFound, {}, QStringLiteral("gone")});
        }
    };
    connect(&home, &Home::deviceRemoved, this, gone);
    connect(&home, &Home::variableRemoved, this, gone);
}

Journal::~Journal() = default;

Journal::Step::Step(Journal &journal, quint64 continues)
    : m_journal(journal)
{
    Private &d = *journal.d;
    if (d.depth++ > 0)
        return;
    const auto known = d.steps.find(continues);
    if (known != d.steps.end() && !known->second.isSpent)
        d.currentStep = continues;
}

Journal::Step::~Step()
{
    Private &d = *m_journal.d;
    if (--d.depth == 0)
        d.currentStep = 0;
}

const std::deque<JournalEntry> &Journal::entries() const
{
    return d->entries;
}

const JournalEntry *Journal::entry(quint64 id) const
{
    const int position = d->positionOf(id);
    return position < 0 ? nullptr : &d->entries[size_t(position)];
}

quint64 Journal::currentStep() const
{
    return d->depth > 0 ? d->currentStep : 0;
}

void Journal::setDragWindow(std::chrono::milliseconds window)
{
    d->dragWindow = window;
}

void Journal::capabilityAsked(const QString &deviceId, const QString &capabilityId,
                              const Value &from, const Value &to)
{
    const Device *device = d->home.device(deviceId);
    const Capability *capability = device ? device->capability(capabilityId) : nullptr;
    if (!capability)
        return;
    JournalEntry entry;
    entry.kind = capability->isTrigger() ? Kind::Trigger : Kind::Capability;
    entry.subjectId = deviceId;
    entry.subjectName = device->name;
    entry.zoneName = d->home.zoneName(device->zoneId);
    entry.capability = *capability;
    entry.capability.pending.reset();
    entry.from = entry.kind == Kind::Trigger ? Value() : from;
    entry.to = to;
    record(std::move(entry));
}

void Journal::variableAsked(const QString &id, const Value &from, const Value &to)
{
    const Variable *variable = d->home.variable(id);
    if (!variable)
        return;
    JournalEntry entry;
    entry.kind = Kind::Variable;
    entry.subjectId = id;
    entry.subjectName = variable->name;
    entry.from = from;
    entry.to = to;
    record(std::move(entry));
}

void Journal::capabilityFailed(const QString &deviceId, const QString &capabilityId,
                               const Value &wanted, const Error &error)
{
    if (settle(deviceId, capabilityId, Outcome::Failed, error, wanted))
        return;
    // Refused before it was asked: an attempt that never was under way.
    const Device *device = d->home.device(deviceId);
    const Capability *capability = device ? device->capability(capabilityId) : nullptr;
    if (!capability)
        return;
    JournalEntry entry;
    entry.kind = capability->isTrigger() ? Kind::Trigger : Kind::Capability;
    entry.outcome = Outcome::Failed;
    entry.error = error;
    entry.subjectId = deviceId;
    entry.subjectName = device->name;
    entry.zoneName = d->home.zoneName(device->zoneId);
    entry.capability = *capability;
    entry.capability.pending.reset();
    entry.from = entry.kind == Kind::Trigger ? Value() : capability->shown();
    entry.to = wanted;
    record(std::move(entry));
}

void Journal::variableFailed(const QString &id, const Value &wanted, const Error &error)
{
    if (settle(id, {}, Outcome::Failed, error, wanted))
        return;
    const Variable *variable = d->home.variable(id);
    if (!variable)
        return;
    JournalEntry entry;
    entry.kind = Kind::Variable;
    entry.outcome = Outcome::Failed;
    entry.error = error;
    entry.subjectId = id;
    entry.subjectName = variable->name;
    entry.from = variable->shown();
    entry.to = wanted;
    record(std::move(entry));
}

void Journal::record(JournalEntry entry)
{
    const auto now = std::chrono::steady_clock::now();
    entry.origin = d->origin;
    entry.at = QDateTime::currentDateTimeUtc();
    const bool hasHappened = entry.outcome != Outcome::Failed;
    if (entry.origin == Origin::Person && hasHappened)
        d->forgetRedo();

    const int before = d->newestOf(entry.subjectId, entry.capability.id);
    if (before >= 0 && d->carriesOn(before, entry)) {
        JournalEntry &known = d->entries[size_t(before)];
        known.to = entry.to;
        known.at = entry.at;
        known.outcome = entry.outcome;
        known.error = entry.error;
        d->backsides[size_t(before)].askedAt = now;
        if (d->depth > 0 && d->currentStep == 0)
            d->currentStep = known.step; // a colour is dragged on: its hue and its saturation
        d->refresh(known.step);
        Q_EMIT entryChanged(before);
        Q_EMIT undoChanged();
        return;
    }

    if (d->depth == 0)
        entry.step = ++d->lastStep;
    else
        entry.step = d->currentStep = d->currentStep ? d->currentStep : ++d->lastStep;
    entry.id = ++d->lastEntry;
    Private::StepRecord &step = d->steps[entry.step];
    if (step.entries++ == 0) {
        step.origin = entry.origin;
        step.subjectId = entry.subjectId;
    }
    step.hasManySubjects = step.hasManySubjects || step.subjectId != entry.subjectId;
    const quint64 number = entry.step;
    d->entries.push_back(std::move(entry));
    d->backsides.push_back({d->takesBackEntry, false, now});
    d->refresh(number);
    Q_EMIT entryAdded();

    if (d->entries.size() > size_t(capacity)) {
        const quint64 oldest = d->entries.front().step;
        d->entries.pop_front();
        d->backsides.pop_front();
        if (--d->steps[oldest].entries == 0) {
            d->steps.erase(oldest);
            d->undoable.erase(oldest);
            d->redoable.erase(oldest);
        }
        Q_EMIT oldestDropped(1);
    }
    Q_EMIT undoChanged();
}

bool Journal::settle(const QString &subjectId, const QString &capabilityId, Outcome outcome,
                     const std::optional<Error> &error, const std::optional<Value> &wanted)
{
    const int newest = d->newestOf(subjectId, capabilityId);
    if (newest < 0 || (wanted && !(d->entries[size_t(newest)].to == *wanted)))
        return false; // refused before it was asked, while an earlier wish is still under way
    bool found = false;
    for (size_t i = d->entries.size(); i-- > 0;) {
        JournalEntry &entry = d->entries[i];
        if (entry.outcome != Outcome::Pending || entry.subjectId != subjectId ||
            entry.capability.id != capabilityId)
            continue;
        // All that waited for this answer: only the newest value counts at the hub.
        found = true;
        entry.outcome = outcome;
        entry.error = error;
        const quint64 step = entry.step;
        const int original = d->positionOf(d->backsides[i].takesBack);
        if (outcome == Outcome::Failed && original >= 0) {
            // The way back failed: what it should have taken back stands, and can be again.
            d->backsides[size_t(original)].isTakenBack = false;
            const quint64 originalStep = d->entries[size_t(original)].step;
            d->refresh(step);
            if (d->undoable.count(step) == 0 && d->redoable.count(step) == 0)
                d->steps[originalStep].isSpent = false;
            d->refresh(originalStep);
            Q_EMIT entryChanged(original);
        }
        d->refresh(step);
        Q_EMIT entryChanged(int(i));
    }
    if (found)
        Q_EMIT undoChanged();
    return found;
}

void Journal::clear()
{
    const int count = int(d->entries.size());
    d->entries.clear();
    d->backsides.clear();
    d->steps.clear();
    d->undoable.clear();
    d->redoable.clear();
    d->currentStep = 0;
    if (count > 0)
        Q_EMIT oldestDropped(count);
    Q_EMIT undoChanged();
}

} // namespace foyer
