// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"

namespace foyer {

class FactList;
class Program;
class UiWords;

/// What a session is made of: the socket, what it listens to, how old the two tokens are and when
/// they are renewed. Never a token.
class InnerSection : public Section
{
    Q_OBJECT

public:
    InnerSection(Program &program, const UiWords &words, QWidget *parent = nullptr);

    void refresh();

private:
    [[nodiscard]] QString socketText() const;
    [[nodiscard]] QString subscriptionsText() const;
    [[nodiscard]] QString sessionText() const;
    [[nodiscard]] QString tokenText() const;

    Program &m_program;
    const UiWords &m_words;
    FactList *m_facts;
    PlainLabel *m_socket, *m_subscriptions, *m_session, *m_token;
};

} // namespace foyer
