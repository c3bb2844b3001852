// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalwords.h"

#include "ui/frame/words.h"

#include <algorithm>

namespace foyer {

using Bar = JournalEntry::Bar;
using Kind = JournalEntry::Kind;
using Origin = JournalEntry::Origin;
using Outcome = JournalEntry::Outcome;

namespace {

constexpr int LongestName = 80;
constexpr int LongestValue = 60;
/// More names than these are counted instead of listed.
constexpr int MostNames = 5;

} // namespace

QString JournalWords::subject(const JournalEntry &entry) const
{
    return plain(entry.subjectName, LongestName);
}

QString JournalWords::what(const JournalEntry &entry) const
{
    const QString thing =
        entry.kind == Kind::Variable ? tr("Variable") : m_words.capabilityTitle(entry.capability);
    return tr("%1 · %2", "device and what of it").arg(subject(entry), thing);
}

QString JournalWords::value(const JournalEntry &entry, const Value &value) const
{
    return valueText(m_words, entry.kind == Kind::Variable ? nullptr : &entry.capability, value);
}

QString JournalWords::valueText(const UiWords &words, const Capability *capability,
                                const Value &value)
{
    if (capability)
        return plain(words.valueText(*capability, value), LongestValue);
    Variable variable;
    variable.type = value.boolean()  ? Variable::Type::Boolean
                    : value.number() ? Variable::Type::Number
                                     : Variable::Type::String;
    variable.value = value;
    const QString text = plain(words.variableValue(variable), LongestValue);
    return text.isEmpty() ? tr("(empty)") : text;
}

QString JournalWords::change(const JournalEntry &entry) const
{
    if (entry.kind == Kind::Trigger)
        return tr("Pressed");
    return UiWords::changeText(value(entry, entry.from), value(entry, entry.to));
}

QString JournalWords::spokenChange(const JournalEntry &entry) const
{
    if (entry.kind == Kind::Trigger)
        return tr("Pressed");
    return tr("from %1 to %2").arg(value(entry, entry.from), value(entry, entry.to));
}

QString JournalWords::result(const JournalEntry &entry) const
{
    switch (entry.outcome) {
    case Outcome::Pending: return tr("Under way");
    case Outcome::Done: return tr("Done");
    case Outcome::Failed: break;
    }
    if (!entry.error)
        return tr("Failed");
    return tr("Failed: %1").arg(plain(m_words.errorText(*entry.error), 200));
}

QString JournalWords::who(Origin origin) const
{
    switch (origin) {
    case Origin::Person: return tr("You");
    case Origin::Undo: return tr("Undo");
    case Origin::Redo: break;
    }
    return tr("Redo");
}

QString JournalWords::time(const QDateTime &at) const
{
    const QDateTime local = at.toLocalTime();
    const QString time = m_words.locale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == QDate::currentDate())
        return time;
    const QString day = m_words.locale().toString(local.date(), QLocale::ShortFormat);
    return QString(day + QLatin1Char(' ') + time);
}

QString JournalWords::shortReason(const JournalEntry &entry, Bar bar) const
{
    switch (bar) {
    case Bar::None: return {};
    case Bar::Trigger: return tr("Button");
    case Bar::NotKnown: return tr("Not known before");
    case Bar::Guarded: return tr("Left alone");
    case Bar::NotDone: return entry.outcome == Outcome::Pending ? tr("Under way") : tr("Not done");
    case Bar::Superseded: return tr("Changed since");
    case Bar::Gone: return tr("No longer there");
    case Bar::Unavailable: break;
    }
    return tr("Unavailable");
}

QString JournalWords::reason(const JournalEntry &entry, Bar bar) const
{
    switch (bar) {
    case Bar::None: return {};
    case Bar::Trigger: return tr("A button has nothing to go back to.");
    case Bar::NotKnown: return tr("What it was before was never reported, or is not possible now.");
    case Bar::Guarded: return tr("Locks, doors and alarms are not taken back.");
    case Bar::NotDone:
        if (entry.outcome == Outcome::Pending)
            return tr("It is still under way. Try again in a moment.");
        return entry.error ? result(entry) : tr("It was not done.");
    case Bar::Superseded: return tr("It was changed again since, and is left as it is.");
    case Bar::Gone:
        return entry.kind == Kind::Variable ? tr("The variable is no longer there.")
                                            : tr("The device no longer has this.");
    case Bar::Unavailable: break;
    }
    return tr("The device is unavailable.");
}

QString JournalWords::summary(Origin origin, const QList<JournalEntry> &written,
                              const LeftOut &leftOut) const
{
    const bool isUndo = origin == Origin::Undo;
    if (written.isEmpty()) {
        if (leftOut.isEmpty())
            return {};
        const auto &[entry, bar] = leftOut.constFirst();
        return leftOut.size() == 1 ? tr("%1: not changed. %2").arg(what(entry), reason(entry, bar))
               : isUndo            ? tr("Nothing was taken back.")
                                   : tr("Nothing was done again.");
    }
    if (written.size() == 1) {
        const JournalEntry &entry = written.constFirst();
        const QString now = value(entry, entry.to);
        if (entry.kind == Kind::Variable)
            return isUndo ? tr("Variable %1: back to %2").arg(subject(entry), now)
                          : tr("Variable %1: again %2").arg(subject(entry), now);
        const QString thing = m_words.capabilityTitle(entry.capability);
        return isUndo ? tr("%1: %2 back to %3").arg(subject(entry), thing, now)
                      : tr("%1: %2 again %3").arg(subject(entry), thing, now);
    }
    const int count = int(written.size());
    return isUndo ? tr("Taken back: %n changes.", nullptr, count)
                  : tr("Done again: %n changes.", nullptr, count);
}

QString JournalWords::details(Origin origin, const QList<JournalEntry> &written,
                              const LeftOut &leftOut) const
{
    Q_UNUSED(origin)
    QStringList parts;
    if (written.size() > 1) {
        QStringList names;
        for (const JournalEntry &entry : written) {
            const QString name = subject(entry);
            if (!names.contains(name))
                names << name;
        }
        const int more = int(names.size()) - MostNames;
        names = names.mid(0, MostNames);
        if (more > 0)
            names << tr("%n more", nullptr, more);
        parts << names.join(QStringLiteral(", "));
    }
    if (!leftOut.isEmpty() && (!written.isEmpty() || leftOut.size() > 1)) {
        for (const auto &[entry, bar] : leftOut.mid(0, MostNames))
            parts << tr("%1: left as it is. %2").arg(what(entry), reason(entry, bar));
        const int more = int(leftOut.size()) - MostNames;
        if (more > 0)
            parts << tr("%n more left as they are.", nullptr, more);
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace foyer
