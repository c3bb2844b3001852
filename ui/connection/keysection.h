// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"

class QAction;
class QLineEdit;
class QPushButton;

namespace foyer {

class KeyField;
class Program;
class UiWords;
struct SpareKeyFacts;

/// The local API key beside the account of the open hub: what it adds, and giving, replacing and
/// removing it. Shows a key only while it is being typed.
class KeySection : public Section
{
    Q_OBJECT

public:
    KeySection(Program &program, const UiWords &words, QWidget *parent = nullptr);

    void refresh();

private:
    void buildField();
    void adoptSession();
    void give();
    void setBusy(bool busy);
    void tell(const QString &problem);
    [[nodiscard]] bool isOfAccount() const;
    [[nodiscard]] QString stateText(const SpareKeyFacts &facts) const;
    [[nodiscard]] QString addedText(const SpareKeyFacts &facts) const;

    Program &m_program;
    const UiWords &m_words;
    PlainLabel *m_state, *m_added, *m_problem;
    KeyField *m_key;
    QPushButton *m_give, *m_remove;
    bool m_isBusy = false;
};

} // namespace foyer
