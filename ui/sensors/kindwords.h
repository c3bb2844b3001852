// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/readingmodel.h"

#include <QCoreApplication>

namespace foyer {

class UiWords;

/// The kinds of readings in words and pictures, and what those of a home say together.
class KindWords
{
    Q_DECLARE_TR_FUNCTIONS(foyer::KindWords)

public:
    [[nodiscard]] static QString name(ReadingKind kind); ///< "Temperature", "Doors and windows" …
    [[nodiscard]] static QString icon(ReadingKind kind);
    /// "18.2 to 23.4 °C", "2 of 14: Open", "lowest 12 %"; empty when there is nothing to say.
    /// `example` is any reading of the kind: it has the unit and the words.
    [[nodiscard]] static QString range(ReadingKind kind, const ReadingSummary &summary,
                                       const Capability &example, const UiWords &words);
};

} // namespace foyer
