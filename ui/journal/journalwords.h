// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/journal.h"

#include <QCoreApplication>

namespace foyer {

class UiWords;

/// The journal in words: what was changed, from what to what, what came of it, and why something
/// is not taken back. Plain text, bounded; holds nothing but the words it is made of.
class JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(foyer::JournalWords)

public:
    using LeftOut = QList<QPair<JournalEntry, JournalEntry::Bar>>;

    explicit JournalWords(const UiWords &words)
        : m_words(words)
    {
    }

    [[nodiscard]] QString subject(const JournalEntry &entry) const; ///< "Desk lamp"
    [[nodiscard]] QString what(const JournalEntry &entry) const;    ///< "Desk lamp · Dim level"
    [[nodiscard]] QString value(const JournalEntry &entry, const Value &value) const; ///< "40 %"
    /// The same without an entry; `capability` null is a variable's value.
    [[nodiscard]] static QString valueText(const UiWords &words, const Capability *capability,
                                           const Value &value);
    [[nodiscard]] QString change(const JournalEntry &entry) const; ///< "80 % → 40 %", "Pressed"
    /// For a screen reader: "from 80 % to 40 %".
    [[nodiscard]] QString spokenChange(const JournalEntry &entry) const;
    [[nodiscard]] QString result(const JournalEntry &entry) const; ///< "Done", "Failed: …"
    [[nodiscard]] QString who(JournalEntry::Origin origin) const;  ///< "You", "Undo", "Redo"
    [[nodiscard]] QString time(const QDateTime &at) const; ///< the day too unless it is today
    /// Two words for a cell and a sentence for whoever asks; both empty for Bar::None.
    [[nodiscard]] QString shortReason(const JournalEntry &entry, JournalEntry::Bar bar) const;
    [[nodiscard]] QString reason(const JournalEntry &entry, JournalEntry::Bar bar) const;

    /// What a step of undo or redo did: one line, and another with what was left out (may be
    /// empty).
    [[nodiscard]] QString summary(JournalEntry::Origin origin, const QList<JournalEntry> &written,
                                  const LeftOut &leftOut) const;
    [[nodiscard]] QString details(JournalEntry::Origin origin, const QList<JournalEntry> &written,
                                  const LeftOut &leftOut) const;

private:
    const UiWords &m_words;
};

} // namespace foyer
