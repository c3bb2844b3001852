// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/journal.h"

#include <QFrame>

class QPushButton;

namespace foyer {

class JournalWords;
class PlainLabel;

/// The chosen entry of the journal in full, and the button that takes it back, or why there is
/// none. Takes nothing back itself.
class JournalStrip : public QFrame
{
    Q_OBJECT

public:
    explicit JournalStrip(QWidget *parent = nullptr);

    /// `entry` may be null: none is chosen. `refusal` is why nothing can be written at all now.
    void show(const JournalEntry *entry, JournalEntry::Bar bar, const JournalWords &words,
              const QString &refusal);
    [[nodiscard]] QPushButton *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_what, *m_reason;
    QPushButton *m_button;
};

} // namespace foyer
