// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/moodedit.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace foyer {

class PlainLabel;
class UiWords;
class ValueTree;
class ZoneFilterBox;

/// Asks what a mood is called and what it sets, from how its zone is now. Sends nothing itself.
class MoodDialog : public QDialog
{
    Q_OBJECT

public:
    /// `mood` nullopt: a new one.
    MoodDialog(const Home &home, const UiWords &words, std::optional<Mood> mood,
               QWidget *parent = nullptr);

    /// As chosen, with the values at the moment of asking.
    [[nodiscard]] MoodDraft draft() const;
    [[nodiscard]] const std::optional<Mood> &mood() const { return m_mood; }

private:
    void build();
    void fill();
    void refresh();
    [[nodiscard]] QString zone() const;
    [[nodiscard]] const Mood *edited() const { return m_mood ? &*m_mood : nullptr; }
    [[nodiscard]] QString textOf(const MoodCandidate &candidate) const;

    const Home &m_home;
    const UiWords &m_words;
    std::optional<Mood> m_mood;
    ZoneFilterBox *m_zone = nullptr; ///< of a new one
    QLineEdit *m_name;
    ValueTree *m_tree;
    QCheckBox *m_fromNow;
    PlainLabel *m_count;
    QPushButton *m_save = nullptr;
};

} // namespace foyer
